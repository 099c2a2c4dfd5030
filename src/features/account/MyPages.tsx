import { navigation } from '../../platform/navigation'
import { pagePaths } from '../../platform/navigation/paths'
import { useText } from '../../ui/appearance/use-text'
import { Rows } from '../../ui/Rows/Rows'
import { myPageTexts as texts } from './messages'

const pages = ['manager', 'points', 'perkLedger', 'report', 'goal', 'cases', 'privacy'] as const

/** What is the customer's own, besides what the tabs show. */
export function MyPages() {
  const { t } = useText()
  return <Rows rows={pages.map((page) => ({ name: t(texts[page]), onPress: () => navigation.openPage(pagePaths[page]) }))} />
}
