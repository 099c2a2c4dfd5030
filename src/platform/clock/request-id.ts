/**
 * A new idempotency key for a write: time and chance, 20 characters and more. Kept while the customer retries, so that a repeat
 * is known as one. It is no secret, so a mini-program's `Math.random` serves.
 */
export const newRequestId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2).padEnd(12, '0')}`
