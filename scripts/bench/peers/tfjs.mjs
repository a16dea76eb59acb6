// TensorFlow.js's side of ../compare, on its wasm backend: the network by its operators, with the batch
// norms folded into the convolutions' weights, as its converter does.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { peakMemory, picturesOf, serve, timed } from '../compare/serve.mjs';

const require = createRequire(import.meta.url);

let tf;
let runs = {};

/** The tensors of a safetensors file: { shape, data }. */
function weightsOf(path) {
  const file = readFileSync(path);
  const size = Number(file.readBigUInt64LE());
  const { __metadata__, ...entries } = JSON.parse(file.toString('utf8', 8, 8 + size));
  return Object.fromEntries(
    Object.entries(entries)
      .filter(([, { dtype }]) => dtype === 'F32')
      .map(
        ([
          name,
          {
            shape,
            data_offsets: [from, to],
          },
        ]) => {
          const bytes = file.subarray(8 + size + from, 8 + size + to);
          return [name, { shape, data: new Float32Array(Uint8Array.from(bytes).buffer) }];
        },
      ),
  );
}

/** PyTorch's [out, in, h, w] to TensorFlow's [h, w, in, out]; a transposed one's [in, out, ...] to [..., out, in]. */
const kernelOf = ({ shape, data }) =>
  tf.tidy(() => tf.transpose(tf.tensor4d(data, shape), [2, 3, 1, 0]));

/** A convolution without bias and its batch norm as one with bias. */
function folded(weights, conv, norm) {
  const of = (name) => tf.tensor1d(weights[`${norm}.${name}`].data);
  return tf.tidy(() => {
    const scale = tf.div(of('weight'), tf.sqrt(tf.add(of('running_var'), 1e-5)));
    return {
      filter: tf.mul(kernelOf(weights[`${conv}.weight`]), scale),
      bias: tf.sub(of('bias'), tf.mul(of('running_mean'), scale)),
    };
  });
}

function network(weights, { batch, height, width }) {
  const conv = (layer, strides, pad, activation) => (x) =>
    tf.fused.conv2d({ x, ...layer, strides, pad, activation });
  const stem = conv(folded(weights, '0', '1'), 2, 3, 'relu');
  const blocks = [4, 5, 6, 7].flatMap((stage) =>
    [0, 1].map((block) => {
      const at = `${stage}.${block}`;
      const stride = stage > 4 && block === 0 ? 2 : 1;
      const first = conv(folded(weights, `${at}.conv1`, `${at}.bn1`), stride, 1, 'relu');
      const second = conv(folded(weights, `${at}.conv2`, `${at}.bn2`), 1, 1, 'linear');
      const shortcut =
        stride === 1
          ? (x) => x
          : conv(folded(weights, `${at}.downsample.0`, `${at}.downsample.1`), 2, 0, 'linear');
      return (x) => tf.relu(tf.add(second(first(x)), shortcut(x)));
    }),
  );
  const head = conv(
    {
      filter: kernelOf(weights['final_conv.weight']),
      bias: tf.tensor1d(weights['final_conv.bias'].data),
    },
    1,
    0,
    'linear',
  );
  const kernel = kernelOf(weights['transpose_conv.weight']);
  const bias = tf.tensor1d(weights['transpose_conv.bias'].data);
  const mean = tf.tensor1d([0.485, 0.456, 0.406]);
  const std = tf.tensor1d([0.229, 0.224, 0.225]);
  return (images) =>
    tf.tidy(() => {
      let x = tf.div(tf.sub(tf.div(tf.cast(images, 'float32'), 255), mean), std);
      x = tf.maxPool(stem(x), 3, 2, 1);
      for (const block of blocks) x = block(x);
      x = head(x);
      const shape = [batch, x.shape[1] * 32, x.shape[2] * 32, 21];
      const logits = tf.add(tf.conv2dTranspose(x, kernel, shape, 32, 16), bias);
      return tf.slice(tf.argMax(logits, 3), [0, 0, 0], [batch, height, width]);
    });
}

async function predict(given) {
  const { folder, batch, height, width } = given;
  const call = network(weightsOf(`${folder}/weights.safetensors`), given);
  const pictures = picturesOf(given);
  const body = async () => {
    const images = tf.tensor4d(pictures, [batch, height, width, 3], 'int32');
    const classes = call(images);
    const data = await classes.data();
    tf.dispose([images, classes]);
    return data;
  };
  runs = {
    check: async ({ into }) => writeFileSync(into, Uint8Array.from(await body())),
    run: (count) => timed(count, body),
  };
}

await serve({
  async hello({ threads }) {
    let wasm;
    try {
      tf = require('@tensorflow/tfjs-core');
      wasm = require('@tensorflow/tfjs-backend-wasm');
    } catch {
      throw new Error('not installed: npm run bench:peers');
    }
    wasm.setThreadsCount(threads);
    await tf.setBackend('wasm');
    await tf.ready();
    return {
      // In Node it has one: its workers would be blobs, which worker_threads does not take.
      threads: (await tf.env().getAsync('WASM_HAS_MULTITHREAD_SUPPORT'))
        ? wasm.getThreadsCount()
        : 1,
      versions: { 'TensorFlow.js': tf.version_core },
    };
  },
  prepare: predict,
  check: (given) => runs.check(given),
  run: ({ count }) => runs.run(count),
  memory: () => ({ peak: peakMemory() }),
});
