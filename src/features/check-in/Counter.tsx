import { Text, View } from '@tarojs/components'
import type { DoorList } from '../../contract/console/check-in'
import { timeOf } from '../../i18n/format-slot'
import { useText } from '../../ui/appearance/use-text'
import { Card } from '../../ui/Card/Card'
import css from './Counter.module.scss'
import { countArrived } from './door-view'
import type { KeptScan } from './kept-door'
import { doorTexts as texts } from './messages'

/** How many are in, in figures that are read from afar, and of when the list is. */
export function Counter({ list, scans }: { list: DoorList; scans: readonly KeptScan[] }) {
  const { t } = useText()
  const { expected, arrived, seats } = countArrived(list, scans)
  return (
    <Card>
      <View className={css.title!} ariaRole='heading' ariaLevel={2}>
        {t(list.event.title)}
      </View>
      <View className={css.figure!} ariaRole='status' ariaLabel={t(texts.parties, { arrived, expected })}>
        <Text className={css.arrived!}>{arrived}</Text>
        <Text className={css.expected!}>{`/ ${expected}`}</Text>
      </View>
      <View className={css.soft!}>
        <Text>{t(texts.seats, { seats })}</Text>
        <Text>{t(texts.listAt, { at: timeOf(list.asOf) })}</Text>
      </View>
    </Card>
  )
}
