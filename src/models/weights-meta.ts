import type { ClassificationOptions } from '../data/transforms/classification';

/** What is known of trained weights. */
export interface WeightsMeta {
  /** The smallest pictures, [height, width]. */
  readonly minSize: readonly [height: number, width: number];
  /** The classes' names, by index. */
  readonly categories: readonly string[];
  readonly numParams: number;
  /** Where it says how they were trained. */
  readonly recipe: string;
  /** Per cent, by data set and name: `metrics['ImageNet-1K']['acc@1']`. */
  readonly metrics: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Billions of multiplications and additions for one picture. */
  readonly ops: number;
  /** Of the file, in MiB. */
  readonly fileSize: number;
  readonly docs: string;
}

/** One entry of weights-data.ts. */
export interface WeightsData {
  readonly url: string;
  readonly preset: ClassificationOptions;
  readonly meta: Omit<WeightsMeta, 'categories'>;
}

/** All weights of one model in weights-data.ts. */
export interface WeightsEnumData {
  readonly model: string;
  readonly default: string;
  readonly entries: Readonly<Record<string, WeightsData>>;
}
