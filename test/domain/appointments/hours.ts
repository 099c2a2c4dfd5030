import type { OfficeHours } from '../../../src/domain/appointments/office-hours'
import { toBusinessDay } from '../../../src/domain/date/business-day'

const weekday = { fromMinute: 540, toMinute: 1080 }

/** Monday to Friday 09:00–18:00, Saturday 10:00–16:00, and Wednesday 2026-12-02 closed. */
export const hours: OfficeHours = {
  week: { 1: weekday, 2: weekday, 3: weekday, 4: weekday, 5: weekday, 6: { fromMinute: 600, toMinute: 960 } },
  closedDays: [toBusinessDay('2026-12-02')],
}

/** An instant at the bank: `2026-11-23 09:00:00`. */
export const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}+08:00`)

/** An instant as the tables write it. */
export const told = (atMs: number | null) =>
  atMs === null ? null : new Date(atMs + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
