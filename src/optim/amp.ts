/** `torch.amp`: mixed precision. */
export {
  type AutocastDevice,
  type AutocastOptions,
  autocast,
  isAutocastAvailable,
} from '../torch/amp/autocast';
export { GradScaler, type GradScalerOptions, type GradScalerStateDict } from './grad-scaler';
