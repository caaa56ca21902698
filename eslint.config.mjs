import { defineConfig, globalIgnores } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { arrows } from './lint/arrows.mjs';

const house = { rules: { arrows } };

/** In a workflow and in the domain there is no clock, no chance and no machine but Temporal's own. */
const NO_MACHINE = [
  ...['process', 'Buffer', 'setTimeout', 'setInterval', 'setImmediate', 'fetch'].map((name) => ({
    name,
    message: 'The domain and the workflows are deterministic and know no machine.',
  })),
];

export default defineConfig(
  globalIgnores(['dist', 'data', '.cache', 'coverage', 'node_modules']),
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { house, 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'house/arrows': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', 40],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Keys and sentences are made of numbers too.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A short arrow that hands on a call reads better than one with braces.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `for (;;)` is how work goes on for ever.
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },
  {
    files: ['activities/**', 'api/**', 'console/**', 'worker/**', 'platform/**'],
    ignores: ['platform/store/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        ...['kysely', 'pg'].map((name) => ({ name, message: 'Only platform/store speaks SQL.' })),
      ],
    },
  },
  {
    files: ['domain/**', 'workflows/**'],
    rules: { 'no-restricted-globals': ['error', ...NO_MACHINE] },
  },
  {
    files: ['domain/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time is given to the domain.' },
        {
          selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: 'Time is given to the domain.',
        },
        {
          selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
          message: 'The domain knows no chance.',
        },
      ],
    },
  },
  {
    files: ['workflows/**'],
    // Each step is taken once, under its key; saves follow the facts, and a publisher's work is repeated under its ids, as
    // mail that comes in is.
    ignores: [
      'workflows/take-step.ts',
      'workflows/sales-sweep.ts',
      'workflows/page-link.ts',
      'workflows/incoming-mail.ts',
      'workflows/offer-read-model.ts',
      'workflows/handlers.ts',
      'workflows/publisher*.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: './activities', message: 'An activity is an effect of a step: workflows/take-step.ts calls it, once.' },
      ],
    },
  },
  {
    files: ['workflows/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.object.name="Promise"][callee.property.name=/^(race|any)$/]',
          message: 'A race leaves its losers behind: wait with until.',
        },
      ],
    },
  },
  {
    files: ['workflows/activities.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@temporalio/workflow',
          importNames: ['proxyLocalActivities'],
          message:
            'What a workflow decides by must be in its history: a local activity goes on where a task was given up.',
        },
      ],
    },
  },
  {
    files: ['test/**'],
    rules: { 'max-lines': ['error', 300], 'max-lines-per-function': 'off' },
  },
  {
    // Catalogue data is imported as JSON; columns of migrations are what they are.
    files: ['platform/store/migrations/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
);
