import type { PropsWithChildren } from 'react'
import { useStanding } from '../../api/ladder'
import { useReminders } from '../../api/reminders'
import { asFailure } from '../../i18n/failure'
import { formatDay } from '../../i18n/format'
import { stopPullDownRefresh, usePullDownRefresh, useShow } from '../../platform/lifecycle/lifecycle'
import { tabPaths } from '../../platform/navigation/paths'
import { useText } from '../../ui/appearance/use-text'
import { QueryView } from '../../ui/QueryView/QueryView'
import { Screen } from '../../ui/Screen/Screen'
import { SignInPrompt } from '../../ui/SignInPrompt/SignInPrompt'
import { Skeleton } from '../../ui/Skeleton/Skeleton'
import { homeTexts as texts } from './messages'
import { NextTier } from './NextTier'
import { QuickActions } from './QuickActions'
import { Reminders } from './Reminders'
import { TierCard } from './TierCard'
import { Turns } from './Turns'

/** Which tier am I in, what am I missing for the next, what keeps the one I have, and what ends soon. Children come last, once it is known. */
export function HomeScreen({ children }: PropsWithChildren) {
  const { t, language } = useText()
  const standing = useStanding()
  const reminders = useReminders(standing.data !== undefined)
  const refresh = () => Promise.all([standing.refetch(), ...(standing.data ? [reminders.refetch()] : [])])
  useShow(() => {
    if (standing.isStale && !standing.isFetching) void refresh()
  })
  usePullDownRefresh(() => void refresh().finally(stopPullDownRefresh))

  const hasExpired = asFailure(standing.error).code === 'SESSION.EXPIRED'
  return (
    <Screen title={t(texts.title)} tab='home'>
      <QueryView
        query={{ ...standing, refetch: refresh }}
        skeleton={<Skeleton label={t(texts.loading)} heightsPx={[330, 150]} />}
        signedOut={<SignInPrompt reason={t(texts.reason)} hasExpired={hasExpired} returnTo={tabPaths.home} />}
        staleNote={(data) => t(texts.stale, { day: formatDay(data.asOfDay, language) })}
      >
        {(data) => (
          <>
            <TierCard standing={data} />
            <Turns standing={data} ending={reminders.data?.reminders.find(({ kind }) => kind === 'perks-end')} />
            <NextTier standing={data} />
            <QuickActions />
            <Reminders query={reminders} isQuiet={standing.isError} />
            {children}
          </>
        )}
      </QueryView>
    </Screen>
  )
}
