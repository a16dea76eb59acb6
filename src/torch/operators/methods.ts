// The operators that are methods of tensors.
// Made by scripts/operators/generate.ts from the schemas of LibTorch 2.13.0; not to be edited.
import type { DeviceLike } from '../device';
import type { Generator } from '../random';
import type { MemoryFormat, Tensor } from '../tensor/core';
import type { DType } from '../tensor/dtype';
import type { Int, Layout, Scalar, TensorOptions } from './types';

export interface TensorMethods {
  /** `abs(Tensor self) -> Tensor` */
  abs(): Tensor;
  /** `abs_(Tensor(a!) self) -> Tensor(a!)` */
  abs_(): this;
  /** `absolute(Tensor self) -> Tensor` */
  absolute(): Tensor;
  /** `absolute_(Tensor(a!) self) -> Tensor(a!)` */
  absolute_(): this;
  /** `acos(Tensor self) -> Tensor` */
  acos(): Tensor;
  /** `acos_(Tensor(a!) self) -> Tensor(a!)` */
  acos_(): this;
  /** `acosh(Tensor self) -> Tensor` */
  acosh(): Tensor;
  /** `acosh_(Tensor(a!) self) -> Tensor(a!)` */
  acosh_(): this;
  /** `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  add(other: Tensor | Scalar, options?: { alpha?: Scalar | undefined }): Tensor;
  /** `add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
  add_(other: Tensor | Scalar, options?: { alpha?: Scalar | undefined }): this;
  /** `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): this;
  /** `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor` */
  addcdiv(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar | undefined }): Tensor;
  /** `addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)` */
  addcdiv_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar | undefined }): this;
  /** `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor` */
  addcmul(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar | undefined }): Tensor;
  /** `addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)` */
  addcmul_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar | undefined }): this;
  /** `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addmm(mat1: Tensor, mat2: Tensor, outDtype: DType, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  addmm(mat1: Tensor, mat2: Tensor, options: { outDtype: DType; beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addmm_(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): this;
  /** `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addmv(mat: Tensor, vec: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addmv_(mat: Tensor, vec: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): this;
  /** `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addr(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addr_(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): this;
  /** `adjoint(Tensor(a) self) -> Tensor(a)` */
  adjoint(): Tensor;
  /** `all(Tensor self) -> Tensor` */
  all(): Tensor;
  /** `all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor` */
  all(dim: Int, keepdim?: boolean): Tensor;
  all(dim: Int, options: { keepdim?: boolean | undefined }): Tensor;
  all(options: { dim: Int; keepdim?: boolean | undefined }): Tensor;
  /** `all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor` */
  all(dim?: readonly Int[] | null, keepdim?: boolean): Tensor;
  all(options: { dim?: readonly Int[] | null | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> bool` */
  allclose(other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): boolean;
  allclose(other: Tensor, options: { rtol?: number | undefined; atol?: number | undefined; equalNan?: boolean | undefined }): boolean;
  /** `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor` */
  amax(dim?: Int | readonly Int[], keepdim?: boolean): Tensor;
  amax(options: { dim?: Int | readonly Int[] | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor` */
  amin(dim?: Int | readonly Int[], keepdim?: boolean): Tensor;
  amin(options: { dim?: Int | readonly Int[] | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)` */
  aminmax(options?: { dim?: Int | null | undefined; keepdim?: boolean | undefined }): [min: Tensor, max: Tensor];
  /** `angle(Tensor self) -> Tensor` */
  angle(): Tensor;
  /** `any(Tensor self) -> Tensor` */
  any(): Tensor;
  /** `any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor` */
  any(dim: Int, keepdim?: boolean): Tensor;
  any(dim: Int, options: { keepdim?: boolean | undefined }): Tensor;
  any(options: { dim: Int; keepdim?: boolean | undefined }): Tensor;
  /** `any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor` */
  any(dim?: readonly Int[] | null, keepdim?: boolean): Tensor;
  any(options: { dim?: readonly Int[] | null | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `arccos(Tensor self) -> Tensor` */
  arccos(): Tensor;
  /** `arccos_(Tensor(a!) self) -> Tensor(a!)` */
  arccos_(): this;
  /** `arccosh(Tensor self) -> Tensor` */
  arccosh(): Tensor;
  /** `arccosh_(Tensor(a!) self) -> Tensor(a!)` */
  arccosh_(): this;
  /** `arcsin(Tensor self) -> Tensor` */
  arcsin(): Tensor;
  /** `arcsin_(Tensor(a!) self) -> Tensor(a!)` */
  arcsin_(): this;
  /** `arcsinh(Tensor self) -> Tensor` */
  arcsinh(): Tensor;
  /** `arcsinh_(Tensor(a!) self) -> Tensor(a!)` */
  arcsinh_(): this;
  /** `arctan(Tensor self) -> Tensor` */
  arctan(): Tensor;
  /** `arctan2(Tensor self, Tensor other) -> Tensor` */
  arctan2(other: Tensor): Tensor;
  /** `arctan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  arctan2_(other: Tensor): this;
  /** `arctan_(Tensor(a!) self) -> Tensor(a!)` */
  arctan_(): this;
  /** `arctanh(Tensor self) -> Tensor` */
  arctanh(): Tensor;
  /** `arctanh_(Tensor(a!) self) -> Tensor(a!)` */
  arctanh_(): this;
  /** `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor` */
  argmax(dim?: Int | null, keepdim?: boolean): Tensor;
  argmax(options: { dim?: Int | null | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor` */
  argmin(dim?: Int | null, keepdim?: boolean): Tensor;
  argmin(options: { dim?: Int | null | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor` */
  argsort(dim?: Int, descending?: boolean): Tensor;
  argsort(options: { dim?: Int | undefined; descending?: boolean | undefined }): Tensor;
  /** `argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor` */
  argsort(options: { stable: boolean; dim?: Int | undefined; descending?: boolean | undefined }): Tensor;
  /** `argwhere(Tensor self) -> Tensor` */
  argwhere(): Tensor;
  /** `as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)` */
  asStrided(size: readonly Int[], stride: readonly Int[], storageOffset?: Int | null): Tensor;
  asStrided(size: readonly Int[], stride: readonly Int[], options: { storageOffset?: Int | null | undefined }): Tensor;
  asStrided(options: { size: readonly Int[]; stride: readonly Int[]; storageOffset?: Int | null | undefined }): Tensor;
  /** `as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)` */
  asStrided_(size: readonly Int[], stride: readonly Int[], storageOffset?: Int | null): this;
  asStrided_(size: readonly Int[], stride: readonly Int[], options: { storageOffset?: Int | null | undefined }): this;
  asStrided_(options: { size: readonly Int[]; stride: readonly Int[]; storageOffset?: Int | null | undefined }): this;
  /** `as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor` */
  asStridedScatter(src: Tensor, size: readonly Int[], stride: readonly Int[], storageOffset?: Int | null): Tensor;
  asStridedScatter(src: Tensor, size: readonly Int[], stride: readonly Int[], options: { storageOffset?: Int | null | undefined }): Tensor;
  asStridedScatter(src: Tensor, options: { size: readonly Int[]; stride: readonly Int[]; storageOffset?: Int | null | undefined }): Tensor;
  /** `asin(Tensor self) -> Tensor` */
  asin(): Tensor;
  /** `asin_(Tensor(a!) self) -> Tensor(a!)` */
  asin_(): this;
  /** `asinh(Tensor self) -> Tensor` */
  asinh(): Tensor;
  /** `asinh_(Tensor(a!) self) -> Tensor(a!)` */
  asinh_(): this;
  /** `atan(Tensor self) -> Tensor` */
  atan(): Tensor;
  /** `atan2(Tensor self, Tensor other) -> Tensor` */
  atan2(other: Tensor): Tensor;
  /** `atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  atan2_(other: Tensor): this;
  /** `atan_(Tensor(a!) self) -> Tensor(a!)` */
  atan_(): this;
  /** `atanh(Tensor self) -> Tensor` */
  atanh(): Tensor;
  /** `atanh_(Tensor(a!) self) -> Tensor(a!)` */
  atanh_(): this;
  /** `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  baddbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  baddbmm(batch1: Tensor, batch2: Tensor, outDtype: DType, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  baddbmm(batch1: Tensor, batch2: Tensor, options: { outDtype: DType; beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  baddbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): this;
  /** `bernoulli(Tensor self, *, Generator? generator=None) -> Tensor` */
  bernoulli(options?: { generator?: Generator | null | undefined }): Tensor;
  /** `bernoulli.Tensor(Tensor self, Tensor p, *, Generator? generator=None) -> Tensor` */
  bernoulli(p: Tensor, options?: { generator?: Generator | null | undefined }): Tensor;
  /** `bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor` */
  bernoulli(p: number, options?: { generator?: Generator | null | undefined }): Tensor;
  bernoulli(options: { p: number; generator?: Generator | null | undefined }): Tensor;
  /** `bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)` */
  bernoulli_(p: Tensor, options?: { generator?: Generator | null | undefined }): this;
  /** `bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)` */
  bernoulli_(p?: number, options?: { generator?: Generator | null | undefined }): this;
  bernoulli_(options: { p?: number | undefined; generator?: Generator | null | undefined }): this;
  /** `bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor` */
  bincount(weights?: Tensor | null, minlength?: Int): Tensor;
  bincount(options: { weights?: Tensor | null | undefined; minlength?: Int | undefined }): Tensor;
  /** `bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwiseAnd(other: Scalar): Tensor;
  bitwiseAnd(options: { other: Scalar }): Tensor;
  /** `bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor` */
  bitwiseAnd(other: Tensor): Tensor;
  /** `bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwiseAnd_(other: Scalar): this;
  bitwiseAnd_(options: { other: Scalar }): this;
  /** `bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  bitwiseAnd_(other: Tensor): this;
  /** `bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor` */
  bitwiseLeftShift(other: Tensor): Tensor;
  /** `bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwiseLeftShift(other: Scalar): Tensor;
  bitwiseLeftShift(options: { other: Scalar }): Tensor;
  /** `bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  bitwiseLeftShift_(other: Tensor): this;
  /** `bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwiseLeftShift_(other: Scalar): this;
  bitwiseLeftShift_(options: { other: Scalar }): this;
  /** `bitwise_not(Tensor self) -> Tensor` */
  bitwiseNot(): Tensor;
  /** `bitwise_not_(Tensor(a!) self) -> Tensor(a!)` */
  bitwiseNot_(): this;
  /** `bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwiseOr(other: Scalar): Tensor;
  bitwiseOr(options: { other: Scalar }): Tensor;
  /** `bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor` */
  bitwiseOr(other: Tensor): Tensor;
  /** `bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwiseOr_(other: Scalar): this;
  bitwiseOr_(options: { other: Scalar }): this;
  /** `bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  bitwiseOr_(other: Tensor): this;
  /** `bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor` */
  bitwiseRightShift(other: Tensor): Tensor;
  /** `bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwiseRightShift(other: Scalar): Tensor;
  bitwiseRightShift(options: { other: Scalar }): Tensor;
  /** `bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  bitwiseRightShift_(other: Tensor): this;
  /** `bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwiseRightShift_(other: Scalar): this;
  bitwiseRightShift_(options: { other: Scalar }): this;
  /** `bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwiseXor(other: Scalar): Tensor;
  bitwiseXor(options: { other: Scalar }): Tensor;
  /** `bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor` */
  bitwiseXor(other: Tensor): Tensor;
  /** `bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwiseXor_(other: Scalar): this;
  bitwiseXor_(options: { other: Scalar }): this;
  /** `bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  bitwiseXor_(other: Tensor): this;
  /** `bmm(Tensor self, Tensor mat2) -> Tensor` */
  bmm(mat2: Tensor): Tensor;
  /** `bmm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor` */
  bmm(mat2: Tensor, outDtype: DType): Tensor;
  bmm(mat2: Tensor, options: { outDtype: DType }): Tensor;
  /** `broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)` */
  broadcastTo(size: readonly Int[]): Tensor;
  broadcastTo(options: { size: readonly Int[] }): Tensor;
  broadcastTo(...size: readonly Int[]): Tensor;
  /** `cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)` */
  cauchy_(median?: number, sigma?: number, options?: { generator?: Generator | null | undefined }): this;
  cauchy_(options: { median?: number | undefined; sigma?: number | undefined; generator?: Generator | null | undefined }): this;
  /** `ceil(Tensor self) -> Tensor` */
  ceil(): Tensor;
  /** `ceil_(Tensor(a!) self) -> Tensor(a!)` */
  ceil_(): this;
  /** `chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor` */
  chalf(options?: { memoryFormat?: MemoryFormat | null | undefined }): Tensor;
  /** `cholesky(Tensor self, bool upper=False) -> Tensor` */
  cholesky(upper?: boolean): Tensor;
  cholesky(options: { upper?: boolean | undefined }): Tensor;
  /** `cholesky_inverse(Tensor self, bool upper=False) -> Tensor` */
  choleskyInverse(upper?: boolean): Tensor;
  choleskyInverse(options: { upper?: boolean | undefined }): Tensor;
  /** `cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor` */
  choleskySolve(input2: Tensor, upper?: boolean): Tensor;
  choleskySolve(input2: Tensor, options: { upper?: boolean | undefined }): Tensor;
  /** `chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]` */
  chunk(chunks: Int, dim?: Int): Tensor[];
  chunk(chunks: Int, options: { dim?: Int | undefined }): Tensor[];
  chunk(options: { chunks: Int; dim?: Int | undefined }): Tensor[];
  /** `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
  clamp(min?: Scalar | null, max?: Scalar | null): Tensor;
  clamp(options: { min?: Scalar | null | undefined; max?: Scalar | null | undefined }): Tensor;
  /** `clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor` */
  clamp(min?: Tensor | null, max?: Tensor | null): Tensor;
  clamp(options: { min?: Tensor | null | undefined; max?: Tensor | null | undefined }): Tensor;
  /** `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clamp_(min?: Scalar | null, max?: Scalar | null): this;
  clamp_(options: { min?: Scalar | null | undefined; max?: Scalar | null | undefined }): this;
  /** `clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clamp_(min?: Tensor | null, max?: Tensor | null): this;
  clamp_(options: { min?: Tensor | null | undefined; max?: Tensor | null | undefined }): this;
  /** `clamp_max(Tensor self, Scalar max) -> Tensor` */
  clampMax(max: Scalar): Tensor;
  clampMax(options: { max: Scalar }): Tensor;
  /** `clamp_max.Tensor(Tensor self, Tensor max) -> Tensor` */
  clampMax(max: Tensor): Tensor;
  /** `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)` */
  clampMax_(max: Scalar): this;
  clampMax_(options: { max: Scalar }): this;
  /** `clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)` */
  clampMax_(max: Tensor): this;
  /** `clamp_min(Tensor self, Scalar min) -> Tensor` */
  clampMin(min: Scalar): Tensor;
  clampMin(options: { min: Scalar }): Tensor;
  /** `clamp_min.Tensor(Tensor self, Tensor min) -> Tensor` */
  clampMin(min: Tensor): Tensor;
  /** `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)` */
  clampMin_(min: Scalar): this;
  clampMin_(options: { min: Scalar }): this;
  /** `clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)` */
  clampMin_(min: Tensor): this;
  /** `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
  clip(min?: Scalar | null, max?: Scalar | null): Tensor;
  clip(options: { min?: Scalar | null | undefined; max?: Scalar | null | undefined }): Tensor;
  /** `clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor` */
  clip(min?: Tensor | null, max?: Tensor | null): Tensor;
  clip(options: { min?: Tensor | null | undefined; max?: Tensor | null | undefined }): Tensor;
  /** `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clip_(min?: Scalar | null, max?: Scalar | null): this;
  clip_(options: { min?: Scalar | null | undefined; max?: Scalar | null | undefined }): this;
  /** `clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clip_(min?: Tensor | null, max?: Tensor | null): this;
  clip_(options: { min?: Tensor | null | undefined; max?: Tensor | null | undefined }): this;
  /** `clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor` */
  clone(options?: { memoryFormat?: MemoryFormat | null | undefined }): Tensor;
  /** `conj(Tensor(a) self) -> Tensor(a)` */
  conj(): Tensor;
  /** `conj_physical(Tensor self) -> Tensor` */
  conjPhysical(): Tensor;
  /** `conj_physical_(Tensor(a!) self) -> Tensor(a!)` */
  conjPhysical_(): this;
  /** `contiguous(Tensor(a) self, *, MemoryFormat memory_format=0) -> Tensor(a)` */
  contiguous(options?: { memoryFormat?: MemoryFormat | undefined }): Tensor;
  /** `copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)` */
  copy_(src: Tensor, nonBlocking?: boolean): this;
  copy_(src: Tensor, options: { nonBlocking?: boolean | undefined }): this;
  /** `copysign.Scalar(Tensor self, Scalar other) -> Tensor` */
  copysign(other: Scalar): Tensor;
  copysign(options: { other: Scalar }): Tensor;
  /** `copysign.Tensor(Tensor self, Tensor other) -> Tensor` */
  copysign(other: Tensor): Tensor;
  /** `copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  copysign_(other: Scalar): this;
  copysign_(options: { other: Scalar }): this;
  /** `copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  copysign_(other: Tensor): this;
  /** `corrcoef(Tensor self) -> Tensor` */
  corrcoef(): Tensor;
  /** `cos(Tensor self) -> Tensor` */
  cos(): Tensor;
  /** `cos_(Tensor(a!) self) -> Tensor(a!)` */
  cos_(): this;
  /** `cosh(Tensor self) -> Tensor` */
  cosh(): Tensor;
  /** `cosh_(Tensor(a!) self) -> Tensor(a!)` */
  cosh_(): this;
  /** `count_nonzero(Tensor self, int? dim=None) -> Tensor` */
  countNonzero(dim?: Int | null): Tensor;
  countNonzero(options: { dim?: Int | null | undefined }): Tensor;
  /** `count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor` */
  countNonzero(dim: readonly Int[]): Tensor;
  countNonzero(options: { dim: readonly Int[] }): Tensor;
  countNonzero(...dim: readonly Int[]): Tensor;
  /** `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor` */
  cov(options?: { correction?: Int | undefined; fweights?: Tensor | null | undefined; aweights?: Tensor | null | undefined }): Tensor;
  /** `cross(Tensor self, Tensor other, int? dim=None) -> Tensor` */
  cross(other: Tensor, dim?: Int | null): Tensor;
  cross(other: Tensor, options: { dim?: Int | null | undefined }): Tensor;
  /** `cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)` */
  cummax(dim: Int): [values: Tensor, indices: Tensor];
  cummax(options: { dim: Int }): [values: Tensor, indices: Tensor];
  /** `cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)` */
  cummin(dim: Int): [values: Tensor, indices: Tensor];
  cummin(options: { dim: Int }): [values: Tensor, indices: Tensor];
  /** `cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` */
  cumprod(dim: Int, options?: { dtype?: DType | null | undefined }): Tensor;
  cumprod(options: { dim: Int; dtype?: DType | null | undefined }): Tensor;
  /** `cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)` */
  cumprod_(dim: Int, options?: { dtype?: DType | null | undefined }): this;
  cumprod_(options: { dim: Int; dtype?: DType | null | undefined }): this;
  /** `cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` */
  cumsum(dim: Int, options?: { dtype?: DType | null | undefined }): Tensor;
  cumsum(options: { dim: Int; dtype?: DType | null | undefined }): Tensor;
  /** `cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)` */
  cumsum_(dim: Int, options?: { dtype?: DType | null | undefined }): this;
  cumsum_(options: { dim: Int; dtype?: DType | null | undefined }): this;
  /** `deg2rad(Tensor self) -> Tensor` */
  deg2rad(): Tensor;
  /** `deg2rad_(Tensor(a!) self) -> Tensor(a!)` */
  deg2rad_(): this;
  /** `dense_dim(Tensor self) -> int` */
  denseDim(): number;
  /** `dequantize.self(Tensor self) -> Tensor` */
  dequantize(): Tensor;
  /** `det(Tensor self) -> Tensor` */
  det(): Tensor;
  /** `detach(Tensor(a) self) -> Tensor(a)` */
  detach(): Tensor;
  /** `detach_(Tensor(a!) self) -> Tensor(a!)` */
  detach_(): this;
  /** `diag(Tensor self, int diagonal=0) -> Tensor` */
  diag(diagonal?: Int): Tensor;
  diag(options: { diagonal?: Int | undefined }): Tensor;
  /** `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor` */
  diagEmbed(offset?: Int, dim1?: Int, dim2?: Int): Tensor;
  diagEmbed(options: { offset?: Int | undefined; dim1?: Int | undefined; dim2?: Int | undefined }): Tensor;
  /** `diagflat(Tensor self, int offset=0) -> Tensor` */
  diagflat(offset?: Int): Tensor;
  diagflat(options: { offset?: Int | undefined }): Tensor;
  /** `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)` */
  diagonal(offset?: Int, dim1?: Int, dim2?: Int): Tensor;
  diagonal(options: { offset?: Int | undefined; dim1?: Int | undefined; dim2?: Int | undefined }): Tensor;
  /** `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor` */
  diagonalScatter(src: Tensor, offset?: Int, dim1?: Int, dim2?: Int): Tensor;
  diagonalScatter(src: Tensor, options: { offset?: Int | undefined; dim1?: Int | undefined; dim2?: Int | undefined }): Tensor;
  /** `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor` */
  diff(n?: Int, dim?: Int, prepend?: Tensor | null, append?: Tensor | null): Tensor;
  diff(options: { n?: Int | undefined; dim?: Int | undefined; prepend?: Tensor | null | undefined; append?: Tensor | null | undefined }): Tensor;
  /** `digamma(Tensor self) -> Tensor` */
  digamma(): Tensor;
  /** `digamma_(Tensor(a!) self) -> Tensor(a!)` */
  digamma_(): this;
  /** `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor` */
  dist(other: Tensor, p?: Scalar): Tensor;
  dist(other: Tensor, options: { p?: Scalar | undefined }): Tensor;
  /** `div.Tensor(Tensor self, Tensor other) -> Tensor` */
  div(other: Tensor | Scalar): Tensor;
  /** `div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor` */
  div(other: Tensor | Scalar, options: { roundingMode: string | null }): Tensor;
  /** `div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  div_(other: Tensor | Scalar): this;
  /** `div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)` */
  div_(other: Tensor | Scalar, options: { roundingMode: string | null }): this;
  /** `divide.Tensor(Tensor self, Tensor other) -> Tensor` */
  divide(other: Tensor | Scalar): Tensor;
  /** `divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor` */
  divide(other: Tensor | Scalar, options: { roundingMode: string | null }): Tensor;
  /** `divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  divide_(other: Tensor | Scalar): this;
  /** `divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)` */
  divide_(other: Tensor | Scalar, options: { roundingMode: string | null }): this;
  /** `dot(Tensor self, Tensor tensor) -> Tensor` */
  dot(tensor: Tensor): Tensor;
  /** `dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  dsplit(indices: readonly Int[]): Tensor[];
  dsplit(options: { indices: readonly Int[] }): Tensor[];
  dsplit(...indices: readonly Int[]): Tensor[];
  /** `dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  dsplit(sections: Int): Tensor[];
  dsplit(options: { sections: Int }): Tensor[];
  /** `eq.Scalar(Tensor self, Scalar other) -> Tensor` */
  eq(other: Scalar): Tensor;
  eq(options: { other: Scalar }): Tensor;
  /** `eq.Tensor(Tensor self, Tensor other) -> Tensor` */
  eq(other: Tensor): Tensor;
  /** `eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  eq_(other: Scalar): this;
  eq_(options: { other: Scalar }): this;
  /** `eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  eq_(other: Tensor): this;
  /** `equal(Tensor self, Tensor other) -> bool` */
  equal(other: Tensor): boolean;
  /** `erf(Tensor self) -> Tensor` */
  erf(): Tensor;
  /** `erf_(Tensor(a!) self) -> Tensor(a!)` */
  erf_(): this;
  /** `erfc(Tensor self) -> Tensor` */
  erfc(): Tensor;
  /** `erfc_(Tensor(a!) self) -> Tensor(a!)` */
  erfc_(): this;
  /** `erfinv(Tensor self) -> Tensor` */
  erfinv(): Tensor;
  /** `erfinv_(Tensor(a!) self) -> Tensor(a!)` */
  erfinv_(): this;
  /** `exp(Tensor self) -> Tensor` */
  exp(): Tensor;
  /** `exp2(Tensor self) -> Tensor` */
  exp2(): Tensor;
  /** `exp2_(Tensor(a!) self) -> Tensor(a!)` */
  exp2_(): this;
  /** `exp_(Tensor(a!) self) -> Tensor(a!)` */
  exp_(): this;
  /** `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)` */
  expand(size: readonly Int[], options?: { implicit?: boolean | undefined }): Tensor;
  expand(options: { size: readonly Int[]; implicit?: boolean | undefined }): Tensor;
  expand(...size: readonly Int[]): Tensor;
  expand(...sizeAndOptions: readonly [...size: Int[], options: { implicit?: boolean | undefined }]): Tensor;
  /** `expand_as(Tensor(a) self, Tensor other) -> Tensor(a)` */
  expandAs(other: Tensor): Tensor;
  /** `expm1(Tensor self) -> Tensor` */
  expm1(): Tensor;
  /** `expm1_(Tensor(a!) self) -> Tensor(a!)` */
  expm1_(): this;
  /** `exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)` */
  exponential_(lambd?: number, options?: { generator?: Generator | null | undefined }): this;
  exponential_(options: { lambd?: number | undefined; generator?: Generator | null | undefined }): this;
  /** `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)` */
  fill_(value: Scalar): this;
  fill_(options: { value: Scalar }): this;
  /** `fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)` */
  fill_(value: Tensor): this;
  /** `fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)` */
  fillDiagonal_(fillValue: Scalar, wrap?: boolean): this;
  fillDiagonal_(fillValue: Scalar, options: { wrap?: boolean | undefined }): this;
  fillDiagonal_(options: { fillValue: Scalar; wrap?: boolean | undefined }): this;
  /** `fix(Tensor self) -> Tensor` */
  fix(): Tensor;
  /** `fix_(Tensor(a!) self) -> Tensor(a!)` */
  fix_(): this;
  /** `flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)` */
  flatten(startDim?: Int, endDim?: Int): Tensor;
  flatten(options: { startDim?: Int | undefined; endDim?: Int | undefined }): Tensor;
  /** `flip(Tensor self, int[] dims) -> Tensor` */
  flip(dims: readonly Int[]): Tensor;
  flip(options: { dims: readonly Int[] }): Tensor;
  flip(...dims: readonly Int[]): Tensor;
  /** `fliplr(Tensor self) -> Tensor` */
  fliplr(): Tensor;
  /** `flipud(Tensor self) -> Tensor` */
  flipud(): Tensor;
  /** `float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor` */
  floatPower(exponent: Scalar): Tensor;
  floatPower(options: { exponent: Scalar }): Tensor;
  /** `float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor` */
  floatPower(exponent: Tensor): Tensor;
  /** `float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)` */
  floatPower_(exponent: Scalar): this;
  floatPower_(options: { exponent: Scalar }): this;
  /** `float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)` */
  floatPower_(exponent: Tensor): this;
  /** `floor(Tensor self) -> Tensor` */
  floor(): Tensor;
  /** `floor_(Tensor(a!) self) -> Tensor(a!)` */
  floor_(): this;
  /** `floor_divide(Tensor self, Tensor other) -> Tensor` */
  floorDivide(other: Tensor | Scalar): Tensor;
  /** `floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  floorDivide_(other: Tensor | Scalar): this;
  /** `fmax(Tensor self, Tensor other) -> Tensor` */
  fmax(other: Tensor): Tensor;
  /** `fmin(Tensor self, Tensor other) -> Tensor` */
  fmin(other: Tensor): Tensor;
  /** `fmod.Scalar(Tensor self, Scalar other) -> Tensor` */
  fmod(other: Scalar): Tensor;
  fmod(options: { other: Scalar }): Tensor;
  /** `fmod.Tensor(Tensor self, Tensor other) -> Tensor` */
  fmod(other: Tensor): Tensor;
  /** `fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  fmod_(other: Scalar): this;
  fmod_(options: { other: Scalar }): this;
  /** `fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  fmod_(other: Tensor): this;
  /** `frac(Tensor self) -> Tensor` */
  frac(): Tensor;
  /** `frac_(Tensor(a!) self) -> Tensor(a!)` */
  frac_(): this;
  /** `frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)` */
  frexp(): [mantissa: Tensor, exponent: Tensor];
  /** `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor` */
  gather(dim: Int, index: Tensor, options?: { sparseGrad?: boolean | undefined }): Tensor;
  gather(options: { dim: Int; index: Tensor; sparseGrad?: boolean | undefined }): Tensor;
  /** `gcd(Tensor self, Tensor other) -> Tensor` */
  gcd(other: Tensor): Tensor;
  /** `gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  gcd_(other: Tensor): this;
  /** `ge.Scalar(Tensor self, Scalar other) -> Tensor` */
  ge(other: Scalar): Tensor;
  ge(options: { other: Scalar }): Tensor;
  /** `ge.Tensor(Tensor self, Tensor other) -> Tensor` */
  ge(other: Tensor): Tensor;
  /** `ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  ge_(other: Scalar): this;
  ge_(options: { other: Scalar }): this;
  /** `ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  ge_(other: Tensor): this;
  /** `geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)` */
  geometric_(p: number, options?: { generator?: Generator | null | undefined }): this;
  geometric_(options: { p: number; generator?: Generator | null | undefined }): this;
  /** `geqrf(Tensor self) -> (Tensor a, Tensor tau)` */
  geqrf(): [a: Tensor, tau: Tensor];
  /** `ger(Tensor self, Tensor vec2) -> Tensor` */
  ger(vec2: Tensor): Tensor;
  /** `greater.Scalar(Tensor self, Scalar other) -> Tensor` */
  greater(other: Scalar): Tensor;
  greater(options: { other: Scalar }): Tensor;
  /** `greater.Tensor(Tensor self, Tensor other) -> Tensor` */
  greater(other: Tensor): Tensor;
  /** `greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  greater_(other: Scalar): this;
  greater_(options: { other: Scalar }): this;
  /** `greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  greater_(other: Tensor): this;
  /** `greater_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
  greaterEqual(other: Scalar): Tensor;
  greaterEqual(options: { other: Scalar }): Tensor;
  /** `greater_equal.Tensor(Tensor self, Tensor other) -> Tensor` */
  greaterEqual(other: Tensor): Tensor;
  /** `greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  greaterEqual_(other: Scalar): this;
  greaterEqual_(options: { other: Scalar }): this;
  /** `greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  greaterEqual_(other: Tensor): this;
  /** `gt.Scalar(Tensor self, Scalar other) -> Tensor` */
  gt(other: Scalar): Tensor;
  gt(options: { other: Scalar }): Tensor;
  /** `gt.Tensor(Tensor self, Tensor other) -> Tensor` */
  gt(other: Tensor): Tensor;
  /** `gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  gt_(other: Scalar): this;
  gt_(options: { other: Scalar }): this;
  /** `gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  gt_(other: Tensor): this;
  /** `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor` */
  hardshrink(lambd?: Scalar): Tensor;
  hardshrink(options: { lambd?: Scalar | undefined }): Tensor;
  /** `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor` */
  hashTensor(dim?: Int | readonly Int[], options?: { keepdim?: boolean | undefined; mode?: Int | undefined }): Tensor;
  hashTensor(options: { dim?: Int | readonly Int[] | undefined; keepdim?: boolean | undefined; mode?: Int | undefined }): Tensor;
  /** `heaviside(Tensor self, Tensor values) -> Tensor` */
  heaviside(values: Tensor): Tensor;
  /** `heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)` */
  heaviside_(values: Tensor): this;
  /** `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor` */
  histc(bins?: Int, min?: Scalar, max?: Scalar): Tensor;
  histc(options: { bins?: Int | undefined; min?: Scalar | undefined; max?: Scalar | undefined }): Tensor;
  /** `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
  histogram(bins?: Int, options?: { range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): [hist: Tensor, binEdges: Tensor];
  histogram(options: { bins?: Int | undefined; range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): [hist: Tensor, binEdges: Tensor];
  /** `histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
  histogram(bins: Tensor, options?: { weight?: Tensor | null | undefined; density?: boolean | undefined }): [hist: Tensor, binEdges: Tensor];
  /** `hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  hsplit(indices: readonly Int[]): Tensor[];
  hsplit(options: { indices: readonly Int[] }): Tensor[];
  hsplit(...indices: readonly Int[]): Tensor[];
  /** `hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  hsplit(sections: Int): Tensor[];
  hsplit(options: { sections: Int }): Tensor[];
  /** `hypot(Tensor self, Tensor other) -> Tensor` */
  hypot(other: Tensor): Tensor;
  /** `hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  hypot_(other: Tensor): this;
  /** `i0(Tensor self) -> Tensor` */
  i0(): Tensor;
  /** `i0_(Tensor(a!) self) -> Tensor(a!)` */
  i0_(): this;
  /** `igamma(Tensor self, Tensor other) -> Tensor` */
  igamma(other: Tensor): Tensor;
  /** `igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  igamma_(other: Tensor): this;
  /** `igammac(Tensor self, Tensor other) -> Tensor` */
  igammac(other: Tensor): Tensor;
  /** `igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  igammac_(other: Tensor): this;
  /** `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor` */
  indexAdd(dim: Int, index: Tensor, source: Tensor, options?: { alpha?: Scalar | undefined }): Tensor;
  indexAdd(options: { dim: Int; index: Tensor; source: Tensor; alpha?: Scalar | undefined }): Tensor;
  /** `index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)` */
  indexAdd_(dim: Int, index: Tensor, source: Tensor, options?: { alpha?: Scalar | undefined }): this;
  indexAdd_(options: { dim: Int; index: Tensor; source: Tensor; alpha?: Scalar | undefined }): this;
  /** `index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)` */
  indexCopy_(dim: Int, index: Tensor, source: Tensor): this;
  indexCopy_(options: { dim: Int; index: Tensor; source: Tensor }): this;
  /** `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor` */
  indexFill(dim: Int, index: Tensor, value: Scalar): Tensor;
  indexFill(options: { dim: Int; index: Tensor; value: Scalar }): Tensor;
  /** `index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor` */
  indexFill(dim: Int, index: Tensor, value: Tensor): Tensor;
  indexFill(options: { dim: Int; index: Tensor; value: Tensor }): Tensor;
  /** `index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)` */
  indexFill_(dim: Int, index: Tensor, value: Scalar): this;
  indexFill_(options: { dim: Int; index: Tensor; value: Scalar }): this;
  /** `index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)` */
  indexFill_(dim: Int, index: Tensor, value: Tensor): this;
  indexFill_(options: { dim: Int; index: Tensor; value: Tensor }): this;
  /** `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor` */
  indexReduce(dim: Int, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean | undefined }): Tensor;
  indexReduce(options: { dim: Int; index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean | undefined }): Tensor;
  /** `index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)` */
  indexReduce_(dim: Int, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean | undefined }): this;
  indexReduce_(options: { dim: Int; index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean | undefined }): this;
  /** `index_select(Tensor self, int dim, Tensor index) -> Tensor` */
  indexSelect(dim: Int, index: Tensor): Tensor;
  indexSelect(options: { dim: Int; index: Tensor }): Tensor;
  /** `inner(Tensor self, Tensor other) -> Tensor` */
  inner(other: Tensor): Tensor;
  /** `int_repr(Tensor self) -> Tensor` */
  intRepr(): Tensor;
  /** `inverse(Tensor self) -> Tensor` */
  inverse(): Tensor;
  /** `is_coalesced(Tensor self) -> bool` */
  isCoalesced(): boolean;
  /** `is_distributed(Tensor self) -> bool` */
  isDistributed(): boolean;
  /** `is_nonzero(Tensor self) -> bool` */
  isNonzero(): boolean;
  /** `is_pinned(Tensor self, Device? device=None) -> bool` */
  isPinned(device?: DeviceLike | null): boolean;
  isPinned(options: { device?: DeviceLike | null | undefined }): boolean;
  /** `is_set_to(Tensor self, Tensor tensor) -> bool` */
  isSetTo(tensor: Tensor): boolean;
  /** `isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> Tensor` */
  isclose(other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): Tensor;
  isclose(other: Tensor, options: { rtol?: number | undefined; atol?: number | undefined; equalNan?: boolean | undefined }): Tensor;
  /** `isfinite(Tensor self) -> Tensor` */
  isfinite(): Tensor;
  /** `isinf(Tensor self) -> Tensor` */
  isinf(): Tensor;
  /** `isnan(Tensor self) -> Tensor` */
  isnan(): Tensor;
  /** `isneginf(Tensor self) -> Tensor` */
  isneginf(): Tensor;
  /** `isposinf(Tensor self) -> Tensor` */
  isposinf(): Tensor;
  /** `isreal(Tensor self) -> Tensor` */
  isreal(): Tensor;
  /** `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` */
  istft(nFft: Int, hopLength?: Int | null, winLength?: Int | null, window?: Tensor | null, center?: boolean, normalized?: boolean, onesided?: boolean | null, length?: Int | null, returnComplex?: boolean): Tensor;
  istft(
    nFft: Int,
    options: { hopLength?: Int | null | undefined; winLength?: Int | null | undefined; window?: Tensor | null | undefined; center?: boolean | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; length?: Int | null | undefined; returnComplex?: boolean | undefined },
  ): Tensor;
  istft(options: {
    nFft: Int;
    hopLength?: Int | null | undefined;
    winLength?: Int | null | undefined;
    window?: Tensor | null | undefined;
    center?: boolean | undefined;
    normalized?: boolean | undefined;
    onesided?: boolean | null | undefined;
    length?: Int | null | undefined;
    returnComplex?: boolean | undefined;
  }): Tensor;
  /** `kron(Tensor self, Tensor other) -> Tensor` */
  kron(other: Tensor): Tensor;
  /** `kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  kthvalue(k: Int, dim?: Int, keepdim?: boolean): [values: Tensor, indices: Tensor];
  kthvalue(k: Int, options: { dim?: Int | undefined; keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  kthvalue(options: { k: Int; dim?: Int | undefined; keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /** `lcm(Tensor self, Tensor other) -> Tensor` */
  lcm(other: Tensor): Tensor;
  /** `lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  lcm_(other: Tensor): this;
  /** `ldexp.Tensor(Tensor self, Tensor other) -> Tensor` */
  ldexp(other: Tensor): Tensor;
  /** `ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  ldexp_(other: Tensor): this;
  /** `le.Scalar(Tensor self, Scalar other) -> Tensor` */
  le(other: Scalar): Tensor;
  le(options: { other: Scalar }): Tensor;
  /** `le.Tensor(Tensor self, Tensor other) -> Tensor` */
  le(other: Tensor): Tensor;
  /** `le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  le_(other: Scalar): this;
  le_(options: { other: Scalar }): this;
  /** `le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  le_(other: Tensor): this;
  /** `lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor` */
  lerp(end: Tensor, weight: Scalar): Tensor;
  lerp(end: Tensor, options: { weight: Scalar }): Tensor;
  /** `lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor` */
  lerp(end: Tensor, weight: Tensor): Tensor;
  /** `lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)` */
  lerp_(end: Tensor, weight: Scalar): this;
  lerp_(end: Tensor, options: { weight: Scalar }): this;
  /** `lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)` */
  lerp_(end: Tensor, weight: Tensor): this;
  /** `less.Scalar(Tensor self, Scalar other) -> Tensor` */
  less(other: Scalar): Tensor;
  less(options: { other: Scalar }): Tensor;
  /** `less.Tensor(Tensor self, Tensor other) -> Tensor` */
  less(other: Tensor): Tensor;
  /** `less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  less_(other: Scalar): this;
  less_(options: { other: Scalar }): this;
  /** `less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  less_(other: Tensor): this;
  /** `less_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
  lessEqual(other: Scalar): Tensor;
  lessEqual(options: { other: Scalar }): Tensor;
  /** `less_equal.Tensor(Tensor self, Tensor other) -> Tensor` */
  lessEqual(other: Tensor): Tensor;
  /** `less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  lessEqual_(other: Scalar): this;
  lessEqual_(options: { other: Scalar }): this;
  /** `less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  lessEqual_(other: Tensor): this;
  /** `lgamma(Tensor self) -> Tensor` */
  lgamma(): Tensor;
  /** `lgamma_(Tensor(a!) self) -> Tensor(a!)` */
  lgamma_(): this;
  /** `log(Tensor self) -> Tensor` */
  log(): Tensor;
  /** `log10(Tensor self) -> Tensor` */
  log10(): Tensor;
  /** `log10_(Tensor(a!) self) -> Tensor(a!)` */
  log10_(): this;
  /** `log1p(Tensor self) -> Tensor` */
  log1p(): Tensor;
  /** `log1p_(Tensor(a!) self) -> Tensor(a!)` */
  log1p_(): this;
  /** `log2(Tensor self) -> Tensor` */
  log2(): Tensor;
  /** `log2_(Tensor(a!) self) -> Tensor(a!)` */
  log2_(): this;
  /** `log_(Tensor(a!) self) -> Tensor(a!)` */
  log_(): this;
  /** `log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)` */
  logNormal_(mean?: number, std?: number, options?: { generator?: Generator | null | undefined }): this;
  logNormal_(options: { mean?: number | undefined; std?: number | undefined; generator?: Generator | null | undefined }): this;
  /** `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  logSoftmax(dim: Int, dtype?: DType | null): Tensor;
  logSoftmax(dim: Int, options: { dtype?: DType | null | undefined }): Tensor;
  logSoftmax(options: { dim: Int; dtype?: DType | null | undefined }): Tensor;
  /** `logaddexp(Tensor self, Tensor other) -> Tensor` */
  logaddexp(other: Tensor): Tensor;
  /** `logaddexp2(Tensor self, Tensor other) -> Tensor` */
  logaddexp2(other: Tensor): Tensor;
  /** `logcumsumexp(Tensor self, int dim) -> Tensor` */
  logcumsumexp(dim: Int): Tensor;
  logcumsumexp(options: { dim: Int }): Tensor;
  /** `logdet(Tensor self) -> Tensor` */
  logdet(): Tensor;
  /** `logical_and(Tensor self, Tensor other) -> Tensor` */
  logicalAnd(other: Tensor): Tensor;
  /** `logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  logicalAnd_(other: Tensor): this;
  /** `logical_not(Tensor self) -> Tensor` */
  logicalNot(): Tensor;
  /** `logical_not_(Tensor(a!) self) -> Tensor(a!)` */
  logicalNot_(): this;
  /** `logical_or(Tensor self, Tensor other) -> Tensor` */
  logicalOr(other: Tensor): Tensor;
  /** `logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  logicalOr_(other: Tensor): this;
  /** `logical_xor(Tensor self, Tensor other) -> Tensor` */
  logicalXor(other: Tensor): Tensor;
  /** `logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  logicalXor_(other: Tensor): this;
  /** `logit(Tensor self, float? eps=None) -> Tensor` */
  logit(eps?: number | null): Tensor;
  logit(options: { eps?: number | null | undefined }): Tensor;
  /** `logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)` */
  logit_(eps?: number | null): this;
  logit_(options: { eps?: number | null | undefined }): this;
  /** `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` */
  logsumexp(dim: Int | readonly Int[], keepdim?: boolean): Tensor;
  logsumexp(dim: Int | readonly Int[], options: { keepdim?: boolean | undefined }): Tensor;
  logsumexp(options: { dim: Int | readonly Int[]; keepdim?: boolean | undefined }): Tensor;
  /** `lt.Scalar(Tensor self, Scalar other) -> Tensor` */
  lt(other: Scalar): Tensor;
  lt(options: { other: Scalar }): Tensor;
  /** `lt.Tensor(Tensor self, Tensor other) -> Tensor` */
  lt(other: Tensor): Tensor;
  /** `lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  lt_(other: Scalar): this;
  lt_(options: { other: Scalar }): this;
  /** `lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  lt_(other: Tensor): this;
  /** `lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor` */
  luSolve(LUData: Tensor, LUPivots: Tensor): Tensor;
  /** `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor` */
  maskedFill(mask: Tensor, value: Scalar): Tensor;
  maskedFill(mask: Tensor, options: { value: Scalar }): Tensor;
  /** `masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor` */
  maskedFill(mask: Tensor, value: Tensor): Tensor;
  /** `masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)` */
  maskedFill_(mask: Tensor, value: Scalar): this;
  maskedFill_(mask: Tensor, options: { value: Scalar }): this;
  /** `masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)` */
  maskedFill_(mask: Tensor, value: Tensor): this;
  /** `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor` */
  maskedScatter(mask: Tensor, source: Tensor): Tensor;
  /** `masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)` */
  maskedScatter_(mask: Tensor, source: Tensor): this;
  /** `masked_select(Tensor self, Tensor mask) -> Tensor` */
  maskedSelect(mask: Tensor): Tensor;
  /** `matmul(Tensor self, Tensor other) -> Tensor` */
  matmul(other: Tensor): Tensor;
  /** `matrix_exp(Tensor self) -> Tensor` */
  matrixExp(): Tensor;
  /** `matrix_power(Tensor self, int n) -> Tensor` */
  matrixPower(n: Int): Tensor;
  matrixPower(options: { n: Int }): Tensor;
  /** `max(Tensor self) -> Tensor` */
  max(): Tensor;
  /** `max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  max(dim: Int, keepdim?: boolean): [values: Tensor, indices: Tensor];
  max(dim: Int, options: { keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  max(options: { dim: Int; keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /** `max.other(Tensor self, Tensor other) -> Tensor` */
  max(other: Tensor): Tensor;
  /** `maximum(Tensor self, Tensor other) -> Tensor` */
  maximum(other: Tensor): Tensor;
  /** `mean(Tensor self, *, ScalarType? dtype=None) -> Tensor` */
  mean(options?: { dtype?: DType | null | undefined }): Tensor;
  /** `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  mean(dim: Int | readonly Int[] | null, keepdim?: boolean, options?: { dtype?: DType | null | undefined }): Tensor;
  mean(dim: Int | readonly Int[] | null, options: { keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  mean(options: { dim: Int | readonly Int[] | null; keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  /** `median(Tensor self) -> Tensor` */
  median(): Tensor;
  /** `median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  median(dim: Int, keepdim?: boolean): [values: Tensor, indices: Tensor];
  median(dim: Int, options: { keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  median(options: { dim: Int; keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /** `min(Tensor self) -> Tensor` */
  min(): Tensor;
  /** `min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  min(dim: Int, keepdim?: boolean): [values: Tensor, indices: Tensor];
  min(dim: Int, options: { keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  min(options: { dim: Int; keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /** `min.other(Tensor self, Tensor other) -> Tensor` */
  min(other: Tensor): Tensor;
  /** `minimum(Tensor self, Tensor other) -> Tensor` */
  minimum(other: Tensor): Tensor;
  /** `mm(Tensor self, Tensor mat2) -> Tensor` */
  mm(mat2: Tensor): Tensor;
  /** `mm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor` */
  mm(mat2: Tensor, outDtype: DType): Tensor;
  mm(mat2: Tensor, options: { outDtype: DType }): Tensor;
  /** `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  mode(dim?: Int, keepdim?: boolean): [values: Tensor, indices: Tensor];
  mode(options: { dim?: Int | undefined; keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /** `moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)` */
  moveaxis(source: Int, destination: Int): Tensor;
  moveaxis(options: { source: Int; destination: Int }): Tensor;
  /** `moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)` */
  moveaxis(source: readonly Int[], destination: readonly Int[]): Tensor;
  moveaxis(options: { source: readonly Int[]; destination: readonly Int[] }): Tensor;
  /** `movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)` */
  movedim(source: Int, destination: Int): Tensor;
  movedim(options: { source: Int; destination: Int }): Tensor;
  /** `movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)` */
  movedim(source: readonly Int[], destination: readonly Int[]): Tensor;
  movedim(options: { source: readonly Int[]; destination: readonly Int[] }): Tensor;
  /** `msort(Tensor self) -> Tensor` */
  msort(): Tensor;
  /** `mul.Tensor(Tensor self, Tensor other) -> Tensor` */
  mul(other: Tensor | Scalar): Tensor;
  /** `mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  mul_(other: Tensor | Scalar): this;
  /** `multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor` */
  multinomial(numSamples: Int, replacement?: boolean, options?: { generator?: Generator | null | undefined }): Tensor;
  multinomial(numSamples: Int, options: { replacement?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  multinomial(options: { numSamples: Int; replacement?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `multiply.Tensor(Tensor self, Tensor other) -> Tensor` */
  multiply(other: Tensor | Scalar): Tensor;
  /** `multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  multiply_(other: Tensor | Scalar): this;
  /** `mv(Tensor self, Tensor vec) -> Tensor` */
  mv(vec: Tensor): Tensor;
  /** `mvlgamma(Tensor self, int p) -> Tensor` */
  mvlgamma(p: Int): Tensor;
  mvlgamma(options: { p: Int }): Tensor;
  /** `mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)` */
  mvlgamma_(p: Int): this;
  mvlgamma_(options: { p: Int }): this;
  /** `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor` */
  nanToNum(nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
  nanToNum(options: { nan?: number | null | undefined; posinf?: number | null | undefined; neginf?: number | null | undefined }): Tensor;
  /** `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)` */
  nanToNum_(nan?: number | null, posinf?: number | null, neginf?: number | null): this;
  nanToNum_(options: { nan?: number | null | undefined; posinf?: number | null | undefined; neginf?: number | null | undefined }): this;
  /** `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  nanmean(dim?: Int | readonly Int[] | null, keepdim?: boolean, options?: { dtype?: DType | null | undefined }): Tensor;
  nanmean(options: { dim?: Int | readonly Int[] | null | undefined; keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  /** `nanmedian(Tensor self) -> Tensor` */
  nanmedian(): Tensor;
  /** `nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  nanmedian(dim: Int, keepdim?: boolean): [values: Tensor, indices: Tensor];
  nanmedian(dim: Int, options: { keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  nanmedian(options: { dim: Int; keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /** `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor` */
  nanquantile(q: Tensor, dim?: Int | null, keepdim?: boolean, options?: { interpolation?: string | undefined }): Tensor;
  nanquantile(q: Tensor, options: { dim?: Int | null | undefined; keepdim?: boolean | undefined; interpolation?: string | undefined }): Tensor;
  /** `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor` */
  nanquantile(q: number, dim?: Int | null, keepdim?: boolean, options?: { interpolation?: string | undefined }): Tensor;
  nanquantile(q: number, options: { dim?: Int | null | undefined; keepdim?: boolean | undefined; interpolation?: string | undefined }): Tensor;
  nanquantile(options: { q: number; dim?: Int | null | undefined; keepdim?: boolean | undefined; interpolation?: string | undefined }): Tensor;
  /** `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  nansum(dim?: Int | readonly Int[] | null, keepdim?: boolean, options?: { dtype?: DType | null | undefined }): Tensor;
  nansum(options: { dim?: Int | readonly Int[] | null | undefined; keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  /** `narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)` */
  narrow(dim: Int, start: Int, length: Int): Tensor;
  narrow(options: { dim: Int; start: Int; length: Int }): Tensor;
  /** `narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)` */
  narrow(dim: Int, start: Tensor, length: Int): Tensor;
  narrow(options: { dim: Int; start: Tensor; length: Int }): Tensor;
  /** `ne.Scalar(Tensor self, Scalar other) -> Tensor` */
  ne(other: Scalar): Tensor;
  ne(options: { other: Scalar }): Tensor;
  /** `ne.Tensor(Tensor self, Tensor other) -> Tensor` */
  ne(other: Tensor): Tensor;
  /** `ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  ne_(other: Scalar): this;
  ne_(options: { other: Scalar }): this;
  /** `ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  ne_(other: Tensor): this;
  /** `neg(Tensor self) -> Tensor` */
  neg(): Tensor;
  /** `neg_(Tensor(a!) self) -> Tensor(a!)` */
  neg_(): this;
  /** `negative(Tensor self) -> Tensor` */
  negative(): Tensor;
  /** `negative_(Tensor(a!) self) -> Tensor(a!)` */
  negative_(): this;
  /** `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  newEmpty(size: readonly Int[], options?: TensorOptions): Tensor;
  newEmpty(options: { size: readonly Int[] } & TensorOptions): Tensor;
  newEmpty(...size: readonly Int[]): Tensor;
  newEmpty(...sizeAndOptions: readonly [...size: Int[], options: TensorOptions]): Tensor;
  /** `new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  newEmptyStrided(size: readonly Int[], stride: readonly Int[], options?: TensorOptions): Tensor;
  newEmptyStrided(options: { size: readonly Int[]; stride: readonly Int[] } & TensorOptions): Tensor;
  /** `new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  newFull(size: readonly Int[], fillValue: Scalar, options?: TensorOptions): Tensor;
  newFull(options: { size: readonly Int[]; fillValue: Scalar } & TensorOptions): Tensor;
  /** `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  newOnes(size: readonly Int[], options?: TensorOptions): Tensor;
  newOnes(options: { size: readonly Int[] } & TensorOptions): Tensor;
  newOnes(...size: readonly Int[]): Tensor;
  newOnes(...sizeAndOptions: readonly [...size: Int[], options: TensorOptions]): Tensor;
  /** `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  newZeros(size: readonly Int[], options?: TensorOptions): Tensor;
  newZeros(options: { size: readonly Int[] } & TensorOptions): Tensor;
  newZeros(...size: readonly Int[]): Tensor;
  newZeros(...sizeAndOptions: readonly [...size: Int[], options: TensorOptions]): Tensor;
  /** `nextafter(Tensor self, Tensor other) -> Tensor` */
  nextafter(other: Tensor): Tensor;
  /** `nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  nextafter_(other: Tensor): this;
  /** `nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor` */
  nonzeroStatic(options: { size: Int; fillValue?: Int | undefined }): Tensor;
  /** `normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)` */
  normal_(mean?: number, std?: number, options?: { generator?: Generator | null | undefined }): this;
  normal_(options: { mean?: number | undefined; std?: number | undefined; generator?: Generator | null | undefined }): this;
  /** `not_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
  notEqual(other: Scalar): Tensor;
  notEqual(options: { other: Scalar }): Tensor;
  /** `not_equal.Tensor(Tensor self, Tensor other) -> Tensor` */
  notEqual(other: Tensor): Tensor;
  /** `not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  notEqual_(other: Scalar): this;
  notEqual_(options: { other: Scalar }): this;
  /** `not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  notEqual_(other: Tensor): this;
  /** `orgqr(Tensor self, Tensor input2) -> Tensor` */
  orgqr(input2: Tensor): Tensor;
  /** `ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor` */
  ormqr(input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean): Tensor;
  ormqr(input2: Tensor, input3: Tensor, options: { left?: boolean | undefined; transpose?: boolean | undefined }): Tensor;
  /** `outer(Tensor self, Tensor vec2) -> Tensor` */
  outer(vec2: Tensor): Tensor;
  /** `permute(Tensor(a) self, int[] dims) -> Tensor(a)` */
  permute(dims: readonly Int[]): Tensor;
  permute(options: { dims: readonly Int[] }): Tensor;
  permute(...dims: readonly Int[]): Tensor;
  /** `pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor` */
  pinverse(rcond?: number): Tensor;
  pinverse(options: { rcond?: number | undefined }): Tensor;
  /** `polygamma(int n, Tensor self) -> Tensor` */
  polygamma(n: Int): Tensor;
  polygamma(options: { n: Int }): Tensor;
  /** `polygamma_(Tensor(a!) self, int n) -> Tensor(a!)` */
  polygamma_(n: Int): this;
  polygamma_(options: { n: Int }): this;
  /** `positive(Tensor(a) self) -> Tensor(a)` */
  positive(): Tensor;
  /** `pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor` */
  pow(exponent: Scalar): Tensor;
  pow(options: { exponent: Scalar }): Tensor;
  /** `pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor` */
  pow(exponent: Tensor): Tensor;
  /** `pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)` */
  pow_(exponent: Scalar): this;
  pow_(options: { exponent: Scalar }): this;
  /** `pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)` */
  pow_(exponent: Tensor): this;
  /** `prelu(Tensor self, Tensor weight) -> Tensor` */
  prelu(weight: Tensor): Tensor;
  /** `prod(Tensor self, *, ScalarType? dtype=None) -> Tensor` */
  prod(options?: { dtype?: DType | null | undefined }): Tensor;
  /** `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  prod(dim: Int, keepdim?: boolean, options?: { dtype?: DType | null | undefined }): Tensor;
  prod(dim: Int, options: { keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  prod(options: { dim: Int; keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  /** `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor` */
  put(index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  put(index: Tensor, source: Tensor, options: { accumulate?: boolean | undefined }): Tensor;
  /** `put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)` */
  put_(index: Tensor, source: Tensor, accumulate?: boolean): this;
  put_(index: Tensor, source: Tensor, options: { accumulate?: boolean | undefined }): this;
  /** `q_per_channel_axis(Tensor self) -> int` */
  qPerChannelAxis(): number;
  /** `q_per_channel_scales(Tensor self) -> Tensor` */
  qPerChannelScales(): Tensor;
  /** `q_per_channel_zero_points(Tensor self) -> Tensor` */
  qPerChannelZeroPoints(): Tensor;
  /** `q_scale(Tensor self) -> float` */
  qScale(): number;
  /** `q_zero_point(Tensor self) -> int` */
  qZeroPoint(): number;
  /** `qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)` */
  qr(some?: boolean): [Q: Tensor, R: Tensor];
  qr(options: { some?: boolean | undefined }): [Q: Tensor, R: Tensor];
  /** `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor` */
  quantile(q: Tensor, dim?: Int | null, keepdim?: boolean, options?: { interpolation?: string | undefined }): Tensor;
  quantile(q: Tensor, options: { dim?: Int | null | undefined; keepdim?: boolean | undefined; interpolation?: string | undefined }): Tensor;
  /** `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor` */
  quantile(q: number, dim?: Int | null, keepdim?: boolean, options?: { interpolation?: string | undefined }): Tensor;
  quantile(q: number, options: { dim?: Int | null | undefined; keepdim?: boolean | undefined; interpolation?: string | undefined }): Tensor;
  quantile(options: { q: number; dim?: Int | null | undefined; keepdim?: boolean | undefined; interpolation?: string | undefined }): Tensor;
  /** `rad2deg(Tensor self) -> Tensor` */
  rad2deg(): Tensor;
  /** `rad2deg_(Tensor(a!) self) -> Tensor(a!)` */
  rad2deg_(): this;
  /** `random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)` */
  random_(options?: { generator?: Generator | null | undefined }): this;
  /** `random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)` */
  random_(from: Int, to: Int | null, options?: { generator?: Generator | null | undefined }): this;
  random_(options: { from: Int; to: Int | null; generator?: Generator | null | undefined }): this;
  /** `random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)` */
  random_(to: Int, options?: { generator?: Generator | null | undefined }): this;
  random_(options: { to: Int; generator?: Generator | null | undefined }): this;
  /** `ravel(Tensor(a) self) -> Tensor(a)` */
  ravel(): Tensor;
  /** `reciprocal(Tensor self) -> Tensor` */
  reciprocal(): Tensor;
  /** `reciprocal_(Tensor(a!) self) -> Tensor(a!)` */
  reciprocal_(): this;
  /** `relu(Tensor self) -> Tensor` */
  relu(): Tensor;
  /** `relu_(Tensor(a!) self) -> Tensor(a!)` */
  relu_(): this;
  /** `remainder.Scalar(Tensor self, Scalar other) -> Tensor` */
  remainder(other: Scalar): Tensor;
  remainder(options: { other: Scalar }): Tensor;
  /** `remainder.Tensor(Tensor self, Tensor other) -> Tensor` */
  remainder(other: Tensor): Tensor;
  /** `remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  remainder_(other: Scalar): this;
  remainder_(options: { other: Scalar }): this;
  /** `remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  remainder_(other: Tensor): this;
  /** `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor` */
  renorm(p: Scalar, dim: Int, maxnorm: Scalar): Tensor;
  renorm(options: { p: Scalar; dim: Int; maxnorm: Scalar }): Tensor;
  /** `renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)` */
  renorm_(p: Scalar, dim: Int, maxnorm: Scalar): this;
  renorm_(options: { p: Scalar; dim: Int; maxnorm: Scalar }): this;
  /** `repeat(Tensor self, SymInt[] repeats) -> Tensor` */
  repeat(repeats: readonly Int[]): Tensor;
  repeat(options: { repeats: readonly Int[] }): Tensor;
  repeat(...repeats: readonly Int[]): Tensor;
  /** `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor` */
  repeatInterleave(repeats: Tensor, dim?: Int | null, options?: { outputSize?: Int | null | undefined }): Tensor;
  repeatInterleave(repeats: Tensor, options: { dim?: Int | null | undefined; outputSize?: Int | null | undefined }): Tensor;
  /** `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor` */
  repeatInterleave(repeats: Int, dim?: Int | null, options?: { outputSize?: Int | null | undefined }): Tensor;
  repeatInterleave(repeats: Int, options: { dim?: Int | null | undefined; outputSize?: Int | null | undefined }): Tensor;
  repeatInterleave(options: { repeats: Int; dim?: Int | null | undefined; outputSize?: Int | null | undefined }): Tensor;
  /** `reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)` */
  reshape(shape: readonly Int[]): Tensor;
  reshape(options: { shape: readonly Int[] }): Tensor;
  reshape(...shape: readonly Int[]): Tensor;
  /** `reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)` */
  reshapeAs(other: Tensor): Tensor;
  /** `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)` */
  resize_(size: readonly Int[], options?: { memoryFormat?: MemoryFormat | null | undefined }): this;
  resize_(options: { size: readonly Int[]; memoryFormat?: MemoryFormat | null | undefined }): this;
  resize_(...size: readonly Int[]): this;
  resize_(...sizeAndOptions: readonly [...size: Int[], options: { memoryFormat?: MemoryFormat | null | undefined }]): this;
  /** `resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)` */
  resizeAs_(theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null | undefined }): this;
  /** `resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)` */
  resizeAsSparse_(theTemplate: Tensor): this;
  /** `resolve_conj(Tensor(a) self) -> Tensor(a)` */
  resolveConj(): Tensor;
  /** `resolve_neg(Tensor(a) self) -> Tensor(a)` */
  resolveNeg(): Tensor;
  /** `roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor` */
  roll(shifts: Int | readonly Int[], dims?: Int | readonly Int[]): Tensor;
  roll(shifts: Int | readonly Int[], options: { dims?: Int | readonly Int[] | undefined }): Tensor;
  roll(options: { shifts: Int | readonly Int[]; dims?: Int | readonly Int[] | undefined }): Tensor;
  /** `rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor` */
  rot90(k?: Int, dims?: readonly Int[]): Tensor;
  rot90(options: { k?: Int | undefined; dims?: readonly Int[] | undefined }): Tensor;
  /** `round(Tensor self) -> Tensor` */
  round(): Tensor;
  /** `round.decimals(Tensor self, *, int decimals) -> Tensor` */
  round(options: { decimals: Int }): Tensor;
  /** `round_(Tensor(a!) self) -> Tensor(a!)` */
  round_(): this;
  /** `round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)` */
  round_(options: { decimals: Int }): this;
  /** `rsqrt(Tensor self) -> Tensor` */
  rsqrt(): Tensor;
  /** `rsqrt_(Tensor(a!) self) -> Tensor(a!)` */
  rsqrt_(): this;
  /** `scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor` */
  scatter(dim: Int, index: Tensor, src: Tensor, options: { reduce: string }): Tensor;
  scatter(options: { dim: Int; index: Tensor; src: Tensor; reduce: string }): Tensor;
  /** `scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor` */
  scatter(dim: Int, index: Tensor, src: Tensor): Tensor;
  scatter(options: { dim: Int; index: Tensor; src: Tensor }): Tensor;
  /** `scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor` */
  scatter(dim: Int, index: Tensor, value: Scalar): Tensor;
  scatter(options: { dim: Int; index: Tensor; value: Scalar }): Tensor;
  /** `scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor` */
  scatter(dim: Int, index: Tensor, value: Scalar, options: { reduce: string }): Tensor;
  scatter(options: { dim: Int; index: Tensor; value: Scalar; reduce: string }): Tensor;
  /** `scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)` */
  scatter_(dim: Int, index: Tensor, src: Tensor, options: { reduce: string }): this;
  scatter_(options: { dim: Int; index: Tensor; src: Tensor; reduce: string }): this;
  /** `scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)` */
  scatter_(dim: Int, index: Tensor, src: Tensor): this;
  scatter_(options: { dim: Int; index: Tensor; src: Tensor }): this;
  /** `scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)` */
  scatter_(dim: Int, index: Tensor, value: Scalar): this;
  scatter_(options: { dim: Int; index: Tensor; value: Scalar }): this;
  /** `scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)` */
  scatter_(dim: Int, index: Tensor, value: Scalar, options: { reduce: string }): this;
  scatter_(options: { dim: Int; index: Tensor; value: Scalar; reduce: string }): this;
  /** `scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor` */
  scatterAdd(dim: Int, index: Tensor, src: Tensor): Tensor;
  scatterAdd(options: { dim: Int; index: Tensor; src: Tensor }): Tensor;
  /** `scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)` */
  scatterAdd_(dim: Int, index: Tensor, src: Tensor): this;
  scatterAdd_(options: { dim: Int; index: Tensor; src: Tensor }): this;
  /** `scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor` */
  scatterReduce(dim: Int, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean | undefined }): Tensor;
  scatterReduce(options: { dim: Int; index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean | undefined }): Tensor;
  /** `scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)` */
  scatterReduce_(dim: Int, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean | undefined }): this;
  scatterReduce_(options: { dim: Int; index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean | undefined }): this;
  /** `select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)` */
  select(dim: Int, index: Int): Tensor;
  select(options: { dim: Int; index: Int }): Tensor;
  /** `select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor` */
  selectScatter(src: Tensor, dim: Int, index: Int): Tensor;
  selectScatter(src: Tensor, options: { dim: Int; index: Int }): Tensor;
  /** `sgn(Tensor self) -> Tensor` */
  sgn(): Tensor;
  /** `sgn_(Tensor(a!) self) -> Tensor(a!)` */
  sgn_(): this;
  /** `sigmoid(Tensor self) -> Tensor` */
  sigmoid(): Tensor;
  /** `sigmoid_(Tensor(a!) self) -> Tensor(a!)` */
  sigmoid_(): this;
  /** `sign(Tensor self) -> Tensor` */
  sign(): Tensor;
  /** `sign_(Tensor(a!) self) -> Tensor(a!)` */
  sign_(): this;
  /** `signbit(Tensor self) -> Tensor` */
  signbit(): Tensor;
  /** `sin(Tensor self) -> Tensor` */
  sin(): Tensor;
  /** `sin_(Tensor(a!) self) -> Tensor(a!)` */
  sin_(): this;
  /** `sinc(Tensor self) -> Tensor` */
  sinc(): Tensor;
  /** `sinc_(Tensor(a!) self) -> Tensor(a!)` */
  sinc_(): this;
  /** `sinh(Tensor self) -> Tensor` */
  sinh(): Tensor;
  /** `sinh_(Tensor(a!) self) -> Tensor(a!)` */
  sinh_(): this;
  /** `slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice(dim?: Int, start?: Int | null, end?: Int | null, step?: Int): Tensor;
  slice(options: { dim?: Int | undefined; start?: Int | null | undefined; end?: Int | null | undefined; step?: Int | undefined }): Tensor;
  /** `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  sliceInverse(src: Tensor, dim?: Int, start?: Int | null, end?: Int | null, step?: Int): Tensor;
  sliceInverse(src: Tensor, options: { dim?: Int | undefined; start?: Int | null | undefined; end?: Int | null | undefined; step?: Int | undefined }): Tensor;
  /** `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor` */
  sliceScatter(src: Tensor, dim?: Int, start?: Int | null, end?: Int | null, step?: Int): Tensor;
  sliceScatter(src: Tensor, options: { dim?: Int | undefined; start?: Int | null | undefined; end?: Int | null | undefined; step?: Int | undefined }): Tensor;
  /** `slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)` */
  slogdet(): [sign: Tensor, logabsdet: Tensor];
  /** `smm(Tensor self, Tensor mat2) -> Tensor` */
  smm(mat2: Tensor): Tensor;
  /** `softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  softmax(dim: Int, dtype?: DType | null): Tensor;
  softmax(dim: Int, options: { dtype?: DType | null | undefined }): Tensor;
  softmax(options: { dim: Int; dtype?: DType | null | undefined }): Tensor;
  /** `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` */
  sort(dim?: Int, descending?: boolean): [values: Tensor, indices: Tensor];
  sort(options: { dim?: Int | undefined; descending?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /** `sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` */
  sort(options: { stable: boolean | null; dim?: Int | undefined; descending?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /** `split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]` */
  split(splitSize: Int, dim?: Int): Tensor[];
  split(splitSize: Int, options: { dim?: Int | undefined }): Tensor[];
  split(options: { splitSize: Int; dim?: Int | undefined }): Tensor[];
  /** `split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]` */
  split(splitSize: readonly Int[], dim?: Int): Tensor[];
  split(splitSize: readonly Int[], options: { dim?: Int | undefined }): Tensor[];
  split(options: { splitSize: readonly Int[]; dim?: Int | undefined }): Tensor[];
  /** `split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]` */
  splitWithSizes(splitSizes: readonly Int[], dim?: Int): Tensor[];
  splitWithSizes(splitSizes: readonly Int[], options: { dim?: Int | undefined }): Tensor[];
  splitWithSizes(options: { splitSizes: readonly Int[]; dim?: Int | undefined }): Tensor[];
  /** `sqrt(Tensor self) -> Tensor` */
  sqrt(): Tensor;
  /** `sqrt_(Tensor(a!) self) -> Tensor(a!)` */
  sqrt_(): this;
  /** `square(Tensor self) -> Tensor` */
  square(): Tensor;
  /** `square_(Tensor(a!) self) -> Tensor(a!)` */
  square_(): this;
  /** `squeeze(Tensor(a) self) -> Tensor(a)` */
  squeeze(): Tensor;
  /** `squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)` */
  squeeze(dim: Int): Tensor;
  squeeze(options: { dim: Int }): Tensor;
  /** `squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)` */
  squeeze(dim: readonly Int[]): Tensor;
  squeeze(options: { dim: readonly Int[] }): Tensor;
  squeeze(...dim: readonly Int[]): Tensor;
  /** `squeeze_(Tensor(a!) self) -> Tensor(a!)` */
  squeeze_(): this;
  /** `squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)` */
  squeeze_(dim: Int): this;
  squeeze_(options: { dim: Int }): this;
  /** `squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)` */
  squeeze_(dim: readonly Int[]): this;
  squeeze_(options: { dim: readonly Int[] }): this;
  squeeze_(...dim: readonly Int[]): this;
  /** `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  sspaddmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `std(Tensor self, bool unbiased=True) -> Tensor` */
  std(unbiased?: boolean): Tensor;
  std(options: { unbiased?: boolean | undefined }): Tensor;
  /** `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor` */
  std(dim?: Int | readonly Int[] | null, options?: { correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): Tensor;
  std(options: { dim?: Int | readonly Int[] | null | undefined; correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor` */
  std(dim: Int | readonly Int[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  std(dim: Int | readonly Int[] | null, options: { unbiased?: boolean | undefined; keepdim?: boolean | undefined }): Tensor;
  std(options: { dim: Int | readonly Int[] | null; unbiased?: boolean | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor` */
  stft(nFft: Int, hopLength?: Int | null, winLength?: Int | null, window?: Tensor | null, normalized?: boolean, onesided?: boolean | null, returnComplex?: boolean | null, alignToWindow?: boolean | null): Tensor;
  stft(nFft: Int, options: { hopLength?: Int | null | undefined; winLength?: Int | null | undefined; window?: Tensor | null | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; returnComplex?: boolean | null | undefined; alignToWindow?: boolean | null | undefined }): Tensor;
  stft(options: { nFft: Int; hopLength?: Int | null | undefined; winLength?: Int | null | undefined; window?: Tensor | null | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; returnComplex?: boolean | null | undefined; alignToWindow?: boolean | null | undefined }): Tensor;
  /** `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor` */
  stft(nFft: Int, hopLength?: Int | null, winLength?: Int | null, window?: Tensor | null, center?: boolean, padMode?: string, normalized?: boolean, onesided?: boolean | null, returnComplex?: boolean | null, alignToWindow?: boolean | null): Tensor;
  stft(
    nFft: Int,
    options: {
      hopLength?: Int | null | undefined;
      winLength?: Int | null | undefined;
      window?: Tensor | null | undefined;
      center?: boolean | undefined;
      padMode?: string | undefined;
      normalized?: boolean | undefined;
      onesided?: boolean | null | undefined;
      returnComplex?: boolean | null | undefined;
      alignToWindow?: boolean | null | undefined;
    },
  ): Tensor;
  stft(options: {
    nFft: Int;
    hopLength?: Int | null | undefined;
    winLength?: Int | null | undefined;
    window?: Tensor | null | undefined;
    center?: boolean | undefined;
    padMode?: string | undefined;
    normalized?: boolean | undefined;
    onesided?: boolean | null | undefined;
    returnComplex?: boolean | null | undefined;
    alignToWindow?: boolean | null | undefined;
  }): Tensor;
  /** `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  sub(other: Tensor | Scalar, options?: { alpha?: Scalar | undefined }): Tensor;
  /** `sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
  sub_(other: Tensor | Scalar, options?: { alpha?: Scalar | undefined }): this;
  /** `subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  subtract(other: Tensor | Scalar, options?: { alpha?: Scalar | undefined }): Tensor;
  /** `subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
  subtract_(other: Tensor | Scalar, options?: { alpha?: Scalar | undefined }): this;
  /** `sum(Tensor self, *, ScalarType? dtype=None) -> Tensor` */
  sum(options?: { dtype?: DType | null | undefined }): Tensor;
  /** `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  sum(dim: Int | readonly Int[] | null, keepdim?: boolean, options?: { dtype?: DType | null | undefined }): Tensor;
  sum(dim: Int | readonly Int[] | null, options: { keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  sum(options: { dim: Int | readonly Int[] | null; keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  /** `sum_to_size(Tensor self, SymInt[] size) -> Tensor` */
  sumToSize(size: readonly Int[]): Tensor;
  sumToSize(options: { size: readonly Int[] }): Tensor;
  sumToSize(...size: readonly Int[]): Tensor;
  /** `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)` */
  svd(some?: boolean, computeUv?: boolean): [U: Tensor, S: Tensor, V: Tensor];
  svd(options: { some?: boolean | undefined; computeUv?: boolean | undefined }): [U: Tensor, S: Tensor, V: Tensor];
  /** `swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)` */
  swapaxes(axis0: Int, axis1: Int): Tensor;
  swapaxes(options: { axis0: Int; axis1: Int }): Tensor;
  /** `swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)` */
  swapaxes_(axis0: Int, axis1: Int): this;
  swapaxes_(options: { axis0: Int; axis1: Int }): this;
  /** `swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)` */
  swapdims(dim0: Int, dim1: Int): Tensor;
  swapdims(options: { dim0: Int; dim1: Int }): Tensor;
  /** `swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` */
  swapdims_(dim0: Int, dim1: Int): this;
  swapdims_(options: { dim0: Int; dim1: Int }): this;
  /** `t(Tensor(a) self) -> Tensor(a)` */
  t(): Tensor;
  /** `t_(Tensor(a!) self) -> Tensor(a!)` */
  t_(): this;
  /** `take(Tensor self, Tensor index) -> Tensor` */
  take(index: Tensor): Tensor;
  /** `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor` */
  takeAlongDim(indices: Tensor, dim?: Int | null): Tensor;
  takeAlongDim(indices: Tensor, options: { dim?: Int | null | undefined }): Tensor;
  /** `tan(Tensor self) -> Tensor` */
  tan(): Tensor;
  /** `tan_(Tensor(a!) self) -> Tensor(a!)` */
  tan_(): this;
  /** `tanh(Tensor self) -> Tensor` */
  tanh(): Tensor;
  /** `tanh_(Tensor(a!) self) -> Tensor(a!)` */
  tanh_(): this;
  /** `tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]` */
  tensorSplit(indices: readonly Int[], dim?: Int): Tensor[];
  tensorSplit(indices: readonly Int[], options: { dim?: Int | undefined }): Tensor[];
  tensorSplit(options: { indices: readonly Int[]; dim?: Int | undefined }): Tensor[];
  /** `tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]` */
  tensorSplit(sections: Int, dim?: Int): Tensor[];
  tensorSplit(sections: Int, options: { dim?: Int | undefined }): Tensor[];
  tensorSplit(options: { sections: Int; dim?: Int | undefined }): Tensor[];
  /** `tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]` */
  tensorSplit(tensorIndicesOrSections: Tensor, dim?: Int): Tensor[];
  tensorSplit(tensorIndicesOrSections: Tensor, options: { dim?: Int | undefined }): Tensor[];
  /** `tile(Tensor self, SymInt[] dims) -> Tensor` */
  tile(dims: readonly Int[]): Tensor;
  tile(options: { dims: readonly Int[] }): Tensor;
  tile(...dims: readonly Int[]): Tensor;
  /** `to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor` */
  toDense(dtype?: DType | null, options?: { maskedGrad?: boolean | null | undefined }): Tensor;
  toDense(options: { dtype?: DType | null | undefined; maskedGrad?: boolean | null | undefined }): Tensor;
  /** `to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor` */
  toPaddedTensor(padding: number, outputSize?: readonly Int[] | null): Tensor;
  toPaddedTensor(padding: number, options: { outputSize?: readonly Int[] | null | undefined }): Tensor;
  toPaddedTensor(options: { padding: number; outputSize?: readonly Int[] | null | undefined }): Tensor;
  /** `to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor` */
  toSparse(options?: { layout?: Layout | null | undefined; blocksize?: Int | readonly Int[] | null | undefined; denseDim?: Int | null | undefined }): Tensor;
  /** `to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor` */
  toSparse(sparseDim: Int): Tensor;
  toSparse(options: { sparseDim: Int }): Tensor;
  /** `to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  toSparseBsc(blocksize: Int | readonly Int[], denseDim?: Int | null): Tensor;
  toSparseBsc(blocksize: Int | readonly Int[], options: { denseDim?: Int | null | undefined }): Tensor;
  toSparseBsc(options: { blocksize: Int | readonly Int[]; denseDim?: Int | null | undefined }): Tensor;
  /** `to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  toSparseBsr(blocksize: Int | readonly Int[], denseDim?: Int | null): Tensor;
  toSparseBsr(blocksize: Int | readonly Int[], options: { denseDim?: Int | null | undefined }): Tensor;
  toSparseBsr(options: { blocksize: Int | readonly Int[]; denseDim?: Int | null | undefined }): Tensor;
  /** `to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor` */
  toSparseCsc(denseDim?: Int | null): Tensor;
  toSparseCsc(options: { denseDim?: Int | null | undefined }): Tensor;
  /** `to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor` */
  toSparseCsr(denseDim?: Int | null): Tensor;
  toSparseCsr(options: { denseDim?: Int | null | undefined }): Tensor;
  /** `topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)` */
  topk(k: Int, dim?: Int, largest?: boolean, sorted?: boolean): [values: Tensor, indices: Tensor];
  topk(k: Int, options: { dim?: Int | undefined; largest?: boolean | undefined; sorted?: boolean | undefined }): [values: Tensor, indices: Tensor];
  topk(options: { k: Int; dim?: Int | undefined; largest?: boolean | undefined; sorted?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /** `trace(Tensor self) -> Tensor` */
  trace(): Tensor;
  /** `transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)` */
  transpose(dim0: Int, dim1: Int): Tensor;
  transpose(options: { dim0: Int; dim1: Int }): Tensor;
  /** `transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` */
  transpose_(dim0: Int, dim1: Int): this;
  transpose_(options: { dim0: Int; dim1: Int }): this;
  /** `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)` */
  triangularSolve(A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean): [solution: Tensor, clonedCoefficient: Tensor];
  triangularSolve(A: Tensor, options: { upper?: boolean | undefined; transpose?: boolean | undefined; unitriangular?: boolean | undefined }): [solution: Tensor, clonedCoefficient: Tensor];
  /** `tril(Tensor self, SymInt diagonal=0) -> Tensor` */
  tril(diagonal?: Int): Tensor;
  tril(options: { diagonal?: Int | undefined }): Tensor;
  /** `tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)` */
  tril_(diagonal?: Int): this;
  tril_(options: { diagonal?: Int | undefined }): this;
  /** `triu(Tensor self, SymInt diagonal=0) -> Tensor` */
  triu(diagonal?: Int): Tensor;
  triu(options: { diagonal?: Int | undefined }): Tensor;
  /** `triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)` */
  triu_(diagonal?: Int): this;
  triu_(options: { diagonal?: Int | undefined }): this;
  /** `true_divide.Tensor(Tensor self, Tensor other) -> Tensor` */
  trueDivide(other: Tensor | Scalar): Tensor;
  /** `true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  trueDivide_(other: Tensor | Scalar): this;
  /** `trunc(Tensor self) -> Tensor` */
  trunc(): Tensor;
  /** `trunc_(Tensor(a!) self) -> Tensor(a!)` */
  trunc_(): this;
  /** `type_as(Tensor self, Tensor other) -> Tensor` */
  typeAs(other: Tensor): Tensor;
  /** `unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]` */
  unbind(dim?: Int): Tensor[];
  unbind(options: { dim?: Int | undefined }): Tensor[];
  /** `unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)` */
  unflatten(dim: Int, sizes: readonly Int[]): Tensor;
  unflatten(options: { dim: Int; sizes: readonly Int[] }): Tensor;
  /** `unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)` */
  unfold(dimension: Int, size: Int, step: Int): Tensor;
  unfold(options: { dimension: Int; size: Int; step: Int }): Tensor;
  /** `uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)` */
  uniform_(from?: number, to?: number, options?: { generator?: Generator | null | undefined }): this;
  uniform_(options: { from?: number | undefined; to?: number | undefined; generator?: Generator | null | undefined }): this;
  /** `unsqueeze(Tensor(a) self, int dim) -> Tensor(a)` */
  unsqueeze(dim: Int): Tensor;
  unsqueeze(options: { dim: Int }): Tensor;
  /** `unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)` */
  unsqueeze_(dim: Int): this;
  unsqueeze_(options: { dim: Int }): this;
  /** `var(Tensor self, bool unbiased=True) -> Tensor` */
  var(unbiased?: boolean): Tensor;
  var(options: { unbiased?: boolean | undefined }): Tensor;
  /** `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor` */
  var(dim?: Int | readonly Int[] | null, options?: { correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): Tensor;
  var(options: { dim?: Int | readonly Int[] | null | undefined; correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor` */
  var(dim: Int | readonly Int[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  var(dim: Int | readonly Int[] | null, options: { unbiased?: boolean | undefined; keepdim?: boolean | undefined }): Tensor;
  var(options: { dim: Int | readonly Int[] | null; unbiased?: boolean | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `vdot(Tensor self, Tensor other) -> Tensor` */
  vdot(other: Tensor): Tensor;
  /** `view(Tensor(a) self, SymInt[] size) -> Tensor(a)` */
  view(size: readonly Int[]): Tensor;
  view(options: { size: readonly Int[] }): Tensor;
  view(...size: readonly Int[]): Tensor;
  /** `view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)` */
  view(dtype: DType): Tensor;
  view(options: { dtype: DType }): Tensor;
  /** `view_as(Tensor(a) self, Tensor other) -> Tensor(a)` */
  viewAs(other: Tensor): Tensor;
  /** `vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  vsplit(indices: readonly Int[]): Tensor[];
  vsplit(options: { indices: readonly Int[] }): Tensor[];
  vsplit(...indices: readonly Int[]): Tensor[];
  /** `vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  vsplit(sections: Int): Tensor[];
  vsplit(options: { sections: Int }): Tensor[];
  /** `where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor` */
  where(condition: Tensor, other: Scalar): Tensor;
  where(condition: Tensor, options: { other: Scalar }): Tensor;
  /** `where.self(Tensor condition, Tensor self, Tensor other) -> Tensor` */
  where(condition: Tensor, other: Tensor): Tensor;
  /** `xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor` */
  xlogy(other: Scalar): Tensor;
  xlogy(options: { other: Scalar }): Tensor;
  /** `xlogy.Tensor(Tensor self, Tensor other) -> Tensor` */
  xlogy(other: Tensor): Tensor;
  /** `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  xlogy_(other: Scalar): this;
  xlogy_(options: { other: Scalar }): this;
  /** `xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  xlogy_(other: Tensor): this;
  /** `zero_(Tensor(a!) self) -> Tensor(a!)` */
  zero_(): this;
}

/** Their names in LibTorch; with the place of the tensor among the arguments where it is not the first. */
export const METHODS: readonly (string | readonly [name: string, selfIndex: number])[] = [
  'abs',
  'abs_',
  'absolute',
  'absolute_',
  'acos',
  'acos_',
  'acosh',
  'acosh_',
  'add',
  'add_',
  'addbmm',
  'addbmm_',
  'addcdiv',
  'addcdiv_',
  'addcmul',
  'addcmul_',
  'addmm',
  'addmm_',
  'addmv',
  'addmv_',
  'addr',
  'addr_',
  'adjoint',
  'all',
  'allclose',
  'amax',
  'amin',
  'aminmax',
  'angle',
  'any',
  'arccos',
  'arccos_',
  'arccosh',
  'arccosh_',
  'arcsin',
  'arcsin_',
  'arcsinh',
  'arcsinh_',
  'arctan',
  'arctan2',
  'arctan2_',
  'arctan_',
  'arctanh',
  'arctanh_',
  'argmax',
  'argmin',
  'argsort',
  'argwhere',
  'as_strided',
  'as_strided_',
  'as_strided_scatter',
  'asin',
  'asin_',
  'asinh',
  'asinh_',
  'atan',
  'atan2',
  'atan2_',
  'atan_',
  'atanh',
  'atanh_',
  'baddbmm',
  'baddbmm_',
  'bernoulli',
  'bernoulli_',
  'bincount',
  'bitwise_and',
  'bitwise_and_',
  'bitwise_left_shift',
  'bitwise_left_shift_',
  'bitwise_not',
  'bitwise_not_',
  'bitwise_or',
  'bitwise_or_',
  'bitwise_right_shift',
  'bitwise_right_shift_',
  'bitwise_xor',
  'bitwise_xor_',
  'bmm',
  'broadcast_to',
  'cauchy_',
  'ceil',
  'ceil_',
  'chalf',
  'cholesky',
  'cholesky_inverse',
  'cholesky_solve',
  'chunk',
  'clamp',
  'clamp_',
  'clamp_max',
  'clamp_max_',
  'clamp_min',
  'clamp_min_',
  'clip',
  'clip_',
  'clone',
  'conj',
  'conj_physical',
  'conj_physical_',
  'contiguous',
  'copy_',
  'copysign',
  'copysign_',
  'corrcoef',
  'cos',
  'cos_',
  'cosh',
  'cosh_',
  'count_nonzero',
  'cov',
  'cross',
  'cummax',
  'cummin',
  'cumprod',
  'cumprod_',
  'cumsum',
  'cumsum_',
  'deg2rad',
  'deg2rad_',
  'dense_dim',
  'dequantize',
  'det',
  'detach',
  'detach_',
  'diag',
  'diag_embed',
  'diagflat',
  'diagonal',
  'diagonal_scatter',
  'diff',
  'digamma',
  'digamma_',
  'dist',
  'div',
  'div_',
  'divide',
  'divide_',
  'dot',
  'dsplit',
  'eq',
  'eq_',
  'equal',
  'erf',
  'erf_',
  'erfc',
  'erfc_',
  'erfinv',
  'erfinv_',
  'exp',
  'exp2',
  'exp2_',
  'exp_',
  'expand',
  'expand_as',
  'expm1',
  'expm1_',
  'exponential_',
  'fill_',
  'fill_diagonal_',
  'fix',
  'fix_',
  'flatten',
  'flip',
  'fliplr',
  'flipud',
  'float_power',
  'float_power_',
  'floor',
  'floor_',
  'floor_divide',
  'floor_divide_',
  'fmax',
  'fmin',
  'fmod',
  'fmod_',
  'frac',
  'frac_',
  'frexp',
  'gather',
  'gcd',
  'gcd_',
  'ge',
  'ge_',
  'geometric_',
  'geqrf',
  'ger',
  'greater',
  'greater_',
  'greater_equal',
  'greater_equal_',
  'gt',
  'gt_',
  'hardshrink',
  'hash_tensor',
  'heaviside',
  'heaviside_',
  'histc',
  'histogram',
  'hsplit',
  'hypot',
  'hypot_',
  'i0',
  'i0_',
  'igamma',
  'igamma_',
  'igammac',
  'igammac_',
  'index_add',
  'index_add_',
  'index_copy_',
  'index_fill',
  'index_fill_',
  'index_reduce',
  'index_reduce_',
  'index_select',
  'inner',
  'int_repr',
  'inverse',
  'is_coalesced',
  'is_distributed',
  'is_nonzero',
  'is_pinned',
  'is_set_to',
  'isclose',
  'isfinite',
  'isinf',
  'isnan',
  'isneginf',
  'isposinf',
  'isreal',
  'istft',
  'kron',
  'kthvalue',
  'lcm',
  'lcm_',
  'ldexp',
  'ldexp_',
  'le',
  'le_',
  'lerp',
  'lerp_',
  'less',
  'less_',
  'less_equal',
  'less_equal_',
  'lgamma',
  'lgamma_',
  'log',
  'log10',
  'log10_',
  'log1p',
  'log1p_',
  'log2',
  'log2_',
  'log_',
  'log_normal_',
  'log_softmax',
  'logaddexp',
  'logaddexp2',
  'logcumsumexp',
  'logdet',
  'logical_and',
  'logical_and_',
  'logical_not',
  'logical_not_',
  'logical_or',
  'logical_or_',
  'logical_xor',
  'logical_xor_',
  'logit',
  'logit_',
  'logsumexp',
  'lt',
  'lt_',
  'lu_solve',
  'masked_fill',
  'masked_fill_',
  'masked_scatter',
  'masked_scatter_',
  'masked_select',
  'matmul',
  'matrix_exp',
  'matrix_power',
  'max',
  'maximum',
  'mean',
  'median',
  'min',
  'minimum',
  'mm',
  'mode',
  'moveaxis',
  'movedim',
  'msort',
  'mul',
  'mul_',
  'multinomial',
  'multiply',
  'multiply_',
  'mv',
  'mvlgamma',
  'mvlgamma_',
  'nan_to_num',
  'nan_to_num_',
  'nanmean',
  'nanmedian',
  'nanquantile',
  'nansum',
  'narrow',
  'ne',
  'ne_',
  'neg',
  'neg_',
  'negative',
  'negative_',
  'new_empty',
  'new_empty_strided',
  'new_full',
  'new_ones',
  'new_zeros',
  'nextafter',
  'nextafter_',
  'nonzero_static',
  'normal_',
  'not_equal',
  'not_equal_',
  'orgqr',
  'ormqr',
  'outer',
  'permute',
  'pinverse',
  ['polygamma', 1],
  'polygamma_',
  'positive',
  'pow',
  'pow_',
  'prelu',
  'prod',
  'put',
  'put_',
  'q_per_channel_axis',
  'q_per_channel_scales',
  'q_per_channel_zero_points',
  'q_scale',
  'q_zero_point',
  'qr',
  'quantile',
  'rad2deg',
  'rad2deg_',
  'random_',
  'ravel',
  'reciprocal',
  'reciprocal_',
  'relu',
  'relu_',
  'remainder',
  'remainder_',
  'renorm',
  'renorm_',
  'repeat',
  'repeat_interleave',
  'reshape',
  'reshape_as',
  'resize_',
  'resize_as_',
  'resize_as_sparse_',
  'resolve_conj',
  'resolve_neg',
  'roll',
  'rot90',
  'round',
  'round_',
  'rsqrt',
  'rsqrt_',
  'scatter',
  'scatter_',
  'scatter_add',
  'scatter_add_',
  'scatter_reduce',
  'scatter_reduce_',
  'select',
  'select_scatter',
  'sgn',
  'sgn_',
  'sigmoid',
  'sigmoid_',
  'sign',
  'sign_',
  'signbit',
  'sin',
  'sin_',
  'sinc',
  'sinc_',
  'sinh',
  'sinh_',
  'slice',
  'slice_inverse',
  'slice_scatter',
  'slogdet',
  'smm',
  'softmax',
  'sort',
  'split',
  'split_with_sizes',
  'sqrt',
  'sqrt_',
  'square',
  'square_',
  'squeeze',
  'squeeze_',
  'sspaddmm',
  'std',
  'stft',
  'sub',
  'sub_',
  'subtract',
  'subtract_',
  'sum',
  'sum_to_size',
  'svd',
  'swapaxes',
  'swapaxes_',
  'swapdims',
  'swapdims_',
  't',
  't_',
  'take',
  'take_along_dim',
  'tan',
  'tan_',
  'tanh',
  'tanh_',
  'tensor_split',
  'tile',
  'to_dense',
  'to_padded_tensor',
  'to_sparse',
  'to_sparse_bsc',
  'to_sparse_bsr',
  'to_sparse_csc',
  'to_sparse_csr',
  'topk',
  'trace',
  'transpose',
  'transpose_',
  'triangular_solve',
  'tril',
  'tril_',
  'triu',
  'triu_',
  'true_divide',
  'true_divide_',
  'trunc',
  'trunc_',
  'type_as',
  'unbind',
  'unflatten',
  'unfold',
  'uniform_',
  'unsqueeze',
  'unsqueeze_',
  'var',
  'vdot',
  'view',
  'view_as',
  'vsplit',
  ['where', 1],
  'xlogy',
  'xlogy_',
  'zero_',
];
