import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from './package-root';
import { importModule } from './realm';

/**
 * A module of `scripts/libtorch`, of which the caller says what it has. They are ES modules, and run
 * before anything is compiled; hence no static import.
 */
export async function importScript<T>(file: string): Promise<T> {
  const path = join(packageRoot(), 'scripts', 'libtorch', file);
  const url = pathToFileURL(path).href;
  return await importModule(url, () => import(url));
}
