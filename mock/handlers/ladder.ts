import { readAverage, readTrend } from '../../src/contract/average'
import { readCounted } from '../../src/contract/counted'
import { readFootprints } from '../../src/contract/footprints'
import { readStanding } from '../../src/contract/ladder'
import { readReport } from '../../src/contract/report'
import { handle, type Context, type Route } from '../http/handle'
import { refuse } from '../http/refusal'
import { readRecord } from '../ladder/evaluations'
import { ladderOf } from '../ladder/ladders'
import { standingOf } from '../ladder/standing-of'
import { toAverage, toTrend } from '../ladder/to-average'
import { toCounted } from '../ladder/to-counted'
import { toFootprints } from '../ladder/to-footprints'
import { toStanding } from '../ladder/to-standing'
import { readReport as reportOf } from '../report/read-report'

/** Where the customer is on the ladder, and every figure behind it. */
export const ladderRoutes: readonly Route[] = [
  handle(readStanding, (_, context) => standingOf(context, context.session.customerId)),

  handle(readFootprints, async (_, context) => {
    const { ladder, record } = await ownRecord(context)
    const { scheme, tiers } = toStanding(ladder, record)
    return { scheme, tiers, footprints: toFootprints(ladder, record.evaluations) }
  }),

  handle(readReport, async ({ periodKey }, context) => (await reportOf(context, periodKey)) ?? refuse('REPORT.UNKNOWN')),

  handle(readAverage, async (_, context) => {
    const { ladder, record } = await ownRecord(context)
    const { asOfDay, tiers, tierId } = toStanding(ladder, record)
    return { asOfDay, tiers, tierId, average: toAverage(record) }
  }),

  handle(readTrend, async (_, context) => {
    const { ladder, record } = await ownRecord(context)
    const { asOfDay, tiers } = toStanding(ladder, record)
    return { asOfDay, tiers, ...toTrend(record) }
  }),

  handle(readCounted, async (_, context) => toCounted((await ownRecord(context)).record)),
]

async function ownRecord({ db, bank, session }: Context<'customer'>) {
  const ladder = ladderOf(bank.schemeId)
  return { ladder, record: await readRecord(db, session.customerId, ladder, bank.today) }
}
