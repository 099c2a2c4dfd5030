import { Text, View } from '@tarojs/components'
import type { AverageRoad, Road } from '../../../contract/ladder'
import { toFen } from '../../../domain/money/fen'
import { projectedAverageFen } from '../../../domain/projection/flat-projection'
import { formatMark } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Icon } from '../../../ui/Icon/Icon'
import { toRoadView } from '../road-view'
import { useRoadWords } from '../use-road-words'
import css from './RoadReason.module.scss'
import { whyTexts as texts } from './why-messages'

/** One comparison that was made: the figure, the mark, and whether it was met. */
export function RoadReason({ road }: { road: Road }) {
  const { t } = useText()
  return (
    <View className={css.reason!}>
      <View className={css.head!}>
        <Text>{t(road.name)}</Text>
        <View className={road.isMet ? `${css.verdict} ${css.met}` : css.verdict!}>
          <View className={css.icon!}>
            <Icon name={road.isMet ? 'check' : 'close'} />
          </View>
          <Text>{t(road.isMet ? texts.met : texts.unmet)}</Text>
        </View>
      </View>
      <View className={css.formula!}>{road.unit === 'average' ? <AverageFormula road={road} /> : <PlainFormula road={road} />}</View>
    </View>
  )
}

const signOf = (road: Road) => (road.isMet ? '≥' : '<')

/** The sum of the days against the mark times the days: nothing is divided before it is compared. */
function AverageFormula({ road }: { road: AverageRoad }) {
  const { t, language } = useText()
  const { figure, mark } = useRoadWords()
  const product = formatMark(toFen(road.markFen * road.days), language)
  return (
    <>
      <View>{t(texts.sum, { sum: figure({ unit: 'fen', fen: road.sumFen }) })}</View>
      <View>{t(texts.sumMark, { sign: signOf(road), mark: mark(road), days: road.days, product })}</View>
      <View className={css.note!}>{t(texts.average, { average: figure({ unit: 'fen', fen: projectedAverageFen(road) }) })}</View>
    </>
  )
}

function PlainFormula({ road }: { road: Exclude<Road, AverageRoad> }) {
  const { t } = useText()
  const { figure, mark } = useRoadWords()
  const parts = road.unit === 'score' ? road.parts : []
  const points = (tenths: number) => figure({ unit: 'tenths', tenths })
  return (
    <>
      {parts.map((part) => (
        <View key={part.metricId} className={css.part!}>
          <Text>{t(part.name)}</Text>
          <Text>{t(texts.part, { points: points(part.pointsTenths), most: points(part.maxPointsTenths) })}</Text>
        </View>
      ))}
      <View>{t(texts.comparison, { value: figure(toRoadView(road).current), sign: signOf(road), mark: mark(road) })}</View>
      {road.unit === 'score' ? <View className={css.note!}>{t(texts.exact)}</View> : null}
    </>
  )
}
