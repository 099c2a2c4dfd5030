import type { CopyKind, EditorWords, Finding, RuleId } from './finding'
import type { Folded } from './fold'
import { isFramed, placeOf } from './in-frame'
import { MENTIONS_PAST, MENTIONS_PRODUCT, PAST_STATEMENT, RISK_STATEMENT } from './words/statements'

/** A field's text as it is read. */
export type ReadField = { field: string; folded: Folded }

/** What must be said somewhere when something is spoken of. */
type Duty = { rule: RuleId; mentions: RegExp; statement: RegExp; words: EditorWords; suggestion: EditorWords }

const duties: readonly Duty[] = [
  {
    rule: 'missing-risk-statement',
    mentions: MENTIONS_PRODUCT,
    statement: RISK_STATEMENT,
    words: { 'zh-CN': '提到产品或收益，但没有风险提示', en: 'Speaks of products or returns without a risk statement' },
    suggestion: {
      'zh-CN': '加上“理财非存款，产品有风险，投资须谨慎”',
      en: 'Add “Not a deposit. Investments involve risk; invest with care.”',
    },
  },
  {
    rule: 'missing-performance-statement',
    mentions: MENTIONS_PAST,
    statement: PAST_STATEMENT,
    words: { 'zh-CN': '提到过往业绩，但没有说明它不代表未来', en: 'Speaks of past results without saying what they do not tell' },
    suggestion: { 'zh-CN': '加上“过往业绩不代表未来表现”', en: 'Add “Past performance is no guarantee of future results.”' },
  },
]

/** Lessons and questions teach about products; what invites somebody must say the risk itself. */
const teaches: readonly CopyKind[] = ['article', 'course', 'card', 'question']

/** Returns that are denied or warned of want no statement. */
const isFramedAt = (text: string, at: number, said: string) => isFramed(placeOf(text, at, at + said.length, false))

/** Finds what is missing in a text as a whole, at the first words that ask for it. */
export function findMissing(fields: readonly ReadField[], kind: CopyKind): Finding[] {
  return duties.flatMap(({ rule, mentions, statement, words, suggestion }) => {
    if (fields.some(({ folded }) => statement.test(folded.text))) return []
    for (const { field, folded } of fields) {
      const found = [...folded.text.matchAll(new RegExp(mentions, 'g'))].find(({ index, 0: said }) => !isFramedAt(folded.text, index, said))
      if (!found) continue
      const [start = 0, end = 0] = [folded.starts[found.index], folded.ends[found.index + found[0].length - 1]]
      return [{ field, start, end, rule, severity: teaches.includes(kind) ? ('warn' as const) : ('ban' as const), words, suggestion }]
    }
    return []
  })
}
