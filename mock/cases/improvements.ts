import { listImprovements } from '../../src/contract/cases'
import type { OutputOf } from '../../src/contract/endpoint'
import file from './improvements.json'

/** What customers said and what the bank did, the newest first. @throws on load when the file is not what the contract says. */
export const improvements: OutputOf<typeof listImprovements>['improvements'] = listImprovements.output
  .parse({ improvements: file })
  .improvements.sort((a, b) => (a.day < b.day ? 1 : -1))
