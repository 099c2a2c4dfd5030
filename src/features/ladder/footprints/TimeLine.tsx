import { Text, View } from '@tarojs/components'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { AmountsEye } from '../frame/AmountsEye'
import { FootprintRow } from './FootprintRow'
import { byYear, type Footprints } from './footprints-view'
import { footprintTexts as texts } from './messages'
import css from './TimeLine.module.scss'

/** Evaluations down a line, the newest first, year by year. */
export function TimeLine({ data, onOpen }: { data: Footprints; onOpen: (periodKey: string) => void }) {
  const { t } = useText()
  return (
    <>
      <View className={css.head!}>
        <View>
          <View>{t(texts.count, { count: data.footprints.length })}</View>
          <Text className={css.hint!}>{t(texts.hint)}</Text>
        </View>
        <AmountsEye />
      </View>
      {byYear(data.footprints).map(({ year, footprints }) => (
        <Card key={year} title={t(texts.year, { year })}>
          {footprints.map((footprint) => (
            <FootprintRow key={footprint.periodKey} footprint={footprint} ladder={data} onOpen={() => onOpen(footprint.periodKey)} />
          ))}
        </Card>
      ))}
    </>
  )
}
