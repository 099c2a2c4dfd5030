import type { Localized } from '../../src/contract/primitives'
import type { BusinessDay } from '../../src/domain/date/business-day'
import { dayAt } from '../../src/domain/date/day-at'
import { midnightMs } from '../../src/domain/date/midnight'

/** What fills a place of a text: words of the bank, or what somebody typed in one language. */
export type Filling = Localized | string | number

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const inAll = (text: string): Localized => ({ 'zh-CN': text, 'zh-HK': text, en: text })

/** A text with its `{places}` filled, in every language. @throws Error when a place has nothing to fill it. */
export function fillWords(words: Localized, fill: Readonly<Record<string, Filling>>): Localized {
  const inOne = (language: keyof Localized) =>
    words[language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = fill[name]
      if (value === undefined) throw new Error(`nothing fills {${name}}`)
      return typeof value === 'object' ? value[language] : String(value)
    })
  return { 'zh-CN': inOne('zh-CN'), 'zh-HK': inOne('zh-HK'), en: inOne('en') }
}

/** A bank day in words: `2026年12月1日`, `1 Dec 2026`. */
export function dayWords(day: BusinessDay): Localized {
  const [year = '', month = '', date = ''] = day.split('-')
  const chinese = `${year}年${Number(month)}月${Number(date)}日`
  return { ...inAll(chinese), en: `${Number(date)} ${months[Number(month) - 1]} ${year}` }
}

/** An evaluation's period in words: `2026年10月`, `2026年第3季度`; `Oct 2026`, `Q3 2026`. */
export function periodWords(key: string): Localized {
  const [year = '', part = ''] = key.split('-')
  if (part.startsWith('Q')) return { ...inAll(`${year}年第${part.slice(1)}季度`), en: `${part} ${year}` }
  return { ...inAll(`${year}年${Number(part)}月`), en: `${months[Number(part) - 1]} ${year}` }
}

/** An instant on the bank's clock in words: `2026年12月1日 14:00`, `1 Dec 2026, 14:00`. */
export function instantWords(atMs: number): Localized {
  const day = dayAt(atMs)
  const minutes = Math.floor((atMs - midnightMs(day)) / 60_000)
  const two = (value: number) => String(value).padStart(2, '0')
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  return fillWords({ 'zh-CN': '{day} {time}', 'zh-HK': '{day} {time}', en: '{day}, {time}' }, { day: dayWords(day), time })
}

/** Names one after another: `机场贵宾厅、体检`, `Lounge, Check-up`. */
export function listWords(names: readonly Localized[]): Localized {
  const joined = (language: keyof Localized, by: string) => names.map((name) => name[language]).join(by)
  return { 'zh-CN': joined('zh-CN', '、'), 'zh-HK': joined('zh-HK', '、'), en: joined('en', ', ') }
}
