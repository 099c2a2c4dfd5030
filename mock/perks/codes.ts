import { createHmac, randomInt } from 'node:crypto'
import { isCheckDigitRight, withCheckDigit } from '../../src/domain/perks/check-digit'
import type { Db } from '../db/tables'
import { isSameText } from '../session/tokens'

/** A new code: eleven digits of chance and their check digit. */
export const newCode = () => withCheckDigit(Array.from({ length: 11 }, () => randomInt(10)).join(''))

/** The bank's signing key. @throws when the store was not migrated. */
export async function readSigningKey(db: Db): Promise<string> {
  return (await db.selectFrom('perkKey').select('secret').where('id', '=', 1).executeTakeFirstOrThrow()).secret
}

/** The QR code's text: a version, the code, when it expires, and the signature of those, so a till can tell a forgery by itself. */
export function toQr(key: string, code: string, expiresAtMs: number): string {
  const signed = `WL1.${code}.${Math.floor(expiresAtMs / 1000).toString(36)}`
  return `${signed}.${signatureOf(key, signed)}`
}

const signatureOf = (key: string, text: string) => createHmac('sha256', key).update(text).digest('base64url').slice(0, 22)

/** What a till was shown: the code in it, or why it holds none. */
export function readShown(key: string, shown: string): { code: string } | 'MISTYPED' | 'FORGED' {
  const typed = shown.replace(/[\s-]/g, '')
  if (/^\d+$/.test(typed)) return typed.length === 12 && isCheckDigitRight(typed) ? { code: typed } : 'MISTYPED'
  const [, signed, code, signature] = /^(WL1\.(\d{12})\.[0-9a-z]{1,12})\.([\w-]{22})$/.exec(shown) ?? []
  const isOurs = signed !== undefined && signature !== undefined && isSameText(signature, signatureOf(key, signed))
  return isOurs && code !== undefined ? { code } : 'FORGED'
}
