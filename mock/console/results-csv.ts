import type { EventResults, Funnel } from '../../src/contract/console/results'
import type { Localized } from '../../src/contract/primitives'
import { channelWords, sheetWords } from './sheet-words'
import { toCsv, type Cell } from './to-csv'

const steps = ['views', 'signups', 'confirmed', 'attended', 'answered'] as const

/** The figures of an event's results as a file: a line for the whole, each tier and each channel; then the marks and what was written. */
export function resultsCsv(results: EventResults, language: keyof Localized): { fileName: string; text: string } {
  const { event, total, byTier, byChannel, nps, comments, asOf } = results
  const say = (name: keyof typeof sheetWords) => sheetWords[name][language]
  const line = (group: string, value: string, funnel: Funnel): Cell[] => [group, value, ...steps.map((step) => funnel[step])]
  const head = [say('group'), say('value'), ...steps.map((step) => say(step))]
  const lines = [
    line(say('total'), '', total),
    ...byTier.map(({ tierName, ...funnel }) => line(say('tier'), tierName?.[language] ?? say('unknown'), funnel)),
    ...byChannel.map(({ channel, ...funnel }) => line(say('channel'), channel ? channelWords[channel][language] : say('unknown'), funnel)),
  ]
  const blanks = steps.slice(1).map(() => null)
  const marks = [['NPS', '', nps.score, ...blanks], ...nps.byMark.map((count, mark): Cell[] => ['NPS', mark, count, ...blanks])]
  const written = comments.map(({ nps: mark, text }): Cell[] => [say('comment'), text, mark, ...blanks])
  const fileName = `${event.title[language]}-${say('results')}-${asOf.slice(0, 10)}.csv`.replace(/[\\/:*?"<>|\s]+/g, '-')
  return { fileName, text: toCsv(head, [...lines, ...marks, ...written]) }
}
