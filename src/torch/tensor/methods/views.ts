import type { Tensor } from '../core';

/** Views of a tensor's memory that are properties. */
export interface Views {
  /** With the dimensions in reverse order. */
  readonly T: Tensor;
  /** With the last two dimensions exchanged. */
  readonly mT: Tensor;
  /** The conjugate of a matrix, transposed. */
  readonly H: Tensor;
  /** As `mT`, conjugated. */
  readonly mH: Tensor;
  /** The real parts, sharing memory; of a real tensor itself. */
  readonly real: Tensor;
  /** The imaginary parts of a complex tensor, sharing memory. */
  readonly imag: Tensor;
}

/** The operators that make them. */
export const VIEWS: Readonly<Record<keyof Views, string>> = {
  T: 'numpy_T',
  mT: 'mT',
  H: 'matrix_H',
  mH: 'mH',
  real: 'real',
  imag: 'imag',
};
