import { native } from '../../addon/binding';
import { slotOf } from '../../torch/tensor/handle';
import { type Quantizer, quantizerOf } from '../../torch/tensor/quantizer';
import type { Tensor } from '../../torch/tensor/tensor';
import { type TensorPlace, writePickle } from '../pickle/writer';
import { contiguousStrides } from '../stored';
import { type Copy, type Part, type Plan, storedAs } from '../write';
import type { ZipEntry } from './zip-writer';

/**
 * The ZIP that torch.load (also with `weights_only=True` and `mmap=True`) reads as this value.
 * Tensors that share memory share it in the file, and keep their strides.
 *
 * @throws Problem where the value has something that is no data, or is more than a ZIP can hold.
 */
export function planPyTorch(value: unknown): Plan {
  const tensors: Plan['tensors'][number][] = [];
  const keys = new Map<string, number>();
  const pickle = writePickle(value, place);
  return { tensors, write: (copies) => writeParts(pickle, copies) };

  function placeQuantizer(name: string, tensor: Tensor): Quantizer<TensorPlace> | undefined {
    const quantizer = quantizerOf(tensor);
    if (!quantizer || quantizer.scheme === 'per_tensor_affine') return quantizer;
    const { scales, zeroPoints } = quantizer;
    return { ...quantizer, scales: place(name, scales), zeroPoints: place(name, zeroPoints) };
  }

  function place(name: string, tensor: Tensor): TensorPlace {
    const dtype = storedAs(name, tensor);
    const { shape } = tensor;
    const memory = native.storage(slotOf(tensor));
    // One that is the same memory as another dtype gets its own: PyTorch's files cannot say so.
    if (!memory || memory[1] % dtype.size !== 0) return alone();
    const [storage, numBytes, offset] = memory;
    const key = keys.get(`${storage} ${dtype.dtype}`) ?? add(true);
    keys.set(`${storage} ${dtype.dtype}`, key);
    const quantizer = placeQuantizer(name, tensor);
    return { dtype, key, numBytes, offset, shape, strides: tensor.strides, quantizer };

    function alone(): TensorPlace {
      const numBytes = tensor.numel() * dtype.size;
      return {
        dtype,
        key: add(false),
        numBytes,
        offset: 0,
        shape,
        strides: contiguousStrides(shape),
      };
    }
    function add(whole: boolean): number {
      return tensors.push({ tensor, whole }) - 1;
    }
  }
}

async function writeParts(pickle: Part, copies: readonly Copy[]): Promise<Iterable<Part>> {
  const { writeArchive } = require('./zip-writer') as typeof import('./zip-writer');
  return writeArchive([
    file('data.pkl', pickle),
    file('byteorder', Buffer.from('little')),
    ...copies.map((copy, i) => file(`data/${i}`, copy)),
    // PyTorch's version of the layout; torch.load expects the entry.
    file('version', Buffer.from('3\n')),
  ]);
}

function file(name: string, content: Part): ZipEntry {
  return { name: `archive/${name}`, content };
}
