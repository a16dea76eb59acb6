import { inspect } from 'node:util';
import { native } from '../addon/binding';
import { invalidArgument, torchError } from '../base/errors';

/** `meta` tensors have shapes but no values. */
export type DeviceType = 'cpu' | 'cuda' | 'mps' | 'meta';

/** Where a tensor lives, as `torch.device`. */
export class Device {
  readonly type: DeviceType;
  /** Which of several; null is the current one. */
  readonly index: number | null;

  /** @param device `'cpu'`, `'cuda'`, `'cuda:1'`, `'mps'` */
  constructor(device: string, index?: number) {
    const match = typeof device === 'string' ? NAME.exec(device) : null;
    if (!match) throw invalidArgument('device', "'cpu', 'cuda', 'cuda:N', 'mps' or 'meta'", device);
    if (index !== undefined && !(Number.isInteger(index) && index >= 0)) {
      throw invalidArgument('index', 'an integer of at least 0', index);
    }
    this.type = match[1] as DeviceType;
    this.index = index ?? (match[2] === undefined ? null : Number(match[2]));
  }

  /** `cuda:0` */
  toString(): string {
    return this.index === null ? this.type : `${this.type}:${this.index}`;
  }

  [inspect.custom](): string {
    const index = this.index === null ? '' : `, index=${this.index}`;
    return `device(type='${this.type}'${index})`;
  }
}

const NAME = /^(cpu|cuda|mps|meta)(?::(\d+))?$/;

export function isDeviceName(value: unknown): value is DeviceType {
  return typeof value === 'string' && NAME.test(value);
}

export type DeviceLike = Device | DeviceType | `cuda:${number}` | `cpu:${number}` | `mps:${number}`;

/**
 * The device by that name.
 *
 * @throws TorchError `ERR_DEVICE` where this machine, or this build of LibTorch, does not have it.
 */
export function toDevice(device: DeviceLike): Device {
  const wanted = device instanceof Device ? device : new Device(device);
  if (wanted.type === 'cuda') {
    const count = native.cudaDeviceCount();
    if (count === 0) {
      throw torchError(
        'ERR_DEVICE',
        `Expected a device of this machine but received '${wanted}': CUDA is not available, ` +
          `${native.cudaUnavailableReason()}. Use 'cpu', or see \`npx fcn-torch doctor\``,
      );
    }
    if ((wanted.index ?? 0) >= count) {
      throw torchError(
        'ERR_DEVICE',
        `Expected one of this machine's ${count} CUDA devices but received '${wanted}'`,
      );
    }
  }
  if (wanted.type === 'mps' && !native.mpsIsAvailable()) {
    throw torchError(
      'ERR_DEVICE',
      `Expected a device of this machine but received '${wanted}': MPS is not available`,
    );
  }
  return wanted;
}

export const mps = {
  /** Whether LibTorch can use an Apple GPU here. Untested. */
  isAvailable: (): boolean => native.mpsIsAvailable(),
};

/** How many threads an operator may use. */
export function getNumThreads(): number {
  return native.getNumThreads();
}

/** Sets how many threads an operator may use, here and on the thread that runs networks. */
export function setNumThreads(count: number): void {
  if (!Number.isInteger(count) || count < 1 || count > 1024) {
    throw invalidArgument('count', 'an integer between 1 and 1024', count);
  }
  native.setNumThreads(count);
}
