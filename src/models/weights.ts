import { invalidArgument } from '../base/errors';
import {
  type ClassificationOptions,
  type ImageClassification,
  imageClassification,
} from '../data/transforms/classification';
import { IMAGENET_CATEGORIES } from './imagenet';
import { WEIGHTS } from './weights-data';
import type { WeightsData, WeightsEnumData, WeightsMeta } from './weights-meta';

/** Trained weights that torchvision publishes: where they are, and what goes with them. */
export class Weights {
  /** `ResNet50Weights.IMAGENET1K_V2` */
  readonly name: string;
  readonly url: string;
  readonly meta: WeightsMeta;
  readonly #preset: ClassificationOptions;

  /** @internal */
  constructor(name: string, { url, preset, meta }: WeightsData) {
    this.name = name;
    this.url = url;
    this.meta = { ...meta, categories: IMAGENET_CATEGORIES };
    this.#preset = preset;
  }

  /** What makes of pictures the input that a network with these weights was trained on. */
  transforms(): ImageClassification {
    return imageClassification(this.#preset);
  }

  toString(): string {
    return this.name;
  }
}

type EnumName = keyof typeof WEIGHTS;

/** The weights of one model by name, and the best of them as `DEFAULT`. */
export type WeightsEnum<Name extends EnumName> = {
  readonly [Entry in keyof (typeof WEIGHTS)[Name]['entries'] | 'DEFAULT']: Weights;
};

function weightsEnum<Name extends EnumName>(name: Name): WeightsEnum<Name> {
  const { entries, default: best }: WeightsEnumData = WEIGHTS[name];
  const made = Object.entries(entries).map(([entry, data]): [string, Weights] => [
    entry,
    new Weights(`${name}.${entry}`, data),
  ]);
  const members = Object.fromEntries(made);
  return Object.freeze({ ...members, DEFAULT: members[best] }) as WeightsEnum<Name>;
}

const NAMES = Object.keys(WEIGHTS) as EnumName[];

const ENUMS = Object.fromEntries(NAMES.map((name) => [name, weightsEnum(name)])) as {
  readonly [Name in EnumName]: WeightsEnum<Name>;
};

export const {
  ResNet18Weights,
  ResNet34Weights,
  ResNet50Weights,
  ResNet101Weights,
  ResNet152Weights,
  ResNeXt50_32X4DWeights,
  ResNeXt101_32X8DWeights,
  ResNeXt101_64X4DWeights,
  WideResNet50_2Weights,
  WideResNet101_2Weights,
} = ENUMS;

/** A name as both sides would spell it: `ResNet50_Weights` is `ResNet50Weights`. */
const plain = (name: string) => name.replaceAll('_', '');

/**
 * Weights by their full name, in this package's spelling or torchvision's:
 * `getWeight('ResNet50Weights.IMAGENET1K_V2')`, `getWeight('ResNet50_Weights.DEFAULT')`.
 *
 * @throws TorchError `ERR_ARGUMENT` where there are none of that name; it lists those that there are
 */
export function getWeight(name: string): Weights {
  const [enumName = '', ...entry] = typeof name === 'string' ? name.split('.') : [];
  const found = NAMES.find((candidate) => plain(candidate) === plain(enumName));
  if (!found || entry.length !== 1) {
    throw invalidArgument('name', `${NAMES.join(', ')}, a dot and an entry of it,`, name);
  }
  return entryOf(found, entry[0]);
}

/**
 * What a model's option `weights` says: an entry of its weights, or an entry's name with or without
 * that of the enum.
 *
 * @internal
 * @throws TorchError `ERR_ARGUMENT` where the model has no such weights; it lists those that it has
 */
export function weightsFor(model: string, choice: Weights | string): Weights {
  const name = NAMES.find((key) => WEIGHTS[key].model === model);
  if (!name) throw invalidArgument('model', 'a model with weights', model);
  if (typeof choice !== 'string' || !choice.includes('.')) return entryOf(name, choice);
  return entryOf(name, getWeight(choice));
}

function entryOf(name: EnumName, choice: unknown): Weights {
  const members = new Map<unknown, Weights>(Object.entries(ENUMS[name]));
  const found = members.get(choice) ?? [...members.values()].find((member) => member === choice);
  if (found) return found;
  throw invalidArgument(
    `weights of ${name}`,
    `one of ${[...members.keys()].join(', ')}`,
    choice instanceof Weights ? choice.name : choice,
  );
}
