import { useUnread } from '../../api/unread'
import { useShow } from '../../platform/lifecycle/lifecycle'
import { navigation } from '../../platform/navigation'
import { pagePaths, tabPaths } from '../../platform/navigation/paths'
import { useText } from '../../ui/appearance/use-text'
import { Rows, type Row } from '../../ui/Rows/Rows'
import { myPageTexts as texts } from './messages'

const pages = ['manager', 'points', 'perkLedger', 'report', 'certificates', 'goal', 'cases', 'privacy'] as const

/** What is the customer's own, besides what the tabs show. Messages first, with how many are unread. */
export function MyPages() {
  const { t } = useText()
  const unread = useUnread()
  useShow(() => {
    if (unread.isStale && !unread.isFetching) void unread.refetch()
  })
  const count = unread.data?.unread ?? 0
  const inbox: Row = {
    name: t(texts.inbox),
    ...(count > 0 ? { note: t(texts.unread, { count }) } : {}),
    onPress: () => navigation.openPage(pagePaths.inbox),
  }
  // a tab's page: WeChat opens it with a query only when it starts again there
  const signups: Row = { name: t(texts.signups), onPress: () => navigation.restartAt(`${tabPaths.events}?list=mine`) }
  return (
    <Rows
      rows={[inbox, signups, ...pages.map((page) => ({ name: t(texts[page]), onPress: () => navigation.openPage(pagePaths[page]) }))]}
    />
  )
}
