import type { Problem, ProblemGroup, ProblemKind } from './report';

/** Gathers what is wrong: all of it counted, the first of each kind kept. */
export class Problems {
  readonly #groups = new Map<
    ProblemKind,
    { count: number; examples: (Problem & { index: number })[] }
  >();
  readonly #maxExamples: number;

  constructor(maxExamples: number) {
    this.#maxExamples = maxExamples;
  }

  /** @param index where in the list it is: files are read several at a time */
  add(kind: ProblemKind, index: number, problem: Problem): void {
    const group = this.#groups.get(kind) ?? { count: 0, examples: [] };
    this.#groups.set(kind, group);
    group.count++;
    // The first of the list, whichever came first in time.
    const { examples } = group;
    const before = examples.findLastIndex((other) => other.index <= index);
    examples.splice(before + 1, 0, { index, ...problem });
    if (examples.length > this.#maxExamples) examples.pop();
  }

  groups(): ProblemGroup[] {
    return [...this.#groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, { count, examples }]) => ({
        kind,
        count,
        examples: examples.map(({ index, ...problem }) => problem),
      }));
  }
}
