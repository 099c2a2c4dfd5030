import { Text, View } from '@tarojs/components'
import { Icon } from '../Icon/Icon'
import { Pressable } from '../Pressable/Pressable'
import css from './Rows.module.scss'

export type Row = { name: string; note?: string; onPress: () => void }

/** Ways on, one under another. */
export const Rows = ({ title, rows }: { title?: string; rows: readonly Row[] }) => (
  <View className={css.rows!}>
    {title ? (
      <Text className={css.title!} ariaRole='heading' ariaLevel={2}>
        {title}
      </Text>
    ) : null}
    {rows.map(({ name, note, onPress }) => (
      <Pressable key={`${name}${note ?? ''}`} className={css.row} onPress={onPress}>
        <View className={css.words!}>
          <View>{name}</View>
          {note ? <Text className={css.note!}>{note}</Text> : null}
        </View>
        <View className={css.chevron!}>
          <Icon name='chevron' />
        </View>
      </Pressable>
    ))}
  </View>
)
