/** Packages that are ES modules only, which jest has to compile. The second row is the Markdown parser of the bank and what it consists of. */
const esModules = [
  ...['@tarojs', 'rettime', 'until-async', '@open-draft/deferred-promise'],
  ...['mdast-util-[\\w-]+', 'micromark[\\w-]*', 'unist-util-[\\w-]+', 'decode-named-character-reference', 'character-entities', 'devlop'],
  ...['markdown-table', 'longest-streak', 'zwitch', 'ccount', 'escape-string-regexp'],
]

/** Two kinds of test: pure ones in plain Node, and screens (test/**\/*.test.tsx) in jsdom, over the same sandbox bank. */
const shared = {
  // Absolute: a project's relative rootDir would be taken from the outer rootDir, one folder too high.
  rootDir: require('node:path').resolve(__dirname, '..'),
  transform: { '\\.[cm]?[jt]sx?$': '<rootDir>/config/swc-jest.cjs' },
  transformIgnorePatterns: [`<rootDir>/node_modules/(?!(${esModules.join('|')})/)`],
  moduleNameMapper: {
    '\\.module\\.scss$': '<rootDir>/test/support/style-names.js',
    '\\.(css|scss)$': '<rootDir>/test/support/style-names.js',
    '^@tarojs/components$': '<rootDir>/src/platform/elements/elements.ts',
    '^@tarojs/taro$': '<rootDir>/test/support/taro.ts',
    '^@/(.*)$': '<rootDir>/src/$1',
  },
}

module.exports = {
  rootDir: '..',
  // A test takes a second; a machine that is busy with builds may take its time.
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: '<rootDir>/test/support/node-environment.cjs',
      testMatch: ['<rootDir>/test/{domain,contract,mock,api,platform,i18n,config}/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'screens',
      testEnvironment: '<rootDir>/test/support/screen-environment.cjs',
      testMatch: ['<rootDir>/test/{features,ui,app}/**/*.test.tsx'],
      // Screens are tested as the browser's: its variants of the platform files come first.
      moduleFileExtensions: ['h5.tsx', 'h5.ts', 'tsx', 'ts', 'js', 'mjs', 'cjs', 'jsx', 'json', 'node'],
      setupFiles: ['<rootDir>/test/support/screen-env.js'],
      setupFilesAfterEnv: ['<rootDir>/test/support/screen-setup.ts'],
    },
  ],
}
