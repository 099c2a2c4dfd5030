import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** One rule of who may import whom. `never` are import patterns; `instead` says what to do. */
const layer = (files, never, instead) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [...never.map((regex) => ({ regex, message: instead })), outside] }] },
})

/** Nothing that ships may know the bank behind it or its tests. */
const outside = {
  regex: '^(\\.\\./)+(mock|test|config)/',
  message: 'src knows neither the sandbox bank nor the tests: share through contract/ or domain/.',
}

const up = '^(\\.\\./)+'
const own = (names) => `(${up}|^@/)(${names})(/|$)`
const packages = '^(?!\\.|@/)[@a-z]'

const layers = [
  layer(
    ['src/domain/**'],
    [packages, own('app|api|contract|features|i18n|pages|packages|platform|ui')],
    'domain is pure: it imports nothing but domain. Pass what it needs as a parameter.',
  ),
  layer(
    ['src/contract/**'],
    [packages, own('app|api|features|i18n|pages|packages|platform|ui')],
    "contract imports domain only, and the schema library from './schema'. Put code that needs more into api/ or mock/.",
  ),
  layer(
    ['src/platform/**'],
    [own('app|api|contract|domain|features|i18n|pages|packages|ui')],
    'platform wraps the phone and knows nothing of us. Let the caller pass what it needs.',
  ),
  layer(
    ['src/i18n/**'],
    ['^(?!\\.|@/|dayjs)[@a-z]', own('app|api|contract|features|pages|packages|platform|ui')],
    'i18n holds words and formats: it imports domain types and dayjs only.',
  ),
  layer(
    ['src/api/**'],
    [own('app|features|pages|packages|ui'), '^@tarojs', `${own('platform')}(?!.*types$)`],
    'api fetches: no screens, no toasts, no navigation. Platform arrives through src/app/wiring.ts; import its types only.',
  ),
  layer(
    ['src/ui/**'],
    [own('app|api|contract|features|pages|packages')],
    'ui draws what it is given. Fetching and meaning belong to features/.',
  ),
  layer(
    ['src/features/**'],
    [own('app|pages|packages'), '^@tarojs/taro', '^axios'],
    'features compose ui, api and domain. Use platform/ for what the phone can do.',
  ),
  layer(['src/pages/**', 'src/packages/**'], [own('api|domain|contract|i18n|ui')], 'a page is a shell: put the screen into features/.'),
  layer(['src/app/**'], [own('pages|packages')], 'app is under the pages; nothing in it knows them.'),
  {
    files: ['mock/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [`(${up}src/|^@/)(?!(contract|domain)/)`, '^@tarojs', '^react'].map((regex) => ({
            regex,
            message: 'the bank shares contract and domain with the app, nothing else.',
          })),
        },
      ],
    },
  },
]

const featureNames = [
  'account',
  'banners',
  'check-in',
  'console',
  'courses',
  'events',
  'ladder',
  'learn',
  'manager',
  'messages',
  'perks',
  'points',
  'preview',
]

/** features/X never imports features/Y. */
const features = featureNames.map((name) => {
  const others = featureNames.filter((other) => other !== name).join('|')
  return {
    files: [`src/features/${name}/**`],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `ImportDeclaration[source.value=/^((\\.\\.\\u002F)+|@\\u002Ffeatures\\u002F)(${others})\\u002F/]`,
          message: 'a feature never imports another: move what both need down into ui/, i18n/ or domain/.',
        },
      ],
    },
  }
})

const pureDomain = {
  files: ['src/domain/**'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...['Date', 'fetch', 'window', 'document', 'wx', 'process'].map((name) => ({
        name,
        message: 'domain is pure: take it as a parameter.',
      })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: 'domain is pure: take the number as a parameter.' },
    ],
  },
}

const clock = {
  files: ['src/{app,api,features,ui,i18n,contract,pages,packages}/**'],
  rules: { 'no-restricted-globals': ['error', { name: 'Date', message: 'read the time from platform/clock.' }] },
}

const everywhere = {
  rules: {
    'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    'no-console': 'off',
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-nested-ternary': 'off',
    '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  },
}

export default tseslint.config(
  {
    ignores: [
      'dist-*/**',
      'node_modules/**',
      '.data/**',
      'coverage/**',
      'test/weapp/runner/web/**',
      'test/weapp/runner/fixtures/**',
      '**/*.cjs',
      '**/*.js',
      '**/*.mjs',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { tsconfigRootDir: new URL('..', import.meta.url).pathname } },
    ...everywhere,
  },
  { files: ['src/**/*.{ts,tsx}'], plugins: { 'react-hooks': reactHooks }, rules: { 'react-hooks/rules-of-hooks': 'error' } },
  ...layers,
  ...features,
  { files: ['src/contract/schema.ts'], rules: { 'no-restricted-imports': 'off' } },
  pureDomain,
  clock,
  { files: ['src/platform/clock/**'], rules: { 'no-restricted-globals': 'off' } },
  { files: ['test/**', 'mock/seed/**'], rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', 400] } },
  // Interface merging is how Taro's props are widened.
  { files: ['src/aria.d.ts', 'src/global.d.ts'], rules: { '@typescript-eslint/consistent-type-definitions': 'off' } },
)
