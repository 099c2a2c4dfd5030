import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A new opaque token: 256 bits of chance. */
export const newToken = () => randomBytes(32).toString('base64url')

/** What is stored of a token, so that nobody who reads the store can use it. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('base64url')

/** The CSRF token that belongs to a session token. It can be worked out again from the cookie, so it is never stored. */
export const csrfTokenOf = (sessionToken: string) => createHmac('sha256', sessionToken).update('csrf').digest('base64url')

/** Whether two texts are the same, in a time that does not tell where they differ. */
export function isSameText(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
