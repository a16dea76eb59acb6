import {
  type GradScalerHandle,
  type GradScalerRates,
  native,
  type OptimizerHandle,
} from '../addon/binding';
import { job } from '../addon/job';
import { type Dict, toMap } from '../base/dict';
import { invalidArgument, noMoreOptions, torchError } from '../base/errors';
import { warnOnce } from '../base/warn';
import { type AutocastDevice, isAutocastAvailable } from '../torch/amp/autocast';
import { tensor } from '../torch/tensor/creation';
import { slotOf } from '../torch/tensor/handle';
import { Tensor, tensorOf } from '../torch/tensor/tensor';
import { postScale } from '../torch/tensor/unclonable';
import { Optimizer, optimizerHandleOf } from './optimizer';

export interface GradScalerOptions {
  /** What losses are multiplied by at first; 65536. */
  initScale?: number | undefined;
  /** What the scale is multiplied by after `growthInterval` steps; above 1, 2. */
  growthFactor?: number | undefined;
  /** What it is multiplied by after a step that was left out; between 0 and 1, 0.5. */
  backoffFactor?: number | undefined;
  /** How many steps in a row have to be made for the scale to grow; 2000. */
  growthInterval?: number | undefined;
  /** False scales nothing: `step` is the optimiser's; true. */
  enabled?: boolean | undefined;
}

/** A type and no interface: so TypeScript knows that it is data, which `torch.save` writes. */
export type GradScalerStateDict = {
  scale: number;
  growth_factor: number;
  backoff_factor: number;
  growth_interval: number;
  /** How many steps in a row have been made. */
  _growth_tracker: number;
};

/** What jobs take of a scaler, null where there is none to use. */
export let lossScalingOf: (
  scaler: GradScaler | undefined,
) => [scaler: GradScalerHandle, rates: GradScalerRates] | null;

/**
 * Scales losses so that float16 gradients do not vanish, and leaves out steps whose gradients
 * overflow, as `torch.amp.GradScaler`:
 *
 *     optimizer.zeroGrad();
 *     scaler.scale(loss).backward();
 *     scaler.step(optimizer);
 *     scaler.update();
 *
 * @see https://docs.pytorch.org/docs/stable/amp.html#gradient-scaling
 */
export class GradScaler {
  /** @internal */
  protected readonly unclonable = postScale;
  readonly #device: AutocastDevice;
  // null where it is not enabled
  readonly #handle: GradScalerHandle | null;
  readonly #rates: GradScalerRates;

  /**
   * @param device the type of the device that the loss is on; with 'cuda' and no CUDA it warns once
   * and is not enabled, as in PyTorch
   * @throws TorchError `ERR_ARGUMENT` for an option out of range
   */
  constructor(
    device: AutocastDevice = 'cuda',
    {
      initScale = 65536,
      growthFactor = 2,
      backoffFactor = 0.5,
      growthInterval = 2000,
      enabled = true,
      ...rest
    }: GradScalerOptions = {},
  ) {
    noMoreOptions(rest, { initScale, growthFactor, backoffFactor, growthInterval, enabled });
    if (!isAutocastAvailable(device)) {
      throw invalidArgument('device', "'cpu', 'cuda' or 'mps'", device);
    }
    if (typeof enabled !== 'boolean') throw invalidArgument('enabled', 'a boolean', enabled);
    this.#device = device;
    this.#rates = {
      growthFactor: checkedGrowth(growthFactor),
      backoffFactor: checkedBackoff(backoffFactor),
      growthInterval: checkedCount('growthInterval', growthInterval, 1),
    };
    const scale = checkedScale('initScale', initScale);
    const missing = enabled && device === 'cuda' && !native.cudaIsAvailable();
    if (missing) warnOnce("CUDA is not available: a GradScaler for 'cuda' is not enabled");
    this.#handle = enabled && !missing ? new native.GradScalerHandle(scale, 0) : null;
  }

  static {
    lossScalingOf = (scaler) => {
      const handle = scaler ? scaler.#handle : null;
      return scaler && handle ? [handle, scaler.#rates] : null;
    };
  }

  /** The loss, or each of several, multiplied by the scale; as it is where this is not enabled. */
  scale(outputs: Tensor): Tensor;
  scale(outputs: readonly Tensor[]): Tensor[];
  scale(outputs: Tensor | readonly Tensor[]): Tensor | Tensor[] {
    const all = outputs instanceof Tensor ? [outputs] : outputs;
    if (!Array.isArray(all) || !all.every((item) => item instanceof Tensor)) {
      throw invalidArgument('outputs', 'a tensor or an array of tensors', outputs);
    }
    const handle = this.#handle;
    const scaled = handle ? all.map((item) => tensorOf(handle.scale(slotOf(item)))) : [...all];
    return outputs instanceof Tensor ? (scaled[0] as Tensor) : scaled;
  }

  /**
   * Divides the gradients of the optimiser's parameters by the scale, to look at them or clip them
   * before `step`, which does it otherwise.
   *
   * @throws TorchError `ERR_TORCH` the second time in an iteration, or before `scale`; `ERR_DTYPE` for
   * float16 gradients
   */
  unscale_(optimizer: Optimizer): void {
    this.#handle?.unscale(handleOf(optimizer));
  }

  /**
   * Makes the optimiser's step, with unscaled gradients; none where one of them is infinite or NaN.
   *
   * @throws TorchError `ERR_TORCH` the second time in an iteration, before `scale`, or where no
   * parameter has a gradient
   */
  step(optimizer: Optimizer): void {
    if (this.#handle) this.#handle.step(handleOf(optimizer), optimizer.options());
    else optimizer.step();
  }

  /** As `step`, on the thread that runs networks: the event loop stays free. */
  async stepAsync(optimizer: Optimizer): Promise<void> {
    if (!this.#handle) await optimizer.stepAsync();
    else await job(this.#handle.stepAsync(handleOf(optimizer), optimizer.options()));
  }

  /**
   * Ends an iteration: after a step that was left out the scale goes down, after `growthInterval`
   * steps in a row up.
   *
   * @param newScale the scale to go on with instead, a number or a tensor of one element
   * @throws TorchError `ERR_TORCH` where no step was asked for
   */
  update(newScale?: number | Tensor): void {
    const handle = this.#handle;
    if (!handle) return;
    if (newScale === undefined) {
      handle.update(this.#rates);
      return;
    }
    if (newScale instanceof Tensor) {
      const { device, requiresGrad } = newScale;
      if (device.type !== this.#device || newScale.numel() !== 1 || requiresGrad) {
        const wanted = `a tensor of one element on '${this.#device}' without gradient`;
        throw invalidArgument('newScale', wanted, newScale);
      }
      using scalar = newScale.reshape([]);
      handle.setScale(slotOf(scalar));
      return;
    }
    using scale = tensor(checkedScale('newScale', newScale));
    handle.setScale(slotOf(scale));
  }

  /** The scale; 1 where this is not enabled. */
  getScale(): number {
    return this.#handle?.currentScale() ?? 1;
  }

  isEnabled(): boolean {
    return this.#handle !== null;
  }

  getGrowthFactor(): number {
    return this.#rates.growthFactor;
  }

  setGrowthFactor(newFactor: number): void {
    this.#rates.growthFactor = checkedGrowth(newFactor);
  }

  getBackoffFactor(): number {
    return this.#rates.backoffFactor;
  }

  setBackoffFactor(newFactor: number): void {
    this.#rates.backoffFactor = checkedBackoff(newFactor);
  }

  getGrowthInterval(): number {
    return this.#rates.growthInterval;
  }

  setGrowthInterval(newInterval: number): void {
    this.#rates.growthInterval = checkedCount('growthInterval', newInterval, 1);
  }

  /**
   * The scale and its rates, in the form of PyTorch's `state_dict()`: its names are what files hold.
   * Empty where this is not enabled.
   */
  stateDict(): GradScalerStateDict | Record<string, never> {
    if (!this.#handle) return {};
    return {
      scale: this.#handle.currentScale(),
      growth_factor: this.#rates.growthFactor,
      backoff_factor: this.#rates.backoffFactor,
      growth_interval: this.#rates.growthInterval,
      _growth_tracker: this.#handle.growthTracker(),
    };
  }

  /**
   * Goes on from what `stateDict()` gave, here or in Python; does nothing where this is not enabled.
   *
   * @throws TorchError `ERR_STATE_DICT` for an empty one, `ERR_ARGUMENT` where a value is missing or
   * out of range; nothing has changed then
   */
  loadStateDict(stateDict: GradScalerStateDict | Dict<unknown>): void {
    if (!this.#handle) return;
    const given = toMap(stateDict);
    if (!given) throw invalidArgument('stateDict', "a GradScaler's state", stateDict);
    if (given.size === 0) {
      throw torchError(
        'ERR_STATE_DICT',
        "Expected a GradScaler's state but it is empty: possibly it is of one that was not enabled",
      );
    }
    const number = (name: keyof GradScalerStateDict) => given.get(name) as number;
    const scale = checkedScale('scale', number('scale'));
    const tracker = checkedCount('_growth_tracker', number('_growth_tracker'), 0);
    const rates = {
      growthFactor: checkedGrowth(number('growth_factor'), 'growth_factor'),
      backoffFactor: checkedBackoff(number('backoff_factor'), 'backoff_factor'),
      growthInterval: checkedCount('growth_interval', number('growth_interval'), 1),
    };
    this.#handle.load(scale, tracker);
    Object.assign(this.#rates, rates);
  }
}

function handleOf(optimizer: Optimizer): OptimizerHandle {
  if (optimizer instanceof Optimizer) return optimizerHandleOf(optimizer);
  throw invalidArgument('optimizer', 'an optimiser of torch.optim', optimizer);
}

function checkedScale(name: string, value: number): number {
  if (Number.isFinite(value) && value > 0) return value;
  throw invalidArgument(name, 'a finite number above 0', value);
}

function checkedGrowth(value: number, name = 'growthFactor'): number {
  if (Number.isFinite(value) && value > 1) return value;
  throw invalidArgument(name, 'a finite number above 1', value);
}

function checkedBackoff(value: number, name = 'backoffFactor'): number {
  if (typeof value === 'number' && value > 0 && value < 1) return value;
  throw invalidArgument(name, 'a number between 0 and 1', value);
}

function checkedCount(name: string, value: number, least: number): number {
  if (Number.isInteger(value) && value >= least && value < 2 ** 31) return value;
  throw invalidArgument(name, `an integer of at least ${least}`, value);
}
