/** `torch.amp`: mixed precision. */
export {
  type AutocastDevice,
  type AutocastOptions,
  autocast,
  isAutocastAvailable,
} from './autocast';
