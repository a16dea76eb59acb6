import type { PickleValue } from '../pickle/value';

/** The formats of weight files. */
export type WeightsFormat =
  | 'PyTorch ZIP'
  | 'PyTorch pickle (before 1.6)'
  | 'PyTorch tar (2017)'
  | 'safetensors'
  | 'sharded safetensors'
  | 'sharded PyTorch';

/** What a file holds: the tensors in `value` know where their bytes are. */
export interface Contents {
  readonly format: WeightsFormat;
  readonly value: PickleValue;
  /** Where it is not the size of the file that was opened. */
  readonly fileSize?: number;
}
