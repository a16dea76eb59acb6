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
    if (group.examples.length < this.#maxExamples) group.examples.push({ index, ...problem });
  }

  groups(): ProblemGroup[] {
    return [...this.#groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, { count, examples }]) => ({
        kind,
        count,
        examples: examples
          .sort((a, b) => a.index - b.index)
          .map(({ index, ...problem }) => problem),
      }));
  }
}
