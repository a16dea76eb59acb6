import { native } from '../../addon/binding';
import { invalidArgument } from '../../base/errors';

function withGradMode<T>(enabled: boolean, body: () => T): T {
  if (typeof body !== 'function') throw invalidArgument('body', 'a function', body);
  const before = native.setGradEnabled(enabled);
  try {
    return body();
  } finally {
    native.setGradEnabled(before);
  }
}

/**
 * Runs `body` without recording for autograd, as `with torch.no_grad()`. The mode holds while
 * `body` runs synchronously; asynchronous work that it starts (`forwardAsync`) keeps it, code after
 * an `await` in it does not.
 */
export function noGrad<T>(body: () => T): T {
  return withGradMode(false, body);
}

/** Runs `body` recording for autograd, inside a `noGrad`. */
export function enableGrad<T>(body: () => T): T {
  return withGradMode(true, body);
}

export function isGradEnabled(): boolean {
  return native.isGradEnabled();
}
