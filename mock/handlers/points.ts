import { readPoints } from '../../src/contract/points'
import { periodOf, shiftPeriod } from '../../src/domain/date/period'
import { expiringNext } from '../../src/domain/points/expiring'
import { handle, type Route } from '../http/handle'
import { readAccount } from '../points/account'
import { toPointsLine } from '../points/to-points-line'
import { readOrders } from '../points/orders'

/** How many months the ledger shows, the running one included. */
const shownMonths = 24

/** What the customer has earned and spent. */
export const pointsRoutes: readonly Route[] = [
  handle(readPoints, async (_, { db, bank, session }) => {
    const { rows, ledger } = await readAccount(db, session.customerId, bank.today)
    const orders = await readOrders(db, session.customerId)
    const { firstDay } = shiftPeriod(periodOf('month', ledger.asOfDay), 1 - shownMonths)
    const lines = ledger.lines.map((line, index) => toPointsLine(line, index, rows, orders))
    const shown = lines.filter(({ day }) => day >= firstDay).reverse()
    return { asOfDay: ledger.asOfDay, balance: ledger.balance, expiring: expiringNext(ledger), ledger: shown, isIllustrative: true }
  }),
]
