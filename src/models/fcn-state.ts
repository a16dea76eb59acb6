import { torchError } from '../base/errors';
import type { StateDict } from '../nn/module';
import { Sequential } from '../nn/sequential';

/** The parts of a ResNet-18 by their place in the FCN, which has nothing of its classifier. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['0', 'conv1'],
  ['1', 'bn1'],
  ['4', 'layer1'],
  ['5', 'layer2'],
  ['6', 'layer3'],
  ['7', 'layer4'],
]);

const CLASSIFIER = /^fc\./;
const HEAD = /^(final_conv|transpose_conv)\./;
// Older files have none; `loadStateDict` knows.
const COUNT = /\.num_batches_tracked$/;

/**
 * Gives a network of `fcnResNet18` what a state dict holds: a whole FCN, or a ResNet-18 of any number
 * of classes for the backbone, in which case the head stays. Nothing has changed where it throws.
 *
 * @throws TorchError `ERR_STATE_DICT` for a state dict that is neither, or whose shapes differ
 */
export function loadFcnState(net: Sequential, state: StateDict): void {
  const found = [...state.keys()];
  if (found.some((key) => HEAD.test(key))) {
    net.loadStateDict(state);
    return;
  }
  const backbone = new Sequential(...net.children().slice(0, -2));
  const places = new Map([...backbone.stateDict().keys()].map((place) => [toPart(place), place]));
  const strays = found.filter((key) => !places.has(key) && !CLASSIFIER.test(key));
  const missing = [...places.keys()].filter((key) => !state.has(key) && !COUNT.test(key));
  if (strays.length > 0 || missing.length > 0) throw isNeither(found, strays, missing);
  backbone.loadStateDict(
    new Map(
      [...state].flatMap(([key, tensor]) => {
        const place = places.get(key);
        return place === undefined ? [] : [[place, tensor]];
      }),
    ),
  );
}

/** `4.0.conv1.weight` of the FCN is the `layer1.0.conv1.weight` of its ResNet-18. */
function toPart(place: string): string {
  return place.replace(/^\d+/, (index) => PARTS.get(index) ?? index);
}

function isNeither(
  found: readonly string[],
  strays: readonly string[],
  missing: readonly string[],
): Error {
  return torchError(
    'ERR_STATE_DICT',
    'Expected the state dict of an FCN ("0.weight" to "transpose_conv.bias") or of a ResNet-18 ' +
      `("conv1.weight" to "fc.bias") but received ${received(found, strays, missing)}`,
  );
}

function received(
  found: readonly string[],
  strays: readonly string[],
  missing: readonly string[],
): string {
  if (found.length === 0) return 'an empty one';
  if (strays.length > 0) return `one with ${some(strays)}`;
  return `one with ${some(found)}, and without ${some(missing)}`;
}

const SHOWN = 4;

function some(keys: readonly string[]): string {
  const shown = keys.slice(0, SHOWN).map((key) => `"${key}"`);
  if (keys.length > SHOWN) shown.push(`and ${keys.length - SHOWN} more`);
  return shown.join(', ');
}
