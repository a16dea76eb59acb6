import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { StepQueue } from '../../dist/train/step-queue.js';

/** The time that the queue sees, in milliseconds. */
let now = 0;
test.before.each(() => {
  now = 0;
  performance.now = () => now;
});
test.after(() => {
  Reflect.deleteProperty(performance, 'now'); // the prototype has it
});

type Numbers = ReturnType<typeof numbers>;
const numbers = (loss: number) => ({ loss, losses: 1, confusion: new Float64Array(1) });

/** A step that ends when it is told to, at a time. */
function step(loss: number, isOneJob = true) {
  let resolve: (result: Numbers) => void;
  const result = new Promise<Numbers>((done) => {
    resolve = done;
  });
  const end = async (at = now) => {
    now = at;
    resolve(numbers(loss));
    await setImmediate();
  };
  return { result, isOneJob, end };
}

function queueOf(ahead: number) {
  const ended: number[] = [];
  const times: number[] = [];
  const queue = new StepQueue(ahead, ({ loss }, _examples, ms) => {
    ended.push(loss);
    times.push(ms);
  });
  return { queue, ended, times };
}

test('one by one', async () => {
  const { queue, ended, times } = queueOf(0);
  for (const loss of [1, 2, 3]) {
    const next = step(loss);
    const added = queue.add(next, 1);
    await setImmediate();
    assert.is(ended.length, loss - 1);
    await next.end(now + 5);
    await added;
    assert.is(ended.at(-1), loss);
  }
  assert.equal(times, [5, 5, 5]);
});

test('one ahead: in their order, whichever ends first, each time counted once', async () => {
  const { queue, ended, times } = queueOf(1);
  const [first, second] = [step(1), step(2)];
  await queue.add(first, 1);
  assert.equal([ended, queue.length], [[], 1]);
  const added = queue.add(second, 1);
  await second.end(10);
  assert.equal([ended, queue.length], [[], 2]);
  await first.end(60);
  await added;
  assert.equal([ended, queue.length], [[1], 1]);
  await queue.end();
  assert.equal([ended, queue.length], [[1, 2], 0]);
  assert.equal(times, [60, 0]);
});

test('what comes between a step and the next is no time of either', async () => {
  const { queue, times } = queueOf(1);
  const [first, second] = [step(1), step(2)];
  await queue.add(first, 1);
  await first.end(3);
  now = 200; // the loader
  await queue.add(second, 1);
  await second.end(205);
  await queue.end();
  assert.equal(times, [3, 5]);
});

test('a step of several jobs has nothing started beside it', async () => {
  const { queue, ended } = queueOf(1);
  const [first, second] = [step(1), step(2, false)];
  await queue.add(first, 1);
  const added = queue.add(second, 1);
  await first.end();
  assert.equal(ended, [1]);
  await second.end();
  await added;
  assert.equal(ended, [1, 2]);
});

test('a failure is thrown in its turn, and the rest is waited for', async () => {
  const { queue, ended } = queueOf(1);
  await queue.add({ result: Promise.reject(new Error('first')), isOneJob: true }, 1);
  const last = step(2);
  try {
    await queue.add(last, 1);
    assert.unreachable();
  } catch (error) {
    assert.is((error as Error).message, 'first');
  }
  let isOver = false;
  const givenUp = queue.giveUp().then(() => {
    isOver = true;
  });
  await setImmediate();
  assert.not.ok(isOver);
  await last.end();
  await givenUp;
  assert.equal(ended, []);
});

test.run();
