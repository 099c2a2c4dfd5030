import { randomInt, randomUUID } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Certificate } from '../../src/contract/certificates'
import { withCheckDigit } from '../../src/domain/perks/check-digit'
import type { CertificateTable } from '../db/education-tables'
import type { Context } from '../http/handle'
import { maskName } from '../session/read-customer'
import type { CourseEntry } from './catalogue'

type Stored = Selectable<CertificateTable>

/** A new code: fifteen digits of chance, too many to be guessed, and their check digit. */
const newCode = () => withCheckDigit(Array.from({ length: 15 }, () => randomInt(10)).join(''))

/**
 * The customer's certificate of a course; a course finished for the first time gets its one, and counts on the ladder from the bank's day
 * on. Null while it is not finished. What was issued stays, whatever chapters the course is given later.
 */
export async function issueCertificate(
  { db, bank, session }: Context<'customer'>,
  course: CourseEntry,
  isFinished: boolean,
): Promise<Stored | null> {
  const { customerId, name } = session
  const stored = await db
    .selectFrom('certificate')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('courseId', '=', course.id)
    .executeTakeFirst()
  if (stored || !isFinished) return stored ?? null
  const issued = await db
    .insertInto('certificate')
    .values({
      ...{ id: randomUUID(), customerId, courseId: course.id, courseTitle: course.title },
      ...{ holder: maskName(name), code: newCode(), issuedDay: bank.today },
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await db.insertInto('activity').values({ id: issued.id, customerId, day: bank.today, kind: 'courseFinished' }).execute()
  await db
    .updateTable('bank')
    .set((row) => ({ revision: row('revision', '+', 1) }))
    .execute()
  return issued
}

/** A certificate in the contract's words. */
export const toCertificate = ({ id, courseId, courseTitle, holder, code, issuedDay }: Stored): Certificate => ({
  ...{ id, courseId, courseTitle, holder, code, issuedDay },
})
