/** Two kinds of test: pure ones in plain Node, and screens (test/**\/*.test.tsx) in jsdom. */
const shared = {
  // Absolute: a project's relative rootDir would be taken from the outer rootDir, one folder too high.
  rootDir: require('node:path').resolve(__dirname, '..'),
  transform: { '\\.[cm]?[jt]sx?$': ['babel-jest', { configFile: './config/babel.jest.js' }] },
  transformIgnorePatterns: ['<rootDir>/node_modules/(?!(@tarojs|rettime|until-async|@open-draft/deferred-promise)/)'],
  moduleNameMapper: {
    '\\.(css|scss)$': '<rootDir>/test/support/style.ts',
    '^@tarojs/components$': '<rootDir>/test/support/taro-components.tsx',
    '^@tarojs/taro$': '<rootDir>/test/support/taro.ts',
    '^@/(.*)$': '<rootDir>/src/$1',
  },
}

module.exports = {
  rootDir: '..',
  projects: [
    { ...shared, displayName: 'node', testEnvironment: '<rootDir>/test/support/node-environment.cjs', testMatch: ['<rootDir>/test/{domain,contract,mock,api,platform,config}/**/*.test.ts'] },
  ],
}
