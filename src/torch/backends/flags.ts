import { type BackendFlag, type Float32Backend, type Float32Op, native } from '../../addon/binding';
import { invalidArgument } from '../../base/errors';

export type Float32Precision = 'ieee' | 'tf32' | 'bf16' | 'none';

export function setFlag(name: BackendFlag, value: boolean): void {
  if (typeof value !== 'boolean') throw invalidArgument(`backends.${name}`, 'a boolean', value);
  native.setBackendFlag(name, value);
}

/** What float32 operators of a kind are computed in, inside. */
export class Float32 {
  readonly #backend: Float32Backend;
  readonly #op: Float32Op;

  /** @internal */
  constructor(backend: Float32Backend, op: Float32Op) {
    this.#backend = backend;
    this.#op = op;
  }

  /** 'none': as for the whole backend, or for all of them. CUDA knows no 'bf16'. */
  get fp32Precision(): Float32Precision {
    return native.float32Precision(this.#backend, this.#op) as Float32Precision;
  }

  set fp32Precision(precision: Float32Precision) {
    const known = ['ieee', 'tf32', ...(this.#backend === 'cuda' ? [] : ['bf16']), 'none'];
    if (!known.includes(precision)) {
      throw invalidArgument('fp32Precision', `one of ${known.join(', ')}`, precision);
    }
    native.setFloat32Precision(this.#backend, this.#op, precision);
  }
}
