import { Text, View } from '@tarojs/components'
import css from './Meta.module.scss'

/** Small facts in a line; it breaks between them, and within one only where it is longer than the line. */
export const Meta = ({ facts }: { facts: readonly string[] }) => (
  <View className={css.meta!}>
    {facts.map((fact, place) => (
      <Text key={fact} className={css.fact!}>
        {place < facts.length - 1 ? `${fact} ·` : fact}
      </Text>
    ))}
  </View>
)
