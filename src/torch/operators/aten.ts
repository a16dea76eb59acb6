// Every operator of LibTorch, typed.
// Made by scripts/operators/generate.ts from the schemas of LibTorch 2.13.0; not to be edited.
import type { DeviceLike } from '../device';
import type { Generator } from '../random';
import type { MemoryFormat, Tensor } from '../tensor/core';
import type { DType } from '../tensor/dtype';
import type { Int, Layout, Scalar, TensorOptions } from './types';

/** Operators by their names in LibTorch: arguments by position, then keyword arguments in an object. */
export interface Aten {
  /** `__and__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __and__(input: Tensor, other: Scalar): Tensor;
  /** `__and__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __and__(input: Tensor, other: Tensor): Tensor;
  /** `__iand__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  __iand__(input: Tensor, other: Scalar): Tensor;
  /** `__iand__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  __iand__(input: Tensor, other: Tensor): Tensor;
  /** `__ilshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  __ilshift__(input: Tensor, other: Scalar): Tensor;
  /** `__ilshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  __ilshift__(input: Tensor, other: Tensor): Tensor;
  /** `__ior__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  __ior__(input: Tensor, other: Scalar): Tensor;
  /** `__ior__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  __ior__(input: Tensor, other: Tensor): Tensor;
  /** `__irshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  __irshift__(input: Tensor, other: Scalar): Tensor;
  /** `__irshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  __irshift__(input: Tensor, other: Tensor): Tensor;
  /** `__ixor__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  __ixor__(input: Tensor, other: Scalar): Tensor;
  /** `__ixor__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  __ixor__(input: Tensor, other: Tensor): Tensor;
  /** `__lshift__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __lshift__(input: Tensor, other: Scalar): Tensor;
  /** `__lshift__.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  __lshift__(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `__lshift__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __lshift__(input: Tensor, other: Tensor): Tensor;
  /** `__lshift__.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  __lshift__(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `__or__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __or__(input: Tensor, other: Scalar): Tensor;
  /** `__or__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __or__(input: Tensor, other: Tensor): Tensor;
  /** `__rshift__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __rshift__(input: Tensor, other: Scalar): Tensor;
  /** `__rshift__.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  __rshift__(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `__rshift__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __rshift__(input: Tensor, other: Tensor): Tensor;
  /** `__rshift__.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  __rshift__(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `__xor__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __xor__(input: Tensor, other: Scalar): Tensor;
  /** `__xor__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __xor__(input: Tensor, other: Tensor): Tensor;
  /** `_adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor` */
  _adaptive_avg_pool2d(input: Tensor, outputSize: Int | readonly Int[]): Tensor;
  /** `_adaptive_avg_pool2d.out(Tensor self, SymInt[2] output_size, *, Tensor(a!) out) -> Tensor(a!)` */
  _adaptive_avg_pool2d(input: Tensor, outputSize: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `_adaptive_avg_pool2d_backward(Tensor grad_output, Tensor self) -> Tensor` */
  _adaptive_avg_pool2d_backward(gradOutput: Tensor, input: Tensor): Tensor;
  /** `_adaptive_avg_pool2d_backward.out(Tensor grad_output, Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  _adaptive_avg_pool2d_backward(gradOutput: Tensor, input: Tensor, options: { out: Tensor }): Tensor;
  /** `_adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor` */
  _adaptive_avg_pool3d(input: Tensor, outputSize: Int | readonly Int[]): Tensor;
  /** `_adaptive_avg_pool3d.out(Tensor self, SymInt[3] output_size, *, Tensor(a!) out) -> Tensor(a!)` */
  _adaptive_avg_pool3d(input: Tensor, outputSize: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `_adaptive_avg_pool3d_backward(Tensor grad_output, Tensor self) -> Tensor` */
  _adaptive_avg_pool3d_backward(gradOutput: Tensor, input: Tensor): Tensor;
  /** `_adaptive_avg_pool3d_backward.out(Tensor grad_output, Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  _adaptive_avg_pool3d_backward(gradOutput: Tensor, input: Tensor, options: { out: Tensor }): Tensor;
  /** `_add_batch_dim(Tensor self, int batch_dim, int level) -> Tensor` */
  _add_batch_dim(input: Tensor, batchDim: Int, level: Int): Tensor;
  /** `_add_relu.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  _add_relu(input: Tensor, other: Scalar, alpha?: Scalar): Tensor;
  /** `_add_relu.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)` */
  _add_relu(input: Tensor, other: Scalar, alpha: Scalar, options: { out: Tensor }): Tensor;
  /** `_add_relu.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  _add_relu(input: Tensor, other: Tensor, options?: { alpha?: Scalar | undefined }): Tensor;
  /** `_add_relu.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
  _add_relu(input: Tensor, other: Tensor, options: { alpha?: Scalar | undefined; out: Tensor }): Tensor;
  /** `_add_relu_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` */
  _add_relu_(input: Tensor, other: Scalar, alpha?: Scalar): Tensor;
  /** `_add_relu_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
  _add_relu_(input: Tensor, other: Tensor, options?: { alpha?: Scalar | undefined }): Tensor;
  /** `_addmm_activation(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, bool use_gelu=False) -> Tensor` */
  _addmm_activation(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined; useGelu?: boolean | undefined }): Tensor;
  /** `_addmm_activation.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, bool use_gelu=False, Tensor(a!) out) -> Tensor(a!)` */
  _addmm_activation(input: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar | undefined; alpha?: Scalar | undefined; useGelu?: boolean | undefined; out: Tensor }): Tensor;
  /** `_aminmax(Tensor self) -> (Tensor, Tensor)` */
  _aminmax(input: Tensor): [Tensor, Tensor];
  /** `_aminmax.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor, Tensor)` */
  _aminmax(input: Tensor, dim: Int, keepdim?: boolean): [Tensor, Tensor];
  /** `_aminmax.dim_out(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  _aminmax(input: Tensor, dim: Int, keepdim: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `_aminmax.out(Tensor self, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  _aminmax(input: Tensor, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `_amp_foreach_non_finite_check_and_unscale(Tensor[] self, Tensor found_inf, Tensor inv_scale) -> (Tensor[] self_out, Tensor found_inf_out)` */
  _amp_foreach_non_finite_check_and_unscale(input: readonly Tensor[], foundInf: Tensor, invScale: Tensor): [selfOut: Tensor[], foundInfOut: Tensor];
  /** `_amp_foreach_non_finite_check_and_unscale.out(Tensor[] self, Tensor(b!) found_inf, Tensor inv_scale, *, Tensor(a!)[] out) -> ()` */
  _amp_foreach_non_finite_check_and_unscale(input: readonly Tensor[], foundInf: Tensor, invScale: Tensor, options: { out: readonly Tensor[] }): void;
  /** `_amp_foreach_non_finite_check_and_unscale_(Tensor(a!)[] self, Tensor(b!) found_inf, Tensor inv_scale) -> ()` */
  _amp_foreach_non_finite_check_and_unscale_(input: readonly Tensor[], foundInf: Tensor, invScale: Tensor): void;
  /** `_amp_update_scale(Tensor self, Tensor growth_tracker, Tensor found_inf, float scale_growth_factor, float scale_backoff_factor, int growth_interval) -> (Tensor, Tensor growth_tracker_out)` */
  _amp_update_scale(input: Tensor, growthTracker: Tensor, foundInf: Tensor, scaleGrowthFactor: number, scaleBackoffFactor: number, growthInterval: Int): [Tensor, Tensor];
  /** `_amp_update_scale.out(Tensor self, Tensor(b!) growth_tracker, Tensor found_inf, float scale_growth_factor, float scale_backoff_factor, int growth_interval, *, Tensor(a!) out) -> Tensor(a!)` */
  _amp_update_scale(input: Tensor, growthTracker: Tensor, foundInf: Tensor, scaleGrowthFactor: number, scaleBackoffFactor: number, growthInterval: Int, options: { out: Tensor }): Tensor;
  /** `_amp_update_scale_(Tensor(a!) self, Tensor(b!) growth_tracker, Tensor found_inf, float scale_growth_factor, float scale_backoff_factor, int growth_interval) -> Tensor(a!)` */
  _amp_update_scale_(input: Tensor, growthTracker: Tensor, foundInf: Tensor, scaleGrowthFactor: number, scaleBackoffFactor: number, growthInterval: Int): Tensor;
  /** `_assert_async(Tensor self) -> ()` */
  _assert_async(input: Tensor): void;
  /** `_assert_async.msg(Tensor self, str assert_msg) -> ()` */
  _assert_async(input: Tensor, assertMsg: string): void;
  /** `_assert_scalar(Scalar self, str assert_msg) -> ()` */
  _assert_scalar(input: Scalar, assertMsg: string): void;
  /** `_assert_tensor_metadata(Tensor a, SymInt[]? size=None, SymInt[]? stride=None, ScalarType? dtype=None, *, Device? device=None, Layout? layout=None) -> ()` */
  _assert_tensor_metadata(a: Tensor, size?: readonly Int[] | null, stride?: readonly Int[] | null, dtype?: DType | null, options?: { device?: DeviceLike | null | undefined; layout?: Layout | null | undefined }): void;
  /** `_autocast_to_full_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled) -> Tensor(a)` */
  _autocast_to_full_precision(input: Tensor, cudaEnabled: boolean, cpuEnabled: boolean): Tensor;
  /** `_autocast_to_reduced_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled, ScalarType cuda_dtype, ScalarType cpu_dtype) -> Tensor(a)` */
  _autocast_to_reduced_precision(input: Tensor, cudaEnabled: boolean, cpuEnabled: boolean, cudaDtype: DType, cpuDtype: DType): Tensor;
  /** `_backward(Tensor self, Tensor[] inputs, Tensor? gradient=None, bool? retain_graph=None, bool create_graph=False) -> ()` */
  _backward(input: Tensor, inputs: readonly Tensor[], gradient?: Tensor | null, retainGraph?: boolean | null, createGraph?: boolean): void;
  /** `_batch_norm_impl_index(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> (Tensor, Tensor, Tensor, Tensor, int)` */
  _batch_norm_impl_index(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, cudnnEnabled: boolean): [Tensor, Tensor, Tensor, Tensor, number];
  /** `_batch_norm_impl_index_backward(int impl_index, Tensor input, Tensor grad_output, Tensor? weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var_transform, bool train, float eps, bool[3] output_mask, Tensor reservedSpace) -> (Tensor, Tensor, Tensor)` */
  _batch_norm_impl_index_backward(
    implIndex: Int,
    input: Tensor,
    gradOutput: Tensor,
    weight: Tensor | null,
    runningMean: Tensor | null,
    runningVar: Tensor | null,
    saveMean: Tensor | null,
    saveVarTransform: Tensor | null,
    train: boolean,
    eps: number,
    outputMask: boolean | readonly boolean[],
    reservedSpace: Tensor,
  ): [Tensor, Tensor, Tensor];
  /** `_batch_norm_no_update(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, float momentum, float eps) -> (Tensor, Tensor, Tensor, Tensor)` */
  _batch_norm_no_update(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number): [Tensor, Tensor, Tensor, Tensor];
  /** `_batch_norm_no_update.out(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, float momentum, float eps, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!))` */
  _batch_norm_no_update(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  /** `_batch_norm_with_update(Tensor input, Tensor? weight, Tensor? bias, Tensor(a!) running_mean, Tensor(b!) running_var, float momentum, float eps) -> (Tensor, Tensor, Tensor, Tensor)` */
  _batch_norm_with_update(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number): [Tensor, Tensor, Tensor, Tensor];
  /** `_batch_norm_with_update.out(Tensor input, Tensor? weight, Tensor? bias, Tensor(a!) running_mean, Tensor(b!) running_var, float momentum, float eps, *, Tensor(d!) out, Tensor(e!) save_mean, Tensor(f!) save_invstd, Tensor(g!) reserve) -> (Tensor(d!), Tensor(e!), Tensor(f!), Tensor(g!))` */
  _batch_norm_with_update(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number, options: { out: Tensor; saveMean: Tensor; saveInvstd: Tensor; reserve: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  /** `_batch_norm_with_update_functional(Tensor input, Tensor? weight, Tensor? bias, Tensor running_mean, Tensor running_var, float momentum, float eps) -> (Tensor, Tensor, Tensor, Tensor, Tensor running_mean_out, Tensor running_var_out)` */
  _batch_norm_with_update_functional(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_cast_Byte(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Byte(input: Tensor, nonBlocking?: boolean): Tensor;
  /** `_cast_Char(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Char(input: Tensor, nonBlocking?: boolean): Tensor;
  /** `_cast_Double(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Double(input: Tensor, nonBlocking?: boolean): Tensor;
  /** `_cast_Float(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Float(input: Tensor, nonBlocking?: boolean): Tensor;
  /** `_cast_Half(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Half(input: Tensor, nonBlocking?: boolean): Tensor;
  /** `_cast_Int(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Int(input: Tensor, nonBlocking?: boolean): Tensor;
  /** `_cast_Long(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Long(input: Tensor, nonBlocking?: boolean): Tensor;
  /** `_cast_Short(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Short(input: Tensor, nonBlocking?: boolean): Tensor;
  /** `_cdist_backward(Tensor grad, Tensor x1, Tensor x2, float p, Tensor cdist) -> Tensor` */
  _cdist_backward(grad: Tensor, x1: Tensor, x2: Tensor, p: number, cdist: Tensor): Tensor;
  /** `_cdist_backward.out(Tensor grad, Tensor x1, Tensor x2, float p, Tensor cdist, *, Tensor(a!) out) -> Tensor(a!)` */
  _cdist_backward(grad: Tensor, x1: Tensor, x2: Tensor, p: number, cdist: Tensor, options: { out: Tensor }): Tensor;
  /** `_cdist_forward(Tensor x1, Tensor x2, float p, int? compute_mode) -> Tensor` */
  _cdist_forward(x1: Tensor, x2: Tensor, p: number, computeMode: Int | null): Tensor;
  /** `_cdist_forward.out(Tensor x1, Tensor x2, float p, int? compute_mode, *, Tensor(a!) out) -> Tensor(a!)` */
  _cdist_forward(x1: Tensor, x2: Tensor, p: number, computeMode: Int | null, options: { out: Tensor }): Tensor;
  /** `_cholesky_solve_helper(Tensor self, Tensor A, bool upper) -> Tensor` */
  _cholesky_solve_helper(input: Tensor, A: Tensor, upper: boolean): Tensor;
  /** `_cholesky_solve_helper.out(Tensor self, Tensor A, bool upper, *, Tensor(a!) out) -> Tensor(a!)` */
  _cholesky_solve_helper(input: Tensor, A: Tensor, upper: boolean, options: { out: Tensor }): Tensor;
  /** `_choose_qparams_per_tensor(Tensor self, bool reduce_range=False) -> (float, int)` */
  _choose_qparams_per_tensor(input: Tensor, reduceRange?: boolean): [number, number];
  /** `_chunk_cat(Tensor[] tensors, int dim, int num_chunks) -> Tensor` */
  _chunk_cat(tensors: readonly Tensor[], dim: Int, numChunks: Int): Tensor;
  /** `_chunk_cat.out(Tensor[] tensors, int dim, int num_chunks, *, Tensor(a!) out) -> Tensor(a!)` */
  _chunk_cat(tensors: readonly Tensor[], dim: Int, numChunks: Int, options: { out: Tensor }): Tensor;
  /** `_coalesce(Tensor self) -> Tensor` */
  _coalesce(input: Tensor): Tensor;
  /** `_coalesce.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  _coalesce(input: Tensor, options: { out: Tensor }): Tensor;
  /** `_coalesced(Tensor self, bool coalesced) -> Tensor` */
  _coalesced(input: Tensor, coalesced: boolean): Tensor;
  /** `_coalesced.out(Tensor self, bool coalesced, *, Tensor(a!) out) -> Tensor(a!)` */
  _coalesced(input: Tensor, coalesced: boolean, options: { out: Tensor }): Tensor;
  /** `_coalesced_(Tensor(a!) self, bool coalesced) -> Tensor(a!)` */
  _coalesced_(input: Tensor, coalesced: boolean): Tensor;
  /** `_compute_linear_combination(Tensor input, Tensor coefficients) -> Tensor` */
  _compute_linear_combination(input: Tensor, coefficients: Tensor): Tensor;
  /** `_compute_linear_combination.out(Tensor input, Tensor coefficients, *, Tensor(a!) out) -> Tensor(a!)` */
  _compute_linear_combination(input: Tensor, coefficients: Tensor, options: { out: Tensor }): Tensor;
  /** `_conj(Tensor(a) self) -> Tensor(a)` */
  _conj(input: Tensor): Tensor;
  /** `_conj_copy(Tensor self) -> Tensor` */
  _conj_copy(input: Tensor): Tensor;
  /** `_conj_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  _conj_copy(input: Tensor, options: { out: Tensor }): Tensor;
  /** `_conj_physical(Tensor self) -> Tensor` */
  _conj_physical(input: Tensor): Tensor;
  /** `_conj_physical.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  _conj_physical(input: Tensor, options: { out: Tensor }): Tensor;
  /** `_conv_depthwise2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias, SymInt[2] stride, SymInt[2] padding, SymInt[2] dilation) -> Tensor` */
  _conv_depthwise2d(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], bias: Tensor | null, stride: Int | readonly Int[], padding: Int | readonly Int[], dilation: Int | readonly Int[]): Tensor;
  /** `_conv_depthwise2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias, SymInt[2] stride, SymInt[2] padding, SymInt[2] dilation, *, Tensor(a!) out) -> Tensor(a!)` */
  _conv_depthwise2d(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], bias: Tensor | null, stride: Int | readonly Int[], padding: Int | readonly Int[], dilation: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `_convert_indices_from_coo_to_csr(Tensor self, int size, *, bool out_int32=False) -> Tensor` */
  _convert_indices_from_coo_to_csr(input: Tensor, size: Int, options?: { outInt32?: boolean | undefined }): Tensor;
  /** `_convert_indices_from_coo_to_csr.out(Tensor self, int size, *, bool out_int32=False, Tensor(a!) out) -> Tensor(a!)` */
  _convert_indices_from_coo_to_csr(input: Tensor, size: Int, options: { outInt32?: boolean | undefined; out: Tensor }): Tensor;
  /** `_convert_indices_from_csr_to_coo(Tensor crow_indices, Tensor col_indices, *, bool out_int32=False, bool transpose=False) -> Tensor` */
  _convert_indices_from_csr_to_coo(crowIndices: Tensor, colIndices: Tensor, options?: { outInt32?: boolean | undefined; transpose?: boolean | undefined }): Tensor;
  /** `_convert_indices_from_csr_to_coo.out(Tensor crow_indices, Tensor col_indices, *, bool out_int32=False, bool transpose=False, Tensor(a!) out) -> Tensor(a!)` */
  _convert_indices_from_csr_to_coo(crowIndices: Tensor, colIndices: Tensor, options: { outInt32?: boolean | undefined; transpose?: boolean | undefined; out: Tensor }): Tensor;
  /** `_convert_weight_to_int4pack(Tensor self, int innerKTiles) -> Tensor` */
  _convert_weight_to_int4pack(input: Tensor, innerKTiles: Int): Tensor;
  /** `_convert_weight_to_int4pack_for_cpu(Tensor self, int innerKTiles) -> Tensor` */
  _convert_weight_to_int4pack_for_cpu(input: Tensor, innerKTiles: Int): Tensor;
  /** `_convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool benchmark, bool deterministic, bool cudnn_enabled, bool allow_tf32) -> Tensor` */
  _convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly Int[], padding: readonly Int[], dilation: readonly Int[], transposed: boolean, outputPadding: readonly Int[], groups: Int, benchmark: boolean, deterministic: boolean, cudnnEnabled: boolean, allowTf32: boolean): Tensor;
  /** `_convolution.deprecated(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, int[] output_padding, SymInt groups, bool benchmark, bool deterministic, bool cudnn_enabled) -> Tensor` */
  _convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly Int[], padding: readonly Int[], dilation: readonly Int[], transposed: boolean, outputPadding: readonly Int[], groups: Int, benchmark: boolean, deterministic: boolean, cudnnEnabled: boolean): Tensor;
  /** `_convolution.out(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool benchmark, bool deterministic, bool cudnn_enabled, bool allow_tf32, *, Tensor(a!) out) -> Tensor(a!)` */
  _convolution(
    input: Tensor,
    weight: Tensor,
    bias: Tensor | null,
    stride: readonly Int[],
    padding: readonly Int[],
    dilation: readonly Int[],
    transposed: boolean,
    outputPadding: readonly Int[],
    groups: Int,
    benchmark: boolean,
    deterministic: boolean,
    cudnnEnabled: boolean,
    allowTf32: boolean,
    options: { out: Tensor },
  ): Tensor;
  /** `_convolution_double_backward(Tensor? ggI, Tensor? ggW, Tensor? ggb, Tensor gO, Tensor weight, Tensor self, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  _convolution_double_backward(
    ggI: Tensor | null,
    ggW: Tensor | null,
    ggb: Tensor | null,
    gO: Tensor,
    weight: Tensor,
    input: Tensor,
    stride: readonly Int[],
    padding: readonly Int[],
    dilation: readonly Int[],
    transposed: boolean,
    outputPadding: readonly Int[],
    groups: Int,
    outputMask: boolean | readonly boolean[],
  ): [Tensor, Tensor, Tensor];
  /** `_convolution_mode(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, str padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  _convolution_mode(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly Int[], padding: string, dilation: readonly Int[], groups: Int): Tensor;
  /** `_copy_from(Tensor self, Tensor dst, bool non_blocking=False) -> Tensor` */
  _copy_from(input: Tensor, dst: Tensor, nonBlocking?: boolean): Tensor;
  /** `_copy_from.out(Tensor self, Tensor dst, bool non_blocking=False, *, Tensor(a!) out) -> Tensor(a!)` */
  _copy_from(input: Tensor, dst: Tensor, nonBlocking: boolean, options: { out: Tensor }): Tensor;
  /** `_copy_from_and_resize(Tensor self, Tensor dst) -> Tensor` */
  _copy_from_and_resize(input: Tensor, dst: Tensor): Tensor;
  /** `_copy_from_and_resize.out(Tensor self, Tensor dst, *, Tensor(a!) out) -> Tensor(a!)` */
  _copy_from_and_resize(input: Tensor, dst: Tensor, options: { out: Tensor }): Tensor;
  /** `_cslt_compress(Tensor input) -> Tensor` */
  _cslt_compress(input: Tensor): Tensor;
  /** `_cslt_sparse_mm(Tensor compressed_A, Tensor dense_B, Tensor? bias=None, Tensor? alpha=None, ScalarType? out_dtype=None, bool transpose_result=False, int alg_id=0, int split_k=1, int split_k_mode=-1) -> Tensor` */
  _cslt_sparse_mm(compressedA: Tensor, denseB: Tensor, bias?: Tensor | null, alpha?: Tensor | null, outDtype?: DType | null, transposeResult?: boolean, algId?: Int, splitK?: Int, splitKMode?: Int): Tensor;
  /** `_cslt_sparse_mm_search(Tensor compressed_A, Tensor dense_B, Tensor? bias=None, Tensor? alpha=None, ScalarType? out_dtype=None, bool transpose_result=False) -> int` */
  _cslt_sparse_mm_search(compressedA: Tensor, denseB: Tensor, bias?: Tensor | null, alpha?: Tensor | null, outDtype?: DType | null, transposeResult?: boolean): number;
  /** `_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, bool zero_infinity=False) -> (Tensor, Tensor)` */
  _ctc_loss(logProbs: Tensor, targets: Tensor, inputLengths: readonly Int[], targetLengths: readonly Int[], blank?: Int, zeroInfinity?: boolean): [Tensor, Tensor];
  /** `_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, bool zero_infinity=False) -> (Tensor, Tensor)` */
  _ctc_loss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank?: Int, zeroInfinity?: boolean): [Tensor, Tensor];
  /** `_ctc_loss.Tensor_out(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, bool zero_infinity=False, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  _ctc_loss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: Int, zeroInfinity: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `_ctc_loss.out(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, bool zero_infinity=False, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  _ctc_loss(logProbs: Tensor, targets: Tensor, inputLengths: readonly Int[], targetLengths: readonly Int[], blank: Int, zeroInfinity: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `_ctc_loss_backward(Tensor grad, Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, Tensor neg_log_likelihood, Tensor log_alpha, int blank, bool zero_infinity=False) -> Tensor` */
  _ctc_loss_backward(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: readonly Int[], targetLengths: readonly Int[], negLogLikelihood: Tensor, logAlpha: Tensor, blank: Int, zeroInfinity?: boolean): Tensor;
  /** `_ctc_loss_backward.Tensor(Tensor grad, Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, Tensor neg_log_likelihood, Tensor log_alpha, int blank, bool zero_infinity=False) -> Tensor` */
  _ctc_loss_backward(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, negLogLikelihood: Tensor, logAlpha: Tensor, blank: Int, zeroInfinity?: boolean): Tensor;
  /** `_ctc_loss_backward.out(Tensor grad, Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, Tensor neg_log_likelihood, Tensor log_alpha, int blank, bool zero_infinity=False, *, Tensor(a!) out) -> Tensor(a!)` */
  _ctc_loss_backward(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: readonly Int[], targetLengths: readonly Int[], negLogLikelihood: Tensor, logAlpha: Tensor, blank: Int, zeroInfinity: boolean, options: { out: Tensor }): Tensor;
  /** `_cudnn_attention_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, Tensor philox_seed, Tensor philox_offset, Tensor attn_bias, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, *, float? scale=None) -> (Tensor, Tensor, Tensor)` */
  _cudnn_attention_backward(
    gradOut: Tensor,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    out: Tensor,
    logsumexp: Tensor,
    philoxSeed: Tensor,
    philoxOffset: Tensor,
    attnBias: Tensor,
    cumSeqQ: Tensor,
    cumSeqK: Tensor,
    maxQ: Int,
    maxK: Int,
    dropoutP: number,
    isCausal: boolean,
    options?: { scale?: number | null | undefined },
  ): [Tensor, Tensor, Tensor];
  /** `_cudnn_attention_forward(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, Tensor? cum_seq_q, Tensor? cum_seq_k, SymInt max_q, SymInt max_k, bool compute_log_sumexp, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor philox_seed, Tensor philox_offset, Tensor debug_attn_mask)` */
  _cudnn_attention_forward(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attnBias: Tensor | null,
    cumSeqQ: Tensor | null,
    cumSeqK: Tensor | null,
    maxQ: Int,
    maxK: Int,
    computeLogSumexp: boolean,
    dropoutP?: number,
    isCausal?: boolean,
    returnDebugMask?: boolean,
    options?: { scale?: number | null | undefined },
  ): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor];
  /** `_cudnn_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  _cudnn_ctc_loss(logProbs: Tensor, targets: Tensor, inputLengths: readonly Int[], targetLengths: readonly Int[], blank: Int, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
  /** `_cudnn_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  _cudnn_ctc_loss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: Int, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
  /** `_cudnn_ctc_loss.out(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  _cudnn_ctc_loss(logProbs: Tensor, targets: Tensor, inputLengths: readonly Int[], targetLengths: readonly Int[], blank: Int, deterministic: boolean, zeroInfinity: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `_cudnn_init_dropout_state(float dropout, bool train, int dropout_seed, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  _cudnn_init_dropout_state(dropout: number, train: boolean, dropoutSeed: Int, options?: TensorOptions): Tensor;
  /** `_cudnn_init_dropout_state.out(float dropout, bool train, int dropout_seed, *, Tensor(a!) out) -> Tensor(a!)` */
  _cudnn_init_dropout_state(dropout: number, train: boolean, dropoutSeed: Int, options: { out: Tensor }): Tensor;
  /** `_cudnn_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor? weight_buf, Tensor hx, Tensor? cx, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, SymInt[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  _cudnn_rnn(
    input: Tensor,
    weight: readonly Tensor[],
    weightStride0: Int,
    weightBuf: Tensor | null,
    hx: Tensor,
    cx: Tensor | null,
    mode: Int,
    hiddenSize: Int,
    projSize: Int,
    numLayers: Int,
    batchFirst: boolean,
    dropout: number,
    train: boolean,
    bidirectional: boolean,
    batchSizes: readonly Int[],
    dropoutState: Tensor | null,
  ): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_cudnn_rnn.out(Tensor input, Tensor[] weight, int weight_stride0, Tensor? weight_buf, Tensor hx, Tensor? cx, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, SymInt[] batch_sizes, Tensor? dropout_state, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3, Tensor(e!) out4) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!), Tensor(e!))` */
  _cudnn_rnn(
    input: Tensor,
    weight: readonly Tensor[],
    weightStride0: Int,
    weightBuf: Tensor | null,
    hx: Tensor,
    cx: Tensor | null,
    mode: Int,
    hiddenSize: Int,
    projSize: Int,
    numLayers: Int,
    batchFirst: boolean,
    dropout: number,
    train: boolean,
    bidirectional: boolean,
    batchSizes: readonly Int[],
    dropoutState: Tensor | null,
    options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor; out4: Tensor },
  ): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_cudnn_rnn_backward(Tensor input, Tensor[] weight, int weight_stride0, Tensor weight_buf, Tensor hx, Tensor? cx, Tensor output, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, SymInt[] batch_sizes, Tensor? dropout_state, Tensor reserve, bool[4] output_mask) -> (Tensor, Tensor, Tensor, Tensor[])` */
  _cudnn_rnn_backward(
    input: Tensor,
    weight: readonly Tensor[],
    weightStride0: Int,
    weightBuf: Tensor,
    hx: Tensor,
    cx: Tensor | null,
    output: Tensor,
    gradOutput: Tensor | null,
    gradHy: Tensor | null,
    gradCy: Tensor | null,
    mode: Int,
    hiddenSize: Int,
    projSize: Int,
    numLayers: Int,
    batchFirst: boolean,
    dropout: number,
    train: boolean,
    bidirectional: boolean,
    batchSizes: readonly Int[],
    dropoutState: Tensor | null,
    reserve: Tensor,
    outputMask: boolean | readonly boolean[],
  ): [Tensor, Tensor, Tensor, Tensor[]];
  /** `_cudnn_rnn_backward.out(Tensor input, Tensor[] weight, int weight_stride0, Tensor weight_buf, Tensor hx, Tensor? cx, Tensor output, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, SymInt[] batch_sizes, Tensor? dropout_state, Tensor reserve, bool[4] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!)[] out3) -> ()` */
  _cudnn_rnn_backward(
    input: Tensor,
    weight: readonly Tensor[],
    weightStride0: Int,
    weightBuf: Tensor,
    hx: Tensor,
    cx: Tensor | null,
    output: Tensor,
    gradOutput: Tensor | null,
    gradHy: Tensor | null,
    gradCy: Tensor | null,
    mode: Int,
    hiddenSize: Int,
    projSize: Int,
    numLayers: Int,
    batchFirst: boolean,
    dropout: number,
    train: boolean,
    bidirectional: boolean,
    batchSizes: readonly Int[],
    dropoutState: Tensor | null,
    reserve: Tensor,
    outputMask: boolean | readonly boolean[],
    options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: readonly Tensor[] },
  ): void;
  /** `_cudnn_rnn_flatten_weight(Tensor[] weight_arr, int weight_stride0, SymInt input_size, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, bool bidirectional) -> Tensor` */
  _cudnn_rnn_flatten_weight(weightArr: readonly Tensor[], weightStride0: Int, inputSize: Int, mode: Int, hiddenSize: Int, projSize: Int, numLayers: Int, batchFirst: boolean, bidirectional: boolean): Tensor;
  /** `_cudnn_rnn_flatten_weight.out(Tensor[] weight_arr, int weight_stride0, SymInt input_size, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, bool bidirectional, *, Tensor(a!) out) -> Tensor(a!)` */
  _cudnn_rnn_flatten_weight(weightArr: readonly Tensor[], weightStride0: Int, inputSize: Int, mode: Int, hiddenSize: Int, projSize: Int, numLayers: Int, batchFirst: boolean, bidirectional: boolean, options: { out: Tensor }): Tensor;
  /** `_cufft_clear_plan_cache(int device_index) -> ()` */
  _cufft_clear_plan_cache(deviceIndex: Int): void;
  /** `_cufft_get_plan_cache_max_size(int device_index) -> int` */
  _cufft_get_plan_cache_max_size(deviceIndex: Int): number;
  /** `_cufft_get_plan_cache_size(int device_index) -> int` */
  _cufft_get_plan_cache_size(deviceIndex: Int): number;
  /** `_cufft_set_plan_cache_max_size(int device_index, int max_size) -> ()` */
  _cufft_set_plan_cache_max_size(deviceIndex: Int, maxSize: Int): void;
  /** `_cummax_helper(Tensor self, Tensor(a!) values, Tensor(b!) indices, int dim) -> ()` */
  _cummax_helper(input: Tensor, values: Tensor, indices: Tensor, dim: Int): void;
  /** `_cummin_helper(Tensor self, Tensor(a!) values, Tensor(b!) indices, int dim) -> ()` */
  _cummin_helper(input: Tensor, values: Tensor, indices: Tensor, dim: Int): void;
  /** `_debug_has_internal_overlap(Tensor self) -> int` */
  _debug_has_internal_overlap(input: Tensor): number;
  /** `_dimI(Tensor self) -> int` */
  _dimI(input: Tensor): number;
  /** `_dimV(Tensor self) -> int` */
  _dimV(input: Tensor): number;
  /** `_dim_arange(Tensor like, int dim) -> Tensor` */
  _dim_arange(like: Tensor, dim: Int): Tensor;
  /** `_dirichlet_grad(Tensor x, Tensor alpha, Tensor total) -> Tensor` */
  _dirichlet_grad(x: Tensor, alpha: Tensor, total: Tensor): Tensor;
  /** `_dirichlet_grad.out(Tensor x, Tensor alpha, Tensor total, *, Tensor(a!) out) -> Tensor(a!)` */
  _dirichlet_grad(x: Tensor, alpha: Tensor, total: Tensor, options: { out: Tensor }): Tensor;
  /** `_dyn_quant_matmul_4bit(Tensor inp, Tensor packed_weights, int block_size, int in_features, int out_features) -> Tensor` */
  _dyn_quant_matmul_4bit(inp: Tensor, packedWeights: Tensor, blockSize: Int, inFeatures: Int, outFeatures: Int): Tensor;
  /** `_dyn_quant_pack_4bit_weight(Tensor weights, Tensor scales_zeros, Tensor? bias, int block_size, int in_features, int out_features) -> Tensor` */
  _dyn_quant_pack_4bit_weight(weights: Tensor, scalesZeros: Tensor, bias: Tensor | null, blockSize: Int, inFeatures: Int, outFeatures: Int): Tensor;
  /** `_efficient_attention_backward(Tensor grad_out_, Tensor query, Tensor key, Tensor value, Tensor? bias, Tensor out, Tensor? cu_seqlens_q, Tensor? cu_seqlens_k, SymInt max_seqlen_q, SymInt max_seqlen_k, Tensor logsumexp, float dropout_p, Tensor philox_seed, Tensor philox_offset, int custom_mask_type, bool bias_requires_grad, *, float? scale=None, int? num_splits_key=None, int? window_size=None, bool shared_storage_dqdkdv=False) -> (Tensor, Tensor, Tensor, Tensor)` */
  _efficient_attention_backward(
    gradOut_: Tensor,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    bias: Tensor | null,
    out: Tensor,
    cuSeqlensQ: Tensor | null,
    cuSeqlensK: Tensor | null,
    maxSeqlenQ: Int,
    maxSeqlenK: Int,
    logsumexp: Tensor,
    dropoutP: number,
    philoxSeed: Tensor,
    philoxOffset: Tensor,
    customMaskType: Int,
    biasRequiresGrad: boolean,
    options?: { scale?: number | null | undefined; numSplitsKey?: Int | null | undefined; windowSize?: Int | null | undefined; sharedStorageDqdkdv?: boolean | undefined },
  ): [Tensor, Tensor, Tensor, Tensor];
  /** `_efficient_attention_forward(Tensor query, Tensor key, Tensor value, Tensor? bias, Tensor? cu_seqlens_q, Tensor? cu_seqlens_k, SymInt? max_seqlen_q, SymInt? max_seqlen_k, float dropout_p, int custom_mask_type, bool compute_log_sumexp=False, *, float? scale=None, Tensor? seqlen_k=None, int? window_size=None) -> (Tensor output, Tensor logsumexp, Tensor philox_seed, Tensor philox_offset, SymInt max_seqlen_batch_q, SymInt max_seqlen_batch_k)` */
  _efficient_attention_forward(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    bias: Tensor | null,
    cuSeqlensQ: Tensor | null,
    cuSeqlensK: Tensor | null,
    maxSeqlenQ: Int | null,
    maxSeqlenK: Int | null,
    dropoutP: number,
    customMaskType: Int,
    computeLogSumexp?: boolean,
    options?: { scale?: number | null | undefined; seqlenK?: Tensor | null | undefined; windowSize?: Int | null | undefined },
  ): [output: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, maxSeqlenBatchQ: number, maxSeqlenBatchK: number];
  /** `_efficientzerotensor(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  _efficientzerotensor(size: readonly Int[], options?: TensorOptions): Tensor;
  /** `_efficientzerotensor.out(SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  _efficientzerotensor(size: readonly Int[], options: { out: Tensor }): Tensor;
  /** `_embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)` */
  _embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean, mode?: Int, sparse?: boolean, perSampleWeights?: Tensor | null, includeLastOffset?: boolean, paddingIdx?: Int): [Tensor, Tensor, Tensor, Tensor];
  /** `_embedding_bag.out(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!))` */
  _embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: Int, sparse: boolean, perSampleWeights: Tensor | null, includeLastOffset: boolean, paddingIdx: Int, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  /** `_embedding_bag_backward(Tensor grad, Tensor indices, Tensor offsets, Tensor offset2bag, Tensor bag_size, Tensor maximum_indices, SymInt num_weights, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, int padding_idx=-1) -> Tensor` */
  _embedding_bag_backward(grad: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: Int, scaleGradByFreq: boolean, mode: Int, sparse: boolean, perSampleWeights: Tensor | null, paddingIdx?: Int): Tensor;
  /** `_embedding_bag_dense_backward(Tensor grad, Tensor indices, Tensor offset2bag, Tensor bag_size, Tensor maximum_indices, SymInt num_weights, bool scale_grad_by_freq, int mode, Tensor? per_sample_weights, int padding_idx=-1) -> Tensor` */
  _embedding_bag_dense_backward(grad: Tensor, indices: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: Int, scaleGradByFreq: boolean, mode: Int, perSampleWeights: Tensor | null, paddingIdx?: Int): Tensor;
  /** `_embedding_bag_dense_backward.out(Tensor grad, Tensor indices, Tensor offset2bag, Tensor bag_size, Tensor maximum_indices, SymInt num_weights, bool scale_grad_by_freq, int mode, Tensor? per_sample_weights, int padding_idx=-1, *, Tensor(a!) out) -> Tensor(a!)` */
  _embedding_bag_dense_backward(grad: Tensor, indices: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: Int, scaleGradByFreq: boolean, mode: Int, perSampleWeights: Tensor | null, paddingIdx: Int, options: { out: Tensor }): Tensor;
  /** `_embedding_bag_forward_only(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)` */
  _embedding_bag_forward_only(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean, mode?: Int, sparse?: boolean, perSampleWeights?: Tensor | null, includeLastOffset?: boolean, paddingIdx?: Int): [Tensor, Tensor, Tensor, Tensor];
  /** `_embedding_bag_forward_only.out(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!))` */
  _embedding_bag_forward_only(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: Int, sparse: boolean, perSampleWeights: Tensor | null, includeLastOffset: boolean, paddingIdx: Int, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  /** `_embedding_bag_per_sample_weights_backward(Tensor grad, Tensor weight, Tensor indices, Tensor offsets, Tensor offset2bag, int mode, int padding_idx=-1) -> Tensor` */
  _embedding_bag_per_sample_weights_backward(grad: Tensor, weight: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, mode: Int, paddingIdx?: Int): Tensor;
  /** `_embedding_bag_per_sample_weights_backward.out(Tensor grad, Tensor weight, Tensor indices, Tensor offsets, Tensor offset2bag, int mode, int padding_idx=-1, *, Tensor(a!) out) -> Tensor(a!)` */
  _embedding_bag_per_sample_weights_backward(grad: Tensor, weight: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, mode: Int, paddingIdx: Int, options: { out: Tensor }): Tensor;
  /** `_embedding_bag_sparse_backward(Tensor grad, Tensor indices, Tensor offsets, Tensor offset2bag, Tensor bag_size, SymInt num_weights, bool scale_grad_by_freq, int mode, Tensor? per_sample_weights, int padding_idx=-1) -> Tensor` */
  _embedding_bag_sparse_backward(grad: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, bagSize: Tensor, numWeights: Int, scaleGradByFreq: boolean, mode: Int, perSampleWeights: Tensor | null, paddingIdx?: Int): Tensor;
  /** `_empty_affine_quantized(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, float scale=1., int zero_point=0, MemoryFormat? memory_format=0) -> Tensor` */
  _empty_affine_quantized(size: readonly Int[], options?: { scale?: number | undefined; zeroPoint?: Int | undefined; memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  /** `_empty_affine_quantized.out(SymInt[] size, *, float scale=1., int zero_point=0, MemoryFormat? memory_format=0, Tensor(a!) out) -> Tensor(a!)` */
  _empty_affine_quantized(size: readonly Int[], options: { scale?: number | undefined; zeroPoint?: Int | undefined; memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `_empty_per_channel_affine_quantized(SymInt[] size, *, Tensor scales, Tensor zero_points, int axis, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=0) -> Tensor` */
  _empty_per_channel_affine_quantized(size: readonly Int[], options: { scales: Tensor; zeroPoints: Tensor; axis: Int; memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  /** `_empty_per_channel_affine_quantized.out(SymInt[] size, *, Tensor scales, Tensor zero_points, int axis, MemoryFormat? memory_format=0, Tensor(a!) out) -> Tensor(a!)` */
  _empty_per_channel_affine_quantized(size: readonly Int[], options: { scales: Tensor; zeroPoints: Tensor; axis: Int; memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `_euclidean_dist(Tensor x1, Tensor x2) -> Tensor` */
  _euclidean_dist(x1: Tensor, x2: Tensor): Tensor;
  /** `_euclidean_dist.out(Tensor x1, Tensor x2, *, Tensor(a!) out) -> Tensor(a!)` */
  _euclidean_dist(x1: Tensor, x2: Tensor, options: { out: Tensor }): Tensor;
  /** `_fake_quantize_learnable_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, float grad_factor=1.) -> Tensor` */
  _fake_quantize_learnable_per_channel_affine(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: Int, quantMin: Int, quantMax: Int, gradFactor?: number): Tensor;
  /** `_fake_quantize_learnable_per_channel_affine.out(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, float grad_factor=1., *, Tensor(a!) out) -> Tensor(a!)` */
  _fake_quantize_learnable_per_channel_affine(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: Int, quantMin: Int, quantMax: Int, gradFactor: number, options: { out: Tensor }): Tensor;
  /** `_fake_quantize_learnable_per_channel_affine_backward(Tensor grad, Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, float grad_factor=1.) -> (Tensor, Tensor, Tensor)` */
  _fake_quantize_learnable_per_channel_affine_backward(grad: Tensor, input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: Int, quantMin: Int, quantMax: Int, gradFactor?: number): [Tensor, Tensor, Tensor];
  /** `_fake_quantize_learnable_per_tensor_affine(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max, float grad_factor=1.) -> Tensor` */
  _fake_quantize_learnable_per_tensor_affine(input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: Int, quantMax: Int, gradFactor?: number): Tensor;
  /** `_fake_quantize_learnable_per_tensor_affine.out(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max, float grad_factor=1., *, Tensor(a!) out) -> Tensor(a!)` */
  _fake_quantize_learnable_per_tensor_affine(input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: Int, quantMax: Int, gradFactor: number, options: { out: Tensor }): Tensor;
  /** `_fake_quantize_learnable_per_tensor_affine_backward(Tensor grad, Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max, float grad_factor=1.) -> (Tensor, Tensor, Tensor)` */
  _fake_quantize_learnable_per_tensor_affine_backward(grad: Tensor, input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: Int, quantMax: Int, gradFactor?: number): [Tensor, Tensor, Tensor];
  /** `_fake_quantize_per_tensor_affine_cachemask_tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, Tensor fake_quant_enabled, int quant_min, int quant_max) -> (Tensor output, Tensor mask)` */
  _fake_quantize_per_tensor_affine_cachemask_tensor_qparams(input: Tensor, scale: Tensor, zeroPoint: Tensor, fakeQuantEnabled: Tensor, quantMin: Int, quantMax: Int): [output: Tensor, mask: Tensor];
  /** `_fake_quantize_per_tensor_affine_cachemask_tensor_qparams.out(Tensor self, Tensor scale, Tensor zero_point, Tensor fake_quant_enabled, int quant_min, int quant_max, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  _fake_quantize_per_tensor_affine_cachemask_tensor_qparams(input: Tensor, scale: Tensor, zeroPoint: Tensor, fakeQuantEnabled: Tensor, quantMin: Int, quantMax: Int, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `_fft_c2c(Tensor self, SymInt[] dim, int normalization, bool forward) -> Tensor` */
  _fft_c2c(input: Tensor, dim: readonly Int[], normalization: Int, forward: boolean): Tensor;
  /** `_fft_c2c.out(Tensor self, SymInt[] dim, int normalization, bool forward, *, Tensor(a!) out) -> Tensor(a!)` */
  _fft_c2c(input: Tensor, dim: readonly Int[], normalization: Int, forward: boolean, options: { out: Tensor }): Tensor;
  /** `_fft_c2r(Tensor self, int[] dim, int normalization, SymInt last_dim_size) -> Tensor` */
  _fft_c2r(input: Tensor, dim: readonly Int[], normalization: Int, lastDimSize: Int): Tensor;
  /** `_fft_c2r.out(Tensor self, int[] dim, int normalization, SymInt last_dim_size, *, Tensor(a!) out) -> Tensor(a!)` */
  _fft_c2r(input: Tensor, dim: readonly Int[], normalization: Int, lastDimSize: Int, options: { out: Tensor }): Tensor;
  /** `_fft_r2c(Tensor self, int[] dim, int normalization, bool onesided) -> Tensor` */
  _fft_r2c(input: Tensor, dim: readonly Int[], normalization: Int, onesided: boolean): Tensor;
  /** `_fft_r2c.out(Tensor self, int[] dim, int normalization, bool onesided, *, Tensor(a!) out) -> Tensor(a!)` */
  _fft_r2c(input: Tensor, dim: readonly Int[], normalization: Int, onesided: boolean, options: { out: Tensor }): Tensor;
  /** `_fill_mem_eff_dropout_mask_(Tensor(a!) self, float dropout_p, int seed, int offset) -> Tensor(a!)` */
  _fill_mem_eff_dropout_mask_(input: Tensor, dropoutP: number, seed: Int, offset: Int): Tensor;
  /** `_flash_attention_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, Tensor rng_state, Tensor unused, *, float? scale=None, SymInt? window_size_left=None, SymInt? window_size_right=None) -> (Tensor, Tensor, Tensor)` */
  _flash_attention_backward(
    gradOut: Tensor,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    out: Tensor,
    logsumexp: Tensor,
    cumSeqQ: Tensor,
    cumSeqK: Tensor,
    maxQ: Int,
    maxK: Int,
    dropoutP: number,
    isCausal: boolean,
    rngState: Tensor,
    unused: Tensor,
    options?: { scale?: number | null | undefined; windowSizeLeft?: Int | null | undefined; windowSizeRight?: Int | null | undefined },
  ): [Tensor, Tensor, Tensor];
  /** `_flash_attention_forward(Tensor query, Tensor key, Tensor value, Tensor? cum_seq_q, Tensor? cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, bool return_debug_mask, *, float? scale=None, SymInt? window_size_left=None, SymInt? window_size_right=None, Tensor? seqused_k=None, Tensor? alibi_slopes=None, Tensor? block_table=None, int? num_splits=None) -> (Tensor output, Tensor softmax_logsumexp, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` */
  _flash_attention_forward(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    cumSeqQ: Tensor | null,
    cumSeqK: Tensor | null,
    maxQ: Int,
    maxK: Int,
    dropoutP: number,
    isCausal: boolean,
    returnDebugMask: boolean,
    options?: { scale?: number | null | undefined; windowSizeLeft?: Int | null | undefined; windowSizeRight?: Int | null | undefined; sequsedK?: Tensor | null | undefined; alibiSlopes?: Tensor | null | undefined; blockTable?: Tensor | null | undefined; numSplits?: Int | null | undefined },
  ): [output: Tensor, softmaxLogsumexp: Tensor, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor];
  /** `_flash_attention_forward.quantized(Tensor query, Tensor key, Tensor value, Tensor? cum_seq_q, Tensor? cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, bool return_debug_mask, Tensor? q_descale, Tensor? k_descale, Tensor? v_descale, *, float? scale=None, SymInt? window_size_left=None, SymInt? window_size_right=None, Tensor? seqused_k=None, Tensor? alibi_slopes=None) -> (Tensor output, Tensor softmax_logsumexp, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` */
  _flash_attention_forward(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    cumSeqQ: Tensor | null,
    cumSeqK: Tensor | null,
    maxQ: Int,
    maxK: Int,
    dropoutP: number,
    isCausal: boolean,
    returnDebugMask: boolean,
    qDescale: Tensor | null,
    kDescale: Tensor | null,
    vDescale: Tensor | null,
    options?: { scale?: number | null | undefined; windowSizeLeft?: Int | null | undefined; windowSizeRight?: Int | null | undefined; sequsedK?: Tensor | null | undefined; alibiSlopes?: Tensor | null | undefined },
  ): [output: Tensor, softmaxLogsumexp: Tensor, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor];
  /** `_flash_attention_forward_no_dropout_inplace(Tensor(a!) out, Tensor query, Tensor key, Tensor value, Tensor? cum_seq_q, Tensor? cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, bool return_debug_mask, *, float? scale=None, SymInt? window_size_left=None, SymInt? window_size_right=None, Tensor? seqused_k=None, Tensor? alibi_slopes=None, Tensor? block_table=None, int? num_splits=None) -> Tensor softmax_logsumexp` */
  _flash_attention_forward_no_dropout_inplace(
    out: Tensor,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    cumSeqQ: Tensor | null,
    cumSeqK: Tensor | null,
    maxQ: Int,
    maxK: Int,
    dropoutP: number,
    isCausal: boolean,
    returnDebugMask: boolean,
    options?: { scale?: number | null | undefined; windowSizeLeft?: Int | null | undefined; windowSizeRight?: Int | null | undefined; sequsedK?: Tensor | null | undefined; alibiSlopes?: Tensor | null | undefined; blockTable?: Tensor | null | undefined; numSplits?: Int | null | undefined },
  ): Tensor;
  /** `_foobar(Tensor self, bool arg1=True, bool arg2=True, *, bool arg3=True) -> Tensor` */
  _foobar(input: Tensor, arg1?: boolean, arg2?: boolean, options?: { arg3?: boolean | undefined }): Tensor;
  /** `_foobar.out(Tensor self, bool arg1=True, bool arg2=True, *, bool arg3=True, Tensor(a!) out) -> Tensor(a!)` */
  _foobar(input: Tensor, arg1: boolean, arg2: boolean, options: { arg3?: boolean | undefined; out: Tensor }): Tensor;
  /** `_foreach_abs(Tensor[] self) -> Tensor[]` */
  _foreach_abs(input: readonly Tensor[]): Tensor[];
  /** `_foreach_abs.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_abs(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_abs_(Tensor(a!)[] self) -> ()` */
  _foreach_abs_(input: readonly Tensor[]): void;
  /** `_foreach_acos(Tensor[] self) -> Tensor[]` */
  _foreach_acos(input: readonly Tensor[]): Tensor[];
  /** `_foreach_acos.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_acos(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_acos_(Tensor(a!)[] self) -> ()` */
  _foreach_acos_(input: readonly Tensor[]): void;
  /** `_foreach_add.List(Tensor[] self, Tensor[] other, *, Scalar alpha=1) -> Tensor[]` */
  _foreach_add(input: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar | undefined }): Tensor[];
  /** `_foreach_add.List_out(Tensor[] self, Tensor[] other, *, Scalar alpha=1, Tensor(a!)[] out) -> ()` */
  _foreach_add(input: readonly Tensor[], other: readonly Tensor[], options: { alpha?: Scalar | undefined; out: readonly Tensor[] }): void;
  /** `_foreach_add.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_add(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_add.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_add(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_add.ScalarList_out(Tensor[] self, Scalar[] scalars, *, Tensor(a!)[] out) -> ()` */
  _foreach_add(input: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_add.Scalar_out(Tensor[] self, Scalar scalar, *, Tensor(a!)[] out) -> ()` */
  _foreach_add(input: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  /** `_foreach_add.Tensor(Tensor[] self, Tensor other, *, Scalar alpha=1) -> Tensor[]` */
  _foreach_add(input: readonly Tensor[], other: Tensor, options?: { alpha?: Scalar | undefined }): Tensor[];
  /** `_foreach_add.Tensor_out(Tensor[] self, Tensor other, *, Scalar alpha=1, Tensor(a!)[] out) -> ()` */
  _foreach_add(input: readonly Tensor[], other: Tensor, options: { alpha?: Scalar | undefined; out: readonly Tensor[] }): void;
  /** `_foreach_add_.List(Tensor(a!)[] self, Tensor[] other, *, Scalar alpha=1) -> ()` */
  _foreach_add_(input: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar | undefined }): void;
  /** `_foreach_add_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_add_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_add_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_add_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_add_.Tensor(Tensor(a!)[] self, Tensor other, *, Scalar alpha=1) -> ()` */
  _foreach_add_(input: readonly Tensor[], other: Tensor, options?: { alpha?: Scalar | undefined }): void;
  /** `_foreach_addcdiv.Scalar(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> Tensor[]` */
  _foreach_addcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): Tensor[];
  /** `_foreach_addcdiv.ScalarList(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> Tensor[]` */
  _foreach_addcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_addcdiv.ScalarList_out(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars, *, Tensor(a!)[] out) -> ()` */
  _foreach_addcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_addcdiv.Scalar_out(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1, *, Tensor(a!)[] out) -> ()` */
  _foreach_addcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value: Scalar, options: { out: readonly Tensor[] }): void;
  /** `_foreach_addcdiv.Tensor(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> Tensor[]` */
  _foreach_addcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): Tensor[];
  /** `_foreach_addcdiv.Tensor_out(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars, *, Tensor(a!)[] out) -> ()` */
  _foreach_addcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor, options: { out: readonly Tensor[] }): void;
  /** `_foreach_addcdiv_.Scalar(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> ()` */
  _foreach_addcdiv_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): void;
  /** `_foreach_addcdiv_.ScalarList(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> ()` */
  _foreach_addcdiv_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_addcdiv_.Tensor(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> ()` */
  _foreach_addcdiv_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): void;
  /** `_foreach_addcmul.Scalar(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> Tensor[]` */
  _foreach_addcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): Tensor[];
  /** `_foreach_addcmul.ScalarList(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> Tensor[]` */
  _foreach_addcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_addcmul.ScalarList_out(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars, *, Tensor(a!)[] out) -> ()` */
  _foreach_addcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_addcmul.Scalar_out(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1, *, Tensor(a!)[] out) -> ()` */
  _foreach_addcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value: Scalar, options: { out: readonly Tensor[] }): void;
  /** `_foreach_addcmul.Tensor(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> Tensor[]` */
  _foreach_addcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): Tensor[];
  /** `_foreach_addcmul.Tensor_out(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars, *, Tensor(a!)[] out) -> ()` */
  _foreach_addcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor, options: { out: readonly Tensor[] }): void;
  /** `_foreach_addcmul_.Scalar(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> ()` */
  _foreach_addcmul_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): void;
  /** `_foreach_addcmul_.ScalarList(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> ()` */
  _foreach_addcmul_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_addcmul_.Tensor(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> ()` */
  _foreach_addcmul_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): void;
  /** `_foreach_asin(Tensor[] self) -> Tensor[]` */
  _foreach_asin(input: readonly Tensor[]): Tensor[];
  /** `_foreach_asin.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_asin(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_asin_(Tensor(a!)[] self) -> ()` */
  _foreach_asin_(input: readonly Tensor[]): void;
  /** `_foreach_atan(Tensor[] self) -> Tensor[]` */
  _foreach_atan(input: readonly Tensor[]): Tensor[];
  /** `_foreach_atan.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_atan(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_atan_(Tensor(a!)[] self) -> ()` */
  _foreach_atan_(input: readonly Tensor[]): void;
  /** `_foreach_ceil(Tensor[] self) -> Tensor[]` */
  _foreach_ceil(input: readonly Tensor[]): Tensor[];
  /** `_foreach_ceil.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_ceil(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_ceil_(Tensor(a!)[] self) -> ()` */
  _foreach_ceil_(input: readonly Tensor[]): void;
  /** `_foreach_clamp_max.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  _foreach_clamp_max(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_clamp_max.List_out(Tensor[] self, Tensor[] other, *, Tensor(a!)[] out) -> ()` */
  _foreach_clamp_max(input: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_clamp_max.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_clamp_max(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_clamp_max.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_clamp_max(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_clamp_max.ScalarList_out(Tensor[] self, Scalar[] scalars, *, Tensor(a!)[] out) -> ()` */
  _foreach_clamp_max(input: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_clamp_max.Scalar_out(Tensor[] self, Scalar scalar, *, Tensor(a!)[] out) -> ()` */
  _foreach_clamp_max(input: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  /** `_foreach_clamp_max_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  _foreach_clamp_max_(input: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_clamp_max_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_clamp_max_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_clamp_max_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_clamp_max_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_clamp_min.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  _foreach_clamp_min(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_clamp_min.List_out(Tensor[] self, Tensor[] other, *, Tensor(a!)[] out) -> ()` */
  _foreach_clamp_min(input: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_clamp_min.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_clamp_min(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_clamp_min.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_clamp_min(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_clamp_min.ScalarList_out(Tensor[] self, Scalar[] scalars, *, Tensor(a!)[] out) -> ()` */
  _foreach_clamp_min(input: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_clamp_min.Scalar_out(Tensor[] self, Scalar scalar, *, Tensor(a!)[] out) -> ()` */
  _foreach_clamp_min(input: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  /** `_foreach_clamp_min_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  _foreach_clamp_min_(input: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_clamp_min_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_clamp_min_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_clamp_min_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_clamp_min_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_clone(Tensor[] self, *, MemoryFormat? memory_format=None) -> Tensor[]` */
  _foreach_clone(input: readonly Tensor[], options?: { memoryFormat?: MemoryFormat | null | undefined }): Tensor[];
  /** `_foreach_clone.out(Tensor[] self, *, MemoryFormat? memory_format=None, Tensor(a!)[] out) -> ()` */
  _foreach_clone(input: readonly Tensor[], options: { memoryFormat?: MemoryFormat | null | undefined; out: readonly Tensor[] }): void;
  /** `_foreach_copy(Tensor[] self, Tensor[] src, bool non_blocking=False) -> Tensor[] self_out` */
  _foreach_copy(input: readonly Tensor[], src: readonly Tensor[], nonBlocking?: boolean): Tensor[];
  /** `_foreach_copy.out(Tensor[] self, Tensor[] src, bool non_blocking=False, *, Tensor(a!)[] out) -> ()` */
  _foreach_copy(input: readonly Tensor[], src: readonly Tensor[], nonBlocking: boolean, options: { out: readonly Tensor[] }): void;
  /** `_foreach_copy_(Tensor(a!)[] self, Tensor[] src, bool non_blocking=False) -> ()` */
  _foreach_copy_(input: readonly Tensor[], src: readonly Tensor[], nonBlocking?: boolean): void;
  /** `_foreach_cos(Tensor[] self) -> Tensor[]` */
  _foreach_cos(input: readonly Tensor[]): Tensor[];
  /** `_foreach_cos.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_cos(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_cos_(Tensor(a!)[] self) -> ()` */
  _foreach_cos_(input: readonly Tensor[]): void;
  /** `_foreach_cosh(Tensor[] self) -> Tensor[]` */
  _foreach_cosh(input: readonly Tensor[]): Tensor[];
  /** `_foreach_cosh.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_cosh(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_cosh_(Tensor(a!)[] self) -> ()` */
  _foreach_cosh_(input: readonly Tensor[]): void;
  /** `_foreach_div.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  _foreach_div(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_div.List_out(Tensor[] self, Tensor[] other, *, Tensor(a!)[] out) -> ()` */
  _foreach_div(input: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_div.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_div(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_div.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_div(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_div.ScalarList_out(Tensor[] self, Scalar[] scalars, *, Tensor(a!)[] out) -> ()` */
  _foreach_div(input: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_div.Scalar_out(Tensor[] self, Scalar scalar, *, Tensor(a!)[] out) -> ()` */
  _foreach_div(input: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  /** `_foreach_div.Tensor(Tensor[] self, Tensor other) -> Tensor[]` */
  _foreach_div(input: readonly Tensor[], other: Tensor): Tensor[];
  /** `_foreach_div.Tensor_out(Tensor[] self, Tensor other, *, Tensor(a!)[] out) -> ()` */
  _foreach_div(input: readonly Tensor[], other: Tensor, options: { out: readonly Tensor[] }): void;
  /** `_foreach_div_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  _foreach_div_(input: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_div_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_div_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_div_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_div_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_div_.Tensor(Tensor(a!)[] self, Tensor other) -> ()` */
  _foreach_div_(input: readonly Tensor[], other: Tensor): void;
  /** `_foreach_erf(Tensor[] self) -> Tensor[]` */
  _foreach_erf(input: readonly Tensor[]): Tensor[];
  /** `_foreach_erf.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_erf(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_erf_(Tensor(a!)[] self) -> ()` */
  _foreach_erf_(input: readonly Tensor[]): void;
  /** `_foreach_erfc(Tensor[] self) -> Tensor[]` */
  _foreach_erfc(input: readonly Tensor[]): Tensor[];
  /** `_foreach_erfc.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_erfc(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_erfc_(Tensor(a!)[] self) -> ()` */
  _foreach_erfc_(input: readonly Tensor[]): void;
  /** `_foreach_exp(Tensor[] self) -> Tensor[]` */
  _foreach_exp(input: readonly Tensor[]): Tensor[];
  /** `_foreach_exp.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_exp(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_exp_(Tensor(a!)[] self) -> ()` */
  _foreach_exp_(input: readonly Tensor[]): void;
  /** `_foreach_expm1(Tensor[] self) -> Tensor[]` */
  _foreach_expm1(input: readonly Tensor[]): Tensor[];
  /** `_foreach_expm1.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_expm1(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_expm1_(Tensor(a!)[] self) -> ()` */
  _foreach_expm1_(input: readonly Tensor[]): void;
  /** `_foreach_floor(Tensor[] self) -> Tensor[]` */
  _foreach_floor(input: readonly Tensor[]): Tensor[];
  /** `_foreach_floor.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_floor(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_floor_(Tensor(a!)[] self) -> ()` */
  _foreach_floor_(input: readonly Tensor[]): void;
  /** `_foreach_frac(Tensor[] self) -> Tensor[]` */
  _foreach_frac(input: readonly Tensor[]): Tensor[];
  /** `_foreach_frac.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_frac(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_frac_(Tensor(a!)[] self) -> ()` */
  _foreach_frac_(input: readonly Tensor[]): void;
  /** `_foreach_lerp.List(Tensor[] self, Tensor[] tensors1, Tensor[] weights) -> Tensor[]` */
  _foreach_lerp(input: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): Tensor[];
  /** `_foreach_lerp.List_out(Tensor[] self, Tensor[] tensors1, Tensor[] weights, *, Tensor(a!)[] out) -> ()` */
  _foreach_lerp(input: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_lerp.Scalar(Tensor[] self, Tensor[] tensors1, Scalar weight) -> Tensor[]` */
  _foreach_lerp(input: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar): Tensor[];
  /** `_foreach_lerp.ScalarList(Tensor[] self, Tensor[] tensors1, Scalar[] weight) -> Tensor[]` */
  _foreach_lerp(input: readonly Tensor[], tensors1: readonly Tensor[], weight: readonly Scalar[]): Tensor[];
  /** `_foreach_lerp.ScalarList_out(Tensor[] self, Tensor[] tensors1, Scalar[] weight, *, Tensor(a!)[] out) -> ()` */
  _foreach_lerp(input: readonly Tensor[], tensors1: readonly Tensor[], weight: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_lerp.Scalar_out(Tensor[] self, Tensor[] tensors1, Scalar weight, *, Tensor(a!)[] out) -> ()` */
  _foreach_lerp(input: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar, options: { out: readonly Tensor[] }): void;
  /** `_foreach_lerp_.List(Tensor(a!)[] self, Tensor[] tensors1, Tensor[] weights) -> ()` */
  _foreach_lerp_(input: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): void;
  /** `_foreach_lerp_.Scalar(Tensor(a!)[] self, Tensor[] tensors1, Scalar weight) -> ()` */
  _foreach_lerp_(input: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar): void;
  /** `_foreach_lerp_.ScalarList(Tensor(a!)[] self, Tensor[] tensors1, Scalar[] weight) -> ()` */
  _foreach_lerp_(input: readonly Tensor[], tensors1: readonly Tensor[], weight: readonly Scalar[]): void;
  /** `_foreach_lgamma(Tensor[] self) -> Tensor[]` */
  _foreach_lgamma(input: readonly Tensor[]): Tensor[];
  /** `_foreach_lgamma.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_lgamma(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_lgamma_(Tensor(a!)[] self) -> ()` */
  _foreach_lgamma_(input: readonly Tensor[]): void;
  /** `_foreach_log(Tensor[] self) -> Tensor[]` */
  _foreach_log(input: readonly Tensor[]): Tensor[];
  /** `_foreach_log.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_log(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_log10(Tensor[] self) -> Tensor[]` */
  _foreach_log10(input: readonly Tensor[]): Tensor[];
  /** `_foreach_log10.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_log10(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_log10_(Tensor(a!)[] self) -> ()` */
  _foreach_log10_(input: readonly Tensor[]): void;
  /** `_foreach_log1p(Tensor[] self) -> Tensor[]` */
  _foreach_log1p(input: readonly Tensor[]): Tensor[];
  /** `_foreach_log1p.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_log1p(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_log1p_(Tensor(a!)[] self) -> ()` */
  _foreach_log1p_(input: readonly Tensor[]): void;
  /** `_foreach_log2(Tensor[] self) -> Tensor[]` */
  _foreach_log2(input: readonly Tensor[]): Tensor[];
  /** `_foreach_log2.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_log2(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_log2_(Tensor(a!)[] self) -> ()` */
  _foreach_log2_(input: readonly Tensor[]): void;
  /** `_foreach_log_(Tensor(a!)[] self) -> ()` */
  _foreach_log_(input: readonly Tensor[]): void;
  /** `_foreach_max(Tensor[] self) -> Tensor[]` */
  _foreach_max(input: readonly Tensor[]): Tensor[];
  /** `_foreach_max.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_max(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_maximum.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  _foreach_maximum(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_maximum.List_out(Tensor[] self, Tensor[] other, *, Tensor(a!)[] out) -> ()` */
  _foreach_maximum(input: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_maximum.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_maximum(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_maximum.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_maximum(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_maximum.ScalarList_out(Tensor[] self, Scalar[] scalars, *, Tensor(a!)[] out) -> ()` */
  _foreach_maximum(input: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_maximum.Scalar_out(Tensor[] self, Scalar scalar, *, Tensor(a!)[] out) -> ()` */
  _foreach_maximum(input: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  /** `_foreach_maximum_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  _foreach_maximum_(input: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_maximum_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_maximum_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_maximum_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_maximum_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_minimum.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  _foreach_minimum(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_minimum.List_out(Tensor[] self, Tensor[] other, *, Tensor(a!)[] out) -> ()` */
  _foreach_minimum(input: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_minimum.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_minimum(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_minimum.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_minimum(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_minimum.ScalarList_out(Tensor[] self, Scalar[] scalars, *, Tensor(a!)[] out) -> ()` */
  _foreach_minimum(input: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_minimum.Scalar_out(Tensor[] self, Scalar scalar, *, Tensor(a!)[] out) -> ()` */
  _foreach_minimum(input: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  /** `_foreach_minimum_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  _foreach_minimum_(input: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_minimum_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_minimum_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_minimum_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_minimum_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_mm(Tensor[] self, Tensor[] mat2) -> Tensor[]` */
  _foreach_mm(input: readonly Tensor[], mat2: readonly Tensor[]): Tensor[];
  /** `_foreach_mul.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  _foreach_mul(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  /** `_foreach_mul.List_out(Tensor[] self, Tensor[] other, *, Tensor(a!)[] out) -> ()` */
  _foreach_mul(input: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_mul.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_mul(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_mul.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_mul(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_mul.ScalarList_out(Tensor[] self, Scalar[] scalars, *, Tensor(a!)[] out) -> ()` */
  _foreach_mul(input: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_mul.Scalar_out(Tensor[] self, Scalar scalar, *, Tensor(a!)[] out) -> ()` */
  _foreach_mul(input: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  /** `_foreach_mul.Tensor(Tensor[] self, Tensor other) -> Tensor[]` */
  _foreach_mul(input: readonly Tensor[], other: Tensor): Tensor[];
  /** `_foreach_mul.Tensor_out(Tensor[] self, Tensor other, *, Tensor(a!)[] out) -> ()` */
  _foreach_mul(input: readonly Tensor[], other: Tensor, options: { out: readonly Tensor[] }): void;
  /** `_foreach_mul_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  _foreach_mul_(input: readonly Tensor[], other: readonly Tensor[]): void;
  /** `_foreach_mul_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_mul_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_mul_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_mul_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_mul_.Tensor(Tensor(a!)[] self, Tensor other) -> ()` */
  _foreach_mul_(input: readonly Tensor[], other: Tensor): void;
  /** `_foreach_neg(Tensor[] self) -> Tensor[]` */
  _foreach_neg(input: readonly Tensor[]): Tensor[];
  /** `_foreach_neg.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_neg(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_neg_(Tensor(a!)[] self) -> ()` */
  _foreach_neg_(input: readonly Tensor[]): void;
  /** `_foreach_norm.Scalar(Tensor[] self, Scalar ord=2, ScalarType? dtype=None) -> Tensor[]` */
  _foreach_norm(input: readonly Tensor[], ord?: Scalar, dtype?: DType | null): Tensor[];
  /** `_foreach_norm.Scalar_out(Tensor[] self, Scalar ord=2, ScalarType? dtype=None, *, Tensor(a!)[] out) -> ()` */
  _foreach_norm(input: readonly Tensor[], ord: Scalar, dtype: DType | null, options: { out: readonly Tensor[] }): void;
  /** `_foreach_pow.List(Tensor[] self, Tensor[] exponent) -> Tensor[]` */
  _foreach_pow(input: readonly Tensor[], exponent: readonly Tensor[]): Tensor[];
  /** `_foreach_pow.List_out(Tensor[] self, Tensor[] exponent, *, Tensor(a!)[] out) -> ()` */
  _foreach_pow(input: readonly Tensor[], exponent: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_pow.Scalar(Tensor[] self, Scalar exponent) -> Tensor[]` */
  _foreach_pow(input: readonly Tensor[], exponent: Scalar): Tensor[];
  /** `_foreach_pow.ScalarAndTensor(Scalar self, Tensor[] exponent) -> Tensor[]` */
  _foreach_pow(input: Scalar, exponent: readonly Tensor[]): Tensor[];
  /** `_foreach_pow.ScalarList(Tensor[] self, Scalar[] exponent) -> Tensor[]` */
  _foreach_pow(input: readonly Tensor[], exponent: readonly Scalar[]): Tensor[];
  /** `_foreach_pow.ScalarList_out(Tensor[] self, Scalar[] exponent, *, Tensor(a!)[] out) -> ()` */
  _foreach_pow(input: readonly Tensor[], exponent: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_pow.Scalar_out(Tensor[] self, Scalar exponent, *, Tensor(a!)[] out) -> ()` */
  _foreach_pow(input: readonly Tensor[], exponent: Scalar, options: { out: readonly Tensor[] }): void;
  /** `_foreach_pow_.List(Tensor(a!)[] self, Tensor[] exponent) -> ()` */
  _foreach_pow_(input: readonly Tensor[], exponent: readonly Tensor[]): void;
  /** `_foreach_pow_.Scalar(Tensor(a!)[] self, Scalar exponent) -> ()` */
  _foreach_pow_(input: readonly Tensor[], exponent: Scalar): void;
  /** `_foreach_pow_.ScalarList(Tensor(a!)[] self, Scalar[] exponent) -> ()` */
  _foreach_pow_(input: readonly Tensor[], exponent: readonly Scalar[]): void;
  /** `_foreach_powsum.Scalar(Tensor[] self, Scalar ord=2, ScalarType? dtype=None) -> Tensor[]` */
  _foreach_powsum(input: readonly Tensor[], ord?: Scalar, dtype?: DType | null): Tensor[];
  /** `_foreach_powsum.Scalar_out(Tensor[] self, Scalar ord=2, ScalarType? dtype=None, *, Tensor(a!)[] out) -> ()` */
  _foreach_powsum(input: readonly Tensor[], ord: Scalar, dtype: DType | null, options: { out: readonly Tensor[] }): void;
  /** `_foreach_reciprocal(Tensor[] self) -> Tensor[]` */
  _foreach_reciprocal(input: readonly Tensor[]): Tensor[];
  /** `_foreach_reciprocal.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_reciprocal(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_reciprocal_(Tensor(a!)[] self) -> ()` */
  _foreach_reciprocal_(input: readonly Tensor[]): void;
  /** `_foreach_round(Tensor[] self) -> Tensor[]` */
  _foreach_round(input: readonly Tensor[]): Tensor[];
  /** `_foreach_round.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_round(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_round_(Tensor(a!)[] self) -> ()` */
  _foreach_round_(input: readonly Tensor[]): void;
  /** `_foreach_rsqrt(Tensor[] self) -> Tensor[]` */
  _foreach_rsqrt(input: readonly Tensor[]): Tensor[];
  /** `_foreach_rsqrt.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_rsqrt(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_rsqrt_(Tensor(a!)[] self) -> ()` */
  _foreach_rsqrt_(input: readonly Tensor[]): void;
  /** `_foreach_sigmoid(Tensor[] self) -> Tensor[]` */
  _foreach_sigmoid(input: readonly Tensor[]): Tensor[];
  /** `_foreach_sigmoid.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_sigmoid(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_sigmoid_(Tensor(a!)[] self) -> ()` */
  _foreach_sigmoid_(input: readonly Tensor[]): void;
  /** `_foreach_sign(Tensor[] self) -> Tensor[]` */
  _foreach_sign(input: readonly Tensor[]): Tensor[];
  /** `_foreach_sign.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_sign(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_sign_(Tensor(a!)[] self) -> ()` */
  _foreach_sign_(input: readonly Tensor[]): void;
  /** `_foreach_sin(Tensor[] self) -> Tensor[]` */
  _foreach_sin(input: readonly Tensor[]): Tensor[];
  /** `_foreach_sin.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_sin(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_sin_(Tensor(a!)[] self) -> ()` */
  _foreach_sin_(input: readonly Tensor[]): void;
  /** `_foreach_sinh(Tensor[] self) -> Tensor[]` */
  _foreach_sinh(input: readonly Tensor[]): Tensor[];
  /** `_foreach_sinh.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_sinh(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_sinh_(Tensor(a!)[] self) -> ()` */
  _foreach_sinh_(input: readonly Tensor[]): void;
  /** `_foreach_sqrt(Tensor[] self) -> Tensor[]` */
  _foreach_sqrt(input: readonly Tensor[]): Tensor[];
  /** `_foreach_sqrt.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_sqrt(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_sqrt_(Tensor(a!)[] self) -> ()` */
  _foreach_sqrt_(input: readonly Tensor[]): void;
  /** `_foreach_sub.List(Tensor[] self, Tensor[] other, *, Scalar alpha=1) -> Tensor[]` */
  _foreach_sub(input: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar | undefined }): Tensor[];
  /** `_foreach_sub.List_out(Tensor[] self, Tensor[] other, *, Scalar alpha=1, Tensor(a!)[] out) -> ()` */
  _foreach_sub(input: readonly Tensor[], other: readonly Tensor[], options: { alpha?: Scalar | undefined; out: readonly Tensor[] }): void;
  /** `_foreach_sub.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_sub(input: readonly Tensor[], scalar: Scalar): Tensor[];
  /** `_foreach_sub.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_sub(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  /** `_foreach_sub.ScalarList_out(Tensor[] self, Scalar[] scalars, *, Tensor(a!)[] out) -> ()` */
  _foreach_sub(input: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_sub.Scalar_out(Tensor[] self, Scalar scalar, *, Tensor(a!)[] out) -> ()` */
  _foreach_sub(input: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void;
  /** `_foreach_sub_.List(Tensor(a!)[] self, Tensor[] other, *, Scalar alpha=1) -> ()` */
  _foreach_sub_(input: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar | undefined }): void;
  /** `_foreach_sub_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_sub_(input: readonly Tensor[], scalar: Scalar): void;
  /** `_foreach_sub_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_sub_(input: readonly Tensor[], scalars: readonly Scalar[]): void;
  /** `_foreach_tan(Tensor[] self) -> Tensor[]` */
  _foreach_tan(input: readonly Tensor[]): Tensor[];
  /** `_foreach_tan.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_tan(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_tan_(Tensor(a!)[] self) -> ()` */
  _foreach_tan_(input: readonly Tensor[]): void;
  /** `_foreach_tanh(Tensor[] self) -> Tensor[]` */
  _foreach_tanh(input: readonly Tensor[]): Tensor[];
  /** `_foreach_tanh.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_tanh(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_tanh_(Tensor(a!)[] self) -> ()` */
  _foreach_tanh_(input: readonly Tensor[]): void;
  /** `_foreach_trunc(Tensor[] self) -> Tensor[]` */
  _foreach_trunc(input: readonly Tensor[]): Tensor[];
  /** `_foreach_trunc.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_trunc(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_trunc_(Tensor(a!)[] self) -> ()` */
  _foreach_trunc_(input: readonly Tensor[]): void;
  /** `_foreach_zero(Tensor[] self) -> Tensor[] self_out` */
  _foreach_zero(input: readonly Tensor[]): Tensor[];
  /** `_foreach_zero.out(Tensor[] self, *, Tensor(a!)[] out) -> ()` */
  _foreach_zero(input: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `_foreach_zero_(Tensor(a!)[] self) -> ()` */
  _foreach_zero_(input: readonly Tensor[]): void;
  /** `_functional_assert_async.msg(Tensor self, str assert_msg, Tensor dep_token) -> Tensor` */
  _functional_assert_async(input: Tensor, assertMsg: string, depToken: Tensor): Tensor;
  /** `_functional_assert_scalar(Scalar self, str assert_msg, Tensor dep_token) -> Tensor` */
  _functional_assert_scalar(input: Scalar, assertMsg: string, depToken: Tensor): Tensor;
  /** `_functional_sym_constrain_range(Scalar size, int? min, int? max, Tensor dep_token) -> Tensor` */
  _functional_sym_constrain_range(size: Scalar, min: Int | null, max: Int | null, depToken: Tensor): Tensor;
  /** `_functional_sym_constrain_range_for_size(Scalar size, int? min, int? max, Tensor dep_token) -> Tensor` */
  _functional_sym_constrain_range_for_size(size: Scalar, min: Int | null, max: Int | null, depToken: Tensor): Tensor;
  /** `_fused_adagrad(Tensor[] self, Tensor[] grads, Tensor[] state_sums, Tensor[] state_steps, *, float lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] state_sums_out, Tensor[] state_steps_out)` */
  _fused_adagrad(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    stateSums: readonly Tensor[],
    stateSteps: readonly Tensor[],
    options: { lr: number; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined },
  ): [selfOut: Tensor[], gradsOut: Tensor[], stateSumsOut: Tensor[], stateStepsOut: Tensor[]];
  /** `_fused_adagrad.out(Tensor[] self, Tensor(b!)[] grads, Tensor(c!)[] state_sums, Tensor(d!)[] state_steps, *, float lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None, Tensor(a!)[] out) -> ()` */
  _fused_adagrad(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    stateSums: readonly Tensor[],
    stateSteps: readonly Tensor[],
    options: { lr: number; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined; out: readonly Tensor[] },
  ): void;
  /** `_fused_adagrad.tensor_lr(Tensor[] self, Tensor[] grads, Tensor[] state_sums, Tensor[] state_steps, *, Tensor lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] state_sums_out)` */
  _fused_adagrad(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    stateSums: readonly Tensor[],
    stateSteps: readonly Tensor[],
    options: { lr: Tensor; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined },
  ): [selfOut: Tensor[], gradsOut: Tensor[], stateSumsOut: Tensor[]];
  /** `_fused_adagrad.tensor_lr_out(Tensor[] self, Tensor(b!)[] grads, Tensor(c!)[] state_sums, Tensor[] state_steps, *, Tensor lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None, Tensor(a!)[] out) -> ()` */
  _fused_adagrad(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    stateSums: readonly Tensor[],
    stateSteps: readonly Tensor[],
    options: { lr: Tensor; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined; out: readonly Tensor[] },
  ): void;
  /** `_fused_adagrad_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] state_sums, Tensor(d!)[] state_steps, *, float lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_adagrad_(input: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined }): void;
  /** `_fused_adagrad_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] state_sums, Tensor[] state_steps, *, Tensor lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_adagrad_(input: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined }): void;
  /** `_fused_adam(Tensor[] self, Tensor[] grads, Tensor[] exp_avgs, Tensor[] exp_avg_sqs, Tensor[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] exp_avgs_out, Tensor[] exp_avg_sqs_out, Tensor[] max_exp_avg_sqs_out)` */
  _fused_adam(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    expAvgs: readonly Tensor[],
    expAvgSqs: readonly Tensor[],
    maxExpAvgSqs: readonly Tensor[],
    stateSteps: readonly Tensor[],
    options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined },
  ): [selfOut: Tensor[], gradsOut: Tensor[], expAvgsOut: Tensor[], expAvgSqsOut: Tensor[], maxExpAvgSqsOut: Tensor[]];
  /** `_fused_adam.out(Tensor[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None, Tensor(a!)[] out) -> ()` */
  _fused_adam(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    expAvgs: readonly Tensor[],
    expAvgSqs: readonly Tensor[],
    maxExpAvgSqs: readonly Tensor[],
    stateSteps: readonly Tensor[],
    options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined; out: readonly Tensor[] },
  ): void;
  /** `_fused_adam.tensor_lr(Tensor[] self, Tensor[] grads, Tensor[] exp_avgs, Tensor[] exp_avg_sqs, Tensor[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] exp_avgs_out, Tensor[] exp_avg_sqs_out, Tensor[] max_exp_avg_sqs_out)` */
  _fused_adam(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    expAvgs: readonly Tensor[],
    expAvgSqs: readonly Tensor[],
    maxExpAvgSqs: readonly Tensor[],
    stateSteps: readonly Tensor[],
    options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined },
  ): [selfOut: Tensor[], gradsOut: Tensor[], expAvgsOut: Tensor[], expAvgSqsOut: Tensor[], maxExpAvgSqsOut: Tensor[]];
  /** `_fused_adam.tensor_lr_out(Tensor[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None, Tensor(a!)[] out) -> ()` */
  _fused_adam(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    expAvgs: readonly Tensor[],
    expAvgSqs: readonly Tensor[],
    maxExpAvgSqs: readonly Tensor[],
    stateSteps: readonly Tensor[],
    options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined; out: readonly Tensor[] },
  ): void;
  /** `_fused_adam_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_adam_(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    expAvgs: readonly Tensor[],
    expAvgSqs: readonly Tensor[],
    maxExpAvgSqs: readonly Tensor[],
    stateSteps: readonly Tensor[],
    options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined },
  ): void;
  /** `_fused_adam_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_adam_(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    expAvgs: readonly Tensor[],
    expAvgSqs: readonly Tensor[],
    maxExpAvgSqs: readonly Tensor[],
    stateSteps: readonly Tensor[],
    options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined },
  ): void;
  /** `_fused_adamw(Tensor[] self, Tensor[] grads, Tensor[] exp_avgs, Tensor[] exp_avg_sqs, Tensor[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] exp_avgs_out, Tensor[] exp_avg_sqs_out, Tensor[] max_exp_avg_sqs_out)` */
  _fused_adamw(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    expAvgs: readonly Tensor[],
    expAvgSqs: readonly Tensor[],
    maxExpAvgSqs: readonly Tensor[],
    stateSteps: readonly Tensor[],
    options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined },
  ): [selfOut: Tensor[], gradsOut: Tensor[], expAvgsOut: Tensor[], expAvgSqsOut: Tensor[], maxExpAvgSqsOut: Tensor[]];
  /** `_fused_adamw.out(Tensor[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None, Tensor(a!)[] out) -> ()` */
  _fused_adamw(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    expAvgs: readonly Tensor[],
    expAvgSqs: readonly Tensor[],
    maxExpAvgSqs: readonly Tensor[],
    stateSteps: readonly Tensor[],
    options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined; out: readonly Tensor[] },
  ): void;
  /** `_fused_adamw.tensor_lr(Tensor[] self, Tensor[] grads, Tensor[] exp_avgs, Tensor[] exp_avg_sqs, Tensor[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] exp_avgs_out, Tensor[] exp_avg_sqs_out, Tensor[] max_exp_avg_sqs_out)` */
  _fused_adamw(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    expAvgs: readonly Tensor[],
    expAvgSqs: readonly Tensor[],
    maxExpAvgSqs: readonly Tensor[],
    stateSteps: readonly Tensor[],
    options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined },
  ): [selfOut: Tensor[], gradsOut: Tensor[], expAvgsOut: Tensor[], expAvgSqsOut: Tensor[], maxExpAvgSqsOut: Tensor[]];
  /** `_fused_adamw.tensor_lr_out(Tensor[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None, Tensor(a!)[] out) -> ()` */
  _fused_adamw(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    expAvgs: readonly Tensor[],
    expAvgSqs: readonly Tensor[],
    maxExpAvgSqs: readonly Tensor[],
    stateSteps: readonly Tensor[],
    options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined; out: readonly Tensor[] },
  ): void;
  /** `_fused_adamw_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_adamw_(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    expAvgs: readonly Tensor[],
    expAvgSqs: readonly Tensor[],
    maxExpAvgSqs: readonly Tensor[],
    stateSteps: readonly Tensor[],
    options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined },
  ): void;
  /** `_fused_adamw_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_adamw_(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    expAvgs: readonly Tensor[],
    expAvgSqs: readonly Tensor[],
    maxExpAvgSqs: readonly Tensor[],
    stateSteps: readonly Tensor[],
    options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined },
  ): void;
  /** `_fused_dropout(Tensor self, float p, Generator? generator=None) -> (Tensor, Tensor)` */
  _fused_dropout(input: Tensor, p: number, generator?: Generator | null): [Tensor, Tensor];
  /** `_fused_dropout.out(Tensor self, float p, Generator? generator=None, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  _fused_dropout(input: Tensor, p: number, generator: Generator | null, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `_fused_moving_avg_obs_fq_helper(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> (Tensor output, Tensor mask)` */
  _fused_moving_avg_obs_fq_helper(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: Int, quantMax: Int, chAxis: Int, perRowFakeQuant?: boolean, symmetricQuant?: boolean): [output: Tensor, mask: Tensor];
  /** `_fused_moving_avg_obs_fq_helper.out(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False, *, Tensor(e!) out0, Tensor(f!) out1) -> (Tensor(e!), Tensor(f!))` */
  _fused_moving_avg_obs_fq_helper(
    input: Tensor,
    observerOn: Tensor,
    fakeQuantOn: Tensor,
    runningMin: Tensor,
    runningMax: Tensor,
    scale: Tensor,
    zeroPoint: Tensor,
    averagingConst: number,
    quantMin: Int,
    quantMax: Int,
    chAxis: Int,
    perRowFakeQuant: boolean,
    symmetricQuant: boolean,
    options: { out0: Tensor; out1: Tensor },
  ): [Tensor, Tensor];
  /** `_fused_moving_avg_obs_fq_helper_functional(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor running_min, Tensor running_max, Tensor scale, Tensor zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> (Tensor output, Tensor mask, Tensor running_min_out, Tensor running_max_out, Tensor scale_out, Tensor zero_point_out)` */
  _fused_moving_avg_obs_fq_helper_functional(
    input: Tensor,
    observerOn: Tensor,
    fakeQuantOn: Tensor,
    runningMin: Tensor,
    runningMax: Tensor,
    scale: Tensor,
    zeroPoint: Tensor,
    averagingConst: number,
    quantMin: Int,
    quantMax: Int,
    chAxis: Int,
    perRowFakeQuant?: boolean,
    symmetricQuant?: boolean,
  ): [output: Tensor, mask: Tensor, runningMinOut: Tensor, runningMaxOut: Tensor, scaleOut: Tensor, zeroPointOut: Tensor];
  /** `_fused_rms_norm(Tensor input, int[] normalized_shape, Tensor? weight, float? eps) -> (Tensor, Tensor)` */
  _fused_rms_norm(input: Tensor, normalizedShape: readonly Int[], weight: Tensor | null, eps: number | null): [Tensor, Tensor];
  /** `_fused_rms_norm_backward(Tensor grad_out, Tensor input, int[] normalized_shape, Tensor rstd, Tensor? weight, bool[2] output_mask) -> (Tensor, Tensor)` */
  _fused_rms_norm_backward(gradOut: Tensor, input: Tensor, normalizedShape: readonly Int[], rstd: Tensor, weight: Tensor | null, outputMask: boolean | readonly boolean[]): [Tensor, Tensor];
  /** `_fused_sdp_choice(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> int` */
  _fused_sdp_choice(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, options?: { scale?: number | null | undefined; enableGqa?: boolean | undefined }): number;
  /** `_fused_sgd(Tensor[] self, Tensor[] grads, Tensor[] momentum_buffer_list, *, float weight_decay, float momentum, float lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] momentum_buffer_list_out)` */
  _fused_sgd(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    momentumBufferList: readonly Tensor[],
    options: { weightDecay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined },
  ): [selfOut: Tensor[], gradsOut: Tensor[], momentumBufferListOut: Tensor[]];
  /** `_fused_sgd.out(Tensor[] self, Tensor(b!)[] grads, Tensor(c!)[] momentum_buffer_list, *, float weight_decay, float momentum, float lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None, Tensor(a!)[] out) -> ()` */
  _fused_sgd(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    momentumBufferList: readonly Tensor[],
    options: { weightDecay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined; out: readonly Tensor[] },
  ): void;
  /** `_fused_sgd.tensor_lr(Tensor[] self, Tensor[] grads, Tensor[] momentum_buffer_list, *, float weight_decay, float momentum, Tensor lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] momentum_buffer_list_out)` */
  _fused_sgd(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    momentumBufferList: readonly Tensor[],
    options: { weightDecay: number; momentum: number; lr: Tensor; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined },
  ): [selfOut: Tensor[], gradsOut: Tensor[], momentumBufferListOut: Tensor[]];
  /** `_fused_sgd.tensor_lr_out(Tensor[] self, Tensor(b!)[] grads, Tensor(c!)[] momentum_buffer_list, *, float weight_decay, float momentum, Tensor lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None, Tensor(a!)[] out) -> ()` */
  _fused_sgd(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    momentumBufferList: readonly Tensor[],
    options: { weightDecay: number; momentum: number; lr: Tensor; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined; out: readonly Tensor[] },
  ): void;
  /** `_fused_sgd_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] momentum_buffer_list, *, float weight_decay, float momentum, float lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_sgd_(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    momentumBufferList: readonly Tensor[],
    options: { weightDecay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined },
  ): void;
  /** `_fused_sgd_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] momentum_buffer_list, *, float weight_decay, float momentum, Tensor lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_sgd_(
    input: readonly Tensor[],
    grads: readonly Tensor[],
    momentumBufferList: readonly Tensor[],
    options: { weightDecay: number; momentum: number; lr: Tensor; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null | undefined; foundInf?: Tensor | null | undefined },
  ): void;
  /** `_fw_primal(Tensor(a) self, int level) -> Tensor(a)` */
  _fw_primal(input: Tensor, level: Int): Tensor;
  /** `_fw_primal_copy(Tensor self, int level) -> Tensor` */
  _fw_primal_copy(input: Tensor, level: Int): Tensor;
  /** `_fw_primal_copy.out(Tensor self, int level, *, Tensor(a!) out) -> Tensor(a!)` */
  _fw_primal_copy(input: Tensor, level: Int, options: { out: Tensor }): Tensor;
  /** `_gather_sparse_backward(Tensor self, int dim, Tensor index, Tensor grad) -> Tensor` */
  _gather_sparse_backward(input: Tensor, dim: Int, index: Tensor, grad: Tensor): Tensor;
  /** `_grid_sampler_2d_cpu_fallback(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  _grid_sampler_2d_cpu_fallback(input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean): Tensor;
  /** `_grid_sampler_2d_cpu_fallback.out(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, *, Tensor(a!) out) -> Tensor(a!)` */
  _grid_sampler_2d_cpu_fallback(input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean, options: { out: Tensor }): Tensor;
  /** `_grid_sampler_2d_cpu_fallback_backward(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> (Tensor, Tensor)` */
  _grid_sampler_2d_cpu_fallback_backward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean): [Tensor, Tensor];
  /** `_grouped_mm(Tensor self, Tensor mat2, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None) -> Tensor` */
  _grouped_mm(input: Tensor, mat2: Tensor, offs?: Tensor | null, bias?: Tensor | null, outDtype?: DType | null): Tensor;
  /** `_has_compatible_shallow_copy_type(Tensor self, Tensor from) -> bool` */
  _has_compatible_shallow_copy_type(input: Tensor, from: Tensor): boolean;
  /** `_has_same_storage_numel(Tensor self, Tensor other) -> bool` */
  _has_same_storage_numel(input: Tensor, other: Tensor): boolean;
  /** `_histogramdd_bin_edges(Tensor self, int[] bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> Tensor[]` */
  _histogramdd_bin_edges(input: Tensor, bins: readonly Int[], options?: { range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): Tensor[];
  /** `_histogramdd_bin_edges.out(Tensor self, int[] bins, *, float[]? range=None, Tensor? weight=None, bool density=False, Tensor(a!)[] out) -> ()` */
  _histogramdd_bin_edges(input: Tensor, bins: readonly Int[], options: { range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined; out: readonly Tensor[] }): void;
  /** `_histogramdd_from_bin_cts(Tensor self, int[] bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> Tensor` */
  _histogramdd_from_bin_cts(input: Tensor, bins: readonly Int[], options?: { range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): Tensor;
  /** `_histogramdd_from_bin_cts.out(Tensor self, int[] bins, *, float[]? range=None, Tensor? weight=None, bool density=False, Tensor(a!) out) -> Tensor(a!)` */
  _histogramdd_from_bin_cts(input: Tensor, bins: readonly Int[], options: { range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined; out: Tensor }): Tensor;
  /** `_histogramdd_from_bin_tensors(Tensor self, Tensor[] bins, *, Tensor? weight=None, bool density=False) -> Tensor` */
  _histogramdd_from_bin_tensors(input: Tensor, bins: readonly Tensor[], options?: { weight?: Tensor | null | undefined; density?: boolean | undefined }): Tensor;
  /** `_histogramdd_from_bin_tensors.out(Tensor self, Tensor[] bins, *, Tensor? weight=None, bool density=False, Tensor(a!) out) -> Tensor(a!)` */
  _histogramdd_from_bin_tensors(input: Tensor, bins: readonly Tensor[], options: { weight?: Tensor | null | undefined; density?: boolean | undefined; out: Tensor }): Tensor;
  /** `_index_put_impl(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False, bool unsafe=False) -> Tensor` */
  _index_put_impl(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean, unsafe?: boolean): Tensor;
  /** `_index_put_impl.out(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False, bool unsafe=False, *, Tensor(a!) out) -> Tensor(a!)` */
  _index_put_impl(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate: boolean, unsafe: boolean, options: { out: Tensor }): Tensor;
  /** `_index_put_impl_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False, bool unsafe=False) -> Tensor(a!)` */
  _index_put_impl_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean, unsafe?: boolean): Tensor;
  /** `_indices(Tensor(a) self) -> Tensor(a)` */
  _indices(input: Tensor): Tensor;
  /** `_indices_copy(Tensor self) -> Tensor` */
  _indices_copy(input: Tensor): Tensor;
  /** `_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  _indices_copy(input: Tensor, options: { out: Tensor }): Tensor;
  /** `_int_mm(Tensor self, Tensor mat2) -> Tensor` */
  _int_mm(input: Tensor, mat2: Tensor): Tensor;
  /** `_int_mm.out(Tensor self, Tensor mat2, *, Tensor(a!) out) -> Tensor(a!)` */
  _int_mm(input: Tensor, mat2: Tensor, options: { out: Tensor }): Tensor;
  /** `_is_all_true(Tensor self) -> Tensor` */
  _is_all_true(input: Tensor): Tensor;
  /** `_is_any_true(Tensor self) -> Tensor` */
  _is_any_true(input: Tensor): Tensor;
  /** `_is_zerotensor(Tensor self) -> bool` */
  _is_zerotensor(input: Tensor): boolean;
  /** `_jagged_to_padded_dense_forward(Tensor values, Tensor[] offsets, SymInt[] max_lengths, float padding_value=0.) -> Tensor` */
  _jagged_to_padded_dense_forward(values: Tensor, offsets: readonly Tensor[], maxLengths: readonly Int[], paddingValue?: number): Tensor;
  /** `_lazy_clone(Tensor self) -> Tensor` */
  _lazy_clone(input: Tensor): Tensor;
  /** `_linalg_check_errors(Tensor info, str api_name, *, bool is_matrix) -> ()` */
  _linalg_check_errors(info: Tensor, apiName: string, options: { isMatrix: boolean }): void;
  /** `_linalg_det(Tensor A) -> (Tensor result, Tensor LU, Tensor pivots)` */
  _linalg_det(A: Tensor): [result: Tensor, LU: Tensor, pivots: Tensor];
  /** `_linalg_det.result(Tensor A, *, Tensor(a!) result, Tensor(b!) LU, Tensor(c!) pivots) -> (Tensor(a!) result, Tensor(b!) LU, Tensor(c!) pivots)` */
  _linalg_det(A: Tensor, options: { result: Tensor; LU: Tensor; pivots: Tensor }): [result: Tensor, LU: Tensor, pivots: Tensor];
  /** `_linalg_eigh(Tensor A, str UPLO="L", bool compute_v=True) -> (Tensor eigenvalues, Tensor eigenvectors)` */
  _linalg_eigh(A: Tensor, UPLO?: string, computeV?: boolean): [eigenvalues: Tensor, eigenvectors: Tensor];
  /** `_linalg_eigh.eigenvalues(Tensor A, str UPLO="L", bool compute_v=True, *, Tensor(a!) eigenvalues, Tensor(b!) eigenvectors) -> (Tensor(a!) eigenvalues, Tensor(b!) eigenvectors)` */
  _linalg_eigh(A: Tensor, UPLO: string, computeV: boolean, options: { eigenvalues: Tensor; eigenvectors: Tensor }): [eigenvalues: Tensor, eigenvectors: Tensor];
  /** `_linalg_eigvals(Tensor self) -> Tensor` */
  _linalg_eigvals(input: Tensor): Tensor;
  /** `_linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet, Tensor LU, Tensor pivots)` */
  _linalg_slogdet(A: Tensor): [sign: Tensor, logabsdet: Tensor, LU: Tensor, pivots: Tensor];
  /** `_linalg_slogdet.sign(Tensor A, *, Tensor(a!) sign, Tensor(b!) logabsdet, Tensor(c!) LU, Tensor(d!) pivots) -> (Tensor(a!) sign, Tensor(b!) logabsdet, Tensor(c!) LU, Tensor(d!) pivots)` */
  _linalg_slogdet(A: Tensor, options: { sign: Tensor; logabsdet: Tensor; LU: Tensor; pivots: Tensor }): [sign: Tensor, logabsdet: Tensor, LU: Tensor, pivots: Tensor];
  /** `_linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor LU, Tensor pivots, Tensor info)` */
  _linalg_solve_ex(A: Tensor, B: Tensor, options?: { left?: boolean | undefined; checkErrors?: boolean | undefined }): [result: Tensor, LU: Tensor, pivots: Tensor, info: Tensor];
  /** `_linalg_solve_ex.result(Tensor A, Tensor B, *, bool left=True, bool check_errors=False, Tensor(a!) result, Tensor(b!) LU, Tensor(c!) pivots, Tensor(d!) info) -> (Tensor(a!) result, Tensor(b!) LU, Tensor(c!) pivots, Tensor(d!) info)` */
  _linalg_solve_ex(A: Tensor, B: Tensor, options: { left?: boolean | undefined; checkErrors?: boolean | undefined; result: Tensor; LU: Tensor; pivots: Tensor; info: Tensor }): [result: Tensor, LU: Tensor, pivots: Tensor, info: Tensor];
  /** `_linalg_svd(Tensor A, bool full_matrices=False, bool compute_uv=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)` */
  _linalg_svd(A: Tensor, fullMatrices?: boolean, computeUv?: boolean, options?: { driver?: string | null | undefined }): [U: Tensor, S: Tensor, Vh: Tensor];
  /** `_linalg_svd.U(Tensor A, bool full_matrices=False, bool compute_uv=True, *, str? driver=None, Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh) -> (Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh)` */
  _linalg_svd(A: Tensor, fullMatrices: boolean, computeUv: boolean, options: { driver?: string | null | undefined; U: Tensor; S: Tensor; Vh: Tensor }): [U: Tensor, S: Tensor, Vh: Tensor];
  /** `_local_scalar_dense(Tensor self) -> Scalar` */
  _local_scalar_dense(input: Tensor): Scalar;
  /** `_log_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
  _log_softmax(input: Tensor, dim: Int, halfToFloat: boolean): Tensor;
  /** `_log_softmax.out(Tensor self, int dim, bool half_to_float, *, Tensor(a!) out) -> Tensor(a!)` */
  _log_softmax(input: Tensor, dim: Int, halfToFloat: boolean, options: { out: Tensor }): Tensor;
  /** `_log_softmax_backward_data(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype) -> Tensor` */
  _log_softmax_backward_data(gradOutput: Tensor, output: Tensor, dim: Int, inputDtype: DType): Tensor;
  /** `_log_softmax_backward_data.out(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype, *, Tensor(a!) out) -> Tensor(a!)` */
  _log_softmax_backward_data(gradOutput: Tensor, output: Tensor, dim: Int, inputDtype: DType, options: { out: Tensor }): Tensor;
  /** `_logcumsumexp(Tensor self, int dim) -> Tensor` */
  _logcumsumexp(input: Tensor, dim: Int): Tensor;
  /** `_logcumsumexp.out(Tensor self, int dim, *, Tensor(a!) out) -> Tensor(a!)` */
  _logcumsumexp(input: Tensor, dim: Int, options: { out: Tensor }): Tensor;
  /** `_lstm_mps(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor, Tensor, Tensor, Tensor)` */
  _lstm_mps(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_lstm_mps.out(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3, Tensor(e!) out4, Tensor(f!) out5) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!), Tensor(e!), Tensor(f!))` */
  _lstm_mps(
    input: Tensor,
    hx: readonly Tensor[],
    params: readonly Tensor[],
    hasBiases: boolean,
    numLayers: Int,
    dropout: number,
    train: boolean,
    bidirectional: boolean,
    batchFirst: boolean,
    options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor; out4: Tensor; out5: Tensor },
  ): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_lu_with_info(Tensor self, bool pivot=True, bool check_errors=True) -> (Tensor LU, Tensor pivots, Tensor info)` */
  _lu_with_info(input: Tensor, pivot?: boolean, checkErrors?: boolean): [LU: Tensor, pivots: Tensor, info: Tensor];
  /** `_make_dep_token(*, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  _make_dep_token(options?: { memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  /** `_make_dual(Tensor(a) primal, Tensor tangent, int level) -> Tensor(a)` */
  _make_dual(primal: Tensor, tangent: Tensor, level: Int): Tensor;
  /** `_make_dual_copy(Tensor primal, Tensor tangent, int level) -> Tensor` */
  _make_dual_copy(primal: Tensor, tangent: Tensor, level: Int): Tensor;
  /** `_make_dual_copy.out(Tensor primal, Tensor tangent, int level, *, Tensor(a!) out) -> Tensor(a!)` */
  _make_dual_copy(primal: Tensor, tangent: Tensor, level: Int, options: { out: Tensor }): Tensor;
  /** `_make_per_channel_quantized_tensor(Tensor self, Tensor scale, Tensor zero_point, int axis) -> Tensor` */
  _make_per_channel_quantized_tensor(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: Int): Tensor;
  /** `_make_per_channel_quantized_tensor.out(Tensor self, Tensor scale, Tensor zero_point, int axis, *, Tensor(a!) out) -> Tensor(a!)` */
  _make_per_channel_quantized_tensor(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: Int, options: { out: Tensor }): Tensor;
  /** `_make_per_tensor_quantized_tensor(Tensor self, float scale, int zero_point) -> Tensor` */
  _make_per_tensor_quantized_tensor(input: Tensor, scale: number, zeroPoint: Int): Tensor;
  /** `_make_per_tensor_quantized_tensor.out(Tensor self, float scale, int zero_point, *, Tensor(a!) out) -> Tensor(a!)` */
  _make_per_tensor_quantized_tensor(input: Tensor, scale: number, zeroPoint: Int, options: { out: Tensor }): Tensor;
  /** `_masked_scale(Tensor self, Tensor mask, float scale) -> Tensor` */
  _masked_scale(input: Tensor, mask: Tensor, scale: number): Tensor;
  /** `_masked_scale.out(Tensor self, Tensor mask, float scale, *, Tensor(a!) out) -> Tensor(a!)` */
  _masked_scale(input: Tensor, mask: Tensor, scale: number, options: { out: Tensor }): Tensor;
  /** `_masked_softmax(Tensor self, Tensor mask, int? dim=None, int? mask_type=None) -> Tensor` */
  _masked_softmax(input: Tensor, mask: Tensor, dim?: Int | null, maskType?: Int | null): Tensor;
  /** `_masked_softmax.out(Tensor self, Tensor mask, int? dim=None, int? mask_type=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _masked_softmax(input: Tensor, mask: Tensor, dim: Int | null, maskType: Int | null, options: { out: Tensor }): Tensor;
  /** `_masked_softmax_backward(Tensor grad_output, Tensor output, Tensor mask, int? dim=None) -> Tensor` */
  _masked_softmax_backward(gradOutput: Tensor, output: Tensor, mask: Tensor, dim?: Int | null): Tensor;
  /** `_masked_softmax_backward.out(Tensor grad_output, Tensor output, Tensor mask, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _masked_softmax_backward(gradOutput: Tensor, output: Tensor, mask: Tensor, dim: Int | null, options: { out: Tensor }): Tensor;
  /** `_mixed_dtypes_linear(Tensor input, Tensor weight, Tensor scale, *, Tensor? bias=None, str? activation=None) -> Tensor` */
  _mixed_dtypes_linear(input: Tensor, weight: Tensor, scale: Tensor, options?: { bias?: Tensor | null | undefined; activation?: string | null | undefined }): Tensor;
  /** `_mkldnn_reshape(Tensor self, int[] shape) -> Tensor` */
  _mkldnn_reshape(input: Tensor, shape: readonly Int[]): Tensor;
  /** `_mkldnn_reshape.out(Tensor self, int[] shape, *, Tensor(a!) out) -> Tensor(a!)` */
  _mkldnn_reshape(input: Tensor, shape: readonly Int[], options: { out: Tensor }): Tensor;
  /** `_mkldnn_transpose(Tensor self, int dim0, int dim1) -> Tensor` */
  _mkldnn_transpose(input: Tensor, dim0: Int, dim1: Int): Tensor;
  /** `_mkldnn_transpose.out(Tensor self, int dim0, int dim1, *, Tensor(a!) out) -> Tensor(a!)` */
  _mkldnn_transpose(input: Tensor, dim0: Int, dim1: Int, options: { out: Tensor }): Tensor;
  /** `_mkldnn_transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` */
  _mkldnn_transpose_(input: Tensor, dim0: Int, dim1: Int): Tensor;
  /** `_mps_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` */
  _mps_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly Int[], stride: readonly Int[], dilation: readonly Int[], groups: Int): Tensor;
  /** `_mps_convolution.out(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)` */
  _mps_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly Int[], stride: readonly Int[], dilation: readonly Int[], groups: Int, options: { out: Tensor }): Tensor;
  /** `_mps_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` */
  _mps_convolution_transpose(input: Tensor, weight: Tensor, padding: readonly Int[], outputPadding: readonly Int[], stride: readonly Int[], dilation: readonly Int[], groups: Int): Tensor;
  /** `_mps_convolution_transpose.out(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)` */
  _mps_convolution_transpose(input: Tensor, weight: Tensor, padding: readonly Int[], outputPadding: readonly Int[], stride: readonly Int[], dilation: readonly Int[], groups: Int, options: { out: Tensor }): Tensor;
  /** `_native_batch_norm_legit(Tensor input, Tensor? weight, Tensor? bias, Tensor(a!) running_mean, Tensor(b!) running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  _native_batch_norm_legit(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor];
  /** `_native_batch_norm_legit.no_stats(Tensor input, Tensor? weight, Tensor? bias, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  _native_batch_norm_legit(input: Tensor, weight: Tensor | null, bias: Tensor | null, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor];
  /** `_native_batch_norm_legit.no_stats_out(Tensor input, Tensor? weight, Tensor? bias, bool training, float momentum, float eps, *, Tensor(a!) out, Tensor(b!) save_mean, Tensor(c!) save_invstd) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  _native_batch_norm_legit(input: Tensor, weight: Tensor | null, bias: Tensor | null, training: boolean, momentum: number, eps: number, options: { out: Tensor; saveMean: Tensor; saveInvstd: Tensor }): [Tensor, Tensor, Tensor];
  /** `_native_batch_norm_legit.out(Tensor input, Tensor? weight, Tensor? bias, Tensor(a!) running_mean, Tensor(b!) running_var, bool training, float momentum, float eps, *, Tensor(d!) out, Tensor(e!) save_mean, Tensor(f!) save_invstd) -> (Tensor(d!), Tensor(e!), Tensor(f!))` */
  _native_batch_norm_legit(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, training: boolean, momentum: number, eps: number, options: { out: Tensor; saveMean: Tensor; saveInvstd: Tensor }): [Tensor, Tensor, Tensor];
  /** `_native_batch_norm_legit_functional(Tensor input, Tensor? weight, Tensor? bias, Tensor running_mean, Tensor running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor, Tensor running_mean_out, Tensor running_var_out)` */
  _native_batch_norm_legit_functional(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_native_batch_norm_legit_no_training(Tensor input, Tensor? weight, Tensor? bias, Tensor running_mean, Tensor running_var, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  _native_batch_norm_legit_no_training(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number): [Tensor, Tensor, Tensor];
  /** `_native_batch_norm_legit_no_training.out(Tensor input, Tensor? weight, Tensor? bias, Tensor running_mean, Tensor running_var, float momentum, float eps, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  _native_batch_norm_legit_no_training(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** `_native_multi_head_attention(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None, bool need_weights=True, bool average_attn_weights=True, int? mask_type=None) -> (Tensor, Tensor)` */
  _native_multi_head_attention(query: Tensor, key: Tensor, value: Tensor, embedDim: Int, numHead: Int, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask?: Tensor | null, needWeights?: boolean, averageAttnWeights?: boolean, maskType?: Int | null): [Tensor, Tensor];
  /** `_native_multi_head_attention.out(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None, bool need_weights=True, bool average_attn_weights=True, int? mask_type=None, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  _native_multi_head_attention(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    embedDim: Int,
    numHead: Int,
    qkvWeight: Tensor,
    qkvBias: Tensor,
    projWeight: Tensor,
    projBias: Tensor,
    mask: Tensor | null,
    needWeights: boolean,
    averageAttnWeights: boolean,
    maskType: Int | null,
    options: { out0: Tensor; out1: Tensor },
  ): [Tensor, Tensor];
  /** `_neg_view(Tensor(a) self) -> Tensor(a)` */
  _neg_view(input: Tensor): Tensor;
  /** `_neg_view_copy(Tensor self) -> Tensor` */
  _neg_view_copy(input: Tensor): Tensor;
  /** `_neg_view_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  _neg_view_copy(input: Tensor, options: { out: Tensor }): Tensor;
  /** `_nested_compute_contiguous_strides_offsets(Tensor nested_size) -> (Tensor, Tensor)` */
  _nested_compute_contiguous_strides_offsets(nestedSize: Tensor): [Tensor, Tensor];
  /** `_nested_from_padded(Tensor padded, Tensor cpu_nested_shape_example, bool fuse_transform_0213=False) -> Tensor` */
  _nested_from_padded(padded: Tensor, cpuNestedShapeExample: Tensor, fuseTransform0213?: boolean): Tensor;
  /** `_nested_from_padded.out(Tensor padded, Tensor cpu_nested_shape_example, bool fuse_transform_0213=False, *, Tensor(a!) out) -> Tensor(a!)` */
  _nested_from_padded(padded: Tensor, cpuNestedShapeExample: Tensor, fuseTransform0213: boolean, options: { out: Tensor }): Tensor;
  /** `_nested_from_padded_and_nested_example(Tensor padded, Tensor nt_example) -> Tensor` */
  _nested_from_padded_and_nested_example(padded: Tensor, ntExample: Tensor): Tensor;
  /** `_nested_from_padded_and_nested_example.out(Tensor padded, Tensor nt_example, *, Tensor(a!) out) -> Tensor(a!)` */
  _nested_from_padded_and_nested_example(padded: Tensor, ntExample: Tensor, options: { out: Tensor }): Tensor;
  /** `_nested_from_padded_tensor(Tensor padded, Tensor offsets, Tensor dummy, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None, SymInt? sum_S=None) -> Tensor` */
  _nested_from_padded_tensor(padded: Tensor, offsets: Tensor, dummy: Tensor, raggedIdx?: Int, minSeqlen?: Tensor | null, maxSeqlen?: Tensor | null, sumS?: Int | null): Tensor;
  /** `_nested_get_jagged_dummy(Tensor any) -> Tensor` */
  _nested_get_jagged_dummy(any: Tensor): Tensor;
  /** `_nested_get_lengths(Tensor self) -> Tensor` */
  _nested_get_lengths(input: Tensor): Tensor;
  /** `_nested_get_max_seqlen(Tensor self) -> Tensor` */
  _nested_get_max_seqlen(input: Tensor): Tensor;
  /** `_nested_get_min_seqlen(Tensor self) -> Tensor` */
  _nested_get_min_seqlen(input: Tensor): Tensor;
  /** `_nested_get_offsets(Tensor self) -> Tensor` */
  _nested_get_offsets(input: Tensor): Tensor;
  /** `_nested_get_ragged_idx(Tensor self) -> int` */
  _nested_get_ragged_idx(input: Tensor): number;
  /** `_nested_get_values(Tensor(a) self) -> Tensor(a)` */
  _nested_get_values(input: Tensor): Tensor;
  /** `_nested_get_values_copy(Tensor self) -> Tensor` */
  _nested_get_values_copy(input: Tensor): Tensor;
  /** `_nested_get_values_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  _nested_get_values_copy(input: Tensor, options: { out: Tensor }): Tensor;
  /** `_nested_select_backward(Tensor grad_output, Tensor self, int dim, SymInt index) -> Tensor` */
  _nested_select_backward(gradOutput: Tensor, input: Tensor, dim: Int, index: Int): Tensor;
  /** `_nested_sum_backward(Tensor grad, Tensor self, int[1]? dim, bool keepdim=False) -> Tensor` */
  _nested_sum_backward(grad: Tensor, input: Tensor, dim: Int | readonly Int[] | null, keepdim?: boolean): Tensor;
  /** `_nested_tensor_from_mask(Tensor t, Tensor mask, bool mask_check=True) -> Tensor` */
  _nested_tensor_from_mask(t: Tensor, mask: Tensor, maskCheck?: boolean): Tensor;
  /** `_nested_tensor_from_mask.out(Tensor t, Tensor mask, bool mask_check=True, *, Tensor(a!) out) -> Tensor(a!)` */
  _nested_tensor_from_mask(t: Tensor, mask: Tensor, maskCheck: boolean, options: { out: Tensor }): Tensor;
  /** `_nested_tensor_from_mask_left_aligned(Tensor t, Tensor mask) -> bool` */
  _nested_tensor_from_mask_left_aligned(t: Tensor, mask: Tensor): boolean;
  /** `_nested_tensor_from_tensor_list(Tensor[] list, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  _nested_tensor_from_tensor_list(list: readonly Tensor[], dtype?: DType | null, layout?: Layout | null, device?: DeviceLike | null, pinMemory?: boolean | null): Tensor;
  /** `_nested_tensor_from_tensor_list.out(Tensor[] list, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _nested_tensor_from_tensor_list(list: readonly Tensor[], dtype: DType | null, layout: Layout | null, device: DeviceLike | null, pinMemory: boolean | null, options: { out: Tensor }): Tensor;
  /** `_nested_tensor_size(Tensor self) -> Tensor` */
  _nested_tensor_size(input: Tensor): Tensor;
  /** `_nested_tensor_size.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  _nested_tensor_size(input: Tensor, options: { out: Tensor }): Tensor;
  /** `_nested_tensor_softmax_with_shape(Tensor self, Tensor query) -> Tensor` */
  _nested_tensor_softmax_with_shape(input: Tensor, query: Tensor): Tensor;
  /** `_nested_tensor_storage_offsets(Tensor self) -> Tensor` */
  _nested_tensor_storage_offsets(input: Tensor): Tensor;
  /** `_nested_tensor_storage_offsets.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  _nested_tensor_storage_offsets(input: Tensor, options: { out: Tensor }): Tensor;
  /** `_nested_tensor_strides(Tensor self) -> Tensor` */
  _nested_tensor_strides(input: Tensor): Tensor;
  /** `_nested_tensor_strides.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  _nested_tensor_strides(input: Tensor, options: { out: Tensor }): Tensor;
  /** `_nested_view_from_buffer(Tensor(a) self, Tensor nested_size, Tensor nested_strides, Tensor offsets) -> Tensor(a)` */
  _nested_view_from_buffer(input: Tensor, nestedSize: Tensor, nestedStrides: Tensor, offsets: Tensor): Tensor;
  /** `_nested_view_from_buffer_copy(Tensor self, Tensor nested_size, Tensor nested_strides, Tensor offsets) -> Tensor` */
  _nested_view_from_buffer_copy(input: Tensor, nestedSize: Tensor, nestedStrides: Tensor, offsets: Tensor): Tensor;
  /** `_nested_view_from_buffer_copy.out(Tensor self, Tensor nested_size, Tensor nested_strides, Tensor offsets, *, Tensor(a!) out) -> Tensor(a!)` */
  _nested_view_from_buffer_copy(input: Tensor, nestedSize: Tensor, nestedStrides: Tensor, offsets: Tensor, options: { out: Tensor }): Tensor;
  /** `_nested_view_from_jagged(Tensor(a) self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None) -> Tensor(a)` */
  _nested_view_from_jagged(input: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null, raggedIdx?: Int, minSeqlen?: Tensor | null, maxSeqlen?: Tensor | null): Tensor;
  /** `_nested_view_from_jagged_copy(Tensor self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None) -> Tensor` */
  _nested_view_from_jagged_copy(input: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null, raggedIdx?: Int, minSeqlen?: Tensor | null, maxSeqlen?: Tensor | null): Tensor;
  /** `_nested_view_from_jagged_copy.out(Tensor self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _nested_view_from_jagged_copy(input: Tensor, offsets: Tensor, dummy: Tensor, lengths: Tensor | null, raggedIdx: Int, minSeqlen: Tensor | null, maxSeqlen: Tensor | null, options: { out: Tensor }): Tensor;
  /** `_new_zeros_with_same_feature_meta(Tensor self, Tensor other, *, int self_num_batch_dims=0) -> Tensor` */
  _new_zeros_with_same_feature_meta(input: Tensor, other: Tensor, options?: { selfNumBatchDims?: Int | undefined }): Tensor;
  /** `_new_zeros_with_same_feature_meta.out(Tensor self, Tensor other, *, int self_num_batch_dims=0, Tensor(a!) out) -> Tensor(a!)` */
  _new_zeros_with_same_feature_meta(input: Tensor, other: Tensor, options: { selfNumBatchDims?: Int | undefined; out: Tensor }): Tensor;
  /** `_nnpack_available() -> bool` */
  _nnpack_available(): boolean;
  /** `_nnpack_spatial_convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[2] padding, SymInt[2] stride=[1, 1]) -> Tensor` */
  _nnpack_spatial_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Int | readonly Int[], stride?: Int | readonly Int[]): Tensor;
  /** `_nnpack_spatial_convolution.out(Tensor input, Tensor weight, Tensor? bias, SymInt[2] padding, SymInt[2] stride=[1, 1], *, Tensor(a!) out) -> Tensor(a!)` */
  _nnpack_spatial_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Int | readonly Int[], stride: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `_nnz(Tensor self) -> int` */
  _nnz(input: Tensor): number;
  /** `_pack_padded_sequence(Tensor input, Tensor lengths, bool batch_first) -> (Tensor, Tensor)` */
  _pack_padded_sequence(input: Tensor, lengths: Tensor, batchFirst: boolean): [Tensor, Tensor];
  /** `_pack_padded_sequence.out(Tensor input, Tensor lengths, bool batch_first, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  _pack_padded_sequence(input: Tensor, lengths: Tensor, batchFirst: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `_pack_padded_sequence_backward(Tensor grad, SymInt[] input_size, Tensor batch_sizes, bool batch_first) -> Tensor` */
  _pack_padded_sequence_backward(grad: Tensor, inputSize: readonly Int[], batchSizes: Tensor, batchFirst: boolean): Tensor;
  /** `_pad_circular(Tensor self, SymInt[] pad) -> Tensor` */
  _pad_circular(input: Tensor, pad: readonly Int[]): Tensor;
  /** `_pad_enum(Tensor self, SymInt[] pad, int mode, float? value=None) -> Tensor` */
  _pad_enum(input: Tensor, pad: readonly Int[], mode: Int, value?: number | null): Tensor;
  /** `_pad_packed_sequence(Tensor data, Tensor batch_sizes, bool batch_first, Scalar padding_value, int total_length) -> (Tensor, Tensor)` */
  _pad_packed_sequence(data: Tensor, batchSizes: Tensor, batchFirst: boolean, paddingValue: Scalar, totalLength: Int): [Tensor, Tensor];
  /** `_padded_dense_to_jagged_forward(Tensor dense, Tensor[] offsets, SymInt? total_L=None) -> Tensor` */
  _padded_dense_to_jagged_forward(dense: Tensor, offsets: readonly Tensor[], totalL?: Int | null): Tensor;
  /** `_pdist_backward(Tensor grad, Tensor self, float p, Tensor pdist) -> Tensor` */
  _pdist_backward(grad: Tensor, input: Tensor, p: number, pdist: Tensor): Tensor;
  /** `_pdist_backward.out(Tensor grad, Tensor self, float p, Tensor pdist, *, Tensor(a!) out) -> Tensor(a!)` */
  _pdist_backward(grad: Tensor, input: Tensor, p: number, pdist: Tensor, options: { out: Tensor }): Tensor;
  /** `_pdist_forward(Tensor self, float p=2.) -> Tensor` */
  _pdist_forward(input: Tensor, p?: number): Tensor;
  /** `_pdist_forward.out(Tensor self, float p=2., *, Tensor(a!) out) -> Tensor(a!)` */
  _pdist_forward(input: Tensor, p: number, options: { out: Tensor }): Tensor;
  /** `_philox_key_fold_in(Tensor key, int data) -> Tensor` */
  _philox_key_fold_in(key: Tensor, data: Int): Tensor;
  /** `_philox_key_split(Tensor key, int num_splits) -> Tensor` */
  _philox_key_split(key: Tensor, numSplits: Int): Tensor;
  /** `_philox_normal(Tensor self, Tensor key, float mean=0., float std=1.) -> Tensor` */
  _philox_normal(input: Tensor, key: Tensor, mean?: number, std?: number): Tensor;
  /** `_philox_normal.out(Tensor self, Tensor key, float mean=0., float std=1., *, Tensor(a!) out) -> Tensor(a!)` */
  _philox_normal(input: Tensor, key: Tensor, mean: number, std: number, options: { out: Tensor }): Tensor;
  /** `_philox_normal_(Tensor(a!) self, Tensor key, float mean=0., float std=1.) -> Tensor(a!)` */
  _philox_normal_(input: Tensor, key: Tensor, mean?: number, std?: number): Tensor;
  /** `_philox_uniform(Tensor self, Tensor key, float low=0., float high=1.) -> Tensor` */
  _philox_uniform(input: Tensor, key: Tensor, low?: number, high?: number): Tensor;
  /** `_philox_uniform.out(Tensor self, Tensor key, float low=0., float high=1., *, Tensor(a!) out) -> Tensor(a!)` */
  _philox_uniform(input: Tensor, key: Tensor, low: number, high: number, options: { out: Tensor }): Tensor;
  /** `_philox_uniform_(Tensor(a!) self, Tensor key, float low=0., float high=1.) -> Tensor(a!)` */
  _philox_uniform_(input: Tensor, key: Tensor, low?: number, high?: number): Tensor;
  /** `_pin_memory(Tensor self, Device? device=None) -> Tensor` */
  _pin_memory(input: Tensor, device?: DeviceLike | null): Tensor;
  /** `_pin_memory.out(Tensor self, Device? device=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _pin_memory(input: Tensor, device: DeviceLike | null, options: { out: Tensor }): Tensor;
  /** `_prelu_kernel(Tensor self, Tensor weight) -> Tensor` */
  _prelu_kernel(input: Tensor, weight: Tensor): Tensor;
  /** `_prelu_kernel_backward(Tensor grad_output, Tensor self, Tensor weight) -> (Tensor, Tensor)` */
  _prelu_kernel_backward(gradOutput: Tensor, input: Tensor, weight: Tensor): [Tensor, Tensor];
  /** `_print(str s) -> ()` */
  _print(s: string): void;
  /** `_propagate_xla_data(Tensor input, Tensor output) -> ()` */
  _propagate_xla_data(input: Tensor, output: Tensor): void;
  /** `_remove_batch_dim(Tensor self, int level, SymInt batch_size, int out_dim) -> Tensor` */
  _remove_batch_dim(input: Tensor, level: Int, batchSize: Int, outDim: Int): Tensor;
  /** `_reshape_alias(Tensor(a) self, SymInt[] size, SymInt[] stride) -> Tensor(a)` */
  _reshape_alias(input: Tensor, size: readonly Int[], stride: readonly Int[]): Tensor;
  /** `_reshape_alias_copy(Tensor self, SymInt[] size, SymInt[] stride) -> Tensor` */
  _reshape_alias_copy(input: Tensor, size: readonly Int[], stride: readonly Int[]): Tensor;
  /** `_reshape_alias_copy.out(Tensor self, SymInt[] size, SymInt[] stride, *, Tensor(a!) out) -> Tensor(a!)` */
  _reshape_alias_copy(input: Tensor, size: readonly Int[], stride: readonly Int[], options: { out: Tensor }): Tensor;
  /** `_reshape_copy(Tensor self, SymInt[] size) -> Tensor` */
  _reshape_copy(input: Tensor, size: readonly Int[]): Tensor;
  /** `_reshape_from_tensor(Tensor self, Tensor shape) -> Tensor` */
  _reshape_from_tensor(input: Tensor, shape: Tensor): Tensor;
  /** `_resize_output(Tensor self, SymInt[] size, Device device) -> Tensor` */
  _resize_output(input: Tensor, size: readonly Int[], device: DeviceLike): Tensor;
  /** `_resize_output.out(Tensor self, SymInt[] size, Device device, *, Tensor(a!) out) -> Tensor(a!)` */
  _resize_output(input: Tensor, size: readonly Int[], device: DeviceLike, options: { out: Tensor }): Tensor;
  /** `_resize_output_(Tensor(a!) self, SymInt[] size, Device device) -> Tensor(a!)` */
  _resize_output_(input: Tensor, size: readonly Int[], device: DeviceLike): Tensor;
  /** `_rowwise_prune(Tensor weight, Tensor mask, ScalarType compressed_indices_dtype) -> (Tensor, Tensor)` */
  _rowwise_prune(weight: Tensor, mask: Tensor, compressedIndicesDtype: DType): [Tensor, Tensor];
  /** `_safe_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  _safe_softmax(input: Tensor, dim: Int, dtype?: DType | null): Tensor;
  /** `_sample_dirichlet(Tensor self, Generator? generator=None) -> Tensor` */
  _sample_dirichlet(input: Tensor, generator?: Generator | null): Tensor;
  /** `_sample_dirichlet.out(Tensor self, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _sample_dirichlet(input: Tensor, generator: Generator | null, options: { out: Tensor }): Tensor;
  /** `_saturate_weight_to_fp16(Tensor weight) -> Tensor` */
  _saturate_weight_to_fp16(weight: Tensor): Tensor;
  /** `_scaled_dot_product_attention_math(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None, bool enable_gqa=False) -> (Tensor, Tensor)` */
  _scaled_dot_product_attention_math(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, dropoutMask?: Tensor | null, options?: { scale?: number | null | undefined; enableGqa?: boolean | undefined }): [Tensor, Tensor];
  /** `_scaled_dot_product_attention_math_for_mps(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None, bool enable_gqa=False) -> (Tensor, Tensor)` */
  _scaled_dot_product_attention_math_for_mps(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, dropoutMask?: Tensor | null, options?: { scale?: number | null | undefined; enableGqa?: boolean | undefined }): [Tensor, Tensor];
  /** `_scaled_dot_product_cudnn_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, bool compute_log_sumexp, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor philox_seed, Tensor philox_offset, Tensor debug_attn_mask)` */
  _scaled_dot_product_cudnn_attention(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attnBias: Tensor | null,
    computeLogSumexp: boolean,
    dropoutP?: number,
    isCausal?: boolean,
    returnDebugMask?: boolean,
    options?: { scale?: number | null | undefined },
  ): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor];
  /** `_scaled_dot_product_cudnn_attention_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, Tensor philox_seed, Tensor philox_offset, Tensor attn_bias, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, *, float? scale=None) -> (Tensor, Tensor, Tensor)` */
  _scaled_dot_product_cudnn_attention_backward(
    gradOut: Tensor,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    out: Tensor,
    logsumexp: Tensor,
    philoxSeed: Tensor,
    philoxOffset: Tensor,
    attnBias: Tensor,
    cumSeqQ: Tensor,
    cumSeqK: Tensor,
    maxQ: Int,
    maxK: Int,
    dropoutP: number,
    isCausal: boolean,
    options?: { scale?: number | null | undefined },
  ): [Tensor, Tensor, Tensor];
  /** `_scaled_dot_product_efficient_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, bool compute_log_sumexp, float dropout_p=0., bool is_causal=False, *, float? scale=None) -> (Tensor output, Tensor log_sumexp, Tensor philox_seed, Tensor philox_offset)` */
  _scaled_dot_product_efficient_attention(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, computeLogSumexp: boolean, dropoutP?: number, isCausal?: boolean, options?: { scale?: number | null | undefined }): [output: Tensor, logSumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor];
  /** `_scaled_dot_product_efficient_attention_backward(Tensor grad_out_, Tensor query, Tensor key, Tensor value, Tensor attn_bias, Tensor out, Tensor logsumexp, Tensor philox_seed, Tensor philox_offset, float dropout_p, bool[4] grad_input_mask, bool is_causal=False, *, float? scale=None) -> (Tensor, Tensor, Tensor, Tensor)` */
  _scaled_dot_product_efficient_attention_backward(
    gradOut_: Tensor,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attnBias: Tensor,
    out: Tensor,
    logsumexp: Tensor,
    philoxSeed: Tensor,
    philoxOffset: Tensor,
    dropoutP: number,
    gradInputMask: boolean | readonly boolean[],
    isCausal?: boolean,
    options?: { scale?: number | null | undefined },
  ): [Tensor, Tensor, Tensor, Tensor];
  /** `_scaled_dot_product_flash_attention(Tensor query, Tensor key, Tensor value, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` */
  _scaled_dot_product_flash_attention(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    dropoutP?: number,
    isCausal?: boolean,
    returnDebugMask?: boolean,
    options?: { scale?: number | null | undefined },
  ): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor];
  /** `_scaled_dot_product_flash_attention.quantized(Tensor query, Tensor key, Tensor value, Tensor? q_descale, Tensor? k_descale, Tensor? v_descale, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` */
  _scaled_dot_product_flash_attention(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    qDescale: Tensor | null,
    kDescale: Tensor | null,
    vDescale: Tensor | null,
    dropoutP?: number,
    isCausal?: boolean,
    returnDebugMask?: boolean,
    options?: { scale?: number | null | undefined },
  ): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor];
  /** `_scaled_dot_product_flash_attention_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, Tensor philox_seed, Tensor philox_offset, *, float? scale=None) -> (Tensor grad_query, Tensor grad_key, Tensor grad_value)` */
  _scaled_dot_product_flash_attention_backward(
    gradOut: Tensor,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    out: Tensor,
    logsumexp: Tensor,
    cumSeqQ: Tensor,
    cumSeqK: Tensor,
    maxQ: Int,
    maxK: Int,
    dropoutP: number,
    isCausal: boolean,
    philoxSeed: Tensor,
    philoxOffset: Tensor,
    options?: { scale?: number | null | undefined },
  ): [gradQuery: Tensor, gradKey: Tensor, gradValue: Tensor];
  /** `_scaled_dot_product_flash_attention_for_cpu(Tensor query, Tensor key, Tensor value, float dropout_p=0., bool is_causal=False, *, Tensor? attn_mask=None, float? scale=None) -> (Tensor output, Tensor logsumexp)` */
  _scaled_dot_product_flash_attention_for_cpu(query: Tensor, key: Tensor, value: Tensor, dropoutP?: number, isCausal?: boolean, options?: { attnMask?: Tensor | null | undefined; scale?: number | null | undefined }): [output: Tensor, logsumexp: Tensor];
  /** `_scaled_dot_product_flash_attention_for_cpu_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, float dropout_p, bool is_causal, *, Tensor? attn_mask=None, float? scale=None) -> (Tensor grad_query, Tensor grad_key, Tensor grad_value)` */
  _scaled_dot_product_flash_attention_for_cpu_backward(
    gradOut: Tensor,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    out: Tensor,
    logsumexp: Tensor,
    dropoutP: number,
    isCausal: boolean,
    options?: { attnMask?: Tensor | null | undefined; scale?: number | null | undefined },
  ): [gradQuery: Tensor, gradKey: Tensor, gradValue: Tensor];
  /** `_scaled_dot_product_fused_attention_overrideable(Tensor query, Tensor key, Tensor value, Tensor? attn_bias=None, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor philox_seed, Tensor philox_offset, Tensor debug_attn_mask)` */
  _scaled_dot_product_fused_attention_overrideable(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attnBias?: Tensor | null,
    dropoutP?: number,
    isCausal?: boolean,
    returnDebugMask?: boolean,
    options?: { scale?: number | null | undefined },
  ): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor];
  /** `_scaled_dot_product_fused_attention_overrideable_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor attn_bias, bool[4] grad_input_mask, Tensor out, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, Tensor philox_seed, Tensor philox_offset, *, float? scale=None) -> (Tensor grad_query, Tensor grad_key, Tensor grad_value, Tensor grad_attn_bias)` */
  _scaled_dot_product_fused_attention_overrideable_backward(
    gradOut: Tensor,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attnBias: Tensor,
    gradInputMask: boolean | readonly boolean[],
    out: Tensor,
    logsumexp: Tensor,
    cumSeqQ: Tensor,
    cumSeqK: Tensor,
    maxQ: Int,
    maxK: Int,
    dropoutP: number,
    isCausal: boolean,
    philoxSeed: Tensor,
    philoxOffset: Tensor,
    options?: { scale?: number | null | undefined },
  ): [gradQuery: Tensor, gradKey: Tensor, gradValue: Tensor, gradAttnBias: Tensor];
  /** `_scaled_grouped_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? offs=None, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor` */
  _scaled_grouped_mm(input: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, offs?: Tensor | null, bias?: Tensor | null, scaleResult?: Tensor | null, outDtype?: DType | null, useFastAccum?: boolean): Tensor;
  /** `_scaled_grouped_mm_v2(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None, int[] contraction_dim=[], bool use_fast_accum=False) -> Tensor` */
  _scaled_grouped_mm_v2(
    input: Tensor,
    mat2: Tensor,
    scaleA: readonly Tensor[],
    recipeA: readonly Int[],
    swizzleA: readonly Int[],
    scaleB: readonly Tensor[],
    recipeB: readonly Int[],
    swizzleB: readonly Int[],
    offs?: Tensor | null,
    bias?: Tensor | null,
    outDtype?: DType | null,
    contractionDim?: readonly Int[],
    useFastAccum?: boolean,
  ): Tensor;
  /** `_scaled_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor` */
  _scaled_mm(input: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, bias?: Tensor | null, scaleResult?: Tensor | null, outDtype?: DType | null, useFastAccum?: boolean): Tensor;
  /** `_scaled_mm.out(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False, *, Tensor(a!) out) -> Tensor(a!)` */
  _scaled_mm(input: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, bias: Tensor | null, scaleResult: Tensor | null, outDtype: DType | null, useFastAccum: boolean, options: { out: Tensor }): Tensor;
  /** `_scaled_mm_v2(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? bias, ScalarType? out_dtype, int[] contraction_dim=[], bool use_fast_accum=False) -> Tensor` */
  _scaled_mm_v2(input: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: readonly Int[], swizzleA: readonly Int[], scaleB: readonly Tensor[], recipeB: readonly Int[], swizzleB: readonly Int[], bias: Tensor | null, outDtype: DType | null, contractionDim?: readonly Int[], useFastAccum?: boolean): Tensor;
  /** `_scaled_mm_v2.out(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? bias, ScalarType? out_dtype, int[] contraction_dim=[], bool use_fast_accum=False, *, Tensor(a!) out) -> Tensor(a!)` */
  _scaled_mm_v2(
    input: Tensor,
    mat2: Tensor,
    scaleA: readonly Tensor[],
    recipeA: readonly Int[],
    swizzleA: readonly Int[],
    scaleB: readonly Tensor[],
    recipeB: readonly Int[],
    swizzleB: readonly Int[],
    bias: Tensor | null,
    outDtype: DType | null,
    contractionDim: readonly Int[],
    useFastAccum: boolean,
    options: { out: Tensor },
  ): Tensor;
  /** `_segment_reduce_backward(Tensor grad, Tensor output, Tensor data, str reduce, *, Tensor? lengths=None, Tensor? offsets=None, int axis=0, Scalar? initial=None) -> Tensor` */
  _segment_reduce_backward(grad: Tensor, output: Tensor, data: Tensor, reduce: string, options?: { lengths?: Tensor | null | undefined; offsets?: Tensor | null | undefined; axis?: Int | undefined; initial?: Scalar | null | undefined }): Tensor;
  /** `_segment_reduce_backward.out(Tensor grad, Tensor output, Tensor data, str reduce, *, Tensor? lengths=None, Tensor? offsets=None, int axis=0, Scalar? initial=None, Tensor(a!) out) -> Tensor(a!)` */
  _segment_reduce_backward(grad: Tensor, output: Tensor, data: Tensor, reduce: string, options: { lengths?: Tensor | null | undefined; offsets?: Tensor | null | undefined; axis?: Int | undefined; initial?: Scalar | null | undefined; out: Tensor }): Tensor;
  /** `_shape_as_tensor(Tensor self) -> Tensor` */
  _shape_as_tensor(input: Tensor): Tensor;
  /** `_slow_conv2d_backward.grad_input(Tensor grad_output, Tensor self, Tensor weight, SymInt[2] kernel_size, SymInt[2] stride, SymInt[2] padding, *, Tensor(a!) grad_input, Tensor(b!) grad_weight, Tensor(c!) grad_bias) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  _slow_conv2d_backward(gradOutput: Tensor, input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], options: { gradInput: Tensor; gradWeight: Tensor; gradBias: Tensor }): [Tensor, Tensor, Tensor];
  /** `_slow_conv2d_backward.output_mask(Tensor grad_output, Tensor self, Tensor weight, SymInt[2] kernel_size, SymInt[2] stride, SymInt[2] padding, bool[3] output_mask) -> (Tensor grad_input, Tensor grad_weight, Tensor grad_bias)` */
  _slow_conv2d_backward(gradOutput: Tensor, input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], outputMask: boolean | readonly boolean[]): [gradInput: Tensor, gradWeight: Tensor, gradBias: Tensor];
  /** `_slow_conv2d_backward.output_mask_out(Tensor grad_output, Tensor self, Tensor weight, SymInt[2] kernel_size, SymInt[2] stride, SymInt[2] padding, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  _slow_conv2d_backward(gradOutput: Tensor, input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** `_slow_conv2d_forward(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias, SymInt[2] stride, SymInt[2] padding) -> Tensor` */
  _slow_conv2d_forward(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], bias: Tensor | null, stride: Int | readonly Int[], padding: Int | readonly Int[]): Tensor;
  /** `_slow_conv2d_forward.output(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias, SymInt[2] stride, SymInt[2] padding, *, Tensor(a!) output) -> Tensor(a!)` */
  _slow_conv2d_forward(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], bias: Tensor | null, stride: Int | readonly Int[], padding: Int | readonly Int[], options: { output: Tensor }): Tensor;
  /** `_sobol_engine_draw(Tensor quasi, int n, Tensor sobolstate, int dimension, int num_generated, ScalarType? dtype) -> (Tensor, Tensor)` */
  _sobol_engine_draw(quasi: Tensor, n: Int, sobolstate: Tensor, dimension: Int, numGenerated: Int, dtype: DType | null): [Tensor, Tensor];
  /** `_sobol_engine_ff_(Tensor(a!) self, int n, Tensor sobolstate, int dimension, int num_generated) -> Tensor(a!)` */
  _sobol_engine_ff_(input: Tensor, n: Int, sobolstate: Tensor, dimension: Int, numGenerated: Int): Tensor;
  /** `_sobol_engine_initialize_state_(Tensor(a!) self, int dimension) -> Tensor(a!)` */
  _sobol_engine_initialize_state_(input: Tensor, dimension: Int): Tensor;
  /** `_sobol_engine_scramble_(Tensor(a!) self, Tensor ltm, int dimension) -> Tensor(a!)` */
  _sobol_engine_scramble_(input: Tensor, ltm: Tensor, dimension: Int): Tensor;
  /** `_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
  _softmax(input: Tensor, dim: Int, halfToFloat: boolean): Tensor;
  /** `_softmax.out(Tensor self, int dim, bool half_to_float, *, Tensor(a!) out) -> Tensor(a!)` */
  _softmax(input: Tensor, dim: Int, halfToFloat: boolean, options: { out: Tensor }): Tensor;
  /** `_softmax_backward_data(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype) -> Tensor` */
  _softmax_backward_data(gradOutput: Tensor, output: Tensor, dim: Int, inputDtype: DType): Tensor;
  /** `_softmax_backward_data.out(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  _softmax_backward_data(gradOutput: Tensor, output: Tensor, dim: Int, inputDtype: DType, options: { gradInput: Tensor }): Tensor;
  /** `_sparse_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  _sparse_addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `_sparse_addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
  _sparse_addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar | undefined; alpha?: Scalar | undefined; out: Tensor }): Tensor;
  /** `_sparse_broadcast_to(Tensor(a) self, int[] size) -> Tensor(a)` */
  _sparse_broadcast_to(input: Tensor, size: readonly Int[]): Tensor;
  /** `_sparse_broadcast_to_copy(Tensor self, int[] size) -> Tensor` */
  _sparse_broadcast_to_copy(input: Tensor, size: readonly Int[]): Tensor;
  /** `_sparse_broadcast_to_copy.out(Tensor self, int[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  _sparse_broadcast_to_copy(input: Tensor, size: readonly Int[], options: { out: Tensor }): Tensor;
  /** `_sparse_bsc_tensor_unsafe(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  _sparse_bsc_tensor_unsafe(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly Int[], options?: TensorOptions): Tensor;
  /** `_sparse_bsr_tensor_unsafe(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  _sparse_bsr_tensor_unsafe(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly Int[], options?: TensorOptions): Tensor;
  /** `_sparse_compressed_tensor_unsafe(Tensor compressed_indices, Tensor plain_indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  _sparse_compressed_tensor_unsafe(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: readonly Int[], options?: TensorOptions): Tensor;
  /** `_sparse_compressed_tensor_with_dims(int nnz, int dense_dim, int[] size, int[] blocksize, ScalarType index_dtype, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  _sparse_compressed_tensor_with_dims(nnz: Int, denseDim: Int, size: readonly Int[], blocksize: readonly Int[], indexDtype: DType, options?: TensorOptions): Tensor;
  /** `_sparse_coo_tensor_unsafe(Tensor indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor` */
  _sparse_coo_tensor_unsafe(indices: Tensor, values: Tensor, size: readonly Int[], options?: { isCoalesced?: boolean | null | undefined } & TensorOptions): Tensor;
  /** `_sparse_coo_tensor_with_dims(int sparse_dim, int dense_dim, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  _sparse_coo_tensor_with_dims(sparseDim: Int, denseDim: Int, size: readonly Int[], options?: TensorOptions): Tensor;
  /** `_sparse_coo_tensor_with_dims.out(int sparse_dim, int dense_dim, int[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  _sparse_coo_tensor_with_dims(sparseDim: Int, denseDim: Int, size: readonly Int[], options: { out: Tensor }): Tensor;
  /** `_sparse_coo_tensor_with_dims_and_tensors(int sparse_dim, int dense_dim, SymInt[] size, Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False, bool? is_coalesced=None) -> Tensor` */
  _sparse_coo_tensor_with_dims_and_tensors(sparseDim: Int, denseDim: Int, size: readonly Int[], indices: Tensor, values: Tensor, options?: { isCoalesced?: boolean | null | undefined } & TensorOptions): Tensor;
  /** `_sparse_coo_tensor_with_dims_and_tensors.out(int sparse_dim, int dense_dim, SymInt[] size, Tensor indices, Tensor values, *, bool? is_coalesced=None, Tensor(a!) out) -> Tensor(a!)` */
  _sparse_coo_tensor_with_dims_and_tensors(sparseDim: Int, denseDim: Int, size: readonly Int[], indices: Tensor, values: Tensor, options: { isCoalesced?: boolean | null | undefined; out: Tensor }): Tensor;
  /** `_sparse_csc_tensor_unsafe(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  _sparse_csc_tensor_unsafe(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly Int[], options?: TensorOptions): Tensor;
  /** `_sparse_csr_prod.dim_dtype(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  _sparse_csr_prod(input: Tensor, dim: Int | readonly Int[], keepdim?: boolean, options?: { dtype?: DType | null | undefined }): Tensor;
  /** `_sparse_csr_prod.dim_dtype_out(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
  _sparse_csr_prod(input: Tensor, dim: Int | readonly Int[], keepdim: boolean, options: { dtype?: DType | null | undefined; out: Tensor }): Tensor;
  /** `_sparse_csr_sum.dim_dtype(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  _sparse_csr_sum(input: Tensor, dim: Int | readonly Int[], keepdim?: boolean, options?: { dtype?: DType | null | undefined }): Tensor;
  /** `_sparse_csr_sum.dim_dtype_out(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
  _sparse_csr_sum(input: Tensor, dim: Int | readonly Int[], keepdim: boolean, options: { dtype?: DType | null | undefined; out: Tensor }): Tensor;
  /** `_sparse_csr_tensor_unsafe(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  _sparse_csr_tensor_unsafe(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly Int[], options?: TensorOptions): Tensor;
  /** `_sparse_log_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
  _sparse_log_softmax(input: Tensor, dim: Int, halfToFloat: boolean): Tensor;
  /** `_sparse_log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  _sparse_log_softmax(input: Tensor, dim: Int, dtype?: DType | null): Tensor;
  /** `_sparse_log_softmax.out(Tensor self, int dim, bool half_to_float, *, Tensor(a!) out) -> Tensor(a!)` */
  _sparse_log_softmax(input: Tensor, dim: Int, halfToFloat: boolean, options: { out: Tensor }): Tensor;
  /** `_sparse_log_softmax_backward_data(Tensor grad_output, Tensor output, int dim, Tensor self) -> Tensor` */
  _sparse_log_softmax_backward_data(gradOutput: Tensor, output: Tensor, dim: Int, input: Tensor): Tensor;
  /** `_sparse_log_softmax_backward_data.out(Tensor grad_output, Tensor output, int dim, Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  _sparse_log_softmax_backward_data(gradOutput: Tensor, output: Tensor, dim: Int, input: Tensor, options: { out: Tensor }): Tensor;
  /** `_sparse_mask_projection(Tensor self, Tensor mask, bool accumulate_matches=False) -> Tensor` */
  _sparse_mask_projection(input: Tensor, mask: Tensor, accumulateMatches?: boolean): Tensor;
  /** `_sparse_mask_projection.out(Tensor self, Tensor mask, bool accumulate_matches=False, *, Tensor(a!) out) -> Tensor(a!)` */
  _sparse_mask_projection(input: Tensor, mask: Tensor, accumulateMatches: boolean, options: { out: Tensor }): Tensor;
  /** `_sparse_mm(Tensor sparse, Tensor dense) -> Tensor` */
  _sparse_mm(sparse: Tensor, dense: Tensor): Tensor;
  /** `_sparse_mm.reduce(Tensor sparse, Tensor dense, str reduce) -> Tensor` */
  _sparse_mm(sparse: Tensor, dense: Tensor, reduce: string): Tensor;
  /** `_sparse_mm_reduce_impl(Tensor self, Tensor other, str reduce) -> (Tensor, Tensor)` */
  _sparse_mm_reduce_impl(input: Tensor, other: Tensor, reduce: string): [Tensor, Tensor];
  /** `_sparse_mm_reduce_impl_backward(Tensor self, Tensor grad_out, Tensor weight, str reduce, Tensor arg_out, bool[2] output_mask) -> (Tensor, Tensor)` */
  _sparse_mm_reduce_impl_backward(input: Tensor, gradOut: Tensor, weight: Tensor, reduce: string, argOut: Tensor, outputMask: boolean | readonly boolean[]): [Tensor, Tensor];
  /** `_sparse_semi_structured_addmm(Tensor input, Tensor mat1, Tensor mat1_meta, Tensor mat2, *, Scalar alpha=1, Scalar beta=1, ScalarType? out_dtype=None) -> Tensor` */
  _sparse_semi_structured_addmm(input: Tensor, mat1: Tensor, mat1Meta: Tensor, mat2: Tensor, options?: { alpha?: Scalar | undefined; beta?: Scalar | undefined; outDtype?: DType | null | undefined }): Tensor;
  /** `_sparse_semi_structured_apply(Tensor input, Tensor thread_masks) -> (Tensor, Tensor)` */
  _sparse_semi_structured_apply(input: Tensor, threadMasks: Tensor): [Tensor, Tensor];
  /** `_sparse_semi_structured_apply_dense(Tensor input, Tensor thread_masks) -> Tensor` */
  _sparse_semi_structured_apply_dense(input: Tensor, threadMasks: Tensor): Tensor;
  /** `_sparse_semi_structured_linear(Tensor input, Tensor weight, Tensor meta, *, Tensor? bias=None, str? activation=None, ScalarType? out_dtype=None) -> Tensor` */
  _sparse_semi_structured_linear(input: Tensor, weight: Tensor, meta: Tensor, options?: { bias?: Tensor | null | undefined; activation?: string | null | undefined; outDtype?: DType | null | undefined }): Tensor;
  /** `_sparse_semi_structured_mm(Tensor mat1, Tensor mat1_meta, Tensor mat2, *, ScalarType? out_dtype=None) -> Tensor` */
  _sparse_semi_structured_mm(mat1: Tensor, mat1Meta: Tensor, mat2: Tensor, options?: { outDtype?: DType | null | undefined }): Tensor;
  /** `_sparse_semi_structured_tile(Tensor input, str algorithm="", bool use_cutlass=True) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  _sparse_semi_structured_tile(input: Tensor, algorithm?: string, useCutlass?: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_sparse_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
  _sparse_softmax(input: Tensor, dim: Int, halfToFloat: boolean): Tensor;
  /** `_sparse_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  _sparse_softmax(input: Tensor, dim: Int, dtype?: DType | null): Tensor;
  /** `_sparse_softmax.out(Tensor self, int dim, bool half_to_float, *, Tensor(a!) out) -> Tensor(a!)` */
  _sparse_softmax(input: Tensor, dim: Int, halfToFloat: boolean, options: { out: Tensor }): Tensor;
  /** `_sparse_softmax_backward_data(Tensor grad_output, Tensor output, int dim, Tensor self) -> Tensor` */
  _sparse_softmax_backward_data(gradOutput: Tensor, output: Tensor, dim: Int, input: Tensor): Tensor;
  /** `_sparse_softmax_backward_data.out(Tensor grad_output, Tensor output, int dim, Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  _sparse_softmax_backward_data(gradOutput: Tensor, output: Tensor, dim: Int, input: Tensor, options: { out: Tensor }): Tensor;
  /** `_sparse_sparse_matmul(Tensor self, Tensor other) -> Tensor` */
  _sparse_sparse_matmul(input: Tensor, other: Tensor): Tensor;
  /** `_sparse_sparse_matmul.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  _sparse_sparse_matmul(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `_sparse_sum(Tensor self) -> Tensor` */
  _sparse_sum(input: Tensor): Tensor;
  /** `_sparse_sum.dim(Tensor self, int[1] dim) -> Tensor` */
  _sparse_sum(input: Tensor, dim: Int | readonly Int[]): Tensor;
  /** `_sparse_sum.dim_dtype(Tensor self, int[1] dim, *, ScalarType dtype) -> Tensor` */
  _sparse_sum(input: Tensor, dim: Int | readonly Int[], options: { dtype: DType }): Tensor;
  /** `_sparse_sum.dim_out(Tensor self, int[1] dim, *, Tensor(a!) out) -> Tensor(a!)` */
  _sparse_sum(input: Tensor, dim: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `_sparse_sum.dtype(Tensor self, *, ScalarType dtype) -> Tensor` */
  _sparse_sum(input: Tensor, options: { dtype: DType }): Tensor;
  /** `_sparse_sum_backward(Tensor grad, Tensor self, int[] dim) -> Tensor` */
  _sparse_sum_backward(grad: Tensor, input: Tensor, dim: readonly Int[]): Tensor;
  /** `_sparse_sum_backward.out(Tensor grad, Tensor self, int[] dim, *, Tensor(a!) out) -> Tensor(a!)` */
  _sparse_sum_backward(grad: Tensor, input: Tensor, dim: readonly Int[], options: { out: Tensor }): Tensor;
  /** `_spdiags(Tensor diagonals, Tensor offsets, int[] shape, Layout? layout=None) -> Tensor` */
  _spdiags(diagonals: Tensor, offsets: Tensor, shape: readonly Int[], layout?: Layout | null): Tensor;
  /** `_spdiags.out(Tensor diagonals, Tensor offsets, int[] shape, Layout? layout=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _spdiags(diagonals: Tensor, offsets: Tensor, shape: readonly Int[], layout: Layout | null, options: { out: Tensor }): Tensor;
  /** `_spsolve(Tensor A, Tensor B, *, bool left=True) -> Tensor` */
  _spsolve(A: Tensor, B: Tensor, options?: { left?: boolean | undefined }): Tensor;
  /** `_stack(Tensor[] tensors, int dim=0) -> Tensor` */
  _stack(tensors: readonly Tensor[], dim?: Int): Tensor;
  /** `_stack.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)` */
  _stack(tensors: readonly Tensor[], dim: Int, options: { out: Tensor }): Tensor;
  /** `_standard_gamma(Tensor self, Generator? generator=None) -> Tensor` */
  _standard_gamma(input: Tensor, generator?: Generator | null): Tensor;
  /** `_standard_gamma.out(Tensor self, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _standard_gamma(input: Tensor, generator: Generator | null, options: { out: Tensor }): Tensor;
  /** `_standard_gamma_grad(Tensor self, Tensor output) -> Tensor` */
  _standard_gamma_grad(input: Tensor, output: Tensor): Tensor;
  /** `_standard_gamma_grad.out(Tensor self, Tensor output, *, Tensor(a!) out) -> Tensor(a!)` */
  _standard_gamma_grad(input: Tensor, output: Tensor, options: { out: Tensor }): Tensor;
  /** `_test_ambiguous_defaults.a(Tensor dummy, int a=1, int b=1) -> Tensor` */
  _test_ambiguous_defaults(dummy: Tensor, a?: Int, b?: Int): Tensor;
  /** `_test_ambiguous_defaults.b(Tensor dummy, int a=2, str b="2") -> Tensor` */
  _test_ambiguous_defaults(dummy: Tensor, a?: Int, b?: string): Tensor;
  /** `_test_autograd_multiple_dispatch.fullcoverage(Tensor self) -> Tensor` */
  _test_autograd_multiple_dispatch(input: Tensor): Tensor;
  /** `_test_autograd_multiple_dispatch.fullcoverage_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  _test_autograd_multiple_dispatch(input: Tensor, options: { out: Tensor }): Tensor;
  /** `_test_autograd_multiple_dispatch.ntonly(Tensor self, bool b) -> Tensor` */
  _test_autograd_multiple_dispatch(input: Tensor, b: boolean): Tensor;
  /** `_test_autograd_multiple_dispatch_view(Tensor(a) self) -> Tensor(a)` */
  _test_autograd_multiple_dispatch_view(input: Tensor): Tensor;
  /** `_test_autograd_multiple_dispatch_view_copy(Tensor self) -> Tensor` */
  _test_autograd_multiple_dispatch_view_copy(input: Tensor): Tensor;
  /** `_test_autograd_multiple_dispatch_view_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  _test_autograd_multiple_dispatch_view_copy(input: Tensor, options: { out: Tensor }): Tensor;
  /** `_test_check_tensor(Tensor self) -> Tensor` */
  _test_check_tensor(input: Tensor): Tensor;
  /** `_test_functorch_fallback(Tensor self, Tensor other) -> Tensor` */
  _test_functorch_fallback(input: Tensor, other: Tensor): Tensor;
  /** `_test_functorch_fallback.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  _test_functorch_fallback(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `_test_optional_filled_intlist(Tensor values, int[2]? addends) -> Tensor` */
  _test_optional_filled_intlist(values: Tensor, addends: Int | readonly Int[] | null): Tensor;
  /** `_test_optional_filled_intlist.out(Tensor values, int[2]? addends, *, Tensor(a!) out) -> Tensor(a!)` */
  _test_optional_filled_intlist(values: Tensor, addends: Int | readonly Int[] | null, options: { out: Tensor }): Tensor;
  /** `_test_optional_floatlist(Tensor values, float[]? addends) -> Tensor` */
  _test_optional_floatlist(values: Tensor, addends: readonly number[] | null): Tensor;
  /** `_test_optional_floatlist.out(Tensor values, float[]? addends, *, Tensor(a!) out) -> Tensor(a!)` */
  _test_optional_floatlist(values: Tensor, addends: readonly number[] | null, options: { out: Tensor }): Tensor;
  /** `_test_optional_intlist(Tensor values, int[]? addends) -> Tensor` */
  _test_optional_intlist(values: Tensor, addends: readonly Int[] | null): Tensor;
  /** `_test_optional_intlist.out(Tensor values, int[]? addends, *, Tensor(a!) out) -> Tensor(a!)` */
  _test_optional_intlist(values: Tensor, addends: readonly Int[] | null, options: { out: Tensor }): Tensor;
  /** `_test_parallel_materialize(Tensor self, int num_parallel, bool skip_first=False) -> Tensor` */
  _test_parallel_materialize(input: Tensor, numParallel: Int, skipFirst?: boolean): Tensor;
  /** `_test_serialization_subcmul(Tensor self, Tensor other, Scalar alpha=1) -> Tensor` */
  _test_serialization_subcmul(input: Tensor, other: Tensor, alpha?: Scalar): Tensor;
  /** `_test_string_default(Tensor dummy, str a="\"\'\\", str b="\"\'\\") -> Tensor` */
  _test_string_default(dummy: Tensor, a?: string): Tensor;
  /** `_test_warn_in_autograd(Tensor self) -> Tensor` */
  _test_warn_in_autograd(input: Tensor): Tensor;
  /** `_test_warn_in_autograd.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  _test_warn_in_autograd(input: Tensor, options: { out: Tensor }): Tensor;
  /** `_thnn_differentiable_gru_cell_backward(Tensor grad_hy, Tensor input_gates, Tensor hidden_gates, Tensor hx, Tensor? input_bias, Tensor? hidden_bias) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  _thnn_differentiable_gru_cell_backward(gradHy: Tensor, inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias: Tensor | null, hiddenBias: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_thnn_differentiable_lstm_cell_backward(Tensor? grad_hy, Tensor? grad_cy, Tensor input_gates, Tensor hidden_gates, Tensor? input_bias, Tensor? hidden_bias, Tensor cx, Tensor cy) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  _thnn_differentiable_lstm_cell_backward(gradHy: Tensor | null, gradCy: Tensor | null, inputGates: Tensor, hiddenGates: Tensor, inputBias: Tensor | null, hiddenBias: Tensor | null, cx: Tensor, cy: Tensor): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_thnn_fused_gru_cell(Tensor input_gates, Tensor hidden_gates, Tensor hx, Tensor? input_bias=None, Tensor? hidden_bias=None) -> (Tensor, Tensor)` */
  _thnn_fused_gru_cell(inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias?: Tensor | null, hiddenBias?: Tensor | null): [Tensor, Tensor];
  /** `_thnn_fused_gru_cell.out(Tensor input_gates, Tensor hidden_gates, Tensor hx, Tensor? input_bias=None, Tensor? hidden_bias=None, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  _thnn_fused_gru_cell(inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias: Tensor | null, hiddenBias: Tensor | null, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `_thnn_fused_gru_cell_backward(Tensor grad_hy, Tensor workspace, bool has_bias) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  _thnn_fused_gru_cell_backward(gradHy: Tensor, workspace: Tensor, hasBias: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_thnn_fused_gru_cell_backward.out(Tensor grad_hy, Tensor workspace, bool has_bias, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3, Tensor(e!) out4) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!), Tensor(e!))` */
  _thnn_fused_gru_cell_backward(gradHy: Tensor, workspace: Tensor, hasBias: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor; out4: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_thnn_fused_lstm_cell(Tensor input_gates, Tensor hidden_gates, Tensor cx, Tensor? input_bias=None, Tensor? hidden_bias=None) -> (Tensor, Tensor, Tensor)` */
  _thnn_fused_lstm_cell(inputGates: Tensor, hiddenGates: Tensor, cx: Tensor, inputBias?: Tensor | null, hiddenBias?: Tensor | null): [Tensor, Tensor, Tensor];
  /** `_thnn_fused_lstm_cell.out(Tensor input_gates, Tensor hidden_gates, Tensor cx, Tensor? input_bias=None, Tensor? hidden_bias=None, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  _thnn_fused_lstm_cell(inputGates: Tensor, hiddenGates: Tensor, cx: Tensor, inputBias: Tensor | null, hiddenBias: Tensor | null, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** `_thnn_fused_lstm_cell_backward(Tensor? grad_hy, Tensor? grad_cy, Tensor cx, Tensor cy, Tensor workspace, bool has_bias) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  _thnn_fused_lstm_cell_backward(gradHy: Tensor | null, gradCy: Tensor | null, cx: Tensor, cy: Tensor, workspace: Tensor, hasBias: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_thnn_fused_lstm_cell_backward_impl(Tensor? grad_hy, Tensor? grad_cy, Tensor cx, Tensor cy, Tensor workspace, bool has_bias) -> (Tensor, Tensor, Tensor)` */
  _thnn_fused_lstm_cell_backward_impl(gradHy: Tensor | null, gradCy: Tensor | null, cx: Tensor, cy: Tensor, workspace: Tensor, hasBias: boolean): [Tensor, Tensor, Tensor];
  /** `_thnn_fused_lstm_cell_backward_impl.out(Tensor? grad_hy, Tensor? grad_cy, Tensor cx, Tensor cy, Tensor workspace, bool has_bias, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  _thnn_fused_lstm_cell_backward_impl(gradHy: Tensor | null, gradCy: Tensor | null, cx: Tensor, cy: Tensor, workspace: Tensor, hasBias: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** `_to_copy(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool non_blocking=False, MemoryFormat? memory_format=None) -> Tensor` */
  _to_copy(input: Tensor, options?: { dtype?: DType | null | undefined; layout?: Layout | null | undefined; device?: DeviceLike | null | undefined; pinMemory?: boolean | null | undefined; nonBlocking?: boolean | undefined; memoryFormat?: MemoryFormat | null | undefined }): Tensor;
  /** `_to_copy.out(Tensor self, *, bool non_blocking=False, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  _to_copy(input: Tensor, options: { nonBlocking?: boolean | undefined; memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `_to_cpu(Tensor[] tensors) -> Tensor[]` */
  _to_cpu(tensors: readonly Tensor[]): Tensor[];
  /** `_to_dense(Tensor self, ScalarType? dtype=None, bool? masked_grad=None) -> Tensor` */
  _to_dense(input: Tensor, dtype?: DType | null, maskedGrad?: boolean | null): Tensor;
  /** `_to_dense.out(Tensor self, ScalarType? dtype=None, bool? masked_grad=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _to_dense(input: Tensor, dtype: DType | null, maskedGrad: boolean | null, options: { out: Tensor }): Tensor;
  /** `_to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor` */
  _to_sparse(input: Tensor, options?: { layout?: Layout | null | undefined; blocksize?: Int | readonly Int[] | null | undefined; denseDim?: Int | null | undefined }): Tensor;
  /** `_to_sparse.out(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None, Tensor(a!) out) -> Tensor(a!)` */
  _to_sparse(input: Tensor, options: { layout?: Layout | null | undefined; blocksize?: Int | readonly Int[] | null | undefined; denseDim?: Int | null | undefined; out: Tensor }): Tensor;
  /** `_to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor` */
  _to_sparse(input: Tensor, sparseDim: Int): Tensor;
  /** `_to_sparse.sparse_dim_out(Tensor self, int sparse_dim, *, Tensor(a!) out) -> Tensor(a!)` */
  _to_sparse(input: Tensor, sparseDim: Int, options: { out: Tensor }): Tensor;
  /** `_to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  _to_sparse_bsc(input: Tensor, blocksize: Int | readonly Int[], denseDim?: Int | null): Tensor;
  /** `_to_sparse_bsc.out(Tensor self, int[2] blocksize, int? dense_dim=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _to_sparse_bsc(input: Tensor, blocksize: Int | readonly Int[], denseDim: Int | null, options: { out: Tensor }): Tensor;
  /** `_to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  _to_sparse_bsr(input: Tensor, blocksize: Int | readonly Int[], denseDim?: Int | null): Tensor;
  /** `_to_sparse_bsr.out(Tensor self, int[2] blocksize, int? dense_dim=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _to_sparse_bsr(input: Tensor, blocksize: Int | readonly Int[], denseDim: Int | null, options: { out: Tensor }): Tensor;
  /** `_to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor` */
  _to_sparse_csc(input: Tensor, denseDim?: Int | null): Tensor;
  /** `_to_sparse_csc.out(Tensor self, int? dense_dim=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _to_sparse_csc(input: Tensor, denseDim: Int | null, options: { out: Tensor }): Tensor;
  /** `_to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor` */
  _to_sparse_csr(input: Tensor, denseDim?: Int | null): Tensor;
  /** `_to_sparse_csr.out(Tensor self, int? dense_dim=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _to_sparse_csr(input: Tensor, denseDim: Int | null, options: { out: Tensor }): Tensor;
  /** `_to_sparse_semi_structured(Tensor dense) -> (Tensor, Tensor)` */
  _to_sparse_semi_structured(dense: Tensor): [Tensor, Tensor];
  /** `_transform_bias_rescale_qkv(Tensor qkv, Tensor qkv_bias, int num_heads) -> (Tensor, Tensor, Tensor)` */
  _transform_bias_rescale_qkv(qkv: Tensor, qkvBias: Tensor, numHeads: Int): [Tensor, Tensor, Tensor];
  /** `_transform_bias_rescale_qkv.out(Tensor qkv, Tensor qkv_bias, int num_heads, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  _transform_bias_rescale_qkv(qkv: Tensor, qkvBias: Tensor, numHeads: Int, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** `_transformer_encoder_layer_fwd(Tensor src, int embed_dim, int num_heads, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, bool use_gelu, bool norm_first, float eps, Tensor norm_weight_1, Tensor norm_bias_1, Tensor norm_weight_2, Tensor norm_bias_2, Tensor ffn_weight_1, Tensor ffn_bias_1, Tensor ffn_weight_2, Tensor ffn_bias_2, Tensor? mask=None, int? mask_type=None) -> Tensor` */
  _transformer_encoder_layer_fwd(
    src: Tensor,
    embedDim: Int,
    numHeads: Int,
    qkvWeight: Tensor,
    qkvBias: Tensor,
    projWeight: Tensor,
    projBias: Tensor,
    useGelu: boolean,
    normFirst: boolean,
    eps: number,
    normWeight1: Tensor,
    normBias1: Tensor,
    normWeight2: Tensor,
    normBias2: Tensor,
    ffnWeight1: Tensor,
    ffnBias1: Tensor,
    ffnWeight2: Tensor,
    ffnBias2: Tensor,
    mask?: Tensor | null,
    maskType?: Int | null,
  ): Tensor;
  /** `_transformer_encoder_layer_fwd.out(Tensor src, int embed_dim, int num_heads, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, bool use_gelu, bool norm_first, float eps, Tensor norm_weight_1, Tensor norm_bias_1, Tensor norm_weight_2, Tensor norm_bias_2, Tensor ffn_weight_1, Tensor ffn_bias_1, Tensor ffn_weight_2, Tensor ffn_bias_2, Tensor? mask=None, int? mask_type=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _transformer_encoder_layer_fwd(
    src: Tensor,
    embedDim: Int,
    numHeads: Int,
    qkvWeight: Tensor,
    qkvBias: Tensor,
    projWeight: Tensor,
    projBias: Tensor,
    useGelu: boolean,
    normFirst: boolean,
    eps: number,
    normWeight1: Tensor,
    normBias1: Tensor,
    normWeight2: Tensor,
    normBias2: Tensor,
    ffnWeight1: Tensor,
    ffnBias1: Tensor,
    ffnWeight2: Tensor,
    ffnBias2: Tensor,
    mask: Tensor | null,
    maskType: Int | null,
    options: { out: Tensor },
  ): Tensor;
  /** `_trilinear(Tensor i1, Tensor i2, Tensor i3, int[] expand1, int[] expand2, int[] expand3, int[] sumdim, int unroll_dim=1) -> Tensor` */
  _trilinear(i1: Tensor, i2: Tensor, i3: Tensor, expand1: readonly Int[], expand2: readonly Int[], expand3: readonly Int[], sumdim: readonly Int[], unrollDim?: Int): Tensor;
  /** `_trilinear.out(Tensor i1, Tensor i2, Tensor i3, int[] expand1, int[] expand2, int[] expand3, int[] sumdim, int unroll_dim=1, *, Tensor(a!) out) -> Tensor(a!)` */
  _trilinear(i1: Tensor, i2: Tensor, i3: Tensor, expand1: readonly Int[], expand2: readonly Int[], expand3: readonly Int[], sumdim: readonly Int[], unrollDim: Int, options: { out: Tensor }): Tensor;
  /** `_triton_multi_head_attention(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None) -> Tensor` */
  _triton_multi_head_attention(query: Tensor, key: Tensor, value: Tensor, embedDim: Int, numHead: Int, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask?: Tensor | null): Tensor;
  /** `_triton_multi_head_attention.out(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _triton_multi_head_attention(query: Tensor, key: Tensor, value: Tensor, embedDim: Int, numHead: Int, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask: Tensor | null, options: { out: Tensor }): Tensor;
  /** `_triton_scaled_dot_attention(Tensor q, Tensor k, Tensor v, float dropout_p=0.) -> Tensor` */
  _triton_scaled_dot_attention(q: Tensor, k: Tensor, v: Tensor, dropoutP?: number): Tensor;
  /** `_triton_scaled_dot_attention.out(Tensor q, Tensor k, Tensor v, float dropout_p=0., *, Tensor(a!) out) -> Tensor(a!)` */
  _triton_scaled_dot_attention(q: Tensor, k: Tensor, v: Tensor, dropoutP: number, options: { out: Tensor }): Tensor;
  /** `_unique(Tensor self, bool sorted=True, bool return_inverse=False) -> (Tensor, Tensor)` */
  _unique(input: Tensor, sorted?: boolean, returnInverse?: boolean): [Tensor, Tensor];
  /** `_unique.out(Tensor self, bool sorted=True, bool return_inverse=False, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  _unique(input: Tensor, sorted: boolean, returnInverse: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `_unique2(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` */
  _unique2(input: Tensor, sorted?: boolean, returnInverse?: boolean, returnCounts?: boolean): [Tensor, Tensor, Tensor];
  /** `_unique2.out(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  _unique2(input: Tensor, sorted: boolean, returnInverse: boolean, returnCounts: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** `_unpack_dual(Tensor(a) dual, int level) -> (Tensor(a) primal, Tensor tangent)` */
  _unpack_dual(dual: Tensor, level: Int): [primal: Tensor, tangent: Tensor];
  /** `_unsafe_index.Tensor(Tensor self, Tensor?[] indices) -> Tensor` */
  _unsafe_index(input: Tensor, indices: readonly (Tensor | null)[]): Tensor;
  /** `_unsafe_index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor` */
  _unsafe_index_put(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  /** `_unsafe_masked_index(Tensor self, Tensor mask, Tensor?[] indices, Scalar fill) -> Tensor` */
  _unsafe_masked_index(input: Tensor, mask: Tensor, indices: readonly (Tensor | null)[], fill: Scalar): Tensor;
  /** `_unsafe_masked_index_put_accumulate(Tensor self, Tensor mask, Tensor?[] indices, Tensor values) -> Tensor` */
  _unsafe_masked_index_put_accumulate(input: Tensor, mask: Tensor, indices: readonly (Tensor | null)[], values: Tensor): Tensor;
  /** `_unsafe_view(Tensor self, SymInt[] size) -> Tensor` */
  _unsafe_view(input: Tensor, size: readonly Int[]): Tensor;
  /** `_unsafe_view.out(Tensor self, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  _unsafe_view(input: Tensor, size: readonly Int[], options: { out: Tensor }): Tensor;
  /** `_upsample_bicubic2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_bicubic2d_aa(input: Tensor, outputSize: Int | readonly Int[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  /** `_upsample_bicubic2d_aa.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _upsample_bicubic2d_aa(input: Tensor, outputSize: Int | readonly Int[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: { out: Tensor }): Tensor;
  /** `_upsample_bicubic2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  _upsample_bicubic2d_aa(input: Tensor, outputSize: readonly Int[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor;
  /** `_upsample_bicubic2d_aa_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_bicubic2d_aa_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  /** `_upsample_bicubic2d_aa_backward.grad_input(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  _upsample_bicubic2d_aa_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: { gradInput: Tensor }): Tensor;
  /** `_upsample_bilinear2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_bilinear2d_aa(input: Tensor, outputSize: Int | readonly Int[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  /** `_upsample_bilinear2d_aa.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _upsample_bilinear2d_aa(input: Tensor, outputSize: Int | readonly Int[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: { out: Tensor }): Tensor;
  /** `_upsample_bilinear2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  _upsample_bilinear2d_aa(input: Tensor, outputSize: readonly Int[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor;
  /** `_upsample_bilinear2d_aa_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_bilinear2d_aa_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  /** `_upsample_bilinear2d_aa_backward.grad_input(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  _upsample_bilinear2d_aa_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: { gradInput: Tensor }): Tensor;
  /** `_upsample_lanczos2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_lanczos2d_aa(input: Tensor, outputSize: Int | readonly Int[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  /** `_upsample_lanczos2d_aa.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _upsample_lanczos2d_aa(input: Tensor, outputSize: Int | readonly Int[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: { out: Tensor }): Tensor;
  /** `_upsample_lanczos2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  _upsample_lanczos2d_aa(input: Tensor, outputSize: readonly Int[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor;
  /** `_upsample_lanczos2d_aa_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_lanczos2d_aa_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  /** `_upsample_lanczos2d_aa_backward.grad_input(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  _upsample_lanczos2d_aa_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: { gradInput: Tensor }): Tensor;
  /** `_upsample_nearest_exact1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor` */
  _upsample_nearest_exact1d(input: Tensor, outputSize: Int | readonly Int[], scales?: number | null): Tensor;
  /** `_upsample_nearest_exact1d.out(Tensor self, SymInt[1] output_size, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _upsample_nearest_exact1d(input: Tensor, outputSize: Int | readonly Int[], scales: number | null, options: { out: Tensor }): Tensor;
  /** `_upsample_nearest_exact1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  _upsample_nearest_exact1d(input: Tensor, outputSize: readonly Int[] | null, scaleFactors: readonly number[] | null): Tensor;
  /** `_upsample_nearest_exact1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, float? scales=None) -> Tensor` */
  _upsample_nearest_exact1d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], scales?: number | null): Tensor;
  /** `_upsample_nearest_exact1d_backward.grad_input(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, float? scales=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  _upsample_nearest_exact1d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], scales: number | null, options: { gradInput: Tensor }): Tensor;
  /** `_upsample_nearest_exact2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_nearest_exact2d(input: Tensor, outputSize: Int | readonly Int[], scalesH?: number | null, scalesW?: number | null): Tensor;
  /** `_upsample_nearest_exact2d.out(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _upsample_nearest_exact2d(input: Tensor, outputSize: Int | readonly Int[], scalesH: number | null, scalesW: number | null, options: { out: Tensor }): Tensor;
  /** `_upsample_nearest_exact2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  _upsample_nearest_exact2d(input: Tensor, outputSize: readonly Int[] | null, scaleFactors: readonly number[] | null): Tensor;
  /** `_upsample_nearest_exact2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_nearest_exact2d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], scalesH?: number | null, scalesW?: number | null): Tensor;
  /** `_upsample_nearest_exact2d_backward.grad_input(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  _upsample_nearest_exact2d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], scalesH: number | null, scalesW: number | null, options: { gradInput: Tensor }): Tensor;
  /** `_upsample_nearest_exact3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_nearest_exact3d(input: Tensor, outputSize: Int | readonly Int[], scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor;
  /** `_upsample_nearest_exact3d.out(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)` */
  _upsample_nearest_exact3d(input: Tensor, outputSize: Int | readonly Int[], scalesD: number | null, scalesH: number | null, scalesW: number | null, options: { out: Tensor }): Tensor;
  /** `_upsample_nearest_exact3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  _upsample_nearest_exact3d(input: Tensor, outputSize: readonly Int[] | null, scaleFactors: readonly number[] | null): Tensor;
  /** `_upsample_nearest_exact3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_nearest_exact3d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor;
  /** `_upsample_nearest_exact3d_backward.grad_input(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  _upsample_nearest_exact3d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], scalesD: number | null, scalesH: number | null, scalesW: number | null, options: { gradInput: Tensor }): Tensor;
  /** `_use_cudnn_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank) -> bool` */
  _use_cudnn_ctc_loss(logProbs: Tensor, targets: Tensor, inputLengths: readonly Int[], targetLengths: readonly Int[], blank: Int): boolean;
  /** `_use_cudnn_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank) -> bool` */
  _use_cudnn_ctc_loss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: Int): boolean;
  /** `_use_cudnn_rnn_flatten_weight() -> bool` */
  _use_cudnn_rnn_flatten_weight(): boolean;
  /** `_use_miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank) -> bool` */
  _use_miopen_ctc_loss(logProbs: Tensor, targets: Tensor, inputLengths: readonly Int[], targetLengths: readonly Int[], blank: Int): boolean;
  /** `_use_miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank) -> bool` */
  _use_miopen_ctc_loss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: Int): boolean;
  /** `_validate_compressed_sparse_indices(bool is_crow, Tensor compressed_idx, Tensor plain_idx, int cdim, int dim, int nnz) -> ()` */
  _validate_compressed_sparse_indices(isCrow: boolean, compressedIdx: Tensor, plainIdx: Tensor, cdim: Int, dim: Int, nnz: Int): void;
  /** `_validate_sparse_bsc_tensor_args(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
  _validate_sparse_bsc_tensor_args(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly Int[], checkPinning?: boolean | null): void;
  /** `_validate_sparse_bsr_tensor_args(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
  _validate_sparse_bsr_tensor_args(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly Int[], checkPinning?: boolean | null): void;
  /** `_validate_sparse_compressed_tensor_args(Tensor compressed_indices, Tensor plain_indices, Tensor values, int[] size, Layout layout, bool? check_pinning=None) -> ()` */
  _validate_sparse_compressed_tensor_args(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: readonly Int[], layout: Layout, checkPinning?: boolean | null): void;
  /** `_validate_sparse_coo_tensor_args(Tensor indices, Tensor values, int[] size, bool? is_coalesced=None, bool? check_pinning=None) -> ()` */
  _validate_sparse_coo_tensor_args(indices: Tensor, values: Tensor, size: readonly Int[], isCoalesced?: boolean | null, checkPinning?: boolean | null): void;
  /** `_validate_sparse_csc_tensor_args(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
  _validate_sparse_csc_tensor_args(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly Int[], checkPinning?: boolean | null): void;
  /** `_validate_sparse_csr_tensor_args(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
  _validate_sparse_csr_tensor_args(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly Int[], checkPinning?: boolean | null): void;
  /** `_values(Tensor(a) self) -> Tensor(a)` */
  _values(input: Tensor): Tensor;
  /** `_values_copy(Tensor self) -> Tensor` */
  _values_copy(input: Tensor): Tensor;
  /** `_values_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  _values_copy(input: Tensor, options: { out: Tensor }): Tensor;
  /** `_version(Tensor self) -> int` */
  _version(input: Tensor): number;
  /** `_weight_int4pack_mm(Tensor self, Tensor mat2, int qGroupSize, Tensor qScaleAndZeros) -> Tensor` */
  _weight_int4pack_mm(input: Tensor, mat2: Tensor, qGroupSize: Int, qScaleAndZeros: Tensor): Tensor;
  /** `_weight_int4pack_mm_for_cpu(Tensor self, Tensor mat2, int qGroupSize, Tensor qScaleAndZeros) -> Tensor` */
  _weight_int4pack_mm_for_cpu(input: Tensor, mat2: Tensor, qGroupSize: Int, qScaleAndZeros: Tensor): Tensor;
  /** `_weight_int4pack_mm_with_scales_and_zeros(Tensor self, Tensor mat2, int qGroupSize, Tensor qScale, Tensor qZeros) -> Tensor` */
  _weight_int4pack_mm_with_scales_and_zeros(input: Tensor, mat2: Tensor, qGroupSize: Int, qScale: Tensor, qZeros: Tensor): Tensor;
  /** `_weight_int8pack_mm(Tensor self, Tensor mat2, Tensor scales) -> Tensor` */
  _weight_int8pack_mm(input: Tensor, mat2: Tensor, scales: Tensor): Tensor;
  /** `_weight_norm(Tensor v, Tensor g, int dim=0) -> Tensor` */
  _weight_norm(v: Tensor, g: Tensor, dim?: Int): Tensor;
  /** `_weight_norm_differentiable_backward(Tensor grad_w, Tensor saved_v, Tensor saved_g, Tensor saved_norms, int dim) -> (Tensor, Tensor)` */
  _weight_norm_differentiable_backward(gradW: Tensor, savedV: Tensor, savedG: Tensor, savedNorms: Tensor, dim: Int): [Tensor, Tensor];
  /** `_weight_norm_interface(Tensor v, Tensor g, int dim=0) -> (Tensor, Tensor)` */
  _weight_norm_interface(v: Tensor, g: Tensor, dim?: Int): [Tensor, Tensor];
  /** `_weight_norm_interface.out(Tensor v, Tensor g, int dim=0, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  _weight_norm_interface(v: Tensor, g: Tensor, dim: Int, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `_weight_norm_interface_backward(Tensor grad_w, Tensor saved_v, Tensor saved_g, Tensor saved_norms, int dim) -> (Tensor, Tensor)` */
  _weight_norm_interface_backward(gradW: Tensor, savedV: Tensor, savedG: Tensor, savedNorms: Tensor, dim: Int): [Tensor, Tensor];
  /** `_weight_norm_interface_backward.out(Tensor grad_w, Tensor saved_v, Tensor saved_g, Tensor saved_norms, int dim, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  _weight_norm_interface_backward(gradW: Tensor, savedV: Tensor, savedG: Tensor, savedNorms: Tensor, dim: Int, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `_wrapped_linear_prepack(Tensor weight, Tensor weight_scale, Tensor weight_zero_point, Tensor bias) -> Tensor` */
  _wrapped_linear_prepack(weight: Tensor, weightScale: Tensor, weightZeroPoint: Tensor, bias: Tensor): Tensor;
  /** `_wrapped_quantized_linear_prepacked(Tensor input, Tensor input_scale, Tensor input_zero_point, Tensor packed_weight, Tensor output_scale, Tensor output_zero_point, int out_channel) -> Tensor` */
  _wrapped_quantized_linear_prepacked(input: Tensor, inputScale: Tensor, inputZeroPoint: Tensor, packedWeight: Tensor, outputScale: Tensor, outputZeroPoint: Tensor, outChannel: Int): Tensor;
  /** `abs(Tensor self) -> Tensor` */
  abs(input: Tensor): Tensor;
  /** `abs.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  abs(input: Tensor, options: { out: Tensor }): Tensor;
  /** `abs_(Tensor(a!) self) -> Tensor(a!)` */
  abs_(input: Tensor): Tensor;
  /** `absolute(Tensor self) -> Tensor` */
  absolute(input: Tensor): Tensor;
  /** `absolute.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  absolute(input: Tensor, options: { out: Tensor }): Tensor;
  /** `absolute_(Tensor(a!) self) -> Tensor(a!)` */
  absolute_(input: Tensor): Tensor;
  /** `acos(Tensor self) -> Tensor` */
  acos(input: Tensor): Tensor;
  /** `acos.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  acos(input: Tensor, options: { out: Tensor }): Tensor;
  /** `acos_(Tensor(a!) self) -> Tensor(a!)` */
  acos_(input: Tensor): Tensor;
  /** `acosh(Tensor self) -> Tensor` */
  acosh(input: Tensor): Tensor;
  /** `acosh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  acosh(input: Tensor, options: { out: Tensor }): Tensor;
  /** `acosh_(Tensor(a!) self) -> Tensor(a!)` */
  acosh_(input: Tensor): Tensor;
  /** `adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor` */
  adaptive_avg_pool1d(input: Tensor, outputSize: Int | readonly Int[]): Tensor;
  adaptive_avg_pool1d(input: Tensor, options: { outputSize: Int | readonly Int[] }): Tensor;
  /** `adaptive_avg_pool1d.out(Tensor self, int[1] output_size, *, Tensor(a!) out) -> Tensor(a!)` */
  adaptive_avg_pool1d(input: Tensor, outputSize: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor` */
  adaptive_avg_pool2d(input: Tensor, outputSize: Int | readonly Int[]): Tensor;
  adaptive_avg_pool2d(input: Tensor, options: { outputSize: Int | readonly Int[] }): Tensor;
  /** `adaptive_avg_pool2d.out(Tensor self, SymInt[2] output_size, *, Tensor(a!) out) -> Tensor(a!)` */
  adaptive_avg_pool2d(input: Tensor, outputSize: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor` */
  adaptive_avg_pool3d(input: Tensor, outputSize: Int | readonly Int[]): Tensor;
  adaptive_avg_pool3d(input: Tensor, options: { outputSize: Int | readonly Int[] }): Tensor;
  /** `adaptive_avg_pool3d.out(Tensor self, SymInt[3] output_size, *, Tensor(a!) out) -> Tensor(a!)` */
  adaptive_avg_pool3d(input: Tensor, outputSize: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `adaptive_avg_pool3d_backward.grad_input(Tensor grad_output, Tensor self, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  adaptive_avg_pool3d_backward(gradOutput: Tensor, input: Tensor, options: { gradInput: Tensor }): Tensor;
  /** `adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)` */
  adaptive_max_pool1d(input: Tensor, outputSize: Int | readonly Int[]): [Tensor, Tensor];
  adaptive_max_pool1d(input: Tensor, options: { outputSize: Int | readonly Int[] }): [Tensor, Tensor];
  /** `adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)` */
  adaptive_max_pool2d(input: Tensor, outputSize: Int | readonly Int[]): [Tensor, Tensor];
  adaptive_max_pool2d(input: Tensor, options: { outputSize: Int | readonly Int[] }): [Tensor, Tensor];
  /** `adaptive_max_pool2d.out(Tensor self, int[2] output_size, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))` */
  adaptive_max_pool2d(input: Tensor, outputSize: Int | readonly Int[], options: { out: Tensor; indices: Tensor }): [Tensor, Tensor];
  /** `adaptive_max_pool2d_backward(Tensor grad_output, Tensor self, Tensor indices) -> Tensor` */
  adaptive_max_pool2d_backward(gradOutput: Tensor, input: Tensor, indices: Tensor): Tensor;
  /** `adaptive_max_pool2d_backward.grad_input(Tensor grad_output, Tensor self, Tensor indices, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  adaptive_max_pool2d_backward(gradOutput: Tensor, input: Tensor, indices: Tensor, options: { gradInput: Tensor }): Tensor;
  /** `adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)` */
  adaptive_max_pool3d(input: Tensor, outputSize: Int | readonly Int[]): [Tensor, Tensor];
  adaptive_max_pool3d(input: Tensor, options: { outputSize: Int | readonly Int[] }): [Tensor, Tensor];
  /** `adaptive_max_pool3d.out(Tensor self, int[3] output_size, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))` */
  adaptive_max_pool3d(input: Tensor, outputSize: Int | readonly Int[], options: { out: Tensor; indices: Tensor }): [Tensor, Tensor];
  /** `adaptive_max_pool3d_backward(Tensor grad_output, Tensor self, Tensor indices) -> Tensor` */
  adaptive_max_pool3d_backward(gradOutput: Tensor, input: Tensor, indices: Tensor): Tensor;
  /** `adaptive_max_pool3d_backward.grad_input(Tensor grad_output, Tensor self, Tensor indices, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  adaptive_max_pool3d_backward(gradOutput: Tensor, input: Tensor, indices: Tensor, options: { gradInput: Tensor }): Tensor;
  /** `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  add(input: Tensor, other: Tensor | Scalar, options?: { alpha?: Scalar | undefined }): Tensor;
  /** `add.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
  add(input: Tensor, other: Tensor | Scalar, options: { alpha?: Scalar | undefined; out: Tensor }): Tensor;
  /** `add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
  add_(input: Tensor, other: Tensor | Scalar, options?: { alpha?: Scalar | undefined }): Tensor;
  /** `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `addbmm.out(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
  addbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options: { beta?: Scalar | undefined; alpha?: Scalar | undefined; out: Tensor }): Tensor;
  /** `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addbmm_(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor` */
  addcdiv(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar | undefined }): Tensor;
  /** `addcdiv.out(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Tensor(a!) out) -> Tensor(a!)` */
  addcdiv(input: Tensor, tensor1: Tensor, tensor2: Tensor, options: { value?: Scalar | undefined; out: Tensor }): Tensor;
  /** `addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)` */
  addcdiv_(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar | undefined }): Tensor;
  /** `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor` */
  addcmul(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar | undefined }): Tensor;
  /** `addcmul.out(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Tensor(a!) out) -> Tensor(a!)` */
  addcmul(input: Tensor, tensor1: Tensor, tensor2: Tensor, options: { value?: Scalar | undefined; out: Tensor }): Tensor;
  /** `addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)` */
  addcmul_(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar | undefined }): Tensor;
  /** `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, outDtype: DType, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options: { outDtype: DType; beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `addmm.dtype_out(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, outDtype: DType, options: { beta?: Scalar | undefined; alpha?: Scalar | undefined; out: Tensor }): Tensor;
  /** `addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar | undefined; alpha?: Scalar | undefined; out: Tensor }): Tensor;
  /** `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addmm_(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addmv(input: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `addmv.out(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
  addmv(input: Tensor, mat: Tensor, vec: Tensor, options: { beta?: Scalar | undefined; alpha?: Scalar | undefined; out: Tensor }): Tensor;
  /** `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addmv_(input: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addr(input: Tensor, vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `addr.out(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
  addr(input: Tensor, vec1: Tensor, vec2: Tensor, options: { beta?: Scalar | undefined; alpha?: Scalar | undefined; out: Tensor }): Tensor;
  /** `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addr_(input: Tensor, vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `adjoint(Tensor(a) self) -> Tensor(a)` */
  adjoint(input: Tensor): Tensor;
  /** `affine_grid_generator(Tensor theta, SymInt[] size, bool align_corners) -> Tensor` */
  affine_grid_generator(theta: Tensor, size: readonly Int[], alignCorners: boolean): Tensor;
  affine_grid_generator(theta: Tensor, options: { size: readonly Int[]; alignCorners: boolean }): Tensor;
  /** `affine_grid_generator.out(Tensor theta, SymInt[] size, bool align_corners, *, Tensor(a!) out) -> Tensor(a!)` */
  affine_grid_generator(theta: Tensor, size: readonly Int[], alignCorners: boolean, options: { out: Tensor }): Tensor;
  /** `affine_grid_generator_backward(Tensor grad, SymInt[] size, bool align_corners) -> Tensor` */
  affine_grid_generator_backward(grad: Tensor, size: readonly Int[], alignCorners: boolean): Tensor;
  affine_grid_generator_backward(grad: Tensor, options: { size: readonly Int[]; alignCorners: boolean }): Tensor;
  /** `alias(Tensor(a) self) -> Tensor(a)` */
  alias(input: Tensor): Tensor;
  /** `alias_copy(Tensor self) -> Tensor` */
  alias_copy(input: Tensor): Tensor;
  /** `alias_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  alias_copy(input: Tensor, options: { out: Tensor }): Tensor;
  /** `all(Tensor self) -> Tensor` */
  all(input: Tensor): Tensor;
  /** `all.all_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  all(input: Tensor, options: { out: Tensor }): Tensor;
  /** `all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor` */
  all(input: Tensor, dim: Int, keepdim?: boolean): Tensor;
  all(input: Tensor, dim: Int, options: { keepdim?: boolean | undefined }): Tensor;
  all(input: Tensor, options: { dim: Int; keepdim?: boolean | undefined }): Tensor;
  /** `all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor` */
  all(input: Tensor, dim?: readonly Int[] | null, keepdim?: boolean): Tensor;
  all(input: Tensor, options: { dim?: readonly Int[] | null | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `all.dims_out(Tensor self, int[]? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
  all(input: Tensor, dim: readonly Int[] | null, keepdim: boolean, options: { out: Tensor }): Tensor;
  /** `all.out(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
  all(input: Tensor, dim: Int, keepdim: boolean, options: { out: Tensor }): Tensor;
  /** `allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> bool` */
  allclose(input: Tensor, other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): boolean;
  allclose(input: Tensor, other: Tensor, options: { rtol?: number | undefined; atol?: number | undefined; equalNan?: boolean | undefined }): boolean;
  /** `alpha_dropout(Tensor input, float p, bool train) -> Tensor` */
  alpha_dropout(input: Tensor, p: number, train: boolean): Tensor;
  alpha_dropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  alpha_dropout_(input: Tensor, p: number, train: boolean): Tensor;
  alpha_dropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor` */
  amax(input: Tensor, dim?: Int | readonly Int[], keepdim?: boolean): Tensor;
  amax(input: Tensor, options: { dim?: Int | readonly Int[] | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `amax.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
  amax(input: Tensor, dim: Int | readonly Int[], keepdim: boolean, options: { out: Tensor }): Tensor;
  /** `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor` */
  amin(input: Tensor, dim?: Int | readonly Int[], keepdim?: boolean): Tensor;
  amin(input: Tensor, options: { dim?: Int | readonly Int[] | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `amin.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
  amin(input: Tensor, dim: Int | readonly Int[], keepdim: boolean, options: { out: Tensor }): Tensor;
  /** `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)` */
  aminmax(input: Tensor, options?: { dim?: Int | null | undefined; keepdim?: boolean | undefined }): [min: Tensor, max: Tensor];
  /** `aminmax.out(Tensor self, *, int? dim=None, bool keepdim=False, Tensor(a!) min, Tensor(b!) max) -> (Tensor(a!) min, Tensor(b!) max)` */
  aminmax(input: Tensor, options: { dim?: Int | null | undefined; keepdim?: boolean | undefined; min: Tensor; max: Tensor }): [min: Tensor, max: Tensor];
  /** `angle(Tensor self) -> Tensor` */
  angle(input: Tensor): Tensor;
  /** `angle.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  angle(input: Tensor, options: { out: Tensor }): Tensor;
  /** `any(Tensor self) -> Tensor` */
  any(input: Tensor): Tensor;
  /** `any.all_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  any(input: Tensor, options: { out: Tensor }): Tensor;
  /** `any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor` */
  any(input: Tensor, dim: Int, keepdim?: boolean): Tensor;
  any(input: Tensor, dim: Int, options: { keepdim?: boolean | undefined }): Tensor;
  any(input: Tensor, options: { dim: Int; keepdim?: boolean | undefined }): Tensor;
  /** `any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor` */
  any(input: Tensor, dim?: readonly Int[] | null, keepdim?: boolean): Tensor;
  any(input: Tensor, options: { dim?: readonly Int[] | null | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `any.dims_out(Tensor self, int[]? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
  any(input: Tensor, dim: readonly Int[] | null, keepdim: boolean, options: { out: Tensor }): Tensor;
  /** `any.out(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
  any(input: Tensor, dim: Int, keepdim: boolean, options: { out: Tensor }): Tensor;
  /** `arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  arange(end: Scalar, options?: TensorOptions): Tensor;
  arange(options: { end: Scalar } & TensorOptions): Tensor;
  /** `arange.out(Scalar end, *, Tensor(a!) out) -> Tensor(a!)` */
  arange(end: Scalar, options: { out: Tensor }): Tensor;
  /** `arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  arange(start: Scalar, end: Scalar, options?: TensorOptions): Tensor;
  arange(options: { start: Scalar; end: Scalar } & TensorOptions): Tensor;
  /** `arange.start_out(Scalar start, Scalar end, Scalar step=1, *, Tensor(a!) out) -> Tensor(a!)` */
  arange(start: Scalar, end: Scalar, step: Scalar, options: { out: Tensor }): Tensor;
  /** `arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  arange(start: Scalar, end: Scalar, step?: Scalar, options?: TensorOptions): Tensor;
  arange(start: Scalar, end: Scalar, options: { step?: Scalar | undefined } & TensorOptions): Tensor;
  arange(options: { start: Scalar; end: Scalar; step?: Scalar | undefined } & TensorOptions): Tensor;
  /** `arccos(Tensor self) -> Tensor` */
  arccos(input: Tensor): Tensor;
  /** `arccos.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  arccos(input: Tensor, options: { out: Tensor }): Tensor;
  /** `arccos_(Tensor(a!) self) -> Tensor(a!)` */
  arccos_(input: Tensor): Tensor;
  /** `arccosh(Tensor self) -> Tensor` */
  arccosh(input: Tensor): Tensor;
  /** `arccosh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  arccosh(input: Tensor, options: { out: Tensor }): Tensor;
  /** `arccosh_(Tensor(a!) self) -> Tensor(a!)` */
  arccosh_(input: Tensor): Tensor;
  /** `arcsin(Tensor self) -> Tensor` */
  arcsin(input: Tensor): Tensor;
  /** `arcsin.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  arcsin(input: Tensor, options: { out: Tensor }): Tensor;
  /** `arcsin_(Tensor(a!) self) -> Tensor(a!)` */
  arcsin_(input: Tensor): Tensor;
  /** `arcsinh(Tensor self) -> Tensor` */
  arcsinh(input: Tensor): Tensor;
  /** `arcsinh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  arcsinh(input: Tensor, options: { out: Tensor }): Tensor;
  /** `arcsinh_(Tensor(a!) self) -> Tensor(a!)` */
  arcsinh_(input: Tensor): Tensor;
  /** `arctan(Tensor self) -> Tensor` */
  arctan(input: Tensor): Tensor;
  /** `arctan.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  arctan(input: Tensor, options: { out: Tensor }): Tensor;
  /** `arctan2(Tensor self, Tensor other) -> Tensor` */
  arctan2(input: Tensor, other: Tensor): Tensor;
  /** `arctan2.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  arctan2(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `arctan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  arctan2_(input: Tensor, other: Tensor): Tensor;
  /** `arctan_(Tensor(a!) self) -> Tensor(a!)` */
  arctan_(input: Tensor): Tensor;
  /** `arctanh(Tensor self) -> Tensor` */
  arctanh(input: Tensor): Tensor;
  /** `arctanh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  arctanh(input: Tensor, options: { out: Tensor }): Tensor;
  /** `arctanh_(Tensor(a!) self) -> Tensor(a!)` */
  arctanh_(input: Tensor): Tensor;
  /** `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor` */
  argmax(input: Tensor, dim?: Int | null, keepdim?: boolean): Tensor;
  argmax(input: Tensor, options: { dim?: Int | null | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `argmax.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
  argmax(input: Tensor, dim: Int | null, keepdim: boolean, options: { out: Tensor }): Tensor;
  /** `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor` */
  argmin(input: Tensor, dim?: Int | null, keepdim?: boolean): Tensor;
  argmin(input: Tensor, options: { dim?: Int | null | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `argmin.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
  argmin(input: Tensor, dim: Int | null, keepdim: boolean, options: { out: Tensor }): Tensor;
  /** `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor` */
  argsort(input: Tensor, dim?: Int, descending?: boolean): Tensor;
  argsort(input: Tensor, options: { dim?: Int | undefined; descending?: boolean | undefined }): Tensor;
  /** `argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor` */
  argsort(input: Tensor, options: { stable: boolean; dim?: Int | undefined; descending?: boolean | undefined }): Tensor;
  /** `argsort.stable_out(Tensor self, *, bool stable, int dim=-1, bool descending=False, Tensor(a!) out) -> Tensor(a!)` */
  argsort(input: Tensor, options: { stable: boolean; dim?: Int | undefined; descending?: boolean | undefined; out: Tensor }): Tensor;
  /** `argwhere(Tensor self) -> Tensor` */
  argwhere(input: Tensor): Tensor;
  /** `as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)` */
  as_strided(input: Tensor, size: readonly Int[], stride: readonly Int[], storageOffset?: Int | null): Tensor;
  as_strided(input: Tensor, size: readonly Int[], stride: readonly Int[], options: { storageOffset?: Int | null | undefined }): Tensor;
  as_strided(input: Tensor, options: { size: readonly Int[]; stride: readonly Int[]; storageOffset?: Int | null | undefined }): Tensor;
  /** `as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)` */
  as_strided_(input: Tensor, size: readonly Int[], stride: readonly Int[], storageOffset?: Int | null): Tensor;
  as_strided_(input: Tensor, size: readonly Int[], stride: readonly Int[], options: { storageOffset?: Int | null | undefined }): Tensor;
  as_strided_(input: Tensor, options: { size: readonly Int[]; stride: readonly Int[]; storageOffset?: Int | null | undefined }): Tensor;
  /** `as_strided_copy(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor` */
  as_strided_copy(input: Tensor, size: readonly Int[], stride: readonly Int[], storageOffset?: Int | null): Tensor;
  as_strided_copy(input: Tensor, size: readonly Int[], stride: readonly Int[], options: { storageOffset?: Int | null | undefined }): Tensor;
  as_strided_copy(input: Tensor, options: { size: readonly Int[]; stride: readonly Int[]; storageOffset?: Int | null | undefined }): Tensor;
  /** `as_strided_copy.out(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None, *, Tensor(a!) out) -> Tensor(a!)` */
  as_strided_copy(input: Tensor, size: readonly Int[], stride: readonly Int[], storageOffset: Int | null, options: { out: Tensor }): Tensor;
  /** `as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor` */
  as_strided_scatter(input: Tensor, src: Tensor, size: readonly Int[], stride: readonly Int[], storageOffset?: Int | null): Tensor;
  as_strided_scatter(input: Tensor, src: Tensor, size: readonly Int[], stride: readonly Int[], options: { storageOffset?: Int | null | undefined }): Tensor;
  as_strided_scatter(input: Tensor, src: Tensor, options: { size: readonly Int[]; stride: readonly Int[]; storageOffset?: Int | null | undefined }): Tensor;
  /** `as_strided_scatter.out(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None, *, Tensor(a!) out) -> Tensor(a!)` */
  as_strided_scatter(input: Tensor, src: Tensor, size: readonly Int[], stride: readonly Int[], storageOffset: Int | null, options: { out: Tensor }): Tensor;
  /** `asin(Tensor self) -> Tensor` */
  asin(input: Tensor): Tensor;
  /** `asin.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  asin(input: Tensor, options: { out: Tensor }): Tensor;
  /** `asin_(Tensor(a!) self) -> Tensor(a!)` */
  asin_(input: Tensor): Tensor;
  /** `asinh(Tensor self) -> Tensor` */
  asinh(input: Tensor): Tensor;
  /** `asinh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  asinh(input: Tensor, options: { out: Tensor }): Tensor;
  /** `asinh_(Tensor(a!) self) -> Tensor(a!)` */
  asinh_(input: Tensor): Tensor;
  /** `atan(Tensor self) -> Tensor` */
  atan(input: Tensor): Tensor;
  /** `atan.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  atan(input: Tensor, options: { out: Tensor }): Tensor;
  /** `atan2(Tensor self, Tensor other) -> Tensor` */
  atan2(input: Tensor, other: Tensor): Tensor;
  /** `atan2.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  atan2(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  atan2_(input: Tensor, other: Tensor): Tensor;
  /** `atan_(Tensor(a!) self) -> Tensor(a!)` */
  atan_(input: Tensor): Tensor;
  /** `atanh(Tensor self) -> Tensor` */
  atanh(input: Tensor): Tensor;
  /** `atanh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  atanh(input: Tensor, options: { out: Tensor }): Tensor;
  /** `atanh_(Tensor(a!) self) -> Tensor(a!)` */
  atanh_(input: Tensor): Tensor;
  /** `atleast_1d(Tensor self) -> Tensor` */
  atleast_1d(input: Tensor): Tensor;
  /** `atleast_1d.Sequence(Tensor[] tensors) -> Tensor[]` */
  atleast_1d(tensors: readonly Tensor[]): Tensor[];
  /** `atleast_2d(Tensor self) -> Tensor` */
  atleast_2d(input: Tensor): Tensor;
  /** `atleast_2d.Sequence(Tensor[] tensors) -> Tensor[]` */
  atleast_2d(tensors: readonly Tensor[]): Tensor[];
  /** `atleast_3d(Tensor self) -> Tensor` */
  atleast_3d(input: Tensor): Tensor;
  /** `atleast_3d.Sequence(Tensor[] tensors) -> Tensor[]` */
  atleast_3d(tensors: readonly Tensor[]): Tensor[];
  /** `avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor` */
  avg_pool1d(input: Tensor, kernelSize: Int | readonly Int[], stride?: Int | readonly Int[], padding?: Int | readonly Int[], ceilMode?: boolean, countIncludePad?: boolean): Tensor;
  avg_pool1d(input: Tensor, kernelSize: Int | readonly Int[], options: { stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined; countIncludePad?: boolean | undefined }): Tensor;
  avg_pool1d(input: Tensor, options: { kernelSize: Int | readonly Int[]; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined; countIncludePad?: boolean | undefined }): Tensor;
  /** `avg_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True, *, Tensor(a!) out) -> Tensor(a!)` */
  avg_pool1d(input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], ceilMode: boolean, countIncludePad: boolean, options: { out: Tensor }): Tensor;
  /** `avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor` */
  avg_pool2d(input: Tensor, kernelSize: Int | readonly Int[], stride?: Int | readonly Int[], padding?: Int | readonly Int[], ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: Int | null): Tensor;
  avg_pool2d(input: Tensor, kernelSize: Int | readonly Int[], options: { stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined; countIncludePad?: boolean | undefined; divisorOverride?: Int | null | undefined }): Tensor;
  avg_pool2d(input: Tensor, options: { kernelSize: Int | readonly Int[]; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined; countIncludePad?: boolean | undefined; divisorOverride?: Int | null | undefined }): Tensor;
  /** `avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)` */
  avg_pool2d(input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: Int | null, options: { out: Tensor }): Tensor;
  /** `avg_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, bool ceil_mode, bool count_include_pad, int? divisor_override) -> Tensor` */
  avg_pool2d_backward(gradOutput: Tensor, input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: Int | null): Tensor;
  avg_pool2d_backward(gradOutput: Tensor, input: Tensor, options: { kernelSize: Int | readonly Int[]; stride: Int | readonly Int[]; padding: Int | readonly Int[]; ceilMode: boolean; countIncludePad: boolean; divisorOverride: Int | null }): Tensor;
  /** `avg_pool2d_backward.grad_input(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, bool ceil_mode, bool count_include_pad, int? divisor_override, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  avg_pool2d_backward(gradOutput: Tensor, input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: Int | null, options: { gradInput: Tensor }): Tensor;
  /** `avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor` */
  avg_pool3d(input: Tensor, kernelSize: Int | readonly Int[], stride?: Int | readonly Int[], padding?: Int | readonly Int[], ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: Int | null): Tensor;
  avg_pool3d(input: Tensor, kernelSize: Int | readonly Int[], options: { stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined; countIncludePad?: boolean | undefined; divisorOverride?: Int | null | undefined }): Tensor;
  avg_pool3d(input: Tensor, options: { kernelSize: Int | readonly Int[]; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined; countIncludePad?: boolean | undefined; divisorOverride?: Int | null | undefined }): Tensor;
  /** `avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)` */
  avg_pool3d(input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: Int | null, options: { out: Tensor }): Tensor;
  /** `avg_pool3d_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, bool ceil_mode, bool count_include_pad, int? divisor_override) -> Tensor` */
  avg_pool3d_backward(gradOutput: Tensor, input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: Int | null): Tensor;
  avg_pool3d_backward(gradOutput: Tensor, input: Tensor, options: { kernelSize: Int | readonly Int[]; stride: Int | readonly Int[]; padding: Int | readonly Int[]; ceilMode: boolean; countIncludePad: boolean; divisorOverride: Int | null }): Tensor;
  /** `avg_pool3d_backward.grad_input(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, bool ceil_mode, bool count_include_pad, int? divisor_override, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  avg_pool3d_backward(gradOutput: Tensor, input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: Int | null, options: { gradInput: Tensor }): Tensor;
  /** `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, outDtype: DType, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options: { outDtype: DType; beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `baddbmm.dtype_out(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, outDtype: DType, options: { beta?: Scalar | undefined; alpha?: Scalar | undefined; out: Tensor }): Tensor;
  /** `baddbmm.out(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options: { beta?: Scalar | undefined; alpha?: Scalar | undefined; out: Tensor }): Tensor;
  /** `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  baddbmm_(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `bartlett_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  bartlett_window(windowLength: Int, options?: TensorOptions): Tensor;
  bartlett_window(options: { windowLength: Int } & TensorOptions): Tensor;
  /** `bartlett_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)` */
  bartlett_window(windowLength: Int, options: { out: Tensor }): Tensor;
  /** `bartlett_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  bartlett_window(windowLength: Int, periodic: boolean, options?: TensorOptions): Tensor;
  bartlett_window(options: { windowLength: Int; periodic: boolean } & TensorOptions): Tensor;
  /** `bartlett_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)` */
  bartlett_window(windowLength: Int, periodic: boolean, options: { out: Tensor }): Tensor;
  /** `batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> Tensor` */
  batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Tensor;
  batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { training: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
  /** `batch_norm_backward(Tensor grad_out, Tensor input, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, bool update, float eps, bool[3] output_mask, Tensor reserve) -> (Tensor, Tensor, Tensor)` */
  batch_norm_backward(gradOut: Tensor, input: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, update: boolean, eps: number, outputMask: boolean | readonly boolean[], reserve: Tensor): [Tensor, Tensor, Tensor];
  batch_norm_backward(gradOut: Tensor, input: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, options: { update: boolean; eps: number; outputMask: boolean | readonly boolean[]; reserve: Tensor }): [Tensor, Tensor, Tensor];
  /** `batch_norm_backward_elemt(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, Tensor sum_dy, Tensor sum_dy_xmu, Tensor count) -> Tensor` */
  batch_norm_backward_elemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, sumDyXmu: Tensor, count: Tensor): Tensor;
  /** `batch_norm_backward_elemt.out(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, Tensor sum_dy, Tensor sum_dy_xmu, Tensor count, *, Tensor(a!) out) -> Tensor(a!)` */
  batch_norm_backward_elemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, sumDyXmu: Tensor, count: Tensor, options: { out: Tensor }): Tensor;
  /** `batch_norm_backward_reduce(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, bool input_g, bool weight_g, bool bias_g) -> (Tensor, Tensor, Tensor, Tensor)` */
  batch_norm_backward_reduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, biasG: boolean): [Tensor, Tensor, Tensor, Tensor];
  batch_norm_backward_reduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, options: { inputG: boolean; weightG: boolean; biasG: boolean }): [Tensor, Tensor, Tensor, Tensor];
  /** `batch_norm_backward_reduce.out(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, bool input_g, bool weight_g, bool bias_g, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!))` */
  batch_norm_backward_reduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, biasG: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  /** `batch_norm_elemt(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps) -> Tensor` */
  batch_norm_elemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: number): Tensor;
  batch_norm_elemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, options: { eps: number }): Tensor;
  /** `batch_norm_elemt.out(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps, *, Tensor(a!) out) -> Tensor(a!)` */
  batch_norm_elemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: number, options: { out: Tensor }): Tensor;
  /** `batch_norm_gather_stats(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, int count) -> (Tensor, Tensor)` */
  batch_norm_gather_stats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, count: Int): [Tensor, Tensor];
  batch_norm_gather_stats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, options: { momentum: number; eps: number; count: Int }): [Tensor, Tensor];
  /** `batch_norm_gather_stats.out(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, int count, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  batch_norm_gather_stats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, count: Int, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `batch_norm_gather_stats_with_counts(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, Tensor counts) -> (Tensor, Tensor)` */
  batch_norm_gather_stats_with_counts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, counts: Tensor): [Tensor, Tensor];
  batch_norm_gather_stats_with_counts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, options: { momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor];
  /** `batch_norm_gather_stats_with_counts.out(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, Tensor counts, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  batch_norm_gather_stats_with_counts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, counts: Tensor, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `batch_norm_stats(Tensor input, float eps) -> (Tensor, Tensor)` */
  batch_norm_stats(input: Tensor, eps: number): [Tensor, Tensor];
  batch_norm_stats(input: Tensor, options: { eps: number }): [Tensor, Tensor];
  /** `batch_norm_stats.out(Tensor input, float eps, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  batch_norm_stats(input: Tensor, eps: number, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `batch_norm_update_stats(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum) -> (Tensor, Tensor)` */
  batch_norm_update_stats(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number): [Tensor, Tensor];
  batch_norm_update_stats(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, options: { momentum: number }): [Tensor, Tensor];
  /** `batch_norm_update_stats.out(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  batch_norm_update_stats(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `bernoulli(Tensor self, *, Generator? generator=None) -> Tensor` */
  bernoulli(input: Tensor, options?: { generator?: Generator | null | undefined }): Tensor;
  /** `bernoulli.Tensor(Tensor self, Tensor p, *, Generator? generator=None) -> Tensor` */
  bernoulli(input: Tensor, p: Tensor, options?: { generator?: Generator | null | undefined }): Tensor;
  /** `bernoulli.Tensor_out(Tensor self, Tensor p, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  bernoulli(input: Tensor, p: Tensor, options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `bernoulli.float_out(Tensor self, float p=0.5, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  bernoulli(input: Tensor, p: number, options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `bernoulli.out(Tensor self, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  bernoulli(input: Tensor, options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor` */
  bernoulli(input: Tensor, p: number, options?: { generator?: Generator | null | undefined }): Tensor;
  bernoulli(input: Tensor, options: { p: number; generator?: Generator | null | undefined }): Tensor;
  /** `bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)` */
  bernoulli_(input: Tensor, p: Tensor, options?: { generator?: Generator | null | undefined }): Tensor;
  /** `bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)` */
  bernoulli_(input: Tensor, p?: number, options?: { generator?: Generator | null | undefined }): Tensor;
  bernoulli_(input: Tensor, options: { p?: number | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor` */
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined }): Tensor;
  /** `binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor` */
  binary_cross_entropy(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: Int): Tensor;
  binary_cross_entropy(input: Tensor, target: Tensor, options: { weight?: Tensor | null | undefined; reduction?: Int | undefined }): Tensor;
  /** `binary_cross_entropy.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)` */
  binary_cross_entropy(input: Tensor, target: Tensor, weight: Tensor | null, reduction: Int, options: { out: Tensor }): Tensor;
  /** `binary_cross_entropy_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor` */
  binary_cross_entropy_backward(gradOutput: Tensor, input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: Int): Tensor;
  binary_cross_entropy_backward(gradOutput: Tensor, input: Tensor, target: Tensor, options: { weight?: Tensor | null | undefined; reduction?: Int | undefined }): Tensor;
  /** `binary_cross_entropy_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, Tensor? weight=None, int reduction=1, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  binary_cross_entropy_backward(gradOutput: Tensor, input: Tensor, target: Tensor, weight: Tensor | null, reduction: Int, options: { gradInput: Tensor }): Tensor;
  /** `binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1) -> Tensor` */
  binary_cross_entropy_with_logits(input: Tensor, target: Tensor, weight?: Tensor | null, posWeight?: Tensor | null, reduction?: Int): Tensor;
  binary_cross_entropy_with_logits(input: Tensor, target: Tensor, options: { weight?: Tensor | null | undefined; posWeight?: Tensor | null | undefined; reduction?: Int | undefined }): Tensor;
  /** `binary_cross_entropy_with_logits.out(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)` */
  binary_cross_entropy_with_logits(input: Tensor, target: Tensor, weight: Tensor | null, posWeight: Tensor | null, reduction: Int, options: { out: Tensor }): Tensor;
  /** `bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor` */
  bincount(input: Tensor, weights?: Tensor | null, minlength?: Int): Tensor;
  bincount(input: Tensor, options: { weights?: Tensor | null | undefined; minlength?: Int | undefined }): Tensor;
  /** `bincount.out(Tensor self, Tensor? weights=None, SymInt minlength=0, *, Tensor(a!) out) -> Tensor(a!)` */
  bincount(input: Tensor, weights: Tensor | null, minlength: Int, options: { out: Tensor }): Tensor;
  /** `binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor` */
  binomial(count: Tensor, prob: Tensor, generator?: Generator | null): Tensor;
  binomial(count: Tensor, prob: Tensor, options: { generator?: Generator | null | undefined }): Tensor;
  /** `binomial.out(Tensor count, Tensor prob, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)` */
  binomial(count: Tensor, prob: Tensor, generator: Generator | null, options: { out: Tensor }): Tensor;
  /** `bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwise_and(input: Tensor, other: Scalar): Tensor;
  bitwise_and(input: Tensor, options: { other: Scalar }): Tensor;
  /** `bitwise_and.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwise_and(input: Scalar, other: Tensor): Tensor;
  bitwise_and(options: { self: Scalar; other: Tensor }): Tensor;
  /** `bitwise_and.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  bitwise_and(input: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  /** `bitwise_and.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  bitwise_and(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor` */
  bitwise_and(input: Tensor, other: Tensor): Tensor;
  /** `bitwise_and.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  bitwise_and(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwise_and_(input: Tensor, other: Scalar): Tensor;
  bitwise_and_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  bitwise_and_(input: Tensor, other: Tensor): Tensor;
  /** `bitwise_left_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwise_left_shift(input: Scalar, other: Tensor): Tensor;
  bitwise_left_shift(options: { self: Scalar; other: Tensor }): Tensor;
  /** `bitwise_left_shift.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  bitwise_left_shift(input: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  /** `bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor` */
  bitwise_left_shift(input: Tensor, other: Tensor): Tensor;
  /** `bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwise_left_shift(input: Tensor, other: Scalar): Tensor;
  bitwise_left_shift(input: Tensor, options: { other: Scalar }): Tensor;
  /** `bitwise_left_shift.Tensor_Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  bitwise_left_shift(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `bitwise_left_shift.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  bitwise_left_shift(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  bitwise_left_shift_(input: Tensor, other: Tensor): Tensor;
  /** `bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwise_left_shift_(input: Tensor, other: Scalar): Tensor;
  bitwise_left_shift_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `bitwise_not(Tensor self) -> Tensor` */
  bitwise_not(input: Tensor): Tensor;
  /** `bitwise_not.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  bitwise_not(input: Tensor, options: { out: Tensor }): Tensor;
  /** `bitwise_not_(Tensor(a!) self) -> Tensor(a!)` */
  bitwise_not_(input: Tensor): Tensor;
  /** `bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwise_or(input: Tensor, other: Scalar): Tensor;
  bitwise_or(input: Tensor, options: { other: Scalar }): Tensor;
  /** `bitwise_or.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwise_or(input: Scalar, other: Tensor): Tensor;
  bitwise_or(options: { self: Scalar; other: Tensor }): Tensor;
  /** `bitwise_or.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  bitwise_or(input: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  /** `bitwise_or.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  bitwise_or(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor` */
  bitwise_or(input: Tensor, other: Tensor): Tensor;
  /** `bitwise_or.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  bitwise_or(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwise_or_(input: Tensor, other: Scalar): Tensor;
  bitwise_or_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  bitwise_or_(input: Tensor, other: Tensor): Tensor;
  /** `bitwise_right_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwise_right_shift(input: Scalar, other: Tensor): Tensor;
  bitwise_right_shift(options: { self: Scalar; other: Tensor }): Tensor;
  /** `bitwise_right_shift.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  bitwise_right_shift(input: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  /** `bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor` */
  bitwise_right_shift(input: Tensor, other: Tensor): Tensor;
  /** `bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwise_right_shift(input: Tensor, other: Scalar): Tensor;
  bitwise_right_shift(input: Tensor, options: { other: Scalar }): Tensor;
  /** `bitwise_right_shift.Tensor_Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  bitwise_right_shift(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `bitwise_right_shift.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  bitwise_right_shift(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  bitwise_right_shift_(input: Tensor, other: Tensor): Tensor;
  /** `bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwise_right_shift_(input: Tensor, other: Scalar): Tensor;
  bitwise_right_shift_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwise_xor(input: Tensor, other: Scalar): Tensor;
  bitwise_xor(input: Tensor, options: { other: Scalar }): Tensor;
  /** `bitwise_xor.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwise_xor(input: Scalar, other: Tensor): Tensor;
  bitwise_xor(options: { self: Scalar; other: Tensor }): Tensor;
  /** `bitwise_xor.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  bitwise_xor(input: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  /** `bitwise_xor.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  bitwise_xor(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor` */
  bitwise_xor(input: Tensor, other: Tensor): Tensor;
  /** `bitwise_xor.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  bitwise_xor(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwise_xor_(input: Tensor, other: Scalar): Tensor;
  bitwise_xor_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  bitwise_xor_(input: Tensor, other: Tensor): Tensor;
  /** `blackman_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  blackman_window(windowLength: Int, options?: TensorOptions): Tensor;
  blackman_window(options: { windowLength: Int } & TensorOptions): Tensor;
  /** `blackman_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)` */
  blackman_window(windowLength: Int, options: { out: Tensor }): Tensor;
  /** `blackman_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  blackman_window(windowLength: Int, periodic: boolean, options?: TensorOptions): Tensor;
  blackman_window(options: { windowLength: Int; periodic: boolean } & TensorOptions): Tensor;
  /** `blackman_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)` */
  blackman_window(windowLength: Int, periodic: boolean, options: { out: Tensor }): Tensor;
  /** `block_diag(Tensor[] tensors) -> Tensor` */
  block_diag(tensors: readonly Tensor[]): Tensor;
  /** `block_diag.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)` */
  block_diag(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
  /** `bmm(Tensor self, Tensor mat2) -> Tensor` */
  bmm(input: Tensor, mat2: Tensor): Tensor;
  /** `bmm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor` */
  bmm(input: Tensor, mat2: Tensor, outDtype: DType): Tensor;
  bmm(input: Tensor, mat2: Tensor, options: { outDtype: DType }): Tensor;
  /** `bmm.dtype_out(Tensor self, Tensor mat2, ScalarType out_dtype, *, Tensor(a!) out) -> Tensor(a!)` */
  bmm(input: Tensor, mat2: Tensor, outDtype: DType, options: { out: Tensor }): Tensor;
  /** `bmm.out(Tensor self, Tensor mat2, *, Tensor(a!) out) -> Tensor(a!)` */
  bmm(input: Tensor, mat2: Tensor, options: { out: Tensor }): Tensor;
  /** `broadcast_tensors(Tensor[] tensors) -> Tensor[]` */
  broadcast_tensors(tensors: readonly Tensor[]): Tensor[];
  /** `broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)` */
  broadcast_to(input: Tensor, size: readonly Int[]): Tensor;
  broadcast_to(input: Tensor, options: { size: readonly Int[] }): Tensor;
  broadcast_to(input: Tensor, ...size: readonly Int[]): Tensor;
  /** `bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor` */
  bucketize(input: Scalar, boundaries: Tensor, options?: { outInt32?: boolean | undefined; right?: boolean | undefined }): Tensor;
  bucketize(options: { self: Scalar; boundaries: Tensor; outInt32?: boolean | undefined; right?: boolean | undefined }): Tensor;
  /** `bucketize.Scalar_out(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor(a!) out) -> Tensor(a!)` */
  bucketize(input: Scalar, boundaries: Tensor, options: { outInt32?: boolean | undefined; right?: boolean | undefined; out: Tensor }): Tensor;
  /** `bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor` */
  bucketize(input: Tensor, boundaries: Tensor, options?: { outInt32?: boolean | undefined; right?: boolean | undefined }): Tensor;
  /** `bucketize.Tensor_out(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor(a!) out) -> Tensor(a!)` */
  bucketize(input: Tensor, boundaries: Tensor, options: { outInt32?: boolean | undefined; right?: boolean | undefined; out: Tensor }): Tensor;
  /** `can_cast(ScalarType from_, ScalarType to) -> bool` */
  can_cast(from_: DType, to: DType): boolean;
  can_cast(options: { from_: DType; to: DType }): boolean;
  /** `cartesian_prod(Tensor[] tensors) -> Tensor` */
  cartesian_prod(tensors: readonly Tensor[]): Tensor;
  /** `cat(Tensor[] tensors, int dim=0) -> Tensor` */
  cat(tensors: readonly Tensor[], dim?: Int): Tensor;
  cat(tensors: readonly Tensor[], options: { dim?: Int | undefined }): Tensor;
  /** `cat.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)` */
  cat(tensors: readonly Tensor[], dim: Int, options: { out: Tensor }): Tensor;
  /** `cauchy(Tensor self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor` */
  cauchy(input: Tensor, median?: number, sigma?: number, options?: { generator?: Generator | null | undefined }): Tensor;
  cauchy(input: Tensor, options: { median?: number | undefined; sigma?: number | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `cauchy.out(Tensor self, float median=0., float sigma=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  cauchy(input: Tensor, median: number, sigma: number, options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)` */
  cauchy_(input: Tensor, median?: number, sigma?: number, options?: { generator?: Generator | null | undefined }): Tensor;
  cauchy_(input: Tensor, options: { median?: number | undefined; sigma?: number | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `ccol_indices(Tensor(a) self) -> Tensor(a)` */
  ccol_indices(input: Tensor): Tensor;
  /** `ccol_indices_copy(Tensor self) -> Tensor` */
  ccol_indices_copy(input: Tensor): Tensor;
  /** `ccol_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  ccol_indices_copy(input: Tensor, options: { out: Tensor }): Tensor;
  /** `cdist(Tensor x1, Tensor x2, float p=2., int? compute_mode=None) -> Tensor` */
  cdist(x1: Tensor, x2: Tensor, p?: number, computeMode?: Int | null): Tensor;
  cdist(x1: Tensor, x2: Tensor, options: { p?: number | undefined; computeMode?: Int | null | undefined }): Tensor;
  /** `ceil(Tensor self) -> Tensor` */
  ceil(input: Tensor): Tensor;
  /** `ceil.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  ceil(input: Tensor, options: { out: Tensor }): Tensor;
  /** `ceil_(Tensor(a!) self) -> Tensor(a!)` */
  ceil_(input: Tensor): Tensor;
  /** `celu(Tensor self, Scalar alpha=1.) -> Tensor` */
  celu(input: Tensor, alpha?: Scalar): Tensor;
  celu(input: Tensor, options: { alpha?: Scalar | undefined }): Tensor;
  /** `celu.out(Tensor self, Scalar alpha=1., *, Tensor(a!) out) -> Tensor(a!)` */
  celu(input: Tensor, alpha: Scalar, options: { out: Tensor }): Tensor;
  /** `celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)` */
  celu_(input: Tensor, alpha?: Scalar): Tensor;
  celu_(input: Tensor, options: { alpha?: Scalar | undefined }): Tensor;
  /** `chain_matmul(Tensor[] matrices) -> Tensor` */
  chain_matmul(matrices: readonly Tensor[]): Tensor;
  /** `chain_matmul.out(Tensor[] matrices, *, Tensor(a!) out) -> Tensor(a!)` */
  chain_matmul(matrices: readonly Tensor[], options: { out: Tensor }): Tensor;
  /** `chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor` */
  chalf(input: Tensor, options?: { memoryFormat?: MemoryFormat | null | undefined }): Tensor;
  /** `channel_shuffle(Tensor self, SymInt groups) -> Tensor` */
  channel_shuffle(input: Tensor, groups: Int): Tensor;
  channel_shuffle(input: Tensor, options: { groups: Int }): Tensor;
  /** `channel_shuffle.out(Tensor self, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)` */
  channel_shuffle(input: Tensor, groups: Int, options: { out: Tensor }): Tensor;
  /** `cholesky(Tensor self, bool upper=False) -> Tensor` */
  cholesky(input: Tensor, upper?: boolean): Tensor;
  cholesky(input: Tensor, options: { upper?: boolean | undefined }): Tensor;
  /** `cholesky.out(Tensor self, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)` */
  cholesky(input: Tensor, upper: boolean, options: { out: Tensor }): Tensor;
  /** `cholesky_inverse(Tensor self, bool upper=False) -> Tensor` */
  cholesky_inverse(input: Tensor, upper?: boolean): Tensor;
  cholesky_inverse(input: Tensor, options: { upper?: boolean | undefined }): Tensor;
  /** `cholesky_inverse.out(Tensor self, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)` */
  cholesky_inverse(input: Tensor, upper: boolean, options: { out: Tensor }): Tensor;
  /** `cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor` */
  cholesky_solve(input: Tensor, input2: Tensor, upper?: boolean): Tensor;
  cholesky_solve(input: Tensor, input2: Tensor, options: { upper?: boolean | undefined }): Tensor;
  /** `cholesky_solve.out(Tensor self, Tensor input2, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)` */
  cholesky_solve(input: Tensor, input2: Tensor, upper: boolean, options: { out: Tensor }): Tensor;
  /** `choose_qparams_optimized(Tensor input, int numel, int n_bins, float ratio, int bit_width) -> (Tensor, Tensor)` */
  choose_qparams_optimized(input: Tensor, numel: Int, nBins: Int, ratio: number, bitWidth: Int): [Tensor, Tensor];
  choose_qparams_optimized(input: Tensor, options: { numel: Int; nBins: Int; ratio: number; bitWidth: Int }): [Tensor, Tensor];
  /** `chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]` */
  chunk(input: Tensor, chunks: Int, dim?: Int): Tensor[];
  chunk(input: Tensor, chunks: Int, options: { dim?: Int | undefined }): Tensor[];
  chunk(input: Tensor, options: { chunks: Int; dim?: Int | undefined }): Tensor[];
  /** `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
  clamp(input: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor;
  clamp(input: Tensor, options: { min?: Scalar | null | undefined; max?: Scalar | null | undefined }): Tensor;
  /** `clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor` */
  clamp(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
  clamp(input: Tensor, options: { min?: Tensor | null | undefined; max?: Tensor | null | undefined }): Tensor;
  /** `clamp.Tensor_out(Tensor self, Tensor? min=None, Tensor? max=None, *, Tensor(a!) out) -> Tensor(a!)` */
  clamp(input: Tensor, min: Tensor | null, max: Tensor | null, options: { out: Tensor }): Tensor;
  /** `clamp.out(Tensor self, Scalar? min=None, Scalar? max=None, *, Tensor(a!) out) -> Tensor(a!)` */
  clamp(input: Tensor, min: Scalar | null, max: Scalar | null, options: { out: Tensor }): Tensor;
  /** `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clamp_(input: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor;
  clamp_(input: Tensor, options: { min?: Scalar | null | undefined; max?: Scalar | null | undefined }): Tensor;
  /** `clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clamp_(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
  clamp_(input: Tensor, options: { min?: Tensor | null | undefined; max?: Tensor | null | undefined }): Tensor;
  /** `clamp_max(Tensor self, Scalar max) -> Tensor` */
  clamp_max(input: Tensor, max: Scalar): Tensor;
  clamp_max(input: Tensor, options: { max: Scalar }): Tensor;
  /** `clamp_max.Tensor(Tensor self, Tensor max) -> Tensor` */
  clamp_max(input: Tensor, max: Tensor): Tensor;
  /** `clamp_max.Tensor_out(Tensor self, Tensor max, *, Tensor(a!) out) -> Tensor(a!)` */
  clamp_max(input: Tensor, max: Tensor, options: { out: Tensor }): Tensor;
  /** `clamp_max.out(Tensor self, Scalar max, *, Tensor(a!) out) -> Tensor(a!)` */
  clamp_max(input: Tensor, max: Scalar, options: { out: Tensor }): Tensor;
  /** `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)` */
  clamp_max_(input: Tensor, max: Scalar): Tensor;
  clamp_max_(input: Tensor, options: { max: Scalar }): Tensor;
  /** `clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)` */
  clamp_max_(input: Tensor, max: Tensor): Tensor;
  /** `clamp_min(Tensor self, Scalar min) -> Tensor` */
  clamp_min(input: Tensor, min: Scalar): Tensor;
  clamp_min(input: Tensor, options: { min: Scalar }): Tensor;
  /** `clamp_min.Tensor(Tensor self, Tensor min) -> Tensor` */
  clamp_min(input: Tensor, min: Tensor): Tensor;
  /** `clamp_min.Tensor_out(Tensor self, Tensor min, *, Tensor(a!) out) -> Tensor(a!)` */
  clamp_min(input: Tensor, min: Tensor, options: { out: Tensor }): Tensor;
  /** `clamp_min.out(Tensor self, Scalar min, *, Tensor(a!) out) -> Tensor(a!)` */
  clamp_min(input: Tensor, min: Scalar, options: { out: Tensor }): Tensor;
  /** `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)` */
  clamp_min_(input: Tensor, min: Scalar): Tensor;
  clamp_min_(input: Tensor, options: { min: Scalar }): Tensor;
  /** `clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)` */
  clamp_min_(input: Tensor, min: Tensor): Tensor;
  /** `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
  clip(input: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor;
  clip(input: Tensor, options: { min?: Scalar | null | undefined; max?: Scalar | null | undefined }): Tensor;
  /** `clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor` */
  clip(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
  clip(input: Tensor, options: { min?: Tensor | null | undefined; max?: Tensor | null | undefined }): Tensor;
  /** `clip.Tensor_out(Tensor self, Tensor? min=None, Tensor? max=None, *, Tensor(a!) out) -> Tensor(a!)` */
  clip(input: Tensor, min: Tensor | null, max: Tensor | null, options: { out: Tensor }): Tensor;
  /** `clip.out(Tensor self, Scalar? min=None, Scalar? max=None, *, Tensor(a!) out) -> Tensor(a!)` */
  clip(input: Tensor, min: Scalar | null, max: Scalar | null, options: { out: Tensor }): Tensor;
  /** `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clip_(input: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor;
  clip_(input: Tensor, options: { min?: Scalar | null | undefined; max?: Scalar | null | undefined }): Tensor;
  /** `clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clip_(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
  clip_(input: Tensor, options: { min?: Tensor | null | undefined; max?: Tensor | null | undefined }): Tensor;
  /** `clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor` */
  clone(input: Tensor, options?: { memoryFormat?: MemoryFormat | null | undefined }): Tensor;
  /** `clone.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  clone(input: Tensor, options: { memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `coalesce(Tensor(a) self) -> Tensor(a)` */
  coalesce(input: Tensor): Tensor;
  /** `col2im(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor` */
  col2im(input: Tensor, outputSize: Int | readonly Int[], kernelSize: Int | readonly Int[], dilation: Int | readonly Int[], padding: Int | readonly Int[], stride: Int | readonly Int[]): Tensor;
  col2im(input: Tensor, options: { outputSize: Int | readonly Int[]; kernelSize: Int | readonly Int[]; dilation: Int | readonly Int[]; padding: Int | readonly Int[]; stride: Int | readonly Int[] }): Tensor;
  /** `col2im.out(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride, *, Tensor(a!) out) -> Tensor(a!)` */
  col2im(input: Tensor, outputSize: Int | readonly Int[], kernelSize: Int | readonly Int[], dilation: Int | readonly Int[], padding: Int | readonly Int[], stride: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `col_indices(Tensor(a) self) -> Tensor(a)` */
  col_indices(input: Tensor): Tensor;
  /** `col_indices_copy(Tensor self) -> Tensor` */
  col_indices_copy(input: Tensor): Tensor;
  /** `col_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  col_indices_copy(input: Tensor, options: { out: Tensor }): Tensor;
  /** `column_stack(Tensor[] tensors) -> Tensor` */
  column_stack(tensors: readonly Tensor[]): Tensor;
  /** `column_stack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)` */
  column_stack(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
  /** `combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor` */
  combinations(input: Tensor, r?: Int, withReplacement?: boolean): Tensor;
  combinations(input: Tensor, options: { r?: Int | undefined; withReplacement?: boolean | undefined }): Tensor;
  /** `complex(Tensor real, Tensor imag) -> Tensor` */
  complex(real: Tensor, imag: Tensor): Tensor;
  /** `complex.out(Tensor real, Tensor imag, *, Tensor(a!) out) -> Tensor(a!)` */
  complex(real: Tensor, imag: Tensor, options: { out: Tensor }): Tensor;
  /** `concat(Tensor[] tensors, int dim=0) -> Tensor` */
  concat(tensors: readonly Tensor[], dim?: Int): Tensor;
  concat(tensors: readonly Tensor[], options: { dim?: Int | undefined }): Tensor;
  /** `concat.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)` */
  concat(tensors: readonly Tensor[], dim: Int, options: { out: Tensor }): Tensor;
  /** `concatenate(Tensor[] tensors, int dim=0) -> Tensor` */
  concatenate(tensors: readonly Tensor[], dim?: Int): Tensor;
  concatenate(tensors: readonly Tensor[], options: { dim?: Int | undefined }): Tensor;
  /** `concatenate.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)` */
  concatenate(tensors: readonly Tensor[], dim: Int, options: { out: Tensor }): Tensor;
  /** `conj(Tensor(a) self) -> Tensor(a)` */
  conj(input: Tensor): Tensor;
  /** `conj_physical(Tensor self) -> Tensor` */
  conj_physical(input: Tensor): Tensor;
  /** `conj_physical.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  conj_physical(input: Tensor, options: { out: Tensor }): Tensor;
  /** `conj_physical_(Tensor(a!) self) -> Tensor(a!)` */
  conj_physical_(input: Tensor): Tensor;
  /** `constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor` */
  constant_pad_nd(input: Tensor, pad: readonly Int[], value?: Scalar): Tensor;
  constant_pad_nd(input: Tensor, pad: readonly Int[], options: { value?: Scalar | undefined }): Tensor;
  constant_pad_nd(input: Tensor, options: { pad: readonly Int[]; value?: Scalar | undefined }): Tensor;
  /** `constant_pad_nd.out(Tensor self, SymInt[] pad, Scalar value=0, *, Tensor(a!) out) -> Tensor(a!)` */
  constant_pad_nd(input: Tensor, pad: readonly Int[], value: Scalar, options: { out: Tensor }): Tensor;
  /** `contiguous(Tensor(a) self, *, MemoryFormat memory_format=0) -> Tensor(a)` */
  contiguous(input: Tensor, options?: { memoryFormat?: MemoryFormat | undefined }): Tensor;
  /** `conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Int | readonly Int[], padding?: Int | readonly Int[], dilation?: Int | readonly Int[], groups?: Int): Tensor;
  conv1d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; groups?: Int | undefined }): Tensor;
  /** `conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], str padding="valid", SymInt[1] dilation=[1], SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Int | readonly Int[], padding?: string, dilation?: Int | readonly Int[], groups?: Int): Tensor;
  conv1d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: string | undefined; dilation?: Int | readonly Int[] | undefined; groups?: Int | undefined }): Tensor;
  /** `conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Int | readonly Int[], padding?: Int | readonly Int[], dilation?: Int | readonly Int[], groups?: Int): Tensor;
  conv2d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; groups?: Int | undefined }): Tensor;
  /** `conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], str padding="valid", SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Int | readonly Int[], padding?: string, dilation?: Int | readonly Int[], groups?: Int): Tensor;
  conv2d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: string | undefined; dilation?: Int | readonly Int[] | undefined; groups?: Int | undefined }): Tensor;
  /** `conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Int | readonly Int[], padding?: Int | readonly Int[], dilation?: Int | readonly Int[], groups?: Int): Tensor;
  conv3d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; groups?: Int | undefined }): Tensor;
  /** `conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], str padding="valid", SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Int | readonly Int[], padding?: string, dilation?: Int | readonly Int[], groups?: Int): Tensor;
  conv3d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: string | undefined; dilation?: Int | readonly Int[] | undefined; groups?: Int | undefined }): Tensor;
  /** `conv_depthwise3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation) -> Tensor` */
  conv_depthwise3d(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], bias: Tensor | null, stride: Int | readonly Int[], padding: Int | readonly Int[], dilation: Int | readonly Int[]): Tensor;
  conv_depthwise3d(input: Tensor, weight: Tensor, options: { kernelSize: Int | readonly Int[]; bias: Tensor | null; stride: Int | readonly Int[]; padding: Int | readonly Int[]; dilation: Int | readonly Int[] }): Tensor;
  /** `conv_depthwise3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation, *, Tensor(a!) out) -> Tensor(a!)` */
  conv_depthwise3d(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], bias: Tensor | null, stride: Int | readonly Int[], padding: Int | readonly Int[], dilation: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor` */
  conv_tbc(input: Tensor, weight: Tensor, bias: Tensor, pad?: Int): Tensor;
  conv_tbc(input: Tensor, weight: Tensor, bias: Tensor, options: { pad?: Int | undefined }): Tensor;
  /** `conv_tbc.out(Tensor self, Tensor weight, Tensor bias, int pad=0, *, Tensor(a!) out) -> Tensor(a!)` */
  conv_tbc(input: Tensor, weight: Tensor, bias: Tensor, pad: Int, options: { out: Tensor }): Tensor;
  /** `conv_tbc_backward(Tensor self, Tensor input, Tensor weight, Tensor bias, int pad) -> (Tensor, Tensor, Tensor)` */
  conv_tbc_backward(self: Tensor, input: Tensor, weight: Tensor, bias: Tensor, pad: Int): [Tensor, Tensor, Tensor];
  conv_tbc_backward(self: Tensor, input: Tensor, weight: Tensor, bias: Tensor, options: { pad: Int }): [Tensor, Tensor, Tensor];
  /** `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor` */
  conv_transpose1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Int | readonly Int[], padding?: Int | readonly Int[], outputPadding?: Int | readonly Int[], groups?: Int, dilation?: Int | readonly Int[]): Tensor;
  conv_transpose1d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; outputPadding?: Int | readonly Int[] | undefined; groups?: Int | undefined; dilation?: Int | readonly Int[] | undefined }): Tensor;
  /** `conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor` */
  conv_transpose2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Int | readonly Int[], padding?: Int | readonly Int[], outputPadding?: Int | readonly Int[], groups?: Int, dilation?: Int | readonly Int[]): Tensor;
  conv_transpose2d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; outputPadding?: Int | readonly Int[] | undefined; groups?: Int | undefined; dilation?: Int | readonly Int[] | undefined }): Tensor;
  /** `conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor` */
  conv_transpose3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Int | readonly Int[], padding?: Int | readonly Int[], outputPadding?: Int | readonly Int[], groups?: Int, dilation?: Int | readonly Int[]): Tensor;
  conv_transpose3d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; outputPadding?: Int | readonly Int[] | undefined; groups?: Int | undefined; dilation?: Int | readonly Int[] | undefined }): Tensor;
  /** `convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor` */
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly Int[], padding: readonly Int[], dilation: readonly Int[], transposed: boolean, outputPadding: readonly Int[], groups: Int): Tensor;
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride: readonly Int[]; padding: readonly Int[]; dilation: readonly Int[]; transposed: boolean; outputPadding: readonly Int[]; groups: Int }): Tensor;
  /** `convolution.out(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)` */
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly Int[], padding: readonly Int[], dilation: readonly Int[], transposed: boolean, outputPadding: readonly Int[], groups: Int, options: { out: Tensor }): Tensor;
  /** `convolution_backward(Tensor grad_output, Tensor input, Tensor weight, SymInt[]? bias_sizes, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  convolution_backward(gradOutput: Tensor, input: Tensor, weight: Tensor, biasSizes: readonly Int[] | null, stride: readonly Int[], padding: readonly Int[], dilation: readonly Int[], transposed: boolean, outputPadding: readonly Int[], groups: Int, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  convolution_backward(
    gradOutput: Tensor,
    input: Tensor,
    weight: Tensor,
    options: { biasSizes: readonly Int[] | null; stride: readonly Int[]; padding: readonly Int[]; dilation: readonly Int[]; transposed: boolean; outputPadding: readonly Int[]; groups: Int; outputMask: boolean | readonly boolean[] },
  ): [Tensor, Tensor, Tensor];
  /** `convolution_backward.out(Tensor grad_output, Tensor input, Tensor weight, SymInt[]? bias_sizes, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  convolution_backward(
    gradOutput: Tensor,
    input: Tensor,
    weight: Tensor,
    biasSizes: readonly Int[] | null,
    stride: readonly Int[],
    padding: readonly Int[],
    dilation: readonly Int[],
    transposed: boolean,
    outputPadding: readonly Int[],
    groups: Int,
    outputMask: boolean | readonly boolean[],
    options: { out0: Tensor; out1: Tensor; out2: Tensor },
  ): [Tensor, Tensor, Tensor];
  /** `convolution_backward_overrideable(Tensor grad_output, Tensor input, Tensor weight, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask) -> (Tensor grad_input, Tensor grad_weight, Tensor grad_bias)` */
  convolution_backward_overrideable(
    gradOutput: Tensor,
    input: Tensor,
    weight: Tensor,
    stride: readonly Int[],
    padding: readonly Int[],
    dilation: readonly Int[],
    transposed: boolean,
    outputPadding: readonly Int[],
    groups: Int,
    outputMask: boolean | readonly boolean[],
  ): [gradInput: Tensor, gradWeight: Tensor, gradBias: Tensor];
  convolution_backward_overrideable(
    gradOutput: Tensor,
    input: Tensor,
    weight: Tensor,
    options: { stride: readonly Int[]; padding: readonly Int[]; dilation: readonly Int[]; transposed: boolean; outputPadding: readonly Int[]; groups: Int; outputMask: boolean | readonly boolean[] },
  ): [gradInput: Tensor, gradWeight: Tensor, gradBias: Tensor];
  /** `convolution_backward_overrideable.out(Tensor grad_output, Tensor input, Tensor weight, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  convolution_backward_overrideable(
    gradOutput: Tensor,
    input: Tensor,
    weight: Tensor,
    stride: readonly Int[],
    padding: readonly Int[],
    dilation: readonly Int[],
    transposed: boolean,
    outputPadding: readonly Int[],
    groups: Int,
    outputMask: boolean | readonly boolean[],
    options: { out0: Tensor; out1: Tensor; out2: Tensor },
  ): [Tensor, Tensor, Tensor];
  /** `convolution_overrideable(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor` */
  convolution_overrideable(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly Int[], padding: readonly Int[], dilation: readonly Int[], transposed: boolean, outputPadding: readonly Int[], groups: Int): Tensor;
  convolution_overrideable(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride: readonly Int[]; padding: readonly Int[]; dilation: readonly Int[]; transposed: boolean; outputPadding: readonly Int[]; groups: Int }): Tensor;
  /** `convolution_overrideable.out(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)` */
  convolution_overrideable(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly Int[], padding: readonly Int[], dilation: readonly Int[], transposed: boolean, outputPadding: readonly Int[], groups: Int, options: { out: Tensor }): Tensor;
  /** `copy(Tensor self, Tensor src, bool non_blocking=False) -> Tensor` */
  copy(input: Tensor, src: Tensor, nonBlocking?: boolean): Tensor;
  copy(input: Tensor, src: Tensor, options: { nonBlocking?: boolean | undefined }): Tensor;
  /** `copy.out(Tensor self, Tensor src, bool non_blocking=False, *, Tensor(a!) out) -> Tensor(a!)` */
  copy(input: Tensor, src: Tensor, nonBlocking: boolean, options: { out: Tensor }): Tensor;
  /** `copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)` */
  copy_(input: Tensor, src: Tensor, nonBlocking?: boolean): Tensor;
  copy_(input: Tensor, src: Tensor, options: { nonBlocking?: boolean | undefined }): Tensor;
  /** `copy_sparse_to_sparse(Tensor self, Tensor src, bool non_blocking=False) -> Tensor` */
  copy_sparse_to_sparse(input: Tensor, src: Tensor, nonBlocking?: boolean): Tensor;
  copy_sparse_to_sparse(input: Tensor, src: Tensor, options: { nonBlocking?: boolean | undefined }): Tensor;
  /** `copy_sparse_to_sparse.out(Tensor self, Tensor src, bool non_blocking=False, *, Tensor(a!) out) -> Tensor(a!)` */
  copy_sparse_to_sparse(input: Tensor, src: Tensor, nonBlocking: boolean, options: { out: Tensor }): Tensor;
  /** `copy_sparse_to_sparse_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)` */
  copy_sparse_to_sparse_(input: Tensor, src: Tensor, nonBlocking?: boolean): Tensor;
  copy_sparse_to_sparse_(input: Tensor, src: Tensor, options: { nonBlocking?: boolean | undefined }): Tensor;
  /** `copysign.Scalar(Tensor self, Scalar other) -> Tensor` */
  copysign(input: Tensor, other: Scalar): Tensor;
  copysign(input: Tensor, options: { other: Scalar }): Tensor;
  /** `copysign.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  copysign(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `copysign.Tensor(Tensor self, Tensor other) -> Tensor` */
  copysign(input: Tensor, other: Tensor): Tensor;
  /** `copysign.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  copysign(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  copysign_(input: Tensor, other: Scalar): Tensor;
  copysign_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  copysign_(input: Tensor, other: Tensor): Tensor;
  /** `corrcoef(Tensor self) -> Tensor` */
  corrcoef(input: Tensor): Tensor;
  /** `cos(Tensor self) -> Tensor` */
  cos(input: Tensor): Tensor;
  /** `cos.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  cos(input: Tensor, options: { out: Tensor }): Tensor;
  /** `cos_(Tensor(a!) self) -> Tensor(a!)` */
  cos_(input: Tensor): Tensor;
  /** `cosh(Tensor self) -> Tensor` */
  cosh(input: Tensor): Tensor;
  /** `cosh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  cosh(input: Tensor, options: { out: Tensor }): Tensor;
  /** `cosh_(Tensor(a!) self) -> Tensor(a!)` */
  cosh_(input: Tensor): Tensor;
  /** `cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor` */
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, reduction?: Int): Tensor;
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, options: { margin?: number | undefined; reduction?: Int | undefined }): Tensor;
  /** `cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor` */
  cosine_similarity(x1: Tensor, x2: Tensor, dim?: Int, eps?: number): Tensor;
  cosine_similarity(x1: Tensor, x2: Tensor, options: { dim?: Int | undefined; eps?: number | undefined }): Tensor;
  /** `count_nonzero(Tensor self, int? dim=None) -> Tensor` */
  count_nonzero(input: Tensor, dim?: Int | null): Tensor;
  count_nonzero(input: Tensor, options: { dim?: Int | null | undefined }): Tensor;
  /** `count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor` */
  count_nonzero(input: Tensor, dim: readonly Int[]): Tensor;
  count_nonzero(input: Tensor, options: { dim: readonly Int[] }): Tensor;
  count_nonzero(input: Tensor, ...dim: readonly Int[]): Tensor;
  /** `count_nonzero.dim_IntList_out(Tensor self, int[] dim, *, Tensor(a!) out) -> Tensor(a!)` */
  count_nonzero(input: Tensor, dim: readonly Int[], options: { out: Tensor }): Tensor;
  /** `count_nonzero.out(Tensor self, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)` */
  count_nonzero(input: Tensor, dim: Int | null, options: { out: Tensor }): Tensor;
  /** `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor` */
  cov(input: Tensor, options?: { correction?: Int | undefined; fweights?: Tensor | null | undefined; aweights?: Tensor | null | undefined }): Tensor;
  /** `cross(Tensor self, Tensor other, int? dim=None) -> Tensor` */
  cross(input: Tensor, other: Tensor, dim?: Int | null): Tensor;
  cross(input: Tensor, other: Tensor, options: { dim?: Int | null | undefined }): Tensor;
  /** `cross.out(Tensor self, Tensor other, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)` */
  cross(input: Tensor, other: Tensor, dim: Int | null, options: { out: Tensor }): Tensor;
  /** `cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float label_smoothing=0.) -> Tensor` */
  cross_entropy_loss(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: Int, ignoreIndex?: Int, labelSmoothing?: number): Tensor;
  cross_entropy_loss(input: Tensor, target: Tensor, options: { weight?: Tensor | null | undefined; reduction?: Int | undefined; ignoreIndex?: Int | undefined; labelSmoothing?: number | undefined }): Tensor;
  /** `crow_indices(Tensor(a) self) -> Tensor(a)` */
  crow_indices(input: Tensor): Tensor;
  /** `crow_indices_copy(Tensor self) -> Tensor` */
  crow_indices_copy(input: Tensor): Tensor;
  /** `crow_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  crow_indices_copy(input: Tensor, options: { out: Tensor }): Tensor;
  /** `ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor` */
  ctc_loss(logProbs: Tensor, targets: Tensor, inputLengths: readonly Int[], targetLengths: readonly Int[], blank?: Int, reduction?: Int, zeroInfinity?: boolean): Tensor;
  ctc_loss(logProbs: Tensor, targets: Tensor, inputLengths: readonly Int[], targetLengths: readonly Int[], options: { blank?: Int | undefined; reduction?: Int | undefined; zeroInfinity?: boolean | undefined }): Tensor;
  ctc_loss(logProbs: Tensor, targets: Tensor, options: { inputLengths: readonly Int[]; targetLengths: readonly Int[]; blank?: Int | undefined; reduction?: Int | undefined; zeroInfinity?: boolean | undefined }): Tensor;
  /** `ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor` */
  ctc_loss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank?: Int, reduction?: Int, zeroInfinity?: boolean): Tensor;
  ctc_loss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, options: { blank?: Int | undefined; reduction?: Int | undefined; zeroInfinity?: boolean | undefined }): Tensor;
  /** `cudnn_affine_grid_generator(Tensor theta, int N, int C, int H, int W) -> Tensor grid` */
  cudnn_affine_grid_generator(theta: Tensor, N: Int, C: Int, H: Int, W: Int): Tensor;
  cudnn_affine_grid_generator(theta: Tensor, options: { N: Int; C: Int; H: Int; W: Int }): Tensor;
  /** `cudnn_affine_grid_generator.out(Tensor theta, int N, int C, int H, int W, *, Tensor(a!) out) -> Tensor(a!)` */
  cudnn_affine_grid_generator(theta: Tensor, N: Int, C: Int, H: Int, W: Int, options: { out: Tensor }): Tensor;
  /** `cudnn_affine_grid_generator_backward(Tensor grad, int N, int C, int H, int W) -> Tensor grad_theta` */
  cudnn_affine_grid_generator_backward(grad: Tensor, N: Int, C: Int, H: Int, W: Int): Tensor;
  cudnn_affine_grid_generator_backward(grad: Tensor, options: { N: Int; C: Int; H: Int; W: Int }): Tensor;
  /** `cudnn_affine_grid_generator_backward.out(Tensor grad, int N, int C, int H, int W, *, Tensor(a!) out) -> Tensor(a!)` */
  cudnn_affine_grid_generator_backward(grad: Tensor, N: Int, C: Int, H: Int, W: Int, options: { out: Tensor }): Tensor;
  /** `cudnn_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor, Tensor)` */
  cudnn_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number): [Tensor, Tensor, Tensor, Tensor];
  cudnn_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { training: boolean; exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor, Tensor];
  /** `cudnn_batch_norm.out(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!))` */
  cudnn_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  /** `cudnn_batch_norm_backward(Tensor input, Tensor grad_output, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, float epsilon, Tensor reserveSpace) -> (Tensor, Tensor, Tensor)` */
  cudnn_batch_norm_backward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number, reserveSpace: Tensor): [Tensor, Tensor, Tensor];
  cudnn_batch_norm_backward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, options: { epsilon: number; reserveSpace: Tensor }): [Tensor, Tensor, Tensor];
  /** `cudnn_batch_norm_backward.out(Tensor input, Tensor grad_output, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, float epsilon, Tensor reserveSpace, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  cudnn_batch_norm_backward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number, reserveSpace: Tensor, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** `cudnn_convolution(Tensor self, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor` */
  cudnn_convolution(input: Tensor, weight: Tensor, padding: readonly Int[], stride: readonly Int[], dilation: readonly Int[], groups: Int, benchmark: boolean, deterministic: boolean, allowTf32: boolean): Tensor;
  cudnn_convolution(input: Tensor, weight: Tensor, options: { padding: readonly Int[]; stride: readonly Int[]; dilation: readonly Int[]; groups: Int; benchmark: boolean; deterministic: boolean; allowTf32: boolean }): Tensor;
  /** `cudnn_convolution.out(Tensor self, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32, *, Tensor(a!) out) -> Tensor(a!)` */
  cudnn_convolution(input: Tensor, weight: Tensor, padding: readonly Int[], stride: readonly Int[], dilation: readonly Int[], groups: Int, benchmark: boolean, deterministic: boolean, allowTf32: boolean, options: { out: Tensor }): Tensor;
  /** `cudnn_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  cudnn_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly Int[], padding: readonly Int[], dilation: readonly Int[], groups: Int): Tensor;
  cudnn_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, options: { alpha: Scalar | null; bias: Tensor | null; stride: readonly Int[]; padding: readonly Int[]; dilation: readonly Int[]; groups: Int }): Tensor;
  /** `cudnn_convolution_add_relu.out(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)` */
  cudnn_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly Int[], padding: readonly Int[], dilation: readonly Int[], groups: Int, options: { out: Tensor }): Tensor;
  /** `cudnn_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  cudnn_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly Int[], padding: readonly Int[], dilation: readonly Int[], groups: Int): Tensor;
  cudnn_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride: readonly Int[]; padding: readonly Int[]; dilation: readonly Int[]; groups: Int }): Tensor;
  /** `cudnn_convolution_relu.out(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)` */
  cudnn_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly Int[], padding: readonly Int[], dilation: readonly Int[], groups: Int, options: { out: Tensor }): Tensor;
  /** `cudnn_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor` */
  cudnn_convolution_transpose(input: Tensor, weight: Tensor, padding: readonly Int[], outputPadding: readonly Int[], stride: readonly Int[], dilation: readonly Int[], groups: Int, benchmark: boolean, deterministic: boolean, allowTf32: boolean): Tensor;
  cudnn_convolution_transpose(input: Tensor, weight: Tensor, options: { padding: readonly Int[]; outputPadding: readonly Int[]; stride: readonly Int[]; dilation: readonly Int[]; groups: Int; benchmark: boolean; deterministic: boolean; allowTf32: boolean }): Tensor;
  /** `cudnn_convolution_transpose.out(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32, *, Tensor(a!) out) -> Tensor(a!)` */
  cudnn_convolution_transpose(input: Tensor, weight: Tensor, padding: readonly Int[], outputPadding: readonly Int[], stride: readonly Int[], dilation: readonly Int[], groups: Int, benchmark: boolean, deterministic: boolean, allowTf32: boolean, options: { out: Tensor }): Tensor;
  /** `cudnn_grid_sampler(Tensor self, Tensor grid) -> Tensor output` */
  cudnn_grid_sampler(input: Tensor, grid: Tensor): Tensor;
  /** `cudnn_grid_sampler.out(Tensor self, Tensor grid, *, Tensor(a!) out) -> Tensor(a!)` */
  cudnn_grid_sampler(input: Tensor, grid: Tensor, options: { out: Tensor }): Tensor;
  /** `cudnn_grid_sampler_backward(Tensor self, Tensor grid, Tensor grad_output) -> (Tensor grad_self, Tensor grad_grid)` */
  cudnn_grid_sampler_backward(input: Tensor, grid: Tensor, gradOutput: Tensor): [gradSelf: Tensor, gradGrid: Tensor];
  /** `cudnn_grid_sampler_backward.out(Tensor self, Tensor grid, Tensor grad_output, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  cudnn_grid_sampler_backward(input: Tensor, grid: Tensor, gradOutput: Tensor, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `cudnn_is_acceptable(Tensor self) -> bool` */
  cudnn_is_acceptable(input: Tensor): boolean;
  /** `cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)` */
  cummax(input: Tensor, dim: Int): [values: Tensor, indices: Tensor];
  cummax(input: Tensor, options: { dim: Int }): [values: Tensor, indices: Tensor];
  /** `cummax.out(Tensor self, int dim, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  cummax(input: Tensor, dim: Int, options: { values: Tensor; indices: Tensor }): [values: Tensor, indices: Tensor];
  /** `cummaxmin_backward(Tensor grad, Tensor input, Tensor indices, int dim) -> Tensor` */
  cummaxmin_backward(grad: Tensor, input: Tensor, indices: Tensor, dim: Int): Tensor;
  cummaxmin_backward(grad: Tensor, input: Tensor, indices: Tensor, options: { dim: Int }): Tensor;
  /** `cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)` */
  cummin(input: Tensor, dim: Int): [values: Tensor, indices: Tensor];
  cummin(input: Tensor, options: { dim: Int }): [values: Tensor, indices: Tensor];
  /** `cummin.out(Tensor self, int dim, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  cummin(input: Tensor, dim: Int, options: { values: Tensor; indices: Tensor }): [values: Tensor, indices: Tensor];
  /** `cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` */
  cumprod(input: Tensor, dim: Int, options?: { dtype?: DType | null | undefined }): Tensor;
  cumprod(input: Tensor, options: { dim: Int; dtype?: DType | null | undefined }): Tensor;
  /** `cumprod.out(Tensor self, int dim, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
  cumprod(input: Tensor, dim: Int, options: { dtype?: DType | null | undefined; out: Tensor }): Tensor;
  /** `cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)` */
  cumprod_(input: Tensor, dim: Int, options?: { dtype?: DType | null | undefined }): Tensor;
  cumprod_(input: Tensor, options: { dim: Int; dtype?: DType | null | undefined }): Tensor;
  /** `cumprod_backward(Tensor grad, Tensor input, int dim, Tensor output) -> Tensor` */
  cumprod_backward(grad: Tensor, input: Tensor, dim: Int, output: Tensor): Tensor;
  cumprod_backward(grad: Tensor, input: Tensor, options: { dim: Int; output: Tensor }): Tensor;
  /** `cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` */
  cumsum(input: Tensor, dim: Int, options?: { dtype?: DType | null | undefined }): Tensor;
  cumsum(input: Tensor, options: { dim: Int; dtype?: DType | null | undefined }): Tensor;
  /** `cumsum.out(Tensor self, int dim, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
  cumsum(input: Tensor, dim: Int, options: { dtype?: DType | null | undefined; out: Tensor }): Tensor;
  /** `cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)` */
  cumsum_(input: Tensor, dim: Int, options?: { dtype?: DType | null | undefined }): Tensor;
  cumsum_(input: Tensor, options: { dim: Int; dtype?: DType | null | undefined }): Tensor;
  /** `cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor` */
  cumulative_trapezoid(y: Tensor, options?: { dx?: Scalar | undefined; dim?: Int | undefined }): Tensor;
  /** `cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor` */
  cumulative_trapezoid(y: Tensor, x: Tensor, options?: { dim?: Int | undefined }): Tensor;
  /** `data(Tensor self) -> Tensor` */
  data(input: Tensor): Tensor;
  /** `deg2rad(Tensor self) -> Tensor` */
  deg2rad(input: Tensor): Tensor;
  /** `deg2rad.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  deg2rad(input: Tensor, options: { out: Tensor }): Tensor;
  /** `deg2rad_(Tensor(a!) self) -> Tensor(a!)` */
  deg2rad_(input: Tensor): Tensor;
  /** `dense_dim(Tensor self) -> int` */
  dense_dim(input: Tensor): number;
  /** `dequantize.self(Tensor self) -> Tensor` */
  dequantize(input: Tensor): Tensor;
  /** `dequantize.self_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  dequantize(input: Tensor, options: { out: Tensor }): Tensor;
  /** `dequantize.tensors(Tensor[] tensors) -> Tensor[]` */
  dequantize(tensors: readonly Tensor[]): Tensor[];
  /** `dequantize.tensors_out(Tensor[] tensors, *, Tensor(a!)[] out) -> ()` */
  dequantize(tensors: readonly Tensor[], options: { out: readonly Tensor[] }): void;
  /** `det(Tensor self) -> Tensor` */
  det(input: Tensor): Tensor;
  /** `detach(Tensor(a) self) -> Tensor(a)` */
  detach(input: Tensor): Tensor;
  /** `detach_(Tensor(a!) self) -> Tensor(a!)` */
  detach_(input: Tensor): Tensor;
  /** `detach_copy(Tensor self) -> Tensor` */
  detach_copy(input: Tensor): Tensor;
  /** `detach_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  detach_copy(input: Tensor, options: { out: Tensor }): Tensor;
  /** `diag(Tensor self, int diagonal=0) -> Tensor` */
  diag(input: Tensor, diagonal?: Int): Tensor;
  diag(input: Tensor, options: { diagonal?: Int | undefined }): Tensor;
  /** `diag.out(Tensor self, int diagonal=0, *, Tensor(a!) out) -> Tensor(a!)` */
  diag(input: Tensor, diagonal: Int, options: { out: Tensor }): Tensor;
  /** `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor` */
  diag_embed(input: Tensor, offset?: Int, dim1?: Int, dim2?: Int): Tensor;
  diag_embed(input: Tensor, options: { offset?: Int | undefined; dim1?: Int | undefined; dim2?: Int | undefined }): Tensor;
  /** `diag_embed.out(Tensor self, int offset=0, int dim1=-2, int dim2=-1, *, Tensor(a!) out) -> Tensor(a!)` */
  diag_embed(input: Tensor, offset: Int, dim1: Int, dim2: Int, options: { out: Tensor }): Tensor;
  /** `diagflat(Tensor self, int offset=0) -> Tensor` */
  diagflat(input: Tensor, offset?: Int): Tensor;
  diagflat(input: Tensor, options: { offset?: Int | undefined }): Tensor;
  /** `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)` */
  diagonal(input: Tensor, offset?: Int, dim1?: Int, dim2?: Int): Tensor;
  diagonal(input: Tensor, options: { offset?: Int | undefined; dim1?: Int | undefined; dim2?: Int | undefined }): Tensor;
  /** `diagonal_backward(Tensor grad_output, SymInt[] input_sizes, int offset, int dim1, int dim2) -> Tensor` */
  diagonal_backward(gradOutput: Tensor, inputSizes: readonly Int[], offset: Int, dim1: Int, dim2: Int): Tensor;
  diagonal_backward(gradOutput: Tensor, options: { inputSizes: readonly Int[]; offset: Int; dim1: Int; dim2: Int }): Tensor;
  /** `diagonal_backward.out(Tensor grad_output, SymInt[] input_sizes, int offset, int dim1, int dim2, *, Tensor(a!) out) -> Tensor(a!)` */
  diagonal_backward(gradOutput: Tensor, inputSizes: readonly Int[], offset: Int, dim1: Int, dim2: Int, options: { out: Tensor }): Tensor;
  /** `diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor` */
  diagonal_copy(input: Tensor, offset?: Int, dim1?: Int, dim2?: Int): Tensor;
  diagonal_copy(input: Tensor, options: { offset?: Int | undefined; dim1?: Int | undefined; dim2?: Int | undefined }): Tensor;
  /** `diagonal_copy.out(Tensor self, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) -> Tensor(a!)` */
  diagonal_copy(input: Tensor, offset: Int, dim1: Int, dim2: Int, options: { out: Tensor }): Tensor;
  /** `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor` */
  diagonal_scatter(input: Tensor, src: Tensor, offset?: Int, dim1?: Int, dim2?: Int): Tensor;
  diagonal_scatter(input: Tensor, src: Tensor, options: { offset?: Int | undefined; dim1?: Int | undefined; dim2?: Int | undefined }): Tensor;
  /** `diagonal_scatter.out(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) -> Tensor(a!)` */
  diagonal_scatter(input: Tensor, src: Tensor, offset: Int, dim1: Int, dim2: Int, options: { out: Tensor }): Tensor;
  /** `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor` */
  diff(input: Tensor, n?: Int, dim?: Int, prepend?: Tensor | null, append?: Tensor | null): Tensor;
  diff(input: Tensor, options: { n?: Int | undefined; dim?: Int | undefined; prepend?: Tensor | null | undefined; append?: Tensor | null | undefined }): Tensor;
  /** `diff.out(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None, *, Tensor(a!) out) -> Tensor(a!)` */
  diff(input: Tensor, n: Int, dim: Int, prepend: Tensor | null, append: Tensor | null, options: { out: Tensor }): Tensor;
  /** `digamma(Tensor self) -> Tensor` */
  digamma(input: Tensor): Tensor;
  /** `digamma.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  digamma(input: Tensor, options: { out: Tensor }): Tensor;
  /** `digamma_(Tensor(a!) self) -> Tensor(a!)` */
  digamma_(input: Tensor): Tensor;
  /** `dim(Tensor self) -> int` */
  dim(input: Tensor): number;
  /** `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor` */
  dist(input: Tensor, other: Tensor, p?: Scalar): Tensor;
  dist(input: Tensor, other: Tensor, options: { p?: Scalar | undefined }): Tensor;
  /** `dist.out(Tensor self, Tensor other, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)` */
  dist(input: Tensor, other: Tensor, p: Scalar, options: { out: Tensor }): Tensor;
  /** `div.Tensor(Tensor self, Tensor other) -> Tensor` */
  div(input: Tensor, other: Tensor | Scalar): Tensor;
  /** `div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor` */
  div(input: Tensor, other: Tensor | Scalar, options: { roundingMode: string | null }): Tensor;
  /** `div.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  div(input: Tensor, other: Tensor | Scalar, options: { out: Tensor }): Tensor;
  /** `div.out_mode(Tensor self, Tensor other, *, str? rounding_mode, Tensor(a!) out) -> Tensor(a!)` */
  div(input: Tensor, other: Tensor | Scalar, options: { roundingMode: string | null; out: Tensor }): Tensor;
  /** `div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  div_(input: Tensor, other: Tensor | Scalar): Tensor;
  /** `div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)` */
  div_(input: Tensor, other: Tensor | Scalar, options: { roundingMode: string | null }): Tensor;
  /** `divide.Tensor(Tensor self, Tensor other) -> Tensor` */
  divide(input: Tensor, other: Tensor | Scalar): Tensor;
  /** `divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor` */
  divide(input: Tensor, other: Tensor | Scalar, options: { roundingMode: string | null }): Tensor;
  /** `divide.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  divide(input: Tensor, other: Tensor | Scalar, options: { out: Tensor }): Tensor;
  /** `divide.out_mode(Tensor self, Tensor other, *, str? rounding_mode, Tensor(a!) out) -> Tensor(a!)` */
  divide(input: Tensor, other: Tensor | Scalar, options: { roundingMode: string | null; out: Tensor }): Tensor;
  /** `divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  divide_(input: Tensor, other: Tensor | Scalar): Tensor;
  /** `divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)` */
  divide_(input: Tensor, other: Tensor | Scalar, options: { roundingMode: string | null }): Tensor;
  /** `dot(Tensor self, Tensor tensor) -> Tensor` */
  dot(input: Tensor, tensor: Tensor): Tensor;
  /** `dot.out(Tensor self, Tensor tensor, *, Tensor(a!) out) -> Tensor(a!)` */
  dot(input: Tensor, tensor: Tensor, options: { out: Tensor }): Tensor;
  /** `dropout(Tensor input, float p, bool train) -> Tensor` */
  dropout(input: Tensor, p: number, train: boolean): Tensor;
  dropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  dropout_(input: Tensor, p: number, train: boolean): Tensor;
  dropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  dsplit(input: Tensor, indices: readonly Int[]): Tensor[];
  dsplit(input: Tensor, options: { indices: readonly Int[] }): Tensor[];
  dsplit(input: Tensor, ...indices: readonly Int[]): Tensor[];
  /** `dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  dsplit(input: Tensor, sections: Int): Tensor[];
  dsplit(input: Tensor, options: { sections: Int }): Tensor[];
  /** `dstack(Tensor[] tensors) -> Tensor` */
  dstack(tensors: readonly Tensor[]): Tensor;
  /** `dstack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)` */
  dstack(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
  /** `einsum(str equation, Tensor[] tensors, *, int[]? path=None) -> Tensor` */
  einsum(equation: string, tensors: readonly Tensor[], options?: { path?: readonly Int[] | null | undefined }): Tensor;
  einsum(options: { equation: string; tensors: readonly Tensor[]; path?: readonly Int[] | null | undefined }): Tensor;
  /** `elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor` */
  elu(input: Tensor, alpha?: Scalar, scale?: Scalar, inputScale?: Scalar): Tensor;
  elu(input: Tensor, options: { alpha?: Scalar | undefined; scale?: Scalar | undefined; inputScale?: Scalar | undefined }): Tensor;
  /** `elu.out(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1, *, Tensor(a!) out) -> Tensor(a!)` */
  elu(input: Tensor, alpha: Scalar, scale: Scalar, inputScale: Scalar, options: { out: Tensor }): Tensor;
  /** `elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)` */
  elu_(input: Tensor, alpha?: Scalar, scale?: Scalar, inputScale?: Scalar): Tensor;
  elu_(input: Tensor, options: { alpha?: Scalar | undefined; scale?: Scalar | undefined; inputScale?: Scalar | undefined }): Tensor;
  /** `elu_backward(Tensor grad_output, Scalar alpha, Scalar scale, Scalar input_scale, bool is_result, Tensor self_or_result) -> Tensor` */
  elu_backward(gradOutput: Tensor, alpha: Scalar, scale: Scalar, inputScale: Scalar, isResult: boolean, selfOrResult: Tensor): Tensor;
  elu_backward(gradOutput: Tensor, options: { alpha: Scalar; scale: Scalar; inputScale: Scalar; isResult: boolean; selfOrResult: Tensor }): Tensor;
  /** `elu_backward.grad_input(Tensor grad_output, Scalar alpha, Scalar scale, Scalar input_scale, bool is_result, Tensor self_or_result, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  elu_backward(gradOutput: Tensor, alpha: Scalar, scale: Scalar, inputScale: Scalar, isResult: boolean, selfOrResult: Tensor, options: { gradInput: Tensor }): Tensor;
  /** `embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor` */
  embedding(weight: Tensor, indices: Tensor, paddingIdx?: Int, scaleGradByFreq?: boolean, sparse?: boolean): Tensor;
  embedding(weight: Tensor, indices: Tensor, options: { paddingIdx?: Int | undefined; scaleGradByFreq?: boolean | undefined; sparse?: boolean | undefined }): Tensor;
  /** `embedding.out(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False, *, Tensor(a!) out) -> Tensor(a!)` */
  embedding(weight: Tensor, indices: Tensor, paddingIdx: Int, scaleGradByFreq: boolean, sparse: boolean, options: { out: Tensor }): Tensor;
  /** `embedding_backward(Tensor grad, Tensor indices, SymInt num_weights, SymInt padding_idx, bool scale_grad_by_freq, bool sparse) -> Tensor` */
  embedding_backward(grad: Tensor, indices: Tensor, numWeights: Int, paddingIdx: Int, scaleGradByFreq: boolean, sparse: boolean): Tensor;
  embedding_backward(grad: Tensor, indices: Tensor, options: { numWeights: Int; paddingIdx: Int; scaleGradByFreq: boolean; sparse: boolean }): Tensor;
  /** `embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)` */
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean, mode?: Int, sparse?: boolean, perSampleWeights?: Tensor | null, includeLastOffset?: boolean): [Tensor, Tensor, Tensor, Tensor];
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, options: { scaleGradByFreq?: boolean | undefined; mode?: Int | undefined; sparse?: boolean | undefined; perSampleWeights?: Tensor | null | undefined; includeLastOffset?: boolean | undefined }): [Tensor, Tensor, Tensor, Tensor];
  /** `embedding_bag.padding_idx(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, bool include_last_offset, int? padding_idx) -> (Tensor, Tensor, Tensor, Tensor)` */
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: Int, sparse: boolean, perSampleWeights: Tensor | null, includeLastOffset: boolean, paddingIdx: Int | null): [Tensor, Tensor, Tensor, Tensor];
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, options: { scaleGradByFreq: boolean; mode: Int; sparse: boolean; perSampleWeights: Tensor | null; includeLastOffset: boolean; paddingIdx: Int | null }): [Tensor, Tensor, Tensor, Tensor];
  /** `embedding_dense_backward(Tensor grad_output, Tensor indices, SymInt num_weights, SymInt padding_idx, bool scale_grad_by_freq) -> Tensor` */
  embedding_dense_backward(gradOutput: Tensor, indices: Tensor, numWeights: Int, paddingIdx: Int, scaleGradByFreq: boolean): Tensor;
  embedding_dense_backward(gradOutput: Tensor, indices: Tensor, options: { numWeights: Int; paddingIdx: Int; scaleGradByFreq: boolean }): Tensor;
  /** `embedding_dense_backward.out(Tensor grad_output, Tensor indices, SymInt num_weights, SymInt padding_idx, bool scale_grad_by_freq, *, Tensor(a!) out) -> Tensor(a!)` */
  embedding_dense_backward(gradOutput: Tensor, indices: Tensor, numWeights: Int, paddingIdx: Int, scaleGradByFreq: boolean, options: { out: Tensor }): Tensor;
  /** `embedding_renorm(Tensor self, Tensor indices, float max_norm, float norm_type) -> Tensor` */
  embedding_renorm(input: Tensor, indices: Tensor, maxNorm: number, normType: number): Tensor;
  embedding_renorm(input: Tensor, indices: Tensor, options: { maxNorm: number; normType: number }): Tensor;
  /** `embedding_renorm.out(Tensor self, Tensor indices, float max_norm, float norm_type, *, Tensor(a!) out) -> Tensor(a!)` */
  embedding_renorm(input: Tensor, indices: Tensor, maxNorm: number, normType: number, options: { out: Tensor }): Tensor;
  /** `embedding_renorm_(Tensor(a!) self, Tensor indices, float max_norm, float norm_type) -> Tensor(a!)` */
  embedding_renorm_(input: Tensor, indices: Tensor, maxNorm: number, normType: number): Tensor;
  embedding_renorm_(input: Tensor, indices: Tensor, options: { maxNorm: number; normType: number }): Tensor;
  /** `embedding_sparse_backward(Tensor grad, Tensor indices, int num_weights, int padding_idx, bool scale_grad_by_freq) -> Tensor` */
  embedding_sparse_backward(grad: Tensor, indices: Tensor, numWeights: Int, paddingIdx: Int, scaleGradByFreq: boolean): Tensor;
  embedding_sparse_backward(grad: Tensor, indices: Tensor, options: { numWeights: Int; paddingIdx: Int; scaleGradByFreq: boolean }): Tensor;
  /** `empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  empty(size: readonly Int[], options?: { memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  empty(options: { size: readonly Int[]; memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  empty(...size: readonly Int[]): Tensor;
  empty(...sizeAndOptions: readonly [...size: Int[], options: { memoryFormat?: MemoryFormat | null | undefined } & TensorOptions]): Tensor;
  /** `empty.out(SymInt[] size, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  empty(size: readonly Int[], options: { memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  empty_like(input: Tensor, options?: { memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  /** `empty_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  empty_like(input: Tensor, options: { memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `empty_permuted(SymInt[] size, int[] physical_layout, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  empty_permuted(size: readonly Int[], physicalLayout: readonly Int[], options?: TensorOptions): Tensor;
  empty_permuted(options: { size: readonly Int[]; physicalLayout: readonly Int[] } & TensorOptions): Tensor;
  /** `empty_permuted.out(SymInt[] size, int[] physical_layout, *, Tensor(a!) out) -> Tensor(a!)` */
  empty_permuted(size: readonly Int[], physicalLayout: readonly Int[], options: { out: Tensor }): Tensor;
  /** `empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  empty_quantized(size: readonly Int[], qtensor: Tensor, options?: { memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  empty_quantized(options: { size: readonly Int[]; qtensor: Tensor; memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  /** `empty_quantized.out(int[] size, Tensor qtensor, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  empty_quantized(size: readonly Int[], qtensor: Tensor, options: { memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `empty_strided(SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  empty_strided(size: readonly Int[], stride: readonly Int[], options?: TensorOptions): Tensor;
  empty_strided(options: { size: readonly Int[]; stride: readonly Int[] } & TensorOptions): Tensor;
  /** `empty_strided.out(SymInt[] size, SymInt[] stride, *, Tensor(a!) out) -> Tensor(a!)` */
  empty_strided(size: readonly Int[], stride: readonly Int[], options: { out: Tensor }): Tensor;
  /** `eq.Scalar(Tensor self, Scalar other) -> Tensor` */
  eq(input: Tensor, other: Scalar): Tensor;
  eq(input: Tensor, options: { other: Scalar }): Tensor;
  /** `eq.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  eq(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `eq.Tensor(Tensor self, Tensor other) -> Tensor` */
  eq(input: Tensor, other: Tensor): Tensor;
  /** `eq.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  eq(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  eq_(input: Tensor, other: Scalar): Tensor;
  eq_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  eq_(input: Tensor, other: Tensor): Tensor;
  /** `equal(Tensor self, Tensor other) -> bool` */
  equal(input: Tensor, other: Tensor): boolean;
  /** `erf(Tensor self) -> Tensor` */
  erf(input: Tensor): Tensor;
  /** `erf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  erf(input: Tensor, options: { out: Tensor }): Tensor;
  /** `erf_(Tensor(a!) self) -> Tensor(a!)` */
  erf_(input: Tensor): Tensor;
  /** `erfc(Tensor self) -> Tensor` */
  erfc(input: Tensor): Tensor;
  /** `erfc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  erfc(input: Tensor, options: { out: Tensor }): Tensor;
  /** `erfc_(Tensor(a!) self) -> Tensor(a!)` */
  erfc_(input: Tensor): Tensor;
  /** `erfinv(Tensor self) -> Tensor` */
  erfinv(input: Tensor): Tensor;
  /** `erfinv.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  erfinv(input: Tensor, options: { out: Tensor }): Tensor;
  /** `erfinv_(Tensor(a!) self) -> Tensor(a!)` */
  erfinv_(input: Tensor): Tensor;
  /** `exp(Tensor self) -> Tensor` */
  exp(input: Tensor): Tensor;
  /** `exp.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  exp(input: Tensor, options: { out: Tensor }): Tensor;
  /** `exp2(Tensor self) -> Tensor` */
  exp2(input: Tensor): Tensor;
  /** `exp2.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  exp2(input: Tensor, options: { out: Tensor }): Tensor;
  /** `exp2_(Tensor(a!) self) -> Tensor(a!)` */
  exp2_(input: Tensor): Tensor;
  /** `exp_(Tensor(a!) self) -> Tensor(a!)` */
  exp_(input: Tensor): Tensor;
  /** `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)` */
  expand(input: Tensor, size: readonly Int[], options?: { implicit?: boolean | undefined }): Tensor;
  expand(input: Tensor, options: { size: readonly Int[]; implicit?: boolean | undefined }): Tensor;
  expand(input: Tensor, ...size: readonly Int[]): Tensor;
  expand(input: Tensor, ...sizeAndOptions: readonly [...size: Int[], options: { implicit?: boolean | undefined }]): Tensor;
  /** `expand_as(Tensor(a) self, Tensor other) -> Tensor(a)` */
  expand_as(input: Tensor, other: Tensor): Tensor;
  /** `expand_copy(Tensor self, SymInt[] size, *, bool implicit=False) -> Tensor` */
  expand_copy(input: Tensor, size: readonly Int[], options?: { implicit?: boolean | undefined }): Tensor;
  expand_copy(input: Tensor, options: { size: readonly Int[]; implicit?: boolean | undefined }): Tensor;
  expand_copy(input: Tensor, ...size: readonly Int[]): Tensor;
  expand_copy(input: Tensor, ...sizeAndOptions: readonly [...size: Int[], options: { implicit?: boolean | undefined }]): Tensor;
  /** `expand_copy.out(Tensor self, SymInt[] size, *, bool implicit=False, Tensor(a!) out) -> Tensor(a!)` */
  expand_copy(input: Tensor, size: readonly Int[], options: { implicit?: boolean | undefined; out: Tensor }): Tensor;
  /** `expm1(Tensor self) -> Tensor` */
  expm1(input: Tensor): Tensor;
  /** `expm1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  expm1(input: Tensor, options: { out: Tensor }): Tensor;
  /** `expm1_(Tensor(a!) self) -> Tensor(a!)` */
  expm1_(input: Tensor): Tensor;
  /** `exponential(Tensor self, float lambd=1., *, Generator? generator=None) -> Tensor` */
  exponential(input: Tensor, lambd?: number, options?: { generator?: Generator | null | undefined }): Tensor;
  exponential(input: Tensor, options: { lambd?: number | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `exponential.out(Tensor self, float lambd=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  exponential(input: Tensor, lambd: number, options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)` */
  exponential_(input: Tensor, lambd?: number, options?: { generator?: Generator | null | undefined }): Tensor;
  exponential_(input: Tensor, options: { lambd?: number | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `eye(SymInt n, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  eye(n: Int, options?: TensorOptions): Tensor;
  eye(options: { n: Int } & TensorOptions): Tensor;
  /** `eye.m(SymInt n, SymInt m, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  eye(n: Int, m: Int, options?: TensorOptions): Tensor;
  eye(options: { n: Int; m: Int } & TensorOptions): Tensor;
  /** `eye.m_out(SymInt n, SymInt m, *, Tensor(a!) out) -> Tensor(a!)` */
  eye(n: Int, m: Int, options: { out: Tensor }): Tensor;
  /** `eye.out(SymInt n, *, Tensor(a!) out) -> Tensor(a!)` */
  eye(n: Int, options: { out: Tensor }): Tensor;
  /** `fake_quantize_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> Tensor` */
  fake_quantize_per_channel_affine(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: Int, quantMin: Int, quantMax: Int): Tensor;
  fake_quantize_per_channel_affine(input: Tensor, scale: Tensor, zeroPoint: Tensor, options: { axis: Int; quantMin: Int; quantMax: Int }): Tensor;
  /** `fake_quantize_per_channel_affine_cachemask(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> (Tensor output, Tensor mask)` */
  fake_quantize_per_channel_affine_cachemask(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: Int, quantMin: Int, quantMax: Int): [output: Tensor, mask: Tensor];
  fake_quantize_per_channel_affine_cachemask(input: Tensor, scale: Tensor, zeroPoint: Tensor, options: { axis: Int; quantMin: Int; quantMax: Int }): [output: Tensor, mask: Tensor];
  /** `fake_quantize_per_channel_affine_cachemask.out(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  fake_quantize_per_channel_affine_cachemask(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: Int, quantMin: Int, quantMax: Int, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `fake_quantize_per_channel_affine_cachemask_backward(Tensor grad, Tensor mask) -> Tensor` */
  fake_quantize_per_channel_affine_cachemask_backward(grad: Tensor, mask: Tensor): Tensor;
  /** `fake_quantize_per_tensor_affine(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> Tensor` */
  fake_quantize_per_tensor_affine(input: Tensor, scale: number, zeroPoint: Int, quantMin: Int, quantMax: Int): Tensor;
  fake_quantize_per_tensor_affine(input: Tensor, options: { scale: number; zeroPoint: Int; quantMin: Int; quantMax: Int }): Tensor;
  /** `fake_quantize_per_tensor_affine.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max) -> Tensor` */
  fake_quantize_per_tensor_affine(input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: Int, quantMax: Int): Tensor;
  fake_quantize_per_tensor_affine(input: Tensor, scale: Tensor, zeroPoint: Tensor, options: { quantMin: Int; quantMax: Int }): Tensor;
  /** `fake_quantize_per_tensor_affine_cachemask(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> (Tensor output, Tensor mask)` */
  fake_quantize_per_tensor_affine_cachemask(input: Tensor, scale: number, zeroPoint: Int, quantMin: Int, quantMax: Int): [output: Tensor, mask: Tensor];
  fake_quantize_per_tensor_affine_cachemask(input: Tensor, options: { scale: number; zeroPoint: Int; quantMin: Int; quantMax: Int }): [output: Tensor, mask: Tensor];
  /** `fake_quantize_per_tensor_affine_cachemask.out(Tensor self, float scale, int zero_point, int quant_min, int quant_max, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  fake_quantize_per_tensor_affine_cachemask(input: Tensor, scale: number, zeroPoint: Int, quantMin: Int, quantMax: Int, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `fake_quantize_per_tensor_affine_cachemask_backward(Tensor grad, Tensor mask) -> Tensor` */
  fake_quantize_per_tensor_affine_cachemask_backward(grad: Tensor, mask: Tensor): Tensor;
  /** `fbgemm_linear_fp16_weight(Tensor input, Tensor packed_weight, Tensor bias) -> Tensor` */
  fbgemm_linear_fp16_weight(input: Tensor, packedWeight: Tensor, bias: Tensor): Tensor;
  /** `fbgemm_linear_fp16_weight.out(Tensor input, Tensor packed_weight, Tensor bias, Tensor(a!) output) -> Tensor` */
  fbgemm_linear_fp16_weight(input: Tensor, packedWeight: Tensor, bias: Tensor, output: Tensor): Tensor;
  /** `fbgemm_linear_fp16_weight_fp32_activation(Tensor input, Tensor packed_weight, Tensor? bias) -> Tensor` */
  fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, packedWeight: Tensor, bias: Tensor | null): Tensor;
  /** `fbgemm_linear_fp16_weight_fp32_activation.out(Tensor input, Tensor packed_weight, Tensor? bias, Tensor(a!) output) -> Tensor` */
  fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, packedWeight: Tensor, bias: Tensor | null, output: Tensor): Tensor;
  /** `fbgemm_linear_int8_weight(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor` */
  fbgemm_linear_int8_weight(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Tensor;
  fbgemm_linear_int8_weight(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, options: { weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
  /** `fbgemm_linear_int8_weight_fp32_activation(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor` */
  fbgemm_linear_int8_weight_fp32_activation(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Tensor;
  fbgemm_linear_int8_weight_fp32_activation(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, options: { weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
  /** `fbgemm_linear_quantize_weight(Tensor input) -> (Tensor, Tensor, float, int)` */
  fbgemm_linear_quantize_weight(input: Tensor): [Tensor, Tensor, number, number];
  /** `fbgemm_pack_gemm_matrix_fp16(Tensor input) -> Tensor` */
  fbgemm_pack_gemm_matrix_fp16(input: Tensor): Tensor;
  /** `fbgemm_pack_quantized_matrix(Tensor input) -> Tensor` */
  fbgemm_pack_quantized_matrix(input: Tensor): Tensor;
  /** `fbgemm_pack_quantized_matrix.KN(Tensor input, int K, int N) -> Tensor` */
  fbgemm_pack_quantized_matrix(input: Tensor, K: Int, N: Int): Tensor;
  fbgemm_pack_quantized_matrix(input: Tensor, options: { K: Int; N: Int }): Tensor;
  /** `feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor` */
  feature_alpha_dropout(input: Tensor, p: number, train: boolean): Tensor;
  feature_alpha_dropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `feature_alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  feature_alpha_dropout_(input: Tensor, p: number, train: boolean): Tensor;
  feature_alpha_dropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `feature_dropout(Tensor input, float p, bool train) -> Tensor` */
  feature_dropout(input: Tensor, p: number, train: boolean): Tensor;
  feature_dropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  feature_dropout_(input: Tensor, p: number, train: boolean): Tensor;
  feature_dropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
  fft_fft(input: Tensor, n?: Int | null, dim?: Int, norm?: string | null): Tensor;
  fft_fft(input: Tensor, options: { n?: Int | null | undefined; dim?: Int | undefined; norm?: string | null | undefined }): Tensor;
  /** `fft_fft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
  fft_fft(input: Tensor, n: Int | null, dim: Int, norm: string | null, options: { out: Tensor }): Tensor;
  /** `fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
  fft_fft2(input: Tensor, s?: Int | readonly Int[] | null, dim?: Int | readonly Int[], norm?: string | null): Tensor;
  fft_fft2(input: Tensor, options: { s?: Int | readonly Int[] | null | undefined; dim?: Int | readonly Int[] | undefined; norm?: string | null | undefined }): Tensor;
  /** `fft_fft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
  fft_fft2(input: Tensor, s: Int | readonly Int[] | null, dim: Int | readonly Int[], norm: string | null, options: { out: Tensor }): Tensor;
  /** `fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  fft_fftfreq(n: Int, d?: number, options?: TensorOptions): Tensor;
  fft_fftfreq(n: Int, options: { d?: number | undefined } & TensorOptions): Tensor;
  fft_fftfreq(options: { n: Int; d?: number | undefined } & TensorOptions): Tensor;
  /** `fft_fftfreq.out(int n, float d=1., *, Tensor(a!) out) -> Tensor(a!)` */
  fft_fftfreq(n: Int, d: number, options: { out: Tensor }): Tensor;
  /** `fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
  fft_fftn(input: Tensor, s?: Int | readonly Int[] | null, dim?: Int | readonly Int[] | null, norm?: string | null): Tensor;
  fft_fftn(input: Tensor, options: { s?: Int | readonly Int[] | null | undefined; dim?: Int | readonly Int[] | null | undefined; norm?: string | null | undefined }): Tensor;
  /** `fft_fftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
  fft_fftn(input: Tensor, s: Int | readonly Int[] | null, dim: Int | readonly Int[] | null, norm: string | null, options: { out: Tensor }): Tensor;
  /** `fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor` */
  fft_fftshift(input: Tensor, dim?: Int | readonly Int[] | null): Tensor;
  fft_fftshift(input: Tensor, options: { dim?: Int | readonly Int[] | null | undefined }): Tensor;
  /** `fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
  fft_hfft(input: Tensor, n?: Int | null, dim?: Int, norm?: string | null): Tensor;
  fft_hfft(input: Tensor, options: { n?: Int | null | undefined; dim?: Int | undefined; norm?: string | null | undefined }): Tensor;
  /** `fft_hfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
  fft_hfft(input: Tensor, n: Int | null, dim: Int, norm: string | null, options: { out: Tensor }): Tensor;
  /** `fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
  fft_hfft2(input: Tensor, s?: Int | readonly Int[] | null, dim?: Int | readonly Int[], norm?: string | null): Tensor;
  fft_hfft2(input: Tensor, options: { s?: Int | readonly Int[] | null | undefined; dim?: Int | readonly Int[] | undefined; norm?: string | null | undefined }): Tensor;
  /** `fft_hfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
  fft_hfft2(input: Tensor, s: Int | readonly Int[] | null, dim: Int | readonly Int[], norm: string | null, options: { out: Tensor }): Tensor;
  /** `fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
  fft_hfftn(input: Tensor, s?: Int | readonly Int[] | null, dim?: Int | readonly Int[] | null, norm?: string | null): Tensor;
  fft_hfftn(input: Tensor, options: { s?: Int | readonly Int[] | null | undefined; dim?: Int | readonly Int[] | null | undefined; norm?: string | null | undefined }): Tensor;
  /** `fft_hfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
  fft_hfftn(input: Tensor, s: Int | readonly Int[] | null, dim: Int | readonly Int[] | null, norm: string | null, options: { out: Tensor }): Tensor;
  /** `fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
  fft_ifft(input: Tensor, n?: Int | null, dim?: Int, norm?: string | null): Tensor;
  fft_ifft(input: Tensor, options: { n?: Int | null | undefined; dim?: Int | undefined; norm?: string | null | undefined }): Tensor;
  /** `fft_ifft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
  fft_ifft(input: Tensor, n: Int | null, dim: Int, norm: string | null, options: { out: Tensor }): Tensor;
  /** `fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
  fft_ifft2(input: Tensor, s?: Int | readonly Int[] | null, dim?: Int | readonly Int[], norm?: string | null): Tensor;
  fft_ifft2(input: Tensor, options: { s?: Int | readonly Int[] | null | undefined; dim?: Int | readonly Int[] | undefined; norm?: string | null | undefined }): Tensor;
  /** `fft_ifft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
  fft_ifft2(input: Tensor, s: Int | readonly Int[] | null, dim: Int | readonly Int[], norm: string | null, options: { out: Tensor }): Tensor;
  /** `fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
  fft_ifftn(input: Tensor, s?: Int | readonly Int[] | null, dim?: Int | readonly Int[] | null, norm?: string | null): Tensor;
  fft_ifftn(input: Tensor, options: { s?: Int | readonly Int[] | null | undefined; dim?: Int | readonly Int[] | null | undefined; norm?: string | null | undefined }): Tensor;
  /** `fft_ifftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
  fft_ifftn(input: Tensor, s: Int | readonly Int[] | null, dim: Int | readonly Int[] | null, norm: string | null, options: { out: Tensor }): Tensor;
  /** `fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor` */
  fft_ifftshift(input: Tensor, dim?: Int | readonly Int[] | null): Tensor;
  fft_ifftshift(input: Tensor, options: { dim?: Int | readonly Int[] | null | undefined }): Tensor;
  /** `fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
  fft_ihfft(input: Tensor, n?: Int | null, dim?: Int, norm?: string | null): Tensor;
  fft_ihfft(input: Tensor, options: { n?: Int | null | undefined; dim?: Int | undefined; norm?: string | null | undefined }): Tensor;
  /** `fft_ihfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
  fft_ihfft(input: Tensor, n: Int | null, dim: Int, norm: string | null, options: { out: Tensor }): Tensor;
  /** `fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
  fft_ihfft2(input: Tensor, s?: Int | readonly Int[] | null, dim?: Int | readonly Int[], norm?: string | null): Tensor;
  fft_ihfft2(input: Tensor, options: { s?: Int | readonly Int[] | null | undefined; dim?: Int | readonly Int[] | undefined; norm?: string | null | undefined }): Tensor;
  /** `fft_ihfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
  fft_ihfft2(input: Tensor, s: Int | readonly Int[] | null, dim: Int | readonly Int[], norm: string | null, options: { out: Tensor }): Tensor;
  /** `fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
  fft_ihfftn(input: Tensor, s?: Int | readonly Int[] | null, dim?: Int | readonly Int[] | null, norm?: string | null): Tensor;
  fft_ihfftn(input: Tensor, options: { s?: Int | readonly Int[] | null | undefined; dim?: Int | readonly Int[] | null | undefined; norm?: string | null | undefined }): Tensor;
  /** `fft_ihfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
  fft_ihfftn(input: Tensor, s: Int | readonly Int[] | null, dim: Int | readonly Int[] | null, norm: string | null, options: { out: Tensor }): Tensor;
  /** `fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
  fft_irfft(input: Tensor, n?: Int | null, dim?: Int, norm?: string | null): Tensor;
  fft_irfft(input: Tensor, options: { n?: Int | null | undefined; dim?: Int | undefined; norm?: string | null | undefined }): Tensor;
  /** `fft_irfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
  fft_irfft(input: Tensor, n: Int | null, dim: Int, norm: string | null, options: { out: Tensor }): Tensor;
  /** `fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
  fft_irfft2(input: Tensor, s?: Int | readonly Int[] | null, dim?: Int | readonly Int[], norm?: string | null): Tensor;
  fft_irfft2(input: Tensor, options: { s?: Int | readonly Int[] | null | undefined; dim?: Int | readonly Int[] | undefined; norm?: string | null | undefined }): Tensor;
  /** `fft_irfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
  fft_irfft2(input: Tensor, s: Int | readonly Int[] | null, dim: Int | readonly Int[], norm: string | null, options: { out: Tensor }): Tensor;
  /** `fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
  fft_irfftn(input: Tensor, s?: Int | readonly Int[] | null, dim?: Int | readonly Int[] | null, norm?: string | null): Tensor;
  fft_irfftn(input: Tensor, options: { s?: Int | readonly Int[] | null | undefined; dim?: Int | readonly Int[] | null | undefined; norm?: string | null | undefined }): Tensor;
  /** `fft_irfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
  fft_irfftn(input: Tensor, s: Int | readonly Int[] | null, dim: Int | readonly Int[] | null, norm: string | null, options: { out: Tensor }): Tensor;
  /** `fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` */
  fft_rfft(input: Tensor, n?: Int | null, dim?: Int, norm?: string | null): Tensor;
  fft_rfft(input: Tensor, options: { n?: Int | null | undefined; dim?: Int | undefined; norm?: string | null | undefined }): Tensor;
  /** `fft_rfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
  fft_rfft(input: Tensor, n: Int | null, dim: Int, norm: string | null, options: { out: Tensor }): Tensor;
  /** `fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor` */
  fft_rfft2(input: Tensor, s?: Int | readonly Int[] | null, dim?: Int | readonly Int[], norm?: string | null): Tensor;
  fft_rfft2(input: Tensor, options: { s?: Int | readonly Int[] | null | undefined; dim?: Int | readonly Int[] | undefined; norm?: string | null | undefined }): Tensor;
  /** `fft_rfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
  fft_rfft2(input: Tensor, s: Int | readonly Int[] | null, dim: Int | readonly Int[], norm: string | null, options: { out: Tensor }): Tensor;
  /** `fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  fft_rfftfreq(n: Int, d?: number, options?: TensorOptions): Tensor;
  fft_rfftfreq(n: Int, options: { d?: number | undefined } & TensorOptions): Tensor;
  fft_rfftfreq(options: { n: Int; d?: number | undefined } & TensorOptions): Tensor;
  /** `fft_rfftfreq.out(int n, float d=1., *, Tensor(a!) out) -> Tensor(a!)` */
  fft_rfftfreq(n: Int, d: number, options: { out: Tensor }): Tensor;
  /** `fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` */
  fft_rfftn(input: Tensor, s?: Int | readonly Int[] | null, dim?: Int | readonly Int[] | null, norm?: string | null): Tensor;
  fft_rfftn(input: Tensor, options: { s?: Int | readonly Int[] | null | undefined; dim?: Int | readonly Int[] | null | undefined; norm?: string | null | undefined }): Tensor;
  /** `fft_rfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)` */
  fft_rfftn(input: Tensor, s: Int | readonly Int[] | null, dim: Int | readonly Int[] | null, norm: string | null, options: { out: Tensor }): Tensor;
  /** `fill.Scalar(Tensor self, Scalar value) -> Tensor` */
  fill(input: Tensor, value: Scalar): Tensor;
  fill(input: Tensor, options: { value: Scalar }): Tensor;
  /** `fill.Scalar_out(Tensor self, Scalar value, *, Tensor(a!) out) -> Tensor(a!)` */
  fill(input: Tensor, value: Scalar, options: { out: Tensor }): Tensor;
  /** `fill.Tensor(Tensor self, Tensor value) -> Tensor` */
  fill(input: Tensor, value: Tensor): Tensor;
  /** `fill.Tensor_out(Tensor self, Tensor value, *, Tensor(a!) out) -> Tensor(a!)` */
  fill(input: Tensor, value: Tensor, options: { out: Tensor }): Tensor;
  /** `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)` */
  fill_(input: Tensor, value: Scalar): Tensor;
  fill_(input: Tensor, options: { value: Scalar }): Tensor;
  /** `fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)` */
  fill_(input: Tensor, value: Tensor): Tensor;
  /** `fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)` */
  fill_diagonal_(input: Tensor, fillValue: Scalar, wrap?: boolean): Tensor;
  fill_diagonal_(input: Tensor, fillValue: Scalar, options: { wrap?: boolean | undefined }): Tensor;
  fill_diagonal_(input: Tensor, options: { fillValue: Scalar; wrap?: boolean | undefined }): Tensor;
  /** `fix(Tensor self) -> Tensor` */
  fix(input: Tensor): Tensor;
  /** `fix.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  fix(input: Tensor, options: { out: Tensor }): Tensor;
  /** `fix_(Tensor(a!) self) -> Tensor(a!)` */
  fix_(input: Tensor): Tensor;
  /** `flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)` */
  flatten(input: Tensor, startDim?: Int, endDim?: Int): Tensor;
  flatten(input: Tensor, options: { startDim?: Int | undefined; endDim?: Int | undefined }): Tensor;
  /** `flatten_dense_tensors(Tensor[] tensors) -> Tensor` */
  flatten_dense_tensors(tensors: readonly Tensor[]): Tensor;
  /** `flip(Tensor self, int[] dims) -> Tensor` */
  flip(input: Tensor, dims: readonly Int[]): Tensor;
  flip(input: Tensor, options: { dims: readonly Int[] }): Tensor;
  flip(input: Tensor, ...dims: readonly Int[]): Tensor;
  /** `flip.out(Tensor self, int[] dims, *, Tensor(a!) out) -> Tensor(a!)` */
  flip(input: Tensor, dims: readonly Int[], options: { out: Tensor }): Tensor;
  /** `fliplr(Tensor self) -> Tensor` */
  fliplr(input: Tensor): Tensor;
  /** `flipud(Tensor self) -> Tensor` */
  flipud(input: Tensor): Tensor;
  /** `float_power.Scalar(Scalar self, Tensor exponent) -> Tensor` */
  float_power(input: Scalar, exponent: Tensor): Tensor;
  float_power(options: { self: Scalar; exponent: Tensor }): Tensor;
  /** `float_power.Scalar_out(Scalar self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)` */
  float_power(input: Scalar, exponent: Tensor, options: { out: Tensor }): Tensor;
  /** `float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor` */
  float_power(input: Tensor, exponent: Scalar): Tensor;
  float_power(input: Tensor, options: { exponent: Scalar }): Tensor;
  /** `float_power.Tensor_Scalar_out(Tensor self, Scalar exponent, *, Tensor(a!) out) -> Tensor(a!)` */
  float_power(input: Tensor, exponent: Scalar, options: { out: Tensor }): Tensor;
  /** `float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor` */
  float_power(input: Tensor, exponent: Tensor): Tensor;
  /** `float_power.Tensor_Tensor_out(Tensor self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)` */
  float_power(input: Tensor, exponent: Tensor, options: { out: Tensor }): Tensor;
  /** `float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)` */
  float_power_(input: Tensor, exponent: Scalar): Tensor;
  float_power_(input: Tensor, options: { exponent: Scalar }): Tensor;
  /** `float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)` */
  float_power_(input: Tensor, exponent: Tensor): Tensor;
  /** `floor(Tensor self) -> Tensor` */
  floor(input: Tensor): Tensor;
  /** `floor.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  floor(input: Tensor, options: { out: Tensor }): Tensor;
  /** `floor_(Tensor(a!) self) -> Tensor(a!)` */
  floor_(input: Tensor): Tensor;
  /** `floor_divide(Tensor self, Tensor other) -> Tensor` */
  floor_divide(input: Tensor, other: Tensor | Scalar): Tensor;
  /** `floor_divide.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  floor_divide(input: Tensor, other: Tensor | Scalar, options: { out: Tensor }): Tensor;
  /** `floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  floor_divide_(input: Tensor, other: Tensor | Scalar): Tensor;
  /** `fmax(Tensor self, Tensor other) -> Tensor` */
  fmax(input: Tensor, other: Tensor): Tensor;
  /** `fmax.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  fmax(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `fmin(Tensor self, Tensor other) -> Tensor` */
  fmin(input: Tensor, other: Tensor): Tensor;
  /** `fmin.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  fmin(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `fmod.Scalar(Tensor self, Scalar other) -> Tensor` */
  fmod(input: Tensor, other: Scalar): Tensor;
  fmod(input: Tensor, options: { other: Scalar }): Tensor;
  /** `fmod.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  fmod(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `fmod.Tensor(Tensor self, Tensor other) -> Tensor` */
  fmod(input: Tensor, other: Tensor): Tensor;
  /** `fmod.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  fmod(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  fmod_(input: Tensor, other: Scalar): Tensor;
  fmod_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  fmod_(input: Tensor, other: Tensor): Tensor;
  /** `frac(Tensor self) -> Tensor` */
  frac(input: Tensor): Tensor;
  /** `frac.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  frac(input: Tensor, options: { out: Tensor }): Tensor;
  /** `frac_(Tensor(a!) self) -> Tensor(a!)` */
  frac_(input: Tensor): Tensor;
  /** `fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)` */
  fractional_max_pool2d(input: Tensor, kernelSize: Int | readonly Int[], outputSize: Int | readonly Int[], randomSamples: Tensor): [Tensor, Tensor];
  fractional_max_pool2d(input: Tensor, options: { kernelSize: Int | readonly Int[]; outputSize: Int | readonly Int[]; randomSamples: Tensor }): [Tensor, Tensor];
  /** `fractional_max_pool2d.output(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples, *, Tensor(a!) output, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))` */
  fractional_max_pool2d(input: Tensor, kernelSize: Int | readonly Int[], outputSize: Int | readonly Int[], randomSamples: Tensor, options: { output: Tensor; indices: Tensor }): [Tensor, Tensor];
  /** `fractional_max_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] output_size, Tensor indices) -> Tensor` */
  fractional_max_pool2d_backward(gradOutput: Tensor, input: Tensor, kernelSize: Int | readonly Int[], outputSize: Int | readonly Int[], indices: Tensor): Tensor;
  fractional_max_pool2d_backward(gradOutput: Tensor, input: Tensor, options: { kernelSize: Int | readonly Int[]; outputSize: Int | readonly Int[]; indices: Tensor }): Tensor;
  /** `fractional_max_pool2d_backward.grad_input(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] output_size, Tensor indices, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  fractional_max_pool2d_backward(gradOutput: Tensor, input: Tensor, kernelSize: Int | readonly Int[], outputSize: Int | readonly Int[], indices: Tensor, options: { gradInput: Tensor }): Tensor;
  /** `fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)` */
  fractional_max_pool3d(input: Tensor, kernelSize: Int | readonly Int[], outputSize: Int | readonly Int[], randomSamples: Tensor): [Tensor, Tensor];
  fractional_max_pool3d(input: Tensor, options: { kernelSize: Int | readonly Int[]; outputSize: Int | readonly Int[]; randomSamples: Tensor }): [Tensor, Tensor];
  /** `fractional_max_pool3d.output(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples, *, Tensor(a!) output, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))` */
  fractional_max_pool3d(input: Tensor, kernelSize: Int | readonly Int[], outputSize: Int | readonly Int[], randomSamples: Tensor, options: { output: Tensor; indices: Tensor }): [Tensor, Tensor];
  /** `fractional_max_pool3d_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] output_size, Tensor indices) -> Tensor` */
  fractional_max_pool3d_backward(gradOutput: Tensor, input: Tensor, kernelSize: Int | readonly Int[], outputSize: Int | readonly Int[], indices: Tensor): Tensor;
  fractional_max_pool3d_backward(gradOutput: Tensor, input: Tensor, options: { kernelSize: Int | readonly Int[]; outputSize: Int | readonly Int[]; indices: Tensor }): Tensor;
  /** `fractional_max_pool3d_backward.grad_input(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] output_size, Tensor indices, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  fractional_max_pool3d_backward(gradOutput: Tensor, input: Tensor, kernelSize: Int | readonly Int[], outputSize: Int | readonly Int[], indices: Tensor, options: { gradInput: Tensor }): Tensor;
  /** `frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)` */
  frexp(input: Tensor): [mantissa: Tensor, exponent: Tensor];
  /** `frexp.Tensor_out(Tensor self, *, Tensor(a!) mantissa, Tensor(b!) exponent) -> (Tensor(a!) mantissa, Tensor(b!) exponent)` */
  frexp(input: Tensor, options: { mantissa: Tensor; exponent: Tensor }): [mantissa: Tensor, exponent: Tensor];
  /** `frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` */
  frobenius_norm(input: Tensor, dim: Int | readonly Int[], keepdim?: boolean): Tensor;
  frobenius_norm(input: Tensor, dim: Int | readonly Int[], options: { keepdim?: boolean | undefined }): Tensor;
  frobenius_norm(input: Tensor, options: { dim: Int | readonly Int[]; keepdim?: boolean | undefined }): Tensor;
  /** `frobenius_norm.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
  frobenius_norm(input: Tensor, dim: Int | readonly Int[], keepdim: boolean, options: { out: Tensor }): Tensor;
  /** `from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  from_file(filename: string, shared?: boolean | null, size?: Int | null, options?: TensorOptions): Tensor;
  from_file(filename: string, options: { shared?: boolean | null | undefined; size?: Int | null | undefined } & TensorOptions): Tensor;
  from_file(options: { filename: string; shared?: boolean | null | undefined; size?: Int | null | undefined } & TensorOptions): Tensor;
  /** `from_file.out(str filename, bool? shared=None, int? size=0, *, Tensor(a!) out) -> Tensor(a!)` */
  from_file(filename: string, shared: boolean | null, size: Int | null, options: { out: Tensor }): Tensor;
  /** `full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  full(size: readonly Int[], fillValue: Scalar, options?: TensorOptions): Tensor;
  full(options: { size: readonly Int[]; fillValue: Scalar } & TensorOptions): Tensor;
  /** `full.out(SymInt[] size, Scalar fill_value, *, Tensor(a!) out) -> Tensor(a!)` */
  full(size: readonly Int[], fillValue: Scalar, options: { out: Tensor }): Tensor;
  /** `full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  full_like(input: Tensor, fillValue: Scalar, options?: { memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  full_like(input: Tensor, options: { fillValue: Scalar; memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  /** `full_like.out(Tensor self, Scalar fill_value, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  full_like(input: Tensor, fillValue: Scalar, options: { memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor` */
  fused_moving_avg_obs_fake_quant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: Int, quantMax: Int, chAxis: Int, perRowFakeQuant?: boolean, symmetricQuant?: boolean): Tensor;
  fused_moving_avg_obs_fake_quant(
    input: Tensor,
    observerOn: Tensor,
    fakeQuantOn: Tensor,
    runningMin: Tensor,
    runningMax: Tensor,
    scale: Tensor,
    zeroPoint: Tensor,
    averagingConst: number,
    quantMin: Int,
    quantMax: Int,
    chAxis: Int,
    options: { perRowFakeQuant?: boolean | undefined; symmetricQuant?: boolean | undefined },
  ): Tensor;
  fused_moving_avg_obs_fake_quant(
    input: Tensor,
    observerOn: Tensor,
    fakeQuantOn: Tensor,
    runningMin: Tensor,
    runningMax: Tensor,
    scale: Tensor,
    zeroPoint: Tensor,
    options: { averagingConst: number; quantMin: Int; quantMax: Int; chAxis: Int; perRowFakeQuant?: boolean | undefined; symmetricQuant?: boolean | undefined },
  ): Tensor;
  /** `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor` */
  gather(input: Tensor, dim: Int, index: Tensor, options?: { sparseGrad?: boolean | undefined }): Tensor;
  gather(input: Tensor, options: { dim: Int; index: Tensor; sparseGrad?: boolean | undefined }): Tensor;
  /** `gather.out(Tensor self, int dim, Tensor index, *, bool sparse_grad=False, Tensor(a!) out) -> Tensor(a!)` */
  gather(input: Tensor, dim: Int, index: Tensor, options: { sparseGrad?: boolean | undefined; out: Tensor }): Tensor;
  /** `gather_backward(Tensor grad, Tensor self, int dim, Tensor index, bool sparse_grad) -> Tensor` */
  gather_backward(grad: Tensor, input: Tensor, dim: Int, index: Tensor, sparseGrad: boolean): Tensor;
  gather_backward(grad: Tensor, input: Tensor, options: { dim: Int; index: Tensor; sparseGrad: boolean }): Tensor;
  /** `gcd(Tensor self, Tensor other) -> Tensor` */
  gcd(input: Tensor, other: Tensor): Tensor;
  /** `gcd.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  gcd(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  gcd_(input: Tensor, other: Tensor): Tensor;
  /** `ge.Scalar(Tensor self, Scalar other) -> Tensor` */
  ge(input: Tensor, other: Scalar): Tensor;
  ge(input: Tensor, options: { other: Scalar }): Tensor;
  /** `ge.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  ge(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `ge.Tensor(Tensor self, Tensor other) -> Tensor` */
  ge(input: Tensor, other: Tensor): Tensor;
  /** `ge.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  ge(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  ge_(input: Tensor, other: Scalar): Tensor;
  ge_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  ge_(input: Tensor, other: Tensor): Tensor;
  /** `gelu(Tensor self, *, str approximate="none") -> Tensor` */
  gelu(input: Tensor, options?: { approximate?: string | undefined }): Tensor;
  /** `gelu.out(Tensor self, *, str approximate="none", Tensor(a!) out) -> Tensor(a!)` */
  gelu(input: Tensor, options: { approximate?: string | undefined; out: Tensor }): Tensor;
  /** `gelu_(Tensor(a!) self, *, str approximate="none") -> Tensor(a!)` */
  gelu_(input: Tensor, options?: { approximate?: string | undefined }): Tensor;
  /** `gelu_backward(Tensor grad_output, Tensor self, *, str approximate="none") -> Tensor` */
  gelu_backward(gradOutput: Tensor, input: Tensor, options?: { approximate?: string | undefined }): Tensor;
  /** `gelu_backward.grad_input(Tensor grad_output, Tensor self, *, str approximate="none", Tensor(a!) grad_input) -> Tensor(a!)` */
  gelu_backward(gradOutput: Tensor, input: Tensor, options: { approximate?: string | undefined; gradInput: Tensor }): Tensor;
  /** `geometric(Tensor self, float p, *, Generator? generator=None) -> Tensor` */
  geometric(input: Tensor, p: number, options?: { generator?: Generator | null | undefined }): Tensor;
  geometric(input: Tensor, options: { p: number; generator?: Generator | null | undefined }): Tensor;
  /** `geometric.out(Tensor self, float p, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  geometric(input: Tensor, p: number, options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)` */
  geometric_(input: Tensor, p: number, options?: { generator?: Generator | null | undefined }): Tensor;
  geometric_(input: Tensor, options: { p: number; generator?: Generator | null | undefined }): Tensor;
  /** `geqrf(Tensor self) -> (Tensor a, Tensor tau)` */
  geqrf(input: Tensor): [a: Tensor, tau: Tensor];
  /** `geqrf.a(Tensor self, *, Tensor(a!) a, Tensor(b!) tau) -> (Tensor(a!) a, Tensor(b!) tau)` */
  geqrf(input: Tensor, options: { a: Tensor; tau: Tensor }): [a: Tensor, tau: Tensor];
  /** `ger(Tensor self, Tensor vec2) -> Tensor` */
  ger(input: Tensor, vec2: Tensor): Tensor;
  /** `ger.out(Tensor self, Tensor vec2, *, Tensor(a!) out) -> Tensor(a!)` */
  ger(input: Tensor, vec2: Tensor, options: { out: Tensor }): Tensor;
  /** `get_device(Tensor self) -> int` */
  get_device(input: Tensor): number;
  /** `glu(Tensor self, int dim=-1) -> Tensor` */
  glu(input: Tensor, dim?: Int): Tensor;
  glu(input: Tensor, options: { dim?: Int | undefined }): Tensor;
  /** `glu.out(Tensor self, int dim=-1, *, Tensor(a!) out) -> Tensor(a!)` */
  glu(input: Tensor, dim: Int, options: { out: Tensor }): Tensor;
  /** `glu_backward(Tensor grad_output, Tensor self, int dim) -> Tensor` */
  glu_backward(gradOutput: Tensor, input: Tensor, dim: Int): Tensor;
  glu_backward(gradOutput: Tensor, input: Tensor, options: { dim: Int }): Tensor;
  /** `glu_backward.grad_input(Tensor grad_output, Tensor self, int dim, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  glu_backward(gradOutput: Tensor, input: Tensor, dim: Int, options: { gradInput: Tensor }): Tensor;
  /** `glu_backward_jvp(Tensor grad_x, Tensor grad_glu, Tensor x, Tensor dgrad_glu, Tensor dx, int dim) -> Tensor` */
  glu_backward_jvp(gradX: Tensor, gradGlu: Tensor, x: Tensor, dgradGlu: Tensor, dx: Tensor, dim: Int): Tensor;
  glu_backward_jvp(gradX: Tensor, gradGlu: Tensor, x: Tensor, dgradGlu: Tensor, dx: Tensor, options: { dim: Int }): Tensor;
  /** `glu_backward_jvp.out(Tensor grad_x, Tensor grad_glu, Tensor x, Tensor dgrad_glu, Tensor dx, int dim, *, Tensor(a!) out) -> Tensor(a!)` */
  glu_backward_jvp(gradX: Tensor, gradGlu: Tensor, x: Tensor, dgradGlu: Tensor, dx: Tensor, dim: Int, options: { out: Tensor }): Tensor;
  /** `glu_jvp(Tensor glu, Tensor x, Tensor dx, int dim) -> Tensor` */
  glu_jvp(glu: Tensor, x: Tensor, dx: Tensor, dim: Int): Tensor;
  glu_jvp(glu: Tensor, x: Tensor, dx: Tensor, options: { dim: Int }): Tensor;
  /** `glu_jvp.out(Tensor glu, Tensor x, Tensor dx, int dim, *, Tensor(a!) out) -> Tensor(a!)` */
  glu_jvp(glu: Tensor, x: Tensor, dx: Tensor, dim: Int, options: { out: Tensor }): Tensor;
  /** `gradient.array(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, options: { dim: readonly Int[]; edgeOrder?: Int | undefined }): Tensor[];
  /** `gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, options: { spacing: Scalar; dim: readonly Int[]; edgeOrder?: Int | undefined }): Tensor[];
  /** `gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, options?: { spacing?: Scalar | null | undefined; dim?: Int | null | undefined; edgeOrder?: Int | undefined }): Tensor[];
  /** `gradient.scalarrayarray(Tensor self, *, Scalar[] spacing, int[] dim, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, options: { spacing: readonly Scalar[]; dim: readonly Int[]; edgeOrder?: Int | undefined }): Tensor[];
  /** `gradient.scalarrayint(Tensor self, *, Scalar[] spacing, int? dim=None, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, options: { spacing: readonly Scalar[]; dim?: Int | null | undefined; edgeOrder?: Int | undefined }): Tensor[];
  /** `gradient.tensorarray(Tensor self, *, Tensor[] spacing, int[] dim, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, options: { spacing: readonly Tensor[]; dim: readonly Int[]; edgeOrder?: Int | undefined }): Tensor[];
  /** `gradient.tensorarrayint(Tensor self, *, Tensor[] spacing, int? dim=None, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, options: { spacing: readonly Tensor[]; dim?: Int | null | undefined; edgeOrder?: Int | undefined }): Tensor[];
  /** `greater.Scalar(Tensor self, Scalar other) -> Tensor` */
  greater(input: Tensor, other: Scalar): Tensor;
  greater(input: Tensor, options: { other: Scalar }): Tensor;
  /** `greater.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  greater(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `greater.Tensor(Tensor self, Tensor other) -> Tensor` */
  greater(input: Tensor, other: Tensor): Tensor;
  /** `greater.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  greater(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  greater_(input: Tensor, other: Scalar): Tensor;
  greater_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  greater_(input: Tensor, other: Tensor): Tensor;
  /** `greater_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
  greater_equal(input: Tensor, other: Scalar): Tensor;
  greater_equal(input: Tensor, options: { other: Scalar }): Tensor;
  /** `greater_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  greater_equal(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `greater_equal.Tensor(Tensor self, Tensor other) -> Tensor` */
  greater_equal(input: Tensor, other: Tensor): Tensor;
  /** `greater_equal.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  greater_equal(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  greater_equal_(input: Tensor, other: Scalar): Tensor;
  greater_equal_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  greater_equal_(input: Tensor, other: Tensor): Tensor;
  /** `grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  grid_sampler(input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean): Tensor;
  grid_sampler(input: Tensor, grid: Tensor, options: { interpolationMode: Int; paddingMode: Int; alignCorners: boolean }): Tensor;
  /** `grid_sampler_2d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  grid_sampler_2d(input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean): Tensor;
  grid_sampler_2d(input: Tensor, grid: Tensor, options: { interpolationMode: Int; paddingMode: Int; alignCorners: boolean }): Tensor;
  /** `grid_sampler_2d.out(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, *, Tensor(a!) out) -> Tensor(a!)` */
  grid_sampler_2d(input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean, options: { out: Tensor }): Tensor;
  /** `grid_sampler_2d_backward(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask) -> (Tensor, Tensor)` */
  grid_sampler_2d_backward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean, outputMask: boolean | readonly boolean[]): [Tensor, Tensor];
  grid_sampler_2d_backward(gradOutput: Tensor, input: Tensor, grid: Tensor, options: { interpolationMode: Int; paddingMode: Int; alignCorners: boolean; outputMask: boolean | readonly boolean[] }): [Tensor, Tensor];
  /** `grid_sampler_2d_backward.out(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  grid_sampler_2d_backward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `grid_sampler_3d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  grid_sampler_3d(input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean): Tensor;
  grid_sampler_3d(input: Tensor, grid: Tensor, options: { interpolationMode: Int; paddingMode: Int; alignCorners: boolean }): Tensor;
  /** `grid_sampler_3d.out(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, *, Tensor(a!) out) -> Tensor(a!)` */
  grid_sampler_3d(input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean, options: { out: Tensor }): Tensor;
  /** `grid_sampler_3d_backward(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask) -> (Tensor, Tensor)` */
  grid_sampler_3d_backward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean, outputMask: boolean | readonly boolean[]): [Tensor, Tensor];
  grid_sampler_3d_backward(gradOutput: Tensor, input: Tensor, grid: Tensor, options: { interpolationMode: Int; paddingMode: Int; alignCorners: boolean; outputMask: boolean | readonly boolean[] }): [Tensor, Tensor];
  /** `grid_sampler_3d_backward.out(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  grid_sampler_3d_backward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: Int, paddingMode: Int, alignCorners: boolean, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enabled=True) -> Tensor` */
  group_norm(input: Tensor, numGroups: Int, weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnnEnabled?: boolean): Tensor;
  group_norm(input: Tensor, numGroups: Int, options: { weight?: Tensor | null | undefined; bias?: Tensor | null | undefined; eps?: number | undefined; cudnnEnabled?: boolean | undefined }): Tensor;
  group_norm(input: Tensor, options: { numGroups: Int; weight?: Tensor | null | undefined; bias?: Tensor | null | undefined; eps?: number | undefined; cudnnEnabled?: boolean | undefined }): Tensor;
  /** `gru.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], options: { hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  /** `gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  gru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
  gru(input: Tensor, hx: Tensor, params: readonly Tensor[], options: { hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  /** `gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  gru_cell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor;
  gru_cell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null | undefined; bHh?: Tensor | null | undefined }): Tensor;
  /** `gt.Scalar(Tensor self, Scalar other) -> Tensor` */
  gt(input: Tensor, other: Scalar): Tensor;
  gt(input: Tensor, options: { other: Scalar }): Tensor;
  /** `gt.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  gt(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `gt.Tensor(Tensor self, Tensor other) -> Tensor` */
  gt(input: Tensor, other: Tensor): Tensor;
  /** `gt.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  gt(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  gt_(input: Tensor, other: Scalar): Tensor;
  gt_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  gt_(input: Tensor, other: Tensor): Tensor;
  /** `hamming_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hamming_window(windowLength: Int, options?: TensorOptions): Tensor;
  hamming_window(options: { windowLength: Int } & TensorOptions): Tensor;
  /** `hamming_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)` */
  hamming_window(windowLength: Int, options: { out: Tensor }): Tensor;
  /** `hamming_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hamming_window(windowLength: Int, periodic: boolean, options?: TensorOptions): Tensor;
  hamming_window(options: { windowLength: Int; periodic: boolean } & TensorOptions): Tensor;
  /** `hamming_window.periodic_alpha(int window_length, bool periodic, float alpha, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hamming_window(windowLength: Int, periodic: boolean, alpha: number, options?: TensorOptions): Tensor;
  hamming_window(options: { windowLength: Int; periodic: boolean; alpha: number } & TensorOptions): Tensor;
  /** `hamming_window.periodic_alpha_beta(int window_length, bool periodic, float alpha, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hamming_window(windowLength: Int, periodic: boolean, alpha: number, beta: number, options?: TensorOptions): Tensor;
  hamming_window(options: { windowLength: Int; periodic: boolean; alpha: number; beta: number } & TensorOptions): Tensor;
  /** `hamming_window.periodic_alpha_beta_out(int window_length, bool periodic, float alpha, float beta, *, Tensor(a!) out) -> Tensor(a!)` */
  hamming_window(windowLength: Int, periodic: boolean, alpha: number, beta: number, options: { out: Tensor }): Tensor;
  /** `hamming_window.periodic_alpha_out(int window_length, bool periodic, float alpha, *, Tensor(a!) out) -> Tensor(a!)` */
  hamming_window(windowLength: Int, periodic: boolean, alpha: number, options: { out: Tensor }): Tensor;
  /** `hamming_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)` */
  hamming_window(windowLength: Int, periodic: boolean, options: { out: Tensor }): Tensor;
  /** `hann_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hann_window(windowLength: Int, options?: TensorOptions): Tensor;
  hann_window(options: { windowLength: Int } & TensorOptions): Tensor;
  /** `hann_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)` */
  hann_window(windowLength: Int, options: { out: Tensor }): Tensor;
  /** `hann_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hann_window(windowLength: Int, periodic: boolean, options?: TensorOptions): Tensor;
  hann_window(options: { windowLength: Int; periodic: boolean } & TensorOptions): Tensor;
  /** `hann_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)` */
  hann_window(windowLength: Int, periodic: boolean, options: { out: Tensor }): Tensor;
  /** `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor` */
  hardshrink(input: Tensor, lambd?: Scalar): Tensor;
  hardshrink(input: Tensor, options: { lambd?: Scalar | undefined }): Tensor;
  /** `hardshrink.out(Tensor self, Scalar lambd=0.5, *, Tensor(a!) out) -> Tensor(a!)` */
  hardshrink(input: Tensor, lambd: Scalar, options: { out: Tensor }): Tensor;
  /** `hardshrink_backward(Tensor grad_out, Tensor self, Scalar lambd) -> Tensor` */
  hardshrink_backward(gradOut: Tensor, input: Tensor, lambd: Scalar): Tensor;
  hardshrink_backward(gradOut: Tensor, input: Tensor, options: { lambd: Scalar }): Tensor;
  /** `hardshrink_backward.grad_input(Tensor grad_out, Tensor self, Scalar lambd, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  hardshrink_backward(gradOut: Tensor, input: Tensor, lambd: Scalar, options: { gradInput: Tensor }): Tensor;
  /** `hardsigmoid(Tensor self) -> Tensor` */
  hardsigmoid(input: Tensor): Tensor;
  /** `hardsigmoid.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  hardsigmoid(input: Tensor, options: { out: Tensor }): Tensor;
  /** `hardsigmoid_(Tensor(a!) self) -> Tensor(a!)` */
  hardsigmoid_(input: Tensor): Tensor;
  /** `hardsigmoid_backward(Tensor grad_output, Tensor self) -> Tensor` */
  hardsigmoid_backward(gradOutput: Tensor, input: Tensor): Tensor;
  /** `hardsigmoid_backward.grad_input(Tensor grad_output, Tensor self, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  hardsigmoid_backward(gradOutput: Tensor, input: Tensor, options: { gradInput: Tensor }): Tensor;
  /** `hardswish(Tensor self) -> Tensor` */
  hardswish(input: Tensor): Tensor;
  /** `hardswish.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  hardswish(input: Tensor, options: { out: Tensor }): Tensor;
  /** `hardswish_(Tensor(a!) self) -> Tensor(a!)` */
  hardswish_(input: Tensor): Tensor;
  /** `hardswish_backward(Tensor grad_output, Tensor self) -> Tensor` */
  hardswish_backward(gradOutput: Tensor, input: Tensor): Tensor;
  /** `hardswish_backward.out(Tensor grad_output, Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  hardswish_backward(gradOutput: Tensor, input: Tensor, options: { out: Tensor }): Tensor;
  /** `hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor` */
  hardtanh(input: Tensor, minVal?: Scalar, maxVal?: Scalar): Tensor;
  hardtanh(input: Tensor, options: { minVal?: Scalar | undefined; maxVal?: Scalar | undefined }): Tensor;
  /** `hardtanh.out(Tensor self, Scalar min_val=-1, Scalar max_val=1, *, Tensor(a!) out) -> Tensor(a!)` */
  hardtanh(input: Tensor, minVal: Scalar, maxVal: Scalar, options: { out: Tensor }): Tensor;
  /** `hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)` */
  hardtanh_(input: Tensor, minVal?: Scalar, maxVal?: Scalar): Tensor;
  hardtanh_(input: Tensor, options: { minVal?: Scalar | undefined; maxVal?: Scalar | undefined }): Tensor;
  /** `hardtanh_backward(Tensor grad_output, Tensor self, Scalar min_val, Scalar max_val) -> Tensor` */
  hardtanh_backward(gradOutput: Tensor, input: Tensor, minVal: Scalar, maxVal: Scalar): Tensor;
  hardtanh_backward(gradOutput: Tensor, input: Tensor, options: { minVal: Scalar; maxVal: Scalar }): Tensor;
  /** `hardtanh_backward.grad_input(Tensor grad_output, Tensor self, Scalar min_val, Scalar max_val, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  hardtanh_backward(gradOutput: Tensor, input: Tensor, minVal: Scalar, maxVal: Scalar, options: { gradInput: Tensor }): Tensor;
  /** `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor` */
  hash_tensor(input: Tensor, dim?: Int | readonly Int[], options?: { keepdim?: boolean | undefined; mode?: Int | undefined }): Tensor;
  hash_tensor(input: Tensor, options: { dim?: Int | readonly Int[] | undefined; keepdim?: boolean | undefined; mode?: Int | undefined }): Tensor;
  /** `hash_tensor.out(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0, Tensor(a!) out) -> Tensor(a!)` */
  hash_tensor(input: Tensor, dim: Int | readonly Int[], options: { keepdim?: boolean | undefined; mode?: Int | undefined; out: Tensor }): Tensor;
  /** `heaviside(Tensor self, Tensor values) -> Tensor` */
  heaviside(input: Tensor, values: Tensor): Tensor;
  /** `heaviside.out(Tensor self, Tensor values, *, Tensor(a!) out) -> Tensor(a!)` */
  heaviside(input: Tensor, values: Tensor, options: { out: Tensor }): Tensor;
  /** `heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)` */
  heaviside_(input: Tensor, values: Tensor): Tensor;
  /** `hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor` */
  hinge_embedding_loss(input: Tensor, target: Tensor, margin?: number, reduction?: Int): Tensor;
  hinge_embedding_loss(input: Tensor, target: Tensor, options: { margin?: number | undefined; reduction?: Int | undefined }): Tensor;
  /** `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor` */
  histc(input: Tensor, bins?: Int, min?: Scalar, max?: Scalar): Tensor;
  histc(input: Tensor, options: { bins?: Int | undefined; min?: Scalar | undefined; max?: Scalar | undefined }): Tensor;
  /** `histc.out(Tensor self, int bins=100, Scalar min=0, Scalar max=0, *, Tensor(a!) out) -> Tensor(a!)` */
  histc(input: Tensor, bins: Int, min: Scalar, max: Scalar, options: { out: Tensor }): Tensor;
  /** `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
  histogram(input: Tensor, bins?: Int, options?: { range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): [hist: Tensor, binEdges: Tensor];
  histogram(input: Tensor, options: { bins?: Int | undefined; range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): [hist: Tensor, binEdges: Tensor];
  /** `histogram.bin_ct_out(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False, Tensor(a!) hist, Tensor(b!) bin_edges) -> (Tensor(a!) hist, Tensor(b!) bin_edges)` */
  histogram(input: Tensor, bins: Int, options: { range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined; hist: Tensor; binEdges: Tensor }): [hist: Tensor, binEdges: Tensor];
  /** `histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
  histogram(input: Tensor, bins: Tensor, options?: { weight?: Tensor | null | undefined; density?: boolean | undefined }): [hist: Tensor, binEdges: Tensor];
  /** `histogram.bins_tensor_out(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False, Tensor(a!) hist, Tensor(b!) bin_edges) -> (Tensor(a!) hist, Tensor(b!) bin_edges)` */
  histogram(input: Tensor, bins: Tensor, options: { weight?: Tensor | null | undefined; density?: boolean | undefined; hist: Tensor; binEdges: Tensor }): [hist: Tensor, binEdges: Tensor];
  /** `histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)` */
  histogramdd(input: Tensor, bins: readonly Int[], range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): [hist: Tensor, binEdges: Tensor[]];
  histogramdd(input: Tensor, bins: readonly Int[], options: { range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): [hist: Tensor, binEdges: Tensor[]];
  histogramdd(input: Tensor, options: { bins: readonly Int[]; range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): [hist: Tensor, binEdges: Tensor[]];
  /** `histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)` */
  histogramdd(input: Tensor, bins: readonly Tensor[], range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): [hist: Tensor, binEdges: Tensor[]];
  histogramdd(input: Tensor, bins: readonly Tensor[], options: { range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): [hist: Tensor, binEdges: Tensor[]];
  /** `histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)` */
  histogramdd(input: Tensor, bins: Int, range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): [hist: Tensor, binEdges: Tensor[]];
  histogramdd(input: Tensor, bins: Int, options: { range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): [hist: Tensor, binEdges: Tensor[]];
  histogramdd(input: Tensor, options: { bins: Int; range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }): [hist: Tensor, binEdges: Tensor[]];
  /** `hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  hsplit(input: Tensor, indices: readonly Int[]): Tensor[];
  hsplit(input: Tensor, options: { indices: readonly Int[] }): Tensor[];
  hsplit(input: Tensor, ...indices: readonly Int[]): Tensor[];
  /** `hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  hsplit(input: Tensor, sections: Int): Tensor[];
  hsplit(input: Tensor, options: { sections: Int }): Tensor[];
  /** `hspmm(Tensor mat1, Tensor mat2) -> Tensor` */
  hspmm(mat1: Tensor, mat2: Tensor): Tensor;
  /** `hspmm.out(Tensor mat1, Tensor mat2, *, Tensor(a!) out) -> Tensor(a!)` */
  hspmm(mat1: Tensor, mat2: Tensor, options: { out: Tensor }): Tensor;
  /** `hstack(Tensor[] tensors) -> Tensor` */
  hstack(tensors: readonly Tensor[]): Tensor;
  /** `hstack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)` */
  hstack(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
  /** `huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor` */
  huber_loss(input: Tensor, target: Tensor, reduction?: Int, delta?: number): Tensor;
  huber_loss(input: Tensor, target: Tensor, options: { reduction?: Int | undefined; delta?: number | undefined }): Tensor;
  /** `huber_loss.out(Tensor self, Tensor target, int reduction=1, float delta=1., *, Tensor(a!) out) -> Tensor(a!)` */
  huber_loss(input: Tensor, target: Tensor, reduction: Int, delta: number, options: { out: Tensor }): Tensor;
  /** `huber_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, float delta) -> Tensor` */
  huber_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: Int, delta: number): Tensor;
  huber_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, options: { reduction: Int; delta: number }): Tensor;
  /** `huber_loss_backward.out(Tensor grad_output, Tensor self, Tensor target, int reduction, float delta, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  huber_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: Int, delta: number, options: { gradInput: Tensor }): Tensor;
  /** `hypot(Tensor self, Tensor other) -> Tensor` */
  hypot(input: Tensor, other: Tensor): Tensor;
  /** `hypot.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  hypot(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  hypot_(input: Tensor, other: Tensor): Tensor;
  /** `i0(Tensor self) -> Tensor` */
  i0(input: Tensor): Tensor;
  /** `i0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  i0(input: Tensor, options: { out: Tensor }): Tensor;
  /** `i0_(Tensor(a!) self) -> Tensor(a!)` */
  i0_(input: Tensor): Tensor;
  /** `igamma(Tensor self, Tensor other) -> Tensor` */
  igamma(input: Tensor, other: Tensor): Tensor;
  /** `igamma.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  igamma(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  igamma_(input: Tensor, other: Tensor): Tensor;
  /** `igammac(Tensor self, Tensor other) -> Tensor` */
  igammac(input: Tensor, other: Tensor): Tensor;
  /** `igammac.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  igammac(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  igammac_(input: Tensor, other: Tensor): Tensor;
  /** `im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor` */
  im2col(input: Tensor, kernelSize: Int | readonly Int[], dilation: Int | readonly Int[], padding: Int | readonly Int[], stride: Int | readonly Int[]): Tensor;
  im2col(input: Tensor, options: { kernelSize: Int | readonly Int[]; dilation: Int | readonly Int[]; padding: Int | readonly Int[]; stride: Int | readonly Int[] }): Tensor;
  /** `im2col.out(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride, *, Tensor(a!) out) -> Tensor(a!)` */
  im2col(input: Tensor, kernelSize: Int | readonly Int[], dilation: Int | readonly Int[], padding: Int | readonly Int[], stride: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `imag(Tensor(a) self) -> Tensor(a)` */
  imag(input: Tensor): Tensor;
  /** `index.Tensor(Tensor self, Tensor?[] indices) -> Tensor` */
  index(input: Tensor, indices: readonly (Tensor | null)[]): Tensor;
  /** `index.Tensor_out(Tensor self, Tensor?[] indices, *, Tensor(a!) out) -> Tensor(a!)` */
  index(input: Tensor, indices: readonly (Tensor | null)[], options: { out: Tensor }): Tensor;
  /** `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor` */
  index_add(input: Tensor, dim: Int, index: Tensor, source: Tensor, options?: { alpha?: Scalar | undefined }): Tensor;
  index_add(input: Tensor, options: { dim: Int; index: Tensor; source: Tensor; alpha?: Scalar | undefined }): Tensor;
  /** `index_add.out(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
  index_add(input: Tensor, dim: Int, index: Tensor, source: Tensor, options: { alpha?: Scalar | undefined; out: Tensor }): Tensor;
  /** `index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)` */
  index_add_(input: Tensor, dim: Int, index: Tensor, source: Tensor, options?: { alpha?: Scalar | undefined }): Tensor;
  index_add_(input: Tensor, options: { dim: Int; index: Tensor; source: Tensor; alpha?: Scalar | undefined }): Tensor;
  /** `index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor` */
  index_copy(input: Tensor, dim: Int, index: Tensor, source: Tensor): Tensor;
  index_copy(input: Tensor, options: { dim: Int; index: Tensor; source: Tensor }): Tensor;
  /** `index_copy.out(Tensor self, int dim, Tensor index, Tensor source, *, Tensor(a!) out) -> Tensor(a!)` */
  index_copy(input: Tensor, dim: Int, index: Tensor, source: Tensor, options: { out: Tensor }): Tensor;
  /** `index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)` */
  index_copy_(input: Tensor, dim: Int, index: Tensor, source: Tensor): Tensor;
  index_copy_(input: Tensor, options: { dim: Int; index: Tensor; source: Tensor }): Tensor;
  /** `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor` */
  index_fill(input: Tensor, dim: Int, index: Tensor, value: Scalar): Tensor;
  index_fill(input: Tensor, options: { dim: Int; index: Tensor; value: Scalar }): Tensor;
  /** `index_fill.int_Scalar_out(Tensor self, int dim, Tensor index, Scalar value, *, Tensor(a!) out) -> Tensor(a!)` */
  index_fill(input: Tensor, dim: Int, index: Tensor, value: Scalar, options: { out: Tensor }): Tensor;
  /** `index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor` */
  index_fill(input: Tensor, dim: Int, index: Tensor, value: Tensor): Tensor;
  index_fill(input: Tensor, options: { dim: Int; index: Tensor; value: Tensor }): Tensor;
  /** `index_fill.int_Tensor_out(Tensor self, int dim, Tensor index, Tensor value, *, Tensor(a!) out) -> Tensor(a!)` */
  index_fill(input: Tensor, dim: Int, index: Tensor, value: Tensor, options: { out: Tensor }): Tensor;
  /** `index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)` */
  index_fill_(input: Tensor, dim: Int, index: Tensor, value: Scalar): Tensor;
  index_fill_(input: Tensor, options: { dim: Int; index: Tensor; value: Scalar }): Tensor;
  /** `index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)` */
  index_fill_(input: Tensor, dim: Int, index: Tensor, value: Tensor): Tensor;
  index_fill_(input: Tensor, options: { dim: Int; index: Tensor; value: Tensor }): Tensor;
  /** `index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor` */
  index_put(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  index_put(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean | undefined }): Tensor;
  /** `index_put.out(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False, *, Tensor(a!) out) -> Tensor(a!)` */
  index_put(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate: boolean, options: { out: Tensor }): Tensor;
  /** `index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)` */
  index_put_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  index_put_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean | undefined }): Tensor;
  /** `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor` */
  index_reduce(input: Tensor, dim: Int, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean | undefined }): Tensor;
  index_reduce(input: Tensor, options: { dim: Int; index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean | undefined }): Tensor;
  /** `index_reduce.out(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True, Tensor(a!) out) -> Tensor(a!)` */
  index_reduce(input: Tensor, dim: Int, index: Tensor, source: Tensor, reduce: string, options: { includeSelf?: boolean | undefined; out: Tensor }): Tensor;
  /** `index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)` */
  index_reduce_(input: Tensor, dim: Int, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean | undefined }): Tensor;
  index_reduce_(input: Tensor, options: { dim: Int; index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean | undefined }): Tensor;
  /** `index_select(Tensor self, int dim, Tensor index) -> Tensor` */
  index_select(input: Tensor, dim: Int, index: Tensor): Tensor;
  index_select(input: Tensor, options: { dim: Int; index: Tensor }): Tensor;
  /** `index_select.out(Tensor self, int dim, Tensor index, *, Tensor(a!) out) -> Tensor(a!)` */
  index_select(input: Tensor, dim: Int, index: Tensor, options: { out: Tensor }): Tensor;
  /** `index_select_backward(Tensor grad, SymInt[] self_sizes, int dim, Tensor index) -> Tensor` */
  index_select_backward(grad: Tensor, selfSizes: readonly Int[], dim: Int, index: Tensor): Tensor;
  index_select_backward(grad: Tensor, options: { selfSizes: readonly Int[]; dim: Int; index: Tensor }): Tensor;
  /** `indices(Tensor(a) self) -> Tensor(a)` */
  indices(input: Tensor): Tensor;
  /** `indices_copy(Tensor self) -> Tensor` */
  indices_copy(input: Tensor): Tensor;
  /** `indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  indices_copy(input: Tensor, options: { out: Tensor }): Tensor;
  /** `infinitely_differentiable_gelu_backward(Tensor grad, Tensor self) -> Tensor` */
  infinitely_differentiable_gelu_backward(grad: Tensor, input: Tensor): Tensor;
  /** `inner(Tensor self, Tensor other) -> Tensor` */
  inner(input: Tensor, other: Tensor): Tensor;
  /** `inner.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  inner(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled) -> Tensor` */
  instance_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, useInputStats: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Tensor;
  instance_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { useInputStats: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
  /** `int_repr(Tensor self) -> Tensor` */
  int_repr(input: Tensor): Tensor;
  /** `int_repr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  int_repr(input: Tensor, options: { out: Tensor }): Tensor;
  /** `inverse(Tensor self) -> Tensor` */
  inverse(input: Tensor): Tensor;
  /** `inverse.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  inverse(input: Tensor, options: { out: Tensor }): Tensor;
  /** `is_coalesced(Tensor self) -> bool` */
  is_coalesced(input: Tensor): boolean;
  /** `is_complex(Tensor self) -> bool` */
  is_complex(input: Tensor): boolean;
  /** `is_conj(Tensor self) -> bool` */
  is_conj(input: Tensor): boolean;
  /** `is_contiguous(Tensor self) -> bool` */
  is_contiguous(input: Tensor): boolean;
  /** `is_contiguous.memory_format(Tensor self, MemoryFormat memory_format) -> bool` */
  is_contiguous(input: Tensor, memoryFormat: MemoryFormat): boolean;
  is_contiguous(input: Tensor, options: { memoryFormat: MemoryFormat }): boolean;
  /** `is_distributed(Tensor self) -> bool` */
  is_distributed(input: Tensor): boolean;
  /** `is_floating_point(Tensor self) -> bool` */
  is_floating_point(input: Tensor): boolean;
  /** `is_inference(Tensor self) -> bool` */
  is_inference(input: Tensor): boolean;
  /** `is_leaf(Tensor self) -> bool` */
  is_leaf(input: Tensor): boolean;
  /** `is_neg(Tensor self) -> bool` */
  is_neg(input: Tensor): boolean;
  /** `is_nonzero(Tensor self) -> bool` */
  is_nonzero(input: Tensor): boolean;
  /** `is_pinned(Tensor self, Device? device=None) -> bool` */
  is_pinned(input: Tensor, device?: DeviceLike | null): boolean;
  is_pinned(input: Tensor, options: { device?: DeviceLike | null | undefined }): boolean;
  /** `is_same_size(Tensor self, Tensor other) -> bool` */
  is_same_size(input: Tensor, other: Tensor): boolean;
  /** `is_set_to(Tensor self, Tensor tensor) -> bool` */
  is_set_to(input: Tensor, tensor: Tensor): boolean;
  /** `is_signed(Tensor self) -> bool` */
  is_signed(input: Tensor): boolean;
  /** `is_vulkan_available() -> bool` */
  is_vulkan_available(): boolean;
  /** `isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> Tensor` */
  isclose(input: Tensor, other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): Tensor;
  isclose(input: Tensor, other: Tensor, options: { rtol?: number | undefined; atol?: number | undefined; equalNan?: boolean | undefined }): Tensor;
  /** `isfinite(Tensor self) -> Tensor` */
  isfinite(input: Tensor): Tensor;
  /** `isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor` */
  isin(element: Scalar, testElements: Tensor, options?: { assumeUnique?: boolean | undefined; invert?: boolean | undefined }): Tensor;
  isin(options: { element: Scalar; testElements: Tensor; assumeUnique?: boolean | undefined; invert?: boolean | undefined }): Tensor;
  /** `isin.Scalar_Tensor_out(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)` */
  isin(element: Scalar, testElements: Tensor, options: { assumeUnique?: boolean | undefined; invert?: boolean | undefined; out: Tensor }): Tensor;
  /** `isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor` */
  isin(elements: Tensor, testElement: Scalar, options?: { assumeUnique?: boolean | undefined; invert?: boolean | undefined }): Tensor;
  isin(elements: Tensor, options: { testElement: Scalar; assumeUnique?: boolean | undefined; invert?: boolean | undefined }): Tensor;
  /** `isin.Tensor_Scalar_out(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)` */
  isin(elements: Tensor, testElement: Scalar, options: { assumeUnique?: boolean | undefined; invert?: boolean | undefined; out: Tensor }): Tensor;
  /** `isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor` */
  isin(elements: Tensor, testElements: Tensor, options?: { assumeUnique?: boolean | undefined; invert?: boolean | undefined }): Tensor;
  /** `isin.Tensor_Tensor_out(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)` */
  isin(elements: Tensor, testElements: Tensor, options: { assumeUnique?: boolean | undefined; invert?: boolean | undefined; out: Tensor }): Tensor;
  /** `isinf(Tensor self) -> Tensor` */
  isinf(input: Tensor): Tensor;
  /** `isinf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  isinf(input: Tensor, options: { out: Tensor }): Tensor;
  /** `isnan(Tensor self) -> Tensor` */
  isnan(input: Tensor): Tensor;
  /** `isnan.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  isnan(input: Tensor, options: { out: Tensor }): Tensor;
  /** `isneginf(Tensor self) -> Tensor` */
  isneginf(input: Tensor): Tensor;
  /** `isneginf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  isneginf(input: Tensor, options: { out: Tensor }): Tensor;
  /** `isposinf(Tensor self) -> Tensor` */
  isposinf(input: Tensor): Tensor;
  /** `isposinf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  isposinf(input: Tensor, options: { out: Tensor }): Tensor;
  /** `isreal(Tensor self) -> Tensor` */
  isreal(input: Tensor): Tensor;
  /** `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` */
  istft(input: Tensor, nFft: Int, hopLength?: Int | null, winLength?: Int | null, window?: Tensor | null, center?: boolean, normalized?: boolean, onesided?: boolean | null, length?: Int | null, returnComplex?: boolean): Tensor;
  istft(
    input: Tensor,
    nFft: Int,
    options: { hopLength?: Int | null | undefined; winLength?: Int | null | undefined; window?: Tensor | null | undefined; center?: boolean | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; length?: Int | null | undefined; returnComplex?: boolean | undefined },
  ): Tensor;
  istft(
    input: Tensor,
    options: { nFft: Int; hopLength?: Int | null | undefined; winLength?: Int | null | undefined; window?: Tensor | null | undefined; center?: boolean | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; length?: Int | null | undefined; returnComplex?: boolean | undefined },
  ): Tensor;
  /** `item(Tensor self) -> Scalar` */
  item(input: Tensor): Scalar;
  /** `kaiser_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  kaiser_window(windowLength: Int, options?: TensorOptions): Tensor;
  kaiser_window(options: { windowLength: Int } & TensorOptions): Tensor;
  /** `kaiser_window.beta(int window_length, bool periodic, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  kaiser_window(windowLength: Int, periodic: boolean, beta: number, options?: TensorOptions): Tensor;
  kaiser_window(options: { windowLength: Int; periodic: boolean; beta: number } & TensorOptions): Tensor;
  /** `kaiser_window.beta_out(int window_length, bool periodic, float beta, *, Tensor(a!) out) -> Tensor(a!)` */
  kaiser_window(windowLength: Int, periodic: boolean, beta: number, options: { out: Tensor }): Tensor;
  /** `kaiser_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)` */
  kaiser_window(windowLength: Int, options: { out: Tensor }): Tensor;
  /** `kaiser_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  kaiser_window(windowLength: Int, periodic: boolean, options?: TensorOptions): Tensor;
  kaiser_window(options: { windowLength: Int; periodic: boolean } & TensorOptions): Tensor;
  /** `kaiser_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)` */
  kaiser_window(windowLength: Int, periodic: boolean, options: { out: Tensor }): Tensor;
  /** `kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor` */
  kl_div(input: Tensor, target: Tensor, reduction?: Int, options?: { logTarget?: boolean | undefined }): Tensor;
  kl_div(input: Tensor, target: Tensor, options: { reduction?: Int | undefined; logTarget?: boolean | undefined }): Tensor;
  /** `kron(Tensor self, Tensor other) -> Tensor` */
  kron(input: Tensor, other: Tensor): Tensor;
  /** `kron.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  kron(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  kthvalue(input: Tensor, k: Int, dim?: Int, keepdim?: boolean): [values: Tensor, indices: Tensor];
  kthvalue(input: Tensor, k: Int, options: { dim?: Int | undefined; keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  kthvalue(input: Tensor, options: { k: Int; dim?: Int | undefined; keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /** `kthvalue.values(Tensor self, SymInt k, int dim=-1, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  kthvalue(input: Tensor, k: Int, dim: Int, keepdim: boolean, options: { values: Tensor; indices: Tensor }): [values: Tensor, indices: Tensor];
  /** `l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor` */
  l1_loss(input: Tensor, target: Tensor, reduction?: Int): Tensor;
  l1_loss(input: Tensor, target: Tensor, options: { reduction?: Int | undefined }): Tensor;
  /** `layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor` */
  layer_norm(input: Tensor, normalizedShape: readonly Int[], weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnnEnable?: boolean): Tensor;
  layer_norm(input: Tensor, normalizedShape: readonly Int[], options: { weight?: Tensor | null | undefined; bias?: Tensor | null | undefined; eps?: number | undefined; cudnnEnable?: boolean | undefined }): Tensor;
  layer_norm(input: Tensor, options: { normalizedShape: readonly Int[]; weight?: Tensor | null | undefined; bias?: Tensor | null | undefined; eps?: number | undefined; cudnnEnable?: boolean | undefined }): Tensor;
  /** `lcm(Tensor self, Tensor other) -> Tensor` */
  lcm(input: Tensor, other: Tensor): Tensor;
  /** `lcm.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  lcm(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  lcm_(input: Tensor, other: Tensor): Tensor;
  /** `ldexp.Tensor(Tensor self, Tensor other) -> Tensor` */
  ldexp(input: Tensor, other: Tensor): Tensor;
  /** `ldexp.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  ldexp(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  ldexp_(input: Tensor, other: Tensor): Tensor;
  /** `le.Scalar(Tensor self, Scalar other) -> Tensor` */
  le(input: Tensor, other: Scalar): Tensor;
  le(input: Tensor, options: { other: Scalar }): Tensor;
  /** `le.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  le(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `le.Tensor(Tensor self, Tensor other) -> Tensor` */
  le(input: Tensor, other: Tensor): Tensor;
  /** `le.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  le(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  le_(input: Tensor, other: Scalar): Tensor;
  le_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  le_(input: Tensor, other: Tensor): Tensor;
  /** `leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor` */
  leaky_relu(input: Tensor, negativeSlope?: Scalar): Tensor;
  leaky_relu(input: Tensor, options: { negativeSlope?: Scalar | undefined }): Tensor;
  /** `leaky_relu.out(Tensor self, Scalar negative_slope=0.01, *, Tensor(a!) out) -> Tensor(a!)` */
  leaky_relu(input: Tensor, negativeSlope: Scalar, options: { out: Tensor }): Tensor;
  /** `leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)` */
  leaky_relu_(input: Tensor, negativeSlope?: Scalar): Tensor;
  leaky_relu_(input: Tensor, options: { negativeSlope?: Scalar | undefined }): Tensor;
  /** `leaky_relu_backward(Tensor grad_output, Tensor self, Scalar negative_slope, bool self_is_result) -> Tensor` */
  leaky_relu_backward(gradOutput: Tensor, input: Tensor, negativeSlope: Scalar, selfIsResult: boolean): Tensor;
  leaky_relu_backward(gradOutput: Tensor, input: Tensor, options: { negativeSlope: Scalar; selfIsResult: boolean }): Tensor;
  /** `leaky_relu_backward.grad_input(Tensor grad_output, Tensor self, Scalar negative_slope, bool self_is_result, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  leaky_relu_backward(gradOutput: Tensor, input: Tensor, negativeSlope: Scalar, selfIsResult: boolean, options: { gradInput: Tensor }): Tensor;
  /** `lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor` */
  lerp(input: Tensor, end: Tensor, weight: Scalar): Tensor;
  lerp(input: Tensor, end: Tensor, options: { weight: Scalar }): Tensor;
  /** `lerp.Scalar_out(Tensor self, Tensor end, Scalar weight, *, Tensor(a!) out) -> Tensor(a!)` */
  lerp(input: Tensor, end: Tensor, weight: Scalar, options: { out: Tensor }): Tensor;
  /** `lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor` */
  lerp(input: Tensor, end: Tensor, weight: Tensor): Tensor;
  /** `lerp.Tensor_out(Tensor self, Tensor end, Tensor weight, *, Tensor(a!) out) -> Tensor(a!)` */
  lerp(input: Tensor, end: Tensor, weight: Tensor, options: { out: Tensor }): Tensor;
  /** `lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)` */
  lerp_(input: Tensor, end: Tensor, weight: Scalar): Tensor;
  lerp_(input: Tensor, end: Tensor, options: { weight: Scalar }): Tensor;
  /** `lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)` */
  lerp_(input: Tensor, end: Tensor, weight: Tensor): Tensor;
  /** `less.Scalar(Tensor self, Scalar other) -> Tensor` */
  less(input: Tensor, other: Scalar): Tensor;
  less(input: Tensor, options: { other: Scalar }): Tensor;
  /** `less.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  less(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `less.Tensor(Tensor self, Tensor other) -> Tensor` */
  less(input: Tensor, other: Tensor): Tensor;
  /** `less.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  less(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  less_(input: Tensor, other: Scalar): Tensor;
  less_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  less_(input: Tensor, other: Tensor): Tensor;
  /** `less_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
  less_equal(input: Tensor, other: Scalar): Tensor;
  less_equal(input: Tensor, options: { other: Scalar }): Tensor;
  /** `less_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  less_equal(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `less_equal.Tensor(Tensor self, Tensor other) -> Tensor` */
  less_equal(input: Tensor, other: Tensor): Tensor;
  /** `less_equal.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  less_equal(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  less_equal_(input: Tensor, other: Scalar): Tensor;
  less_equal_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  less_equal_(input: Tensor, other: Tensor): Tensor;
  /** `lgamma(Tensor self) -> Tensor` */
  lgamma(input: Tensor): Tensor;
  /** `lgamma.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  lgamma(input: Tensor, options: { out: Tensor }): Tensor;
  /** `lgamma_(Tensor(a!) self) -> Tensor(a!)` */
  lgamma_(input: Tensor): Tensor;
  /** `lift(Tensor self) -> Tensor` */
  lift(input: Tensor): Tensor;
  /** `lift.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  lift(input: Tensor, options: { out: Tensor }): Tensor;
  /** `lift_fresh(Tensor(a) self) -> Tensor(a)` */
  lift_fresh(input: Tensor): Tensor;
  /** `lift_fresh_copy(Tensor self) -> Tensor` */
  lift_fresh_copy(input: Tensor): Tensor;
  /** `lift_fresh_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  lift_fresh_copy(input: Tensor, options: { out: Tensor }): Tensor;
  /** `linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  linalg__powsum(input: Tensor, ord?: Scalar, dim?: Int | readonly Int[] | null, keepdim?: boolean, options?: { dtype?: DType | null | undefined }): Tensor;
  linalg__powsum(input: Tensor, options: { ord?: Scalar | undefined; dim?: Int | readonly Int[] | null | undefined; keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  /** `linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor` */
  linalg_cholesky(input: Tensor, options?: { upper?: boolean | undefined }): Tensor;
  /** `linalg_cholesky.out(Tensor self, *, bool upper=False, Tensor(a!) out) -> Tensor(a!)` */
  linalg_cholesky(input: Tensor, options: { upper?: boolean | undefined; out: Tensor }): Tensor;
  /** `linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)` */
  linalg_cholesky_ex(input: Tensor, options?: { upper?: boolean | undefined; checkErrors?: boolean | undefined }): [L: Tensor, info: Tensor];
  /** `linalg_cholesky_ex.L(Tensor self, *, bool upper=False, bool check_errors=False, Tensor(a!) L, Tensor(b!) info) -> (Tensor(a!) L, Tensor(b!) info)` */
  linalg_cholesky_ex(input: Tensor, options: { upper?: boolean | undefined; checkErrors?: boolean | undefined; L: Tensor; info: Tensor }): [L: Tensor, info: Tensor];
  /** `linalg_cond(Tensor self, Scalar? p=None) -> Tensor` */
  linalg_cond(input: Tensor, p?: Scalar | null): Tensor;
  linalg_cond(input: Tensor, options: { p?: Scalar | null | undefined }): Tensor;
  /** `linalg_cond.out(Tensor self, Scalar? p=None, *, Tensor(a!) out) -> Tensor(a!)` */
  linalg_cond(input: Tensor, p: Scalar | null, options: { out: Tensor }): Tensor;
  /** `linalg_cond.p_str(Tensor self, str p) -> Tensor` */
  linalg_cond(input: Tensor, p: string): Tensor;
  linalg_cond(input: Tensor, options: { p: string }): Tensor;
  /** `linalg_cond.p_str_out(Tensor self, str p, *, Tensor(a!) out) -> Tensor(a!)` */
  linalg_cond(input: Tensor, p: string, options: { out: Tensor }): Tensor;
  /** `linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor` */
  linalg_cross(input: Tensor, other: Tensor, options?: { dim?: Int | undefined }): Tensor;
  /** `linalg_cross.out(Tensor self, Tensor other, *, int dim=-1, Tensor(a!) out) -> Tensor(a!)` */
  linalg_cross(input: Tensor, other: Tensor, options: { dim?: Int | undefined; out: Tensor }): Tensor;
  /** `linalg_det(Tensor A) -> Tensor` */
  linalg_det(A: Tensor): Tensor;
  /** `linalg_det.out(Tensor A, *, Tensor(a!) out) -> Tensor(a!)` */
  linalg_det(A: Tensor, options: { out: Tensor }): Tensor;
  /** `linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)` */
  linalg_diagonal(A: Tensor, options?: { offset?: Int | undefined; dim1?: Int | undefined; dim2?: Int | undefined }): Tensor;
  /** `linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)` */
  linalg_eig(input: Tensor): [eigenvalues: Tensor, eigenvectors: Tensor];
  /** `linalg_eig.out(Tensor self, *, Tensor(a!) eigenvalues, Tensor(b!) eigenvectors) -> (Tensor(a!) eigenvalues, Tensor(b!) eigenvectors)` */
  linalg_eig(input: Tensor, options: { eigenvalues: Tensor; eigenvectors: Tensor }): [eigenvalues: Tensor, eigenvectors: Tensor];
  /** `linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)` */
  linalg_eigh(input: Tensor, UPLO?: string): [eigenvalues: Tensor, eigenvectors: Tensor];
  linalg_eigh(input: Tensor, options: { UPLO?: string | undefined }): [eigenvalues: Tensor, eigenvectors: Tensor];
  /** `linalg_eigh.eigvals(Tensor self, str UPLO="L", *, Tensor(a!) eigvals, Tensor(b!) eigvecs) -> (Tensor(a!) eigenvalues, Tensor(b!) eigenvectors)` */
  linalg_eigh(input: Tensor, UPLO: string, options: { eigvals: Tensor; eigvecs: Tensor }): [eigenvalues: Tensor, eigenvectors: Tensor];
  /** `linalg_eigvals(Tensor self) -> Tensor` */
  linalg_eigvals(input: Tensor): Tensor;
  /** `linalg_eigvals.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  linalg_eigvals(input: Tensor, options: { out: Tensor }): Tensor;
  /** `linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor` */
  linalg_eigvalsh(input: Tensor, UPLO?: string): Tensor;
  linalg_eigvalsh(input: Tensor, options: { UPLO?: string | undefined }): Tensor;
  /** `linalg_eigvalsh.out(Tensor self, str UPLO="L", *, Tensor(a!) out) -> Tensor(a!)` */
  linalg_eigvalsh(input: Tensor, UPLO: string, options: { out: Tensor }): Tensor;
  /** `linalg_householder_product(Tensor input, Tensor tau) -> Tensor` */
  linalg_householder_product(input: Tensor, tau: Tensor): Tensor;
  /** `linalg_householder_product.out(Tensor input, Tensor tau, *, Tensor(a!) out) -> Tensor(a!)` */
  linalg_householder_product(input: Tensor, tau: Tensor, options: { out: Tensor }): Tensor;
  /** `linalg_inv(Tensor A) -> Tensor` */
  linalg_inv(A: Tensor): Tensor;
  /** `linalg_inv.out(Tensor A, *, Tensor(a!) out) -> Tensor(a!)` */
  linalg_inv(A: Tensor, options: { out: Tensor }): Tensor;
  /** `linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)` */
  linalg_inv_ex(A: Tensor, options?: { checkErrors?: boolean | undefined }): [inverse: Tensor, info: Tensor];
  /** `linalg_inv_ex.inverse(Tensor A, *, bool check_errors=False, Tensor(a!) inverse, Tensor(b!) info) -> (Tensor(a!) inverse, Tensor(b!) info)` */
  linalg_inv_ex(A: Tensor, options: { checkErrors?: boolean | undefined; inverse: Tensor; info: Tensor }): [inverse: Tensor, info: Tensor];
  /** `linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)` */
  linalg_ldl_factor(input: Tensor, options?: { hermitian?: boolean | undefined }): [LD: Tensor, pivots: Tensor];
  /** `linalg_ldl_factor.out(Tensor self, *, bool hermitian=False, Tensor(a!) LD, Tensor(b!) pivots) -> (Tensor(a!) LD, Tensor(b!) pivots)` */
  linalg_ldl_factor(input: Tensor, options: { hermitian?: boolean | undefined; LD: Tensor; pivots: Tensor }): [LD: Tensor, pivots: Tensor];
  /** `linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)` */
  linalg_ldl_factor_ex(input: Tensor, options?: { hermitian?: boolean | undefined; checkErrors?: boolean | undefined }): [LD: Tensor, pivots: Tensor, info: Tensor];
  /** `linalg_ldl_factor_ex.out(Tensor self, *, bool hermitian=False, bool check_errors=False, Tensor(a!) LD, Tensor(b!) pivots, Tensor(c!) info) -> (Tensor(a!) LD, Tensor(b!) pivots, Tensor(c!) info)` */
  linalg_ldl_factor_ex(input: Tensor, options: { hermitian?: boolean | undefined; checkErrors?: boolean | undefined; LD: Tensor; pivots: Tensor; info: Tensor }): [LD: Tensor, pivots: Tensor, info: Tensor];
  /** `linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor` */
  linalg_ldl_solve(LD: Tensor, pivots: Tensor, B: Tensor, options?: { hermitian?: boolean | undefined }): Tensor;
  /** `linalg_ldl_solve.out(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)` */
  linalg_ldl_solve(LD: Tensor, pivots: Tensor, B: Tensor, options: { hermitian?: boolean | undefined; out: Tensor }): Tensor;
  /** `linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)` */
  linalg_lstsq(input: Tensor, b: Tensor, rcond?: number | null, options?: { driver?: string | null | undefined }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor];
  linalg_lstsq(input: Tensor, b: Tensor, options: { rcond?: number | null | undefined; driver?: string | null | undefined }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor];
  /** `linalg_lstsq.out(Tensor self, Tensor b, float? rcond=None, *, str? driver=None, Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values) -> (Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values)` */
  linalg_lstsq(input: Tensor, b: Tensor, rcond: number | null, options: { driver?: string | null | undefined; solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor];
  /** `linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)` */
  linalg_lu(A: Tensor, options?: { pivot?: boolean | undefined }): [P: Tensor, L: Tensor, U: Tensor];
  /** `linalg_lu.out(Tensor A, *, bool pivot=True, Tensor(a!) P, Tensor(b!) L, Tensor(c!) U) -> (Tensor(a!) P, Tensor(b!) L, Tensor(c!) U)` */
  linalg_lu(A: Tensor, options: { pivot?: boolean | undefined; P: Tensor; L: Tensor; U: Tensor }): [P: Tensor, L: Tensor, U: Tensor];
  /** `linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)` */
  linalg_lu_factor(A: Tensor, options?: { pivot?: boolean | undefined }): [LU: Tensor, pivots: Tensor];
  /** `linalg_lu_factor.out(Tensor A, *, bool pivot=True, Tensor(a!) LU, Tensor(b!) pivots) -> (Tensor(a!) LU, Tensor(b!) pivots)` */
  linalg_lu_factor(A: Tensor, options: { pivot?: boolean | undefined; LU: Tensor; pivots: Tensor }): [LU: Tensor, pivots: Tensor];
  /** `linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)` */
  linalg_lu_factor_ex(A: Tensor, options?: { pivot?: boolean | undefined; checkErrors?: boolean | undefined }): [LU: Tensor, pivots: Tensor, info: Tensor];
  /** `linalg_lu_factor_ex.out(Tensor A, *, bool pivot=True, bool check_errors=False, Tensor(a!) LU, Tensor(b!) pivots, Tensor(c!) info) -> (Tensor(a!) LU, Tensor(b!) pivots, Tensor(c!) info)` */
  linalg_lu_factor_ex(A: Tensor, options: { pivot?: boolean | undefined; checkErrors?: boolean | undefined; LU: Tensor; pivots: Tensor; info: Tensor }): [LU: Tensor, pivots: Tensor, info: Tensor];
  /** `linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor` */
  linalg_lu_solve(LU: Tensor, pivots: Tensor, B: Tensor, options?: { left?: boolean | undefined; adjoint?: boolean | undefined }): Tensor;
  /** `linalg_lu_solve.out(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False, Tensor(a!) out) -> Tensor(a!)` */
  linalg_lu_solve(LU: Tensor, pivots: Tensor, B: Tensor, options: { left?: boolean | undefined; adjoint?: boolean | undefined; out: Tensor }): Tensor;
  /** `linalg_matmul(Tensor self, Tensor other) -> Tensor` */
  linalg_matmul(input: Tensor, other: Tensor): Tensor;
  /** `linalg_matmul.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  linalg_matmul(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `linalg_matrix_exp(Tensor self) -> Tensor` */
  linalg_matrix_exp(input: Tensor): Tensor;
  /** `linalg_matrix_exp.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  linalg_matrix_exp(input: Tensor, options: { out: Tensor }): Tensor;
  /** `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  linalg_matrix_norm(input: Tensor, ord: Scalar, dim?: readonly Int[], keepdim?: boolean, options?: { dtype?: DType | null | undefined }): Tensor;
  linalg_matrix_norm(input: Tensor, ord: Scalar, options: { dim?: readonly Int[] | undefined; keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  linalg_matrix_norm(input: Tensor, options: { ord: Scalar; dim?: readonly Int[] | undefined; keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  /** `linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
  linalg_matrix_norm(input: Tensor, ord: Scalar, dim: readonly Int[], keepdim: boolean, options: { dtype?: DType | null | undefined; out: Tensor }): Tensor;
  /** `linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  linalg_matrix_norm(input: Tensor, ord?: string, dim?: readonly Int[], keepdim?: boolean, options?: { dtype?: DType | null | undefined }): Tensor;
  linalg_matrix_norm(input: Tensor, options: { ord?: string | undefined; dim?: readonly Int[] | undefined; keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  /** `linalg_matrix_norm.str_ord_out(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
  linalg_matrix_norm(input: Tensor, ord: string, dim: readonly Int[], keepdim: boolean, options: { dtype?: DType | null | undefined; out: Tensor }): Tensor;
  /** `linalg_matrix_power(Tensor self, int n) -> Tensor` */
  linalg_matrix_power(input: Tensor, n: Int): Tensor;
  linalg_matrix_power(input: Tensor, options: { n: Int }): Tensor;
  /** `linalg_matrix_power.out(Tensor self, int n, *, Tensor(a!) out) -> Tensor(a!)` */
  linalg_matrix_power(input: Tensor, n: Int, options: { out: Tensor }): Tensor;
  /** `linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor` */
  linalg_matrix_rank(input: Tensor, tol: number, hermitian?: boolean): Tensor;
  linalg_matrix_rank(input: Tensor, tol: number, options: { hermitian?: boolean | undefined }): Tensor;
  linalg_matrix_rank(input: Tensor, options: { tol: number; hermitian?: boolean | undefined }): Tensor;
  /** `linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor` */
  linalg_matrix_rank(input: Tensor, options?: { atol?: number | null | undefined; rtol?: number | null | undefined; hermitian?: boolean | undefined }): Tensor;
  /** `linalg_matrix_rank.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)` */
  linalg_matrix_rank(input: Tensor, options: { atol?: number | null | undefined; rtol?: number | null | undefined; hermitian?: boolean | undefined; out: Tensor }): Tensor;
  /** `linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor` */
  linalg_matrix_rank(input: Tensor, options?: { atol?: Tensor | null | undefined; rtol?: Tensor | null | undefined; hermitian?: boolean | undefined }): Tensor;
  /** `linalg_matrix_rank.atol_rtol_tensor_out(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)` */
  linalg_matrix_rank(input: Tensor, options: { atol?: Tensor | null | undefined; rtol?: Tensor | null | undefined; hermitian?: boolean | undefined; out: Tensor }): Tensor;
  /** `linalg_matrix_rank.out(Tensor self, float tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)` */
  linalg_matrix_rank(input: Tensor, tol: number, hermitian: boolean, options: { out: Tensor }): Tensor;
  /** `linalg_matrix_rank.out_tol_tensor(Tensor input, Tensor tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)` */
  linalg_matrix_rank(input: Tensor, tol: Tensor, hermitian: boolean, options: { out: Tensor }): Tensor;
  /** `linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool hermitian=False) -> Tensor` */
  linalg_matrix_rank(input: Tensor, tol: Tensor, hermitian?: boolean): Tensor;
  linalg_matrix_rank(input: Tensor, tol: Tensor, options: { hermitian?: boolean | undefined }): Tensor;
  /** `linalg_multi_dot(Tensor[] tensors) -> Tensor` */
  linalg_multi_dot(tensors: readonly Tensor[]): Tensor;
  /** `linalg_multi_dot.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)` */
  linalg_multi_dot(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
  /** `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  linalg_norm(input: Tensor, ord?: Scalar | null, dim?: Int | readonly Int[] | null, keepdim?: boolean, options?: { dtype?: DType | null | undefined }): Tensor;
  linalg_norm(input: Tensor, options: { ord?: Scalar | null | undefined; dim?: Int | readonly Int[] | null | undefined; keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  /** `linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  linalg_norm(input: Tensor, ord: string, dim?: Int | readonly Int[] | null, keepdim?: boolean, options?: { dtype?: DType | null | undefined }): Tensor;
  linalg_norm(input: Tensor, ord: string, options: { dim?: Int | readonly Int[] | null | undefined; keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  linalg_norm(input: Tensor, options: { ord: string; dim?: Int | readonly Int[] | null | undefined; keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  /** `linalg_norm.ord_str_out(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
  linalg_norm(input: Tensor, ord: string, dim: Int | readonly Int[] | null, keepdim: boolean, options: { dtype?: DType | null | undefined; out: Tensor }): Tensor;
  /** `linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
  linalg_norm(input: Tensor, ord: Scalar | null, dim: Int | readonly Int[] | null, keepdim: boolean, options: { dtype?: DType | null | undefined; out: Tensor }): Tensor;
  /** `linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor` */
  linalg_pinv(input: Tensor, rcond: number, hermitian?: boolean): Tensor;
  linalg_pinv(input: Tensor, rcond: number, options: { hermitian?: boolean | undefined }): Tensor;
  linalg_pinv(input: Tensor, options: { rcond: number; hermitian?: boolean | undefined }): Tensor;
  /** `linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor` */
  linalg_pinv(input: Tensor, options?: { atol?: number | null | undefined; rtol?: number | null | undefined; hermitian?: boolean | undefined }): Tensor;
  /** `linalg_pinv.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)` */
  linalg_pinv(input: Tensor, options: { atol?: number | null | undefined; rtol?: number | null | undefined; hermitian?: boolean | undefined; out: Tensor }): Tensor;
  /** `linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor` */
  linalg_pinv(input: Tensor, options?: { atol?: Tensor | null | undefined; rtol?: Tensor | null | undefined; hermitian?: boolean | undefined }): Tensor;
  /** `linalg_pinv.atol_rtol_tensor_out(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)` */
  linalg_pinv(input: Tensor, options: { atol?: Tensor | null | undefined; rtol?: Tensor | null | undefined; hermitian?: boolean | undefined; out: Tensor }): Tensor;
  /** `linalg_pinv.out(Tensor self, float rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)` */
  linalg_pinv(input: Tensor, rcond: number, hermitian: boolean, options: { out: Tensor }): Tensor;
  /** `linalg_pinv.out_rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)` */
  linalg_pinv(input: Tensor, rcond: Tensor, hermitian: boolean, options: { out: Tensor }): Tensor;
  /** `linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor` */
  linalg_pinv(input: Tensor, rcond: Tensor, hermitian?: boolean): Tensor;
  linalg_pinv(input: Tensor, rcond: Tensor, options: { hermitian?: boolean | undefined }): Tensor;
  /** `linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)` */
  linalg_qr(A: Tensor, mode?: string): [Q: Tensor, R: Tensor];
  linalg_qr(A: Tensor, options: { mode?: string | undefined }): [Q: Tensor, R: Tensor];
  /** `linalg_qr.out(Tensor A, str mode="reduced", *, Tensor(a!) Q, Tensor(b!) R) -> (Tensor(a!) Q, Tensor(b!) R)` */
  linalg_qr(A: Tensor, mode: string, options: { Q: Tensor; R: Tensor }): [Q: Tensor, R: Tensor];
  /** `linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet)` */
  linalg_slogdet(A: Tensor): [sign: Tensor, logabsdet: Tensor];
  /** `linalg_slogdet.out(Tensor A, *, Tensor(a!) sign, Tensor(b!) logabsdet) -> (Tensor(a!) sign, Tensor(b!) logabsdet)` */
  linalg_slogdet(A: Tensor, options: { sign: Tensor; logabsdet: Tensor }): [sign: Tensor, logabsdet: Tensor];
  /** `linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor` */
  linalg_solve(A: Tensor, B: Tensor, options?: { left?: boolean | undefined }): Tensor;
  /** `linalg_solve.out(Tensor A, Tensor B, *, bool left=True, Tensor(a!) out) -> Tensor(a!)` */
  linalg_solve(A: Tensor, B: Tensor, options: { left?: boolean | undefined; out: Tensor }): Tensor;
  /** `linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)` */
  linalg_solve_ex(A: Tensor, B: Tensor, options?: { left?: boolean | undefined; checkErrors?: boolean | undefined }): [result: Tensor, info: Tensor];
  /** `linalg_solve_ex.out(Tensor A, Tensor B, *, bool left=True, bool check_errors=False, Tensor(a!) result, Tensor(b!) info) -> (Tensor(a!) result, Tensor(b!) info)` */
  linalg_solve_ex(A: Tensor, B: Tensor, options: { left?: boolean | undefined; checkErrors?: boolean | undefined; result: Tensor; info: Tensor }): [result: Tensor, info: Tensor];
  /** `linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor` */
  linalg_solve_triangular(input: Tensor, B: Tensor, options: { upper: boolean; left?: boolean | undefined; unitriangular?: boolean | undefined }): Tensor;
  /** `linalg_solve_triangular.out(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False, Tensor(a!) out) -> Tensor(a!)` */
  linalg_solve_triangular(input: Tensor, B: Tensor, options: { upper: boolean; left?: boolean | undefined; unitriangular?: boolean | undefined; out: Tensor }): Tensor;
  /** `linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)` */
  linalg_svd(A: Tensor, fullMatrices?: boolean, options?: { driver?: string | null | undefined }): [U: Tensor, S: Tensor, Vh: Tensor];
  linalg_svd(A: Tensor, options: { fullMatrices?: boolean | undefined; driver?: string | null | undefined }): [U: Tensor, S: Tensor, Vh: Tensor];
  /** `linalg_svd.U(Tensor A, bool full_matrices=True, *, str? driver=None, Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh) -> (Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh)` */
  linalg_svd(A: Tensor, fullMatrices: boolean, options: { driver?: string | null | undefined; U: Tensor; S: Tensor; Vh: Tensor }): [U: Tensor, S: Tensor, Vh: Tensor];
  /** `linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor` */
  linalg_svdvals(A: Tensor, options?: { driver?: string | null | undefined }): Tensor;
  /** `linalg_svdvals.out(Tensor A, *, str? driver=None, Tensor(a!) out) -> Tensor(a!)` */
  linalg_svdvals(A: Tensor, options: { driver?: string | null | undefined; out: Tensor }): Tensor;
  /** `linalg_tensorinv(Tensor self, int ind=2) -> Tensor` */
  linalg_tensorinv(input: Tensor, ind?: Int): Tensor;
  linalg_tensorinv(input: Tensor, options: { ind?: Int | undefined }): Tensor;
  /** `linalg_tensorinv.out(Tensor self, int ind=2, *, Tensor(a!) out) -> Tensor(a!)` */
  linalg_tensorinv(input: Tensor, ind: Int, options: { out: Tensor }): Tensor;
  /** `linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor` */
  linalg_tensorsolve(input: Tensor, other: Tensor, dims?: readonly Int[] | null): Tensor;
  linalg_tensorsolve(input: Tensor, other: Tensor, options: { dims?: readonly Int[] | null | undefined }): Tensor;
  /** `linalg_tensorsolve.out(Tensor self, Tensor other, int[]? dims=None, *, Tensor(a!) out) -> Tensor(a!)` */
  linalg_tensorsolve(input: Tensor, other: Tensor, dims: readonly Int[] | null, options: { out: Tensor }): Tensor;
  /** `linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor` */
  linalg_vander(x: Tensor, options?: { N?: Int | null | undefined }): Tensor;
  /** `linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor` */
  linalg_vecdot(x: Tensor, y: Tensor, options?: { dim?: Int | undefined }): Tensor;
  /** `linalg_vecdot.out(Tensor x, Tensor y, *, int dim=-1, Tensor(a!) out) -> Tensor(a!)` */
  linalg_vecdot(x: Tensor, y: Tensor, options: { dim?: Int | undefined; out: Tensor }): Tensor;
  /** `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  linalg_vector_norm(input: Tensor, ord?: Scalar, dim?: Int | readonly Int[] | null, keepdim?: boolean, options?: { dtype?: DType | null | undefined }): Tensor;
  linalg_vector_norm(input: Tensor, options: { ord?: Scalar | undefined; dim?: Int | readonly Int[] | null | undefined; keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  /** `linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
  linalg_vector_norm(input: Tensor, ord: Scalar, dim: Int | readonly Int[] | null, keepdim: boolean, options: { dtype?: DType | null | undefined; out: Tensor }): Tensor;
  /** `linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor` */
  linear(input: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
  linear(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined }): Tensor;
  /** `linear.out(Tensor input, Tensor weight, Tensor? bias=None, *, Tensor(a!) out) -> Tensor(a!)` */
  linear(input: Tensor, weight: Tensor, bias: Tensor | null, options: { out: Tensor }): Tensor;
  /** `linear_backward(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  linear_backward(input: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  linear_backward(input: Tensor, gradOutput: Tensor, weight: Tensor, options: { outputMask: boolean | readonly boolean[] }): [Tensor, Tensor, Tensor];
  /** `linear_backward.out(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  linear_backward(input: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** `linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  linspace(start: Scalar, end: Scalar, steps: Int, options?: TensorOptions): Tensor;
  linspace(options: { start: Scalar; end: Scalar; steps: Int } & TensorOptions): Tensor;
  /** `linspace.Scalar_Tensor(Scalar start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  linspace(start: Scalar, end: Tensor, steps: Int, options?: TensorOptions): Tensor;
  linspace(options: { start: Scalar; end: Tensor; steps: Int } & TensorOptions): Tensor;
  /** `linspace.Scalar_Tensor_out(Scalar start, Tensor end, int steps, *, Tensor(a!) out) -> Tensor(a!)` */
  linspace(start: Scalar, end: Tensor, steps: Int, options: { out: Tensor }): Tensor;
  /** `linspace.Tensor_Scalar(Tensor start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  linspace(start: Tensor, end: Scalar, steps: Int, options?: TensorOptions): Tensor;
  linspace(start: Tensor, options: { end: Scalar; steps: Int } & TensorOptions): Tensor;
  /** `linspace.Tensor_Scalar_out(Tensor start, Scalar end, int steps, *, Tensor(a!) out) -> Tensor(a!)` */
  linspace(start: Tensor, end: Scalar, steps: Int, options: { out: Tensor }): Tensor;
  /** `linspace.Tensor_Tensor(Tensor start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  linspace(start: Tensor, end: Tensor, steps: Int, options?: TensorOptions): Tensor;
  linspace(start: Tensor, end: Tensor, options: { steps: Int } & TensorOptions): Tensor;
  /** `linspace.Tensor_Tensor_out(Tensor start, Tensor end, int steps, *, Tensor(a!) out) -> Tensor(a!)` */
  linspace(start: Tensor, end: Tensor, steps: Int, options: { out: Tensor }): Tensor;
  /** `linspace.out(Scalar start, Scalar end, int steps, *, Tensor(a!) out) -> Tensor(a!)` */
  linspace(start: Scalar, end: Scalar, steps: Int, options: { out: Tensor }): Tensor;
  /** `log(Tensor self) -> Tensor` */
  log(input: Tensor): Tensor;
  /** `log.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  log(input: Tensor, options: { out: Tensor }): Tensor;
  /** `log10(Tensor self) -> Tensor` */
  log10(input: Tensor): Tensor;
  /** `log10.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  log10(input: Tensor, options: { out: Tensor }): Tensor;
  /** `log10_(Tensor(a!) self) -> Tensor(a!)` */
  log10_(input: Tensor): Tensor;
  /** `log1p(Tensor self) -> Tensor` */
  log1p(input: Tensor): Tensor;
  /** `log1p.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  log1p(input: Tensor, options: { out: Tensor }): Tensor;
  /** `log1p_(Tensor(a!) self) -> Tensor(a!)` */
  log1p_(input: Tensor): Tensor;
  /** `log2(Tensor self) -> Tensor` */
  log2(input: Tensor): Tensor;
  /** `log2.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  log2(input: Tensor, options: { out: Tensor }): Tensor;
  /** `log2_(Tensor(a!) self) -> Tensor(a!)` */
  log2_(input: Tensor): Tensor;
  /** `log_(Tensor(a!) self) -> Tensor(a!)` */
  log_(input: Tensor): Tensor;
  /** `log_normal(Tensor self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor` */
  log_normal(input: Tensor, mean?: number, std?: number, options?: { generator?: Generator | null | undefined }): Tensor;
  log_normal(input: Tensor, options: { mean?: number | undefined; std?: number | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `log_normal.out(Tensor self, float mean=1., float std=2., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  log_normal(input: Tensor, mean: number, std: number, options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)` */
  log_normal_(input: Tensor, mean?: number, std?: number, options?: { generator?: Generator | null | undefined }): Tensor;
  log_normal_(input: Tensor, options: { mean?: number | undefined; std?: number | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `log_sigmoid(Tensor self) -> Tensor` */
  log_sigmoid(input: Tensor): Tensor;
  /** `log_sigmoid.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  log_sigmoid(input: Tensor, options: { out: Tensor }): Tensor;
  /** `log_sigmoid_backward(Tensor grad_output, Tensor self, Tensor buffer) -> Tensor` */
  log_sigmoid_backward(gradOutput: Tensor, input: Tensor, buffer: Tensor): Tensor;
  /** `log_sigmoid_backward.grad_input(Tensor grad_output, Tensor self, Tensor buffer, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  log_sigmoid_backward(gradOutput: Tensor, input: Tensor, buffer: Tensor, options: { gradInput: Tensor }): Tensor;
  /** `log_sigmoid_forward(Tensor self) -> (Tensor output, Tensor buffer)` */
  log_sigmoid_forward(input: Tensor): [output: Tensor, buffer: Tensor];
  /** `log_sigmoid_forward.output(Tensor self, *, Tensor(a!) output, Tensor(b!) buffer) -> (Tensor(a!), Tensor(b!))` */
  log_sigmoid_forward(input: Tensor, options: { output: Tensor; buffer: Tensor }): [Tensor, Tensor];
  /** `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  log_softmax(input: Tensor, dim: Int, dtype?: DType | null): Tensor;
  log_softmax(input: Tensor, dim: Int, options: { dtype?: DType | null | undefined }): Tensor;
  log_softmax(input: Tensor, options: { dim: Int; dtype?: DType | null | undefined }): Tensor;
  /** `log_softmax.int_out(Tensor self, int dim, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)` */
  log_softmax(input: Tensor, dim: Int, dtype: DType | null, options: { out: Tensor }): Tensor;
  /** `logaddexp(Tensor self, Tensor other) -> Tensor` */
  logaddexp(input: Tensor, other: Tensor): Tensor;
  /** `logaddexp.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  logaddexp(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `logaddexp2(Tensor self, Tensor other) -> Tensor` */
  logaddexp2(input: Tensor, other: Tensor): Tensor;
  /** `logaddexp2.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  logaddexp2(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `logcumsumexp(Tensor self, int dim) -> Tensor` */
  logcumsumexp(input: Tensor, dim: Int): Tensor;
  logcumsumexp(input: Tensor, options: { dim: Int }): Tensor;
  /** `logcumsumexp.out(Tensor self, int dim, *, Tensor(a!) out) -> Tensor(a!)` */
  logcumsumexp(input: Tensor, dim: Int, options: { out: Tensor }): Tensor;
  /** `logdet(Tensor self) -> Tensor` */
  logdet(input: Tensor): Tensor;
  /** `logical_and(Tensor self, Tensor other) -> Tensor` */
  logical_and(input: Tensor, other: Tensor): Tensor;
  /** `logical_and.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  logical_and(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  logical_and_(input: Tensor, other: Tensor): Tensor;
  /** `logical_not(Tensor self) -> Tensor` */
  logical_not(input: Tensor): Tensor;
  /** `logical_not.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  logical_not(input: Tensor, options: { out: Tensor }): Tensor;
  /** `logical_not_(Tensor(a!) self) -> Tensor(a!)` */
  logical_not_(input: Tensor): Tensor;
  /** `logical_or(Tensor self, Tensor other) -> Tensor` */
  logical_or(input: Tensor, other: Tensor): Tensor;
  /** `logical_or.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  logical_or(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  logical_or_(input: Tensor, other: Tensor): Tensor;
  /** `logical_xor(Tensor self, Tensor other) -> Tensor` */
  logical_xor(input: Tensor, other: Tensor): Tensor;
  /** `logical_xor.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  logical_xor(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  logical_xor_(input: Tensor, other: Tensor): Tensor;
  /** `logit(Tensor self, float? eps=None) -> Tensor` */
  logit(input: Tensor, eps?: number | null): Tensor;
  logit(input: Tensor, options: { eps?: number | null | undefined }): Tensor;
  /** `logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)` */
  logit(input: Tensor, eps: number | null, options: { out: Tensor }): Tensor;
  /** `logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)` */
  logit_(input: Tensor, eps?: number | null): Tensor;
  logit_(input: Tensor, options: { eps?: number | null | undefined }): Tensor;
  /** `logit_backward(Tensor grad_output, Tensor self, float? eps=None) -> Tensor` */
  logit_backward(gradOutput: Tensor, input: Tensor, eps?: number | null): Tensor;
  logit_backward(gradOutput: Tensor, input: Tensor, options: { eps?: number | null | undefined }): Tensor;
  /** `logit_backward.grad_input(Tensor grad_output, Tensor self, float? eps=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  logit_backward(gradOutput: Tensor, input: Tensor, eps: number | null, options: { gradInput: Tensor }): Tensor;
  /** `logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  logspace(start: Scalar, end: Scalar, steps: Int, base?: number, options?: TensorOptions): Tensor;
  logspace(start: Scalar, end: Scalar, steps: Int, options: { base?: number | undefined } & TensorOptions): Tensor;
  logspace(options: { start: Scalar; end: Scalar; steps: Int; base?: number | undefined } & TensorOptions): Tensor;
  /** `logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  logspace(start: Scalar, end: Tensor, steps: Int, base?: number, options?: TensorOptions): Tensor;
  logspace(start: Scalar, end: Tensor, steps: Int, options: { base?: number | undefined } & TensorOptions): Tensor;
  logspace(options: { start: Scalar; end: Tensor; steps: Int; base?: number | undefined } & TensorOptions): Tensor;
  /** `logspace.Scalar_Tensor_out(Scalar start, Tensor end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)` */
  logspace(start: Scalar, end: Tensor, steps: Int, base: number, options: { out: Tensor }): Tensor;
  /** `logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  logspace(start: Tensor, end: Scalar, steps: Int, base?: number, options?: TensorOptions): Tensor;
  logspace(start: Tensor, end: Scalar, steps: Int, options: { base?: number | undefined } & TensorOptions): Tensor;
  logspace(start: Tensor, options: { end: Scalar; steps: Int; base?: number | undefined } & TensorOptions): Tensor;
  /** `logspace.Tensor_Scalar_out(Tensor start, Scalar end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)` */
  logspace(start: Tensor, end: Scalar, steps: Int, base: number, options: { out: Tensor }): Tensor;
  /** `logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  logspace(start: Tensor, end: Tensor, steps: Int, base?: number, options?: TensorOptions): Tensor;
  logspace(start: Tensor, end: Tensor, steps: Int, options: { base?: number | undefined } & TensorOptions): Tensor;
  logspace(start: Tensor, end: Tensor, options: { steps: Int; base?: number | undefined } & TensorOptions): Tensor;
  /** `logspace.Tensor_Tensor_out(Tensor start, Tensor end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)` */
  logspace(start: Tensor, end: Tensor, steps: Int, base: number, options: { out: Tensor }): Tensor;
  /** `logspace.out(Scalar start, Scalar end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)` */
  logspace(start: Scalar, end: Scalar, steps: Int, base: number, options: { out: Tensor }): Tensor;
  /** `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` */
  logsumexp(input: Tensor, dim: Int | readonly Int[], keepdim?: boolean): Tensor;
  logsumexp(input: Tensor, dim: Int | readonly Int[], options: { keepdim?: boolean | undefined }): Tensor;
  logsumexp(input: Tensor, options: { dim: Int | readonly Int[]; keepdim?: boolean | undefined }): Tensor;
  /** `logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
  logsumexp(input: Tensor, dim: Int | readonly Int[], keepdim: boolean, options: { out: Tensor }): Tensor;
  /** `lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)` */
  lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor, Tensor];
  lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], options: { hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
  /** `lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)` */
  lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor, Tensor];
  lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], options: { hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor, Tensor];
  /** `lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)` */
  lstm_cell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): [Tensor, Tensor];
  lstm_cell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null | undefined; bHh?: Tensor | null | undefined }): [Tensor, Tensor];
  /** `lstm_mps_backward(Tensor? grad_y, Tensor? grad_hy, Tensor? grad_cy, Tensor z_state, Tensor cell_state_fwd, Tensor input, Tensor layersOutputs, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor[], Tensor[])` */
  lstm_mps_backward(
    gradY: Tensor | null,
    gradHy: Tensor | null,
    gradCy: Tensor | null,
    zState: Tensor,
    cellStateFwd: Tensor,
    input: Tensor,
    layersOutputs: Tensor,
    hx: readonly Tensor[],
    params: readonly Tensor[],
    hasBiases: boolean,
    numLayers: Int,
    dropout: number,
    train: boolean,
    bidirectional: boolean,
    batchFirst: boolean,
  ): [Tensor, Tensor[], Tensor[]];
  lstm_mps_backward(
    gradY: Tensor | null,
    gradHy: Tensor | null,
    gradCy: Tensor | null,
    zState: Tensor,
    cellStateFwd: Tensor,
    input: Tensor,
    layersOutputs: Tensor,
    hx: readonly Tensor[],
    params: readonly Tensor[],
    options: { hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean },
  ): [Tensor, Tensor[], Tensor[]];
  /** `lstm_mps_backward.out(Tensor? grad_y, Tensor? grad_hy, Tensor? grad_cy, Tensor z_state, Tensor cell_state_fwd, Tensor input, Tensor layersOutputs, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, Tensor(a!) out0, Tensor(b!)[] out1, Tensor(c!)[] out2) -> ()` */
  lstm_mps_backward(
    gradY: Tensor | null,
    gradHy: Tensor | null,
    gradCy: Tensor | null,
    zState: Tensor,
    cellStateFwd: Tensor,
    input: Tensor,
    layersOutputs: Tensor,
    hx: readonly Tensor[],
    params: readonly Tensor[],
    hasBiases: boolean,
    numLayers: Int,
    dropout: number,
    train: boolean,
    bidirectional: boolean,
    batchFirst: boolean,
    options: { out0: Tensor; out1: readonly Tensor[]; out2: readonly Tensor[] },
  ): void;
  /** `lt.Scalar(Tensor self, Scalar other) -> Tensor` */
  lt(input: Tensor, other: Scalar): Tensor;
  lt(input: Tensor, options: { other: Scalar }): Tensor;
  /** `lt.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  lt(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `lt.Tensor(Tensor self, Tensor other) -> Tensor` */
  lt(input: Tensor, other: Tensor): Tensor;
  /** `lt.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  lt(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  lt_(input: Tensor, other: Scalar): Tensor;
  lt_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  lt_(input: Tensor, other: Tensor): Tensor;
  /** `lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor` */
  lu_solve(input: Tensor, LUData: Tensor, LUPivots: Tensor): Tensor;
  /** `lu_solve.out(Tensor self, Tensor LU_data, Tensor LU_pivots, *, Tensor(a!) out) -> Tensor(a!)` */
  lu_solve(input: Tensor, LUData: Tensor, LUPivots: Tensor, options: { out: Tensor }): Tensor;
  /** `lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L, Tensor U)` */
  lu_unpack(LUData: Tensor, LUPivots: Tensor, unpackData?: boolean, unpackPivots?: boolean): [P: Tensor, L: Tensor, U: Tensor];
  lu_unpack(LUData: Tensor, LUPivots: Tensor, options: { unpackData?: boolean | undefined; unpackPivots?: boolean | undefined }): [P: Tensor, L: Tensor, U: Tensor];
  /** `lu_unpack.out(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True, *, Tensor(a!) P, Tensor(b!) L, Tensor(c!) U) -> (Tensor(a!) P, Tensor(b!) L, Tensor(c!) U)` */
  lu_unpack(LUData: Tensor, LUPivots: Tensor, unpackData: boolean, unpackPivots: boolean, options: { P: Tensor; L: Tensor; U: Tensor }): [P: Tensor, L: Tensor, U: Tensor];
  /** `mH(Tensor(a) self) -> Tensor(a)` */
  mH(input: Tensor): Tensor;
  /** `mT(Tensor(a) self) -> Tensor(a)` */
  mT(input: Tensor): Tensor;
  /** `margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor` */
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, reduction?: Int): Tensor;
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, options: { margin?: number | undefined; reduction?: Int | undefined }): Tensor;
  /** `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor` */
  masked_fill(input: Tensor, mask: Tensor, value: Scalar): Tensor;
  masked_fill(input: Tensor, mask: Tensor, options: { value: Scalar }): Tensor;
  /** `masked_fill.Scalar_out(Tensor self, Tensor mask, Scalar value, *, Tensor(a!) out) -> Tensor(a!)` */
  masked_fill(input: Tensor, mask: Tensor, value: Scalar, options: { out: Tensor }): Tensor;
  /** `masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor` */
  masked_fill(input: Tensor, mask: Tensor, value: Tensor): Tensor;
  /** `masked_fill.Tensor_out(Tensor self, Tensor mask, Tensor value, *, Tensor(a!) out) -> Tensor(a!)` */
  masked_fill(input: Tensor, mask: Tensor, value: Tensor, options: { out: Tensor }): Tensor;
  /** `masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)` */
  masked_fill_(input: Tensor, mask: Tensor, value: Scalar): Tensor;
  masked_fill_(input: Tensor, mask: Tensor, options: { value: Scalar }): Tensor;
  /** `masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)` */
  masked_fill_(input: Tensor, mask: Tensor, value: Tensor): Tensor;
  /** `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor` */
  masked_scatter(input: Tensor, mask: Tensor, source: Tensor): Tensor;
  /** `masked_scatter.out(Tensor self, Tensor mask, Tensor source, *, Tensor(a!) out) -> Tensor(a!)` */
  masked_scatter(input: Tensor, mask: Tensor, source: Tensor, options: { out: Tensor }): Tensor;
  /** `masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)` */
  masked_scatter_(input: Tensor, mask: Tensor, source: Tensor): Tensor;
  /** `masked_scatter_backward(Tensor grad_output, Tensor mask, SymInt[] sizes) -> Tensor` */
  masked_scatter_backward(gradOutput: Tensor, mask: Tensor, sizes: readonly Int[]): Tensor;
  masked_scatter_backward(gradOutput: Tensor, mask: Tensor, options: { sizes: readonly Int[] }): Tensor;
  /** `masked_select(Tensor self, Tensor mask) -> Tensor` */
  masked_select(input: Tensor, mask: Tensor): Tensor;
  /** `masked_select.out(Tensor self, Tensor mask, *, Tensor(a!) out) -> Tensor(a!)` */
  masked_select(input: Tensor, mask: Tensor, options: { out: Tensor }): Tensor;
  /** `masked_select_backward(Tensor grad, Tensor input, Tensor mask) -> Tensor` */
  masked_select_backward(grad: Tensor, input: Tensor, mask: Tensor): Tensor;
  /** `matmul(Tensor self, Tensor other) -> Tensor` */
  matmul(input: Tensor, other: Tensor): Tensor;
  /** `matmul.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  matmul(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `matmul_backward(Tensor grad, Tensor self, Tensor other, bool[2] mask) -> (Tensor, Tensor)` */
  matmul_backward(grad: Tensor, input: Tensor, other: Tensor, mask: boolean | readonly boolean[]): [Tensor, Tensor];
  matmul_backward(grad: Tensor, input: Tensor, other: Tensor, options: { mask: boolean | readonly boolean[] }): [Tensor, Tensor];
  /** `matmul_backward.out(Tensor grad, Tensor self, Tensor other, bool[2] mask, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  matmul_backward(grad: Tensor, input: Tensor, other: Tensor, mask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `matrix_H(Tensor(a) self) -> Tensor(a)` */
  matrix_H(input: Tensor): Tensor;
  /** `matrix_exp(Tensor self) -> Tensor` */
  matrix_exp(input: Tensor): Tensor;
  /** `matrix_exp_backward(Tensor self, Tensor grad) -> Tensor` */
  matrix_exp_backward(input: Tensor, grad: Tensor): Tensor;
  /** `matrix_power(Tensor self, int n) -> Tensor` */
  matrix_power(input: Tensor, n: Int): Tensor;
  matrix_power(input: Tensor, options: { n: Int }): Tensor;
  /** `matrix_power.out(Tensor self, int n, *, Tensor(a!) out) -> Tensor(a!)` */
  matrix_power(input: Tensor, n: Int, options: { out: Tensor }): Tensor;
  /** `max(Tensor self) -> Tensor` */
  max(input: Tensor): Tensor;
  /** `max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  max(input: Tensor, dim: Int, keepdim?: boolean): [values: Tensor, indices: Tensor];
  max(input: Tensor, dim: Int, options: { keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  max(input: Tensor, options: { dim: Int; keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /** `max.dim_max(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) max, Tensor(b!) max_values) -> (Tensor(a!) values, Tensor(b!) indices)` */
  max(input: Tensor, dim: Int, keepdim: boolean, options: { max: Tensor; maxValues: Tensor }): [values: Tensor, indices: Tensor];
  /** `max.other(Tensor self, Tensor other) -> Tensor` */
  max(input: Tensor, other: Tensor): Tensor;
  /** `max.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  max(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `max.unary_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  max(input: Tensor, options: { out: Tensor }): Tensor;
  /** `max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor` */
  max_pool1d(input: Tensor, kernelSize: Int | readonly Int[], stride?: Int | readonly Int[], padding?: Int | readonly Int[], dilation?: Int | readonly Int[], ceilMode?: boolean): Tensor;
  max_pool1d(input: Tensor, kernelSize: Int | readonly Int[], options: { stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  max_pool1d(input: Tensor, options: { kernelSize: Int | readonly Int[]; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  /** `max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)` */
  max_pool1d_with_indices(input: Tensor, kernelSize: Int | readonly Int[], stride?: Int | readonly Int[], padding?: Int | readonly Int[], dilation?: Int | readonly Int[], ceilMode?: boolean): [Tensor, Tensor];
  max_pool1d_with_indices(input: Tensor, kernelSize: Int | readonly Int[], options: { stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): [Tensor, Tensor];
  max_pool1d_with_indices(input: Tensor, options: { kernelSize: Int | readonly Int[]; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): [Tensor, Tensor];
  /** `max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool2d(input: Tensor, kernelSize: Int | readonly Int[], stride?: Int | readonly Int[], padding?: Int | readonly Int[], dilation?: Int | readonly Int[], ceilMode?: boolean): Tensor;
  max_pool2d(input: Tensor, kernelSize: Int | readonly Int[], options: { stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  max_pool2d(input: Tensor, options: { kernelSize: Int | readonly Int[]; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  /** `max_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool2d_backward(gradOutput: Tensor, input: Tensor, kernelSize: Int | readonly Int[], stride?: Int | readonly Int[], padding?: Int | readonly Int[], dilation?: Int | readonly Int[], ceilMode?: boolean): Tensor;
  max_pool2d_backward(gradOutput: Tensor, input: Tensor, kernelSize: Int | readonly Int[], options: { stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  max_pool2d_backward(gradOutput: Tensor, input: Tensor, options: { kernelSize: Int | readonly Int[]; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  /** `max_pool2d_backward.out(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)` */
  max_pool2d_backward(gradOutput: Tensor, input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], dilation: Int | readonly Int[], ceilMode: boolean, options: { out: Tensor }): Tensor;
  /** `max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)` */
  max_pool2d_with_indices(input: Tensor, kernelSize: Int | readonly Int[], stride?: Int | readonly Int[], padding?: Int | readonly Int[], dilation?: Int | readonly Int[], ceilMode?: boolean): [Tensor, Tensor];
  max_pool2d_with_indices(input: Tensor, kernelSize: Int | readonly Int[], options: { stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): [Tensor, Tensor];
  max_pool2d_with_indices(input: Tensor, options: { kernelSize: Int | readonly Int[]; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): [Tensor, Tensor];
  /** `max_pool2d_with_indices.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))` */
  max_pool2d_with_indices(input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], dilation: Int | readonly Int[], ceilMode: boolean, options: { out: Tensor; indices: Tensor }): [Tensor, Tensor];
  /** `max_pool2d_with_indices_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, int[2] dilation, bool ceil_mode, Tensor indices) -> Tensor` */
  max_pool2d_with_indices_backward(gradOutput: Tensor, input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], dilation: Int | readonly Int[], ceilMode: boolean, indices: Tensor): Tensor;
  max_pool2d_with_indices_backward(gradOutput: Tensor, input: Tensor, options: { kernelSize: Int | readonly Int[]; stride: Int | readonly Int[]; padding: Int | readonly Int[]; dilation: Int | readonly Int[]; ceilMode: boolean; indices: Tensor }): Tensor;
  /** `max_pool2d_with_indices_backward.grad_input(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, int[2] dilation, bool ceil_mode, Tensor indices, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  max_pool2d_with_indices_backward(gradOutput: Tensor, input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], dilation: Int | readonly Int[], ceilMode: boolean, indices: Tensor, options: { gradInput: Tensor }): Tensor;
  /** `max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool3d(input: Tensor, kernelSize: Int | readonly Int[], stride?: Int | readonly Int[], padding?: Int | readonly Int[], dilation?: Int | readonly Int[], ceilMode?: boolean): Tensor;
  max_pool3d(input: Tensor, kernelSize: Int | readonly Int[], options: { stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  max_pool3d(input: Tensor, options: { kernelSize: Int | readonly Int[]; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  /** `max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)` */
  max_pool3d_with_indices(input: Tensor, kernelSize: Int | readonly Int[], stride?: Int | readonly Int[], padding?: Int | readonly Int[], dilation?: Int | readonly Int[], ceilMode?: boolean): [Tensor, Tensor];
  max_pool3d_with_indices(input: Tensor, kernelSize: Int | readonly Int[], options: { stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): [Tensor, Tensor];
  max_pool3d_with_indices(input: Tensor, options: { kernelSize: Int | readonly Int[]; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): [Tensor, Tensor];
  /** `max_pool3d_with_indices.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))` */
  max_pool3d_with_indices(input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], dilation: Int | readonly Int[], ceilMode: boolean, options: { out: Tensor; indices: Tensor }): [Tensor, Tensor];
  /** `max_pool3d_with_indices_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, int[3] dilation, bool ceil_mode, Tensor indices) -> Tensor` */
  max_pool3d_with_indices_backward(gradOutput: Tensor, input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], dilation: Int | readonly Int[], ceilMode: boolean, indices: Tensor): Tensor;
  max_pool3d_with_indices_backward(gradOutput: Tensor, input: Tensor, options: { kernelSize: Int | readonly Int[]; stride: Int | readonly Int[]; padding: Int | readonly Int[]; dilation: Int | readonly Int[]; ceilMode: boolean; indices: Tensor }): Tensor;
  /** `max_pool3d_with_indices_backward.grad_input(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, int[3] dilation, bool ceil_mode, Tensor indices, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  max_pool3d_with_indices_backward(gradOutput: Tensor, input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], dilation: Int | readonly Int[], ceilMode: boolean, indices: Tensor, options: { gradInput: Tensor }): Tensor;
  /** `max_unpool2d(Tensor self, Tensor indices, SymInt[2] output_size) -> Tensor` */
  max_unpool2d(input: Tensor, indices: Tensor, outputSize: Int | readonly Int[]): Tensor;
  max_unpool2d(input: Tensor, indices: Tensor, options: { outputSize: Int | readonly Int[] }): Tensor;
  /** `max_unpool2d.out(Tensor self, Tensor indices, SymInt[2] output_size, *, Tensor(a!) out) -> Tensor(a!)` */
  max_unpool2d(input: Tensor, indices: Tensor, outputSize: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `max_unpool3d(Tensor self, Tensor indices, SymInt[3] output_size, int[3] stride, int[3] padding) -> Tensor` */
  max_unpool3d(input: Tensor, indices: Tensor, outputSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[]): Tensor;
  max_unpool3d(input: Tensor, indices: Tensor, options: { outputSize: Int | readonly Int[]; stride: Int | readonly Int[]; padding: Int | readonly Int[] }): Tensor;
  /** `max_unpool3d.out(Tensor self, Tensor indices, SymInt[3] output_size, int[3] stride, int[3] padding, *, Tensor(a!) out) -> Tensor(a!)` */
  max_unpool3d(input: Tensor, indices: Tensor, outputSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `maximum(Tensor self, Tensor other) -> Tensor` */
  maximum(input: Tensor, other: Tensor): Tensor;
  /** `maximum.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  maximum(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `mean(Tensor self, *, ScalarType? dtype=None) -> Tensor` */
  mean(input: Tensor, options?: { dtype?: DType | null | undefined }): Tensor;
  /** `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  mean(input: Tensor, dim: Int | readonly Int[] | null, keepdim?: boolean, options?: { dtype?: DType | null | undefined }): Tensor;
  mean(input: Tensor, dim: Int | readonly Int[] | null, options: { keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  mean(input: Tensor, options: { dim: Int | readonly Int[] | null; keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  /** `mean.dtype_out(Tensor self, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
  mean(input: Tensor, options: { dtype?: DType | null | undefined; out: Tensor }): Tensor;
  /** `mean.out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
  mean(input: Tensor, dim: Int | readonly Int[] | null, keepdim: boolean, options: { dtype?: DType | null | undefined; out: Tensor }): Tensor;
  /** `median(Tensor self) -> Tensor` */
  median(input: Tensor): Tensor;
  /** `median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  median(input: Tensor, dim: Int, keepdim?: boolean): [values: Tensor, indices: Tensor];
  median(input: Tensor, dim: Int, options: { keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  median(input: Tensor, options: { dim: Int; keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /** `median.dim_values(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  median(input: Tensor, dim: Int, keepdim: boolean, options: { values: Tensor; indices: Tensor }): [values: Tensor, indices: Tensor];
  /** `median.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  median(input: Tensor, options: { out: Tensor }): Tensor;
  /** `meshgrid(Tensor[] tensors) -> Tensor[]` */
  meshgrid(tensors: readonly Tensor[]): Tensor[];
  /** `meshgrid.indexing(Tensor[] tensors, *, str indexing) -> Tensor[]` */
  meshgrid(tensors: readonly Tensor[], options: { indexing: string }): Tensor[];
  /** `min(Tensor self) -> Tensor` */
  min(input: Tensor): Tensor;
  /** `min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  min(input: Tensor, dim: Int, keepdim?: boolean): [values: Tensor, indices: Tensor];
  min(input: Tensor, dim: Int, options: { keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  min(input: Tensor, options: { dim: Int; keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /** `min.dim_min(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) min, Tensor(b!) min_indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  min(input: Tensor, dim: Int, keepdim: boolean, options: { min: Tensor; minIndices: Tensor }): [values: Tensor, indices: Tensor];
  /** `min.other(Tensor self, Tensor other) -> Tensor` */
  min(input: Tensor, other: Tensor): Tensor;
  /** `min.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  min(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `min.unary_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  min(input: Tensor, options: { out: Tensor }): Tensor;
  /** `minimum(Tensor self, Tensor other) -> Tensor` */
  minimum(input: Tensor, other: Tensor): Tensor;
  /** `minimum.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  minimum(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `miopen_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor)` */
  miopen_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number): [Tensor, Tensor, Tensor];
  miopen_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { training: boolean; exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor];
  /** `miopen_batch_norm.out(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  miopen_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** `miopen_batch_norm_backward(Tensor input, Tensor grad_output, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, float epsilon) -> (Tensor, Tensor, Tensor)` */
  miopen_batch_norm_backward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number): [Tensor, Tensor, Tensor];
  miopen_batch_norm_backward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, options: { epsilon: number }): [Tensor, Tensor, Tensor];
  /** `miopen_batch_norm_backward.out(Tensor input, Tensor grad_output, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, float epsilon, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  miopen_batch_norm_backward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** `miopen_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopen_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly Int[], stride: readonly Int[], dilation: readonly Int[], groups: Int, benchmark: boolean, deterministic: boolean): Tensor;
  miopen_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { padding: readonly Int[]; stride: readonly Int[]; dilation: readonly Int[]; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
  /** `miopen_convolution.out(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, *, Tensor(a!) out) -> Tensor(a!)` */
  miopen_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly Int[], stride: readonly Int[], dilation: readonly Int[], groups: Int, benchmark: boolean, deterministic: boolean, options: { out: Tensor }): Tensor;
  /** `miopen_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  miopen_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly Int[], padding: readonly Int[], dilation: readonly Int[], groups: Int): Tensor;
  miopen_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, options: { alpha: Scalar | null; bias: Tensor | null; stride: readonly Int[]; padding: readonly Int[]; dilation: readonly Int[]; groups: Int }): Tensor;
  /** `miopen_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  miopen_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly Int[], padding: readonly Int[], dilation: readonly Int[], groups: Int): Tensor;
  miopen_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride: readonly Int[]; padding: readonly Int[]; dilation: readonly Int[]; groups: Int }): Tensor;
  /** `miopen_convolution_transpose(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopen_convolution_transpose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly Int[], outputPadding: readonly Int[], stride: readonly Int[], dilation: readonly Int[], groups: Int, benchmark: boolean, deterministic: boolean): Tensor;
  miopen_convolution_transpose(input: Tensor, weight: Tensor, bias: Tensor | null, options: { padding: readonly Int[]; outputPadding: readonly Int[]; stride: readonly Int[]; dilation: readonly Int[]; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
  /** `miopen_convolution_transpose.out(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, *, Tensor(a!) out) -> Tensor(a!)` */
  miopen_convolution_transpose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly Int[], outputPadding: readonly Int[], stride: readonly Int[], dilation: readonly Int[], groups: Int, benchmark: boolean, deterministic: boolean, options: { out: Tensor }): Tensor;
  /** `miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  miopen_ctc_loss(logProbs: Tensor, targets: Tensor, inputLengths: readonly Int[], targetLengths: readonly Int[], blank: Int, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
  miopen_ctc_loss(logProbs: Tensor, targets: Tensor, options: { inputLengths: readonly Int[]; targetLengths: readonly Int[]; blank: Int; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
  /** `miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  miopen_ctc_loss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: Int, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
  miopen_ctc_loss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, options: { blank: Int; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
  /** `miopen_ctc_loss.out(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  miopen_ctc_loss(logProbs: Tensor, targets: Tensor, inputLengths: readonly Int[], targetLengths: readonly Int[], blank: Int, deterministic: boolean, zeroInfinity: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `miopen_depthwise_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopen_depthwise_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly Int[], stride: readonly Int[], dilation: readonly Int[], groups: Int, benchmark: boolean, deterministic: boolean): Tensor;
  miopen_depthwise_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { padding: readonly Int[]; stride: readonly Int[]; dilation: readonly Int[]; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
  /** `miopen_depthwise_convolution.out(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, *, Tensor(a!) out) -> Tensor(a!)` */
  miopen_depthwise_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly Int[], stride: readonly Int[], dilation: readonly Int[], groups: Int, benchmark: boolean, deterministic: boolean, options: { out: Tensor }): Tensor;
  /** `miopen_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor hx, Tensor? cx, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  miopen_rnn(
    input: Tensor,
    weight: readonly Tensor[],
    weightStride0: Int,
    hx: Tensor,
    cx: Tensor | null,
    mode: Int,
    hiddenSize: Int,
    numLayers: Int,
    batchFirst: boolean,
    dropout: number,
    train: boolean,
    bidirectional: boolean,
    batchSizes: readonly Int[],
    dropoutState: Tensor | null,
  ): [Tensor, Tensor, Tensor, Tensor, Tensor];
  miopen_rnn(
    input: Tensor,
    weight: readonly Tensor[],
    options: { weightStride0: Int; hx: Tensor; cx: Tensor | null; mode: Int; hiddenSize: Int; numLayers: Int; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: readonly Int[]; dropoutState: Tensor | null },
  ): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `miopen_rnn.out(Tensor input, Tensor[] weight, int weight_stride0, Tensor hx, Tensor? cx, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3, Tensor(e!) out4) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!), Tensor(e!))` */
  miopen_rnn(
    input: Tensor,
    weight: readonly Tensor[],
    weightStride0: Int,
    hx: Tensor,
    cx: Tensor | null,
    mode: Int,
    hiddenSize: Int,
    numLayers: Int,
    batchFirst: boolean,
    dropout: number,
    train: boolean,
    bidirectional: boolean,
    batchSizes: readonly Int[],
    dropoutState: Tensor | null,
    options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor; out4: Tensor },
  ): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `miopen_rnn_backward(Tensor input, Tensor[] weight, int weight_stride0, Tensor weight_buf, Tensor hx, Tensor? cx, Tensor output, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state, Tensor reserve, bool[4] output_mask) -> (Tensor, Tensor, Tensor, Tensor[])` */
  miopen_rnn_backward(
    input: Tensor,
    weight: readonly Tensor[],
    weightStride0: Int,
    weightBuf: Tensor,
    hx: Tensor,
    cx: Tensor | null,
    output: Tensor,
    gradOutput: Tensor | null,
    gradHy: Tensor | null,
    gradCy: Tensor | null,
    mode: Int,
    hiddenSize: Int,
    numLayers: Int,
    batchFirst: boolean,
    dropout: number,
    train: boolean,
    bidirectional: boolean,
    batchSizes: readonly Int[],
    dropoutState: Tensor | null,
    reserve: Tensor,
    outputMask: boolean | readonly boolean[],
  ): [Tensor, Tensor, Tensor, Tensor[]];
  miopen_rnn_backward(
    input: Tensor,
    weight: readonly Tensor[],
    options: {
      weightStride0: Int;
      weightBuf: Tensor;
      hx: Tensor;
      cx: Tensor | null;
      output: Tensor;
      gradOutput: Tensor | null;
      gradHy: Tensor | null;
      gradCy: Tensor | null;
      mode: Int;
      hiddenSize: Int;
      numLayers: Int;
      batchFirst: boolean;
      dropout: number;
      train: boolean;
      bidirectional: boolean;
      batchSizes: readonly Int[];
      dropoutState: Tensor | null;
      reserve: Tensor;
      outputMask: boolean | readonly boolean[];
    },
  ): [Tensor, Tensor, Tensor, Tensor[]];
  /** `miopen_rnn_backward.out(Tensor input, Tensor[] weight, int weight_stride0, Tensor weight_buf, Tensor hx, Tensor? cx, Tensor output, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state, Tensor reserve, bool[4] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!)[] out3) -> ()` */
  miopen_rnn_backward(
    input: Tensor,
    weight: readonly Tensor[],
    weightStride0: Int,
    weightBuf: Tensor,
    hx: Tensor,
    cx: Tensor | null,
    output: Tensor,
    gradOutput: Tensor | null,
    gradHy: Tensor | null,
    gradCy: Tensor | null,
    mode: Int,
    hiddenSize: Int,
    numLayers: Int,
    batchFirst: boolean,
    dropout: number,
    train: boolean,
    bidirectional: boolean,
    batchSizes: readonly Int[],
    dropoutState: Tensor | null,
    reserve: Tensor,
    outputMask: boolean | readonly boolean[],
    options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: readonly Tensor[] },
  ): void;
  /** `mish(Tensor self) -> Tensor` */
  mish(input: Tensor): Tensor;
  /** `mish.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  mish(input: Tensor, options: { out: Tensor }): Tensor;
  /** `mish_(Tensor(a!) self) -> Tensor(a!)` */
  mish_(input: Tensor): Tensor;
  /** `mish_backward(Tensor grad_output, Tensor self) -> Tensor` */
  mish_backward(gradOutput: Tensor, input: Tensor): Tensor;
  /** `mkldnn_adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor` */
  mkldnn_adaptive_avg_pool2d(input: Tensor, outputSize: Int | readonly Int[]): Tensor;
  mkldnn_adaptive_avg_pool2d(input: Tensor, options: { outputSize: Int | readonly Int[] }): Tensor;
  /** `mkldnn_adaptive_avg_pool2d.out(Tensor self, int[2] output_size, *, Tensor(a!) out) -> Tensor(a!)` */
  mkldnn_adaptive_avg_pool2d(input: Tensor, outputSize: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `mkldnn_adaptive_avg_pool2d_backward(Tensor grad_output, Tensor self) -> Tensor` */
  mkldnn_adaptive_avg_pool2d_backward(gradOutput: Tensor, input: Tensor): Tensor;
  /** `mkldnn_adaptive_avg_pool2d_backward.out(Tensor grad_output, Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  mkldnn_adaptive_avg_pool2d_backward(gradOutput: Tensor, input: Tensor, options: { out: Tensor }): Tensor;
  /** `mkldnn_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` */
  mkldnn_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly Int[], stride: readonly Int[], dilation: readonly Int[], groups: Int): Tensor;
  mkldnn_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { padding: readonly Int[]; stride: readonly Int[]; dilation: readonly Int[]; groups: Int }): Tensor;
  /** `mkldnn_convolution.out(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)` */
  mkldnn_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly Int[], stride: readonly Int[], dilation: readonly Int[], groups: Int, options: { out: Tensor }): Tensor;
  /** `mkldnn_linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor` */
  mkldnn_linear(input: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
  mkldnn_linear(input: Tensor, weight: Tensor, options: { bias?: Tensor | null | undefined }): Tensor;
  /** `mkldnn_linear.out(Tensor self, Tensor weight, Tensor? bias=None, *, Tensor(a!) out) -> Tensor(a!)` */
  mkldnn_linear(input: Tensor, weight: Tensor, bias: Tensor | null, options: { out: Tensor }): Tensor;
  /** `mkldnn_linear_backward(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  mkldnn_linear_backward(input: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  mkldnn_linear_backward(input: Tensor, gradOutput: Tensor, weight: Tensor, options: { outputMask: boolean | readonly boolean[] }): [Tensor, Tensor, Tensor];
  /** `mkldnn_linear_backward.out(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  mkldnn_linear_backward(input: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** `mkldnn_linear_backward_input(int[] input_size, Tensor grad_output, Tensor weight) -> Tensor` */
  mkldnn_linear_backward_input(inputSize: readonly Int[], gradOutput: Tensor, weight: Tensor): Tensor;
  mkldnn_linear_backward_input(options: { inputSize: readonly Int[]; gradOutput: Tensor; weight: Tensor }): Tensor;
  /** `mkldnn_linear_backward_input.out(int[] input_size, Tensor grad_output, Tensor weight, *, Tensor(a!) out) -> Tensor(a!)` */
  mkldnn_linear_backward_input(inputSize: readonly Int[], gradOutput: Tensor, weight: Tensor, options: { out: Tensor }): Tensor;
  /** `mkldnn_linear_backward_weights(Tensor grad_output, Tensor input, Tensor weight, bool bias_defined) -> (Tensor, Tensor)` */
  mkldnn_linear_backward_weights(gradOutput: Tensor, input: Tensor, weight: Tensor, biasDefined: boolean): [Tensor, Tensor];
  mkldnn_linear_backward_weights(gradOutput: Tensor, input: Tensor, weight: Tensor, options: { biasDefined: boolean }): [Tensor, Tensor];
  /** `mkldnn_linear_backward_weights.out(Tensor grad_output, Tensor input, Tensor weight, bool bias_defined, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  mkldnn_linear_backward_weights(gradOutput: Tensor, input: Tensor, weight: Tensor, biasDefined: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool2d(input: Tensor, kernelSize: Int | readonly Int[], stride?: Int | readonly Int[], padding?: Int | readonly Int[], dilation?: Int | readonly Int[], ceilMode?: boolean): Tensor;
  mkldnn_max_pool2d(input: Tensor, kernelSize: Int | readonly Int[], options: { stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  mkldnn_max_pool2d(input: Tensor, options: { kernelSize: Int | readonly Int[]; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  /** `mkldnn_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)` */
  mkldnn_max_pool2d(input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], dilation: Int | readonly Int[], ceilMode: boolean, options: { out: Tensor }): Tensor;
  /** `mkldnn_max_pool2d_backward(Tensor grad_output, Tensor output, Tensor input, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool2d_backward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: Int | readonly Int[], stride?: Int | readonly Int[], padding?: Int | readonly Int[], dilation?: Int | readonly Int[], ceilMode?: boolean): Tensor;
  mkldnn_max_pool2d_backward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: Int | readonly Int[], options: { stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  mkldnn_max_pool2d_backward(gradOutput: Tensor, output: Tensor, input: Tensor, options: { kernelSize: Int | readonly Int[]; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  /** `mkldnn_max_pool2d_backward.out(Tensor grad_output, Tensor output, Tensor input, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)` */
  mkldnn_max_pool2d_backward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], dilation: Int | readonly Int[], ceilMode: boolean, options: { out: Tensor }): Tensor;
  /** `mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool3d(input: Tensor, kernelSize: Int | readonly Int[], stride?: Int | readonly Int[], padding?: Int | readonly Int[], dilation?: Int | readonly Int[], ceilMode?: boolean): Tensor;
  mkldnn_max_pool3d(input: Tensor, kernelSize: Int | readonly Int[], options: { stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  mkldnn_max_pool3d(input: Tensor, options: { kernelSize: Int | readonly Int[]; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  /** `mkldnn_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)` */
  mkldnn_max_pool3d(input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], dilation: Int | readonly Int[], ceilMode: boolean, options: { out: Tensor }): Tensor;
  /** `mkldnn_max_pool3d_backward(Tensor grad_output, Tensor output, Tensor input, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool3d_backward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: Int | readonly Int[], stride?: Int | readonly Int[], padding?: Int | readonly Int[], dilation?: Int | readonly Int[], ceilMode?: boolean): Tensor;
  mkldnn_max_pool3d_backward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: Int | readonly Int[], options: { stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  mkldnn_max_pool3d_backward(gradOutput: Tensor, output: Tensor, input: Tensor, options: { kernelSize: Int | readonly Int[]; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  /** `mkldnn_max_pool3d_backward.out(Tensor grad_output, Tensor output, Tensor input, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)` */
  mkldnn_max_pool3d_backward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], dilation: Int | readonly Int[], ceilMode: boolean, options: { out: Tensor }): Tensor;
  /** `mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor` */
  mkldnn_reorder_conv2d_weight(input: Tensor, padding?: Int | readonly Int[], stride?: Int | readonly Int[], dilation?: Int | readonly Int[], groups?: Int, inputSize?: readonly Int[] | null): Tensor;
  mkldnn_reorder_conv2d_weight(input: Tensor, options: { padding?: Int | readonly Int[] | undefined; stride?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; groups?: Int | undefined; inputSize?: readonly Int[] | null | undefined }): Tensor;
  /** `mkldnn_reorder_conv2d_weight.out(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)` */
  mkldnn_reorder_conv2d_weight(input: Tensor, padding: Int | readonly Int[], stride: Int | readonly Int[], dilation: Int | readonly Int[], groups: Int, inputSize: readonly Int[] | null, options: { out: Tensor }): Tensor;
  /** `mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor` */
  mkldnn_reorder_conv3d_weight(input: Tensor, padding?: Int | readonly Int[], stride?: Int | readonly Int[], dilation?: Int | readonly Int[], groups?: Int, inputSize?: readonly Int[] | null): Tensor;
  mkldnn_reorder_conv3d_weight(input: Tensor, options: { padding?: Int | readonly Int[] | undefined; stride?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; groups?: Int | undefined; inputSize?: readonly Int[] | null | undefined }): Tensor;
  /** `mkldnn_reorder_conv3d_weight.out(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)` */
  mkldnn_reorder_conv3d_weight(input: Tensor, padding: Int | readonly Int[], stride: Int | readonly Int[], dilation: Int | readonly Int[], groups: Int, inputSize: readonly Int[] | null, options: { out: Tensor }): Tensor;
  /** `mkldnn_rnn_layer(Tensor input, Tensor weight0, Tensor weight1, Tensor weight2, Tensor weight3, Tensor hx_, Tensor cx_, bool reverse, int[] batch_sizes, int mode, int hidden_size, int num_layers, bool has_biases, bool bidirectional, bool batch_first, bool train) -> (Tensor, Tensor, Tensor, Tensor)` */
  mkldnn_rnn_layer(
    input: Tensor,
    weight0: Tensor,
    weight1: Tensor,
    weight2: Tensor,
    weight3: Tensor,
    hx_: Tensor,
    cx_: Tensor,
    reverse: boolean,
    batchSizes: readonly Int[],
    mode: Int,
    hiddenSize: Int,
    numLayers: Int,
    hasBiases: boolean,
    bidirectional: boolean,
    batchFirst: boolean,
    train: boolean,
  ): [Tensor, Tensor, Tensor, Tensor];
  mkldnn_rnn_layer(
    input: Tensor,
    weight0: Tensor,
    weight1: Tensor,
    weight2: Tensor,
    weight3: Tensor,
    hx_: Tensor,
    cx_: Tensor,
    options: { reverse: boolean; batchSizes: readonly Int[]; mode: Int; hiddenSize: Int; numLayers: Int; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean },
  ): [Tensor, Tensor, Tensor, Tensor];
  /** `mkldnn_rnn_layer.out(Tensor input, Tensor weight0, Tensor weight1, Tensor weight2, Tensor weight3, Tensor hx_, Tensor cx_, bool reverse, int[] batch_sizes, int mode, int hidden_size, int num_layers, bool has_biases, bool bidirectional, bool batch_first, bool train, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!))` */
  mkldnn_rnn_layer(
    input: Tensor,
    weight0: Tensor,
    weight1: Tensor,
    weight2: Tensor,
    weight3: Tensor,
    hx_: Tensor,
    cx_: Tensor,
    reverse: boolean,
    batchSizes: readonly Int[],
    mode: Int,
    hiddenSize: Int,
    numLayers: Int,
    hasBiases: boolean,
    bidirectional: boolean,
    batchFirst: boolean,
    train: boolean,
    options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor },
  ): [Tensor, Tensor, Tensor, Tensor];
  /** `mkldnn_rnn_layer_backward(Tensor input, Tensor weight1, Tensor weight2, Tensor weight3, Tensor weight4, Tensor hx_, Tensor cx_tmp, Tensor output, Tensor hy_, Tensor cy_, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, bool reverse, int mode, int hidden_size, int num_layers, bool has_biases, bool train, bool bidirectional, int[] batch_sizes, bool batch_first, Tensor workspace) -> (Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor)` */
  mkldnn_rnn_layer_backward(
    input: Tensor,
    weight1: Tensor,
    weight2: Tensor,
    weight3: Tensor,
    weight4: Tensor,
    hx_: Tensor,
    cxTmp: Tensor,
    output: Tensor,
    hy_: Tensor,
    cy_: Tensor,
    gradOutput: Tensor | null,
    gradHy: Tensor | null,
    gradCy: Tensor | null,
    reverse: boolean,
    mode: Int,
    hiddenSize: Int,
    numLayers: Int,
    hasBiases: boolean,
    train: boolean,
    bidirectional: boolean,
    batchSizes: readonly Int[],
    batchFirst: boolean,
    workspace: Tensor,
  ): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  mkldnn_rnn_layer_backward(
    input: Tensor,
    weight1: Tensor,
    weight2: Tensor,
    weight3: Tensor,
    weight4: Tensor,
    hx_: Tensor,
    cxTmp: Tensor,
    output: Tensor,
    hy_: Tensor,
    cy_: Tensor,
    gradOutput: Tensor | null,
    gradHy: Tensor | null,
    gradCy: Tensor | null,
    options: { reverse: boolean; mode: Int; hiddenSize: Int; numLayers: Int; hasBiases: boolean; train: boolean; bidirectional: boolean; batchSizes: readonly Int[]; batchFirst: boolean; workspace: Tensor },
  ): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `mkldnn_rnn_layer_backward.out(Tensor input, Tensor weight1, Tensor weight2, Tensor weight3, Tensor weight4, Tensor hx_, Tensor cx_tmp, Tensor output, Tensor hy_, Tensor cy_, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, bool reverse, int mode, int hidden_size, int num_layers, bool has_biases, bool train, bool bidirectional, int[] batch_sizes, bool batch_first, Tensor workspace, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3, Tensor(e!) out4, Tensor(f!) out5, Tensor(g!) out6) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!), Tensor(e!), Tensor(f!), Tensor(g!))` */
  mkldnn_rnn_layer_backward(
    input: Tensor,
    weight1: Tensor,
    weight2: Tensor,
    weight3: Tensor,
    weight4: Tensor,
    hx_: Tensor,
    cxTmp: Tensor,
    output: Tensor,
    hy_: Tensor,
    cy_: Tensor,
    gradOutput: Tensor | null,
    gradHy: Tensor | null,
    gradCy: Tensor | null,
    reverse: boolean,
    mode: Int,
    hiddenSize: Int,
    numLayers: Int,
    hasBiases: boolean,
    train: boolean,
    bidirectional: boolean,
    batchSizes: readonly Int[],
    batchFirst: boolean,
    workspace: Tensor,
    options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor; out4: Tensor; out5: Tensor; out6: Tensor },
  ): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `mm(Tensor self, Tensor mat2) -> Tensor` */
  mm(input: Tensor, mat2: Tensor): Tensor;
  /** `mm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor` */
  mm(input: Tensor, mat2: Tensor, outDtype: DType): Tensor;
  mm(input: Tensor, mat2: Tensor, options: { outDtype: DType }): Tensor;
  /** `mm.dtype_out(Tensor self, Tensor mat2, ScalarType out_dtype, *, Tensor(a!) out) -> Tensor(a!)` */
  mm(input: Tensor, mat2: Tensor, outDtype: DType, options: { out: Tensor }): Tensor;
  /** `mm.out(Tensor self, Tensor mat2, *, Tensor(a!) out) -> Tensor(a!)` */
  mm(input: Tensor, mat2: Tensor, options: { out: Tensor }): Tensor;
  /** `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  mode(input: Tensor, dim?: Int, keepdim?: boolean): [values: Tensor, indices: Tensor];
  mode(input: Tensor, options: { dim?: Int | undefined; keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /** `mode.values(Tensor self, int dim=-1, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  mode(input: Tensor, dim: Int, keepdim: boolean, options: { values: Tensor; indices: Tensor }): [values: Tensor, indices: Tensor];
  /** `moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)` */
  moveaxis(input: Tensor, source: Int, destination: Int): Tensor;
  moveaxis(input: Tensor, options: { source: Int; destination: Int }): Tensor;
  /** `moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)` */
  moveaxis(input: Tensor, source: readonly Int[], destination: readonly Int[]): Tensor;
  moveaxis(input: Tensor, options: { source: readonly Int[]; destination: readonly Int[] }): Tensor;
  /** `movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)` */
  movedim(input: Tensor, source: Int, destination: Int): Tensor;
  movedim(input: Tensor, options: { source: Int; destination: Int }): Tensor;
  /** `movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)` */
  movedim(input: Tensor, source: readonly Int[], destination: readonly Int[]): Tensor;
  movedim(input: Tensor, options: { source: readonly Int[]; destination: readonly Int[] }): Tensor;
  /** `mps_convolution_backward(Tensor self, Tensor grad_output, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  mps_convolution_backward(input: Tensor, gradOutput: Tensor, weight: Tensor, padding: readonly Int[], stride: readonly Int[], dilation: readonly Int[], groups: Int, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  mps_convolution_backward(input: Tensor, gradOutput: Tensor, weight: Tensor, options: { padding: readonly Int[]; stride: readonly Int[]; dilation: readonly Int[]; groups: Int; outputMask: boolean | readonly boolean[] }): [Tensor, Tensor, Tensor];
  /** `mps_convolution_backward.out(Tensor self, Tensor grad_output, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  mps_convolution_backward(input: Tensor, gradOutput: Tensor, weight: Tensor, padding: readonly Int[], stride: readonly Int[], dilation: readonly Int[], groups: Int, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** `mps_convolution_transpose_backward(Tensor self, Tensor grad_output, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool[2] output_mask) -> (Tensor, Tensor)` */
  mps_convolution_transpose_backward(input: Tensor, gradOutput: Tensor, weight: Tensor, padding: readonly Int[], outputPadding: readonly Int[], stride: readonly Int[], dilation: readonly Int[], groups: Int, outputMask: boolean | readonly boolean[]): [Tensor, Tensor];
  mps_convolution_transpose_backward(input: Tensor, gradOutput: Tensor, weight: Tensor, options: { padding: readonly Int[]; outputPadding: readonly Int[]; stride: readonly Int[]; dilation: readonly Int[]; groups: Int; outputMask: boolean | readonly boolean[] }): [Tensor, Tensor];
  /** `mps_convolution_transpose_backward.out(Tensor self, Tensor grad_output, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool[2] output_mask, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  mps_convolution_transpose_backward(input: Tensor, gradOutput: Tensor, weight: Tensor, padding: readonly Int[], outputPadding: readonly Int[], stride: readonly Int[], dilation: readonly Int[], groups: Int, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `mse_loss(Tensor self, Tensor target, int reduction=1) -> Tensor` */
  mse_loss(input: Tensor, target: Tensor, reduction?: Int): Tensor;
  mse_loss(input: Tensor, target: Tensor, options: { reduction?: Int | undefined }): Tensor;
  /** `mse_loss.out(Tensor self, Tensor target, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)` */
  mse_loss(input: Tensor, target: Tensor, reduction: Int, options: { out: Tensor }): Tensor;
  /** `mse_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction) -> Tensor` */
  mse_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: Int): Tensor;
  mse_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, options: { reduction: Int }): Tensor;
  /** `mse_loss_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, int reduction, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  mse_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: Int, options: { gradInput: Tensor }): Tensor;
  /** `msort(Tensor self) -> Tensor` */
  msort(input: Tensor): Tensor;
  /** `msort.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  msort(input: Tensor, options: { out: Tensor }): Tensor;
  /** `mul.Tensor(Tensor self, Tensor other) -> Tensor` */
  mul(input: Tensor, other: Tensor | Scalar): Tensor;
  /** `mul.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  mul(input: Tensor, other: Tensor | Scalar, options: { out: Tensor }): Tensor;
  /** `mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  mul_(input: Tensor, other: Tensor | Scalar): Tensor;
  /** `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -> Tensor` */
  multi_margin_loss(input: Tensor, target: Tensor, p?: Scalar, margin?: Scalar, weight?: Tensor | null, reduction?: Int): Tensor;
  multi_margin_loss(input: Tensor, target: Tensor, options: { p?: Scalar | undefined; margin?: Scalar | undefined; weight?: Tensor | null | undefined; reduction?: Int | undefined }): Tensor;
  /** `multi_margin_loss.out(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)` */
  multi_margin_loss(input: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight: Tensor | null, reduction: Int, options: { out: Tensor }): Tensor;
  /** `multi_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, Scalar p, Scalar margin, Tensor? weight=None, int reduction=1) -> Tensor` */
  multi_margin_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight?: Tensor | null, reduction?: Int): Tensor;
  multi_margin_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, p: Scalar, margin: Scalar, options: { weight?: Tensor | null | undefined; reduction?: Int | undefined }): Tensor;
  multi_margin_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, options: { p: Scalar; margin: Scalar; weight?: Tensor | null | undefined; reduction?: Int | undefined }): Tensor;
  /** `multi_margin_loss_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, Scalar p, Scalar margin, Tensor? weight=None, int reduction=1, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  multi_margin_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight: Tensor | null, reduction: Int, options: { gradInput: Tensor }): Tensor;
  /** `multilabel_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor` */
  multilabel_margin_loss(input: Tensor, target: Tensor, reduction?: Int): Tensor;
  multilabel_margin_loss(input: Tensor, target: Tensor, options: { reduction?: Int | undefined }): Tensor;
  /** `multilabel_margin_loss.out(Tensor self, Tensor target, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)` */
  multilabel_margin_loss(input: Tensor, target: Tensor, reduction: Int, options: { out: Tensor }): Tensor;
  /** `multilabel_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, Tensor is_target) -> Tensor` */
  multilabel_margin_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: Int, isTarget: Tensor): Tensor;
  multilabel_margin_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, options: { reduction: Int; isTarget: Tensor }): Tensor;
  /** `multilabel_margin_loss_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, int reduction, Tensor is_target, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  multilabel_margin_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: Int, isTarget: Tensor, options: { gradInput: Tensor }): Tensor;
  /** `multilabel_margin_loss_forward(Tensor self, Tensor target, int reduction) -> (Tensor output, Tensor is_target)` */
  multilabel_margin_loss_forward(input: Tensor, target: Tensor, reduction: Int): [output: Tensor, isTarget: Tensor];
  multilabel_margin_loss_forward(input: Tensor, target: Tensor, options: { reduction: Int }): [output: Tensor, isTarget: Tensor];
  /** `multilabel_margin_loss_forward.output(Tensor self, Tensor target, int reduction, *, Tensor(a!) output, Tensor(b!) is_target) -> (Tensor(a!), Tensor(b!))` */
  multilabel_margin_loss_forward(input: Tensor, target: Tensor, reduction: Int, options: { output: Tensor; isTarget: Tensor }): [Tensor, Tensor];
  /** `multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor` */
  multinomial(input: Tensor, numSamples: Int, replacement?: boolean, options?: { generator?: Generator | null | undefined }): Tensor;
  multinomial(input: Tensor, numSamples: Int, options: { replacement?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  multinomial(input: Tensor, options: { numSamples: Int; replacement?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `multinomial.out(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  multinomial(input: Tensor, numSamples: Int, replacement: boolean, options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `multiply.Tensor(Tensor self, Tensor other) -> Tensor` */
  multiply(input: Tensor, other: Tensor | Scalar): Tensor;
  /** `multiply.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  multiply(input: Tensor, other: Tensor | Scalar, options: { out: Tensor }): Tensor;
  /** `multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  multiply_(input: Tensor, other: Tensor | Scalar): Tensor;
  /** `mv(Tensor self, Tensor vec) -> Tensor` */
  mv(input: Tensor, vec: Tensor): Tensor;
  /** `mv.out(Tensor self, Tensor vec, *, Tensor(a!) out) -> Tensor(a!)` */
  mv(input: Tensor, vec: Tensor, options: { out: Tensor }): Tensor;
  /** `mvlgamma(Tensor self, int p) -> Tensor` */
  mvlgamma(input: Tensor, p: Int): Tensor;
  mvlgamma(input: Tensor, options: { p: Int }): Tensor;
  /** `mvlgamma.out(Tensor self, int p, *, Tensor(a!) out) -> Tensor(a!)` */
  mvlgamma(input: Tensor, p: Int, options: { out: Tensor }): Tensor;
  /** `mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)` */
  mvlgamma_(input: Tensor, p: Int): Tensor;
  mvlgamma_(input: Tensor, options: { p: Int }): Tensor;
  /** `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor` */
  nan_to_num(input: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
  nan_to_num(input: Tensor, options: { nan?: number | null | undefined; posinf?: number | null | undefined; neginf?: number | null | undefined }): Tensor;
  /** `nan_to_num.out(Tensor self, float? nan=None, float? posinf=None, float? neginf=None, *, Tensor(a!) out) -> Tensor(a!)` */
  nan_to_num(input: Tensor, nan: number | null, posinf: number | null, neginf: number | null, options: { out: Tensor }): Tensor;
  /** `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)` */
  nan_to_num_(input: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
  nan_to_num_(input: Tensor, options: { nan?: number | null | undefined; posinf?: number | null | undefined; neginf?: number | null | undefined }): Tensor;
  /** `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  nanmean(input: Tensor, dim?: Int | readonly Int[] | null, keepdim?: boolean, options?: { dtype?: DType | null | undefined }): Tensor;
  nanmean(input: Tensor, options: { dim?: Int | readonly Int[] | null | undefined; keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  /** `nanmean.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
  nanmean(input: Tensor, dim: Int | readonly Int[] | null, keepdim: boolean, options: { dtype?: DType | null | undefined; out: Tensor }): Tensor;
  /** `nanmedian(Tensor self) -> Tensor` */
  nanmedian(input: Tensor): Tensor;
  /** `nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  nanmedian(input: Tensor, dim: Int, keepdim?: boolean): [values: Tensor, indices: Tensor];
  nanmedian(input: Tensor, dim: Int, options: { keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  nanmedian(input: Tensor, options: { dim: Int; keepdim?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /** `nanmedian.dim_values(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  nanmedian(input: Tensor, dim: Int, keepdim: boolean, options: { values: Tensor; indices: Tensor }): [values: Tensor, indices: Tensor];
  /** `nanmedian.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  nanmedian(input: Tensor, options: { out: Tensor }): Tensor;
  /** `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor` */
  nanquantile(input: Tensor, q: Tensor, dim?: Int | null, keepdim?: boolean, options?: { interpolation?: string | undefined }): Tensor;
  nanquantile(input: Tensor, q: Tensor, options: { dim?: Int | null | undefined; keepdim?: boolean | undefined; interpolation?: string | undefined }): Tensor;
  /** `nanquantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)` */
  nanquantile(input: Tensor, q: Tensor, dim: Int | null, keepdim: boolean, options: { interpolation?: string | undefined; out: Tensor }): Tensor;
  /** `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor` */
  nanquantile(input: Tensor, q: number, dim?: Int | null, keepdim?: boolean, options?: { interpolation?: string | undefined }): Tensor;
  nanquantile(input: Tensor, q: number, options: { dim?: Int | null | undefined; keepdim?: boolean | undefined; interpolation?: string | undefined }): Tensor;
  nanquantile(input: Tensor, options: { q: number; dim?: Int | null | undefined; keepdim?: boolean | undefined; interpolation?: string | undefined }): Tensor;
  /** `nanquantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)` */
  nanquantile(input: Tensor, q: number, dim: Int | null, keepdim: boolean, options: { interpolation?: string | undefined; out: Tensor }): Tensor;
  /** `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  nansum(input: Tensor, dim?: Int | readonly Int[] | null, keepdim?: boolean, options?: { dtype?: DType | null | undefined }): Tensor;
  nansum(input: Tensor, options: { dim?: Int | readonly Int[] | null | undefined; keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  /** `nansum.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
  nansum(input: Tensor, dim: Int | readonly Int[] | null, keepdim: boolean, options: { dtype?: DType | null | undefined; out: Tensor }): Tensor;
  /** `narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)` */
  narrow(input: Tensor, dim: Int, start: Int, length: Int): Tensor;
  narrow(input: Tensor, options: { dim: Int; start: Int; length: Int }): Tensor;
  /** `narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)` */
  narrow(input: Tensor, dim: Int, start: Tensor, length: Int): Tensor;
  narrow(input: Tensor, options: { dim: Int; start: Tensor; length: Int }): Tensor;
  /** `narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor` */
  narrow_copy(input: Tensor, dim: Int, start: Int, length: Int): Tensor;
  narrow_copy(input: Tensor, options: { dim: Int; start: Int; length: Int }): Tensor;
  /** `narrow_copy.out(Tensor self, int dim, SymInt start, SymInt length, *, Tensor(a!) out) -> Tensor(a!)` */
  narrow_copy(input: Tensor, dim: Int, start: Int, length: Int, options: { out: Tensor }): Tensor;
  /** `native_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  native_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor];
  native_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { training: boolean; momentum: number; eps: number }): [Tensor, Tensor, Tensor];
  /** `native_batch_norm.out(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, *, Tensor(a!) out, Tensor(b!) save_mean, Tensor(c!) save_invstd) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  native_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, options: { out: Tensor; saveMean: Tensor; saveInvstd: Tensor }): [Tensor, Tensor, Tensor];
  /** `native_batch_norm_backward(Tensor grad_out, Tensor input, Tensor? weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_invstd, bool train, float eps, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  native_batch_norm_backward(gradOut: Tensor, input: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveInvstd: Tensor | null, train: boolean, eps: number, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  native_batch_norm_backward(gradOut: Tensor, input: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveInvstd: Tensor | null, options: { train: boolean; eps: number; outputMask: boolean | readonly boolean[] }): [Tensor, Tensor, Tensor];
  /** `native_batch_norm_backward.out(Tensor grad_out, Tensor input, Tensor? weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_invstd, bool train, float eps, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  native_batch_norm_backward(
    gradOut: Tensor,
    input: Tensor,
    weight: Tensor | null,
    runningMean: Tensor | null,
    runningVar: Tensor | null,
    saveMean: Tensor | null,
    saveInvstd: Tensor | null,
    train: boolean,
    eps: number,
    outputMask: boolean | readonly boolean[],
    options: { out0: Tensor; out1: Tensor; out2: Tensor },
  ): [Tensor, Tensor, Tensor];
  /** `native_channel_shuffle(Tensor self, SymInt groups) -> Tensor` */
  native_channel_shuffle(input: Tensor, groups: Int): Tensor;
  native_channel_shuffle(input: Tensor, options: { groups: Int }): Tensor;
  /** `native_dropout(Tensor input, float p, bool? train) -> (Tensor, Tensor)` */
  native_dropout(input: Tensor, p: number, train: boolean | null): [Tensor, Tensor];
  native_dropout(input: Tensor, options: { p: number; train: boolean | null }): [Tensor, Tensor];
  /** `native_dropout.out(Tensor input, float p, bool? train, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  native_dropout(input: Tensor, p: number, train: boolean | null, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `native_dropout_backward(Tensor grad_output, Tensor mask, float scale) -> Tensor` */
  native_dropout_backward(gradOutput: Tensor, mask: Tensor, scale: number): Tensor;
  native_dropout_backward(gradOutput: Tensor, mask: Tensor, options: { scale: number }): Tensor;
  /** `native_dropout_backward.out(Tensor grad_output, Tensor mask, float scale, *, Tensor(a!) out) -> Tensor(a!)` */
  native_dropout_backward(gradOutput: Tensor, mask: Tensor, scale: number, options: { out: Tensor }): Tensor;
  /** `native_group_norm(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float eps) -> (Tensor, Tensor, Tensor)` */
  native_group_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: Int, C: Int, HxW: Int, group: Int, eps: number): [Tensor, Tensor, Tensor];
  native_group_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: { N: Int; C: Int; HxW: Int; group: Int; eps: number }): [Tensor, Tensor, Tensor];
  /** `native_group_norm.out(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float eps, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  native_group_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: Int, C: Int, HxW: Int, group: Int, eps: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** `native_group_norm_backward(Tensor grad_out, Tensor input, Tensor mean, Tensor rstd, Tensor? weight, SymInt N, SymInt C, SymInt HxW, int group, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  native_group_norm_backward(gradOut: Tensor, input: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor | null, N: Int, C: Int, HxW: Int, group: Int, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  native_group_norm_backward(gradOut: Tensor, input: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor | null, options: { N: Int; C: Int; HxW: Int; group: Int; outputMask: boolean | readonly boolean[] }): [Tensor, Tensor, Tensor];
  /** `native_group_norm_backward.out(Tensor grad_out, Tensor input, Tensor mean, Tensor rstd, Tensor? weight, SymInt N, SymInt C, SymInt HxW, int group, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  native_group_norm_backward(gradOut: Tensor, input: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor | null, N: Int, C: Int, HxW: Int, group: Int, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** `native_layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps) -> (Tensor, Tensor, Tensor)` */
  native_layer_norm(input: Tensor, normalizedShape: readonly Int[], weight: Tensor | null, bias: Tensor | null, eps: number): [Tensor, Tensor, Tensor];
  native_layer_norm(input: Tensor, options: { normalizedShape: readonly Int[]; weight: Tensor | null; bias: Tensor | null; eps: number }): [Tensor, Tensor, Tensor];
  /** `native_layer_norm.out(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  native_layer_norm(input: Tensor, normalizedShape: readonly Int[], weight: Tensor | null, bias: Tensor | null, eps: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** `native_layer_norm_backward(Tensor grad_out, Tensor input, SymInt[] normalized_shape, Tensor mean, Tensor rstd, Tensor? weight, Tensor? bias, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  native_layer_norm_backward(gradOut: Tensor, input: Tensor, normalizedShape: readonly Int[], mean: Tensor, rstd: Tensor, weight: Tensor | null, bias: Tensor | null, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  native_layer_norm_backward(gradOut: Tensor, input: Tensor, options: { normalizedShape: readonly Int[]; mean: Tensor; rstd: Tensor; weight: Tensor | null; bias: Tensor | null; outputMask: boolean | readonly boolean[] }): [Tensor, Tensor, Tensor];
  /** `native_layer_norm_backward.out(Tensor grad_out, Tensor input, SymInt[] normalized_shape, Tensor mean, Tensor rstd, Tensor? weight, Tensor? bias, bool[3] output_mask, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  native_layer_norm_backward(gradOut: Tensor, input: Tensor, normalizedShape: readonly Int[], mean: Tensor, rstd: Tensor, weight: Tensor | null, bias: Tensor | null, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** `native_norm(Tensor self, Scalar p=2) -> Tensor` */
  native_norm(input: Tensor, p?: Scalar): Tensor;
  native_norm(input: Tensor, options: { p?: Scalar | undefined }): Tensor;
  /** `native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor` */
  native_norm(input: Tensor, p: Scalar | null, dim: Int | readonly Int[], keepdim: boolean, dtype: DType | null): Tensor;
  native_norm(input: Tensor, options: { p: Scalar | null; dim: Int | readonly Int[]; keepdim: boolean; dtype: DType | null }): Tensor;
  /** `native_norm.ScalarOpt_dim_dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype, *, Tensor(a!) out) -> Tensor(a!)` */
  native_norm(input: Tensor, p: Scalar | null, dim: Int | readonly Int[], keepdim: boolean, dtype: DType | null, options: { out: Tensor }): Tensor;
  /** `native_norm.out(Tensor self, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)` */
  native_norm(input: Tensor, p: Scalar, options: { out: Tensor }): Tensor;
  /** `ne.Scalar(Tensor self, Scalar other) -> Tensor` */
  ne(input: Tensor, other: Scalar): Tensor;
  ne(input: Tensor, options: { other: Scalar }): Tensor;
  /** `ne.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  ne(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `ne.Tensor(Tensor self, Tensor other) -> Tensor` */
  ne(input: Tensor, other: Tensor): Tensor;
  /** `ne.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  ne(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  ne_(input: Tensor, other: Scalar): Tensor;
  ne_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  ne_(input: Tensor, other: Tensor): Tensor;
  /** `neg(Tensor self) -> Tensor` */
  neg(input: Tensor): Tensor;
  /** `neg.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  neg(input: Tensor, options: { out: Tensor }): Tensor;
  /** `neg_(Tensor(a!) self) -> Tensor(a!)` */
  neg_(input: Tensor): Tensor;
  /** `negative(Tensor self) -> Tensor` */
  negative(input: Tensor): Tensor;
  /** `negative.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  negative(input: Tensor, options: { out: Tensor }): Tensor;
  /** `negative_(Tensor(a!) self) -> Tensor(a!)` */
  negative_(input: Tensor): Tensor;
  /** `nested_to_padded_tensor(Tensor self, float padding, int[]? output_size=None) -> Tensor` */
  nested_to_padded_tensor(input: Tensor, padding: number, outputSize?: readonly Int[] | null): Tensor;
  nested_to_padded_tensor(input: Tensor, padding: number, options: { outputSize?: readonly Int[] | null | undefined }): Tensor;
  nested_to_padded_tensor(input: Tensor, options: { padding: number; outputSize?: readonly Int[] | null | undefined }): Tensor;
  /** `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  new_empty(input: Tensor, size: readonly Int[], options?: TensorOptions): Tensor;
  new_empty(input: Tensor, options: { size: readonly Int[] } & TensorOptions): Tensor;
  new_empty(input: Tensor, ...size: readonly Int[]): Tensor;
  new_empty(input: Tensor, ...sizeAndOptions: readonly [...size: Int[], options: TensorOptions]): Tensor;
  /** `new_empty.out(Tensor self, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  new_empty(input: Tensor, size: readonly Int[], options: { out: Tensor }): Tensor;
  /** `new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  new_empty_strided(input: Tensor, size: readonly Int[], stride: readonly Int[], options?: TensorOptions): Tensor;
  new_empty_strided(input: Tensor, options: { size: readonly Int[]; stride: readonly Int[] } & TensorOptions): Tensor;
  /** `new_empty_strided.out(Tensor self, SymInt[] size, SymInt[] stride, *, Tensor(a!) out) -> Tensor(a!)` */
  new_empty_strided(input: Tensor, size: readonly Int[], stride: readonly Int[], options: { out: Tensor }): Tensor;
  /** `new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  new_full(input: Tensor, size: readonly Int[], fillValue: Scalar, options?: TensorOptions): Tensor;
  new_full(input: Tensor, options: { size: readonly Int[]; fillValue: Scalar } & TensorOptions): Tensor;
  /** `new_full.out(Tensor self, SymInt[] size, Scalar fill_value, *, Tensor(a!) out) -> Tensor(a!)` */
  new_full(input: Tensor, size: readonly Int[], fillValue: Scalar, options: { out: Tensor }): Tensor;
  /** `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  new_ones(input: Tensor, size: readonly Int[], options?: TensorOptions): Tensor;
  new_ones(input: Tensor, options: { size: readonly Int[] } & TensorOptions): Tensor;
  new_ones(input: Tensor, ...size: readonly Int[]): Tensor;
  new_ones(input: Tensor, ...sizeAndOptions: readonly [...size: Int[], options: TensorOptions]): Tensor;
  /** `new_ones.out(Tensor self, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  new_ones(input: Tensor, size: readonly Int[], options: { out: Tensor }): Tensor;
  /** `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  new_zeros(input: Tensor, size: readonly Int[], options?: TensorOptions): Tensor;
  new_zeros(input: Tensor, options: { size: readonly Int[] } & TensorOptions): Tensor;
  new_zeros(input: Tensor, ...size: readonly Int[]): Tensor;
  new_zeros(input: Tensor, ...sizeAndOptions: readonly [...size: Int[], options: TensorOptions]): Tensor;
  /** `new_zeros.out(Tensor self, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  new_zeros(input: Tensor, size: readonly Int[], options: { out: Tensor }): Tensor;
  /** `nextafter(Tensor self, Tensor other) -> Tensor` */
  nextafter(input: Tensor, other: Tensor): Tensor;
  /** `nextafter.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  nextafter(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  nextafter_(input: Tensor, other: Tensor): Tensor;
  /** `nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor` */
  nll_loss(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: Int, ignoreIndex?: Int): Tensor;
  nll_loss(input: Tensor, target: Tensor, options: { weight?: Tensor | null | undefined; reduction?: Int | undefined; ignoreIndex?: Int | undefined }): Tensor;
  /** `nll_loss.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, *, Tensor(a!) out) -> Tensor(a!)` */
  nll_loss(input: Tensor, target: Tensor, weight: Tensor | null, reduction: Int, ignoreIndex: Int, options: { out: Tensor }): Tensor;
  /** `nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor` */
  nll_loss2d(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: Int, ignoreIndex?: Int): Tensor;
  nll_loss2d(input: Tensor, target: Tensor, options: { weight?: Tensor | null | undefined; reduction?: Int | undefined; ignoreIndex?: Int | undefined }): Tensor;
  /** `nll_loss2d.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, *, Tensor(a!) out) -> Tensor(a!)` */
  nll_loss2d(input: Tensor, target: Tensor, weight: Tensor | null, reduction: Int, ignoreIndex: Int, options: { out: Tensor }): Tensor;
  /** `nll_loss2d_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight) -> Tensor` */
  nll_loss2d_backward(gradOutput: Tensor, input: Tensor, target: Tensor, weight: Tensor | null, reduction: Int, ignoreIndex: Int, totalWeight: Tensor): Tensor;
  nll_loss2d_backward(gradOutput: Tensor, input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction: Int; ignoreIndex: Int; totalWeight: Tensor }): Tensor;
  /** `nll_loss2d_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  nll_loss2d_backward(gradOutput: Tensor, input: Tensor, target: Tensor, weight: Tensor | null, reduction: Int, ignoreIndex: Int, totalWeight: Tensor, options: { gradInput: Tensor }): Tensor;
  /** `nll_loss2d_forward(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index) -> (Tensor output, Tensor total_weight)` */
  nll_loss2d_forward(input: Tensor, target: Tensor, weight: Tensor | null, reduction: Int, ignoreIndex: Int): [output: Tensor, totalWeight: Tensor];
  nll_loss2d_forward(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction: Int; ignoreIndex: Int }): [output: Tensor, totalWeight: Tensor];
  /** `nll_loss2d_forward.output(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, *, Tensor(a!) output, Tensor(b!) total_weight) -> (Tensor(a!), Tensor(b!))` */
  nll_loss2d_forward(input: Tensor, target: Tensor, weight: Tensor | null, reduction: Int, ignoreIndex: Int, options: { output: Tensor; totalWeight: Tensor }): [Tensor, Tensor];
  /** `nll_loss_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight) -> Tensor` */
  nll_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, weight: Tensor | null, reduction: Int, ignoreIndex: Int, totalWeight: Tensor): Tensor;
  nll_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction: Int; ignoreIndex: Int; totalWeight: Tensor }): Tensor;
  /** `nll_loss_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  nll_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, weight: Tensor | null, reduction: Int, ignoreIndex: Int, totalWeight: Tensor, options: { gradInput: Tensor }): Tensor;
  /** `nll_loss_forward(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index) -> (Tensor output, Tensor total_weight)` */
  nll_loss_forward(input: Tensor, target: Tensor, weight: Tensor | null, reduction: Int, ignoreIndex: Int): [output: Tensor, totalWeight: Tensor];
  nll_loss_forward(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction: Int; ignoreIndex: Int }): [output: Tensor, totalWeight: Tensor];
  /** `nll_loss_forward.output(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, *, Tensor(a!) output, Tensor(b!) total_weight) -> (Tensor(a!), Tensor(b!))` */
  nll_loss_forward(input: Tensor, target: Tensor, weight: Tensor | null, reduction: Int, ignoreIndex: Int, options: { output: Tensor; totalWeight: Tensor }): [Tensor, Tensor];
  /** `nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor` */
  nll_loss_nd(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: Int, ignoreIndex?: Int): Tensor;
  nll_loss_nd(input: Tensor, target: Tensor, options: { weight?: Tensor | null | undefined; reduction?: Int | undefined; ignoreIndex?: Int | undefined }): Tensor;
  /** `nonzero(Tensor self) -> Tensor` */
  nonzero(input: Tensor): Tensor;
  /** `nonzero.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  nonzero(input: Tensor, options: { out: Tensor }): Tensor;
  /** `nonzero_numpy(Tensor self) -> Tensor[]` */
  nonzero_numpy(input: Tensor): Tensor[];
  /** `nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor` */
  nonzero_static(input: Tensor, options: { size: Int; fillValue?: Int | undefined }): Tensor;
  /** `nonzero_static.out(Tensor self, *, SymInt size, int fill_value=-1, Tensor(a!) out) -> Tensor(a!)` */
  nonzero_static(input: Tensor, options: { size: Int; fillValue?: Int | undefined; out: Tensor }): Tensor;
  /** `norm.Scalar(Tensor self, Scalar p=2) -> Tensor` */
  norm(input: Tensor, p?: Scalar): Tensor;
  norm(input: Tensor, options: { p?: Scalar | undefined }): Tensor;
  /** `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor` */
  norm(input: Tensor, p: Scalar | null, dim: Int | readonly Int[], keepdim?: boolean): Tensor;
  norm(input: Tensor, p: Scalar | null, dim: Int | readonly Int[], options: { keepdim?: boolean | undefined }): Tensor;
  norm(input: Tensor, options: { p: Scalar | null; dim: Int | readonly Int[]; keepdim?: boolean | undefined }): Tensor;
  /** `norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor` */
  norm(input: Tensor, p: Scalar | null, dim: Int | readonly Int[], keepdim: boolean, options: { dtype: DType }): Tensor;
  norm(input: Tensor, options: { p: Scalar | null; dim: Int | readonly Int[]; keepdim: boolean; dtype: DType }): Tensor;
  /** `norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor` */
  norm(input: Tensor, p: Scalar | null, options: { dtype: DType }): Tensor;
  norm(input: Tensor, options: { p: Scalar | null; dtype: DType }): Tensor;
  /** `norm.ScalarOpt_dtype_out(Tensor self, Scalar? p, *, ScalarType dtype, Tensor(a!) out) -> Tensor(a!)` */
  norm(input: Tensor, p: Scalar | null, options: { dtype: DType; out: Tensor }): Tensor;
  /** `norm.Scalar_out(Tensor self, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)` */
  norm(input: Tensor, p: Scalar, options: { out: Tensor }): Tensor;
  /** `norm.dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype, Tensor(a!) out) -> Tensor(a!)` */
  norm(input: Tensor, p: Scalar | null, dim: Int | readonly Int[], keepdim: boolean, options: { dtype: DType; out: Tensor }): Tensor;
  /** `norm.out(Tensor self, Scalar? p, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
  norm(input: Tensor, p: Scalar | null, dim: Int | readonly Int[], keepdim: boolean, options: { out: Tensor }): Tensor;
  /** `norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor` */
  norm_except_dim(v: Tensor, pow?: Int, dim?: Int): Tensor;
  norm_except_dim(v: Tensor, options: { pow?: Int | undefined; dim?: Int | undefined }): Tensor;
  /** `normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor` */
  normal(mean: Tensor, std: Tensor, options?: { generator?: Generator | null | undefined }): Tensor;
  /** `normal.Tensor_Tensor_out(Tensor mean, Tensor std, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  normal(mean: Tensor, std: Tensor, options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `normal.Tensor_float(Tensor mean, float std=1., *, Generator? generator=None) -> Tensor` */
  normal(mean: Tensor, std?: number, options?: { generator?: Generator | null | undefined }): Tensor;
  normal(mean: Tensor, options: { std?: number | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `normal.Tensor_float_out(Tensor mean, float std=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  normal(mean: Tensor, std: number, options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `normal.float_Tensor(float mean, Tensor std, *, Generator? generator=None) -> Tensor` */
  normal(mean: number, std: Tensor, options?: { generator?: Generator | null | undefined }): Tensor;
  normal(options: { mean: number; std: Tensor; generator?: Generator | null | undefined }): Tensor;
  /** `normal.float_Tensor_out(float mean, Tensor std, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  normal(mean: number, std: Tensor, options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `normal.float_float(float mean, float std, SymInt[] size, *, Generator? generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  normal(mean: number, std: number, size: readonly Int[], options?: { generator?: Generator | null | undefined } & TensorOptions): Tensor;
  normal(options: { mean: number; std: number; size: readonly Int[]; generator?: Generator | null | undefined } & TensorOptions): Tensor;
  /** `normal.float_float_out(float mean, float std, SymInt[] size, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  normal(mean: number, std: number, size: readonly Int[], options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `normal.out(Tensor self, float mean=0., float std=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  normal(input: Tensor, mean: number, std: number, options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)` */
  normal_(input: Tensor, mean?: number, std?: number, options?: { generator?: Generator | null | undefined }): Tensor;
  normal_(input: Tensor, options: { mean?: number | undefined; std?: number | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `normal_functional(Tensor self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor` */
  normal_functional(input: Tensor, mean?: number, std?: number, options?: { generator?: Generator | null | undefined }): Tensor;
  normal_functional(input: Tensor, options: { mean?: number | undefined; std?: number | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `not_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
  not_equal(input: Tensor, other: Scalar): Tensor;
  not_equal(input: Tensor, options: { other: Scalar }): Tensor;
  /** `not_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  not_equal(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `not_equal.Tensor(Tensor self, Tensor other) -> Tensor` */
  not_equal(input: Tensor, other: Tensor): Tensor;
  /** `not_equal.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  not_equal(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  not_equal_(input: Tensor, other: Scalar): Tensor;
  not_equal_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  not_equal_(input: Tensor, other: Tensor): Tensor;
  /** `nuclear_norm(Tensor self, bool keepdim=False) -> Tensor` */
  nuclear_norm(input: Tensor, keepdim?: boolean): Tensor;
  nuclear_norm(input: Tensor, options: { keepdim?: boolean | undefined }): Tensor;
  /** `nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor` */
  nuclear_norm(input: Tensor, dim: Int | readonly Int[], keepdim?: boolean): Tensor;
  nuclear_norm(input: Tensor, dim: Int | readonly Int[], options: { keepdim?: boolean | undefined }): Tensor;
  nuclear_norm(input: Tensor, options: { dim: Int | readonly Int[]; keepdim?: boolean | undefined }): Tensor;
  /** `nuclear_norm.dim_out(Tensor self, int[2] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
  nuclear_norm(input: Tensor, dim: Int | readonly Int[], keepdim: boolean, options: { out: Tensor }): Tensor;
  /** `nuclear_norm.out(Tensor self, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
  nuclear_norm(input: Tensor, keepdim: boolean, options: { out: Tensor }): Tensor;
  /** `numel(Tensor self) -> int` */
  numel(input: Tensor): number;
  /** `numpy_T(Tensor(a) self) -> Tensor(a)` */
  numpy_T(input: Tensor): Tensor;
  /** `one_hot(Tensor self, int num_classes=-1) -> Tensor` */
  one_hot(input: Tensor, numClasses?: Int): Tensor;
  one_hot(input: Tensor, options: { numClasses?: Int | undefined }): Tensor;
  /** `ones(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  ones(size: readonly Int[], options?: TensorOptions): Tensor;
  ones(options: { size: readonly Int[] } & TensorOptions): Tensor;
  ones(...size: readonly Int[]): Tensor;
  ones(...sizeAndOptions: readonly [...size: Int[], options: TensorOptions]): Tensor;
  /** `ones.out(SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  ones(size: readonly Int[], options: { out: Tensor }): Tensor;
  /** `ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  ones_like(input: Tensor, options?: { memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  /** `ones_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  ones_like(input: Tensor, options: { memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `orgqr(Tensor self, Tensor input2) -> Tensor` */
  orgqr(input: Tensor, input2: Tensor): Tensor;
  /** `orgqr.out(Tensor self, Tensor input2, *, Tensor(a!) out) -> Tensor(a!)` */
  orgqr(input: Tensor, input2: Tensor, options: { out: Tensor }): Tensor;
  /** `ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor` */
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean): Tensor;
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, options: { left?: boolean | undefined; transpose?: boolean | undefined }): Tensor;
  /** `ormqr.out(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False, *, Tensor(a!) out) -> Tensor(a!)` */
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, left: boolean, transpose: boolean, options: { out: Tensor }): Tensor;
  /** `outer(Tensor self, Tensor vec2) -> Tensor` */
  outer(input: Tensor, vec2: Tensor): Tensor;
  /** `outer.out(Tensor self, Tensor vec2, *, Tensor(a!) out) -> Tensor(a!)` */
  outer(input: Tensor, vec2: Tensor, options: { out: Tensor }): Tensor;
  /** `output_nr(Tensor self) -> int` */
  output_nr(input: Tensor): number;
  /** `pad(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor` */
  pad(input: Tensor, pad: readonly Int[], mode?: string, value?: number | null): Tensor;
  pad(input: Tensor, pad: readonly Int[], options: { mode?: string | undefined; value?: number | null | undefined }): Tensor;
  pad(input: Tensor, options: { pad: readonly Int[]; mode?: string | undefined; value?: number | null | undefined }): Tensor;
  /** `pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0., str padding_side="right") -> Tensor` */
  pad_sequence(sequences: readonly Tensor[], batchFirst?: boolean, paddingValue?: number, paddingSide?: string): Tensor;
  pad_sequence(sequences: readonly Tensor[], options: { batchFirst?: boolean | undefined; paddingValue?: number | undefined; paddingSide?: string | undefined }): Tensor;
  /** `pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor` */
  pairwise_distance(x1: Tensor, x2: Tensor, p?: number, eps?: number, keepdim?: boolean): Tensor;
  pairwise_distance(x1: Tensor, x2: Tensor, options: { p?: number | undefined; eps?: number | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `pdist(Tensor self, float p=2.) -> Tensor` */
  pdist(input: Tensor, p?: number): Tensor;
  pdist(input: Tensor, options: { p?: number | undefined }): Tensor;
  /** `permute(Tensor(a) self, int[] dims) -> Tensor(a)` */
  permute(input: Tensor, dims: readonly Int[]): Tensor;
  permute(input: Tensor, options: { dims: readonly Int[] }): Tensor;
  permute(input: Tensor, ...dims: readonly Int[]): Tensor;
  /** `permute_copy(Tensor self, int[] dims) -> Tensor` */
  permute_copy(input: Tensor, dims: readonly Int[]): Tensor;
  permute_copy(input: Tensor, options: { dims: readonly Int[] }): Tensor;
  permute_copy(input: Tensor, ...dims: readonly Int[]): Tensor;
  /** `permute_copy.out(Tensor self, int[] dims, *, Tensor(a!) out) -> Tensor(a!)` */
  permute_copy(input: Tensor, dims: readonly Int[], options: { out: Tensor }): Tensor;
  /** `pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)` */
  pin_memory(input: Tensor, device?: DeviceLike | null): Tensor;
  pin_memory(input: Tensor, options: { device?: DeviceLike | null | undefined }): Tensor;
  /** `pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor` */
  pinverse(input: Tensor, rcond?: number): Tensor;
  pinverse(input: Tensor, options: { rcond?: number | undefined }): Tensor;
  /** `pixel_shuffle(Tensor self, int upscale_factor) -> Tensor` */
  pixel_shuffle(input: Tensor, upscaleFactor: Int): Tensor;
  pixel_shuffle(input: Tensor, options: { upscaleFactor: Int }): Tensor;
  /** `pixel_shuffle.out(Tensor self, int upscale_factor, *, Tensor(a!) out) -> Tensor(a!)` */
  pixel_shuffle(input: Tensor, upscaleFactor: Int, options: { out: Tensor }): Tensor;
  /** `pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor` */
  pixel_unshuffle(input: Tensor, downscaleFactor: Int): Tensor;
  pixel_unshuffle(input: Tensor, options: { downscaleFactor: Int }): Tensor;
  /** `pixel_unshuffle.out(Tensor self, int downscale_factor, *, Tensor(a!) out) -> Tensor(a!)` */
  pixel_unshuffle(input: Tensor, downscaleFactor: Int, options: { out: Tensor }): Tensor;
  /** `poisson(Tensor self, Generator? generator=None) -> Tensor` */
  poisson(input: Tensor, generator?: Generator | null): Tensor;
  poisson(input: Tensor, options: { generator?: Generator | null | undefined }): Tensor;
  /** `poisson.out(Tensor self, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)` */
  poisson(input: Tensor, generator: Generator | null, options: { out: Tensor }): Tensor;
  /** `poisson_nll_loss(Tensor input, Tensor target, bool log_input, bool full, float eps, int reduction) -> Tensor` */
  poisson_nll_loss(input: Tensor, target: Tensor, logInput: boolean, full: boolean, eps: number, reduction: Int): Tensor;
  poisson_nll_loss(input: Tensor, target: Tensor, options: { logInput: boolean; full: boolean; eps: number; reduction: Int }): Tensor;
  /** `polar(Tensor abs, Tensor angle) -> Tensor` */
  polar(abs: Tensor, angle: Tensor): Tensor;
  /** `polar.out(Tensor abs, Tensor angle, *, Tensor(a!) out) -> Tensor(a!)` */
  polar(abs: Tensor, angle: Tensor, options: { out: Tensor }): Tensor;
  /** `polygamma(int n, Tensor self) -> Tensor` */
  polygamma(n: Int, input: Tensor): Tensor;
  polygamma(options: { n: Int; self: Tensor }): Tensor;
  /** `polygamma.out(int n, Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  polygamma(n: Int, input: Tensor, options: { out: Tensor }): Tensor;
  /** `polygamma_(Tensor(a!) self, int n) -> Tensor(a!)` */
  polygamma_(input: Tensor, n: Int): Tensor;
  polygamma_(input: Tensor, options: { n: Int }): Tensor;
  /** `positive(Tensor(a) self) -> Tensor(a)` */
  positive(input: Tensor): Tensor;
  /** `pow.Scalar(Scalar self, Tensor exponent) -> Tensor` */
  pow(input: Scalar, exponent: Tensor): Tensor;
  pow(options: { self: Scalar; exponent: Tensor }): Tensor;
  /** `pow.Scalar_out(Scalar self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)` */
  pow(input: Scalar, exponent: Tensor, options: { out: Tensor }): Tensor;
  /** `pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor` */
  pow(input: Tensor, exponent: Scalar): Tensor;
  pow(input: Tensor, options: { exponent: Scalar }): Tensor;
  /** `pow.Tensor_Scalar_out(Tensor self, Scalar exponent, *, Tensor(a!) out) -> Tensor(a!)` */
  pow(input: Tensor, exponent: Scalar, options: { out: Tensor }): Tensor;
  /** `pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor` */
  pow(input: Tensor, exponent: Tensor): Tensor;
  /** `pow.Tensor_Tensor_out(Tensor self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)` */
  pow(input: Tensor, exponent: Tensor, options: { out: Tensor }): Tensor;
  /** `pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)` */
  pow_(input: Tensor, exponent: Scalar): Tensor;
  pow_(input: Tensor, options: { exponent: Scalar }): Tensor;
  /** `pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)` */
  pow_(input: Tensor, exponent: Tensor): Tensor;
  /** `prelu(Tensor self, Tensor weight) -> Tensor` */
  prelu(input: Tensor, weight: Tensor): Tensor;
  /** `prod(Tensor self, *, ScalarType? dtype=None) -> Tensor` */
  prod(input: Tensor, options?: { dtype?: DType | null | undefined }): Tensor;
  /** `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  prod(input: Tensor, dim: Int, keepdim?: boolean, options?: { dtype?: DType | null | undefined }): Tensor;
  prod(input: Tensor, dim: Int, options: { keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  prod(input: Tensor, options: { dim: Int; keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  /** `prod.int_out(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
  prod(input: Tensor, dim: Int, keepdim: boolean, options: { dtype?: DType | null | undefined; out: Tensor }): Tensor;
  /** `prod.out(Tensor self, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
  prod(input: Tensor, options: { dtype?: DType | null | undefined; out: Tensor }): Tensor;
  /** `promote_types(ScalarType type1, ScalarType type2) -> ScalarType` */
  promote_types(type1: DType, type2: DType): DType;
  promote_types(options: { type1: DType; type2: DType }): DType;
  /** `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor` */
  put(input: Tensor, index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  put(input: Tensor, index: Tensor, source: Tensor, options: { accumulate?: boolean | undefined }): Tensor;
  /** `put.out(Tensor self, Tensor index, Tensor source, bool accumulate=False, *, Tensor(a!) out) -> Tensor(a!)` */
  put(input: Tensor, index: Tensor, source: Tensor, accumulate: boolean, options: { out: Tensor }): Tensor;
  /** `put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)` */
  put_(input: Tensor, index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  put_(input: Tensor, index: Tensor, source: Tensor, options: { accumulate?: boolean | undefined }): Tensor;
  /** `q_per_channel_axis(Tensor self) -> int` */
  q_per_channel_axis(input: Tensor): number;
  /** `q_per_channel_scales(Tensor self) -> Tensor` */
  q_per_channel_scales(input: Tensor): Tensor;
  /** `q_per_channel_scales.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  q_per_channel_scales(input: Tensor, options: { out: Tensor }): Tensor;
  /** `q_per_channel_zero_points(Tensor self) -> Tensor` */
  q_per_channel_zero_points(input: Tensor): Tensor;
  /** `q_per_channel_zero_points.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  q_per_channel_zero_points(input: Tensor, options: { out: Tensor }): Tensor;
  /** `q_scale(Tensor self) -> float` */
  q_scale(input: Tensor): number;
  /** `q_zero_point(Tensor self) -> int` */
  q_zero_point(input: Tensor): number;
  /** `qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)` */
  qr(input: Tensor, some?: boolean): [Q: Tensor, R: Tensor];
  qr(input: Tensor, options: { some?: boolean | undefined }): [Q: Tensor, R: Tensor];
  /** `qr.Q(Tensor self, bool some=True, *, Tensor(a!) Q, Tensor(b!) R) -> (Tensor(a!) Q, Tensor(b!) R)` */
  qr(input: Tensor, some: boolean, options: { Q: Tensor; R: Tensor }): [Q: Tensor, R: Tensor];
  /** `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor` */
  quantile(input: Tensor, q: Tensor, dim?: Int | null, keepdim?: boolean, options?: { interpolation?: string | undefined }): Tensor;
  quantile(input: Tensor, q: Tensor, options: { dim?: Int | null | undefined; keepdim?: boolean | undefined; interpolation?: string | undefined }): Tensor;
  /** `quantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)` */
  quantile(input: Tensor, q: Tensor, dim: Int | null, keepdim: boolean, options: { interpolation?: string | undefined; out: Tensor }): Tensor;
  /** `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor` */
  quantile(input: Tensor, q: number, dim?: Int | null, keepdim?: boolean, options?: { interpolation?: string | undefined }): Tensor;
  quantile(input: Tensor, q: number, options: { dim?: Int | null | undefined; keepdim?: boolean | undefined; interpolation?: string | undefined }): Tensor;
  quantile(input: Tensor, options: { q: number; dim?: Int | null | undefined; keepdim?: boolean | undefined; interpolation?: string | undefined }): Tensor;
  /** `quantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)` */
  quantile(input: Tensor, q: number, dim: Int | null, keepdim: boolean, options: { interpolation?: string | undefined; out: Tensor }): Tensor;
  /** `quantize_per_channel(Tensor self, Tensor scales, Tensor zero_points, int axis, ScalarType dtype) -> Tensor` */
  quantize_per_channel(input: Tensor, scales: Tensor, zeroPoints: Tensor, axis: Int, dtype: DType): Tensor;
  quantize_per_channel(input: Tensor, scales: Tensor, zeroPoints: Tensor, options: { axis: Int; dtype: DType }): Tensor;
  /** `quantize_per_channel.out(Tensor self, Tensor scales, Tensor zero_points, int axis, ScalarType dtype, *, Tensor(a!) out) -> Tensor(a!)` */
  quantize_per_channel(input: Tensor, scales: Tensor, zeroPoints: Tensor, axis: Int, dtype: DType, options: { out: Tensor }): Tensor;
  /** `quantize_per_tensor(Tensor self, float scale, int zero_point, ScalarType dtype) -> Tensor` */
  quantize_per_tensor(input: Tensor, scale: number, zeroPoint: Int, dtype: DType): Tensor;
  quantize_per_tensor(input: Tensor, options: { scale: number; zeroPoint: Int; dtype: DType }): Tensor;
  /** `quantize_per_tensor.out(Tensor self, float scale, int zero_point, ScalarType dtype, *, Tensor(a!) out) -> Tensor(a!)` */
  quantize_per_tensor(input: Tensor, scale: number, zeroPoint: Int, dtype: DType, options: { out: Tensor }): Tensor;
  /** `quantize_per_tensor.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, ScalarType dtype) -> Tensor` */
  quantize_per_tensor(input: Tensor, scale: Tensor, zeroPoint: Tensor, dtype: DType): Tensor;
  quantize_per_tensor(input: Tensor, scale: Tensor, zeroPoint: Tensor, options: { dtype: DType }): Tensor;
  /** `quantize_per_tensor.tensor_qparams_out(Tensor self, Tensor scale, Tensor zero_point, ScalarType dtype, *, Tensor(a!) out) -> Tensor(a!)` */
  quantize_per_tensor(input: Tensor, scale: Tensor, zeroPoint: Tensor, dtype: DType, options: { out: Tensor }): Tensor;
  /** `quantize_per_tensor.tensors(Tensor[] tensors, Tensor scales, Tensor zero_points, ScalarType dtype) -> Tensor[]` */
  quantize_per_tensor(tensors: readonly Tensor[], scales: Tensor, zeroPoints: Tensor, dtype: DType): Tensor[];
  quantize_per_tensor(tensors: readonly Tensor[], scales: Tensor, zeroPoints: Tensor, options: { dtype: DType }): Tensor[];
  /** `quantize_per_tensor.tensors_out(Tensor[] tensors, Tensor scales, Tensor zero_points, ScalarType dtype, *, Tensor(a!)[] out) -> ()` */
  quantize_per_tensor(tensors: readonly Tensor[], scales: Tensor, zeroPoints: Tensor, dtype: DType, options: { out: readonly Tensor[] }): void;
  /** `quantize_per_tensor_dynamic(Tensor self, ScalarType dtype, bool reduce_range) -> Tensor` */
  quantize_per_tensor_dynamic(input: Tensor, dtype: DType, reduceRange: boolean): Tensor;
  quantize_per_tensor_dynamic(input: Tensor, options: { dtype: DType; reduceRange: boolean }): Tensor;
  /** `quantize_per_tensor_dynamic.out(Tensor self, ScalarType dtype, bool reduce_range, *, Tensor(a!) out) -> Tensor(a!)` */
  quantize_per_tensor_dynamic(input: Tensor, dtype: DType, reduceRange: boolean, options: { out: Tensor }): Tensor;
  /** `quantized_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor var, float eps, float output_scale, int output_zero_point) -> Tensor` */
  quantized_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, outputScale: number, outputZeroPoint: Int): Tensor;
  quantized_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, options: { eps: number; outputScale: number; outputZeroPoint: Int }): Tensor;
  /** `quantized_batch_norm.out(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor var, float eps, float output_scale, int output_zero_point, *, Tensor(a!) out) -> Tensor(a!)` */
  quantized_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, outputScale: number, outputZeroPoint: Int, options: { out: Tensor }): Tensor;
  /** `quantized_gru.data_legacy(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  quantized_gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  quantized_gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], options: { hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  /** `quantized_gru.input_legacy(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  quantized_gru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
  quantized_gru(input: Tensor, hx: Tensor, params: readonly Tensor[], options: { hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  /** `quantized_gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantized_gru_cell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;
  quantized_gru_cell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, options: { scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  /** `quantized_lstm.data_legacy(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, *, ScalarType? dtype=None, bool use_dynamic=False) -> (Tensor, Tensor, Tensor)` */
  quantized_lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, options?: { dtype?: DType | null | undefined; useDynamic?: boolean | undefined }): [Tensor, Tensor, Tensor];
  quantized_lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], options: { hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean; dtype?: DType | null | undefined; useDynamic?: boolean | undefined }): [Tensor, Tensor, Tensor];
  /** `quantized_lstm.input_legacy(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, ScalarType? dtype=None, bool use_dynamic=False) -> (Tensor, Tensor, Tensor)` */
  quantized_lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options?: { dtype?: DType | null | undefined; useDynamic?: boolean | undefined }): [Tensor, Tensor, Tensor];
  quantized_lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], options: { hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean; dtype?: DType | null | undefined; useDynamic?: boolean | undefined }): [Tensor, Tensor, Tensor];
  /** `quantized_lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> (Tensor, Tensor)` */
  quantized_lstm_cell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): [Tensor, Tensor];
  quantized_lstm_cell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, options: { scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
  /** `quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor` */
  quantized_max_pool1d(input: Tensor, kernelSize: Int | readonly Int[], stride?: Int | readonly Int[], padding?: Int | readonly Int[], dilation?: Int | readonly Int[], ceilMode?: boolean): Tensor;
  quantized_max_pool1d(input: Tensor, kernelSize: Int | readonly Int[], options: { stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  quantized_max_pool1d(input: Tensor, options: { kernelSize: Int | readonly Int[]; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  /** `quantized_max_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)` */
  quantized_max_pool1d(input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], dilation: Int | readonly Int[], ceilMode: boolean, options: { out: Tensor }): Tensor;
  /** `quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  quantized_max_pool2d(input: Tensor, kernelSize: Int | readonly Int[], stride?: Int | readonly Int[], padding?: Int | readonly Int[], dilation?: Int | readonly Int[], ceilMode?: boolean): Tensor;
  quantized_max_pool2d(input: Tensor, kernelSize: Int | readonly Int[], options: { stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  quantized_max_pool2d(input: Tensor, options: { kernelSize: Int | readonly Int[]; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  /** `quantized_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)` */
  quantized_max_pool2d(input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], dilation: Int | readonly Int[], ceilMode: boolean, options: { out: Tensor }): Tensor;
  /** `quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  quantized_max_pool3d(input: Tensor, kernelSize: Int | readonly Int[], stride?: Int | readonly Int[], padding?: Int | readonly Int[], dilation?: Int | readonly Int[], ceilMode?: boolean): Tensor;
  quantized_max_pool3d(input: Tensor, kernelSize: Int | readonly Int[], options: { stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  quantized_max_pool3d(input: Tensor, options: { kernelSize: Int | readonly Int[]; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined; ceilMode?: boolean | undefined }): Tensor;
  /** `quantized_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)` */
  quantized_max_pool3d(input: Tensor, kernelSize: Int | readonly Int[], stride: Int | readonly Int[], padding: Int | readonly Int[], dilation: Int | readonly Int[], ceilMode: boolean, options: { out: Tensor }): Tensor;
  /** `quantized_rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantized_rnn_relu_cell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;
  quantized_rnn_relu_cell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, options: { scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  /** `quantized_rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantized_rnn_tanh_cell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;
  quantized_rnn_tanh_cell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, options: { scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  /** `rad2deg(Tensor self) -> Tensor` */
  rad2deg(input: Tensor): Tensor;
  /** `rad2deg.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  rad2deg(input: Tensor, options: { out: Tensor }): Tensor;
  /** `rad2deg_(Tensor(a!) self) -> Tensor(a!)` */
  rad2deg_(input: Tensor): Tensor;
  /** `rand(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  rand(size: readonly Int[], options?: TensorOptions): Tensor;
  rand(options: { size: readonly Int[] } & TensorOptions): Tensor;
  rand(...size: readonly Int[]): Tensor;
  rand(...sizeAndOptions: readonly [...size: Int[], options: TensorOptions]): Tensor;
  /** `rand.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  rand(size: readonly Int[], options?: { generator?: Generator | null | undefined } & TensorOptions): Tensor;
  rand(options: { size: readonly Int[]; generator?: Generator | null | undefined } & TensorOptions): Tensor;
  rand(...size: readonly Int[]): Tensor;
  rand(...sizeAndOptions: readonly [...size: Int[], options: { generator?: Generator | null | undefined } & TensorOptions]): Tensor;
  /** `rand.generator_out(SymInt[] size, *, Generator? generator, Tensor(a!) out) -> Tensor(a!)` */
  rand(size: readonly Int[], options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `rand.out(SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  rand(size: readonly Int[], options: { out: Tensor }): Tensor;
  /** `rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  rand_like(input: Tensor, options?: { memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  /** `rand_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  rand_like(input: Tensor, options?: { generator?: Generator | null | undefined; memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  /** `rand_like.generator_out(Tensor self, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  rand_like(input: Tensor, options: { generator?: Generator | null | undefined; memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `rand_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  rand_like(input: Tensor, options: { memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `randint(SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randint(high: Int, size: readonly Int[], options?: TensorOptions): Tensor;
  randint(options: { high: Int; size: readonly Int[] } & TensorOptions): Tensor;
  /** `randint.generator(SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randint(high: Int, size: readonly Int[], options?: { generator?: Generator | null | undefined } & TensorOptions): Tensor;
  randint(options: { high: Int; size: readonly Int[]; generator?: Generator | null | undefined } & TensorOptions): Tensor;
  /** `randint.generator_out(SymInt high, SymInt[] size, *, Generator? generator, Tensor(a!) out) -> Tensor(a!)` */
  randint(high: Int, size: readonly Int[], options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `randint.low(SymInt low, SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randint(low: Int, high: Int, size: readonly Int[], options?: TensorOptions): Tensor;
  randint(options: { low: Int; high: Int; size: readonly Int[] } & TensorOptions): Tensor;
  /** `randint.low_generator(SymInt low, SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randint(low: Int, high: Int, size: readonly Int[], options?: { generator?: Generator | null | undefined } & TensorOptions): Tensor;
  randint(options: { low: Int; high: Int; size: readonly Int[]; generator?: Generator | null | undefined } & TensorOptions): Tensor;
  /** `randint.low_generator_out(SymInt low, SymInt high, SymInt[] size, *, Generator? generator, Tensor(a!) out) -> Tensor(a!)` */
  randint(low: Int, high: Int, size: readonly Int[], options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `randint.low_out(SymInt low, SymInt high, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  randint(low: Int, high: Int, size: readonly Int[], options: { out: Tensor }): Tensor;
  /** `randint.out(SymInt high, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  randint(high: Int, size: readonly Int[], options: { out: Tensor }): Tensor;
  /** `randint_like(Tensor self, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randint_like(input: Tensor, high: Int, options?: { memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  randint_like(input: Tensor, options: { high: Int; memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  /** `randint_like.Tensor(Tensor self, Tensor high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randint_like(input: Tensor, high: Tensor, options?: { memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  /** `randint_like.Tensor_generator(Tensor self, Tensor high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randint_like(input: Tensor, high: Tensor, options?: { generator?: Generator | null | undefined; memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  /** `randint_like.Tensor_generator_out(Tensor self, Tensor high, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  randint_like(input: Tensor, high: Tensor, options: { generator?: Generator | null | undefined; memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `randint_like.Tensor_out(Tensor self, Tensor high, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  randint_like(input: Tensor, high: Tensor, options: { memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `randint_like.generator(Tensor self, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randint_like(input: Tensor, high: Int, options?: { generator?: Generator | null | undefined; memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  randint_like(input: Tensor, options: { high: Int; generator?: Generator | null | undefined; memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  /** `randint_like.generator_out(Tensor self, SymInt high, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  randint_like(input: Tensor, high: Int, options: { generator?: Generator | null | undefined; memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `randint_like.low_dtype(Tensor self, SymInt low, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randint_like(input: Tensor, low: Int, high: Int, options?: { memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  randint_like(input: Tensor, options: { low: Int; high: Int; memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  /** `randint_like.low_dtype_out(Tensor self, SymInt low, SymInt high, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  randint_like(input: Tensor, low: Int, high: Int, options: { memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `randint_like.low_generator_dtype(Tensor self, SymInt low, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randint_like(input: Tensor, low: Int, high: Int, options?: { generator?: Generator | null | undefined; memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  randint_like(input: Tensor, options: { low: Int; high: Int; generator?: Generator | null | undefined; memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  /** `randint_like.low_generator_dtype_out(Tensor self, SymInt low, SymInt high, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  randint_like(input: Tensor, low: Int, high: Int, options: { generator?: Generator | null | undefined; memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `randint_like.out(Tensor self, SymInt high, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  randint_like(input: Tensor, high: Int, options: { memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `randn(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randn(size: readonly Int[], options?: TensorOptions): Tensor;
  randn(options: { size: readonly Int[] } & TensorOptions): Tensor;
  randn(...size: readonly Int[]): Tensor;
  randn(...sizeAndOptions: readonly [...size: Int[], options: TensorOptions]): Tensor;
  /** `randn.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randn(size: readonly Int[], options?: { generator?: Generator | null | undefined } & TensorOptions): Tensor;
  randn(options: { size: readonly Int[]; generator?: Generator | null | undefined } & TensorOptions): Tensor;
  randn(...size: readonly Int[]): Tensor;
  randn(...sizeAndOptions: readonly [...size: Int[], options: { generator?: Generator | null | undefined } & TensorOptions]): Tensor;
  /** `randn.generator_out(SymInt[] size, *, Generator? generator, Tensor(a!) out) -> Tensor(a!)` */
  randn(size: readonly Int[], options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `randn.out(SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  randn(size: readonly Int[], options: { out: Tensor }): Tensor;
  /** `randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randn_like(input: Tensor, options?: { memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  /** `randn_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randn_like(input: Tensor, options?: { generator?: Generator | null | undefined; memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  /** `randn_like.generator_out(Tensor self, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  randn_like(input: Tensor, options: { generator?: Generator | null | undefined; memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `randn_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  randn_like(input: Tensor, options: { memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `random(Tensor self, *, Generator? generator=None) -> Tensor` */
  random(input: Tensor, options?: { generator?: Generator | null | undefined }): Tensor;
  /** `random.from(Tensor self, int from, int? to, *, Generator? generator=None) -> Tensor` */
  random(input: Tensor, from: Int, to: Int | null, options?: { generator?: Generator | null | undefined }): Tensor;
  random(input: Tensor, options: { from: Int; to: Int | null; generator?: Generator | null | undefined }): Tensor;
  /** `random.from_out(Tensor self, int from, int? to, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  random(input: Tensor, from: Int, to: Int | null, options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `random.out(Tensor self, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  random(input: Tensor, options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `random.to(Tensor self, int to, *, Generator? generator=None) -> Tensor` */
  random(input: Tensor, to: Int, options?: { generator?: Generator | null | undefined }): Tensor;
  random(input: Tensor, options: { to: Int; generator?: Generator | null | undefined }): Tensor;
  /** `random.to_out(Tensor self, int to, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  random(input: Tensor, to: Int, options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)` */
  random_(input: Tensor, options?: { generator?: Generator | null | undefined }): Tensor;
  /** `random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)` */
  random_(input: Tensor, from: Int, to: Int | null, options?: { generator?: Generator | null | undefined }): Tensor;
  random_(input: Tensor, options: { from: Int; to: Int | null; generator?: Generator | null | undefined }): Tensor;
  /** `random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)` */
  random_(input: Tensor, to: Int, options?: { generator?: Generator | null | undefined }): Tensor;
  random_(input: Tensor, options: { to: Int; generator?: Generator | null | undefined }): Tensor;
  /** `randperm(SymInt n, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randperm(n: Int, options?: TensorOptions): Tensor;
  randperm(options: { n: Int } & TensorOptions): Tensor;
  /** `randperm.generator(SymInt n, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randperm(n: Int, options?: { generator?: Generator | null | undefined } & TensorOptions): Tensor;
  randperm(options: { n: Int; generator?: Generator | null | undefined } & TensorOptions): Tensor;
  /** `randperm.generator_out(SymInt n, *, Generator? generator, Tensor(a!) out) -> Tensor(a!)` */
  randperm(n: Int, options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `randperm.out(SymInt n, *, Tensor(a!) out) -> Tensor(a!)` */
  randperm(n: Int, options: { out: Tensor }): Tensor;
  /** `range(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  range(start: Scalar, end: Scalar, options?: TensorOptions): Tensor;
  range(options: { start: Scalar; end: Scalar } & TensorOptions): Tensor;
  /** `range.out(Scalar start, Scalar end, Scalar step=1, *, Tensor(a!) out) -> Tensor(a!)` */
  range(start: Scalar, end: Scalar, step: Scalar, options: { out: Tensor }): Tensor;
  /** `range.out_(Scalar start, Scalar end, *, Tensor(a!) out) -> Tensor(a!)` */
  range(start: Scalar, end: Scalar, options: { out: Tensor }): Tensor;
  /** `range.step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  range(start: Scalar, end: Scalar, step?: Scalar, options?: TensorOptions): Tensor;
  range(start: Scalar, end: Scalar, options: { step?: Scalar | undefined } & TensorOptions): Tensor;
  range(options: { start: Scalar; end: Scalar; step?: Scalar | undefined } & TensorOptions): Tensor;
  /** `ravel(Tensor(a) self) -> Tensor(a)` */
  ravel(input: Tensor): Tensor;
  /** `real(Tensor(a) self) -> Tensor(a)` */
  real(input: Tensor): Tensor;
  /** `reciprocal(Tensor self) -> Tensor` */
  reciprocal(input: Tensor): Tensor;
  /** `reciprocal.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  reciprocal(input: Tensor, options: { out: Tensor }): Tensor;
  /** `reciprocal_(Tensor(a!) self) -> Tensor(a!)` */
  reciprocal_(input: Tensor): Tensor;
  /** `reflection_pad1d(Tensor self, SymInt[2] padding) -> Tensor` */
  reflection_pad1d(input: Tensor, padding: Int | readonly Int[]): Tensor;
  reflection_pad1d(input: Tensor, options: { padding: Int | readonly Int[] }): Tensor;
  /** `reflection_pad1d.out(Tensor self, SymInt[2] padding, *, Tensor(a!) out) -> Tensor(a!)` */
  reflection_pad1d(input: Tensor, padding: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `reflection_pad1d_backward(Tensor grad_output, Tensor self, SymInt[2] padding) -> Tensor` */
  reflection_pad1d_backward(gradOutput: Tensor, input: Tensor, padding: Int | readonly Int[]): Tensor;
  reflection_pad1d_backward(gradOutput: Tensor, input: Tensor, options: { padding: Int | readonly Int[] }): Tensor;
  /** `reflection_pad1d_backward.grad_input(Tensor grad_output, Tensor self, SymInt[2] padding, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  reflection_pad1d_backward(gradOutput: Tensor, input: Tensor, padding: Int | readonly Int[], options: { gradInput: Tensor }): Tensor;
  /** `reflection_pad2d(Tensor self, SymInt[4] padding) -> Tensor` */
  reflection_pad2d(input: Tensor, padding: Int | readonly Int[]): Tensor;
  reflection_pad2d(input: Tensor, options: { padding: Int | readonly Int[] }): Tensor;
  /** `reflection_pad2d.out(Tensor self, SymInt[4] padding, *, Tensor(a!) out) -> Tensor(a!)` */
  reflection_pad2d(input: Tensor, padding: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `reflection_pad2d_backward(Tensor grad_output, Tensor self, SymInt[4] padding) -> Tensor` */
  reflection_pad2d_backward(gradOutput: Tensor, input: Tensor, padding: Int | readonly Int[]): Tensor;
  reflection_pad2d_backward(gradOutput: Tensor, input: Tensor, options: { padding: Int | readonly Int[] }): Tensor;
  /** `reflection_pad2d_backward.grad_input(Tensor grad_output, Tensor self, SymInt[4] padding, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  reflection_pad2d_backward(gradOutput: Tensor, input: Tensor, padding: Int | readonly Int[], options: { gradInput: Tensor }): Tensor;
  /** `reflection_pad3d(Tensor self, SymInt[6] padding) -> Tensor` */
  reflection_pad3d(input: Tensor, padding: Int | readonly Int[]): Tensor;
  reflection_pad3d(input: Tensor, options: { padding: Int | readonly Int[] }): Tensor;
  /** `reflection_pad3d.out(Tensor self, SymInt[6] padding, *, Tensor(a!) out) -> Tensor(a!)` */
  reflection_pad3d(input: Tensor, padding: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `reflection_pad3d_backward(Tensor grad_output, Tensor self, SymInt[6] padding) -> Tensor` */
  reflection_pad3d_backward(gradOutput: Tensor, input: Tensor, padding: Int | readonly Int[]): Tensor;
  reflection_pad3d_backward(gradOutput: Tensor, input: Tensor, options: { padding: Int | readonly Int[] }): Tensor;
  /** `reflection_pad3d_backward.grad_input(Tensor grad_output, Tensor self, SymInt[6] padding, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  reflection_pad3d_backward(gradOutput: Tensor, input: Tensor, padding: Int | readonly Int[], options: { gradInput: Tensor }): Tensor;
  /** `relu(Tensor self) -> Tensor` */
  relu(input: Tensor): Tensor;
  /** `relu.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  relu(input: Tensor, options: { out: Tensor }): Tensor;
  /** `relu6(Tensor self) -> Tensor` */
  relu6(input: Tensor): Tensor;
  /** `relu6_(Tensor(a!) self) -> Tensor(a!)` */
  relu6_(input: Tensor): Tensor;
  /** `relu_(Tensor(a!) self) -> Tensor(a!)` */
  relu_(input: Tensor): Tensor;
  /** `remainder.Scalar(Tensor self, Scalar other) -> Tensor` */
  remainder(input: Tensor, other: Scalar): Tensor;
  remainder(input: Tensor, options: { other: Scalar }): Tensor;
  /** `remainder.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  remainder(input: Scalar, other: Tensor): Tensor;
  remainder(options: { self: Scalar; other: Tensor }): Tensor;
  /** `remainder.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  remainder(input: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  /** `remainder.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  remainder(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `remainder.Tensor(Tensor self, Tensor other) -> Tensor` */
  remainder(input: Tensor, other: Tensor): Tensor;
  /** `remainder.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  remainder(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  remainder_(input: Tensor, other: Scalar): Tensor;
  remainder_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  remainder_(input: Tensor, other: Tensor): Tensor;
  /** `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor` */
  renorm(input: Tensor, p: Scalar, dim: Int, maxnorm: Scalar): Tensor;
  renorm(input: Tensor, options: { p: Scalar; dim: Int; maxnorm: Scalar }): Tensor;
  /** `renorm.out(Tensor self, Scalar p, int dim, Scalar maxnorm, *, Tensor(a!) out) -> Tensor(a!)` */
  renorm(input: Tensor, p: Scalar, dim: Int, maxnorm: Scalar, options: { out: Tensor }): Tensor;
  /** `renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)` */
  renorm_(input: Tensor, p: Scalar, dim: Int, maxnorm: Scalar): Tensor;
  renorm_(input: Tensor, options: { p: Scalar; dim: Int; maxnorm: Scalar }): Tensor;
  /** `repeat(Tensor self, SymInt[] repeats) -> Tensor` */
  repeat(input: Tensor, repeats: readonly Int[]): Tensor;
  repeat(input: Tensor, options: { repeats: readonly Int[] }): Tensor;
  repeat(input: Tensor, ...repeats: readonly Int[]): Tensor;
  /** `repeat.out(Tensor self, SymInt[] repeats, *, Tensor(a!) out) -> Tensor(a!)` */
  repeat(input: Tensor, repeats: readonly Int[], options: { out: Tensor }): Tensor;
  /** `repeat_interleave.Tensor(Tensor repeats, *, SymInt? output_size=None) -> Tensor` */
  repeat_interleave(repeats: Tensor, options?: { outputSize?: Int | null | undefined }): Tensor;
  /** `repeat_interleave.Tensor_out(Tensor repeats, *, SymInt? output_size=None, Tensor(a!) out) -> Tensor(a!)` */
  repeat_interleave(repeats: Tensor, options: { outputSize?: Int | null | undefined; out: Tensor }): Tensor;
  /** `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor` */
  repeat_interleave(input: Tensor, repeats: Tensor, dim?: Int | null, options?: { outputSize?: Int | null | undefined }): Tensor;
  repeat_interleave(input: Tensor, repeats: Tensor, options: { dim?: Int | null | undefined; outputSize?: Int | null | undefined }): Tensor;
  /** `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor` */
  repeat_interleave(input: Tensor, repeats: Int, dim?: Int | null, options?: { outputSize?: Int | null | undefined }): Tensor;
  repeat_interleave(input: Tensor, repeats: Int, options: { dim?: Int | null | undefined; outputSize?: Int | null | undefined }): Tensor;
  repeat_interleave(input: Tensor, options: { repeats: Int; dim?: Int | null | undefined; outputSize?: Int | null | undefined }): Tensor;
  /** `replication_pad1d(Tensor self, SymInt[2] padding) -> Tensor` */
  replication_pad1d(input: Tensor, padding: Int | readonly Int[]): Tensor;
  replication_pad1d(input: Tensor, options: { padding: Int | readonly Int[] }): Tensor;
  /** `replication_pad1d.out(Tensor self, SymInt[2] padding, *, Tensor(a!) out) -> Tensor(a!)` */
  replication_pad1d(input: Tensor, padding: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `replication_pad1d_backward(Tensor grad_output, Tensor self, SymInt[2] padding) -> Tensor` */
  replication_pad1d_backward(gradOutput: Tensor, input: Tensor, padding: Int | readonly Int[]): Tensor;
  replication_pad1d_backward(gradOutput: Tensor, input: Tensor, options: { padding: Int | readonly Int[] }): Tensor;
  /** `replication_pad1d_backward.grad_input(Tensor grad_output, Tensor self, SymInt[2] padding, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  replication_pad1d_backward(gradOutput: Tensor, input: Tensor, padding: Int | readonly Int[], options: { gradInput: Tensor }): Tensor;
  /** `replication_pad2d(Tensor self, SymInt[4] padding) -> Tensor` */
  replication_pad2d(input: Tensor, padding: Int | readonly Int[]): Tensor;
  replication_pad2d(input: Tensor, options: { padding: Int | readonly Int[] }): Tensor;
  /** `replication_pad2d.out(Tensor self, SymInt[4] padding, *, Tensor(a!) out) -> Tensor(a!)` */
  replication_pad2d(input: Tensor, padding: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `replication_pad2d_backward(Tensor grad_output, Tensor self, SymInt[4] padding) -> Tensor` */
  replication_pad2d_backward(gradOutput: Tensor, input: Tensor, padding: Int | readonly Int[]): Tensor;
  replication_pad2d_backward(gradOutput: Tensor, input: Tensor, options: { padding: Int | readonly Int[] }): Tensor;
  /** `replication_pad2d_backward.grad_input(Tensor grad_output, Tensor self, SymInt[4] padding, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  replication_pad2d_backward(gradOutput: Tensor, input: Tensor, padding: Int | readonly Int[], options: { gradInput: Tensor }): Tensor;
  /** `replication_pad3d(Tensor self, SymInt[6] padding) -> Tensor` */
  replication_pad3d(input: Tensor, padding: Int | readonly Int[]): Tensor;
  replication_pad3d(input: Tensor, options: { padding: Int | readonly Int[] }): Tensor;
  /** `replication_pad3d.out(Tensor self, SymInt[6] padding, *, Tensor(a!) out) -> Tensor(a!)` */
  replication_pad3d(input: Tensor, padding: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `replication_pad3d_backward(Tensor grad_output, Tensor self, SymInt[6] padding) -> Tensor` */
  replication_pad3d_backward(gradOutput: Tensor, input: Tensor, padding: Int | readonly Int[]): Tensor;
  replication_pad3d_backward(gradOutput: Tensor, input: Tensor, options: { padding: Int | readonly Int[] }): Tensor;
  /** `replication_pad3d_backward.grad_input(Tensor grad_output, Tensor self, SymInt[6] padding, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  replication_pad3d_backward(gradOutput: Tensor, input: Tensor, padding: Int | readonly Int[], options: { gradInput: Tensor }): Tensor;
  /** `requires_grad_(Tensor(a!) self, bool requires_grad=True) -> Tensor(a!)` */
  requires_grad_(input: Tensor, requiresGrad?: boolean): Tensor;
  requires_grad_(input: Tensor, options: { requiresGrad?: boolean | undefined }): Tensor;
  /** `reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)` */
  reshape(input: Tensor, shape: readonly Int[]): Tensor;
  reshape(input: Tensor, options: { shape: readonly Int[] }): Tensor;
  reshape(input: Tensor, ...shape: readonly Int[]): Tensor;
  /** `reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)` */
  reshape_as(input: Tensor, other: Tensor): Tensor;
  /** `resize(Tensor self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor` */
  resize(input: Tensor, size: readonly Int[], options?: { memoryFormat?: MemoryFormat | null | undefined }): Tensor;
  resize(input: Tensor, options: { size: readonly Int[]; memoryFormat?: MemoryFormat | null | undefined }): Tensor;
  resize(input: Tensor, ...size: readonly Int[]): Tensor;
  resize(input: Tensor, ...sizeAndOptions: readonly [...size: Int[], options: { memoryFormat?: MemoryFormat | null | undefined }]): Tensor;
  /** `resize.out(Tensor self, SymInt[] size, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  resize(input: Tensor, size: readonly Int[], options: { memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)` */
  resize_(input: Tensor, size: readonly Int[], options?: { memoryFormat?: MemoryFormat | null | undefined }): Tensor;
  resize_(input: Tensor, options: { size: readonly Int[]; memoryFormat?: MemoryFormat | null | undefined }): Tensor;
  resize_(input: Tensor, ...size: readonly Int[]): Tensor;
  resize_(input: Tensor, ...sizeAndOptions: readonly [...size: Int[], options: { memoryFormat?: MemoryFormat | null | undefined }]): Tensor;
  /** `resize_as(Tensor self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor` */
  resize_as(input: Tensor, theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null | undefined }): Tensor;
  /** `resize_as.out(Tensor self, Tensor the_template, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  resize_as(input: Tensor, theTemplate: Tensor, options: { memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
  /** `resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)` */
  resize_as_(input: Tensor, theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null | undefined }): Tensor;
  /** `resize_as_sparse(Tensor self, Tensor the_template) -> Tensor` */
  resize_as_sparse(input: Tensor, theTemplate: Tensor): Tensor;
  /** `resize_as_sparse.out(Tensor self, Tensor the_template, *, Tensor(a!) out) -> Tensor(a!)` */
  resize_as_sparse(input: Tensor, theTemplate: Tensor, options: { out: Tensor }): Tensor;
  /** `resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)` */
  resize_as_sparse_(input: Tensor, theTemplate: Tensor): Tensor;
  /** `resolve_conj(Tensor(a) self) -> Tensor(a)` */
  resolve_conj(input: Tensor): Tensor;
  /** `resolve_neg(Tensor(a) self) -> Tensor(a)` */
  resolve_neg(input: Tensor): Tensor;
  /** `result_type.Scalar(Tensor tensor, Scalar other) -> ScalarType` */
  result_type(tensor: Tensor, other: Scalar): DType;
  result_type(tensor: Tensor, options: { other: Scalar }): DType;
  /** `result_type.Scalar_Scalar(Scalar scalar1, Scalar scalar2) -> ScalarType` */
  result_type(scalar1: Scalar, scalar2: Scalar): DType;
  result_type(options: { scalar1: Scalar; scalar2: Scalar }): DType;
  /** `result_type.Scalar_Tensor(Scalar scalar, Tensor tensor) -> ScalarType` */
  result_type(scalar: Scalar, tensor: Tensor): DType;
  result_type(options: { scalar: Scalar; tensor: Tensor }): DType;
  /** `result_type.Tensor(Tensor tensor, Tensor other) -> ScalarType` */
  result_type(tensor: Tensor, other: Tensor): DType;
  /** `retain_grad(Tensor(a!) self) -> ()` */
  retain_grad(input: Tensor): void;
  /** `retains_grad(Tensor self) -> bool` */
  retains_grad(input: Tensor): boolean;
  /** `rms_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor` */
  rms_norm(input: Tensor, normalizedShape: readonly Int[], weight?: Tensor | null, eps?: number | null): Tensor;
  rms_norm(input: Tensor, normalizedShape: readonly Int[], options: { weight?: Tensor | null | undefined; eps?: number | null | undefined }): Tensor;
  rms_norm(input: Tensor, options: { normalizedShape: readonly Int[]; weight?: Tensor | null | undefined; eps?: number | null | undefined }): Tensor;
  /** `rnn_relu.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  rnn_relu(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  rnn_relu(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], options: { hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  /** `rnn_relu.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  rnn_relu(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
  rnn_relu(input: Tensor, hx: Tensor, params: readonly Tensor[], options: { hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  /** `rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnn_relu_cell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor;
  rnn_relu_cell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null | undefined; bHh?: Tensor | null | undefined }): Tensor;
  /** `rnn_tanh.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  rnn_tanh(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  rnn_tanh(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], options: { hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  /** `rnn_tanh.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  rnn_tanh(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: Int, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
  rnn_tanh(input: Tensor, hx: Tensor, params: readonly Tensor[], options: { hasBiases: boolean; numLayers: Int; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  /** `rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnn_tanh_cell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor;
  rnn_tanh_cell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null | undefined; bHh?: Tensor | null | undefined }): Tensor;
  /** `roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor` */
  roll(input: Tensor, shifts: Int | readonly Int[], dims?: Int | readonly Int[]): Tensor;
  roll(input: Tensor, shifts: Int | readonly Int[], options: { dims?: Int | readonly Int[] | undefined }): Tensor;
  roll(input: Tensor, options: { shifts: Int | readonly Int[]; dims?: Int | readonly Int[] | undefined }): Tensor;
  /** `roll.out(Tensor self, SymInt[1] shifts, int[1] dims=[], *, Tensor(a!) out) -> Tensor(a!)` */
  roll(input: Tensor, shifts: Int | readonly Int[], dims: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor` */
  rot90(input: Tensor, k?: Int, dims?: readonly Int[]): Tensor;
  rot90(input: Tensor, options: { k?: Int | undefined; dims?: readonly Int[] | undefined }): Tensor;
  /** `rot90.out(Tensor self, int k=1, int[] dims=[0, 1], *, Tensor(a!) out) -> Tensor(a!)` */
  rot90(input: Tensor, k: Int, dims: readonly Int[], options: { out: Tensor }): Tensor;
  /** `round(Tensor self) -> Tensor` */
  round(input: Tensor): Tensor;
  /** `round.decimals(Tensor self, *, int decimals) -> Tensor` */
  round(input: Tensor, options: { decimals: Int }): Tensor;
  /** `round.decimals_out(Tensor self, *, int decimals, Tensor(a!) out) -> Tensor(a!)` */
  round(input: Tensor, options: { decimals: Int; out: Tensor }): Tensor;
  /** `round.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  round(input: Tensor, options: { out: Tensor }): Tensor;
  /** `round_(Tensor(a!) self) -> Tensor(a!)` */
  round_(input: Tensor): Tensor;
  /** `round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)` */
  round_(input: Tensor, options: { decimals: Int }): Tensor;
  /** `row_indices(Tensor(a) self) -> Tensor(a)` */
  row_indices(input: Tensor): Tensor;
  /** `row_indices_copy(Tensor self) -> Tensor` */
  row_indices_copy(input: Tensor): Tensor;
  /** `row_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  row_indices_copy(input: Tensor, options: { out: Tensor }): Tensor;
  /** `row_stack(Tensor[] tensors) -> Tensor` */
  row_stack(tensors: readonly Tensor[]): Tensor;
  /** `row_stack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)` */
  row_stack(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
  /** `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor` */
  rrelu(input: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
  rrelu(input: Tensor, options: { lower?: Scalar | undefined; upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rrelu_(input: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
  rrelu_(input: Tensor, options: { lower?: Scalar | undefined; upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor` */
  rrelu_with_noise(input: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
  rrelu_with_noise(input: Tensor, noise: Tensor, options: { lower?: Scalar | undefined; upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `rrelu_with_noise.out(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)` */
  rrelu_with_noise(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, generator: Generator | null, options: { out: Tensor }): Tensor;
  /** `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rrelu_with_noise_(input: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
  rrelu_with_noise_(input: Tensor, noise: Tensor, options: { lower?: Scalar | undefined; upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `rrelu_with_noise_backward(Tensor grad_output, Tensor self, Tensor noise, Scalar lower, Scalar upper, bool training, bool self_is_result) -> Tensor` */
  rrelu_with_noise_backward(gradOutput: Tensor, input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, selfIsResult: boolean): Tensor;
  rrelu_with_noise_backward(gradOutput: Tensor, input: Tensor, noise: Tensor, options: { lower: Scalar; upper: Scalar; training: boolean; selfIsResult: boolean }): Tensor;
  /** `rrelu_with_noise_backward.out(Tensor grad_output, Tensor self, Tensor noise, Scalar lower, Scalar upper, bool training, bool self_is_result, *, Tensor(a!) out) -> Tensor(a!)` */
  rrelu_with_noise_backward(gradOutput: Tensor, input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, selfIsResult: boolean, options: { out: Tensor }): Tensor;
  /** `rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)` */
  rrelu_with_noise_functional(input: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): [Tensor, Tensor];
  rrelu_with_noise_functional(input: Tensor, noise: Tensor, options: { lower?: Scalar | undefined; upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined }): [Tensor, Tensor];
  /** `rsqrt(Tensor self) -> Tensor` */
  rsqrt(input: Tensor): Tensor;
  /** `rsqrt.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  rsqrt(input: Tensor, options: { out: Tensor }): Tensor;
  /** `rsqrt_(Tensor(a!) self) -> Tensor(a!)` */
  rsqrt_(input: Tensor): Tensor;
  /** `rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  rsub(input: Tensor, other: Scalar, alpha?: Scalar): Tensor;
  rsub(input: Tensor, other: Scalar, options: { alpha?: Scalar | undefined }): Tensor;
  rsub(input: Tensor, options: { other: Scalar; alpha?: Scalar | undefined }): Tensor;
  /** `rsub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)` */
  rsub(input: Tensor, other: Scalar, alpha: Scalar, options: { out: Tensor }): Tensor;
  /** `rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  rsub(input: Tensor, other: Tensor, options?: { alpha?: Scalar | undefined }): Tensor;
  /** `rsub.Tensor_out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
  rsub(input: Tensor, other: Tensor, options: { alpha?: Scalar | undefined; out: Tensor }): Tensor;
  /** `scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  scalar_tensor(s: Scalar, options?: TensorOptions): Tensor;
  scalar_tensor(options: { s: Scalar } & TensorOptions): Tensor;
  /** `scalar_tensor.out(Scalar s, *, Tensor(a!) out) -> Tensor(a!)` */
  scalar_tensor(s: Scalar, options: { out: Tensor }): Tensor;
  /** `scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor` */
  scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, options?: { scale?: number | null | undefined; enableGqa?: boolean | undefined }): Tensor;
  scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, options: { attnMask?: Tensor | null | undefined; dropoutP?: number | undefined; isCausal?: boolean | undefined; scale?: number | null | undefined; enableGqa?: boolean | undefined }): Tensor;
  /** `scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor` */
  scatter(input: Tensor, dim: Int, index: Tensor, src: Tensor, options: { reduce: string }): Tensor;
  scatter(input: Tensor, options: { dim: Int; index: Tensor; src: Tensor; reduce: string }): Tensor;
  /** `scatter.reduce_out(Tensor self, int dim, Tensor index, Tensor src, *, str reduce, Tensor(a!) out) -> Tensor(a!)` */
  scatter(input: Tensor, dim: Int, index: Tensor, src: Tensor, options: { reduce: string; out: Tensor }): Tensor;
  /** `scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor` */
  scatter(input: Tensor, dim: Int, index: Tensor, src: Tensor): Tensor;
  scatter(input: Tensor, options: { dim: Int; index: Tensor; src: Tensor }): Tensor;
  /** `scatter.src_out(Tensor self, int dim, Tensor index, Tensor src, *, Tensor(a!) out) -> Tensor(a!)` */
  scatter(input: Tensor, dim: Int, index: Tensor, src: Tensor, options: { out: Tensor }): Tensor;
  /** `scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor` */
  scatter(input: Tensor, dim: Int, index: Tensor, value: Scalar): Tensor;
  scatter(input: Tensor, options: { dim: Int; index: Tensor; value: Scalar }): Tensor;
  /** `scatter.value_out(Tensor self, int dim, Tensor index, Scalar value, *, Tensor(a!) out) -> Tensor(a!)` */
  scatter(input: Tensor, dim: Int, index: Tensor, value: Scalar, options: { out: Tensor }): Tensor;
  /** `scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor` */
  scatter(input: Tensor, dim: Int, index: Tensor, value: Scalar, options: { reduce: string }): Tensor;
  scatter(input: Tensor, options: { dim: Int; index: Tensor; value: Scalar; reduce: string }): Tensor;
  /** `scatter.value_reduce_out(Tensor self, int dim, Tensor index, Scalar value, *, str reduce, Tensor(a!) out) -> Tensor(a!)` */
  scatter(input: Tensor, dim: Int, index: Tensor, value: Scalar, options: { reduce: string; out: Tensor }): Tensor;
  /** `scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)` */
  scatter_(input: Tensor, dim: Int, index: Tensor, src: Tensor, options: { reduce: string }): Tensor;
  scatter_(input: Tensor, options: { dim: Int; index: Tensor; src: Tensor; reduce: string }): Tensor;
  /** `scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)` */
  scatter_(input: Tensor, dim: Int, index: Tensor, src: Tensor): Tensor;
  scatter_(input: Tensor, options: { dim: Int; index: Tensor; src: Tensor }): Tensor;
  /** `scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)` */
  scatter_(input: Tensor, dim: Int, index: Tensor, value: Scalar): Tensor;
  scatter_(input: Tensor, options: { dim: Int; index: Tensor; value: Scalar }): Tensor;
  /** `scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)` */
  scatter_(input: Tensor, dim: Int, index: Tensor, value: Scalar, options: { reduce: string }): Tensor;
  scatter_(input: Tensor, options: { dim: Int; index: Tensor; value: Scalar; reduce: string }): Tensor;
  /** `scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor` */
  scatter_add(input: Tensor, dim: Int, index: Tensor, src: Tensor): Tensor;
  scatter_add(input: Tensor, options: { dim: Int; index: Tensor; src: Tensor }): Tensor;
  /** `scatter_add.out(Tensor self, int dim, Tensor index, Tensor src, *, Tensor(a!) out) -> Tensor(a!)` */
  scatter_add(input: Tensor, dim: Int, index: Tensor, src: Tensor, options: { out: Tensor }): Tensor;
  /** `scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)` */
  scatter_add_(input: Tensor, dim: Int, index: Tensor, src: Tensor): Tensor;
  scatter_add_(input: Tensor, options: { dim: Int; index: Tensor; src: Tensor }): Tensor;
  /** `scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor` */
  scatter_reduce(input: Tensor, dim: Int, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean | undefined }): Tensor;
  scatter_reduce(input: Tensor, options: { dim: Int; index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean | undefined }): Tensor;
  /** `scatter_reduce.two_out(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True, Tensor(a!) out) -> Tensor(a!)` */
  scatter_reduce(input: Tensor, dim: Int, index: Tensor, src: Tensor, reduce: string, options: { includeSelf?: boolean | undefined; out: Tensor }): Tensor;
  /** `scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)` */
  scatter_reduce_(input: Tensor, dim: Int, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean | undefined }): Tensor;
  scatter_reduce_(input: Tensor, options: { dim: Int; index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean | undefined }): Tensor;
  /** `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor` */
  searchsorted(sortedSequence: Tensor, input: Scalar, options?: { outInt32?: boolean | undefined; right?: boolean | undefined; side?: string | null | undefined; sorter?: Tensor | null | undefined }): Tensor;
  searchsorted(sortedSequence: Tensor, options: { self: Scalar; outInt32?: boolean | undefined; right?: boolean | undefined; side?: string | null | undefined; sorter?: Tensor | null | undefined }): Tensor;
  /** `searchsorted.Scalar_out(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)` */
  searchsorted(sortedSequence: Tensor, input: Scalar, options: { outInt32?: boolean | undefined; right?: boolean | undefined; side?: string | null | undefined; sorter?: Tensor | null | undefined; out: Tensor }): Tensor;
  /** `searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor` */
  searchsorted(sortedSequence: Tensor, input: Tensor, options?: { outInt32?: boolean | undefined; right?: boolean | undefined; side?: string | null | undefined; sorter?: Tensor | null | undefined }): Tensor;
  /** `searchsorted.Tensor_out(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)` */
  searchsorted(sortedSequence: Tensor, input: Tensor, options: { outInt32?: boolean | undefined; right?: boolean | undefined; side?: string | null | undefined; sorter?: Tensor | null | undefined; out: Tensor }): Tensor;
  /** `segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor` */
  segment_reduce(data: Tensor, reduce: string, options?: { lengths?: Tensor | null | undefined; indices?: Tensor | null | undefined; offsets?: Tensor | null | undefined; axis?: Int | undefined; unsafe?: boolean | undefined; initial?: Scalar | null | undefined }): Tensor;
  segment_reduce(data: Tensor, options: { reduce: string; lengths?: Tensor | null | undefined; indices?: Tensor | null | undefined; offsets?: Tensor | null | undefined; axis?: Int | undefined; unsafe?: boolean | undefined; initial?: Scalar | null | undefined }): Tensor;
  /** `segment_reduce.out(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None, Tensor(a!) out) -> Tensor(a!)` */
  segment_reduce(data: Tensor, reduce: string, options: { lengths?: Tensor | null | undefined; indices?: Tensor | null | undefined; offsets?: Tensor | null | undefined; axis?: Int | undefined; unsafe?: boolean | undefined; initial?: Scalar | null | undefined; out: Tensor }): Tensor;
  /** `select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)` */
  select(input: Tensor, dim: Int, index: Int): Tensor;
  select(input: Tensor, options: { dim: Int; index: Int }): Tensor;
  /** `select_backward(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt index) -> Tensor` */
  select_backward(gradOutput: Tensor, inputSizes: readonly Int[], dim: Int, index: Int): Tensor;
  select_backward(gradOutput: Tensor, options: { inputSizes: readonly Int[]; dim: Int; index: Int }): Tensor;
  /** `select_backward.out(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt index, *, Tensor(a!) out) -> Tensor(a!)` */
  select_backward(gradOutput: Tensor, inputSizes: readonly Int[], dim: Int, index: Int, options: { out: Tensor }): Tensor;
  /** `select_copy.int(Tensor self, int dim, SymInt index) -> Tensor` */
  select_copy(input: Tensor, dim: Int, index: Int): Tensor;
  select_copy(input: Tensor, options: { dim: Int; index: Int }): Tensor;
  /** `select_copy.int_out(Tensor self, int dim, SymInt index, *, Tensor(a!) out) -> Tensor(a!)` */
  select_copy(input: Tensor, dim: Int, index: Int, options: { out: Tensor }): Tensor;
  /** `select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor` */
  select_scatter(input: Tensor, src: Tensor, dim: Int, index: Int): Tensor;
  select_scatter(input: Tensor, src: Tensor, options: { dim: Int; index: Int }): Tensor;
  /** `select_scatter.out(Tensor self, Tensor src, int dim, SymInt index, *, Tensor(a!) out) -> Tensor(a!)` */
  select_scatter(input: Tensor, src: Tensor, dim: Int, index: Int, options: { out: Tensor }): Tensor;
  /** `selu(Tensor self) -> Tensor` */
  selu(input: Tensor): Tensor;
  /** `selu_(Tensor(a!) self) -> Tensor(a!)` */
  selu_(input: Tensor): Tensor;
  /** `set(Tensor self) -> Tensor` */
  set(input: Tensor): Tensor;
  /** `set.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  set(input: Tensor, options: { out: Tensor }): Tensor;
  /** `set.source_Tensor(Tensor self, Tensor source) -> Tensor` */
  set(input: Tensor, source: Tensor): Tensor;
  /** `set.source_Tensor_out(Tensor self, Tensor source, *, Tensor(a!) out) -> Tensor(a!)` */
  set(input: Tensor, source: Tensor, options: { out: Tensor }): Tensor;
  /** `set_(Tensor(a!) self) -> Tensor(a!)` */
  set_(input: Tensor): Tensor;
  /** `set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)` */
  set_(input: Tensor, source: Tensor): Tensor;
  /** `set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)` */
  set_(input: Tensor, source: Tensor, storageOffset: Int, size: readonly Int[], stride?: readonly Int[]): Tensor;
  set_(input: Tensor, source: Tensor, storageOffset: Int, size: readonly Int[], options: { stride?: readonly Int[] | undefined }): Tensor;
  set_(input: Tensor, source: Tensor, options: { storageOffset: Int; size: readonly Int[]; stride?: readonly Int[] | undefined }): Tensor;
  /** `set_data(Tensor(a!) self, Tensor new_data) -> ()` */
  set_data(input: Tensor, newData: Tensor): void;
  /** `sgn(Tensor self) -> Tensor` */
  sgn(input: Tensor): Tensor;
  /** `sgn.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  sgn(input: Tensor, options: { out: Tensor }): Tensor;
  /** `sgn_(Tensor(a!) self) -> Tensor(a!)` */
  sgn_(input: Tensor): Tensor;
  /** `sigmoid(Tensor self) -> Tensor` */
  sigmoid(input: Tensor): Tensor;
  /** `sigmoid.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  sigmoid(input: Tensor, options: { out: Tensor }): Tensor;
  /** `sigmoid_(Tensor(a!) self) -> Tensor(a!)` */
  sigmoid_(input: Tensor): Tensor;
  /** `sigmoid_backward(Tensor grad_output, Tensor output) -> Tensor` */
  sigmoid_backward(gradOutput: Tensor, output: Tensor): Tensor;
  /** `sigmoid_backward.grad_input(Tensor grad_output, Tensor output, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  sigmoid_backward(gradOutput: Tensor, output: Tensor, options: { gradInput: Tensor }): Tensor;
  /** `sign(Tensor self) -> Tensor` */
  sign(input: Tensor): Tensor;
  /** `sign.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  sign(input: Tensor, options: { out: Tensor }): Tensor;
  /** `sign_(Tensor(a!) self) -> Tensor(a!)` */
  sign_(input: Tensor): Tensor;
  /** `signbit(Tensor self) -> Tensor` */
  signbit(input: Tensor): Tensor;
  /** `signbit.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  signbit(input: Tensor, options: { out: Tensor }): Tensor;
  /** `silu(Tensor self) -> Tensor` */
  silu(input: Tensor): Tensor;
  /** `silu.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  silu(input: Tensor, options: { out: Tensor }): Tensor;
  /** `silu_(Tensor(a!) self) -> Tensor(a!)` */
  silu_(input: Tensor): Tensor;
  /** `silu_backward(Tensor grad_output, Tensor self) -> Tensor` */
  silu_backward(gradOutput: Tensor, input: Tensor): Tensor;
  /** `silu_backward.grad_input(Tensor grad_output, Tensor self, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  silu_backward(gradOutput: Tensor, input: Tensor, options: { gradInput: Tensor }): Tensor;
  /** `sin(Tensor self) -> Tensor` */
  sin(input: Tensor): Tensor;
  /** `sin.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  sin(input: Tensor, options: { out: Tensor }): Tensor;
  /** `sin_(Tensor(a!) self) -> Tensor(a!)` */
  sin_(input: Tensor): Tensor;
  /** `sinc(Tensor self) -> Tensor` */
  sinc(input: Tensor): Tensor;
  /** `sinc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  sinc(input: Tensor, options: { out: Tensor }): Tensor;
  /** `sinc_(Tensor(a!) self) -> Tensor(a!)` */
  sinc_(input: Tensor): Tensor;
  /** `sinh(Tensor self) -> Tensor` */
  sinh(input: Tensor): Tensor;
  /** `sinh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  sinh(input: Tensor, options: { out: Tensor }): Tensor;
  /** `sinh_(Tensor(a!) self) -> Tensor(a!)` */
  sinh_(input: Tensor): Tensor;
  /** `size.int(Tensor self, int dim) -> int` */
  size(input: Tensor, dim: Int): number;
  size(input: Tensor, options: { dim: Int }): number;
  /** `slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice(input: Tensor, dim?: Int, start?: Int | null, end?: Int | null, step?: Int): Tensor;
  slice(input: Tensor, options: { dim?: Int | undefined; start?: Int | null | undefined; end?: Int | null | undefined; step?: Int | undefined }): Tensor;
  /** `slice_backward(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt start, SymInt end, SymInt step) -> Tensor` */
  slice_backward(gradOutput: Tensor, inputSizes: readonly Int[], dim: Int, start: Int, end: Int, step: Int): Tensor;
  slice_backward(gradOutput: Tensor, options: { inputSizes: readonly Int[]; dim: Int; start: Int; end: Int; step: Int }): Tensor;
  /** `slice_backward.out(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt start, SymInt end, SymInt step, *, Tensor(a!) out) -> Tensor(a!)` */
  slice_backward(gradOutput: Tensor, inputSizes: readonly Int[], dim: Int, start: Int, end: Int, step: Int, options: { out: Tensor }): Tensor;
  /** `slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor` */
  slice_copy(input: Tensor, dim?: Int, start?: Int | null, end?: Int | null, step?: Int): Tensor;
  slice_copy(input: Tensor, options: { dim?: Int | undefined; start?: Int | null | undefined; end?: Int | null | undefined; step?: Int | undefined }): Tensor;
  /** `slice_copy.Tensor_out(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!) out) -> Tensor(a!)` */
  slice_copy(input: Tensor, dim: Int, start: Int | null, end: Int | null, step: Int, options: { out: Tensor }): Tensor;
  /** `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice_inverse(input: Tensor, src: Tensor, dim?: Int, start?: Int | null, end?: Int | null, step?: Int): Tensor;
  slice_inverse(input: Tensor, src: Tensor, options: { dim?: Int | undefined; start?: Int | null | undefined; end?: Int | null | undefined; step?: Int | undefined }): Tensor;
  /** `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor` */
  slice_scatter(input: Tensor, src: Tensor, dim?: Int, start?: Int | null, end?: Int | null, step?: Int): Tensor;
  slice_scatter(input: Tensor, src: Tensor, options: { dim?: Int | undefined; start?: Int | null | undefined; end?: Int | null | undefined; step?: Int | undefined }): Tensor;
  /** `slice_scatter.out(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!) out) -> Tensor(a!)` */
  slice_scatter(input: Tensor, src: Tensor, dim: Int, start: Int | null, end: Int | null, step: Int, options: { out: Tensor }): Tensor;
  /** `slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)` */
  slogdet(input: Tensor): [sign: Tensor, logabsdet: Tensor];
  /** `slogdet.out(Tensor self, *, Tensor(a!) sign, Tensor(b!) logabsdet) -> (Tensor(a!) sign, Tensor(b!) logabsdet)` */
  slogdet(input: Tensor, options: { sign: Tensor; logabsdet: Tensor }): [sign: Tensor, logabsdet: Tensor];
  /** `slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0]) -> Tensor` */
  slow_conv3d(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], bias?: Tensor | null, stride?: Int | readonly Int[], padding?: Int | readonly Int[]): Tensor;
  slow_conv3d(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], options: { bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined }): Tensor;
  slow_conv3d(input: Tensor, weight: Tensor, options: { kernelSize: Int | readonly Int[]; bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined }): Tensor;
  /** `slow_conv3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], *, Tensor(a!) out) -> Tensor(a!)` */
  slow_conv3d(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], bias: Tensor | null, stride: Int | readonly Int[], padding: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `slow_conv3d_forward(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding) -> Tensor` */
  slow_conv3d_forward(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], bias: Tensor | null, stride: Int | readonly Int[], padding: Int | readonly Int[]): Tensor;
  slow_conv3d_forward(input: Tensor, weight: Tensor, options: { kernelSize: Int | readonly Int[]; bias: Tensor | null; stride: Int | readonly Int[]; padding: Int | readonly Int[] }): Tensor;
  /** `slow_conv3d_forward.output(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, *, Tensor(a!) output) -> Tensor(a!)` */
  slow_conv3d_forward(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], bias: Tensor | null, stride: Int | readonly Int[], padding: Int | readonly Int[], options: { output: Tensor }): Tensor;
  /** `slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor` */
  slow_conv_dilated2d(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], bias?: Tensor | null, stride?: Int | readonly Int[], padding?: Int | readonly Int[], dilation?: Int | readonly Int[]): Tensor;
  slow_conv_dilated2d(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], options: { bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined }): Tensor;
  slow_conv_dilated2d(input: Tensor, weight: Tensor, options: { kernelSize: Int | readonly Int[]; bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined }): Tensor;
  /** `slow_conv_dilated2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)` */
  slow_conv_dilated2d(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], bias: Tensor | null, stride: Int | readonly Int[], padding: Int | readonly Int[], dilation: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor` */
  slow_conv_dilated3d(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], bias?: Tensor | null, stride?: Int | readonly Int[], padding?: Int | readonly Int[], dilation?: Int | readonly Int[]): Tensor;
  slow_conv_dilated3d(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], options: { bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined }): Tensor;
  slow_conv_dilated3d(input: Tensor, weight: Tensor, options: { kernelSize: Int | readonly Int[]; bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined }): Tensor;
  /** `slow_conv_dilated3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)` */
  slow_conv_dilated3d(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], bias: Tensor | null, stride: Int | readonly Int[], padding: Int | readonly Int[], dilation: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor` */
  slow_conv_transpose2d(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], bias?: Tensor | null, stride?: Int | readonly Int[], padding?: Int | readonly Int[], outputPadding?: Int | readonly Int[], dilation?: Int | readonly Int[]): Tensor;
  slow_conv_transpose2d(
    input: Tensor,
    weight: Tensor,
    kernelSize: Int | readonly Int[],
    options: { bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; outputPadding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined },
  ): Tensor;
  slow_conv_transpose2d(
    input: Tensor,
    weight: Tensor,
    options: { kernelSize: Int | readonly Int[]; bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; outputPadding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined },
  ): Tensor;
  /** `slow_conv_transpose2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)` */
  slow_conv_transpose2d(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], bias: Tensor | null, stride: Int | readonly Int[], padding: Int | readonly Int[], outputPadding: Int | readonly Int[], dilation: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor` */
  slow_conv_transpose3d(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], bias?: Tensor | null, stride?: Int | readonly Int[], padding?: Int | readonly Int[], outputPadding?: Int | readonly Int[], dilation?: Int | readonly Int[]): Tensor;
  slow_conv_transpose3d(
    input: Tensor,
    weight: Tensor,
    kernelSize: Int | readonly Int[],
    options: { bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; outputPadding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined },
  ): Tensor;
  slow_conv_transpose3d(
    input: Tensor,
    weight: Tensor,
    options: { kernelSize: Int | readonly Int[]; bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined; outputPadding?: Int | readonly Int[] | undefined; dilation?: Int | readonly Int[] | undefined },
  ): Tensor;
  /** `slow_conv_transpose3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)` */
  slow_conv_transpose3d(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], bias: Tensor | null, stride: Int | readonly Int[], padding: Int | readonly Int[], outputPadding: Int | readonly Int[], dilation: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `smm(Tensor self, Tensor mat2) -> Tensor` */
  smm(input: Tensor, mat2: Tensor): Tensor;
  /** `smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor` */
  smooth_l1_loss(input: Tensor, target: Tensor, reduction?: Int, beta?: number): Tensor;
  smooth_l1_loss(input: Tensor, target: Tensor, options: { reduction?: Int | undefined; beta?: number | undefined }): Tensor;
  /** `smooth_l1_loss.out(Tensor self, Tensor target, int reduction=1, float beta=1., *, Tensor(a!) out) -> Tensor(a!)` */
  smooth_l1_loss(input: Tensor, target: Tensor, reduction: Int, beta: number, options: { out: Tensor }): Tensor;
  /** `smooth_l1_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, float beta) -> Tensor` */
  smooth_l1_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: Int, beta: number): Tensor;
  smooth_l1_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, options: { reduction: Int; beta: number }): Tensor;
  /** `smooth_l1_loss_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, int reduction, float beta, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  smooth_l1_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: Int, beta: number, options: { gradInput: Tensor }): Tensor;
  /** `soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor` */
  soft_margin_loss(input: Tensor, target: Tensor, reduction?: Int): Tensor;
  soft_margin_loss(input: Tensor, target: Tensor, options: { reduction?: Int | undefined }): Tensor;
  /** `soft_margin_loss.out(Tensor self, Tensor target, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)` */
  soft_margin_loss(input: Tensor, target: Tensor, reduction: Int, options: { out: Tensor }): Tensor;
  /** `soft_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction) -> Tensor` */
  soft_margin_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: Int): Tensor;
  soft_margin_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, options: { reduction: Int }): Tensor;
  /** `soft_margin_loss_backward.grad_input(Tensor grad_output, Tensor self, Tensor target, int reduction, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  soft_margin_loss_backward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: Int, options: { gradInput: Tensor }): Tensor;
  /** `softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  softmax(input: Tensor, dim: Int, dtype?: DType | null): Tensor;
  softmax(input: Tensor, dim: Int, options: { dtype?: DType | null | undefined }): Tensor;
  softmax(input: Tensor, options: { dim: Int; dtype?: DType | null | undefined }): Tensor;
  /** `softmax.int_out(Tensor self, int dim, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)` */
  softmax(input: Tensor, dim: Int, dtype: DType | null, options: { out: Tensor }): Tensor;
  /** `softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor` */
  softplus(input: Tensor, beta?: Scalar, threshold?: Scalar): Tensor;
  softplus(input: Tensor, options: { beta?: Scalar | undefined; threshold?: Scalar | undefined }): Tensor;
  /** `softplus.out(Tensor self, Scalar beta=1, Scalar threshold=20, *, Tensor(a!) out) -> Tensor(a!)` */
  softplus(input: Tensor, beta: Scalar, threshold: Scalar, options: { out: Tensor }): Tensor;
  /** `softplus_backward(Tensor grad_output, Tensor self, Scalar beta, Scalar threshold) -> Tensor` */
  softplus_backward(gradOutput: Tensor, input: Tensor, beta: Scalar, threshold: Scalar): Tensor;
  softplus_backward(gradOutput: Tensor, input: Tensor, options: { beta: Scalar; threshold: Scalar }): Tensor;
  /** `softplus_backward.grad_input(Tensor grad_output, Tensor self, Scalar beta, Scalar threshold, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  softplus_backward(gradOutput: Tensor, input: Tensor, beta: Scalar, threshold: Scalar, options: { gradInput: Tensor }): Tensor;
  /** `softshrink(Tensor self, Scalar lambd=0.5) -> Tensor` */
  softshrink(input: Tensor, lambd?: Scalar): Tensor;
  softshrink(input: Tensor, options: { lambd?: Scalar | undefined }): Tensor;
  /** `softshrink.out(Tensor self, Scalar lambd=0.5, *, Tensor(a!) out) -> Tensor(a!)` */
  softshrink(input: Tensor, lambd: Scalar, options: { out: Tensor }): Tensor;
  /** `softshrink_backward(Tensor grad_output, Tensor self, Scalar lambd) -> Tensor` */
  softshrink_backward(gradOutput: Tensor, input: Tensor, lambd: Scalar): Tensor;
  softshrink_backward(gradOutput: Tensor, input: Tensor, options: { lambd: Scalar }): Tensor;
  /** `softshrink_backward.grad_input(Tensor grad_output, Tensor self, Scalar lambd, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  softshrink_backward(gradOutput: Tensor, input: Tensor, lambd: Scalar, options: { gradInput: Tensor }): Tensor;
  /** `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` */
  sort(input: Tensor, dim?: Int, descending?: boolean): [values: Tensor, indices: Tensor];
  sort(input: Tensor, options: { dim?: Int | undefined; descending?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /** `sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` */
  sort(input: Tensor, options: { stable: boolean | null; dim?: Int | undefined; descending?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /** `sort.values(Tensor self, int dim=-1, bool descending=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  sort(input: Tensor, dim: Int, descending: boolean, options: { values: Tensor; indices: Tensor }): [values: Tensor, indices: Tensor];
  /** `sort.values_stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  sort(input: Tensor, options: { stable: boolean | null; dim?: Int | undefined; descending?: boolean | undefined; values: Tensor; indices: Tensor }): [values: Tensor, indices: Tensor];
  /** `sparse_bsc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_bsc_tensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options?: TensorOptions): Tensor;
  /** `sparse_bsc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_bsc_tensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly Int[], options?: TensorOptions): Tensor;
  sparse_bsc_tensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options: { size: readonly Int[] } & TensorOptions): Tensor;
  /** `sparse_bsr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_bsr_tensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options?: TensorOptions): Tensor;
  /** `sparse_bsr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_bsr_tensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly Int[], options?: TensorOptions): Tensor;
  sparse_bsr_tensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options: { size: readonly Int[] } & TensorOptions): Tensor;
  /** `sparse_compressed_tensor.comp_plain_value(Tensor compressed_indices, Tensor plain_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_compressed_tensor(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, options?: TensorOptions): Tensor;
  /** `sparse_compressed_tensor.comp_plain_value_size(Tensor compressed_indices, Tensor plain_indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_compressed_tensor(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: readonly Int[], options?: TensorOptions): Tensor;
  sparse_compressed_tensor(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, options: { size: readonly Int[] } & TensorOptions): Tensor;
  /** `sparse_coo_tensor.indices(Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor` */
  sparse_coo_tensor(indices: Tensor, values: Tensor, options?: { isCoalesced?: boolean | null | undefined } & TensorOptions): Tensor;
  /** `sparse_coo_tensor.indices_size(Tensor indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor` */
  sparse_coo_tensor(indices: Tensor, values: Tensor, size: readonly Int[], options?: { isCoalesced?: boolean | null | undefined } & TensorOptions): Tensor;
  sparse_coo_tensor(indices: Tensor, values: Tensor, options: { size: readonly Int[]; isCoalesced?: boolean | null | undefined } & TensorOptions): Tensor;
  /** `sparse_coo_tensor.size(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_coo_tensor(size: readonly Int[], options?: TensorOptions): Tensor;
  sparse_coo_tensor(options: { size: readonly Int[] } & TensorOptions): Tensor;
  sparse_coo_tensor(...size: readonly Int[]): Tensor;
  sparse_coo_tensor(...sizeAndOptions: readonly [...size: Int[], options: TensorOptions]): Tensor;
  /** `sparse_coo_tensor.size_out(int[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  sparse_coo_tensor(size: readonly Int[], options: { out: Tensor }): Tensor;
  /** `sparse_csc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_csc_tensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options?: TensorOptions): Tensor;
  /** `sparse_csc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_csc_tensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly Int[], options?: TensorOptions): Tensor;
  sparse_csc_tensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options: { size: readonly Int[] } & TensorOptions): Tensor;
  /** `sparse_csr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_csr_tensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options?: TensorOptions): Tensor;
  /** `sparse_csr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_csr_tensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly Int[], options?: TensorOptions): Tensor;
  sparse_csr_tensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options: { size: readonly Int[] } & TensorOptions): Tensor;
  /** `sparse_dim(Tensor self) -> int` */
  sparse_dim(input: Tensor): number;
  /** `sparse_mask(Tensor self, Tensor mask) -> Tensor` */
  sparse_mask(input: Tensor, mask: Tensor): Tensor;
  /** `sparse_mask.out(Tensor self, Tensor mask, *, Tensor(a!) out) -> Tensor(a!)` */
  sparse_mask(input: Tensor, mask: Tensor, options: { out: Tensor }): Tensor;
  /** `sparse_resize(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor` */
  sparse_resize(input: Tensor, size: readonly Int[], sparseDim: Int, denseDim: Int): Tensor;
  sparse_resize(input: Tensor, options: { size: readonly Int[]; sparseDim: Int; denseDim: Int }): Tensor;
  /** `sparse_resize.out(Tensor self, int[] size, int sparse_dim, int dense_dim, *, Tensor(a!) out) -> Tensor(a!)` */
  sparse_resize(input: Tensor, size: readonly Int[], sparseDim: Int, denseDim: Int, options: { out: Tensor }): Tensor;
  /** `sparse_resize_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)` */
  sparse_resize_(input: Tensor, size: readonly Int[], sparseDim: Int, denseDim: Int): Tensor;
  sparse_resize_(input: Tensor, options: { size: readonly Int[]; sparseDim: Int; denseDim: Int }): Tensor;
  /** `sparse_resize_and_clear(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor` */
  sparse_resize_and_clear(input: Tensor, size: readonly Int[], sparseDim: Int, denseDim: Int): Tensor;
  sparse_resize_and_clear(input: Tensor, options: { size: readonly Int[]; sparseDim: Int; denseDim: Int }): Tensor;
  /** `sparse_resize_and_clear.out(Tensor self, int[] size, int sparse_dim, int dense_dim, *, Tensor(a!) out) -> Tensor(a!)` */
  sparse_resize_and_clear(input: Tensor, size: readonly Int[], sparseDim: Int, denseDim: Int, options: { out: Tensor }): Tensor;
  /** `sparse_resize_and_clear_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)` */
  sparse_resize_and_clear_(input: Tensor, size: readonly Int[], sparseDim: Int, denseDim: Int): Tensor;
  sparse_resize_and_clear_(input: Tensor, options: { size: readonly Int[]; sparseDim: Int; denseDim: Int }): Tensor;
  /** `sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  sparse_sampled_addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `sparse_sampled_addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
  sparse_sampled_addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar | undefined; alpha?: Scalar | undefined; out: Tensor }): Tensor;
  /** `special_airy_ai(Tensor x) -> Tensor` */
  special_airy_ai(x: Tensor): Tensor;
  /** `special_airy_ai.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)` */
  special_airy_ai(x: Tensor, options: { out: Tensor }): Tensor;
  /** `special_bessel_j0(Tensor self) -> Tensor` */
  special_bessel_j0(input: Tensor): Tensor;
  /** `special_bessel_j0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_bessel_j0(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_bessel_j1(Tensor self) -> Tensor` */
  special_bessel_j1(input: Tensor): Tensor;
  /** `special_bessel_j1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_bessel_j1(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_bessel_y0(Tensor self) -> Tensor` */
  special_bessel_y0(input: Tensor): Tensor;
  /** `special_bessel_y0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_bessel_y0(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_bessel_y1(Tensor self) -> Tensor` */
  special_bessel_y1(input: Tensor): Tensor;
  /** `special_bessel_y1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_bessel_y1(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor` */
  special_chebyshev_polynomial_t(x: Tensor, n: Tensor): Tensor;
  /** `special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor` */
  special_chebyshev_polynomial_t(x: Tensor, n: Scalar): Tensor;
  special_chebyshev_polynomial_t(x: Tensor, options: { n: Scalar }): Tensor;
  /** `special_chebyshev_polynomial_t.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_chebyshev_polynomial_t(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  /** `special_chebyshev_polynomial_t.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_chebyshev_polynomial_t(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor` */
  special_chebyshev_polynomial_t(x: Scalar, n: Tensor): Tensor;
  special_chebyshev_polynomial_t(options: { x: Scalar; n: Tensor }): Tensor;
  /** `special_chebyshev_polynomial_t.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_chebyshev_polynomial_t(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor` */
  special_chebyshev_polynomial_u(x: Tensor, n: Tensor): Tensor;
  /** `special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor` */
  special_chebyshev_polynomial_u(x: Tensor, n: Scalar): Tensor;
  special_chebyshev_polynomial_u(x: Tensor, options: { n: Scalar }): Tensor;
  /** `special_chebyshev_polynomial_u.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_chebyshev_polynomial_u(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  /** `special_chebyshev_polynomial_u.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_chebyshev_polynomial_u(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor` */
  special_chebyshev_polynomial_u(x: Scalar, n: Tensor): Tensor;
  special_chebyshev_polynomial_u(options: { x: Scalar; n: Tensor }): Tensor;
  /** `special_chebyshev_polynomial_u.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_chebyshev_polynomial_u(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor` */
  special_chebyshev_polynomial_v(x: Tensor, n: Tensor): Tensor;
  /** `special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor` */
  special_chebyshev_polynomial_v(x: Tensor, n: Scalar): Tensor;
  special_chebyshev_polynomial_v(x: Tensor, options: { n: Scalar }): Tensor;
  /** `special_chebyshev_polynomial_v.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_chebyshev_polynomial_v(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  /** `special_chebyshev_polynomial_v.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_chebyshev_polynomial_v(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor` */
  special_chebyshev_polynomial_v(x: Scalar, n: Tensor): Tensor;
  special_chebyshev_polynomial_v(options: { x: Scalar; n: Tensor }): Tensor;
  /** `special_chebyshev_polynomial_v.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_chebyshev_polynomial_v(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor` */
  special_chebyshev_polynomial_w(x: Tensor, n: Tensor): Tensor;
  /** `special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor` */
  special_chebyshev_polynomial_w(x: Tensor, n: Scalar): Tensor;
  special_chebyshev_polynomial_w(x: Tensor, options: { n: Scalar }): Tensor;
  /** `special_chebyshev_polynomial_w.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_chebyshev_polynomial_w(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  /** `special_chebyshev_polynomial_w.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_chebyshev_polynomial_w(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor` */
  special_chebyshev_polynomial_w(x: Scalar, n: Tensor): Tensor;
  special_chebyshev_polynomial_w(options: { x: Scalar; n: Tensor }): Tensor;
  /** `special_chebyshev_polynomial_w.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_chebyshev_polynomial_w(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_digamma(Tensor self) -> Tensor` */
  special_digamma(input: Tensor): Tensor;
  /** `special_digamma.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_digamma(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_entr(Tensor self) -> Tensor` */
  special_entr(input: Tensor): Tensor;
  /** `special_entr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_entr(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_erf(Tensor self) -> Tensor` */
  special_erf(input: Tensor): Tensor;
  /** `special_erf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_erf(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_erfc(Tensor self) -> Tensor` */
  special_erfc(input: Tensor): Tensor;
  /** `special_erfc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_erfc(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_erfcx(Tensor self) -> Tensor` */
  special_erfcx(input: Tensor): Tensor;
  /** `special_erfcx.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_erfcx(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_erfinv(Tensor self) -> Tensor` */
  special_erfinv(input: Tensor): Tensor;
  /** `special_erfinv.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_erfinv(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_exp2(Tensor self) -> Tensor` */
  special_exp2(input: Tensor): Tensor;
  /** `special_exp2.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_exp2(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_expit(Tensor self) -> Tensor` */
  special_expit(input: Tensor): Tensor;
  /** `special_expit.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_expit(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_expm1(Tensor self) -> Tensor` */
  special_expm1(input: Tensor): Tensor;
  /** `special_expm1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_expm1(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_gammainc(Tensor self, Tensor other) -> Tensor` */
  special_gammainc(input: Tensor, other: Tensor): Tensor;
  /** `special_gammainc.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  special_gammainc(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `special_gammaincc(Tensor self, Tensor other) -> Tensor` */
  special_gammaincc(input: Tensor, other: Tensor): Tensor;
  /** `special_gammaincc.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  special_gammaincc(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `special_gammaln(Tensor self) -> Tensor` */
  special_gammaln(input: Tensor): Tensor;
  /** `special_gammaln.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_gammaln(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_hermite_polynomial_h(Tensor x, Tensor n) -> Tensor` */
  special_hermite_polynomial_h(x: Tensor, n: Tensor): Tensor;
  /** `special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) -> Tensor` */
  special_hermite_polynomial_h(x: Tensor, n: Scalar): Tensor;
  special_hermite_polynomial_h(x: Tensor, options: { n: Scalar }): Tensor;
  /** `special_hermite_polynomial_h.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_hermite_polynomial_h(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  /** `special_hermite_polynomial_h.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_hermite_polynomial_h(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) -> Tensor` */
  special_hermite_polynomial_h(x: Scalar, n: Tensor): Tensor;
  special_hermite_polynomial_h(options: { x: Scalar; n: Tensor }): Tensor;
  /** `special_hermite_polynomial_h.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_hermite_polynomial_h(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_hermite_polynomial_he(Tensor x, Tensor n) -> Tensor` */
  special_hermite_polynomial_he(x: Tensor, n: Tensor): Tensor;
  /** `special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) -> Tensor` */
  special_hermite_polynomial_he(x: Tensor, n: Scalar): Tensor;
  special_hermite_polynomial_he(x: Tensor, options: { n: Scalar }): Tensor;
  /** `special_hermite_polynomial_he.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_hermite_polynomial_he(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  /** `special_hermite_polynomial_he.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_hermite_polynomial_he(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) -> Tensor` */
  special_hermite_polynomial_he(x: Scalar, n: Tensor): Tensor;
  special_hermite_polynomial_he(options: { x: Scalar; n: Tensor }): Tensor;
  /** `special_hermite_polynomial_he.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_hermite_polynomial_he(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_i0(Tensor self) -> Tensor` */
  special_i0(input: Tensor): Tensor;
  /** `special_i0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_i0(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_i0e(Tensor self) -> Tensor` */
  special_i0e(input: Tensor): Tensor;
  /** `special_i0e.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_i0e(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_i1(Tensor self) -> Tensor` */
  special_i1(input: Tensor): Tensor;
  /** `special_i1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_i1(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_i1e(Tensor self) -> Tensor` */
  special_i1e(input: Tensor): Tensor;
  /** `special_i1e.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_i1e(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_laguerre_polynomial_l(Tensor x, Tensor n) -> Tensor` */
  special_laguerre_polynomial_l(x: Tensor, n: Tensor): Tensor;
  /** `special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) -> Tensor` */
  special_laguerre_polynomial_l(x: Tensor, n: Scalar): Tensor;
  special_laguerre_polynomial_l(x: Tensor, options: { n: Scalar }): Tensor;
  /** `special_laguerre_polynomial_l.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_laguerre_polynomial_l(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  /** `special_laguerre_polynomial_l.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_laguerre_polynomial_l(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) -> Tensor` */
  special_laguerre_polynomial_l(x: Scalar, n: Tensor): Tensor;
  special_laguerre_polynomial_l(options: { x: Scalar; n: Tensor }): Tensor;
  /** `special_laguerre_polynomial_l.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_laguerre_polynomial_l(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_legendre_polynomial_p(Tensor x, Tensor n) -> Tensor` */
  special_legendre_polynomial_p(x: Tensor, n: Tensor): Tensor;
  /** `special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) -> Tensor` */
  special_legendre_polynomial_p(x: Tensor, n: Scalar): Tensor;
  special_legendre_polynomial_p(x: Tensor, options: { n: Scalar }): Tensor;
  /** `special_legendre_polynomial_p.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_legendre_polynomial_p(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  /** `special_legendre_polynomial_p.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_legendre_polynomial_p(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) -> Tensor` */
  special_legendre_polynomial_p(x: Scalar, n: Tensor): Tensor;
  special_legendre_polynomial_p(options: { x: Scalar; n: Tensor }): Tensor;
  /** `special_legendre_polynomial_p.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_legendre_polynomial_p(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_log1p(Tensor self) -> Tensor` */
  special_log1p(input: Tensor): Tensor;
  /** `special_log1p.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_log1p(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_log_ndtr(Tensor self) -> Tensor` */
  special_log_ndtr(input: Tensor): Tensor;
  /** `special_log_ndtr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_log_ndtr(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` */
  special_log_softmax(input: Tensor, dim: Int, options?: { dtype?: DType | null | undefined }): Tensor;
  special_log_softmax(input: Tensor, options: { dim: Int; dtype?: DType | null | undefined }): Tensor;
  /** `special_logit(Tensor self, float? eps=None) -> Tensor` */
  special_logit(input: Tensor, eps?: number | null): Tensor;
  special_logit(input: Tensor, options: { eps?: number | null | undefined }): Tensor;
  /** `special_logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)` */
  special_logit(input: Tensor, eps: number | null, options: { out: Tensor }): Tensor;
  /** `special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` */
  special_logsumexp(input: Tensor, dim: Int | readonly Int[], keepdim?: boolean): Tensor;
  special_logsumexp(input: Tensor, dim: Int | readonly Int[], options: { keepdim?: boolean | undefined }): Tensor;
  special_logsumexp(input: Tensor, options: { dim: Int | readonly Int[]; keepdim?: boolean | undefined }): Tensor;
  /** `special_logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
  special_logsumexp(input: Tensor, dim: Int | readonly Int[], keepdim: boolean, options: { out: Tensor }): Tensor;
  /** `special_modified_bessel_i0(Tensor self) -> Tensor` */
  special_modified_bessel_i0(input: Tensor): Tensor;
  /** `special_modified_bessel_i0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_modified_bessel_i0(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_modified_bessel_i1(Tensor self) -> Tensor` */
  special_modified_bessel_i1(input: Tensor): Tensor;
  /** `special_modified_bessel_i1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_modified_bessel_i1(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_modified_bessel_k0(Tensor self) -> Tensor` */
  special_modified_bessel_k0(input: Tensor): Tensor;
  /** `special_modified_bessel_k0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_modified_bessel_k0(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_modified_bessel_k1(Tensor self) -> Tensor` */
  special_modified_bessel_k1(input: Tensor): Tensor;
  /** `special_modified_bessel_k1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_modified_bessel_k1(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_multigammaln(Tensor self, int p) -> Tensor` */
  special_multigammaln(input: Tensor, p: Int): Tensor;
  special_multigammaln(input: Tensor, options: { p: Int }): Tensor;
  /** `special_multigammaln.out(Tensor self, int p, *, Tensor(a!) out) -> Tensor(a!)` */
  special_multigammaln(input: Tensor, p: Int, options: { out: Tensor }): Tensor;
  /** `special_ndtr(Tensor self) -> Tensor` */
  special_ndtr(input: Tensor): Tensor;
  /** `special_ndtr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_ndtr(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_ndtri(Tensor self) -> Tensor` */
  special_ndtri(input: Tensor): Tensor;
  /** `special_ndtri.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_ndtri(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_polygamma(int n, Tensor self) -> Tensor` */
  special_polygamma(n: Int, input: Tensor): Tensor;
  special_polygamma(options: { n: Int; self: Tensor }): Tensor;
  /** `special_polygamma.out(int n, Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_polygamma(n: Int, input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_psi(Tensor self) -> Tensor` */
  special_psi(input: Tensor): Tensor;
  /** `special_psi.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_psi(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_round(Tensor self, *, int decimals=0) -> Tensor` */
  special_round(input: Tensor, options?: { decimals?: Int | undefined }): Tensor;
  /** `special_round.out(Tensor self, *, int decimals=0, Tensor(a!) out) -> Tensor(a!)` */
  special_round(input: Tensor, options: { decimals?: Int | undefined; out: Tensor }): Tensor;
  /** `special_scaled_modified_bessel_k0(Tensor x) -> Tensor` */
  special_scaled_modified_bessel_k0(x: Tensor): Tensor;
  /** `special_scaled_modified_bessel_k0.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)` */
  special_scaled_modified_bessel_k0(x: Tensor, options: { out: Tensor }): Tensor;
  /** `special_scaled_modified_bessel_k1(Tensor x) -> Tensor` */
  special_scaled_modified_bessel_k1(x: Tensor): Tensor;
  /** `special_scaled_modified_bessel_k1.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)` */
  special_scaled_modified_bessel_k1(x: Tensor, options: { out: Tensor }): Tensor;
  /** `special_shifted_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor` */
  special_shifted_chebyshev_polynomial_t(x: Tensor, n: Tensor): Tensor;
  /** `special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor` */
  special_shifted_chebyshev_polynomial_t(x: Tensor, n: Scalar): Tensor;
  special_shifted_chebyshev_polynomial_t(x: Tensor, options: { n: Scalar }): Tensor;
  /** `special_shifted_chebyshev_polynomial_t.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_shifted_chebyshev_polynomial_t(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  /** `special_shifted_chebyshev_polynomial_t.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_shifted_chebyshev_polynomial_t(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor` */
  special_shifted_chebyshev_polynomial_t(x: Scalar, n: Tensor): Tensor;
  special_shifted_chebyshev_polynomial_t(options: { x: Scalar; n: Tensor }): Tensor;
  /** `special_shifted_chebyshev_polynomial_t.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_shifted_chebyshev_polynomial_t(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_shifted_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor` */
  special_shifted_chebyshev_polynomial_u(x: Tensor, n: Tensor): Tensor;
  /** `special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor` */
  special_shifted_chebyshev_polynomial_u(x: Tensor, n: Scalar): Tensor;
  special_shifted_chebyshev_polynomial_u(x: Tensor, options: { n: Scalar }): Tensor;
  /** `special_shifted_chebyshev_polynomial_u.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_shifted_chebyshev_polynomial_u(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  /** `special_shifted_chebyshev_polynomial_u.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_shifted_chebyshev_polynomial_u(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor` */
  special_shifted_chebyshev_polynomial_u(x: Scalar, n: Tensor): Tensor;
  special_shifted_chebyshev_polynomial_u(options: { x: Scalar; n: Tensor }): Tensor;
  /** `special_shifted_chebyshev_polynomial_u.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_shifted_chebyshev_polynomial_u(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_shifted_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor` */
  special_shifted_chebyshev_polynomial_v(x: Tensor, n: Tensor): Tensor;
  /** `special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor` */
  special_shifted_chebyshev_polynomial_v(x: Tensor, n: Scalar): Tensor;
  special_shifted_chebyshev_polynomial_v(x: Tensor, options: { n: Scalar }): Tensor;
  /** `special_shifted_chebyshev_polynomial_v.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_shifted_chebyshev_polynomial_v(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  /** `special_shifted_chebyshev_polynomial_v.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_shifted_chebyshev_polynomial_v(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor` */
  special_shifted_chebyshev_polynomial_v(x: Scalar, n: Tensor): Tensor;
  special_shifted_chebyshev_polynomial_v(options: { x: Scalar; n: Tensor }): Tensor;
  /** `special_shifted_chebyshev_polynomial_v.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_shifted_chebyshev_polynomial_v(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_shifted_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor` */
  special_shifted_chebyshev_polynomial_w(x: Tensor, n: Tensor): Tensor;
  /** `special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor` */
  special_shifted_chebyshev_polynomial_w(x: Tensor, n: Scalar): Tensor;
  special_shifted_chebyshev_polynomial_w(x: Tensor, options: { n: Scalar }): Tensor;
  /** `special_shifted_chebyshev_polynomial_w.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_shifted_chebyshev_polynomial_w(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor;
  /** `special_shifted_chebyshev_polynomial_w.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_shifted_chebyshev_polynomial_w(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor` */
  special_shifted_chebyshev_polynomial_w(x: Scalar, n: Tensor): Tensor;
  special_shifted_chebyshev_polynomial_w(options: { x: Scalar; n: Tensor }): Tensor;
  /** `special_shifted_chebyshev_polynomial_w.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)` */
  special_shifted_chebyshev_polynomial_w(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor;
  /** `special_sinc(Tensor self) -> Tensor` */
  special_sinc(input: Tensor): Tensor;
  /** `special_sinc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  special_sinc(input: Tensor, options: { out: Tensor }): Tensor;
  /** `special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  special_softmax(input: Tensor, dim: Int, dtype?: DType | null): Tensor;
  special_softmax(input: Tensor, dim: Int, options: { dtype?: DType | null | undefined }): Tensor;
  special_softmax(input: Tensor, options: { dim: Int; dtype?: DType | null | undefined }): Tensor;
  /** `special_spherical_bessel_j0(Tensor x) -> Tensor` */
  special_spherical_bessel_j0(x: Tensor): Tensor;
  /** `special_spherical_bessel_j0.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)` */
  special_spherical_bessel_j0(x: Tensor, options: { out: Tensor }): Tensor;
  /** `special_xlog1py(Tensor self, Tensor other) -> Tensor` */
  special_xlog1py(input: Tensor, other: Tensor): Tensor;
  /** `special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor` */
  special_xlog1py(input: Tensor, other: Scalar): Tensor;
  special_xlog1py(input: Tensor, options: { other: Scalar }): Tensor;
  /** `special_xlog1py.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  special_xlog1py(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `special_xlog1py.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  special_xlog1py(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor` */
  special_xlog1py(input: Scalar, other: Tensor): Tensor;
  special_xlog1py(options: { self: Scalar; other: Tensor }): Tensor;
  /** `special_xlog1py.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  special_xlog1py(input: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  /** `special_xlogy(Tensor self, Tensor other) -> Tensor` */
  special_xlogy(input: Tensor, other: Tensor): Tensor;
  /** `special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor` */
  special_xlogy(input: Tensor, other: Scalar): Tensor;
  special_xlogy(input: Tensor, options: { other: Scalar }): Tensor;
  /** `special_xlogy.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  special_xlogy(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `special_xlogy.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  special_xlogy(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor` */
  special_xlogy(input: Scalar, other: Tensor): Tensor;
  special_xlogy(options: { self: Scalar; other: Tensor }): Tensor;
  /** `special_xlogy.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  special_xlogy(input: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  /** `special_zeta(Tensor self, Tensor other) -> Tensor` */
  special_zeta(input: Tensor, other: Tensor): Tensor;
  /** `special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor` */
  special_zeta(input: Tensor, other: Scalar): Tensor;
  special_zeta(input: Tensor, options: { other: Scalar }): Tensor;
  /** `special_zeta.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  special_zeta(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `special_zeta.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  special_zeta(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor` */
  special_zeta(input: Scalar, other: Tensor): Tensor;
  special_zeta(options: { self: Scalar; other: Tensor }): Tensor;
  /** `special_zeta.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  special_zeta(input: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  /** `split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]` */
  split(input: Tensor, splitSize: Int, dim?: Int): Tensor[];
  split(input: Tensor, splitSize: Int, options: { dim?: Int | undefined }): Tensor[];
  split(input: Tensor, options: { splitSize: Int; dim?: Int | undefined }): Tensor[];
  /** `split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]` */
  split(input: Tensor, splitSize: readonly Int[], dim?: Int): Tensor[];
  split(input: Tensor, splitSize: readonly Int[], options: { dim?: Int | undefined }): Tensor[];
  split(input: Tensor, options: { splitSize: readonly Int[]; dim?: Int | undefined }): Tensor[];
  /** `split_copy.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]` */
  split_copy(input: Tensor, splitSize: Int, dim?: Int): Tensor[];
  split_copy(input: Tensor, splitSize: Int, options: { dim?: Int | undefined }): Tensor[];
  split_copy(input: Tensor, options: { splitSize: Int; dim?: Int | undefined }): Tensor[];
  /** `split_copy.Tensor_out(Tensor self, SymInt split_size, int dim=0, *, Tensor(a!)[] out) -> ()` */
  split_copy(input: Tensor, splitSize: Int, dim: Int, options: { out: readonly Tensor[] }): void;
  /** `split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]` */
  split_with_sizes(input: Tensor, splitSizes: readonly Int[], dim?: Int): Tensor[];
  split_with_sizes(input: Tensor, splitSizes: readonly Int[], options: { dim?: Int | undefined }): Tensor[];
  split_with_sizes(input: Tensor, options: { splitSizes: readonly Int[]; dim?: Int | undefined }): Tensor[];
  /** `split_with_sizes_copy(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  split_with_sizes_copy(input: Tensor, splitSizes: readonly Int[], dim?: Int): Tensor[];
  split_with_sizes_copy(input: Tensor, splitSizes: readonly Int[], options: { dim?: Int | undefined }): Tensor[];
  split_with_sizes_copy(input: Tensor, options: { splitSizes: readonly Int[]; dim?: Int | undefined }): Tensor[];
  /** `split_with_sizes_copy.out(Tensor self, SymInt[] split_sizes, int dim=0, *, Tensor(a!)[] out) -> ()` */
  split_with_sizes_copy(input: Tensor, splitSizes: readonly Int[], dim: Int, options: { out: readonly Tensor[] }): void;
  /** `sqrt(Tensor self) -> Tensor` */
  sqrt(input: Tensor): Tensor;
  /** `sqrt.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  sqrt(input: Tensor, options: { out: Tensor }): Tensor;
  /** `sqrt_(Tensor(a!) self) -> Tensor(a!)` */
  sqrt_(input: Tensor): Tensor;
  /** `square(Tensor self) -> Tensor` */
  square(input: Tensor): Tensor;
  /** `square.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  square(input: Tensor, options: { out: Tensor }): Tensor;
  /** `square_(Tensor(a!) self) -> Tensor(a!)` */
  square_(input: Tensor): Tensor;
  /** `squeeze(Tensor(a) self) -> Tensor(a)` */
  squeeze(input: Tensor): Tensor;
  /** `squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)` */
  squeeze(input: Tensor, dim: Int): Tensor;
  squeeze(input: Tensor, options: { dim: Int }): Tensor;
  /** `squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)` */
  squeeze(input: Tensor, dim: readonly Int[]): Tensor;
  squeeze(input: Tensor, options: { dim: readonly Int[] }): Tensor;
  squeeze(input: Tensor, ...dim: readonly Int[]): Tensor;
  /** `squeeze_(Tensor(a!) self) -> Tensor(a!)` */
  squeeze_(input: Tensor): Tensor;
  /** `squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)` */
  squeeze_(input: Tensor, dim: Int): Tensor;
  squeeze_(input: Tensor, options: { dim: Int }): Tensor;
  /** `squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)` */
  squeeze_(input: Tensor, dim: readonly Int[]): Tensor;
  squeeze_(input: Tensor, options: { dim: readonly Int[] }): Tensor;
  squeeze_(input: Tensor, ...dim: readonly Int[]): Tensor;
  /** `squeeze_copy(Tensor self) -> Tensor` */
  squeeze_copy(input: Tensor): Tensor;
  /** `squeeze_copy.dim(Tensor self, int dim) -> Tensor` */
  squeeze_copy(input: Tensor, dim: Int): Tensor;
  squeeze_copy(input: Tensor, options: { dim: Int }): Tensor;
  /** `squeeze_copy.dim_out(Tensor self, int dim, *, Tensor(a!) out) -> Tensor(a!)` */
  squeeze_copy(input: Tensor, dim: Int, options: { out: Tensor }): Tensor;
  /** `squeeze_copy.dims(Tensor self, int[] dim) -> Tensor` */
  squeeze_copy(input: Tensor, dim: readonly Int[]): Tensor;
  squeeze_copy(input: Tensor, options: { dim: readonly Int[] }): Tensor;
  squeeze_copy(input: Tensor, ...dim: readonly Int[]): Tensor;
  /** `squeeze_copy.dims_out(Tensor self, int[] dim, *, Tensor(a!) out) -> Tensor(a!)` */
  squeeze_copy(input: Tensor, dim: readonly Int[], options: { out: Tensor }): Tensor;
  /** `squeeze_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  squeeze_copy(input: Tensor, options: { out: Tensor }): Tensor;
  /** `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  sspaddmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar | undefined; alpha?: Scalar | undefined }): Tensor;
  /** `sspaddmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
  sspaddmm(input: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar | undefined; alpha?: Scalar | undefined; out: Tensor }): Tensor;
  /** `stack(Tensor[] tensors, int dim=0) -> Tensor` */
  stack(tensors: readonly Tensor[], dim?: Int): Tensor;
  stack(tensors: readonly Tensor[], options: { dim?: Int | undefined }): Tensor;
  /** `stack.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)` */
  stack(tensors: readonly Tensor[], dim: Int, options: { out: Tensor }): Tensor;
  /** `std(Tensor self, bool unbiased=True) -> Tensor` */
  std(input: Tensor, unbiased?: boolean): Tensor;
  std(input: Tensor, options: { unbiased?: boolean | undefined }): Tensor;
  /** `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor` */
  std(input: Tensor, dim?: Int | readonly Int[] | null, options?: { correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): Tensor;
  std(input: Tensor, options: { dim?: Int | readonly Int[] | null | undefined; correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `std.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)` */
  std(input: Tensor, dim: Int | readonly Int[] | null, options: { correction?: Scalar | null | undefined; keepdim?: boolean | undefined; out: Tensor }): Tensor;
  /** `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor` */
  std(input: Tensor, dim: Int | readonly Int[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  std(input: Tensor, dim: Int | readonly Int[] | null, options: { unbiased?: boolean | undefined; keepdim?: boolean | undefined }): Tensor;
  std(input: Tensor, options: { dim: Int | readonly Int[] | null; unbiased?: boolean | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `std.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
  std(input: Tensor, dim: Int | readonly Int[] | null, unbiased: boolean, keepdim: boolean, options: { out: Tensor }): Tensor;
  /** `std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)` */
  std_mean(input: Tensor, unbiased?: boolean): [Tensor, Tensor];
  std_mean(input: Tensor, options: { unbiased?: boolean | undefined }): [Tensor, Tensor];
  /** `std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)` */
  std_mean(input: Tensor, dim?: Int | readonly Int[] | null, options?: { correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): [Tensor, Tensor];
  std_mean(input: Tensor, options: { dim?: Int | readonly Int[] | null | undefined; correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): [Tensor, Tensor];
  /** `std_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  std_mean(input: Tensor, dim: Int | readonly Int[] | null, options: { correction?: Scalar | null | undefined; keepdim?: boolean | undefined; out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)` */
  std_mean(input: Tensor, dim: Int | readonly Int[] | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor];
  std_mean(input: Tensor, dim: Int | readonly Int[] | null, options: { unbiased?: boolean | undefined; keepdim?: boolean | undefined }): [Tensor, Tensor];
  std_mean(input: Tensor, options: { dim: Int | readonly Int[] | null; unbiased?: boolean | undefined; keepdim?: boolean | undefined }): [Tensor, Tensor];
  /** `stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor` */
  stft(input: Tensor, nFft: Int, hopLength?: Int | null, winLength?: Int | null, window?: Tensor | null, normalized?: boolean, onesided?: boolean | null, returnComplex?: boolean | null, alignToWindow?: boolean | null): Tensor;
  stft(
    input: Tensor,
    nFft: Int,
    options: { hopLength?: Int | null | undefined; winLength?: Int | null | undefined; window?: Tensor | null | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; returnComplex?: boolean | null | undefined; alignToWindow?: boolean | null | undefined },
  ): Tensor;
  stft(
    input: Tensor,
    options: { nFft: Int; hopLength?: Int | null | undefined; winLength?: Int | null | undefined; window?: Tensor | null | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; returnComplex?: boolean | null | undefined; alignToWindow?: boolean | null | undefined },
  ): Tensor;
  /** `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor` */
  stft(input: Tensor, nFft: Int, hopLength?: Int | null, winLength?: Int | null, window?: Tensor | null, center?: boolean, padMode?: string, normalized?: boolean, onesided?: boolean | null, returnComplex?: boolean | null, alignToWindow?: boolean | null): Tensor;
  stft(
    input: Tensor,
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
  stft(
    input: Tensor,
    options: {
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
    },
  ): Tensor;
  /** `storage_offset(Tensor self) -> int` */
  storage_offset(input: Tensor): number;
  /** `stride.int(Tensor self, int dim) -> int` */
  stride(input: Tensor, dim: Int): number;
  stride(input: Tensor, options: { dim: Int }): number;
  /** `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  sub(input: Tensor, other: Tensor | Scalar, options?: { alpha?: Scalar | undefined }): Tensor;
  /** `sub.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
  sub(input: Tensor, other: Tensor | Scalar, options: { alpha?: Scalar | undefined; out: Tensor }): Tensor;
  /** `sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
  sub_(input: Tensor, other: Tensor | Scalar, options?: { alpha?: Scalar | undefined }): Tensor;
  /** `subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  subtract(input: Tensor, other: Tensor | Scalar, options?: { alpha?: Scalar | undefined }): Tensor;
  /** `subtract.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)` */
  subtract(input: Tensor, other: Tensor | Scalar, options: { alpha?: Scalar | undefined; out: Tensor }): Tensor;
  /** `subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
  subtract_(input: Tensor, other: Tensor | Scalar, options?: { alpha?: Scalar | undefined }): Tensor;
  /** `sum(Tensor self, *, ScalarType? dtype=None) -> Tensor` */
  sum(input: Tensor, options?: { dtype?: DType | null | undefined }): Tensor;
  /** `sum.IntList_out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
  sum(input: Tensor, dim: Int | readonly Int[] | null, keepdim: boolean, options: { dtype?: DType | null | undefined; out: Tensor }): Tensor;
  /** `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  sum(input: Tensor, dim: Int | readonly Int[] | null, keepdim?: boolean, options?: { dtype?: DType | null | undefined }): Tensor;
  sum(input: Tensor, dim: Int | readonly Int[] | null, options: { keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  sum(input: Tensor, options: { dim: Int | readonly Int[] | null; keepdim?: boolean | undefined; dtype?: DType | null | undefined }): Tensor;
  /** `sum.out(Tensor self, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)` */
  sum(input: Tensor, options: { dtype?: DType | null | undefined; out: Tensor }): Tensor;
  /** `sum_to_size(Tensor self, SymInt[] size) -> Tensor` */
  sum_to_size(input: Tensor, size: readonly Int[]): Tensor;
  sum_to_size(input: Tensor, options: { size: readonly Int[] }): Tensor;
  sum_to_size(input: Tensor, ...size: readonly Int[]): Tensor;
  /** `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)` */
  svd(input: Tensor, some?: boolean, computeUv?: boolean): [U: Tensor, S: Tensor, V: Tensor];
  svd(input: Tensor, options: { some?: boolean | undefined; computeUv?: boolean | undefined }): [U: Tensor, S: Tensor, V: Tensor];
  /** `svd.U(Tensor self, bool some=True, bool compute_uv=True, *, Tensor(a!) U, Tensor(b!) S, Tensor(c!) V) -> (Tensor(a!) U, Tensor(b!) S, Tensor(c!) V)` */
  svd(input: Tensor, some: boolean, computeUv: boolean, options: { U: Tensor; S: Tensor; V: Tensor }): [U: Tensor, S: Tensor, V: Tensor];
  /** `swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)` */
  swapaxes(input: Tensor, axis0: Int, axis1: Int): Tensor;
  swapaxes(input: Tensor, options: { axis0: Int; axis1: Int }): Tensor;
  /** `swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)` */
  swapaxes_(input: Tensor, axis0: Int, axis1: Int): Tensor;
  swapaxes_(input: Tensor, options: { axis0: Int; axis1: Int }): Tensor;
  /** `swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)` */
  swapdims(input: Tensor, dim0: Int, dim1: Int): Tensor;
  swapdims(input: Tensor, options: { dim0: Int; dim1: Int }): Tensor;
  /** `swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` */
  swapdims_(input: Tensor, dim0: Int, dim1: Int): Tensor;
  swapdims_(input: Tensor, options: { dim0: Int; dim1: Int }): Tensor;
  /** `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()` */
  sym_constrain_range(size: Scalar, options?: { min?: Int | null | undefined; max?: Int | null | undefined }): void;
  sym_constrain_range(options: { size: Scalar; min?: Int | null | undefined; max?: Int | null | undefined }): void;
  /** `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()` */
  sym_constrain_range_for_size(size: Scalar, options?: { min?: Int | null | undefined; max?: Int | null | undefined }): void;
  sym_constrain_range_for_size(options: { size: Scalar; min?: Int | null | undefined; max?: Int | null | undefined }): void;
  /** `sym_numel(Tensor self) -> SymInt` */
  sym_numel(input: Tensor): number;
  /** `sym_size.int(Tensor self, int dim) -> SymInt` */
  sym_size(input: Tensor, dim: Int): number;
  sym_size(input: Tensor, options: { dim: Int }): number;
  /** `sym_storage_offset(Tensor self) -> SymInt` */
  sym_storage_offset(input: Tensor): number;
  /** `sym_stride.int(Tensor self, int dim) -> SymInt` */
  sym_stride(input: Tensor, dim: Int): number;
  sym_stride(input: Tensor, options: { dim: Int }): number;
  /** `t(Tensor(a) self) -> Tensor(a)` */
  t(input: Tensor): Tensor;
  /** `t_(Tensor(a!) self) -> Tensor(a!)` */
  t_(input: Tensor): Tensor;
  /** `t_copy(Tensor self) -> Tensor` */
  t_copy(input: Tensor): Tensor;
  /** `t_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  t_copy(input: Tensor, options: { out: Tensor }): Tensor;
  /** `take(Tensor self, Tensor index) -> Tensor` */
  take(input: Tensor, index: Tensor): Tensor;
  /** `take.out(Tensor self, Tensor index, *, Tensor(a!) out) -> Tensor(a!)` */
  take(input: Tensor, index: Tensor, options: { out: Tensor }): Tensor;
  /** `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor` */
  take_along_dim(input: Tensor, indices: Tensor, dim?: Int | null): Tensor;
  take_along_dim(input: Tensor, indices: Tensor, options: { dim?: Int | null | undefined }): Tensor;
  /** `take_along_dim.out(Tensor self, Tensor indices, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)` */
  take_along_dim(input: Tensor, indices: Tensor, dim: Int | null, options: { out: Tensor }): Tensor;
  /** `tan(Tensor self) -> Tensor` */
  tan(input: Tensor): Tensor;
  /** `tan.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  tan(input: Tensor, options: { out: Tensor }): Tensor;
  /** `tan_(Tensor(a!) self) -> Tensor(a!)` */
  tan_(input: Tensor): Tensor;
  /** `tanh(Tensor self) -> Tensor` */
  tanh(input: Tensor): Tensor;
  /** `tanh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  tanh(input: Tensor, options: { out: Tensor }): Tensor;
  /** `tanh_(Tensor(a!) self) -> Tensor(a!)` */
  tanh_(input: Tensor): Tensor;
  /** `tanh_backward(Tensor grad_output, Tensor output) -> Tensor` */
  tanh_backward(gradOutput: Tensor, output: Tensor): Tensor;
  /** `tanh_backward.grad_input(Tensor grad_output, Tensor output, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  tanh_backward(gradOutput: Tensor, output: Tensor, options: { gradInput: Tensor }): Tensor;
  /** `tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]` */
  tensor_split(input: Tensor, indices: readonly Int[], dim?: Int): Tensor[];
  tensor_split(input: Tensor, indices: readonly Int[], options: { dim?: Int | undefined }): Tensor[];
  tensor_split(input: Tensor, options: { indices: readonly Int[]; dim?: Int | undefined }): Tensor[];
  /** `tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]` */
  tensor_split(input: Tensor, sections: Int, dim?: Int): Tensor[];
  tensor_split(input: Tensor, sections: Int, options: { dim?: Int | undefined }): Tensor[];
  tensor_split(input: Tensor, options: { sections: Int; dim?: Int | undefined }): Tensor[];
  /** `tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]` */
  tensor_split(input: Tensor, tensorIndicesOrSections: Tensor, dim?: Int): Tensor[];
  tensor_split(input: Tensor, tensorIndicesOrSections: Tensor, options: { dim?: Int | undefined }): Tensor[];
  /** `tensordot(Tensor self, Tensor other, int[] dims_self, int[] dims_other) -> Tensor` */
  tensordot(input: Tensor, other: Tensor, dimsSelf: readonly Int[], dimsOther: readonly Int[]): Tensor;
  tensordot(input: Tensor, other: Tensor, options: { dimsSelf: readonly Int[]; dimsOther: readonly Int[] }): Tensor;
  /** `tensordot.out(Tensor self, Tensor other, int[] dims_self, int[] dims_other, *, Tensor(a!) out) -> Tensor(a!)` */
  tensordot(input: Tensor, other: Tensor, dimsSelf: readonly Int[], dimsOther: readonly Int[], options: { out: Tensor }): Tensor;
  /** `thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0]) -> Tensor` */
  thnn_conv2d(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], bias?: Tensor | null, stride?: Int | readonly Int[], padding?: Int | readonly Int[]): Tensor;
  thnn_conv2d(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], options: { bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined }): Tensor;
  thnn_conv2d(input: Tensor, weight: Tensor, options: { kernelSize: Int | readonly Int[]; bias?: Tensor | null | undefined; stride?: Int | readonly Int[] | undefined; padding?: Int | readonly Int[] | undefined }): Tensor;
  /** `thnn_conv2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], *, Tensor(a!) out) -> Tensor(a!)` */
  thnn_conv2d(input: Tensor, weight: Tensor, kernelSize: Int | readonly Int[], bias: Tensor | null, stride: Int | readonly Int[], padding: Int | readonly Int[], options: { out: Tensor }): Tensor;
  /** `threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor` */
  threshold(input: Tensor, threshold: Scalar, value: Scalar): Tensor;
  threshold(input: Tensor, options: { threshold: Scalar; value: Scalar }): Tensor;
  /** `threshold.out(Tensor self, Scalar threshold, Scalar value, *, Tensor(a!) out) -> Tensor(a!)` */
  threshold(input: Tensor, threshold: Scalar, value: Scalar, options: { out: Tensor }): Tensor;
  /** `threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -> Tensor(a!)` */
  threshold_(input: Tensor, threshold: Scalar, value: Scalar): Tensor;
  threshold_(input: Tensor, options: { threshold: Scalar; value: Scalar }): Tensor;
  /** `threshold_backward(Tensor grad_output, Tensor self, Scalar threshold) -> Tensor` */
  threshold_backward(gradOutput: Tensor, input: Tensor, threshold: Scalar): Tensor;
  threshold_backward(gradOutput: Tensor, input: Tensor, options: { threshold: Scalar }): Tensor;
  /** `threshold_backward.grad_input(Tensor grad_output, Tensor self, Scalar threshold, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  threshold_backward(gradOutput: Tensor, input: Tensor, threshold: Scalar, options: { gradInput: Tensor }): Tensor;
  /** `tile(Tensor self, SymInt[] dims) -> Tensor` */
  tile(input: Tensor, dims: readonly Int[]): Tensor;
  tile(input: Tensor, options: { dims: readonly Int[] }): Tensor;
  tile(input: Tensor, ...dims: readonly Int[]): Tensor;
  /** `to.device(Tensor(a) self, Device device, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)` */
  to(input: Tensor, device: DeviceLike, dtype: DType, nonBlocking?: boolean, copy?: boolean, memoryFormat?: MemoryFormat | null): Tensor;
  to(input: Tensor, device: DeviceLike, dtype: DType, options: { nonBlocking?: boolean | undefined; copy?: boolean | undefined; memoryFormat?: MemoryFormat | null | undefined }): Tensor;
  to(input: Tensor, options: { device: DeviceLike; dtype: DType; nonBlocking?: boolean | undefined; copy?: boolean | undefined; memoryFormat?: MemoryFormat | null | undefined }): Tensor;
  /** `to.dtype(Tensor(a) self, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)` */
  to(input: Tensor, dtype: DType, nonBlocking?: boolean, copy?: boolean, memoryFormat?: MemoryFormat | null): Tensor;
  to(input: Tensor, dtype: DType, options: { nonBlocking?: boolean | undefined; copy?: boolean | undefined; memoryFormat?: MemoryFormat | null | undefined }): Tensor;
  to(input: Tensor, options: { dtype: DType; nonBlocking?: boolean | undefined; copy?: boolean | undefined; memoryFormat?: MemoryFormat | null | undefined }): Tensor;
  /** `to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)` */
  to(input: Tensor, options?: { dtype?: DType | null | undefined; layout?: Layout | null | undefined; device?: DeviceLike | null | undefined; pinMemory?: boolean | null | undefined; nonBlocking?: boolean | undefined; copy?: boolean | undefined; memoryFormat?: MemoryFormat | null | undefined }): Tensor;
  /** `to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)` */
  to(input: Tensor, other: Tensor, nonBlocking?: boolean, copy?: boolean, memoryFormat?: MemoryFormat | null): Tensor;
  to(input: Tensor, other: Tensor, options: { nonBlocking?: boolean | undefined; copy?: boolean | undefined; memoryFormat?: MemoryFormat | null | undefined }): Tensor;
  /** `to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor` */
  to_dense(input: Tensor, dtype?: DType | null, options?: { maskedGrad?: boolean | null | undefined }): Tensor;
  to_dense(input: Tensor, options: { dtype?: DType | null | undefined; maskedGrad?: boolean | null | undefined }): Tensor;
  /** `to_dense_backward(Tensor grad, Tensor input, bool? masked_grad=None) -> Tensor` */
  to_dense_backward(grad: Tensor, input: Tensor, maskedGrad?: boolean | null): Tensor;
  to_dense_backward(grad: Tensor, input: Tensor, options: { maskedGrad?: boolean | null | undefined }): Tensor;
  /** `to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor` */
  to_mkldnn(input: Tensor, dtype?: DType | null): Tensor;
  to_mkldnn(input: Tensor, options: { dtype?: DType | null | undefined }): Tensor;
  /** `to_mkldnn.out(Tensor self, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)` */
  to_mkldnn(input: Tensor, dtype: DType | null, options: { out: Tensor }): Tensor;
  /** `to_mkldnn_backward(Tensor grad, Tensor input) -> Tensor` */
  to_mkldnn_backward(grad: Tensor, input: Tensor): Tensor;
  /** `to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor` */
  to_padded_tensor(input: Tensor, padding: number, outputSize?: readonly Int[] | null): Tensor;
  to_padded_tensor(input: Tensor, padding: number, options: { outputSize?: readonly Int[] | null | undefined }): Tensor;
  to_padded_tensor(input: Tensor, options: { padding: number; outputSize?: readonly Int[] | null | undefined }): Tensor;
  /** `to_padded_tensor.out(Tensor self, float padding, SymInt[]? output_size=None, *, Tensor(a!) out) -> Tensor(a!)` */
  to_padded_tensor(input: Tensor, padding: number, outputSize: readonly Int[] | null, options: { out: Tensor }): Tensor;
  /** `to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor` */
  to_sparse(input: Tensor, options?: { layout?: Layout | null | undefined; blocksize?: Int | readonly Int[] | null | undefined; denseDim?: Int | null | undefined }): Tensor;
  /** `to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor` */
  to_sparse(input: Tensor, sparseDim: Int): Tensor;
  to_sparse(input: Tensor, options: { sparseDim: Int }): Tensor;
  /** `to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  to_sparse_bsc(input: Tensor, blocksize: Int | readonly Int[], denseDim?: Int | null): Tensor;
  to_sparse_bsc(input: Tensor, blocksize: Int | readonly Int[], options: { denseDim?: Int | null | undefined }): Tensor;
  to_sparse_bsc(input: Tensor, options: { blocksize: Int | readonly Int[]; denseDim?: Int | null | undefined }): Tensor;
  /** `to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  to_sparse_bsr(input: Tensor, blocksize: Int | readonly Int[], denseDim?: Int | null): Tensor;
  to_sparse_bsr(input: Tensor, blocksize: Int | readonly Int[], options: { denseDim?: Int | null | undefined }): Tensor;
  to_sparse_bsr(input: Tensor, options: { blocksize: Int | readonly Int[]; denseDim?: Int | null | undefined }): Tensor;
  /** `to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor` */
  to_sparse_csc(input: Tensor, denseDim?: Int | null): Tensor;
  to_sparse_csc(input: Tensor, options: { denseDim?: Int | null | undefined }): Tensor;
  /** `to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor` */
  to_sparse_csr(input: Tensor, denseDim?: Int | null): Tensor;
  to_sparse_csr(input: Tensor, options: { denseDim?: Int | null | undefined }): Tensor;
  /** `topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)` */
  topk(input: Tensor, k: Int, dim?: Int, largest?: boolean, sorted?: boolean): [values: Tensor, indices: Tensor];
  topk(input: Tensor, k: Int, options: { dim?: Int | undefined; largest?: boolean | undefined; sorted?: boolean | undefined }): [values: Tensor, indices: Tensor];
  topk(input: Tensor, options: { k: Int; dim?: Int | undefined; largest?: boolean | undefined; sorted?: boolean | undefined }): [values: Tensor, indices: Tensor];
  /** `topk.values(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)` */
  topk(input: Tensor, k: Int, dim: Int, largest: boolean, sorted: boolean, options: { values: Tensor; indices: Tensor }): [values: Tensor, indices: Tensor];
  /** `trace(Tensor self) -> Tensor` */
  trace(input: Tensor): Tensor;
  /** `trace.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  trace(input: Tensor, options: { out: Tensor }): Tensor;
  /** `trace_backward(Tensor grad, SymInt[] sizes) -> Tensor` */
  trace_backward(grad: Tensor, sizes: readonly Int[]): Tensor;
  trace_backward(grad: Tensor, options: { sizes: readonly Int[] }): Tensor;
  /** `transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)` */
  transpose(input: Tensor, dim0: Int, dim1: Int): Tensor;
  transpose(input: Tensor, options: { dim0: Int; dim1: Int }): Tensor;
  /** `transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` */
  transpose_(input: Tensor, dim0: Int, dim1: Int): Tensor;
  transpose_(input: Tensor, options: { dim0: Int; dim1: Int }): Tensor;
  /** `transpose_copy.int(Tensor self, int dim0, int dim1) -> Tensor` */
  transpose_copy(input: Tensor, dim0: Int, dim1: Int): Tensor;
  transpose_copy(input: Tensor, options: { dim0: Int; dim1: Int }): Tensor;
  /** `transpose_copy.int_out(Tensor self, int dim0, int dim1, *, Tensor(a!) out) -> Tensor(a!)` */
  transpose_copy(input: Tensor, dim0: Int, dim1: Int, options: { out: Tensor }): Tensor;
  /** `trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor` */
  trapezoid(y: Tensor, options?: { dx?: Scalar | undefined; dim?: Int | undefined }): Tensor;
  /** `trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor` */
  trapezoid(y: Tensor, x: Tensor, options?: { dim?: Int | undefined }): Tensor;
  /** `trapz.dx(Tensor y, *, float dx=1., int dim=-1) -> Tensor` */
  trapz(y: Tensor, options?: { dx?: number | undefined; dim?: Int | undefined }): Tensor;
  /** `trapz.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor` */
  trapz(y: Tensor, x: Tensor, options?: { dim?: Int | undefined }): Tensor;
  /** `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)` */
  triangular_solve(input: Tensor, A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean): [solution: Tensor, clonedCoefficient: Tensor];
  triangular_solve(input: Tensor, A: Tensor, options: { upper?: boolean | undefined; transpose?: boolean | undefined; unitriangular?: boolean | undefined }): [solution: Tensor, clonedCoefficient: Tensor];
  /** `triangular_solve.X(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False, *, Tensor(a!) X, Tensor(b!) M) -> (Tensor(a!) solution, Tensor(b!) cloned_coefficient)` */
  triangular_solve(input: Tensor, A: Tensor, upper: boolean, transpose: boolean, unitriangular: boolean, options: { X: Tensor; M: Tensor }): [solution: Tensor, clonedCoefficient: Tensor];
  /** `tril(Tensor self, SymInt diagonal=0) -> Tensor` */
  tril(input: Tensor, diagonal?: Int): Tensor;
  tril(input: Tensor, options: { diagonal?: Int | undefined }): Tensor;
  /** `tril.out(Tensor self, SymInt diagonal=0, *, Tensor(a!) out) -> Tensor(a!)` */
  tril(input: Tensor, diagonal: Int, options: { out: Tensor }): Tensor;
  /** `tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)` */
  tril_(input: Tensor, diagonal?: Int): Tensor;
  tril_(input: Tensor, options: { diagonal?: Int | undefined }): Tensor;
  /** `tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  tril_indices(row: Int, col: Int, offset?: Int, options?: TensorOptions): Tensor;
  tril_indices(row: Int, col: Int, options: { offset?: Int | undefined } & TensorOptions): Tensor;
  tril_indices(options: { row: Int; col: Int; offset?: Int | undefined } & TensorOptions): Tensor;
  /** `tril_indices.out(int row, int col, int offset=0, *, Tensor(a!) out) -> Tensor(a!)` */
  tril_indices(row: Int, col: Int, offset: Int, options: { out: Tensor }): Tensor;
  /** `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor` */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin?: number, p?: number, eps?: number, swap?: boolean, reduction?: Int): Tensor;
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, options: { margin?: number | undefined; p?: number | undefined; eps?: number | undefined; swap?: boolean | undefined; reduction?: Int | undefined }): Tensor;
  /** `triu(Tensor self, SymInt diagonal=0) -> Tensor` */
  triu(input: Tensor, diagonal?: Int): Tensor;
  triu(input: Tensor, options: { diagonal?: Int | undefined }): Tensor;
  /** `triu.out(Tensor self, SymInt diagonal=0, *, Tensor(a!) out) -> Tensor(a!)` */
  triu(input: Tensor, diagonal: Int, options: { out: Tensor }): Tensor;
  /** `triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)` */
  triu_(input: Tensor, diagonal?: Int): Tensor;
  triu_(input: Tensor, options: { diagonal?: Int | undefined }): Tensor;
  /** `triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  triu_indices(row: Int, col: Int, offset?: Int, options?: TensorOptions): Tensor;
  triu_indices(row: Int, col: Int, options: { offset?: Int | undefined } & TensorOptions): Tensor;
  triu_indices(options: { row: Int; col: Int; offset?: Int | undefined } & TensorOptions): Tensor;
  /** `triu_indices.out(int row, int col, int offset=0, *, Tensor(a!) out) -> Tensor(a!)` */
  triu_indices(row: Int, col: Int, offset: Int, options: { out: Tensor }): Tensor;
  /** `true_divide.Tensor(Tensor self, Tensor other) -> Tensor` */
  true_divide(input: Tensor, other: Tensor | Scalar): Tensor;
  /** `true_divide.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  true_divide(input: Tensor, other: Tensor | Scalar, options: { out: Tensor }): Tensor;
  /** `true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  true_divide_(input: Tensor, other: Tensor | Scalar): Tensor;
  /** `trunc(Tensor self) -> Tensor` */
  trunc(input: Tensor): Tensor;
  /** `trunc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  trunc(input: Tensor, options: { out: Tensor }): Tensor;
  /** `trunc_(Tensor(a!) self) -> Tensor(a!)` */
  trunc_(input: Tensor): Tensor;
  /** `type_as(Tensor self, Tensor other) -> Tensor` */
  type_as(input: Tensor, other: Tensor): Tensor;
  /** `unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]` */
  unbind(input: Tensor, dim?: Int): Tensor[];
  unbind(input: Tensor, options: { dim?: Int | undefined }): Tensor[];
  /** `unbind_copy.int(Tensor self, int dim=0) -> Tensor[]` */
  unbind_copy(input: Tensor, dim?: Int): Tensor[];
  unbind_copy(input: Tensor, options: { dim?: Int | undefined }): Tensor[];
  /** `unbind_copy.int_out(Tensor self, int dim=0, *, Tensor(a!)[] out) -> ()` */
  unbind_copy(input: Tensor, dim: Int, options: { out: readonly Tensor[] }): void;
  /** `unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)` */
  unflatten(input: Tensor, dim: Int, sizes: readonly Int[]): Tensor;
  unflatten(input: Tensor, options: { dim: Int; sizes: readonly Int[] }): Tensor;
  /** `unflatten_dense_tensors(Tensor flat, Tensor[] tensors) -> Tensor[]` */
  unflatten_dense_tensors(flat: Tensor, tensors: readonly Tensor[]): Tensor[];
  /** `unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)` */
  unfold(input: Tensor, dimension: Int, size: Int, step: Int): Tensor;
  unfold(input: Tensor, options: { dimension: Int; size: Int; step: Int }): Tensor;
  /** `unfold_backward(Tensor grad_in, SymInt[] input_sizes, int dim, int size, int step) -> Tensor` */
  unfold_backward(gradIn: Tensor, inputSizes: readonly Int[], dim: Int, size: Int, step: Int): Tensor;
  unfold_backward(gradIn: Tensor, options: { inputSizes: readonly Int[]; dim: Int; size: Int; step: Int }): Tensor;
  /** `unfold_backward.out(Tensor grad_in, SymInt[] input_sizes, int dim, int size, int step, *, Tensor(a!) out) -> Tensor(a!)` */
  unfold_backward(gradIn: Tensor, inputSizes: readonly Int[], dim: Int, size: Int, step: Int, options: { out: Tensor }): Tensor;
  /** `unfold_copy(Tensor self, int dimension, int size, int step) -> Tensor` */
  unfold_copy(input: Tensor, dimension: Int, size: Int, step: Int): Tensor;
  unfold_copy(input: Tensor, options: { dimension: Int; size: Int; step: Int }): Tensor;
  /** `unfold_copy.out(Tensor self, int dimension, int size, int step, *, Tensor(a!) out) -> Tensor(a!)` */
  unfold_copy(input: Tensor, dimension: Int, size: Int, step: Int, options: { out: Tensor }): Tensor;
  /** `uniform(Tensor self, float from=0., float to=1., *, Generator? generator=None) -> Tensor` */
  uniform(input: Tensor, from?: number, to?: number, options?: { generator?: Generator | null | undefined }): Tensor;
  uniform(input: Tensor, options: { from?: number | undefined; to?: number | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `uniform.out(Tensor self, float from=0., float to=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)` */
  uniform(input: Tensor, from: number, to: number, options: { generator?: Generator | null | undefined; out: Tensor }): Tensor;
  /** `uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)` */
  uniform_(input: Tensor, from?: number, to?: number, options?: { generator?: Generator | null | undefined }): Tensor;
  uniform_(input: Tensor, options: { from?: number | undefined; to?: number | undefined; generator?: Generator | null | undefined }): Tensor;
  /** `unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)` */
  unique_consecutive(input: Tensor, returnInverse?: boolean, returnCounts?: boolean, dim?: Int | null): [Tensor, Tensor, Tensor];
  unique_consecutive(input: Tensor, options: { returnInverse?: boolean | undefined; returnCounts?: boolean | undefined; dim?: Int | null | undefined }): [Tensor, Tensor, Tensor];
  /** `unique_consecutive.out(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  unique_consecutive(input: Tensor, returnInverse: boolean, returnCounts: boolean, dim: Int | null, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** `unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` */
  unique_dim(input: Tensor, dim: Int, sorted?: boolean, returnInverse?: boolean, returnCounts?: boolean): [Tensor, Tensor, Tensor];
  unique_dim(input: Tensor, dim: Int, options: { sorted?: boolean | undefined; returnInverse?: boolean | undefined; returnCounts?: boolean | undefined }): [Tensor, Tensor, Tensor];
  unique_dim(input: Tensor, options: { dim: Int; sorted?: boolean | undefined; returnInverse?: boolean | undefined; returnCounts?: boolean | undefined }): [Tensor, Tensor, Tensor];
  /** `unique_dim.out(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  unique_dim(input: Tensor, dim: Int, sorted: boolean, returnInverse: boolean, returnCounts: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** `unique_dim_consecutive(Tensor self, int dim, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` */
  unique_dim_consecutive(input: Tensor, dim: Int, returnInverse?: boolean, returnCounts?: boolean): [Tensor, Tensor, Tensor];
  unique_dim_consecutive(input: Tensor, dim: Int, options: { returnInverse?: boolean | undefined; returnCounts?: boolean | undefined }): [Tensor, Tensor, Tensor];
  unique_dim_consecutive(input: Tensor, options: { dim: Int; returnInverse?: boolean | undefined; returnCounts?: boolean | undefined }): [Tensor, Tensor, Tensor];
  /** `unique_dim_consecutive.out(Tensor self, int dim, bool return_inverse=False, bool return_counts=False, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))` */
  unique_dim_consecutive(input: Tensor, dim: Int, returnInverse: boolean, returnCounts: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor];
  /** `unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]` */
  unsafe_chunk(input: Tensor, chunks: Int, dim?: Int): Tensor[];
  unsafe_chunk(input: Tensor, chunks: Int, options: { dim?: Int | undefined }): Tensor[];
  unsafe_chunk(input: Tensor, options: { chunks: Int; dim?: Int | undefined }): Tensor[];
  /** `unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]` */
  unsafe_split(input: Tensor, splitSize: Int, dim?: Int): Tensor[];
  unsafe_split(input: Tensor, splitSize: Int, options: { dim?: Int | undefined }): Tensor[];
  unsafe_split(input: Tensor, options: { splitSize: Int; dim?: Int | undefined }): Tensor[];
  /** `unsafe_split.Tensor_out(Tensor self, SymInt split_size, int dim=0, *, Tensor(a!)[] out) -> ()` */
  unsafe_split(input: Tensor, splitSize: Int, dim: Int, options: { out: readonly Tensor[] }): void;
  /** `unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  unsafe_split_with_sizes(input: Tensor, splitSizes: readonly Int[], dim?: Int): Tensor[];
  unsafe_split_with_sizes(input: Tensor, splitSizes: readonly Int[], options: { dim?: Int | undefined }): Tensor[];
  unsafe_split_with_sizes(input: Tensor, options: { splitSizes: readonly Int[]; dim?: Int | undefined }): Tensor[];
  /** `unsafe_split_with_sizes.out(Tensor self, SymInt[] split_sizes, int dim=0, *, Tensor(a!)[] out) -> ()` */
  unsafe_split_with_sizes(input: Tensor, splitSizes: readonly Int[], dim: Int, options: { out: readonly Tensor[] }): void;
  /** `unsqueeze(Tensor(a) self, int dim) -> Tensor(a)` */
  unsqueeze(input: Tensor, dim: Int): Tensor;
  unsqueeze(input: Tensor, options: { dim: Int }): Tensor;
  /** `unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)` */
  unsqueeze_(input: Tensor, dim: Int): Tensor;
  unsqueeze_(input: Tensor, options: { dim: Int }): Tensor;
  /** `unsqueeze_copy(Tensor self, int dim) -> Tensor` */
  unsqueeze_copy(input: Tensor, dim: Int): Tensor;
  unsqueeze_copy(input: Tensor, options: { dim: Int }): Tensor;
  /** `unsqueeze_copy.out(Tensor self, int dim, *, Tensor(a!) out) -> Tensor(a!)` */
  unsqueeze_copy(input: Tensor, dim: Int, options: { out: Tensor }): Tensor;
  /** `upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_bicubic2d(input: Tensor, outputSize: Int | readonly Int[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsample_bicubic2d(input: Tensor, outputSize: Int | readonly Int[], alignCorners: boolean, options: { scalesH?: number | null | undefined; scalesW?: number | null | undefined }): Tensor;
  upsample_bicubic2d(input: Tensor, options: { outputSize: Int | readonly Int[]; alignCorners: boolean; scalesH?: number | null | undefined; scalesW?: number | null | undefined }): Tensor;
  /** `upsample_bicubic2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)` */
  upsample_bicubic2d(input: Tensor, outputSize: Int | readonly Int[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: { out: Tensor }): Tensor;
  /** `upsample_bicubic2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_bicubic2d(input: Tensor, outputSize: readonly Int[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor;
  upsample_bicubic2d(input: Tensor, options: { outputSize: readonly Int[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor;
  /** `upsample_bicubic2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_bicubic2d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsample_bicubic2d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], alignCorners: boolean, options: { scalesH?: number | null | undefined; scalesW?: number | null | undefined }): Tensor;
  upsample_bicubic2d_backward(gradOutput: Tensor, options: { outputSize: Int | readonly Int[]; inputSize: Int | readonly Int[]; alignCorners: boolean; scalesH?: number | null | undefined; scalesW?: number | null | undefined }): Tensor;
  /** `upsample_bicubic2d_backward.grad_input(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  upsample_bicubic2d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: { gradInput: Tensor }): Tensor;
  /** `upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_bilinear2d(input: Tensor, outputSize: Int | readonly Int[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsample_bilinear2d(input: Tensor, outputSize: Int | readonly Int[], alignCorners: boolean, options: { scalesH?: number | null | undefined; scalesW?: number | null | undefined }): Tensor;
  upsample_bilinear2d(input: Tensor, options: { outputSize: Int | readonly Int[]; alignCorners: boolean; scalesH?: number | null | undefined; scalesW?: number | null | undefined }): Tensor;
  /** `upsample_bilinear2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)` */
  upsample_bilinear2d(input: Tensor, outputSize: Int | readonly Int[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: { out: Tensor }): Tensor;
  /** `upsample_bilinear2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_bilinear2d(input: Tensor, outputSize: readonly Int[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor;
  upsample_bilinear2d(input: Tensor, options: { outputSize: readonly Int[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor;
  /** `upsample_bilinear2d.vec_out(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors, *, Tensor(a!) out) -> Tensor(a!)` */
  upsample_bilinear2d(input: Tensor, outputSize: readonly Int[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null, options: { out: Tensor }): Tensor;
  /** `upsample_bilinear2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_bilinear2d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsample_bilinear2d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], alignCorners: boolean, options: { scalesH?: number | null | undefined; scalesW?: number | null | undefined }): Tensor;
  upsample_bilinear2d_backward(gradOutput: Tensor, options: { outputSize: Int | readonly Int[]; inputSize: Int | readonly Int[]; alignCorners: boolean; scalesH?: number | null | undefined; scalesW?: number | null | undefined }): Tensor;
  /** `upsample_bilinear2d_backward.grad_input(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  upsample_bilinear2d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: { gradInput: Tensor }): Tensor;
  /** `upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor` */
  upsample_linear1d(input: Tensor, outputSize: Int | readonly Int[], alignCorners: boolean, scales?: number | null): Tensor;
  upsample_linear1d(input: Tensor, outputSize: Int | readonly Int[], alignCorners: boolean, options: { scales?: number | null | undefined }): Tensor;
  upsample_linear1d(input: Tensor, options: { outputSize: Int | readonly Int[]; alignCorners: boolean; scales?: number | null | undefined }): Tensor;
  /** `upsample_linear1d.out(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)` */
  upsample_linear1d(input: Tensor, outputSize: Int | readonly Int[], alignCorners: boolean, scales: number | null, options: { out: Tensor }): Tensor;
  /** `upsample_linear1d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_linear1d(input: Tensor, outputSize: readonly Int[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor;
  upsample_linear1d(input: Tensor, options: { outputSize: readonly Int[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor;
  /** `upsample_linear1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, bool align_corners, float? scales=None) -> Tensor` */
  upsample_linear1d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], alignCorners: boolean, scales?: number | null): Tensor;
  upsample_linear1d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], alignCorners: boolean, options: { scales?: number | null | undefined }): Tensor;
  upsample_linear1d_backward(gradOutput: Tensor, options: { outputSize: Int | readonly Int[]; inputSize: Int | readonly Int[]; alignCorners: boolean; scales?: number | null | undefined }): Tensor;
  /** `upsample_linear1d_backward.grad_input(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, bool align_corners, float? scales=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  upsample_linear1d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], alignCorners: boolean, scales: number | null, options: { gradInput: Tensor }): Tensor;
  /** `upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor` */
  upsample_nearest1d(input: Tensor, outputSize: Int | readonly Int[], scales?: number | null): Tensor;
  upsample_nearest1d(input: Tensor, outputSize: Int | readonly Int[], options: { scales?: number | null | undefined }): Tensor;
  upsample_nearest1d(input: Tensor, options: { outputSize: Int | readonly Int[]; scales?: number | null | undefined }): Tensor;
  /** `upsample_nearest1d.out(Tensor self, SymInt[1] output_size, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)` */
  upsample_nearest1d(input: Tensor, outputSize: Int | readonly Int[], scales: number | null, options: { out: Tensor }): Tensor;
  /** `upsample_nearest1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsample_nearest1d(input: Tensor, outputSize: readonly Int[] | null, scaleFactors: readonly number[] | null): Tensor;
  upsample_nearest1d(input: Tensor, options: { outputSize: readonly Int[] | null; scaleFactors: readonly number[] | null }): Tensor;
  /** `upsample_nearest1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, float? scales=None) -> Tensor` */
  upsample_nearest1d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], scales?: number | null): Tensor;
  upsample_nearest1d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], options: { scales?: number | null | undefined }): Tensor;
  upsample_nearest1d_backward(gradOutput: Tensor, options: { outputSize: Int | readonly Int[]; inputSize: Int | readonly Int[]; scales?: number | null | undefined }): Tensor;
  /** `upsample_nearest1d_backward.grad_input(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, float? scales=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  upsample_nearest1d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], scales: number | null, options: { gradInput: Tensor }): Tensor;
  /** `upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_nearest2d(input: Tensor, outputSize: Int | readonly Int[], scalesH?: number | null, scalesW?: number | null): Tensor;
  upsample_nearest2d(input: Tensor, outputSize: Int | readonly Int[], options: { scalesH?: number | null | undefined; scalesW?: number | null | undefined }): Tensor;
  upsample_nearest2d(input: Tensor, options: { outputSize: Int | readonly Int[]; scalesH?: number | null | undefined; scalesW?: number | null | undefined }): Tensor;
  /** `upsample_nearest2d.out(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)` */
  upsample_nearest2d(input: Tensor, outputSize: Int | readonly Int[], scalesH: number | null, scalesW: number | null, options: { out: Tensor }): Tensor;
  /** `upsample_nearest2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsample_nearest2d(input: Tensor, outputSize: readonly Int[] | null, scaleFactors: readonly number[] | null): Tensor;
  upsample_nearest2d(input: Tensor, options: { outputSize: readonly Int[] | null; scaleFactors: readonly number[] | null }): Tensor;
  /** `upsample_nearest2d.vec_out(Tensor input, SymInt[]? output_size, float[]? scale_factors, *, Tensor(a!) out) -> Tensor(a!)` */
  upsample_nearest2d(input: Tensor, outputSize: readonly Int[] | null, scaleFactors: readonly number[] | null, options: { out: Tensor }): Tensor;
  /** `upsample_nearest2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_nearest2d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], scalesH?: number | null, scalesW?: number | null): Tensor;
  upsample_nearest2d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], options: { scalesH?: number | null | undefined; scalesW?: number | null | undefined }): Tensor;
  upsample_nearest2d_backward(gradOutput: Tensor, options: { outputSize: Int | readonly Int[]; inputSize: Int | readonly Int[]; scalesH?: number | null | undefined; scalesW?: number | null | undefined }): Tensor;
  /** `upsample_nearest2d_backward.grad_input(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  upsample_nearest2d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], scalesH: number | null, scalesW: number | null, options: { gradInput: Tensor }): Tensor;
  /** `upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_nearest3d(input: Tensor, outputSize: Int | readonly Int[], scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsample_nearest3d(input: Tensor, outputSize: Int | readonly Int[], options: { scalesD?: number | null | undefined; scalesH?: number | null | undefined; scalesW?: number | null | undefined }): Tensor;
  upsample_nearest3d(input: Tensor, options: { outputSize: Int | readonly Int[]; scalesD?: number | null | undefined; scalesH?: number | null | undefined; scalesW?: number | null | undefined }): Tensor;
  /** `upsample_nearest3d.out(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)` */
  upsample_nearest3d(input: Tensor, outputSize: Int | readonly Int[], scalesD: number | null, scalesH: number | null, scalesW: number | null, options: { out: Tensor }): Tensor;
  /** `upsample_nearest3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsample_nearest3d(input: Tensor, outputSize: readonly Int[] | null, scaleFactors: readonly number[] | null): Tensor;
  upsample_nearest3d(input: Tensor, options: { outputSize: readonly Int[] | null; scaleFactors: readonly number[] | null }): Tensor;
  /** `upsample_nearest3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_nearest3d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsample_nearest3d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], options: { scalesD?: number | null | undefined; scalesH?: number | null | undefined; scalesW?: number | null | undefined }): Tensor;
  upsample_nearest3d_backward(gradOutput: Tensor, options: { outputSize: Int | readonly Int[]; inputSize: Int | readonly Int[]; scalesD?: number | null | undefined; scalesH?: number | null | undefined; scalesW?: number | null | undefined }): Tensor;
  /** `upsample_nearest3d_backward.grad_input(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  upsample_nearest3d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], scalesD: number | null, scalesH: number | null, scalesW: number | null, options: { gradInput: Tensor }): Tensor;
  /** `upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_trilinear3d(input: Tensor, outputSize: Int | readonly Int[], alignCorners: boolean, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsample_trilinear3d(input: Tensor, outputSize: Int | readonly Int[], alignCorners: boolean, options: { scalesD?: number | null | undefined; scalesH?: number | null | undefined; scalesW?: number | null | undefined }): Tensor;
  upsample_trilinear3d(input: Tensor, options: { outputSize: Int | readonly Int[]; alignCorners: boolean; scalesD?: number | null | undefined; scalesH?: number | null | undefined; scalesW?: number | null | undefined }): Tensor;
  /** `upsample_trilinear3d.out(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)` */
  upsample_trilinear3d(input: Tensor, outputSize: Int | readonly Int[], alignCorners: boolean, scalesD: number | null, scalesH: number | null, scalesW: number | null, options: { out: Tensor }): Tensor;
  /** `upsample_trilinear3d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_trilinear3d(input: Tensor, outputSize: readonly Int[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor;
  upsample_trilinear3d(input: Tensor, options: { outputSize: readonly Int[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor;
  /** `upsample_trilinear3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_trilinear3d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], alignCorners: boolean, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsample_trilinear3d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], alignCorners: boolean, options: { scalesD?: number | null | undefined; scalesH?: number | null | undefined; scalesW?: number | null | undefined }): Tensor;
  upsample_trilinear3d_backward(gradOutput: Tensor, options: { outputSize: Int | readonly Int[]; inputSize: Int | readonly Int[]; alignCorners: boolean; scalesD?: number | null | undefined; scalesH?: number | null | undefined; scalesW?: number | null | undefined }): Tensor;
  /** `upsample_trilinear3d_backward.grad_input(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  upsample_trilinear3d_backward(gradOutput: Tensor, outputSize: Int | readonly Int[], inputSize: Int | readonly Int[], alignCorners: boolean, scalesD: number | null, scalesH: number | null, scalesW: number | null, options: { gradInput: Tensor }): Tensor;
  /** `value_selecting_reduction_backward(Tensor grad, int dim, Tensor indices, SymInt[] sizes, bool keepdim) -> Tensor` */
  value_selecting_reduction_backward(grad: Tensor, dim: Int, indices: Tensor, sizes: readonly Int[], keepdim: boolean): Tensor;
  value_selecting_reduction_backward(grad: Tensor, options: { dim: Int; indices: Tensor; sizes: readonly Int[]; keepdim: boolean }): Tensor;
  /** `values(Tensor(a) self) -> Tensor(a)` */
  values(input: Tensor): Tensor;
  /** `values_copy(Tensor self) -> Tensor` */
  values_copy(input: Tensor): Tensor;
  /** `values_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  values_copy(input: Tensor, options: { out: Tensor }): Tensor;
  /** `vander(Tensor x, int? N=None, bool increasing=False) -> Tensor` */
  vander(x: Tensor, N?: Int | null, increasing?: boolean): Tensor;
  vander(x: Tensor, options: { N?: Int | null | undefined; increasing?: boolean | undefined }): Tensor;
  /** `var(Tensor self, bool unbiased=True) -> Tensor` */
  var(input: Tensor, unbiased?: boolean): Tensor;
  var(input: Tensor, options: { unbiased?: boolean | undefined }): Tensor;
  /** `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor` */
  var(input: Tensor, dim?: Int | readonly Int[] | null, options?: { correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): Tensor;
  var(input: Tensor, options: { dim?: Int | readonly Int[] | null | undefined; correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `var.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)` */
  var(input: Tensor, dim: Int | readonly Int[] | null, options: { correction?: Scalar | null | undefined; keepdim?: boolean | undefined; out: Tensor }): Tensor;
  /** `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor` */
  var(input: Tensor, dim: Int | readonly Int[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  var(input: Tensor, dim: Int | readonly Int[] | null, options: { unbiased?: boolean | undefined; keepdim?: boolean | undefined }): Tensor;
  var(input: Tensor, options: { dim: Int | readonly Int[] | null; unbiased?: boolean | undefined; keepdim?: boolean | undefined }): Tensor;
  /** `var.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)` */
  var(input: Tensor, dim: Int | readonly Int[] | null, unbiased: boolean, keepdim: boolean, options: { out: Tensor }): Tensor;
  /** `var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)` */
  var_mean(input: Tensor, unbiased?: boolean): [Tensor, Tensor];
  var_mean(input: Tensor, options: { unbiased?: boolean | undefined }): [Tensor, Tensor];
  /** `var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)` */
  var_mean(input: Tensor, dim?: Int | readonly Int[] | null, options?: { correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): [Tensor, Tensor];
  var_mean(input: Tensor, options: { dim?: Int | readonly Int[] | null | undefined; correction?: Scalar | null | undefined; keepdim?: boolean | undefined }): [Tensor, Tensor];
  /** `var_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))` */
  var_mean(input: Tensor, dim: Int | readonly Int[] | null, options: { correction?: Scalar | null | undefined; keepdim?: boolean | undefined; out0: Tensor; out1: Tensor }): [Tensor, Tensor];
  /** `var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)` */
  var_mean(input: Tensor, dim: Int | readonly Int[] | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor];
  var_mean(input: Tensor, dim: Int | readonly Int[] | null, options: { unbiased?: boolean | undefined; keepdim?: boolean | undefined }): [Tensor, Tensor];
  var_mean(input: Tensor, options: { dim: Int | readonly Int[] | null; unbiased?: boolean | undefined; keepdim?: boolean | undefined }): [Tensor, Tensor];
  /** `vdot(Tensor self, Tensor other) -> Tensor` */
  vdot(input: Tensor, other: Tensor): Tensor;
  /** `vdot.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  vdot(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `view(Tensor(a) self, SymInt[] size) -> Tensor(a)` */
  view(input: Tensor, size: readonly Int[]): Tensor;
  view(input: Tensor, options: { size: readonly Int[] }): Tensor;
  view(input: Tensor, ...size: readonly Int[]): Tensor;
  /** `view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)` */
  view(input: Tensor, dtype: DType): Tensor;
  view(input: Tensor, options: { dtype: DType }): Tensor;
  /** `view_as(Tensor(a) self, Tensor other) -> Tensor(a)` */
  view_as(input: Tensor, other: Tensor): Tensor;
  /** `view_as_complex(Tensor(a) self) -> Tensor(a)` */
  view_as_complex(input: Tensor): Tensor;
  /** `view_as_complex_copy(Tensor self) -> Tensor` */
  view_as_complex_copy(input: Tensor): Tensor;
  /** `view_as_complex_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  view_as_complex_copy(input: Tensor, options: { out: Tensor }): Tensor;
  /** `view_as_real(Tensor(a) self) -> Tensor(a)` */
  view_as_real(input: Tensor): Tensor;
  /** `view_as_real_copy(Tensor self) -> Tensor` */
  view_as_real_copy(input: Tensor): Tensor;
  /** `view_as_real_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  view_as_real_copy(input: Tensor, options: { out: Tensor }): Tensor;
  /** `view_copy(Tensor self, SymInt[] size) -> Tensor` */
  view_copy(input: Tensor, size: readonly Int[]): Tensor;
  view_copy(input: Tensor, options: { size: readonly Int[] }): Tensor;
  view_copy(input: Tensor, ...size: readonly Int[]): Tensor;
  /** `view_copy.dtype(Tensor self, ScalarType dtype) -> Tensor` */
  view_copy(input: Tensor, dtype: DType): Tensor;
  view_copy(input: Tensor, options: { dtype: DType }): Tensor;
  /** `view_copy.dtype_out(Tensor self, ScalarType dtype, *, Tensor(a!) out) -> Tensor(a!)` */
  view_copy(input: Tensor, dtype: DType, options: { out: Tensor }): Tensor;
  /** `view_copy.out(Tensor self, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  view_copy(input: Tensor, size: readonly Int[], options: { out: Tensor }): Tensor;
  /** `vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  vsplit(input: Tensor, indices: readonly Int[]): Tensor[];
  vsplit(input: Tensor, options: { indices: readonly Int[] }): Tensor[];
  vsplit(input: Tensor, ...indices: readonly Int[]): Tensor[];
  /** `vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` */
  vsplit(input: Tensor, sections: Int): Tensor[];
  vsplit(input: Tensor, options: { sections: Int }): Tensor[];
  /** `vstack(Tensor[] tensors) -> Tensor` */
  vstack(tensors: readonly Tensor[]): Tensor;
  /** `vstack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)` */
  vstack(tensors: readonly Tensor[], options: { out: Tensor }): Tensor;
  /** `where(Tensor condition) -> Tensor[]` */
  where(condition: Tensor): Tensor[];
  /** `where.Scalar(Tensor condition, Scalar self, Scalar other) -> Tensor` */
  where(condition: Tensor, input: Scalar, other: Scalar): Tensor;
  where(condition: Tensor, options: { self: Scalar; other: Scalar }): Tensor;
  /** `where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor` */
  where(condition: Tensor, input: Tensor, other: Scalar): Tensor;
  where(condition: Tensor, input: Tensor, options: { other: Scalar }): Tensor;
  /** `where.ScalarSelf(Tensor condition, Scalar self, Tensor other) -> Tensor` */
  where(condition: Tensor, input: Scalar, other: Tensor): Tensor;
  where(condition: Tensor, options: { self: Scalar; other: Tensor }): Tensor;
  /** `where.self(Tensor condition, Tensor self, Tensor other) -> Tensor` */
  where(condition: Tensor, input: Tensor, other: Tensor): Tensor;
  /** `where.self_out(Tensor condition, Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  where(condition: Tensor, input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `xlogy.OutScalar_Other(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)` */
  xlogy(input: Tensor, other: Scalar, options: { out: Tensor }): Tensor;
  /** `xlogy.OutScalar_Self(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  xlogy(input: Scalar, other: Tensor, options: { out: Tensor }): Tensor;
  /** `xlogy.OutTensor(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)` */
  xlogy(input: Tensor, other: Tensor, options: { out: Tensor }): Tensor;
  /** `xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor` */
  xlogy(input: Tensor, other: Scalar): Tensor;
  xlogy(input: Tensor, options: { other: Scalar }): Tensor;
  /** `xlogy.Scalar_Self(Scalar self, Tensor other) -> Tensor` */
  xlogy(input: Scalar, other: Tensor): Tensor;
  xlogy(options: { self: Scalar; other: Tensor }): Tensor;
  /** `xlogy.Tensor(Tensor self, Tensor other) -> Tensor` */
  xlogy(input: Tensor, other: Tensor): Tensor;
  /** `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  xlogy_(input: Tensor, other: Scalar): Tensor;
  xlogy_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  xlogy_(input: Tensor, other: Tensor): Tensor;
  /** `zero(Tensor self) -> Tensor` */
  zero(input: Tensor): Tensor;
  /** `zero.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)` */
  zero(input: Tensor, options: { out: Tensor }): Tensor;
  /** `zero_(Tensor(a!) self) -> Tensor(a!)` */
  zero_(input: Tensor): Tensor;
  /** `zeros(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  zeros(size: readonly Int[], options?: TensorOptions): Tensor;
  zeros(options: { size: readonly Int[] } & TensorOptions): Tensor;
  zeros(...size: readonly Int[]): Tensor;
  zeros(...sizeAndOptions: readonly [...size: Int[], options: TensorOptions]): Tensor;
  /** `zeros.out(SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)` */
  zeros(size: readonly Int[], options: { out: Tensor }): Tensor;
  /** `zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  zeros_like(input: Tensor, options?: { memoryFormat?: MemoryFormat | null | undefined } & TensorOptions): Tensor;
  /** `zeros_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)` */
  zeros_like(input: Tensor, options: { memoryFormat?: MemoryFormat | null | undefined; out: Tensor }): Tensor;
}
