import { Text, View } from '@tarojs/components'
import css from './Facts.module.scss'

/** Names and values, one line each. */
export const Facts = ({ facts }: { facts: readonly { name: string; value: string }[] }) => (
  <View className={css.facts!}>
    {facts.map(({ name, value }) => (
      <View key={name} className={css.fact!}>
        <Text className={css.name!}>{name}</Text>
        <Text className={css.value!}>{value}</Text>
      </View>
    ))}
  </View>
)
