import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const dist = join(__dirname, '..', 'dist');

test('the declarations need no TypeScript later than 5.2: arrays and buffers without parameters', () => {
  const files = (readdirSync(dist, { recursive: true }) as string[]).filter((file) =>
    /\.d\.m?ts$/.test(file),
  );
  assert.ok(files.length > 100, `${files.length} files`);
  for (const file of files) {
    const found = /\b((Ui|I)nt\d+|Float\d+|Big(Ui|I)nt64|Uint8Clamped)Array<|\bBuffer</.exec(
      readFileSync(join(dist, file), 'utf8'),
    );
    assert.is(found, null, file);
  }
});

test.run();
