import { native } from '../../addon/binding';
import { invalidArgument, noMoreOptions } from '../../base/errors';
import { warnOnce } from '../../base/warn';
import { type DType, isDType } from '../tensor/dtype';

const DEVICES = ['cpu', 'cuda', 'mps'] as const;

/** The devices whose operators can choose a dtype of their own. */
export type AutocastDevice = (typeof DEVICES)[number];

export interface AutocastOptions {
  /** What products and convolutions are computed in; of a CPU bfloat16, of a GPU float16. */
  dtype?: DType | undefined;
  /** False ends it within a body that it holds in; true. */
  enabled?: boolean | undefined;
  /** Keep the weights' casts until the outermost autocast ends; as it was, which is true. */
  cacheEnabled?: boolean | undefined;
}

/** Whether autocast knows a device of that type. */
export function isAutocastAvailable(deviceType: string): boolean {
  return (DEVICES as readonly string[]).includes(deviceType);
}

function known(deviceType: AutocastDevice): AutocastDevice {
  if (isAutocastAvailable(deviceType)) return deviceType;
  throw invalidArgument('deviceType', "'cpu', 'cuda' or 'mps'", deviceType);
}

function flag(name: string, value: boolean): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument(name, 'a boolean', value);
}

function knownDtype(dtype: DType): DType {
  if (isDType(dtype)) return dtype;
  throw invalidArgument('dtype', "'bfloat16' or 'float16'", dtype);
}

/**
 * Runs `body` with operators on `deviceType` choosing their dtypes: products and convolutions of
 * float32 tensors are computed in `dtype`, what needs the precision in float32, as
 * `with torch.autocast(deviceType, dtype)`. Parameters stay float32, and their gradients are. It
 * holds while `body` runs synchronously; asynchronous work that it starts (`forwardAsync`) keeps it,
 * code after an `await` in it does not. The backward pass belongs outside.
 *
 * Where there is no CUDA, or for a dtype that the device's autocast does not know, it warns once and
 * is off, as in PyTorch.
 *
 * @throws TorchError `ERR_ARGUMENT` for a device without autocast, an unknown dtype or option
 * @see https://docs.pytorch.org/docs/stable/amp.html#torch.autocast
 */
export function autocast<T>(deviceType: AutocastDevice, body: () => T): T;
export function autocast<T>(deviceType: AutocastDevice, options: AutocastOptions, body: () => T): T;
export function autocast<T>(
  deviceType: AutocastDevice,
  ...[first, second]: [() => T] | [AutocastOptions, () => T]
): T {
  known(deviceType);
  const [options, body] = typeof first === 'function' ? [{}, first] : [first, second];
  if (typeof body !== 'function') throw invalidArgument('body', 'a function', body);
  const { dtype, enabled = true, cacheEnabled, ...rest } = options ?? {};
  noMoreOptions(rest, { dtype, enabled, cacheEnabled });
  const before = {
    enabled: native.isAutocastEnabled(deviceType),
    dtype: native.autocastDtype(deviceType),
    cacheEnabled: native.isAutocastCacheEnabled(),
  };
  const wanted = {
    dtype: dtype === undefined ? before.dtype : knownDtype(dtype),
    cacheEnabled:
      cacheEnabled === undefined ? before.cacheEnabled : flag('cacheEnabled', cacheEnabled),
  };
  const runs = flag('enabled', enabled) && canRun(deviceType, wanted.dtype);
  set(deviceType, { ...wanted, enabled: runs });
  native.enterAutocast();
  try {
    return body();
  } finally {
    native.leaveAutocast();
    set(deviceType, before);
  }
}

function set(
  deviceType: AutocastDevice,
  { enabled, dtype, cacheEnabled }: { enabled: boolean; dtype: string; cacheEnabled: boolean },
): void {
  native.setAutocastEnabled(deviceType, enabled);
  native.setAutocastDtype(deviceType, dtype);
  native.setAutocastCacheEnabled(cacheEnabled);
}

function canRun(deviceType: AutocastDevice, dtype: string): boolean {
  if (deviceType === 'cuda') {
    if (native.cudaIsAvailable()) return true;
    warnOnce('CUDA is not available: autocast is off on it');
    return false;
  }
  if (dtype === 'bfloat16' || dtype === 'float16') return true;
  warnOnce(
    `Autocast on '${deviceType}' knows bfloat16 and float16 but received ${dtype}: it is off`,
  );
  return false;
}

/** Whether operators on `deviceType` choose their dtypes, on this thread. */
export function isAutocastEnabled(deviceType: AutocastDevice): boolean {
  return native.isAutocastEnabled(known(deviceType));
}

/** Turns it on or off for what this thread runs or starts from now on; `autocast` does so for a body. */
export function setAutocastEnabled(deviceType: AutocastDevice, enabled: boolean): void {
  native.setAutocastEnabled(known(deviceType), flag('enabled', enabled));
}

/** What products on `deviceType` are computed in under autocast, on this thread. */
export function getAutocastDtype(deviceType: AutocastDevice): DType {
  return native.autocastDtype(known(deviceType)) as DType;
}

export function setAutocastDtype(deviceType: AutocastDevice, dtype: DType): void {
  native.setAutocastDtype(known(deviceType), knownDtype(dtype));
}

/** Whether the weights' casts are kept until the outermost `autocast` ends. */
export function isAutocastCacheEnabled(): boolean {
  return native.isAutocastCacheEnabled();
}

export function setAutocastCacheEnabled(enabled: boolean): void {
  native.setAutocastCacheEnabled(flag('enabled', enabled));
}

/** Forgets the weights' casts: for weights that are changed within an `autocast`. */
export function clearAutocastCache(): void {
  native.clearAutocastCache();
}
