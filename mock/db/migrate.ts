import { Migrator, sql, type Migration } from 'kysely'
import { bank } from './migrations/001-bank'
import { ladder } from './migrations/002-ladder'
import { sessions } from './migrations/003-sessions'
import { cases } from './migrations/004-cases'
import { perks } from './migrations/005-perks'
import { points } from './migrations/006-points'
import { manager } from './migrations/007-manager'
import { education } from './migrations/008-education'
import { events } from './migrations/009-events'
import { roster } from './migrations/012-roster'
import { messages } from './migrations/013-messages'
import { privacy } from './migrations/014-privacy'
import { wechatGrants } from './migrations/015-wechat-grants'
import { approval } from './migrations/010-approval'
import { staffAndAudit } from './migrations/011-console'
import { publishing } from './migrations/011-console-content'
import { relationship } from './migrations/016-relationship'
import { eventReminders } from './migrations/017-event-reminders'
import type { Db } from './tables'

/** One statement at a time, because PGlite's prepared statements take no more. */
const fromStatements = (statements: readonly string[]): Migration => ({
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
})

const migrations = {
  '001-bank': fromStatements(bank),
  '002-ladder': fromStatements(ladder),
  '003-sessions': fromStatements(sessions),
  '004-cases': fromStatements(cases),
  '005-perks': fromStatements(perks),
  '006-points': fromStatements(points),
  '007-manager': fromStatements(manager),
  '008-education': fromStatements(education),
  '009-events': fromStatements(events),
  '010-approval': fromStatements(approval),
  '011-console': fromStatements([...staffAndAudit, ...publishing]),
  '012-roster': fromStatements(roster),
  '013-messages': fromStatements(messages),
  '014-privacy': fromStatements(privacy),
  '015-wechat-grants': fromStatements(wechatGrants),
  '016-relationship': fromStatements(relationship),
  '017-event-reminders': fromStatements(eventReminders),
}

/** Brings the schema up to date. Several processes may do so at once: the migrator takes a lock. @throws when a migration fails. */
export async function migrate(db: Db) {
  const { error } = await new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } }).migrateToLatest()
  if (error) throw error
}
