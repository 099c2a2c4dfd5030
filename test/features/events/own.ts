import type { Signup } from '../../../src/contract/events-signups'
import type { Caller } from '../../support/bank'
import { screenBank } from '../../support/render-screen'

/** A session of a customer on another device; the page under test goes on with its own. */
export async function signInElsewhere(personaId: string): Promise<Caller> {
  const { browser, signInAs } = screenBank()
  const { cookie } = browser
  const caller = await signInAs(personaId)
  browser.cookie = cookie
  return caller
}

/** What the bank knows of a customer's sign-up for an event. */
export async function ownSignup(personaId: string, eventId: string): Promise<Signup | undefined> {
  const caller = await signInElsewhere(personaId)
  const { signups } = (await caller.send('get', '/api/v1/event-signups')).body as { signups: Signup[] }
  return signups.find(({ event }) => event.id === eventId)
}

/** The bank changes an event's capacity. */
export const resize = (eventId: string, capacity: number) =>
  screenBank().guest.send('put', `/api/sandbox/events/${eventId}/capacity`, { capacity })
