// Loads the simulated CUDA device, which has to be there before the package: LibTorch asks once
// whether there is CUDA. For programs that do not know of it: node --require test/fake-device/load.cjs
const { join } = require('node:path');
const { constants } = require('node:os');

const path =
  process.env.FCN_FAKE_DEVICE ?? join(__dirname, '../../build/fake-device/fake_device.node');
const addon = { exports: {} };
process.dlopen(addon, path, constants.dlopen.RTLD_NOW);

/**
 * @param {'limit' | 'failAfter' | 'latency' | 'stacks'} name see control.h
 * @param {number} number
 */
exports.set = (name, number) => addon.exports.set(name, number);

/** Reads a device's memory from the host, which ends the process: a test of the tests. */
exports.touch = () => addon.exports.touch();

/**
 * What was seen since the last report: counts, waits and faults by name, and the bytes in use on each
 * device.
 *
 * @returns {{ counts: Record<string, number>, waits: Record<string, number>,
 *   faults: Record<string, number>, allocated: number[] }}
 */
exports.report = () => JSON.parse(addon.exports.report());
