import * as z from './schema'

/** A notice's version: the month it came into force. */
export const consentVersionSchema = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))
