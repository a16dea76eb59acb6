// The core's tests, and some of Node's, with sanitizers: `npm run check:sanitize`. It compiles all of C++
// three times over, in build/sanitize-*: some minutes when it is new. For GCC and Clang on Linux.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build, settings } from './build.mjs';

const USAGE = `Usage: npm run check:sanitize -- [options]

  --only NAME   address (AddressSanitizer and UBSan: the core's tests, and Node tests over an addon that is
                compiled so) or thread (ThreadSanitizer: runner, captures and the allocator)
  --help        print this`;

/** Node tests that meet much of the addon in little time. */
const NODE_TESTS = [
  'test/torch/dispatch/',
  'test/torch/tensor/creation',
  'test/torch/tensor/data',
  'test/torch/tensor/share',
  'test/torch/tensor/tidy',
  'test/nn/',
  'test/optim/',
  'test/runner/order',
  'test/runner/runner',
  'test/data/masks',
  'test/data/images',
  'test/data/loader',
  'test/data/spill',
  'test/train/train',
  'test/parity/convtranspose2d',
];
/** What LibTorch is suspected of, and what it does on purpose. */
const SUPPRESSED = 'scripts/native/suppressed-thread.txt';

const { values } = parseArgs({
  options: { only: { type: 'string' }, help: { type: 'boolean' } },
});
if (values.help) {
  console.log(USAGE);
  process.exit();
}
const wanted = values.only ? [values.only] : ['address', 'thread'];
const failed = [];
for (const name of wanted) await { address, thread }[name]();
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = 1;
}

async function address() {
  const folder = 'build/sanitize-address';
  const definitions = { ...settings(), FCN_SANITIZE: 'address,undefined', FCN_TESTS: 'ON' };
  await build(folder, { target: 'fcn_test', definitions });
  await build(folder, { target: 'fcn_torch' });
  const env = {
    // Node and LibTorch keep much for good. Some tests ask for memory that no machine has.
    ASAN_OPTIONS:
      'detect_leaks=0:detect_odr_violation=0:alloc_dealloc_mismatch=0:allocator_may_return_null=1',
    UBSAN_OPTIONS: 'halt_on_error=1:print_stacktrace=1',
    FCN_TORCH_ALLOCATOR: 'libtorch',
  };
  run('the core under AddressSanitizer and UBSan', `${folder}/fcn_test`, [], env);
  const withAddon = {
    ...env,
    FCN_TORCH_ADDON: `${process.cwd()}/${folder}/fcn_torch.node`,
    LD_PRELOAD: runtime('libasan.so'),
  };
  for (const test of NODE_TESTS) {
    const args = ['scripts/test/run.mjs', '--jobs', '1', test];
    run(`${test} under both`, process.execPath, args, withAddon);
  }
}

async function thread() {
  const folder = 'build/sanitize-thread';
  const definitions = { ...settings(), FCN_SANITIZE: 'thread', FCN_TESTS: 'ON' };
  await build(folder, { target: 'fcn_test', definitions });
  const filter = 'Runner.*:Capture.*:ArenaTest.*';
  run('the core under ThreadSanitizer', `${folder}/fcn_test`, [`--gtest_filter=${filter}`], {
    TSAN_OPTIONS: `halt_on_error=1:suppressions=${SUPPRESSED}`,
    OMP_NUM_THREADS: '1', // libgomp is not instrumented
  });
}

/** A sanitizer's own library: it has to be in the process before Node is. */
function runtime(name) {
  const { stdout } = spawnSync('c++', [`-print-file-name=${name}`], { encoding: 'utf8' });
  return stdout.trim();
}

function run(what, command, args, env) {
  const start = performance.now();
  const { status, signal } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `> ${what}: ${status === 0 ? 'clean' : `FAILED (${signal ?? status})`}, ${seconds} s`,
  );
  if (status !== 0) failed.push(what);
}
