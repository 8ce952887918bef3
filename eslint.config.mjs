/**
 * What the compiler can't see: doubtful code, size limits, templates that are wrong or inaccessible.
 */
import {defineConfig} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default defineConfig(
  {ignores: ['dist/', 'demo/built/', 'demo/hosts/*/**/*.ts', 'coverage/', '.cache/']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.{ts,mjs,js}'],
    extends: [tseslint.configs.base],
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', {max: 250, skipComments: true, skipBlankLines: true}],
      'no-console': ['error', {allow: ['warn', 'error']}],
      'no-param-reassign': 'error',
      'no-template-curly-in-string': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    // One program for all: the layers' own would each check again what they import.
    languageOptions: {parserOptions: {project: 'test/tsconfig.json'}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
      // An async function also turns what it throws into a rejection.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', {max: 40, skipComments: true, skipBlankLines: true}],
      'max-params': ['error', 3],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/{element,engine,format,languages,remote}/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {object: 'Array', property: 'from', message: 'Pages replace it: see format/list-of.ts.'},
      ],
    },
  },
  {
    // Lists of words, a row a line.
    files: ['src/languages/*-synonyms.ts'],
    rules: {'max-lines': 'off'},
  },
  {
    files: ['src/element/**/*.ts', 'test/element/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: litA11y.configs.recommended.rules,
    settings: {litHtmlSources: true},
  },
  {
    files: ['src/cli/**/*.ts', '.ci/**', 'bench/**/*.ts', 'demo/**/*.mjs', 'test/**/*.mjs'],
    rules: {'no-console': 'off'},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', package: 'node:test', name: ['describe', 'it']},
            // A plugin of Chai declares that `equal` gives a promise; it does not.
            {from: 'package', package: 'chai', name: 'Equal'},
          ],
        },
      ],
    },
  },
);
