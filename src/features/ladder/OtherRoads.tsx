import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useText } from '../../ui/appearance/use-text'
import { Icon } from '../../ui/Icon/Icon'
import { Pressable } from '../../ui/Pressable/Pressable'
import { roadTexts as texts } from './messages'
import css from './OtherRoads.module.scss'
import { RoadBar } from './RoadBar'
import type { RoadView } from './road-view'

/** The roads after the nearest, folded until asked for. */
export function OtherRoads({ views }: { views: RoadView[] }) {
  const { t } = useText()
  const [isOpen, setIsOpen] = useState(false)
  if (views.length === 0) return null
  return (
    <View>
      <Pressable className={css.toggle} isExpanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
        <Text>{t(texts.otherRoads, { count: views.length })}</Text>
        <View className={isOpen ? css.open! : css.closed!}>
          <Icon name='chevron' />
        </View>
      </Pressable>
      {isOpen ? views.map((view) => <RoadBar key={view.road.metricId} view={view} />) : null}
    </View>
  )
}
