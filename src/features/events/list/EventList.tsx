import { Text, View } from '@tarojs/components'
import { useMemo, type ReactNode } from 'react'
import type { EventFilter } from '../../../api/event-keys'
import { useEvents, useRestartEvents } from '../../../api/events-list'
import { asFailure } from '../../../i18n/failure'
import { formatDayOfYear, formatMonth } from '../../../i18n/format'
import type { Language } from '../../../i18n/message'
import { stopPullDownRefresh, usePullDownRefresh, useShow } from '../../../platform/lifecycle/lifecycle'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { LongList } from '../../../ui/LongList/LongList'
import { Notice } from '../../../ui/Notice/Notice'
import { QueryView } from '../../../ui/QueryView/QueryView'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import { byMonth, keyOfRow, type ListRow } from './event-line'
import css from './EventList.module.scss'
import { EventRow } from './EventRow'
import { listTexts as texts } from './messages'
import { useNearEnd } from './use-near-end'

type EventListProps = {
  /** The list's element: another on each page. */
  id: string
  label: string
  filter: EventFilter
  /** What to show when nothing passes the filter. */
  empty: ReactNode
  /** Without the months' names, where one stands above. */
  isFlat?: boolean
}

/** About as high as a row is, in px. */
const rowPx = 120

/** Events that pass a filter, by month, as far as the customer reads. */
export function EventList({ id, label, filter, empty, isFlat = false }: EventListProps) {
  const { t, language } = useText()
  const events = useEvents(filter)
  const restart = useRestartEvents(filter)
  useShow(() => {
    if (events.isStale && !events.isFetching) void events.refetch()
  })
  usePullDownRefresh(() => void restart().finally(stopPullDownRefresh))
  const { data, hasNextPage, isFetching, isFetchingNextPage, isFetchNextPageError } = events
  const rows = useMemo(() => {
    const all = data?.pages.flatMap((page) => page.events) ?? []
    return isFlat ? all : byMonth(all)
  }, [data, isFlat])
  const fetchMore = hasNextPage && !isFetching ? events.fetchNextPage : undefined
  useNearEnd(id, isFetchNextPageError ? undefined : fetchMore)

  // A next page that failed is said at the list's end, not over it.
  const query = { ...events, error: isFetchNextPageError ? null : events.error }
  return (
    <QueryView
      query={query}
      skeleton={<Skeleton label={t(texts.loading)} heightsPx={[rowPx, rowPx, rowPx, rowPx]} />}
      staleNote={({ pages }) => t(texts.stale, { time: timeIn(pages[0]?.asOf ?? '', language) })}
    >
      {() =>
        rows.length === 0 ? (
          empty
        ) : (
          <>
            <LongList id={id} label={label} rows={rows} keyOf={keyOfRow} draw={drawRow} estimatePx={rowPx} fetchMore={fetchMore} />
            <End
              hasMore={hasNextPage}
              isBusy={isFetchingNextPage}
              hasFailed={isFetchNextPageError && asFailure(events.error).kind !== 'signed-out'}
              onMore={() => void events.fetchNextPage()}
            />
          </>
        )
      }
    </QueryView>
  )
}

const timeIn = (instant: string, language: Language) =>
  `${formatDayOfYear(instant.slice(0, 10) as never, language)} ${instant.slice(11, 16)}`

const drawRow = (row: ListRow) => (typeof row === 'string' ? <Month month={row} /> : <EventRow event={row} />)

function Month({ month }: { month: string }) {
  const { language } = useText()
  return (
    <Text className={css.month!} ariaRole='heading' ariaLevel={2}>
      {formatMonth(month, language)}
    </Text>
  )
}

type EndProps = { hasMore: boolean; isBusy: boolean; hasFailed: boolean; onMore: () => void }

/** The list's end: the next page is on its way, or can be asked for, or there is none. */
function End({ hasMore, isBusy, hasFailed, onMore }: EndProps) {
  const { t } = useText()
  if (!hasMore) return <View className={css.end!}>{t(texts.end)}</View>
  if (hasFailed && !isBusy)
    return (
      <Notice tone='warn' action={t(texts.retry)} onAction={onMore}>
        {t(texts.moreFailed)}
      </Notice>
    )
  return (
    <View className={css.more!}>
      <Button kind='quiet' isBusy={isBusy} onPress={onMore}>
        {t(isBusy ? texts.loadingMore : texts.more)}
      </Button>
    </View>
  )
}
