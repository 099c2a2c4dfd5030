import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { endpoints } from '../src/contract/endpoints'
import { describeApi } from '../src/contract/openapi'

/** Where the API's description is kept, for readers who do not run the server. */
const path = 'docs/api/openapi.json'

const text = `${JSON.stringify(describeApi(endpoints), null, 2)}\n`
if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== text) {
    process.stderr.write(`${path} is not what the contract says. Run: npx tsx mock/openapi-cli.ts\n`)
    process.exitCode = 1
  }
} else {
  mkdirSync('docs/api', { recursive: true })
  writeFileSync(path, text)
}
