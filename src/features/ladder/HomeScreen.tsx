import type { ReactNode } from 'react'
import type { Standing } from '../../contract/ladder'
import { useStanding } from '../../api/ladder'
import { useReminders } from '../../api/reminders'
import { asFailure } from '../../i18n/failure'
import { formatDay } from '../../i18n/format'
import { stopPullDownRefresh, usePullDownRefresh, useShow } from '../../platform/lifecycle/lifecycle'
import { tabPaths } from '../../platform/navigation/paths'
import { useAppearance } from '../../ui/appearance/appearance'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { QueryView } from '../../ui/QueryView/QueryView'
import { Screen } from '../../ui/Screen/Screen'
import { SignInPrompt } from '../../ui/SignInPrompt/SignInPrompt'
import { Skeleton } from '../../ui/Skeleton/Skeleton'
import { Elder } from './elder'
import { elderTexts, homeTexts as texts } from './messages'
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
  const isElder = useAppearance(({ scale }) => scale === 'elder')
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
  const ending = isWhole ? reminders.data?.reminders.find(({ kind }) => kind === 'perks-end') : undefined
  const turns = (data: Standing) => <Turns standing={data} ending={ending} />
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
            {isElder ? <Elder standing={data}>{turns(data)}</Elder> : <StandardHome standing={data}>{turns(data)}</StandardHome>}
            {isWhole && next ? <NextEvent event={next} /> : null}
            {isWhole ? <Reminders query={reminders} isQuiet={standing.isError} /> : null}
            {isWhole && !isElder ? last : null}
            {isWhole ? <OtherHome isElder={isElder} /> : null}
          </>
        )}
      </QueryView>
    </Screen>
  )
}

const StandardHome = ({ standing, children }: { standing: Standing; children: ReactNode }) => (
  <>
    <TierCard standing={standing} />
    {children}
    <NextTier standing={standing} />
    <QuickActions />
  </>
)

/** From the page to the large and simple one, and back. */
function OtherHome({ isElder }: { isElder: boolean }) {
  const { t } = useText()
  const choose = useAppearance((state) => state.choose)
  return (
    <Button kind='quiet' onPress={() => choose({ scale: isElder ? 'standard' : 'elder' })}>
      {t(isElder ? elderTexts.toStandard : elderTexts.toElder)}
    </Button>
  )
}
