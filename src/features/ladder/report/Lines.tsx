import { Text, View } from '@tarojs/components'
import css from './Lines.module.scss'

/** A line of a report: what, and how much of it, or when. */
export type Line = { key: string; name: string; value: string }

/** Lines under a heading of their own; without lines nothing. */
export function Lines({ title, lines }: { title?: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <View>
      {title ? <View className={css.head!}>{title}</View> : null}
      {lines.map(({ key, name, value }) => (
        <View key={key} className={css.line!}>
          <Text>{name}</Text>
          <Text className={css.value!}>{value}</Text>
        </View>
      ))}
    </View>
  )
}
