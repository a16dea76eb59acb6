/** Which operators PyTorch has as functions, and which as methods of tensors. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Operators by how LibTorch's headers offer them. */
export interface Variants {
  isFunction(name: string): boolean;
  isMethod(name: string): boolean;
}

/** @param include LibTorch's include directory */
export function readVariants(include: string): Variants {
  const body = readFileSync(join(include, 'ATen', 'core', 'TensorBody.h'), 'utf8');
  const methods = new Set(
    [...body.matchAll(/^ {2}\S.*?[ &](\w+)\(.*\) const(?:;| \{)/gm)].map((m) => m[1]),
  );
  const functions = new Map<string, boolean>();
  return {
    isMethod: (name) => methods.has(name) && isPublic(name) && !NOT_METHODS.has(name),
    isFunction(name) {
      let found = functions.get(name);
      if (found === undefined) {
        const header = join(include, 'ATen', 'ops', `${name.replace(/_$/, '')}.h`);
        const text = existsSync(header) ? readFileSync(header, 'utf8') : '';
        found = new RegExp(`^inline [^\\n]*[ &]${name}\\(`, 'm').test(text);
        functions.set(name, found);
      }
      return found && isPublic(name) && !NOT_FUNCTIONS.has(name);
    },
  };
}

// As gen_python_functions.py's list of what Python does not get, and backends' own operators.
const NOT_PUBLIC = [
  /^_/,
  /_(backward|forward|jvp)(_|$)/,
  /_(backward|forward)$/,
  /^sym_/,
  /^(cudnn|miopen|mkldnn|mps|fbgemm|quantized|xnnpack)_/,
  /_copy$/,
  /^(lift(_.*)?|alias|copy|data|itemsize|nbytes|normal_functional)$/,
  /^(batch_norm_(backward|elemt|gather|reduce|stats|update)|native_batch_norm_legit)/,
  /^(is_cuda|is_sparse|is_sparse_csr|matrix_H|numpy_T|mT|mH|retains_grad|is_leaf|output_nr)$/,
  /^(set_data|set_|record_stream|rename|refine_names|align_|crow_|ccol_|col_)/,
  /^(fake_quantize|quantize_|choose_qparams|sparse_|to_mkldnn|unsafe_|from_file|nested_)/,
  /^(names|is_same_size)$/,
  /^(pin_memory|coalesce|indices|values|row_indices)$/,
];

function isPublic(name: string): boolean {
  const space = NAMESPACES.find((it) => name.startsWith(`${it}_`));
  const inSpace = space ? name.slice(space.length + 1) : name;
  return !NOT_PUBLIC.some((pattern) => pattern.test(name) || pattern.test(inSpace));
}

// Written by hand in src/torch/tensor, where they do more than call the operator.
const NOT_METHODS = new Set([
  ...['to', 'item', 'index', 'index_put', 'index_put_', 'size', 'stride', 'dim', 'numel'],
  ...['backward', 'requires_grad_', 'retain_grad', 'is_contiguous'],
  ...['norm', 'nonzero', 'nonzero_numpy', 'unique_consecutive'],
]);
// Functions with a name of their own space (linalg, fft, special) stand there.
const NOT_FUNCTIONS = new Set([
  ...['index', 'slice', 'to', 'item', 'size', 'stride', 'numel'],
  ...['norm', 'nonzero', 'nonzero_numpy', 'unique_dim', 'unique_consecutive'],
  ...['einsum', 'meshgrid', 'broadcast_tensors', 'cartesian_prod', 'block_diag', 'tensordot'],
]);

/** `linalg_inv` is `linalg.inv`. */
export const NAMESPACES = ['linalg', 'fft', 'special'] as const;
