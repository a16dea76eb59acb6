import { setTimeout as delay } from 'node:timers/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { mapConcurrent } from '../../dist/base/concurrent.js';
import { rejects } from './fixtures';

const items = Array.from({ length: 20 }, (_, i) => i);

test('keeps the order and the bound', async () => {
  let now = 0;
  let most = 0;
  const results = await mapConcurrent(items, { limit: 3 }, async (item, index) => {
    assert.is(item, index);
    most = Math.max(most, ++now);
    await delay((20 - item) % 4);
    now--;
    return item * 2;
  });
  assert.equal(
    results,
    items.map((item) => item * 2),
  );
  assert.is(most, 3);
  assert.equal(await mapConcurrent([], { limit: 3 }, async () => 1), []);
});

test('starts nothing after a failure, waits for what runs, throws the earliest', async () => {
  const started: number[] = [];
  const ended: number[] = [];
  const failing = mapConcurrent(items, { limit: 3 }, async (item) => {
    started.push(item);
    await delay(item === 1 ? 15 : 5);
    if (item === 1 || item === 2) throw new Error(`item ${item}`);
    await delay(20);
    ended.push(item);
  });
  await failing.then(
    () => assert.unreachable(),
    (error: unknown) => assert.is((error as Error).message, 'item 1'),
  );
  assert.equal(started, [0, 1, 2]);
  assert.equal(ended, [0]);
});

test('an abort ends it with the reason as the cause', async () => {
  const controller = new AbortController();
  const started: number[] = [];
  const { signal } = controller;
  const running = mapConcurrent(items, { limit: 2, signal }, async (item) => {
    started.push(item);
    if (item === 3) controller.abort(new Error('enough'));
    await delay(1);
  });
  await rejects(running, 'ERR_ABORTED', 'aborted');
  assert.ok(started.length <= 5);
});

test.run();
