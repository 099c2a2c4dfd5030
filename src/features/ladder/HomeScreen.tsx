import type { ReactNode } from 'react'
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
import { NextEvent } from './NextEvent'
import { NextTier } from './NextTier'
import { QuickActions } from './QuickActions'
import { Reminders } from './Reminders'
import { TierCard } from './TierCard'
import { Turns } from './Turns'

/**
 * Which tier am I in, what am I missing for the next, what keeps the one I have, and what ends soon. `last` closes the page; while it is
 * undefined it is not known yet.
 */
export function HomeScreen({ last = null }: { last?: ReactNode }) {
  const { t, language } = useText()
  const standing = useStanding()
  const reminders = useReminders(standing.data !== undefined)
  // What comes later comes at once: each addition is a message of its own to WeChat's view.
  const isWhole = !reminders.isPending && last !== undefined
  const refresh = () => Promise.all([standing.refetch(), ...(standing.data ? [reminders.refetch()] : [])])
  useShow(() => {
    if (standing.isStale && !standing.isFetching) void refresh()
  })
  usePullDownRefresh(() => void refresh().finally(stopPullDownRefresh))

  const next = reminders.data?.reminders.find(({ kind }) => kind === 'event')
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
            <Turns standing={data} ending={isWhole ? reminders.data?.reminders.find(({ kind }) => kind === 'perks-end') : undefined} />
            <NextTier standing={data} />
            <QuickActions />
            {isWhole && next ? <NextEvent event={next} /> : null}
            {isWhole ? <Reminders query={reminders} isQuiet={standing.isError} /> : null}
            {isWhole ? last : null}
          </>
        )}
      </QueryView>
    </Screen>
  )
}
