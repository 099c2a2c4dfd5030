import { Text, View } from '@tarojs/components'
import type { DoorList } from '../../contract/console/check-in'
import { timeOf } from '../../i18n/format-slot'
import { instantOf } from '../../platform/clock/instant'
import { useText } from '../../ui/appearance/use-text'
import { Card } from '../../ui/Card/Card'
import type { KeptScan } from './kept-door'
import { doorTexts as texts, outcomeTexts } from './messages'
import css from './Recent.module.scss'

const mostShown = 12

/** The last scans, the newest first, with what the bank made of them. */
export function Recent({ list, scans }: { list: DoorList; scans: readonly KeptScan[] }) {
  const { t } = useText()
  if (scans.length === 0) return null
  return (
    <Card title={t(texts.recent)}>
      {scans
        .slice(-mostShown)
        .reverse()
        .map(({ id, atMs, number, outcome, arrival, isTold }) => (
          <View key={id} className={css.line!}>
            <Text className={css.time!}>{timeOf(outcome === 'OK' && arrival ? arrival.at : instantOf(atMs))}</Text>
            <Text className={css.who!}>{nameOf(list, number)}</Text>
            <Text className={outcome === 'OK' ? css.good! : css.other!}>{t(outcomeTexts[outcome])}</Text>
            {isTold ? null : <Text className={css.unsent!}>{t(texts.unsent)}</Text>}
          </View>
        ))}
    </Card>
  )
}

const nameOf = ({ guests }: DoorList, number: number | null) =>
  number === null ? '—' : `${number} ${guests.find((guest) => guest.number === number)?.maskedName ?? ''}`
