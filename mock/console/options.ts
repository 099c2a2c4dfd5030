import type { ConsoleOptions } from '../../src/contract/console/options'
import type { Db } from '../db/tables'
import { videoNames } from '../education/video'
import { AUDIENCES, audienceTier } from '../events/audiences'
import { commonFileSchema } from '../events/event-file'
import common from '../events/files/common.json'
import { ladders, newestVersion } from '../ladder/ladders'
import { branches } from './branches'

const shared = commonFileSchema.parse(common)

/** What the editor chooses from, under the scheme in force. */
export async function readOptions(db: Db, schemeId: string): Promise<ConsoleOptions> {
  return {
    branches: branches.map((branch) => ({ ...branch })),
    venues: Object.entries(shared.venues).map(([id, venue]) => ({ id, ...venue })),
    audiences: AUDIENCES.map((id) => {
      const { tierId, tierName } = audienceTier(id, schemeId)
      return { id, tierId, tierName }
    }),
    schemes: [...ladders].map(([id, ladder]) => {
      const { name, tiers } = newestVersion(ladder).scheme
      return { id, name, isInForce: id === schemeId, tiers: tiers.map((tier) => ({ id: tier.id, name: tier.name })) }
    }),
    forms: Object.entries(shared.forms).map(([id, questions]) => ({ id, questions })),
    articles: await db.selectFrom('article').select(['id', 'title']).orderBy('position').execute(),
    videos: [...videoNames],
    riskStatement: shared.riskStatement,
    consent: shared.consent.text,
  }
}
