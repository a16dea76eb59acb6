/** What pictures are normalised with before a network sees them: of values 0 to 1, `(value - mean) / std` of R, G, B. */
export interface Normalization {
  readonly mean: readonly [number, number, number];
  readonly std: readonly [number, number, number];
}

/** ImageNet's: what torchvision's networks were trained with, and the default everywhere. */
export const IMAGENET: Normalization = {
  mean: [0.485, 0.456, 0.406],
  std: [0.229, 0.224, 0.225],
};

// Of a loader's batch: what its inputs were made with. Of a network, and of a state dict: what the network was
// trained with. Kept apart from the objects, since users compare, copy and print their properties.
const known = new WeakMap<object, Normalization>();

/** Of a batch's inputs or a state dict; of a network see `trainedWith`. */
export function normalizationOf(owner: object): Normalization | undefined {
  return known.get(owner);
}

/** Without a normalization `owner` keeps the one that it has. */
export function setNormalization(owner: object, normalization: Normalization | undefined): void {
  if (normalization) known.set(owner, normalization);
}

interface Network {
  readonly training: boolean;
  modules(): Network[];
}

/** Whether `remember` has found anything: else no network needs to be searched. */
let hasRemembered = false;

/**
 * A network, or the layer of it that gets the picture, remembers what a loader's batch was normalised with:
 * in training the last, in evaluation only where it knows none.
 */
export function remember(net: Network, input: object): void {
  const normalization = known.get(input);
  if (!normalization || (known.has(net) && !net.training)) return;
  known.set(net, normalization);
  hasRemembered = true;
}

/** What the network was trained with, as far as it or a layer of it remembers. */
export function trainedWith(net: Network): Normalization | undefined {
  const own = known.get(net);
  if (own || !hasRemembered) return own;
  const layer = net.modules().find((module) => known.has(module));
  return layer && known.get(layer);
}

export function isSame(a: Normalization, b: Normalization): boolean {
  return `${numbersOf(a)}` === `${numbersOf(b)}`;
}

/** As the addon takes it. */
export function numbersOf({ mean, std }: Normalization): number[] {
  return [...mean, ...std];
}

/** The normalization that some data says, which may be anything; undefined where it says none. */
export function toNormalization(mean: unknown, std: unknown): Normalization | undefined {
  const isTriple = (value: unknown): value is [number, number, number] =>
    Array.isArray(value) && value.length === 3 && value.every(Number.isFinite);
  if (!isTriple(mean) || !isTriple(std) || !std.every((x) => x > 0)) return undefined;
  return { mean: [...mean], std: [...std] };
}
