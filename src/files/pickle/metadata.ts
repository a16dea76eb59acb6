import { type Normalization, toNormalization } from '../../base/normalization';
import { Dict, isTuple, List, type PickleValue } from './value';

/** A state dict's attribute, by which PyTorch's modules leave more than tensors in it, by their names. */
export const METADATA = '_metadata';

/** The network's entry in it: what its pictures are normalised with. */
export const NORMALIZATION = 'normalization';

/** What the attributes of a state dict say of its network's normalization. */
export function normalizationIn(attributes: Dict): Normalization | undefined {
  const metadata = attributes.get(METADATA);
  const own = metadata instanceof Dict ? metadata.get('') : undefined;
  const found = own instanceof Dict ? own.get(NORMALIZATION) : undefined;
  if (!(found instanceof Dict)) return undefined;
  return toNormalization(itemsOf(found.get('mean')), itemsOf(found.get('std')));
}

function itemsOf(value: PickleValue | undefined): unknown {
  return value instanceof List ? value.items : isTuple(value) ? value : undefined;
}
