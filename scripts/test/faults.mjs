// Faults as they could come into the package where a device is used, each with the test that is to find
// it: what `npm run test:planted` plants.

/**
 * @typedef {object} Fault
 * @property {string} name
 * @property {string} what what is wrong with it
 * @property {string} file a source of native/ or src/
 * @property {string} find what is there once
 * @property {string} replace what is there with the fault
 * @property {string[]} tests words for scripts/test/run.mjs
 * @property {RegExp} evidence what the output of these tests has in it, and without the fault has not
 */

const TRAINING = ['test/device/train'];
const WEIGHTS = ['test/device/weights'];
const TOUCHED = /^The host touched a device's memory$/m;

/** How uvu says that a test failed; `said` is in what it prints of it, where spaces may be dots. */
const failed = (/** @type {string} */ test, said = '') =>
  new RegExp(`FAIL +"${test}(?:(?!FAIL)[^])*?${said.replaceAll(' ', '[ ·]')}`);

/** @type {Fault[]} */
export const FAULTS = [
  {
    name: 'outcome-asks-once',
    what: "a step's numbers are read after one look at their event, ready or not",
    file: 'native/core/train/outcome.cc',
    find: 'while (ready_ && !ready_->query()) {',
    replace: 'if (ready_ && !ready_->query()) {',
    tests: TRAINING,
    evidence: /Expected a finite loss but it is NaN/,
  },
  {
    name: 'outcome-copy-waits',
    what: 'a step waits for its numbers before the next one is started',
    file: 'native/core/train/outcome.cc',
    find: 'numbers_.copy_(numbers, /*non_blocking=*/true);',
    replace: 'numbers_.copy_(numbers);',
    tests: TRAINING,
    evidence: failed('a step waits for nothing but its own event', '"copy to the host": 5'),
  },
  {
    name: 'evaluation-waits-twice',
    what: 'an evaluation asks the device whether there were pixels, and then for its confusion matrix',
    file: 'native/bindings/train.cc',
    find: 'cells = matrix.flatten().to(at::kDouble).cpu()',
    replace:
      'cells = matrix.flatten().to(at::kDouble).mul(matrix.sum().item<int64_t>() < 0 ? 0 : 1).cpu()',
    tests: TRAINING,
    evidence: failed('an evaluation waits once a batch', '"aten::_local_scalar_dense": 1'),
  },
  {
    name: 'sgd-reads-found-inf',
    what: 'the first step with momentum asks the device whether the loss was finite',
    file: 'native/core/optim/sgd.cc',
    find: 'const bool fromZero = isFirst && foundInf && foundInf->is_cuda() && options.dampening == 0;',
    replace: 'const bool fromZero = false;',
    tests: TRAINING,
    evidence: failed(
      'a step waits for nothing but its own event: a native network',
      '"aten::_local_scalar_dense": 1',
    ),
  },
  {
    name: 'batch-norm-reads-count',
    what: 'averaging batch norm reads how many batches there were at each step',
    file: 'native/core/nn/batch_norm.cc',
    find: 'const bool isKnown = count_ > 0 && version == version_ + 1;',
    replace: 'const bool isKnown = false;',
    tests: TRAINING,
    evidence: failed(
      'a step waits for nothing but its own event: batch norm',
      '"aten::_local_scalar_dense": 5',
    ),
  },
  {
    name: 'normalization-crosses',
    what: 'mean and deviation are made on the CPU and copied to the device for each batch',
    file: 'native/core/image/normalize.cc',
    find: `at::empty({1, 3, 1, 1}, images.options().dtype(at::kFloat));
    for (int64_t c = 0; c < 3; c++) tensor.select(1, c).fill_(values[c]);
    return tensor;`,
    replace: `at::empty({1, 3, 1, 1}, at::kFloat);
    for (int64_t c = 0; c < 3; c++) tensor.select(1, c).fill_(values[c]);
    return tensor.to(images.device());`,
    tests: TRAINING,
    evidence: failed(
      'a loader gives bytes from pinned memory',
      '"copy to the device .fcn-torch run.": 8',
    ),
  },
  {
    name: 'kernels-take-any-memory',
    what: "kernels of the package's own take a device's tensors for the CPU's",
    file: 'native/core/ops/kernels.cc',
    find: 'return tensor.device().is_cpu() && tensor.layout() == at::kStrided && tensor.has_storage() &&',
    replace: 'return tensor.layout() == at::kStrided && tensor.has_storage() &&',
    tests: TRAINING,
    evidence: TOUCHED,
  },
  {
    name: 'copy-takes-any-memory',
    what: 'a state dict is copied as bytes also where it is on a device',
    file: 'native/core/tensor/copy.cc',
    find: 'return tensor.device().is_cpu() && tensor.layout() == at::kStrided && tensor.has_storage() &&',
    replace: 'return tensor.layout() == at::kStrided && tensor.has_storage() &&',
    tests: WEIGHTS,
    evidence: TOUCHED,
  },
  {
    name: 'save-stays-on-device',
    what: 'what is saved is not brought to the CPU',
    file: 'native/bindings/capture.cc',
    find: 'each = each.is_cpu() ? each.clone() : each.cpu();',
    replace: 'each = each.clone();',
    tests: WEIGHTS,
    evidence: TOUCHED,
  },
  {
    name: 'buffers-reused-at-once',
    what: 'pinned memory is written to again while a device may still read it',
    file: 'src/data/loader/buffers.ts',
    find: `if (this.#pinMemory) tensor.dispose();
    else this.#free.push(tensor);`,
    replace: 'this.#free.push(tensor);',
    tests: TRAINING,
    evidence: failed(
      'a loader gives bytes from pinned memory',
      'pinned memory was changed while a copy from it was pending',
    ),
  },
  {
    name: 'buffers-not-pinned',
    what: 'batches come from memory that a device has to be waited for to read',
    file: 'src/data/loader/pass.ts',
    find: "this.#buffers = new Buffers(options.device.type === 'cuda');",
    replace: 'this.#buffers = new Buffers(false);',
    tests: TRAINING,
    evidence: failed('a loader gives bytes from pinned memory', '"copy to the device'),
  },
  {
    name: 'abort-looked-at-late',
    what: 'after an abort the step that is under way is still reported',
    file: 'src/train/step-queue.ts',
    find: 'throwIfAborted(signal);',
    replace: 'void [throwIfAborted, signal];',
    tests: TRAINING,
    evidence: failed('an abort ends it as on the CPU'),
  },
  {
    name: 'classes-not-told',
    what: 'a class that the network does not have reaches the device, which breaks',
    file: 'src/data/loader/batch.ts',
    find: 'setMaskValues(batch[1], this.#values);',
    replace: "if (device.type === 'cpu') setMaskValues(batch[1], this.#values);",
    tests: TRAINING,
    evidence: failed('a class that the network does not have is an error', 'ERR_DEVICE'),
  },
  {
    name: 'graph-keeps-targets',
    what: 'a step that is replayed is not given the targets of its batch',
    file: 'native/core/train/step_graph.cc',
    find: 'captured_->targets.copy_(step.targets, /*non_blocking=*/true);',
    replace: '',
    tests: ['test/device/graph'],
    evidence: failed('the same losses, replayed'),
  },
];
