import type { BusinessDay } from '../date/business-day'
import { parseDayNumber } from '../date/day-number'
import type { DayNumber } from '../date/day-number'
import { MOST_FEN } from './limits'
import type { Fault, FaultCode } from './result'

/** An object out of a JSON document, not looked into yet. */
export type JsonObject = { readonly [key: string]: unknown }

/** What a reader returns for something it could not read. The fault is on the list by then; reading goes on to find the others. */
export const UNREAD = null

/** Reads JSON values piece by piece and keeps a list of all that is wrong, each with the JSON pointer of its place. */
export class Reader {
  readonly faults: Fault[] = []

  /** Puts a fault on the list. */
  refuse(pointer: string, code: FaultCode, message: string): null {
    this.faults.push({ pointer, code, message })
    return UNREAD
  }

  /** An object; with `knownKeys`, one without strangers: an unknown key is most often a misspelling. */
  object(value: unknown, pointer: string, knownKeys?: ReadonlySet<string>): JsonObject | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.refuse(pointer, 'NOT_AN_OBJECT', `Write an object { … } here instead of ${shown(value)}.`)
    }
    if (knownKeys) this.keys(value as JsonObject, pointer, knownKeys)
    return value as JsonObject
  }

  /** Refuses every key of an object that is not known. */
  keys(object: JsonObject, pointer: string, knownKeys: ReadonlySet<string>): void {
    for (const key in object) {
      if (knownKeys.has(key)) continue
      this.refuse(`${pointer}/${escaped(key)}`, 'UNKNOWN_KEY', `Remove or correct "${key}". Known here: ${[...knownKeys].join(', ')}.`)
    }
  }

  /** A list; an absent one is empty when `isOptional`. */
  list(value: unknown, pointer: string, isOptional = false): readonly unknown[] {
    if (Array.isArray(value)) return value
    if (isOptional && value === undefined) return []
    this.refuse(pointer, 'NOT_A_LIST', `Write a list [ … ] here instead of ${shown(value)}.`)
    return []
  }

  text(value: unknown, pointer: string): string | null {
    if (typeof value === 'string' && value !== '') return value
    return this.refuse(pointer, 'NOT_A_TEXT', `Write a text that is not empty here instead of ${shown(value)}.`)
  }

  flag(value: unknown, pointer: string): boolean | null {
    return typeof value === 'boolean' ? value : this.refuse(pointer, 'NOT_A_FLAG', `Write true or false here instead of ${shown(value)}.`)
  }

  oneOf<T extends string>(value: unknown, pointer: string, choices: readonly T[]): T | null {
    if (choices.includes(value as T)) return value as T
    return this.refuse(pointer, 'NOT_ONE_OF', `Write one of ${choices.join(', ')} here instead of ${shown(value)}.`)
  }

  day(value: unknown, pointer: string): BusinessDay | null {
    return this.dayNumber(value, pointer) === null ? UNREAD : (value as BusinessDay)
  }

  dayNumber(value: unknown, pointer: string): DayNumber | null {
    const number = typeof value === 'string' ? parseDayNumber(value) : null
    return number ?? this.refuse(pointer, 'NOT_A_DAY', `Write a day of the calendar as "YYYY-MM-DD" here instead of ${shown(value)}.`)
  }

  /** A whole number from `least` to `most`. */
  whole(value: unknown, pointer: string, least: number, most: number): number | null {
    if (!Number.isSafeInteger(value))
      return this.refuse(pointer, 'NOT_A_WHOLE_NUMBER', `Write a whole number here instead of ${shown(value)}.`)
    const number = value as number
    if (number >= least && number <= most) return number
    return this.refuse(pointer, 'OUT_OF_RANGE', `Write a number from ${least} to ${most} here instead of ${number}.`)
  }

  /** An amount of 0…`MOST_FEN` fen. */
  fen(value: unknown, pointer: string): number | null {
    if (typeof value !== 'number')
      return this.refuse(pointer, 'NOT_A_WHOLE_NUMBER', `Write an amount in whole fen here instead of ${shown(value)}.`)
    if (value >= 0 && value <= MOST_FEN && Number.isInteger(value)) return value
    if (value < 0) return this.refuse(pointer, 'NEGATIVE_FEN', `${value} is below zero. Write an amount of 0 fen or more.`)
    if (value > MOST_FEN) return this.refuse(pointer, 'AMOUNT_TOO_LARGE', `${value} is more than ${MOST_FEN} fen. Check the unit.`)
    return this.refuse(pointer, 'FRACTIONAL_FEN', `${value} has a fraction. Write whole fen: 12.34 yuan is 1234.`)
  }
}

/** A value as a message quotes it: short, and nothing of what is inside. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value)
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}

/** A key as a JSON pointer writes it (RFC 6901). */
export function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
