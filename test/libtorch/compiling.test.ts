import { spawn } from 'node:child_process';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Compiling, watch } from '../../scripts/libtorch/compiling.mjs';

test('how far a build is comes from Ninja and from Make', () => {
  let now = 1_000;
  const compiling = new Compiling('compiling', () => now);
  assert.is(String(compiling), 'compiling, 0 s');
  assert.ok(compiling.take('[34/100] Building CXX object CMakeFiles/a.dir/native/a.cc.o'));
  now += 80_900;
  assert.is(String(compiling), 'compiling, 34 of 100 steps, 1 min 20 s');
  assert.ok(compiling.take('[  7%] Building CXX object CMakeFiles/a.dir/native/a.cc.o'));
  assert.is(String(compiling), 'compiling, 7%, 1 min 20 s');
  assert.ok(compiling.take('[100%] Built target a'));
  now += 3_600_000;
  assert.is(String(compiling), 'compiling, 100%, 61 min 20 s');
  assert.is(String(new Compiling('configuring', () => now)), 'configuring, 0 s');
});

test('what compilers say is no progress', () => {
  const compiling = new Compiling();
  for (const line of [
    'native/a.cc:3:5: warning: unused variable [-Wunused-variable]',
    'FAILED: CMakeFiles/a.dir/native/a.cc.o',
    '[Wunused] [1/2]',
    '  [3/4] indented code of a diagnostic',
    '',
  ]) {
    assert.not(compiling.take(line), line);
  }
});

/** Collects what is written to a stream that is no terminal. */
function collector() {
  const lines: string[] = [];
  const stream = { isTTY: false, write: (text: string) => lines.push(text) };
  return { lines, stream: stream as unknown as NodeJS.WriteStream };
}

test('warnings are passed on, progress becomes a line now and then', async () => {
  // It ends when it has been seen that a line came.
  const script = `
    console.log('[3/9] Building CXX object a.o');
    console.log('a.cc: warning: from stdout');
    console.error('a.cc: warning: from stderr');
    process.stdin.once('data', () => process.exit());`;
  const child = spawn(process.execPath, ['-e', script], { stdio: 'pipe' });
  const stdout = collector();
  const stderr = collector();
  let line = '';
  const log = (text: string) => {
    if (line !== '' || !text.includes('3 of 9')) return;
    line = text;
    child.stdin.end('.'); // once: it may have ended by the next line
  };
  await watch(child, { log, stdout: stdout.stream, stderr: stderr.stream, everyMs: 1 });
  assert.match(line, /^compiling, 3 of 9 steps, \d+ s$/);
  assert.equal(stdout.lines, ['a.cc: warning: from stdout\n']);
  assert.equal(stderr.lines, ['a.cc: warning: from stderr\n']);
});

test.run();
