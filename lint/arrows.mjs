import { dirname, relative, resolve, sep } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** Needs a library or a time zone: a workflow must not, and nothing that a workflow imports may. */
const OUTSIDE_WORKFLOWS = [
  'calendar/zoned',
  'calendar/working-time',
  'catalogue/schema',
  'catalogue/shipped',
  'catalogue/pin-terms',
  'tiers/tally',
].map((name) => `domain/${name}`);

/** The demonstration uses the product; nothing of the product uses the demonstration. */
const DEMO = ['platform/demo/'];

/** What serves the pages of the console: handlers, what they share, and what they read from the store for a page. */
const CONSOLE_HANDLERS =
  /^console\/(router|serving\/.+|owner\/(form|letter)|publisher-page\/(form-key|performing)|[\w-]+\/(handler|[\w-]+-handler|read-[\w-]+))(\.tsx?)?$/;

/**
 * Who may import whom (types too). The first entry that matches a file counts. `npm` lists the packages and Node
 * built-ins it may use; without it, any. `types` lists what it may import types from, and nothing else.
 */
const ARROWS = [
  { in: 'domain/calendar/zoned', may: ['domain/'], npm: ['luxon'] },
  { in: 'domain/calendar/working-time', may: ['domain/'], npm: ['luxon'] },
  { in: 'domain/catalogue/schema', may: ['domain/'], npm: ['zod'] },
  { in: 'domain/catalogue/shipped', may: ['domain/'], npm: [] },
  { in: 'domain/catalogue/pin-terms', may: ['domain/'], npm: [] },
  { in: 'domain/tiers/tally', may: ['domain/'], npm: ['big.js'] },
  { in: 'domain/', may: ['domain/'], not: OUTSIDE_WORKFLOWS, npm: [] },
  // The query `offer` answers what the contract says, whose reasons are English sentences.
  {
    in: 'workflows/in-english',
    may: ['domain/', 'locales/en/benefit-reasons', 'locales/en/date-reasons', 'locales/writing'],
    not: OUTSIDE_WORKFLOWS,
    npm: [],
  },
  { in: 'workflows/', may: ['workflows/', 'domain/'], not: OUTSIDE_WORKFLOWS, npm: ['@temporalio/workflow'] },
  { in: 'activities/', may: ['activities/', 'locales/', 'domain/', 'platform/'], not: DEMO },
  { in: 'platform/demo/', may: ['platform/', 'domain/'] },
  // What activities ask of the store is said by them.
  { in: 'platform/store/', may: ['platform/', 'domain/', 'locales/', 'activities/ports'], not: DEMO },
  { in: 'platform/', may: ['platform/', 'domain/'], not: DEMO },
  { in: 'locales/', may: ['locales/', 'domain/'], npm: [] },
  {
    in: CONSOLE_HANDLERS,
    may: ['console/', 'api/', 'locales/', 'domain/', 'platform/', 'activities/letters/'],
    not: DEMO,
  },
  // Views are given data: of the store they know the types, and what its lists can be asked for.
  {
    in: 'console/',
    may: ['console/', 'locales/', 'domain/', 'platform/store/list-choices', 'platform/sample-publisher'],
    types: ['platform/'],
    not: [CONSOLE_HANDLERS, ...DEMO],
  },
  {
    in: 'api/',
    may: [
      ...['api/', 'console/', 'locales/', 'domain/', 'platform/', 'workflows/messages', 'workflows/publisher-messages'],
      // A letter is shown before it is sent.
      'activities/letters/',
    ],
    not: DEMO,
  },
  { in: 'worker/', may: ['worker/', 'activities/', 'domain/', 'platform/', 'workflows/'], not: DEMO },
];

const inProject = (path) => relative(ROOT, path).split(sep).join('/');

/** `domain/` means everything in the folder, `domain/plan` that one file, with or without its extension. */
const isIn = (path, place) =>
  place instanceof RegExp
    ? place.test(path)
    : place.endsWith('/')
      ? `${path}/`.startsWith(place)
      : path.replace(/\.(ts|tsx|json)$/, '') === place;

/** What a file may not import, in a sentence; undefined when it may. */
function forbidden(file, source, isOfTypes) {
  const arrow = ARROWS.find((each) => isIn(file, each.in));
  if (arrow === undefined) return undefined;
  if (!source.startsWith('.')) {
    const isAllowed = arrow.npm === undefined || arrow.npm.includes(source);
    return isAllowed ? undefined : `${arrow.in} may import ${arrow.npm.join(', ') || 'no package'}, not ${source}.`;
  }
  const target = inProject(resolve(ROOT, dirname(file), source));
  const places = isOfTypes ? [...arrow.may, ...(arrow.types ?? [])] : arrow.may;
  const isAllowed = places.some((place) => isIn(target, place)) && !arrow.not?.some((place) => isIn(target, place));
  return isAllowed ? undefined : `${file} may not import ${target}.`;
}

/** Does an import or export name types only? */
const isOfTypes = (node) =>
  node.type === 'TSImportType' ||
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.specifiers?.length > 0 && node.specifiers.every((each) => (each.importKind ?? each.exportKind) === 'type'));

/** The arrows of the architecture: every kind of import, `import type` and `import('…')` in types too. */
export const arrows = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = inProject(context.filename);
    const check = (node, source) => {
      const message = typeof source === 'string' ? forbidden(file, source, isOfTypes(node)) : undefined;
      if (message !== undefined) context.report({ node, message });
    };
    const declaration = (node) => check(node, node.source?.value);
    return {
      ImportDeclaration: declaration,
      ExportNamedDeclaration: declaration,
      ExportAllDeclaration: declaration,
      ImportExpression: declaration,
      TSImportType: declaration,
      TSExternalModuleReference: (node) => check(node, node.expression.value),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0]?.value),
    };
  },
};
