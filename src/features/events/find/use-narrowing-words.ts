import { useEventBranches } from '../../../api/events-list'
import { formatDayOfYear } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { categoryWords, cityWords } from '../words'
import type { Narrowing, Wish } from './find-view'
import { findTexts as texts } from './messages'

/** What each filter that is on says. */
export function useNarrowingWords({ where, city, branchId, category, from, to }: Wish) {
  const { t, language } = useText()
  const branches = useEventBranches(branchId !== undefined).data?.branches
  const day = (value: typeof from) => (value ? formatDayOfYear(value, language) : '')
  return (name: Narrowing): string => {
    if (name === 'where') return where ? t(texts[where]) : ''
    if (name === 'city') return city ? t(cityWords[city]) : ''
    if (name === 'category') return category ? t(categoryWords[category]) : ''
    if (name === 'days') return from === to || !to ? day(from) : t(texts.range, { from: day(from), to: day(to) })
    const branch = branches?.find(({ id }) => id === branchId)
    return branch ? t(branch.name) : t(texts.branch)
  }
}
