import type { ManagerAnswer } from '../../src/contract/manager'
import type { BusinessDay } from '../../src/domain/date/business-day'
import { quotaPeriodOf } from '../../src/domain/perks/quota-period'
import type { Db } from '../db/tables'
import type { ServicePlan } from './read-plans'

/** What a plan promises, with how much of it a customer has had in the running month or year. */
export async function readPromises(db: Db, customerId: string, plan: ServicePlan, today: BusinessDay): Promise<ManagerAnswer['promises']> {
  const given = await db
    .selectFrom('serviceGiven')
    .select(['kind', 'day'])
    .where('customerId', '=', customerId)
    .where('day', '>=', quotaPeriodOf('year', today).firstDay)
    .where('day', '<=', today)
    .execute()
  return plan.promises.map(({ kind, total, period }) => {
    const { key, firstDay } = quotaPeriodOf(period, today)
    const used = given.filter((one) => one.kind === kind && one.day >= firstDay).length
    return { kind, used, total, period, periodKey: key }
  })
}
