import type { Hash } from '../events/draw'

/** What a ticket says of itself, before anybody has checked it. */
export type TicketText = { eventId: string; number: number; text: string }

/** Reads the text of a QR code as a ticket, `WT1.event.number.seats.end.signature`; null when it is none. */
export function readTicketText(text: string): TicketText | null {
  const [, eventId, number] = /^WT1\.([a-z0-9-]{1,40})\.(\d{1,9})\.\d{1,2}\.[0-9a-z]{1,9}\.[\w-]{86}$/.exec(text.trim()) ?? []
  return eventId === undefined ? null : { eventId, number: Number(number), text: text.trim() }
}

/**
 * What a door's list keeps of a ticket: the first 64 bits of the SHA-256 of its text, in hexadecimal. Whoever has the list can tell the ticket, and
 * cannot make it: that takes the bank's signature.
 */
export const ticketMark = (text: string, hash: Hash): string => hash(text).slice(0, 16)
