// The tests on a device: test/device, and files of other folders a second time. By default the device is
// the simulated one of test/fake-device. With FCN_TEST_DEVICE=cuda it is this machine's GPU.
import { resolve } from 'node:path';
import { build, libtorch } from '../native/build.mjs';

const PRELOAD = resolve('test/fake-device/load.cjs');
const BUILD = resolve('build/fake-device');

/** What has its numbers, or what users see, on a device too. Paths begin so. */
const TWICE = [
  'test/cli/tutorial',
  'test/docs',
  'test/examples',
  'test/optim/',
  'test/parity/amp',
  'test/parity/convtranspose2d',
  'test/parity/fcn-steps',
  'test/parity/functional',
  'test/parity/indexing',
  'test/parity/layers',
  'test/parity/losses',
  'test/parity/modules',
  'test/parity/operators',
  'test/parity/optimizers',
  'test/parity/resnet',
  'test/parity/state-dicts',
  'test/train/',
];

/**
 * The runs of a file: one here, one on a device, or both.
 * @param {string} file
 * @returns {{ file: string, name: string, onDevice: boolean }[]}
 */
export function runsOf(file) {
  const isDevices = file.startsWith('test/device/');
  const twice = TWICE.some((path) => file.startsWith(path));
  return [
    ...(isDevices ? [] : [{ file, name: file, onDevice: false }]),
    ...(isDevices || twice ? [{ file, name: `${file} on a device`, onDevice: true }] : []),
  ];
}

/** Why there is none here; undefined where there is. */
export function deviceProblem() {
  if (process.env.FCN_TEST_DEVICE) return undefined;
  if (process.platform !== 'linux') return 'the simulated device is for Linux';
  const { variant } = libtorch();
  return variant === 'cpu' ? undefined : 'the simulated device is for a CPU build of LibTorch';
}

/** What a file that runs on a device finds in its environment. */
export function deviceEnvironment() {
  if (process.env.FCN_TEST_DEVICE) return {};
  const options = [process.env.NODE_OPTIONS, `--require ${JSON.stringify(PRELOAD)}`];
  return { NODE_OPTIONS: options.filter(Boolean).join(' '), FCN_TEST_DEVICE: 'cuda' };
}

/** Compiles the simulated device, where it is not as its sources are. */
export async function buildDevice() {
  if (process.env.FCN_TEST_DEVICE) return;
  const { includeDirs, libDir } = libtorch();
  const begin = performance.now();
  await build(BUILD, {
    source: 'test/fake-device',
    definitions: {
      FCN_LIBTORCH_INCLUDE: includeDirs.join(';'),
      FCN_LIBTORCH_LIB: libDir,
      FCN_NODE_INCLUDE: resolve('node_modules/node-api-headers/include'),
    },
  });
  const seconds = (performance.now() - begin) / 1000;
  if (seconds > 5) console.log(`The simulated device was built in ${seconds.toFixed(0)} s`);
}
