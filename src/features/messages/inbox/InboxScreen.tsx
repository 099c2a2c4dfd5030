import { useState } from 'react'
import { useInbox } from '../../../api/inbox'
import type { InboxMessage } from '../../../contract/messages'
import { formatInstant } from '../../../i18n/format-instant'
import { stopPullDownRefresh, usePullDownRefresh } from '../../../platform/lifecycle/lifecycle'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Choice } from '../../../ui/Choice/Choice'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { Notice } from '../../../ui/Notice/Notice'
import { Rows } from '../../../ui/Rows/Rows'
import { Screen } from '../../../ui/Screen/Screen'
import { Messages } from './Messages'
import { groupTexts, inboxTexts as texts } from './messages'
import { NoMessages } from './NoMessages'
import { Unread } from './Unread'

type Group = InboxMessage['group'] | 'all'

/** Greetings stand among all: there is at most one in weeks. */
const groups = ['all', 'tier', 'event', 'perk', 'service', 'learning'] as const satisfies readonly Group[]

/** What the bank has told the customer, the newest first. */
export function InboxScreen() {
  const { t, language } = useText()
  const [group, setGroup] = useState<(typeof groups)[number]>('all')
  const inbox = useInbox(group === 'all' ? undefined : group)
  usePullDownRefresh(() => void inbox.refetch().finally(stopPullDownRefresh))
  return (
    <Screen title={t(texts.title)}>
      <CustomerView
        query={inbox}
        path={pagePaths.inbox}
        reason={t(texts.reason)}
        loading={t(texts.loading)}
        heightsPx={[44, 76, 76, 76, 76]}
        staleNote={({ pages: [page] }) => t(texts.stale, { time: formatInstant(page?.asOf ?? '', language) })}
      >
        {({ pages }) => (
          <>
            <Choice
              label={t(texts.groups)}
              isLabelShown={false}
              layout='wrap'
              value={group}
              options={groups.map((value) => ({ value, label: t(value === 'all' ? texts.all : groupTexts[value]) }))}
              onChoose={setGroup}
            />
            <Unread page={pages[0]} />
            {pages[0]?.messages.length === 0 ? <NoMessages /> : <Messages pages={pages} />}
            <Earlier inbox={inbox} />
            <Ways />
          </>
        )}
      </CustomerView>
    </Screen>
  )
}

function Earlier({ inbox }: { inbox: ReturnType<typeof useInbox> }) {
  const { t } = useText()
  return (
    <>
      {inbox.isFetchNextPageError ? <Notice tone='warn'>{t(texts.earlierFailed)}</Notice> : null}
      {inbox.hasNextPage ? (
        <Button kind='quiet' isBusy={inbox.isFetchingNextPage} onPress={() => void inbox.fetchNextPage()}>
          {t(texts.earlier)}
        </Button>
      ) : null}
    </>
  )
}

function Ways() {
  const { t } = useText()
  return (
    <Rows
      rows={[
        { name: t(texts.preferences), onPress: () => navigation.openPage(pagePaths.messagePreferences) },
        { name: t(texts.feedback), onPress: () => navigation.openPage(pagePaths.feedback) },
      ]}
    />
  )
}
