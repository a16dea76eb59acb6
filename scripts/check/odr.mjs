// Whether each name means one thing in the whole addon, as C++ demands: GCC compares the types and
// functions of all files where it links them with -flto -Wodr. Nothing is optimised, nothing is kept.
import { exec, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pool } from '../pool.mjs';
import { builtCommands } from './commands.mjs';

const execute = promisify(exec);

/** Throws with GCC's words where two files differ about a name. Gives the reason where it cannot look. */
export async function checkOneDefinition() {
  const commands = builtCommands();
  const compiler = commands[0].command.match(/\S*(c\+\+|g\+\+)\S*/)?.[0] ?? 'g++';
  const { stdout } = spawnSync(compiler, ['--version'], { encoding: 'utf8' });
  if (!stdout?.includes('Free Software Foundation')) return `${compiler} is not GCC`;

  const atOnce = availableParallelism();
  const folder = await mkdtemp(join(tmpdir(), 'fcn-torch-odr-'));
  const objects = commands.map((_, index) => join(folder, `${index}.o`));
  try {
    // Of two options the last holds.
    await pool([...commands.entries()], atOnce, ([index, { command, directory }]) =>
      execute(`${command} -O0 -flto -fno-fat-lto-objects -o "${objects[index]}"`, {
        cwd: directory,
      }),
    );
    const link = `"${compiler}" -shared -O0 -flto=${atOnce} -Wodr -Werror -Wl,--allow-shlib-undefined`;
    await execute(
      `${link} -o "${join(folder, 'all.so')}" ${objects.map((o) => `"${o}"`).join(' ')}`,
    );
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
