import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Everything that is written for people. */
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** What only is there when something has run, or when an operator has made it. */
const MADE_LATER = /^(data|dist|node_modules|\.cache|store|mailbox)\/|^(\.env|temporal\.db|link-secret|store\.lock)$/;

const withoutFences = (text: string): string => text.replace(/^ *```[\s\S]*?^ *```$/gm, '');

/** Every match of a pattern's first group. */
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, group = '']) => group);

const spansOf = (text: string): string[] => all(withoutFences(text), /`([^`\n]+)`/g);

/** Folders end with a slash; files have a folder or stand at the root, and an extension that we use. */
const isPath = (span: string): boolean =>
  (/^[\w.@-]+(\/[\w.@-]+)*\/$/.test(span) ||
    /^([\w.@-]+\/)*[\w.@-]+\.(ts|tsx|js|mjs|cjs|json|md|yml|yaml|html|css|sql)$/.test(span) ||
    /^\.ci\//.test(span)) &&
  !MADE_LATER.test(span);

/** The anchors of a document, as forges make them of headings. */
const anchorsOf = (text: string): string[] =>
  all(withoutFences(text), /^#+ (.+)$/gm).map((title) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );

/** Where a link leads that nothing is at; undefined for one that holds, or that leaves the repository. */
function brokenLink(document: string, target: string): string | undefined {
  if (/^https?:/.test(target)) return undefined;
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? document : normalize(join(dirname(document), path));
  if (!existsSync(join(ROOT, file))) return `${document}: ${target}`;
  return anchor === undefined || anchorsOf(read(file)).includes(anchor) ? undefined : `${document}: ${target}`;
}

/** The sources of the product itself. */
function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sources(`${folder}/${entry.name}`)
      : /\.tsx?$/.test(entry.name)
        ? [`${folder}/${entry.name}`]
        : [],
  );
}

const PRODUCT = ['activities', 'api', 'console', 'domain', 'platform', 'worker', 'workflows'].flatMap(sources);

/** The keys of an object literal that begins after some words. */
const keysAfter = (text: string, words: string): string[] =>
  all(text.slice(text.indexOf(words)).split(/^\}|\} as const/m)[0] ?? '', /\b([A-Z][A-Z0-9_]{2,}):/g);

/** The machine's own, which nobody sets for this product. */
const NOT_OURS = new Set(['PATH']);

/** Every environment variable that some code reads. */
function variablesRead(files: readonly string[]): Set<string> {
  const direct = files.flatMap((path) => all(read(path), /\benv(?:\.|\[')([A-Z][A-Z0-9_]+)/g));
  return new Set(direct.filter((name) => !NOT_OURS.has(name)));
}

const settings = (): string[] => [
  ...keysAfter(read('platform/settings.ts'), 'const Settings'),
  ...keysAfter(read('platform/intake-settings.ts'), 'const intakeSettings'),
  ...keysAfter(read('platform/embedded/embedded-settings.ts'), 'const PORTS'),
];

/** The variables in the tables of a document. */
const variablesIn = (document: string): string[] => all(read(document), /^\| `([A-Z][A-Z0-9_]+)` \|/gm);

test.each(DOCUMENTS)('every path that %s names exists', (document) => {
  const text = read(document);
  const missing = spansOf(text).filter((span) => isPath(span) && !existsSync(join(ROOT, span)));
  expect(missing).toEqual([]);
  const links = all(withoutFences(text), /\]\(([^)\s]+)\)/g);
  expect(links.map((target) => brokenLink(document, target)).filter(Boolean)).toEqual([]);
});

test('every file in the quoted commands of the documents exists', () => {
  const named = DOCUMENTS.flatMap((document) =>
    all(read(document), /npx jest ([\w./-]+)/g)
      .filter((path) => !existsSync(join(ROOT, path)))
      .map((path) => `${document}: ${path}`),
  );
  expect(named).toEqual([]);
});

test('every npm script that the documents name is in package.json', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = DOCUMENTS.flatMap((document) => all(read(document), /\bnpm (?:run )?([a-z][\w:-]*)/g));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !['ci', 'run'].includes(name) && !(name in scripts))).toEqual([]);
});

test('the table of settings names what the code reads, and nothing else', () => {
  const table = variablesIn('README.md');
  const ours = [...new Set([...variablesRead(PRODUCT), ...settings()])];
  const library = sources('node_modules/@temporalio/envconfig/src').map(read).join();
  expect(ours.length).toBeGreaterThan(15);
  expect(ours.filter((name) => !table.includes(name))).toEqual([]);
  expect(table.filter((name) => !ours.includes(name) && !library.includes(`'${name}'`))).toEqual([]);
  expect(table.filter((name, i) => table.indexOf(name) !== i)).toEqual([]);
});

test('what tests read from the environment is told to contributors', () => {
  const asked = variablesRead(sources('test/support'));
  const known = [...variablesIn('CONTRIBUTING.md'), ...variablesIn('README.md')];
  expect([...asked].filter((name) => !known.includes(name))).toEqual([]);
});

test('every test that the table of promises quotes is in the file it names', () => {
  const table = withoutFences(read('docs/promises.md'));
  let file = '';
  const quoted = [...table.matchAll(/`(test\/[^`]+\.test\.ts)`|“([^”]+)”/g)].flatMap(([, path, name]) => {
    file = path ?? file;
    return name === undefined ? [] : [{ file, name }];
  });
  const absent = quoted.filter(
    ({ file, name }) => !new RegExp(`\\b(test|it)\\(\\s*(['"\`])${escaped(name)}\\2`).test(read(file)),
  );
  expect(quoted.length).toBeGreaterThan(20);
  expect(absent).toEqual([]);
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('every promise, every duty and every file of their tests is in the table of promises', () => {
  const spans = spansOf(read('docs/promises.md'));
  const files = ['domain/promises', 'domain/duties', 'test/workflows/lanes'].flatMap(sources);
  expect(files.length).toBeGreaterThan(15);
  expect(files.filter((path) => !spans.includes(path))).toEqual([]);
});
