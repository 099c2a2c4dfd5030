import { Text, View } from '@tarojs/components'
import { Pressable } from '../Pressable/Pressable'
import css from './Choice.module.scss'

type ChoiceProps<T extends string> = {
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  onChoose: (value: T) => void
}

/** One of a few, all in sight. */
export const Choice = <T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) => (
  <View className={css.choice!}>
    <Text className={css.label!}>{label}</Text>
    <View className={css.options!} ariaRole='radiogroup' ariaLabel={label}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          className={option.value === value ? `${css.option} ${css.chosen}` : css.option}
          role='radio'
          isChecked={option.value === value}
          onPress={() => onChoose(option.value)}
        >
          {option.label}
        </Pressable>
      ))}
    </View>
  </View>
)
