import type { Db } from '../db/tables'
import type { SessionFacts } from '../http/facts'
import { lifetimes } from './lifetimes'

/** Not every request is worth a write: a session is extended when this much of its time has gone. */
const worthExtendingMs = 60_000

/** Keeps a browser's session alive while it is used. Bearer sessions are renewed by their refresh token instead. */
export async function extendSession(db: Db, session: SessionFacts, nowMs: number) {
  const expiresAtMs = nowMs + lifetimes.cookieIdleMs
  if (session.carrier === 'bearer' || expiresAtMs - session.expiresAtMs < worthExtendingMs) return
  await db.updateTable('session').set({ expiresAtMs }).where('id', '=', session.id).execute()
}
