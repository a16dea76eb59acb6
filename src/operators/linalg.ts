// torch.linalg's functions.
// Made by scripts/operators/generate.ts from the schemas of LibTorch 2.13.0; not to be edited.
import type { Aten } from './aten';
import { operator } from './operator';

export const cholesky = operator<Aten['linalg_cholesky']>('linalg_cholesky');
export const choleskyEx = operator<Aten['linalg_cholesky_ex']>('linalg_cholesky_ex');
export const cond = operator<Aten['linalg_cond']>('linalg_cond');
export const cross = operator<Aten['linalg_cross']>('linalg_cross');
export const det = operator<Aten['linalg_det']>('linalg_det');
export const diagonal = operator<Aten['linalg_diagonal']>('linalg_diagonal');
export const eig = operator<Aten['linalg_eig']>('linalg_eig');
export const eigh = operator<Aten['linalg_eigh']>('linalg_eigh');
export const eigvals = operator<Aten['linalg_eigvals']>('linalg_eigvals');
export const eigvalsh = operator<Aten['linalg_eigvalsh']>('linalg_eigvalsh');
export const householderProduct = operator<Aten['linalg_householder_product']>(
  'linalg_householder_product',
);
export const inv = operator<Aten['linalg_inv']>('linalg_inv');
export const invEx = operator<Aten['linalg_inv_ex']>('linalg_inv_ex');
export const ldlFactor = operator<Aten['linalg_ldl_factor']>('linalg_ldl_factor');
export const ldlFactorEx = operator<Aten['linalg_ldl_factor_ex']>('linalg_ldl_factor_ex');
export const ldlSolve = operator<Aten['linalg_ldl_solve']>('linalg_ldl_solve');
export const lstsq = operator<Aten['linalg_lstsq']>('linalg_lstsq');
export const lu = operator<Aten['linalg_lu']>('linalg_lu');
export const luFactor = operator<Aten['linalg_lu_factor']>('linalg_lu_factor');
export const luFactorEx = operator<Aten['linalg_lu_factor_ex']>('linalg_lu_factor_ex');
export const luSolve = operator<Aten['linalg_lu_solve']>('linalg_lu_solve');
export const matmul = operator<Aten['linalg_matmul']>('linalg_matmul');
export const matrixExp = operator<Aten['linalg_matrix_exp']>('linalg_matrix_exp');
export const matrixNorm = operator<Aten['linalg_matrix_norm']>('linalg_matrix_norm');
export const matrixPower = operator<Aten['linalg_matrix_power']>('linalg_matrix_power');
export const matrixRank = operator<Aten['linalg_matrix_rank']>('linalg_matrix_rank');
export const multiDot = operator<Aten['linalg_multi_dot']>('linalg_multi_dot');
export const norm = operator<Aten['linalg_norm']>('linalg_norm');
export const pinv = operator<Aten['linalg_pinv']>('linalg_pinv');
export const qr = operator<Aten['linalg_qr']>('linalg_qr');
export const slogdet = operator<Aten['linalg_slogdet']>('linalg_slogdet');
export const solve = operator<Aten['linalg_solve']>('linalg_solve');
export const solveEx = operator<Aten['linalg_solve_ex']>('linalg_solve_ex');
export const solveTriangular = operator<Aten['linalg_solve_triangular']>('linalg_solve_triangular');
export const svd = operator<Aten['linalg_svd']>('linalg_svd');
export const svdvals = operator<Aten['linalg_svdvals']>('linalg_svdvals');
export const tensorinv = operator<Aten['linalg_tensorinv']>('linalg_tensorinv');
export const tensorsolve = operator<Aten['linalg_tensorsolve']>('linalg_tensorsolve');
export const vander = operator<Aten['linalg_vander']>('linalg_vander');
export const vecdot = operator<Aten['linalg_vecdot']>('linalg_vecdot');
export const vectorNorm = operator<Aten['linalg_vector_norm']>('linalg_vector_norm');
