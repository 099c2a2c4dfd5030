import type { ReactNode } from 'react'
import { useReadingPlaces } from '../../api/readings'
import { useLearning } from '../../api/learning'
import { formatDay } from '../../i18n/format'
import { stopPullDownRefresh, usePullDownRefresh, useShow } from '../../platform/lifecycle/lifecycle'
import { useText } from '../../ui/appearance/use-text'
import { QueryView } from '../../ui/QueryView/QueryView'
import { Screen } from '../../ui/Screen/Screen'
import { Skeleton } from '../../ui/Skeleton/Skeleton'
import { Collections } from './Collections'
import { Invitation } from './Invitation'
import type { Learning } from './learn-view'
import { learnTexts as texts, learnWords } from './messages'
import { MonthCard } from './MonthCard'
import { Recommended } from './Recommended'
import { Rhythm } from './Rhythm'
import { SearchEntry } from './SearchEntry'
import { Stopped } from './Stopped'
import { Ways } from './Ways'

/** Where I stopped, how my week goes, what to read next, and all there is. A visitor sees what there is. `top` comes first. */
export function LearnScreen({ top = null }: { top?: ReactNode }) {
  const { t, language } = useText()
  const learning = useLearning()
  const { sendPlaces } = useReadingPlaces()
  useShow(() => {
    if (learning.isStale && !learning.isFetching) void learning.refetch()
    // What was read without a network changes what is shown here.
    void sendPlaces().then((sent) => (sent > 0 ? learning.refetch() : undefined))
  })
  usePullDownRefresh(() => void learning.refetch().finally(stopPullDownRefresh))
  return (
    <Screen title={t(texts.title)} tab='learn'>
      <SearchEntry />
      {top}
      <QueryView
        query={learning}
        skeleton={<Skeleton label={t(texts.loading)} heightsPx={[150, 130, 300]} />}
        staleNote={({ asOfDay }) => t(learnWords.stale, { day: formatDay(asOfDay, language) })}
      >
        {(data) => <Lists learning={data} />}
      </QueryView>
    </Screen>
  )
}

function Lists({ learning }: { learning: Learning }) {
  const { own, card, asOfDay } = learning
  return (
    <>
      {own ? (
        <>
          <Stopped own={own} learning={learning} />
          <Rhythm rhythm={own.rhythm} today={asOfDay} />
        </>
      ) : (
        <Invitation />
      )}
      {card ? <MonthCard card={card} /> : null}
      {own ? <Recommended own={own} learning={learning} /> : null}
      <Collections learning={learning} />
      <Ways learning={learning} />
    </>
  )
}
