import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Child, median, quiet } from '../measure';
import { AGREEMENT, type Checked, type Exactness } from './agreement';
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
  /** Where it was asked for. */
  memory?: Memory;
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
  /** The most bytes of a GPU's that tensors had from the third step on, when algorithms have been chosen. */
  allocated?: number | null;
  /** The same with what the allocator kept for later tensors, and for graphs. */
  reserved?: number | null;
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
  memory?: Memory;
  checked: Checked | undefined;
  readonly versions: Record<string, string> = {};
  readonly #child: Child;
  #calls = 1;
  /** Seconds that an answer may take. */
  #patience: number | undefined;

  constructor(readonly way: Way) {
    this.#child = new Child(way.title, way.command, [way.script], way);
  }

  /** Null, and `missing` says why, where it cannot. */
  async #ask<T extends Answer>(line: Record<string, unknown>): Promise<T | null> {
    if (this.missing) return null;
    const answer = await this.#answer<T>(line);
    const { missing, note, threads, versions } = answer;
    Object.assign(this.versions, versions);
    if (note) this.note = note;
    if (threads) this.threads = threads;
    if (!missing) return answer as T;
    this.#leaveOut(missing);
    return null;
  }

  async #answer<T extends Answer>(line: Record<string, unknown>): Promise<T | Answer> {
    const asked = this.#child
      .ask<T>(line)
      .catch(({ message }: Error): Answer => ({ missing: message }));
    if (this.#patience === undefined) return await asked;
    const late = new AbortController();
    const seconds = this.#patience;
    const waited = pause(seconds * 1000, undefined, late).then(
      (): Answer => {
        this.#child.kill();
        return { missing: `left out: no answer in ${seconds} s` };
      },
      (): Answer => ({}), // the answer was there before
    );
    return await Promise.race([asked, waited]).finally(() => late.abort());
  }

  #leaveOut(why: string): void {
    this.missing = why;
    this.#child.end();
  }

  /** The first that it is asked. */
  async hello(settings: Settings): Promise<void> {
    const { threads, patience } = settings;
    const { own, variant } = this.way;
    this.#patience = patience;
    const device = own ? settings.device : settings.peersDevice;
    await this.#ask({ do: 'hello', threads, device, variant });
  }

  async prepare({ folder, python }: Settings, given: Case): Promise<void> {
    await this.#ask({ do: 'prepare', ...given, folder, python });
  }

  async check({ folder, device }: Settings): Promise<void> {
    const into = join(folder, `${this.way.name}.pt`);
    // On a GPU so many that a CUDA graph is captured and started among them.
    const steps = device === 'cpu' ? 3 : 6;
    const answer = await this.#ask<Answer & Checked>({ do: 'check', into, steps });
    if (answer) this.checked = { ...answer, into };
  }

  async compareWith(reference: Running, topic: Topic, { device }: Settings): Promise<void> {
    if (!this.checked || !reference.checked || reference === this) return;
    const exactness: Exactness = this.way.half ? 'half' : device === 'cpu' ? 'float32' : 'tf32';
    const { shown, good } = await AGREEMENT[topic](this.checked, reference.checked, exactness);
    this.agreement = good ? shown : `differs: ${shown}`;
    // A GPU's figures are hard to come by: they are kept, and the table says it.
    if (!good && device === 'cpu')
      this.missing = `not measured, for its results are others: ${shown}`;
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

  async call(count: number): Promise<void> {
    await this.#ask({ do: 'run', count });
  }

  async readMemory(): Promise<void> {
    const memory = await this.#ask<Answer & Memory>({ do: 'memory' });
    if (memory) this.memory = memory;
  }

  async end(): Promise<void> {
    await this.#child.ended();
  }
}
