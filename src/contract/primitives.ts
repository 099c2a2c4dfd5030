import type { BusinessDay } from '../domain/date/business-day'
import type { Fen } from '../domain/money/fen'
import * as z from './schema'

const toBrand = <T>() => z.custom<T>()

/** Integer fen (1/100 CNY), may be negative. */
export const fenSchema = z.pipe(z.int(), toBrand<Fen>())

/** A bank day at UTC+8, `YYYY-MM-DD`. */
export const businessDaySchema = z.pipe(z.iso.date(), toBrand<BusinessDay>())

/** An instant, RFC 3339 with an explicit offset, for example `2026-11-22T09:30:00+08:00`. */
export const instantSchema = z.iso.datetime({ offset: true })

/** A text in each of the product's languages. The bank's own names (tiers, metrics) travel like this. */
export const localizedSchema = z.object({ 'zh-CN': z.string(), 'zh-HK': z.string(), en: z.string() })

/** An opaque id, never parsed. */
export const idSchema = z.string().check(z.minLength(1), z.maxLength(64))

/** Client-made idempotency key of a write: a repeat with the same key gets the first answer for 24 hours. */
export const requestIdSchema = z.string().check(z.minLength(8), z.maxLength(64), z.regex(/^[\w-]+$/))

/** What a person wrote: lines of text without other control characters, trimmed. */
export const proseSchema = (minLength: number, maxLength: number) =>
  z.string().check(z.trim(), z.minLength(minLength), z.maxLength(maxLength), z.regex(/^[\P{Cc}\n\r\t]*$/u))

export type Localized = z.infer<typeof localizedSchema>
