import { createNodeResolver, flatConfigs, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Core from the ground up: a layer imports only from itself and from those before it. */
const CORE_LAYERS = [
  ['text.ts'],
  ['value'],
  ['policy', 'problem'],
  ['reading'],
  ['programmes'],
  ['roster'],
  ['matching', 'budget'],
];

const inCore = (names) => names.map((name) => `./core/${name}`);

const coreZones = CORE_LAYERS.slice(0, -1).map((layer, index) => ({
  target: inCore(layer),
  from: inCore(CORE_LAYERS.slice(index + 1).flat()),
  message:
    'Core is built in layers: text, value, policy and problem, reading, programmes, roster, matching and budget.',
}));

const PANE_PAGES = ['budget', 'calculate', 'explain', 'help', 'matching', 'policy', 'roster'].map(
  (page) => `./addin/taskpane/${page}`,
);
/** What the page for calculating shows of a cell. */
const SHOWN_ELSEWHERE = ['./addin/taskpane/explain'];

/** taskpane -> excel -> Office.js; taskpane, functions, workbook -> core; workbook is known to its own page alone. */
const addinZones = [
  {
    target: './core',
    from: ['./addin', './test'],
    message: 'Nothing in core points out of it.',
  },
  {
    target: ['./addin', './test'],
    from: './core',
    except: ['./index.ts'],
    message: "Outside core, import from 'training-subsidy-core' alone.",
  },
  {
    target: './addin',
    from: './test',
    message: 'The add-in knows nothing of its tests.',
  },
  {
    target: ['./addin/excel', './addin/functions', './addin/taskpane', './addin/scripts'],
    from: './addin/workbook',
    message: 'The embedded workbook is known to nobody but its own page.',
  },
  {
    target: ['./addin/excel', './addin/functions', './addin/workbook'],
    from: './addin/taskpane',
    message: 'The task pane stands on top: nothing imports it.',
  },
  {
    target: ['./addin/functions', './addin/workbook'],
    from: './addin/excel',
    message: 'Only the task pane speaks to the workbook through addin/excel.',
  },
  {
    target: './addin/taskpane/shared',
    from: PANE_PAGES.concat('./addin/taskpane/lists', './addin/taskpane/worker', './addin/taskpane/shell'),
    message: 'What pages share stands below them.',
  },
  {
    target: './addin/taskpane/lists',
    from: PANE_PAGES,
    message: 'The lists that pages use know none of the pages.',
  },
  ...PANE_PAGES.map((page) => ({
    target: page,
    from: PANE_PAGES.filter((other) => other !== page && !SHOWN_ELSEWHERE.includes(other)),
    message: 'A page takes nothing from another one: what both need belongs to addin/taskpane/shared.',
  })),
  {
    target: './addin/files',
    from: ['./addin/excel', './addin/functions', './addin/taskpane', './addin/workbook', './addin/scripts'],
    message: 'addin/files reads files and knows nothing of the rest; taskpane and workbook use it.',
  },
  {
    target: './addin/excel',
    from: './addin/functions',
    message: 'addin/excel reads and writes cells; it knows no function.',
  },
  {
    target: ['./addin/excel', './addin/functions', './addin/taskpane', './addin/workbook'],
    from: './addin/scripts',
    message: 'Scripts run in Node, the add-in in a browser.',
  },
];

const RELATIVE_CORE = {
  regex: '^(\\.{1,2}/)+core(/|$)',
  message: "Outside core, import from 'training-subsidy-core' alone.",
};

const IMPURE_GLOBALS = [
  'CustomFunctions',
  'XMLHttpRequest',
  'clearInterval',
  'clearTimeout',
  'console',
  'crypto',
  'document',
  'fetch',
  'indexedDB',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'requestAnimationFrame',
  'self',
  'sessionStorage',
  'setInterval',
  'setTimeout',
  'window',
];

const OFFICE_GLOBALS = ['Excel', 'Office', 'OfficeExtension'];
const OFFICE_MESSAGE = 'Only addin/excel speaks Office.js.';

const CLOCK = 'Core reads no clock: take the date as an argument.';

export default tseslint.config(
  { ignores: ['dist/', 'test-output/', 'coverage/'] },
  tseslint.configs.strict,
  flatConfigs.typescript,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.js', '.json'],
          extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
        }),
      ],
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones: [...coreZones, ...addinZones] }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['core/**', 'addin/**', 'test/**'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['core/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[...IMPURE_GLOBALS, ...OFFICE_GLOBALS].map((name) => ({ name, message: 'Core is pure.' })),
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\.{1,2}/|decimal\\.js$)', message: 'Core needs nothing but decimal.js.' }] },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
        { selector: "CallExpression[callee.name='Date']", message: CLOCK },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: CLOCK },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Core is deterministic.' },
        { selector: 'AwaitExpression', message: 'Core is synchronous.' },
      ],
    },
  },
  {
    files: ['addin/**', 'test/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [RELATIVE_CORE] }] },
  },
  {
    files: ['addin/**'],
    ignores: ['addin/excel/**'],
    rules: {
      'no-restricted-globals': ['error', ...OFFICE_GLOBALS.map((name) => ({ name, message: OFFICE_MESSAGE }))],
    },
  },
  {
    files: ['addin/taskpane/**', 'addin/workbook/**'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    // They talk to whoever called them.
    files: ['addin/scripts/**', 'test/**/benchmark.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // A test knows its own data, and a failed assumption fails the test.
    files: ['test/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
