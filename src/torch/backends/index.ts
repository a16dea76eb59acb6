import { native } from '../../addon/binding';
import { torchError } from '../../base/errors';
import { Float32, setFlag } from './flags';

/** cuBLAS. */
class CudaMatmul extends Float32 {
  /** Compute float32 products in TensorFloat-32, on GPUs that have it; false. */
  get allowTf32(): boolean {
    return native.backendFlag('cuda.matmul.allowTf32');
  }

  set allowTf32(value: boolean) {
    setFlag('cuda.matmul.allowTf32', value);
  }
}

class Cudnn extends Float32 {
  readonly conv = new Float32('cuda', 'conv');
  readonly rnn = new Float32('cuda', 'rnn');

  isAvailable(): boolean {
    return native.hasCudnn();
  }

  get enabled(): boolean {
    return native.backendFlag('cudnn.enabled');
  }

  set enabled(value: boolean) {
    setFlag('cudnn.enabled', value);
  }

  /** Compute float32 convolutions in TensorFloat-32, on GPUs that have it; true. */
  get allowTf32(): boolean {
    return native.backendFlag('cudnn.allowTf32');
  }

  set allowTf32(value: boolean) {
    setFlag('cudnn.allowTf32', value);
  }

  /** Try the algorithms for each new shape and take the fastest; false. */
  get benchmark(): boolean {
    return native.backendFlag('cudnn.benchmark');
  }

  set benchmark(value: boolean) {
    setFlag('cudnn.benchmark', value);
  }

  /** Take algorithms only that always give the same numbers; false. */
  get deterministic(): boolean {
    return native.backendFlag('cudnn.deterministic');
  }

  set deterministic(value: boolean) {
    setFlag('cudnn.deterministic', value);
  }
}

/** oneDNN, which computes convolutions and products on CPUs. */
class Mkldnn extends Float32 {
  readonly matmul = new Float32('mkldnn', 'matmul');
  readonly conv = new Float32('mkldnn', 'conv');
  readonly rnn = new Float32('mkldnn', 'rnn');

  isAvailable(): boolean {
    return native.hasMkldnn();
  }

  get enabled(): boolean {
    return native.backendFlag('mkldnn.enabled');
  }

  set enabled(value: boolean) {
    setFlag('mkldnn.enabled', value);
  }

  /** Take algorithms only that always give the same numbers; false. */
  get deterministic(): boolean {
    return native.backendFlag('mkldnn.deterministic');
  }

  set deterministic(value: boolean) {
    setFlag('mkldnn.deterministic', value);
  }

  /** TensorFloat-32 on Intel's GPUs: a CPU's are `matmul` and `conv`. */
  get allowTf32(): boolean {
    return native.backendFlag('mkldnn.allowTf32');
  }

  set allowTf32(value: boolean) {
    setFlag('mkldnn.allowTf32', value);
  }
}

/** NNPACK, which computes some convolutions of single pictures on CPUs. */
class Nnpack {
  /** Whether it knows this processor. */
  isAvailable(): boolean {
    return native.hasNnpack();
  }

  /** True where it is available. */
  get enabled(): boolean {
    return native.backendFlag('nnpack.enabled');
  }

  /** @throws TorchError with code `ERR_DEVICE` where it is to be enabled and is not available. */
  set enabled(value: boolean) {
    if (value === true && !this.isAvailable()) {
      throw torchError('ERR_DEVICE', 'Expected a processor that NNPACK knows to enable it on');
    }
    setFlag('nnpack.enabled', value);
  }
}

class Cpu {
  /**
   * Which of LibTorch's kernels this processor runs: `'AVX512'`, `'AVX2'`, or `'DEFAULT'`, those
   * without vectors; others where it is not an x86. A lower one can be chosen by the environment
   * variable `ATEN_CPU_CAPABILITY`, read when the package is loaded. The last bits of a result, of
   * random numbers too, are the kernels'.
   */
  getCpuCapability(): string {
    return native.cpuCapability();
  }
}

class Backends extends Float32 {
  readonly cpu = new Cpu();
  readonly cuda = { matmul: new CudaMatmul('cuda', 'matmul') };
  readonly cudnn = new Cudnn('cuda', 'all');
  readonly mkldnn = new Mkldnn('mkldnn', 'all');
  readonly nnpack = new Nnpack();
}

/**
 * The switches of `torch.backends`, for the whole process. A change holds for the work that is
 * started after it. LibTorch has `allowTf32` and `setFloat32MatmulPrecision` from old and
 * `fp32Precision` from late: it warns of the old ones, and refuses to tell what was set by both.
 *
 * @see https://docs.pytorch.org/docs/stable/backends.html
 */
export const backends = new Backends('generic', 'all');
