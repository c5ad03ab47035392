// What ESLint looks for: mistakes, and nothing of taste; how a file looks is Prettier's. The page is read with its types, by the
// last TypeScript that is written in JavaScript; `npm run check` checks it with the native one.
import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Taken out of an object to leave the rest, or only to be named. */
const unused = { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' };

const errors = (...rules) => Object.fromEntries(rules.map((rule) => [rule, 'error']));

export default defineConfig(
  { ignores: ['build/', 'web/src/data/generated/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    rules: {
      'no-unused-vars': ['error', unused],
      // Chinese text is set off by wide spaces.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      'no-control-regex': 'off', // what is ASCII, and what no XML can hold, is said by its codes
    },
  },
  {
    files: ['web/src/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    languageOptions: { parserOptions: { project: 'web/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', unused],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // Lit calls a listener that is a method on its element.
      '@typescript-eslint/unbound-method': 'off',
      // What JSON.parse gives is any; that it is what the schemas say, the core has checked.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // The native compiler decides, and does not always infer what this one does.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Beyond what the plugins recommend.
      ...errors(
        'lit/lifecycle-super',
        'lit/no-classfield-shadowing',
        'lit/no-invalid-escape-sequences',
        'lit/no-this-assign-in-render',
        'lit/value-after-constraints',
        'wc/no-child-traversal-in-connectedcallback',
        'wc/no-constructor-params',
        'wc/no-customized-built-in-elements', // which WebKit lacks
        'wc/no-typos',
      ),
    },
  },
  {
    files: ['**/*.{mjs,js}'],
    rules: { 'no-undef': 'off' }, // what tests do runs in Node and in the browser by turns
  },
);
