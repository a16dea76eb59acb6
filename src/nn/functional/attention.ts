import { optionsOf } from '../../base/check';
import { callTensor } from '../../torch/dispatch/call';
import type { Tensor } from '../../torch/tensor/tensor';

export interface AttentionOptions {
  /** `[..., L, S]`: bool, where true takes part, or numbers added to the scores. */
  attnMask?: Tensor | null | undefined;
  /** The probability with which a weight becomes zero, here always: 0 when not training. */
  dropoutP?: number | undefined;
  /** Each query sees the keys up to its own place only. */
  isCausal?: boolean | undefined;
  /** What scores are multiplied by; 1 / sqrt(E) unless given. */
  scale?: number | null | undefined;
  /** Fewer heads of keys and values than of queries, each used several times. */
  enableGqa?: boolean | undefined;
}

/**
 * `softmax(query key^T * scale) value`: `[..., L, E]`, `[..., S, E]` and `[..., S, Ev]` to
 * `[..., L, Ev]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html
 */
export function scaledDotProductAttention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  options: AttentionOptions = {},
): Tensor {
  const { attnMask, dropoutP, isCausal, scale, enableGqa } = optionsOf<Required<AttentionOptions>>(
    options,
    { attnMask: null, dropoutP: 0, isCausal: false, scale: null, enableGqa: false },
  );
  const args = [query, key, value, attnMask, dropoutP, isCausal];
  return callTensor('scaled_dot_product_attention', args, { scale, enable_gqa: enableGqa });
}
