import * as contract from '../../src/contract/sandbox'
import { instantAt } from '../clock'
import { handle, type Route } from '../http/handle'
import { refuse } from '../http/refusal'
import { ladders, newestVersion } from '../ladder/ladders'
import { resetToSeed } from '../seed/seed-bank'
import { seedNowMs } from '../seed/seed-now'

const dayMs = 86_400_000
const earliestMs = seedNowMs - 365 * dayMs
const latestMs = seedNowMs + 5 * 365 * dayMs

/** What a tester can do to the bank. */
export const sandboxRoutes: readonly Route[] = [
  handle(contract.listPersonas, async (_, { db }) => {
    const rows = await db
      .selectFrom('persona')
      .innerJoin('customer', 'customer.id', 'persona.customerId')
      .select(['persona.id', 'customer.phone', 'customer.name', 'persona.story', 'persona.wechatCode'])
      .orderBy('persona.position')
      .execute()
    return { personas: rows }
  }),

  handle(contract.readClock, (_, { bank }) => ({ now: instantAt(bank.nowMs), offsetMs: bank.clockOffsetMs })),

  handle(contract.moveClock, async ({ now }, { db, nowMs }) => {
    const bankNowMs = Date.parse(now)
    if (bankNowMs < earliestMs || bankNowMs > latestMs) return refuse('SANDBOX.CLOCK_RANGE')
    const clockOffsetMs = bankNowMs - nowMs
    await db.updateTable('bank').set({ clockOffsetMs }).execute()
    return { now: instantAt(bankNowMs), offsetMs: clockOffsetMs }
  }),

  handle(contract.resetSandbox, async (_, { db, nowMs, config }) => ({ personas: await resetToSeed(db, config.schemeId, nowMs) })),

  handle(contract.setFaults, async (faults, { db }) => {
    await db
      .updateTable('bank')
      .set({ faults: JSON.stringify(faults) as never })
      .execute()
    return faults
  }),

  handle(contract.readScheme, (_, { bank }) => ({
    activeId: bank.schemeId,
    schemes: [...ladders.values()].map((ladder) => {
      const { id, version, name } = newestVersion(ladder).scheme
      return { id, version, name }
    }),
  })),

  handle(contract.switchScheme, async ({ schemeId }, { db }) => {
    if (!ladders.has(schemeId)) return refuse('SANDBOX.SCHEME_UNKNOWN')
    await db
      .updateTable('bank')
      .set((bank) => ({ schemeId, revision: bank('revision', '+', 1) }))
      .execute()
    return { activeId: schemeId }
  }),
]
