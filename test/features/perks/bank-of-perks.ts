import type { OutputOf } from '../../../src/contract/endpoint'
import type { listRedemptions, Redemption } from '../../../src/contract/perks'
import type { Caller } from '../../support/bank'
import { screenBank } from '../../support/render-screen'

export const problem = (status: number, code: string) => ({ type: `urn:${code}`, title: code, status, code, traceId: 't' })

/** A session of a customer on another device; the page under test goes on with its own. */
export async function signInElsewhere(personaId: string): Promise<Caller> {
  const { browser, signInAs } = screenBank()
  const { cookie } = browser
  const caller = await signInAs(personaId)
  browser.cookie = cookie
  return caller
}

/** What the bank knows of a customer's redemptions. */
export async function redemptionsOf(personaId: string): Promise<Redemption[]> {
  const caller = await signInElsewhere(personaId)
  return ((await caller.send('get', '/api/v1/redemptions')).body as OutputOf<typeof listRedemptions>).redemptions
}

/** A till accepts a code. */
export const redeemAtTill = (shown: string) => screenBank().guest.send('post', '/api/sandbox/till/redeem', { shown })
