import type { Reminder } from '../../src/contract/reminders'
import { expiringNext } from '../../src/domain/points/expiring'
import type { OwnReading } from '../http/handle'
import { readAccount } from '../points/account'

const name = { 'zh-CN': '积分', 'zh-HK': '積分', en: 'Points' }

/** Points that are about to lapse. */
export async function remindersOfPoints({ db, bank, session }: OwnReading): Promise<Reminder[]> {
  const { ledger } = await readAccount(db, session.customerId, bank.today)
  const expiring = expiringNext(ledger)
  if (!expiring) return []
  return [{ kind: 'points-lapse', subjectId: 'points', names: [name], count: expiring.points, onDay: expiring.onDay, startsAt: null }]
}
