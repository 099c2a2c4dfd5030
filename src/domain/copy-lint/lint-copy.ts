import type { CopyKind, Finding, Wording } from './finding'
import { fold, type Folded } from './fold'
import { isFramed, placeOf, type Place } from './in-frame'
import { findMissing } from './missing'
import { RULES, type Rule } from './rules'
import { DISCLAIMED } from './words/frames'

/** A text, or the fields of one thing in one language, by name: a risk statement in one of them counts for all. */
export type Copy = { kind: CopyKind } & ({ text: string } | { fields: Readonly<Record<string, string>> })

/** What the bank-marketing rules say against a text, in the order of its fields and words. The field of a bare text is `text`. Pure; linear in the text. */
export function lintCopy(copy: Copy): Finding[] {
  const fields = 'fields' in copy ? copy.fields : { text: copy.text }
  const read = Object.entries(fields).map(([field, original]) => ({ field, original, folded: fold(original) }))
  const order = read.map(({ field }) => field)
  const spoken = read.flatMap(({ field, original, folded }) =>
    RULES.flatMap((rule) => findWords(rule, original, folded)).map((found): Finding => ({ ...found, field })),
  )
  return [...spoken, ...findMissing(read, copy.kind)]
    .map((finding): Finding => (copy.kind === 'question' ? { ...finding, severity: 'warn' } : finding))
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field) || a.start - b.start || a.end - b.end)
}

/** Whether findings stop a text from being handed in. */
export const isStopped = (findings: readonly Pick<Finding, 'severity'>[]): boolean => findings.some(({ severity }) => severity === 'ban')

type Found = Omit<Finding, 'field'>

/** What one rule finds in one text: of findings that overlap, the longest. */
function findWords({ id, wordings, words, suggestion }: Rule, original: string, folded: Folded): Found[] {
  const found = wordings.flatMap((wording) =>
    matchesOf(wording, original, folded, id === 'endorsement').map(({ start, end }) => ({
      ...{ start, end, rule: id, severity: wording.severity, words, suggestion },
    })),
  )
  const longestFirst = found.sort((a, b) => b.end - b.start - (a.end - a.start))
  return longestFirst.filter((one, at) => !longestFirst.slice(0, at).some((other) => one.start < other.end && other.start < one.end))
}

function matchesOf({ pattern, notAfter, notWith }: Wording, original: string, folded: Folded, isName: boolean) {
  const { text, starts, ends } = folded
  return [...text.matchAll(new RegExp(pattern, 'g'))].flatMap(({ index: from = 0, 0: said }) => {
    const [start = 0, end = 0] = [starts[from], ends[from + said.length - 1]]
    const place = placeOf(text, from, from + said.length, isQuoted(original, start, end))
    const sentence = place.sentenceBefore + said + place.sentenceAfter
    if (notAfter?.test(place.sentenceBefore) || notWith?.test(sentence)) return []
    return isFramed(place) || (isName && isDisclaimed(place)) ? [] : [{ start, end }]
  })
}

const isDisclaimed = ({ sentenceBefore, sentenceAfter }: Place) => DISCLAIMED.test(sentenceBefore) || DISCLAIMED.test(sentenceAfter)

const pairs = { '“': '”', '「': '」', '『': '』', '‘': '’', '"': '"', '＂': '＂', '《': '》' } as const

/** Whether words stand in quotation marks, at most 30 characters from each. */
function isQuoted(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  const after = text.slice(end, end + 30)
  return Object.entries(pairs).some(([open, close]) => {
    const isOpen = before.lastIndexOf(open) > (open === close ? -1 : before.lastIndexOf(close))
    return isOpen && after.includes(close)
  })
}
