import { View } from '@tarojs/components'
import { useEvents } from '../../../api/events-list'
import type { EventSummary } from '../../../contract/events'
import { formatSlot } from '../../../i18n/format-slot'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { QueryView } from '../../../ui/QueryView/QueryView'
import { Rows, type Row } from '../../../ui/Rows/Rows'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import css from './Differences.module.scss'
import { letterTexts as texts } from './messages'

/** The times at which somebody explains the new tier, with nothing to sell; and a time of one's own when none suits. */
export function Invitation() {
  const { t, language } = useText()
  const toRow = ({ id, startsAt, placeName, seatsLeft, mine }: EventSummary): Row => ({
    name: formatSlot(startsAt, language),
    note: t(mine === null ? texts.left : texts.mine, { place: t(placeName ?? texts.online), left: seatsLeft }),
    onPress: () => navigation.openPage(`${pagePaths.event}?event=${encodeURIComponent(id)}`),
  })
  const own: Row = {
    name: t(texts.otherTime),
    note: t(texts.otherNote),
    onPress: () => navigation.openPage(`${pagePaths.booking}?about=briefing`),
  }
  return (
    <QueryView query={useBriefings()} skeleton={<Skeleton label={t(texts.loading)} heightsPx={[200]} />}>
      {(events) => (
        <>
          <Rows title={t(texts.briefing)} rows={[...events.filter(isForMe).map(toRow), own]} />
          <View className={css.kept!}>{t(texts.noSales)}</View>
        </>
      )}
    </QueryView>
  )
}

const isForMe = ({ phase, mine }: EventSummary) => phase === 'OPEN' || (mine !== null && phase !== 'CANCELLED')

function useBriefings() {
  const { data, error, isFetching, refetch } = useEvents({ category: 'briefing' })
  return { data: data?.pages[0]?.events, error, isFetching, refetch }
}
