// Small stand-ins for what provisioning meets: wheels, pip, a package index.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** A folder for one test file; `remove` it in `test.after`. */
export function scratch(): { path(...names: string[]): string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), 'fcn-torch-test-'));
  return {
    path: (...names) => join(root, ...names),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Writes files, given by relative path, below a directory. */
export function writeTree(root: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = join(root, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** The files below a directory, relative and sorted. */
export function listTree(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

export function versionHeader(version: string): string {
  return ['MAJOR', 'MINOR', 'PATCH']
    .map((part, index) => `#define TORCH_VERSION_${part} ${version.split('.')[index]}\n`)
    .join('');
}

/** What a torch wheel holds, as far as anybody looks. */
export function torchFiles(version: string, cuda?: string): Record<string, string> {
  return {
    'torch/__init__.py': 'raise ImportError',
    'torch/version.py': `cuda: Optional[str] = ${cuda ? `'${cuda}'` : 'None'}\n`,
    'torch/include/torch/headeronly/version.h': versionHeader(version),
    'torch/include/torch/csrc/api/include/torch/torch.h': '#pragma once\n',
    'torch/lib/libtorch_cpu.so': 'cpu',
    'torch/lib/libtorch_python.so': 'python',
    ...(cuda ? { 'torch/lib/libtorch_cuda.so': 'cuda' } : {}),
  };
}

export interface WheelOptions {
  readonly files: Record<string, string>;
  readonly requires?: readonly string[];
  /** A file whose content is not what RECORD says. */
  readonly damaged?: string;
}

/** Makes a wheel, that is a zip with METADATA and RECORD, and gives its SHA-256. */
export function makeWheel(file: string, { files, requires = [], damaged }: WheelOptions): string {
  const [name, version] = basename(file).split('-');
  const info = `${name}-${version}.dist-info`;
  const requirements = requires.map((line) => `Requires-Dist: ${line}\n`).join('');
  const all: Record<string, string> = {
    ...files,
    [`${info}/METADATA`]: `Name: ${name}\nVersion: ${version}\n${requirements}\nWords.\n`,
  };
  all[`${info}/RECORD`] = Object.entries(all)
    .map(([path, content]) => `${path},sha256=${sha256(content, 'base64url')},${content.length}\n`)
    .join('')
    .concat(`${info}/RECORD,,\n`);
  if (damaged !== undefined) all[damaged] = 'something else';

  const staging = `${file}.staging`;
  writeTree(staging, all);
  execFileSync('cmake', ['-E', 'tar', 'cf', file, '--format=zip', ...Object.keys(all)], {
    cwd: staging,
  });
  rmSync(staging, { recursive: true });
  return sha256(readFileSync(file), 'hex');
}

export function sha256(content: string | Buffer, encoding: 'hex' | 'base64url'): string {
  return createHash('sha256').update(content).digest(encoding);
}

/**
 * A pip that serves the wheels of a folder, by name and the beginning of the version, and notes
 * its calls. It is a program, since provisioning runs pip as one.
 */
export function fakePip(directory: string): { command: readonly string[]; calls(): string[] } {
  const program = join(directory, 'pip.cjs');
  const log = join(directory, 'pip.log');
  writeTree(directory, {
    'pip.log': '',
    'pip.cjs': `
      const fs = require('node:fs');
      const args = process.argv.slice(2);
      if (args[0] === '--version') {
        console.log('pip 99.0 from nowhere (python 3.11)');
        process.exit();
      }
      fs.appendFileSync(${JSON.stringify(log)}, args.join(' ') + '\\n');
      const [, name, version = ''] = args.at(-1).match(/^([\\w-]+)(?:==([^*]+))?/);
      const prefix = name.replaceAll('-', '_') + '-' + version;
      const wheel = fs.readdirSync(${JSON.stringify(directory)})
        .find((file) => file.endsWith('.whl') && file.startsWith(prefix));
      if (wheel === undefined) {
        console.error('ERROR: No matching distribution found for ' + args.at(-1));
        process.exit(1);
      }
      const target = args[args.indexOf('--dest') + 1];
      fs.copyFileSync(${JSON.stringify(directory)} + '/' + wheel, target + '/' + wheel);
    `,
  });
  return {
    command: [process.execPath, program],
    calls: () => readFileSync(log, 'utf8').split('\n').filter(Boolean),
  };
}

/** An HTTP server on the loopback interface for the time of `use`. */
export async function withServer<T>(
  listener: RequestListener,
  use: (url: string) => Promise<T>,
): Promise<T> {
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** An address at which nobody is: no server is ever given a port as low, nor does fetch refuse it. */
export const NOWHERE = 'http://127.0.0.1:2';

/** The error that a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
  throw new Error('Expected a rejection but the promise was fulfilled');
}
