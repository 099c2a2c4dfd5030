const { transformSync, version } = require('@swc/core')
const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')

/** What a file is written in, by its extension. */
const parserOf = (file) =>
  /\.[cm]?tsx?$/.test(file) ? { syntax: 'typescript', tsx: file.endsWith('x') } : { syntax: 'ecmascript', jsx: true }

const optionsOf = (file) => ({
  filename: file,
  configFile: false,
  swcrc: false,
  sourceMaps: true,
  module: { type: 'commonjs' },
  jsc: {
    parser: parserOf(file),
    target: 'es2022',
    // `hidden.jest` lifts jest.mock() above the imports.
    transform: { react: { runtime: 'automatic' }, verbatimModuleSyntax: true, hidden: { jest: true } },
  },
})

const ownText = readFileSync(__filename, 'utf8')

/** Compiles for jest: types away, JSX and ES modules to what Node runs. It takes a tenth of Babel's time. Types are tsc's affair. */
module.exports = {
  canInstrument: false,
  getCacheKey: (text, file) =>
    createHash('sha256').update([ownText, version, process.version, file, text].join('\0')).digest('hex').slice(0, 32),
  process: (text, file) => transformSync(text, optionsOf(file)),
}
