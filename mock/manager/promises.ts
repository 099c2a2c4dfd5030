import { serviceKindSchema, type ManagerAnswer } from '../../src/contract/manager'
import { quotaPeriodOf } from '../../src/domain/perks/quota-period'
import type { OwnReading } from '../http/handle'
import { readOwnPerks } from '../perks/own-perks'
import type { ServicePlan } from './read-plans'
import { promisedPerks } from './serving'

type Promised = ManagerAnswer['promises'][number]

/** What a plan and the tier's perks promise, with how much of it a customer has had in the running period, in the order of the kinds. */
export async function readPromises(context: OwnReading, plan: ServicePlan): Promise<Promised[]> {
  const all = [...(await promisesOfPlan(context, plan)), ...(await promisesOfPerks(context))]
  const order = serviceKindSchema.options
  return all.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

async function promisesOfPlan({ db, bank: { today }, session }: OwnReading, plan: ServicePlan): Promise<Promised[]> {
  const given = await db
    .selectFrom('serviceGiven')
    .select(['kind', 'day'])
    .where('customerId', '=', session.customerId)
    .where('day', '>=', quotaPeriodOf('year', today).firstDay)
    .where('day', '<=', today)
    .execute()
  return plan.promises.map(({ kind, total, period }) => {
    const { key, firstDay } = quotaPeriodOf(period, today)
    const used = given.filter((one) => one.kind === kind && one.day >= firstDay).length
    return { kind, used, total, period, periodKey: key, perkId: null }
  })
}

/** A code taken counts: what it is for is the customer's. */
async function promisesOfPerks(context: OwnReading): Promise<Promised[]> {
  const { perks } = await readOwnPerks(context)
  return promisedPerks.flatMap(({ kind, perkId }) => {
    const quota = perks.find(({ id }) => id === perkId)?.quota
    if (!quota) return []
    const { used, reserved, total, period, periodKey } = quota
    return [{ kind, used: used + reserved, total, period, periodKey, perkId }]
  })
}
