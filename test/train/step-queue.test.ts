import { setTimeout } from 'node:timers/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { StepQueue } from '../../dist/train/step-queue.js';

const numbers = (loss: number) => ({ loss, losses: 1, correct: 0, pixels: 1 });
const step = (loss: number, ms: number, isOneJob = true) => ({
  result: setTimeout(ms, numbers(loss)),
  isOneJob,
});

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
  const { queue, ended } = queueOf(0);
  for (const loss of [1, 2, 3]) {
    await queue.add(step(loss, 5), 1);
    assert.is(ended.at(-1), loss);
  }
});

test('one ahead: in their order, whichever ends first, each time counted once', async () => {
  const { queue, ended, times } = queueOf(1);
  await queue.add(step(1, 60), 1);
  assert.equal([ended, queue.length], [[], 1]);
  await queue.add(step(2, 1), 1);
  assert.equal([ended, queue.length], [[1], 1]);
  await queue.end();
  assert.equal([ended, queue.length], [[1, 2], 0]);
  assert.ok((times[1] as number) < 50, `${times}`);
});

test('what comes between a step and the next is no time of either', async () => {
  const { queue, times } = queueOf(1);
  await queue.add(step(1, 1), 1);
  await setTimeout(200); // the loader
  await queue.add(step(2, 1), 1);
  await queue.end();
  assert.ok((times[0] as number) < 150, `${times}`);
});

test('a step of several jobs has nothing started beside it', async () => {
  const { queue, ended } = queueOf(1);
  await queue.add(step(1, 5), 1);
  await queue.add(step(2, 5, false), 1);
  assert.equal(ended, [1, 2]);
});

test('a failure is thrown in its turn, and the rest is waited for', async () => {
  const { queue, ended } = queueOf(1);
  await queue.add({ result: Promise.reject(new Error('first')), isOneJob: true }, 1);
  let isDone = false;
  const last = step(2, 20);
  void last.result.then(() => {
    isDone = true;
  });
  try {
    await queue.add(last, 1);
    assert.unreachable();
  } catch (error) {
    assert.is((error as Error).message, 'first');
  }
  await queue.giveUp();
  assert.equal([ended, isDone], [[], true]);
});

test.run();
