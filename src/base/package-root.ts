import { join } from 'node:path';

/** The package's directory; this file is two levels below it, in dist/ and in src/. */
export function packageRoot(): string {
  return join(__dirname, '..', '..');
}
