import type { Localized } from '../../src/contract/primitives'
import type { Context, OwnReading } from '../http/handle'
import { readRecord } from '../ladder/evaluations'
import { ladderOf, ladders, newestVersion } from '../ladder/ladders'
import { readPlans, type ServicePlan, type ServicePlans } from './read-plans'
import type { StaffMember } from './read-team'
import file from './service-plans.json'
import { assigned, findStaff } from './team'

const tiersOf = (schemeId: string) => newestVersion(ladderOf(schemeId)).scheme.tiers

const { schemes, isIllustrative, perks } = readPlans(
  file,
  new Map([...ladders.keys()].map((id) => [id, tiersOf(id).map((tier) => tier.id)])),
)

/** Whether the plans' figures are an illustration. */
export const arePlansIllustrative: boolean = isIllustrative

/** The promises that perks keep. */
export const promisedPerks: ServicePlans['perks'] = perks

/** Who serves a customer, by the tier earned: a trial tier gives perks, not people. */
export type Serving = { readonly plan: ServicePlan; readonly manager: StaffMember; readonly experts: readonly StaffMember[] }

/** Reads who serves the caller now. @throws RangeError when a tier has no plan: the start checks that each has. */
export async function readServing({ db, bank, session: { customerId } }: OwnReading): Promise<Serving> {
  const { tierId } = await readRecord(db, customerId, ladderOf(bank.schemeId), bank.today)
  const plan = schemes.get(bank.schemeId)?.get(tierId)
  if (!plan) throw new RangeError(`no service plan for ${tierId}`)
  return { plan, manager: assigned(plan.manager, customerId), experts: plan.experts.map((role) => assigned(role, customerId)) }
}

/** One of the staff, when the caller may turn to them: who serves them now, or whom they have an appointment with. */
export async function findServing(context: Context<'customer'>, staffId: string): Promise<StaffMember | undefined> {
  const member = findStaff(staffId)
  if (!member) return undefined
  const { manager, experts } = await readServing(context)
  if (manager === member || experts.includes(member)) return member
  const { db, bank, session } = context
  const kept = await db
    .selectFrom('appointment')
    .select('id')
    .where('customerId', '=', session.customerId)
    .where('staffId', '=', staffId)
    .where('state', '=', 'BOOKED')
    .where('startsAtMs', '>', bank.nowMs)
    .executeTakeFirst()
  return kept && member
}

/** The name of a scheme's lowest tier with a manager of its own; null when it has none. */
export function ownManagerTierOf(schemeId: string): Localized | null {
  const plans = schemes.get(schemeId)
  return tiersOf(schemeId).find(({ id }) => plans?.get(id)?.manager !== 'service')?.name ?? null
}
