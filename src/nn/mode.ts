import { native } from '../addon/binding';

let on = false;

/**
 * Runs `body`, which must be synchronous, as in evaluation: until it returns no module is in
 * training, whatever mode it is in.
 */
export function evaluating<T>(body: () => T): T {
  const before = on;
  native.setEvalMode(true);
  on = true;
  try {
    return body();
  } finally {
    native.setEvalMode(before);
    on = before;
  }
}

export function isEvaluating(): boolean {
  return on;
}
