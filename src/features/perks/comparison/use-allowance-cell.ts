import type { Perk } from '../../../contract/perks'
import { useText } from '../../../ui/appearance/use-text'
import { perkWords } from '../messages'
import { usePerkWords } from '../use-perk-words'
import { comparisonTexts as texts } from './messages'

type Allowance = Perk['allowances'][number]

/** A cell of the comparison: in short, and as a screen reader says it. */
export function useAllowanceCell() {
  const { t } = useText()
  const { allowanceWords } = usePerkWords()
  const guestsOf = ({ mostGuests }: Allowance) => (mostGuests > 0 ? t(perkWords.mostGuests, { count: mostGuests }) : '')
  return {
    wordsOf: (allowance: Allowance): string => [allowanceWords(allowance), guestsOf(allowance)].filter(Boolean).join(' · '),
    cellOf: (allowance: Allowance | undefined): { short: string; guests: string; spoken: string } => {
      if (!allowance) return { short: '—', guests: '', spoken: t(texts.hasNot) }
      const short = allowance.quota ? allowanceWords(allowance) : '✓'
      const guests = guestsOf(allowance)
      return { short, guests, spoken: allowance.quota ? [short, guests].filter(Boolean).join(' · ') : t(texts.has) }
    },
  }
}
