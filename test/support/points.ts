import { toBusinessDay } from '../../src/domain/date/business-day'
import { expiryDayOf } from '../../src/domain/points/entry'
import type { Db } from '../../mock/db/tables'
import { lockAccount, writeEntry } from '../../mock/points/account'

/** Gives a demo customer points on the seed's day. */
export const givePoints = (db: Db, customerId: string, points: number): Promise<unknown> =>
  db.transaction().execute(async (trx) => {
    const day = toBusinessDay('2026-11-22')
    const account = await lockAccount(trx, customerId, day)
    await writeEntry(trx, account, { kind: 'EARNED', day, points, expiresOn: expiryDayOf(day) }, 'welcome')
  })
