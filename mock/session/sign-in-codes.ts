import { randomInt, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Db } from '../db/tables'
import { refuse, type Refusal } from '../http/refusal'
import { codesPerHour, lifetimes, wrongTriesPerCode } from './lifetimes'

const stretch = promisify(scrypt) as (code: string, salt: string, bytes: number, options: { N: number }) => Promise<Buffer>

/** Six digits are soon guessed from a plain hash; at about 10 ms a guess they outlast the code's five minutes. */
const hashCode = (phone: string, code: string) => stretch(code, phone, 32, { N: 4096 })

/** Makes a new code for a phone, in place of the old one. The rows of a phone are locked, so parallel requests count each other. */
export async function issueCode(
  db: Db,
  phone: string,
  nowMs: number,
): Promise<{ code: string; expiresAtMs: number } | Refusal<'SESSION.CODE_TOO_SOON'>> {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const codeHash = (await hashCode(phone, code)).toString('base64url')
  const first = {
    phone,
    codeHash,
    sentAtMs: nowMs,
    expiresAtMs: nowMs + lifetimes.codeMs,
    wrongTries: 0,
    hourStartedAtMs: nowMs,
    sentInHour: 1,
  }
  const isNew = await db
    .insertInto('signInCode')
    .values(first)
    .onConflict((conflict) => conflict.doNothing())
    .returning('phone')
    .executeTakeFirst()
  if (isNew) return { code, expiresAtMs: first.expiresAtMs }
  const last = await db.selectFrom('signInCode').selectAll().where('phone', '=', phone).forUpdate().executeTakeFirstOrThrow()
  const isSameHour = nowMs < last.hourStartedAtMs + lifetimes.codeHourMs
  const resendAtMs = last.sentAtMs + lifetimes.codeResendMs
  const allowedAtMs = isSameHour && last.sentInHour >= codesPerHour ? last.hourStartedAtMs + lifetimes.codeHourMs : resendAtMs
  if (nowMs < allowedAtMs) return refuse('SESSION.CODE_TOO_SOON', { retryAfterSeconds: Math.ceil((allowedAtMs - nowMs) / 1000) })
  const counted = isSameHour ? { hourStartedAtMs: last.hourStartedAtMs, sentInHour: last.sentInHour + 1 } : {}
  await db
    .updateTable('signInCode')
    .set({ ...first, ...counted })
    .where('phone', '=', phone)
    .execute()
  return { code, expiresAtMs: first.expiresAtMs }
}

type CodeRefusal = Refusal<'SESSION.CODE_WRONG'> | Refusal<'SESSION.CODE_EXPIRED'> | Refusal<'SESSION.CODE_LOCKED'>

/** Yields why a phone's code is not good, or nothing when it is. A wrong one counts. A phone that was sent no code is told "expired". */
export async function checkCode(db: Db, phone: string, code: string, nowMs: number): Promise<CodeRefusal | undefined> {
  const sent = await db.selectFrom('signInCode').selectAll().where('phone', '=', phone).forUpdate().executeTakeFirst()
  if (!sent || sent.expiresAtMs <= nowMs) return refuse('SESSION.CODE_EXPIRED')
  if (sent.wrongTries >= wrongTriesPerCode) return refuse('SESSION.CODE_LOCKED')
  const isRight = timingSafeEqual(await hashCode(phone, code), Buffer.from(sent.codeHash, 'base64url'))
  if (isRight) return undefined
  const wrongTries = sent.wrongTries + 1
  await db.updateTable('signInCode').set({ wrongTries }).where('phone', '=', phone).execute()
  return refuse('SESSION.CODE_WRONG')
}

/** A code is good once. */
export async function useUpCode(db: Db, phone: string) {
  await db.updateTable('signInCode').set({ expiresAtMs: 0 }).where('phone', '=', phone).execute()
}

/** Uses up a phone's code. Yields why not, or nothing when it was right. */
export async function redeemCode(db: Db, phone: string, code: string, nowMs: number): Promise<CodeRefusal | undefined> {
  const refusal = await checkCode(db, phone, code, nowMs)
  if (!refusal) await useUpCode(db, phone)
  return refusal
}
