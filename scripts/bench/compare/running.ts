import { join } from 'node:path';
import { Child, median, quiet } from '../measure';
import { AGREEMENT, type Checked } from './agreement';
import type { Size } from './inputs';
import type { Settings } from './settings';
import type { Topic, Way } from './ways';

/** What is to be done by all ways. */
export interface Case extends Partial<Size> {
  readonly topic: Topic;
  readonly batch: number;
}

/** A way, and what became of it. */
export interface Measured {
  readonly way: Way;
  /** A turn's median, in ms, for each round; empty where it could not be measured. */
  readonly rounds: number[];
  /** Why it could not. */
  missing?: string;
  /** What it says of itself. */
  note?: string;
  threads?: number;
  agreement?: string;
  versions: Record<string, string>;
}

interface Answer {
  missing?: string;
  note?: string;
  threads?: number;
  versions?: Record<string, string>;
  ms?: number[];
}

export interface Memory {
  /** Bytes of resident memory. */
  peak: number;
  /** Bytes of a GPU, where PyTorch's allocator tells. */
  allocated?: number | null;
}

/** A turn is so many calls that it takes this long: short ones are measured as often as long ones last. */
const TURN_MS = 250;
const MOST_CALLS = 10;
/** What takes longer is not measured: bfloat16 on a processor without instructions for it. */
const MOST_SECONDS = 40;

export class Running implements Measured {
  readonly rounds: number[] = [];
  missing?: string;
  note?: string;
  threads?: number;
  agreement?: string;
  checked: Checked | undefined;
  readonly versions: Record<string, string> = {};
  readonly #child: Child;
  #calls = 1;

  constructor(readonly way: Way) {
    this.#child = new Child(way.title, way.command, [way.script]);
  }

  /** Null, and `missing` says why, where it cannot. */
  async #ask<T extends Answer>(line: Record<string, unknown>): Promise<T | null> {
    if (this.missing) return null;
    const answer = await this.#child
      .ask<T>(line)
      .catch(({ message }: Error): Answer => ({ missing: message }));
    const { missing, note, threads, versions } = answer;
    Object.assign(this.versions, versions);
    if (note) this.note = note;
    if (threads) this.threads = threads;
    if (!missing) return answer as T;
    this.#leaveOut(missing);
    return null;
  }

  #leaveOut(why: string): void {
    this.missing = why;
    this.#child.end();
  }

  async hello({ threads, device }: Settings): Promise<void> {
    await this.#ask({ do: 'hello', threads, device, variant: this.way.variant });
  }

  async prepare(settings: Settings, given: Case): Promise<void> {
    const { folder, python } = settings;
    await this.hello(settings);
    await this.#ask({ do: 'prepare', ...given, folder, python });
  }

  async check(folder: string): Promise<void> {
    const into = join(folder, `${this.way.name}.pt`);
    const answer = await this.#ask<Answer & Checked>({ do: 'check', into });
    if (answer) this.checked = { ...answer, into };
  }

  async compareWith(reference: Running, topic: Topic): Promise<void> {
    if (!this.checked || !reference.checked || reference === this) return;
    const half = Boolean(this.way.half);
    const { shown, good } = await AGREEMENT[topic](this.checked, reference.checked, half);
    this.agreement = shown;
    if (!good) this.missing = `not measured, for its results are others: ${shown}`;
  }

  async warmUp(): Promise<void> {
    const first = await this.#ask({ do: 'run', count: 1 });
    const seconds = (first?.ms?.[0] ?? 0) / 1000;
    if (seconds > MOST_SECONDS) this.#leaveOut(`left out: a call took ${Math.round(seconds)} s`);
    const second = await this.#ask({ do: 'run', count: 1 });
    const ms = second?.ms?.[0] ?? TURN_MS;
    this.#calls = Math.min(MOST_CALLS, Math.max(1, Math.ceil(TURN_MS / ms)));
  }

  async turn(): Promise<void> {
    if (this.missing) return;
    await quiet();
    const answer = await this.#ask({ do: 'run', count: this.#calls });
    if (answer?.ms) this.rounds.push(median(answer.ms));
  }

  /** Some calls, and the peak of memory then. */
  async memory(calls: number): Promise<Memory | null> {
    await this.#ask({ do: 'run', count: calls });
    return await this.#ask<Answer & Memory>({ do: 'memory' });
  }

  async end(): Promise<void> {
    await this.#child.ended();
  }
}
