// Which C++ has changed since clang-tidy was last content with all of it. scripts/check/linted.json has the hashes
// of the files as they were then; `npm run check -- --all`, which belongs to each release, writes it. With
// hashes and not a commit a checkout without tags, or without git, does not lint too little.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';

const LIST = 'scripts/check/linted.json';
/** What concerns every file: the checks, and LibTorch's version. */
const COMMON = ['.clang-tidy', 'scripts/libtorch/releases.json'];

const FOLDERS = ['native', 'test/fake-device'];
/** Compiled with headers that not every machine has, CUDA's and GoogleTest's: not linted. */
const NOT_LINTED = ['native/core/cuda/library/', 'native/test/'];

/** All of C++. */
export function cppFiles() {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.(cc|h)$/.test(file)),
  ).sort();
}

/** What is linted file by file. */
export function sourceFiles() {
  return cppFiles().filter(
    (file) => file.endsWith('.cc') && !NOT_LINTED.some((folder) => file.startsWith(folder)),
  );
}

/** The sources that changed, or include what changed, however far away. */
export function changedSources({ all }) {
  const sources = sourceFiles();
  const linted = JSON.parse(readFileSync(LIST, 'utf8'));
  const now = hashes();
  const changed = new Set(Object.keys(now).filter((file) => now[file] !== linted[file]));
  if (all || COMMON.some((file) => changed.has(file))) return sources;
  return sources.filter((source) => [...includedBy(source)].some((file) => changed.has(file)));
}

/** Notes that clang-tidy is content with all files as they are. */
export function saveLinted() {
  writeFileSync(LIST, `${JSON.stringify(hashes(), null, 2)}\n`);
}

function hashes() {
  const entries = [...COMMON, ...cppFiles()].map((file) => {
    const text = readFileSync(file, 'utf8').replaceAll('\r', ''); // as git may check it out
    return [file, createHash('sha256').update(text).digest('hex').slice(0, 16)];
  });
  return Object.fromEntries(entries);
}

/** A file and all files that it includes: of its own folder, or named from `native` or its core. */
function includedBy(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(/^\s*#\s*include "(.+)"/gm)) {
    const path = [posix.dirname(file), 'native/core', 'native']
      .map((folder) => posix.join(folder, name))
      .find(existsSync);
    if (path) includedBy(path, found);
  }
  return found;
}
