#!/usr/bin/env node
// What the workflows ask about LibTorch's versions; the answers are lines for $GITHUB_OUTPUT.
//   minors  the minor versions that the addon builds with
//   newer   the newest release, where scripts/libtorch/releases.json names none as new, else nothing. It reads
//           what `pip index versions torch` prints, and lets this checkout build with that release.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../libtorch/releases.json', import.meta.url);
const releases = JSON.parse(readFileSync(file, 'utf8'));
const { from, below } = releases.supported;

const numbers = (version) => version.split('.').map(Number);

function isBefore(one, other) {
  const [a, b] = [numbers(one), numbers(other)];
  const at = [0, 1, 2].find((i) => (a[i] ?? 0) !== (b[i] ?? 0));
  return at !== undefined && (a[at] ?? 0) < (b[at] ?? 0);
}

function minors() {
  const [major, first] = numbers(from);
  const [, end] = numbers(below);
  const names = Array.from({ length: end - first }, (_, i) => `${major}.${first + i}`);
  return `minors=${JSON.stringify(names)}`;
}

function newer() {
  // torch (2.15.0)
  const newest = readFileSync(0, 'utf8').match(/^torch \((\d+\.\d+\.\d+)\)$/m)?.[1];
  if (!newest) throw new Error("Expected what 'pip index versions torch' prints");
  const known = Object.values(releases.variants).map(({ version }) => version);
  if (known.some((version) => !isBefore(version, newest))) return 'newer=';
  if (!isBefore(newest, below)) {
    const [major, minor] = numbers(newest);
    releases.supported.below = `${major}.${minor + 1}`;
    writeFileSync(file, `${JSON.stringify(releases, null, 2)}\n`);
  }
  return `newer=${newest}`;
}

const commands = { minors, newer };
const [command] = process.argv.slice(2);
if (!Object.hasOwn(commands, command)) throw new Error('Expected minors or newer');
console.log(commands[command]());
