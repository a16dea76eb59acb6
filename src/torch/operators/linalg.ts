// torch.linalg's functions.
// Made by scripts/operators/generate.ts from the schemas of LibTorch 2.13.0; not to be edited.
import type { Aten } from './aten';
import { operator } from './operator';

export const cholesky: Aten['linalg_cholesky'] = operator('linalg_cholesky');
export const choleskyEx: Aten['linalg_cholesky_ex'] = operator('linalg_cholesky_ex');
export const cond: Aten['linalg_cond'] = operator('linalg_cond');
export const cross: Aten['linalg_cross'] = operator('linalg_cross');
export const det: Aten['linalg_det'] = operator('linalg_det');
export const diagonal: Aten['linalg_diagonal'] = operator('linalg_diagonal');
export const eig: Aten['linalg_eig'] = operator('linalg_eig');
export const eigh: Aten['linalg_eigh'] = operator('linalg_eigh');
export const eigvals: Aten['linalg_eigvals'] = operator('linalg_eigvals');
export const eigvalsh: Aten['linalg_eigvalsh'] = operator('linalg_eigvalsh');
export const householderProduct: Aten['linalg_householder_product'] = operator(
  'linalg_householder_product',
);
export const inv: Aten['linalg_inv'] = operator('linalg_inv');
export const invEx: Aten['linalg_inv_ex'] = operator('linalg_inv_ex');
export const ldlFactor: Aten['linalg_ldl_factor'] = operator('linalg_ldl_factor');
export const ldlFactorEx: Aten['linalg_ldl_factor_ex'] = operator('linalg_ldl_factor_ex');
export const ldlSolve: Aten['linalg_ldl_solve'] = operator('linalg_ldl_solve');
export const lstsq: Aten['linalg_lstsq'] = operator('linalg_lstsq');
export const lu: Aten['linalg_lu'] = operator('linalg_lu');
export const luFactor: Aten['linalg_lu_factor'] = operator('linalg_lu_factor');
export const luFactorEx: Aten['linalg_lu_factor_ex'] = operator('linalg_lu_factor_ex');
export const luSolve: Aten['linalg_lu_solve'] = operator('linalg_lu_solve');
export const matmul: Aten['linalg_matmul'] = operator('linalg_matmul');
export const matrixExp: Aten['linalg_matrix_exp'] = operator('linalg_matrix_exp');
export const matrixNorm: Aten['linalg_matrix_norm'] = operator('linalg_matrix_norm');
export const matrixPower: Aten['linalg_matrix_power'] = operator('linalg_matrix_power');
export const matrixRank: Aten['linalg_matrix_rank'] = operator('linalg_matrix_rank');
export const multiDot: Aten['linalg_multi_dot'] = operator('linalg_multi_dot');
export const norm: Aten['linalg_norm'] = operator('linalg_norm');
export const pinv: Aten['linalg_pinv'] = operator('linalg_pinv');
export const qr: Aten['linalg_qr'] = operator('linalg_qr');
export const slogdet: Aten['linalg_slogdet'] = operator('linalg_slogdet');
export const solve: Aten['linalg_solve'] = operator('linalg_solve');
export const solveEx: Aten['linalg_solve_ex'] = operator('linalg_solve_ex');
export const solveTriangular: Aten['linalg_solve_triangular'] = operator('linalg_solve_triangular');
export const svd: Aten['linalg_svd'] = operator('linalg_svd');
export const svdvals: Aten['linalg_svdvals'] = operator('linalg_svdvals');
export const tensorinv: Aten['linalg_tensorinv'] = operator('linalg_tensorinv');
export const tensorsolve: Aten['linalg_tensorsolve'] = operator('linalg_tensorsolve');
export const vander: Aten['linalg_vander'] = operator('linalg_vander');
export const vecdot: Aten['linalg_vecdot'] = operator('linalg_vecdot');
export const vectorNorm: Aten['linalg_vector_norm'] = operator('linalg_vector_norm');
