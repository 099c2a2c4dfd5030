import { addDays } from '../../../src/domain/date/business-day'
import { periodOf, shiftPeriod } from '../../../src/domain/date/period'
import { hasFallen, morningMs } from '../../../src/domain/messages/stages'
import type { Db } from '../../db/tables'
import { readServing } from '../../manager/serving'
import type { Announcement, Bank } from '../announcement'

/** In a quarter's first month, from its 3rd on, when the last purchases of the quarter before are posted. Ours. */
const fromPlace = 2
const untilPlace = 20

/** Whoever paid by card 30 % less often last quarter than in the one before is asked what went wrong, and offered a talk. */
export async function announceActivity(db: Db, customerId: string, bank: Bank): Promise<Announcement[]> {
  const quarter = periodOf('quarter', bank.today)
  const time = { fromMs: morningMs(addDays(quarter.firstDay, fromPlace)), untilMs: morningMs(addDays(quarter.firstDay, untilPlace)) }
  if (bank.nowMs < time.fromMs || bank.nowMs >= time.untilMs) return []
  const last = shiftPeriod(quarter, -1)
  const before = shiftPeriod(quarter, -2)
  const purchases = await db
    .selectFrom('cardPurchase')
    .select('postingDay')
    .where('customerId', '=', customerId)
    .where('isPosted', '=', true)
    .where('postingDay', '>=', before.firstDay)
    .where('postingDay', '<=', last.lastDay)
    .execute()
  const recent = purchases.filter(({ postingDay }) => postingDay >= last.firstDay).length
  if (!hasFallen(recent, purchases.length - recent)) return []
  const { manager } = await readServing({ db, bank, session: { customerId } })
  const params = { staff: manager.staff.name }
  return [{ kind: 'talk-offer', params, customerIds: [customerId], dedupeKey: `talk-offer:${last.key}`, time }]
}
