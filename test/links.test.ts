/** The documents' links lead somewhere, and the files that CONTRIBUTING and SECURITY name are there. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const ROOT = join(__dirname, '..');
const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' });
const files = git('ls-files').trim().split('\n');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const withoutCode = (text: string) => text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');

/** GitHub's anchors of a document's headings. */
function anchorsOf(file: string): Set<string> {
  const headings = [...withoutCode(read(file)).matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
    text
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\- _]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
  return new Set(headings);
}

test('every relative link leads to a file, and its anchor to a heading', () => {
  const broken: string[] = [];
  for (const file of files.filter((name) => name.endsWith('.md'))) {
    const links = withoutCode(read(file)).matchAll(/\]\(([^)\s]+)\)/g);
    for (const [, link = ''] of links) {
      if (/^[a-z]+:/.test(link)) continue;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : relative(ROOT, join(ROOT, dirname(file), path));
      const isThere =
        existsSync(join(ROOT, target)) &&
        (anchor === undefined || !target.endsWith('.md') || anchorsOf(target).has(anchor));
      if (!isThere) broken.push(`${file}: ${link}`);
    }
  }
  assert.equal(broken, []);
});

test('the files and folders that CONTRIBUTING and SECURITY name are there', () => {
  const isThere = (name: string) =>
    files.some((file) => file === name || file.startsWith(`${name}/`) || file.endsWith(`/${name}`));
  const named = ['CONTRIBUTING.md', 'SECURITY.md'].flatMap((document) =>
    [...withoutCode(read(document)).matchAll(/`([\w./-]+)`/g)].flatMap(([, name = '']) =>
      /^(src|native|scripts|test|docs)\/|\.(ts|cc|h|py|mjs|json)$/.test(name)
        ? [[document, name] as const]
        : [],
    ),
  );
  assert.ok(named.length > 40, `${named.length} names`);
  assert.equal(
    named.filter(([, name]) => !isThere(name)),
    [],
  );
});

test.run();
