import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../../../ui/Icon/Icon'
import css from './Fact.module.scss'

type FactProps = { icon: IconName; name: string; value: string; notes?: readonly string[]; children?: ReactNode }

/** One thing to know: what it is called, what it is, and what else there is to say of it. */
export const Fact = ({ icon, name, value, notes = [], children }: FactProps) => (
  <View className={css.fact!} ariaRole='listitem'>
    <View className={css.icon!}>
      <Icon name={icon} />
    </View>
    <View className={css.words!}>
      <Text className={css.name!}>{name}</Text>
      <View className={css.value!}>{value}</View>
      {notes.map((note) => (
        <View key={note} className={css.note!}>
          {note}
        </View>
      ))}
      {children}
    </View>
  </View>
)
