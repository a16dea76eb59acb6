/**
 * The package in a vm context, as Jest and vitest's vm pools run it: without `import()` and, in Node 20, without
 * `Symbol.dispose`; what Node and the addon make is of other classes there. test/runners has the real runners.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const ROOT = join(__dirname, '..');

/** Loads dist into a vm context of a fresh process and runs `body` there, with `torch`, `sharp` and `folder`; what it returns. */
function inContext(body: string): unknown {
  const program = `
    const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
    const { createRequire } = require('node:module');
    const { tmpdir } = require('node:os');
    const { dirname, join } = require('node:path');
    const vm = require('node:vm');
    const DIST = ${JSON.stringify(join(ROOT, 'dist'))};
    // As Jest's: Buffer, Uint8Array and ArrayBuffer are Node's own, all else is the context's.
    const { AbortController, AbortSignal, ArrayBuffer, Buffer, TextDecoder, TextEncoder, URL, Uint8Array } = globalThis;
    const { clearTimeout, performance, queueMicrotask, setImmediate, setTimeout, structuredClone } = globalThis;
    const context = vm.createContext({
      AbortController, AbortSignal, ArrayBuffer, Buffer, TextDecoder, TextEncoder, URL, Uint8Array, console,
      clearTimeout, performance, queueMicrotask, setImmediate, setTimeout, structuredClone,
      process: Object.assign(Object.create(process), { on() {}, once() {} }), // Jest's is a copy, too
    });
    vm.runInContext('delete Symbol.dispose; delete Symbol.asyncDispose', context);
    const loaded = new Map();
    function load(file) {
      const known = loaded.get(file);
      if (known) return known.exports;
      const module = { exports: {} };
      loaded.set(file, module);
      const real = createRequire(file);
      const require = Object.assign((id) => {
        const path = real.resolve(id);
        return path.startsWith(DIST) ? load(path) : real(id);
      }, { resolve: real.resolve });
      const code = readFileSync(file, 'utf8');
      const wrapped = '(function (exports, require, module, __filename, __dirname) {' + code + '\\n})';
      const run = vm.runInContext(wrapped, context, { filename: file });
      run(module.exports, require, module, file, dirname(file));
      return module.exports;
    }
    context.folder = mkdtempSync(join(tmpdir(), 'fcn-torch-realm-'));
    context.torch = load(join(DIST, 'index.js'));
    context.sharp = require('sharp');
    vm.runInContext(${JSON.stringify(`(async () => {${body}})()`)}, context).then(
      (value) => console.log(JSON.stringify(value)),
      (error) => { console.error(error); process.exitCode = 1; },
    ).finally(() => rmSync(context.folder, { recursive: true, force: true }));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', program], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  assert.is(status, 0, stderr);
  return JSON.parse(stdout);
}

test('arrays and errors are of the context that the package runs in', () => {
  const checks = inContext(`
    const x = torch.ones([2, 3]);
    let thrown;
    try { x.add(torch.ones([4])); } catch (error) { thrown = error; }
    return {
      shape: x.shape instanceof Array,
      strides: x.strides instanceof Array,
      options: new torch.nn.Conv2d(1, 1, 3).kernelSize instanceof Array,
      elements: x.toTypedArray() instanceof Float32Array,
      memory: torch.memory() instanceof Object,
      error: thrown instanceof Error && thrown instanceof torch.ShapeError,
      dispose: typeof x[Symbol.dispose],
    };`);
  assert.equal(checks, {
    shape: true,
    strides: true,
    options: true,
    elements: true,
    memory: true,
    error: true,
    dispose: 'function',
  });
});

test('values of the context and of Node are taken alike', () => {
  const read = inContext(`
    const arrays = [new Float32Array([1, 2]), new Uint8Array([1, 2]), Buffer.from([1, 2]), new BigInt64Array([1n, 2n])];
    const kept = torch.tidy(() => new Map([['a', new Set([torch.ones([1])])]]));
    return [
      arrays.map((array) => torch.tensor(array).dtype),
      torch.ones([2, 2]).sum({ dim: 1 }).toArray(),
      new torch.nn.ModuleDict(new Map([['a', new torch.nn.ReLU()]])).has('a'),
      [...kept.get('a')][0].isDisposed,
    ];`);
  assert.equal(read, [['float32', 'uint8', 'uint8', 'int64'], [2, 2], true, false]);
});

test('a network is trained, predicts, is saved into a new folder and loaded', () => {
  const done = inContext(`
    const { d2l, F, nn, optim } = torch;
    const net = new nn.Sequential(new nn.Conv2d(3, 2, 1));
    const sgd = new optim.SGD(net.parameters(), { lr: 0.1 });
    const y = torch.zeros([1, 4, 4], { dtype: 'int64' });
    const step = await d2l.trainBatchCh13(net, torch.rand([1, 3, 4, 4]), y, (l, t) => F.crossEntropy(l, t), sgd);
    const classes = await d2l.predict(net, torch.zeros([4, 4, 3], { dtype: 'uint8' }));
    const keys = [];
    for (const name of ['net.pt', 'net.safetensors']) {
      await torch.save(net.stateDict(), folder + '/a/b/' + name);
      keys.push([...(await torch.load(folder + '/a/b/' + name)).keys()]);
    }
    await torch.save({ model: net.stateDict(), epoch: 3 }, folder + '/checkpoint.pt');
    const { epoch } = await torch.load(folder + '/checkpoint.pt');
    return [step instanceof Object, step.pixels, classes.shape, keys, epoch];`);
  const keys = ['0.weight', '0.bias'];
  assert.equal(done, [true, 16, [4, 4], [keys, keys], 3]);
});

test('pictures and masks are written and read, figures are drawn', () => {
  const read = inContext(`
    const raw = { raw: { width: 2, height: 1, channels: 3 } };
    await sharp(Buffer.from([1, 2, 3, 4, 5, 6]), raw).png().toFile(folder + '/rgb.png');
    await sharp(Buffer.from([1, 2, 3, 4, 5, 6]), raw).png({ palette: true }).toFile(folder + '/palette.png');
    const { data } = await torch.readImage(folder + '/rgb.png');
    const mask = await torch.readMask(folder + '/palette.png');
    const dir = await torch.data.drawStreetSet(folder + '/drawn', { train: 1, val: 1, size: [32, 48] });
    const set = await torch.data.vocSet(dir, { split: 'train' });
    const figure = await torch.d2l.showImages([{ height: 1, width: 2, data }], 1, 1);
    return [[...data], mask.data.length, set.length, figure.length > 0];`);
  assert.equal(read, [[1, 2, 3, 4, 5, 6], 2, 1, true]);
});

test('the messages for missing files are the same there', () => {
  const messages = inContext(`
    const message = (promise) => promise.then(() => 'none', ({ code, message }) => code + ' ' + message);
    return [
      await message(torch.load(folder + '/none.pt')),
      await message(torch.readImage(folder + '/none.png')),
      await message(torch.data.vocSet(folder + '/voc', { split: 'train' })),
    ];`) as string[];
  assert.match(messages[0] as string, /^ERR_WEIGHTS .*there is no such file/);
  assert.match(messages[1] as string, /^ERR_DATA .*there is no such file/);
  assert.match(messages[2] as string, /^ERR_DATA .*no such folder/);
});

// What the tests above do not reach.

const LIBRARY = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/^(cli\b|base\/import\.ts)/.test(file)) // no runner runs the command
  .map((file) => [file, readFileSync(join(ROOT, 'src', file), 'utf8')] as const);

test('the library imports at run time by require or importModule alone', () => {
  const found = LIBRARY.flatMap(([file, text]) =>
    text
      .split('\n')
      .filter(
        (line) =>
          /\bimport\(/.test(line) && !/typeof import\(|importModule\(|^ *(\/?\*|')/.test(line),
      )
      .map((line) => `${file}: ${line.trim()}`),
  );
  assert.equal(found, []);
});

test("the library asks no value for one realm's built-in class", () => {
  const builtIn =
    /instanceof (Error|\w*Array|ArrayBuffer|SharedArrayBuffer|DataView|Map|Set|Promise|Date|RegExp|Buffer|AbortSignal|Object|Function)\b/;
  const found = LIBRARY.flatMap(([file, text]) =>
    text
      .split('\n')
      .filter((line) => builtIn.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  // Of its own array, which it has just made.
  assert.equal(found, [
    'torch/tensor/data.ts: const isWide = elements instanceof BigInt64Array || elements instanceof BigUint64Array;',
  ]);
});

test.run();
