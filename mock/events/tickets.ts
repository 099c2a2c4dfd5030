import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import type { Db } from '../db/tables'

/** What comes before 32 bytes in the PKCS #8 form of an Ed25519 key (RFC 8410). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The bank's key of tickets. @throws when the store was not migrated. */
export async function readTicketPrivateKey(db: Db): Promise<KeyObject> {
  const { ticketSeed } = await db.selectFrom('eventKey').select('ticketSeed').where('id', '=', 1).executeTakeFirstOrThrow()
  return createPrivateKey({ key: Buffer.concat([pkcs8Head, Buffer.from(ticketSeed, 'hex')]), format: 'der', type: 'pkcs8' })
}

/** The public half, for anybody. */
export function toPublicKey(key: KeyObject) {
  const publicKey = createPublicKey(key)
  const { x = '' } = publicKey.export({ format: 'jwk' })
  return { algorithm: 'Ed25519' as const, publicKey: x, pem: publicKey.export({ format: 'pem', type: 'spki' }).toString() }
}

/** What a ticket says: whose seats at what, and until when. */
export type TicketFacts = { eventId: string; number: number; seats: number; endsAtMs: number }

/** A ticket's text, signed: 150 characters at most. */
export function toTicketText(key: KeyObject, { eventId, number, seats, endsAtMs }: TicketFacts): string {
  const signed = `WT1.${eventId}.${number}.${seats}.${Math.floor(endsAtMs / 1000).toString(36)}`
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`
}

/** What a text says that was shown as a ticket; null when the bank did not sign it. */
export function readTicketText(key: KeyObject, text: string): { eventId: string; number: number } | null {
  const [, signed, eventId, number, signature] =
    /^(WT1\.([a-z0-9-]{1,40})\.(\d{1,9})\.\d{1,2}\.[0-9a-z]{1,9})\.([\w-]{86})$/.exec(text) ?? []
  if (signed === undefined || eventId === undefined || signature === undefined) return null
  const isOurs = verify(null, Buffer.from(signed), createPublicKey(key), Buffer.from(signature, 'base64url'))
  return isOurs ? { eventId, number: Number(number) } : null
}
