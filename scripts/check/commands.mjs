// How the addon's files are compiled, as its build wrote it down.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const BUILT = 'build/compile_commands.json';

/** The compiler's runs: of most files a folder at a time (CMakeLists.txt). */
export const builtCommands = () => JSON.parse(readFileSync(BUILT, 'utf8'));

/** Whether a file is a folder of a target's. */
const isOf = (target, file) => file.includes(`/${target}.dir/Unity/`);

/** Writes the same for each file alone, for clang-tidy. Gives the folder with it. */
export function commandsByFile(files) {
  const built = builtCommands();
  const folder = join('build', 'by-file');
  const commands = files.map((name) => {
    const file = resolve(name).replaceAll('\\', '/');
    const own = built.find((entry) => entry.file === file);
    const target = /^native\/(core|test)\//.test(name) ? 'fcn_core' : 'fcn_torch';
    const { command, ...of } = own ?? built.find((entry) => isOf(target, entry.file));
    return { ...of, file, command: command.replaceAll(of.file, file) };
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'compile_commands.json'), JSON.stringify(commands, null, 2));
  return folder;
}
