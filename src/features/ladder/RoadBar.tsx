import { Text, View } from '@tarojs/components'
import { useText } from '../../ui/appearance/use-text'
import { Progress } from '../../ui/Progress/Progress'
import { roadTexts as texts } from './messages'
import css from './RoadBar.module.scss'
import type { RoadView } from './road-view'
import { useRoadWords } from './use-road-words'

/** One road: its name, how far along, and the figure against the mark. */
export function RoadBar({ view }: { view: RoadView }) {
  const { t } = useText()
  const { figure, mark } = useRoadWords()
  const { road } = view
  const note = road.isMet ? t(texts.met) : road.isInformationOnly ? t(texts.informationOnly) : null
  const percent = Math.floor(view.progressPpm / 10_000)
  return (
    <View className={css.road!}>
      <View className={css.line!}>
        <Text className={css.name!}>{t(road.name)}</Text>
        {note ? <Text className={css.note!}>{note}</Text> : null}
      </View>
      <Progress ppm={view.progressPpm} label={t(texts.progress, { name: t(road.name), percent })} />
      <View className={css.line!}>
        <Text>{figure(view.current)}</Text>
        <Text>{mark(road)}</Text>
      </View>
    </View>
  )
}
