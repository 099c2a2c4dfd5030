import type { BusinessDay } from '../../../src/domain/date/business-day'
import type { Reminder } from '../../../src/contract/reminders'
import { expiryTimes } from '../../../src/domain/messages/stages'
import type { Db } from '../../db/tables'
import { remindersOfPerks } from '../../reminders/of-perks'
import { remindersOfPoints } from '../../reminders/of-points'
import type { Announcement, Bank } from '../announcement'

/** Points are told of 60 days ahead, when Home begins to, and again in their last week. */
const pointsDays = 60

/** Perks, codes and points that lapse soon, as Home reminds of them. What lapses of perks on one day is one message, in its last week. */
export async function announceExpiry(db: Db, customerId: string, bank: Bank): Promise<Announcement[]> {
  const reading = { db, bank, session: { customerId } }
  const perks = await remindersOfPerks(reading)
  const quotas = perks.filter(({ kind }) => kind === 'quota-lapses')
  const days = [...new Set(quotas.map(({ onDay }) => onDay))]
  return [
    ...perks.filter(({ kind }) => kind === 'code-expires').map((code) => ofPerks([code], code.onDay, customerId)),
    ...days.map((onDay) =>
      ofPerks(
        quotas.filter((quota) => quota.onDay === onDay),
        onDay,
        customerId,
      ),
    ),
    ...(await remindersOfPoints(reading)).flatMap((points) => ofPoints(points, customerId)),
  ]
}

function ofPerks(reminders: readonly Reminder[], onDay: BusinessDay, customerId: string): Announcement {
  const [one, ...more] = reminders
  const isCode = one?.kind === 'code-expires'
  const id = one && more.length === 0 ? one.subjectId : null
  return {
    kind: 'perk-expiry',
    ...{ customerIds: [customerId], time: expiryTimes(onDay, 7).last },
    dedupeKey: isCode ? `code-expires:${id}` : `quota-lapses:${onDay}`,
    params: {
      subject: { page: isCode ? 'redemption' : id === null ? 'perks' : 'perk', id },
      perks: reminders.flatMap(({ names, count }) => names.map((name) => ({ name, uses: count }))),
      onDay,
    },
  }
}

function ofPoints({ count, onDay }: Reminder, customerId: string): Announcement[] {
  const { first, last } = expiryTimes(onDay, pointsDays)
  const params = { points: count, onDay }
  const to = { kind: 'points-expiry' as const, params, customerIds: [customerId] }
  return [
    { ...to, dedupeKey: `points-expiry:${onDay}:first`, time: first },
    { ...to, dedupeKey: `points-expiry:${onDay}:last`, time: last },
  ]
}
