/** Peers at their best: each is measured as installed, and with settings of glibc's malloc. */
import { isNonGlibcLinuxSync } from 'detect-libc';
import { Child, median, quiet, ratioCells, ratiosOf } from './measure';

/**
 * glibc gives large blocks back to the system when they are freed, and a fresh page costs much on a virtual
 * machine. With these variables it keeps them, as this library does by itself. Undefined without glibc.
 */
export const TUNED: Readonly<Record<string, string>> | undefined =
  process.platform === 'linux' && !isNonGlibcLinuxSync()
    ? {
        MALLOC_MMAP_THRESHOLD_: `${2 ** 40}`,
        MALLOC_TRIM_THRESHOLD_: `${2 ** 40}`,
        MALLOC_TOP_PAD_: `${2 ** 28}`,
      }
    : undefined;

/** The environments in which a peer is measured: as installed, then tuned. */
export const ENVIRONMENTS: readonly Readonly<Record<string, string>>[] = [
  {},
  ...(TUNED ? [TUNED] : []),
];

/** The title of a peer in an environment. */
export const titleIn = (env: object, title: string): string =>
  env === TUNED ? `${title}, tuned` : title;

/** What a report says of them. */
export const ABOUT_TUNED = TUNED
  ? `Each peer is measured as installed, and tuned: with ${Object.entries(TUNED)
      .map((it) => it.join('='))
      .join(' ')} in its environment. This library is as installed.`
  : 'All are as installed: the settings of malloc that are tried with peers are those of glibc.';

/** A peer, in a process for each of `ENVIRONMENTS`. */
export class Peer {
  readonly #children: readonly Child[];

  constructor(name: string, command: string, args: readonly string[]) {
    this.#children = ENVIRONMENTS.map((env) => new Child(name, command, args, { env }));
  }

  /** Their answers to a line, one after the other. */
  async ask<T>(line: unknown): Promise<T[]> {
    const answers: T[] = [];
    for (const child of this.#children) {
      await quiet();
      answers.push(await child.ask<T>(line));
    }
    return answers;
  }

  /** What they say next. */
  answer<T>(): Promise<T[]> {
    return Promise.all(this.#children.map((child) => child.answer<T>()));
  }

  end(): void {
    for (const child of this.#children) child.end();
  }
}

/** The times of one thing, in ms, round by round: ours, and a peer's in each of `ENVIRONMENTS`. */
export class Times {
  readonly own: number[] = [];
  readonly peer: readonly number[][] = ENVIRONMENTS.map(() => []);

  push(own: number, peer: readonly number[]): void {
    this.own.push(own);
    for (const [i, ms] of peer.entries()) this.peer[i]?.push(ms);
  }

  /** The peer's where it is faster. */
  get better(): number[] {
    return this.peer.reduce((a, b) => (median(b) < median(a) ? b : a));
  }

  get asInstalled(): number[] {
    return this.peer[0] as number[];
  }
}

/** The head of `peerCells`. */
export const peerHead = (name: string): string[] => [
  `${name}, ms`,
  'ratio',
  'from, to',
  'as installed, ms',
  'ratio',
];

/**
 * The peer's time where it is faster and the ratio to it, with its quartiles; then its time as installed and the
 * ratio to that. A ratio is the peer's time over ours, or ours over the peer's.
 */
export function peerCells(
  { own, better, asInstalled }: Times,
  { digits = 1, over = 'own' }: { digits?: number; over?: 'own' | 'peer' } = {},
): string[] {
  const ratios = (peer: number[]) =>
    ratioCells(over === 'own' ? ratiosOf(peer, own) : ratiosOf(own, peer));
  const [ratio] = ratios(asInstalled);
  return [
    median(better).toFixed(digits),
    ...ratios(better),
    median(asInstalled).toFixed(digits),
    ratio,
  ];
}
