import { sql } from 'kysely'
import type { EventAnswers, EventQuestion } from '../../src/contract/events-questions'
import type { Localized } from '../../src/contract/primitives'
import { instantAt } from '../clock'
import type { StoredEvent } from '../events/stored-event'
import type { Context } from '../http/handle'
import { maskName, maskPhone } from '../session/read-customer'
import { readFirstScans } from './arrivals'
import { branchOf } from './branches'
import { readRosterRows } from './roster-page'
import { channelWords, sheetWords, stateWords } from './sheet-words'
import { tierNames } from './tier-names'
import { toCsv, type Cell } from './to-csv'

type Wish = { language: keyof Localized; isUnmasked: boolean }

/** More than an event has seats. */
const most = 1_000_000

/** An instant as a spreadsheet takes it: `2026-11-22 09:30`, on the bank's clock. */
const toSheetTime = (atMs: number) => instantAt(atMs).slice(0, 16).replace('T', ' ')

/** The whole roster as a file. Names and phones are masked unless they are asked for in full. */
export async function rosterCsv(context: Context<'staff'>, event: StoredEvent, { language, isUnmasked }: Wish) {
  const rows = await readRosterRows(context, event.id, { where: sql`true`, limit: most, offset: 0 })
  const arrivals = await readFirstScans(context.db, event.id)
  const names = tierNames(context.bank.schemeId)
  const { questions, title } = event.content
  const say = (words: Localized | null | undefined): Cell => words?.[language] ?? null
  const masked = (text: string) => (isUnmasked ? text : maskName(text))
  const head = ['number', 'state', 'name', 'phone', 'tier', 'seats', 'companions'] as const
  const tail = ['channel', 'branch', 'inviter', 'signedUpAt', 'arrivedAt', 'arrivedBy'] as const
  const titles = [...head.map((name) => sheetWords[name][language]), ...questions.map(({ text }) => text[language])]
  const lines = rows.map((row): Cell[] => {
    const arrival = row.state === 'CHECKED_IN' ? arrivals.get(row.number) : undefined
    return [
      ...[row.number, say(stateWords[row.state]), masked(row.name), isUnmasked ? row.phone : maskPhone(row.phone)],
      ...[say(names.get(row.tierId ?? '')), row.seats, row.companions.map(masked).join(' / ')],
      ...questions.map((question) => answerText(question, row.answers, language)),
      ...[say(row.channel && channelWords[row.channel]), say(branchOf(row.branchId)?.name), row.inviterName],
      ...[toSheetTime(row.signedUpAtMs), arrival ? toSheetTime(arrival.atMs) : null, arrival?.by ?? null],
    ]
  })
  const fileName = `${title[language]}-${sheetWords.roster[language]}-${context.bank.today}.csv`.replace(/[\\/:*?"<>|\s]+/g, '-')
  return { fileName, text: toCsv([...titles, ...tail.map((name) => sheetWords[name][language])], lines), lines: lines.length }
}

/** An answer in the words of the form. */
function answerText(question: EventQuestion, answers: EventAnswers, language: keyof Localized): Cell {
  const answer = answers[question.id]
  if (answer === undefined) return null
  if (typeof answer === 'boolean') return sheetWords[answer ? 'yes' : 'no'][language]
  const optionText = (id: string) =>
    ('options' in question ? question.options.find((option) => option.id === id)?.text[language] : undefined) ?? id
  return Array.isArray(answer) ? answer.map(optionText).join(' / ') : typeof answer === 'string' ? optionText(answer) : answer
}
