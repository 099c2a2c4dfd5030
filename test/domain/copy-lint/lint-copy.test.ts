import type { Finding } from '../../../src/domain/copy-lint/finding'
import { isStopped, lintCopy } from '../../../src/domain/copy-lint/lint-copy'
import { BAD_SENTENCES } from './bad-sentences'
import { GOOD_SENTENCES } from './good-sentences'

const good = Object.entries(GOOD_SENTENCES).flatMap(([why, sentences]) => sentences.map((text) => ({ why, text })))
const saidAt = (text: string, findings: readonly Finding[]) =>
  findings.map(({ rule, severity, start, end }) => `${severity} ${rule}: ${text.slice(start, end)}`)

describe('the set of sentences', () => {
  test.each(BAD_SENTENCES)('$rule, $severity, in “$text”', ({ kind = 'event', text, rule, severity, at }) => {
    expect(saidAt(text, lintCopy({ kind, text }))).toContain(`${severity} ${rule}: ${at}`)
  })

  test.each(good)('$why: nothing in “$text”', ({ text }) => {
    expect(saidAt(text, lintCopy({ kind: 'event', text }))).toEqual([])
  })

  test('has two hundred sentences and more; of those found all are bad, and of those bad all are found', () => {
    const isFound = (text: string) => lintCopy({ kind: 'event', text }).length > 0
    const foundBad = BAD_SENTENCES.filter(({ text }) => isFound(text)).length
    const foundGood = good.filter(({ text }) => isFound(text)).length
    expect(BAD_SENTENCES.length).toBeGreaterThanOrEqual(100)
    expect(good.length).toBeGreaterThanOrEqual(100)
    expect({ precision: foundBad / (foundBad + foundGood), recall: foundBad / BAD_SENTENCES.length }).toEqual({ precision: 1, recall: 1 })
  })
})

describe('findings', () => {
  test('come in the order of fields and words, each with words for the editor', () => {
    const fields = { title: '稳赚不赔，央行背书', summary: '最后机会', riskStatement: '理财非存款，产品有风险，投资须谨慎' }
    const findings = lintCopy({ kind: 'event', fields })
    expect(findings.map(({ field, rule }) => `${field} ${rule}`)).toEqual([
      'title guaranteed-return',
      'title endorsement',
      'summary urgency',
    ])
    expect(findings.every(({ words, suggestion }) => words['zh-CN'] && words.en && suggestion['zh-CN'] && suggestion.en)).toBe(true)
  })

  test('a risk statement in one field counts for the others', () => {
    const summary = '理财产品说明会'
    expect(lintCopy({ kind: 'event', fields: { summary } })).toHaveLength(1)
    expect(lintCopy({ kind: 'event', fields: { summary, riskStatement: '理财非存款，产品有风险，投资须谨慎' } })).toEqual([])
  })

  test('only bans stop', () => {
    expect(isStopped(lintCopy({ kind: 'event', text: '最后机会' }))).toBe(false)
    expect(isStopped(lintCopy({ kind: 'event', text: '最后机会，稳赚' }))).toBe(true)
  })

  /** The fastest of three, in milliseconds: the others had the machine's noise in them. */
  const fastest = (text: string) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const startedMs = performance.now()
        lintCopy({ kind: 'event', text })
        return performance.now() - startedMs
      }),
    )

  test.each(['不保本、', '保 ', 'a ', '没有承诺保证', 'not a product ', '稳赚。'])(
    'four times as much of %j takes no more than ten times as long: no wording makes it crawl',
    (words) => {
      const times = Math.ceil(2500 / words.length)
      expect(fastest(words.repeat(4 * times))).toBeLessThan(10 * Math.max(1, fastest(words.repeat(times))))
    },
  )
})
