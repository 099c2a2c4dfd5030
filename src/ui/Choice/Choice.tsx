import { Text, View } from '@tarojs/components'
import { Pressable } from '../Pressable/Pressable'
import css from './Choice.module.scss'

type ChoiceProps<T extends string> = {
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  onChoose: (value: T) => void
  /** `row` shares one line among short labels; `wrap` gives each label its own width, over several lines. */
  layout?: 'row' | 'wrap'
}

/** One of a few, all in sight. */
export const Choice = <T extends string>({ label, value, options, onChoose, layout = 'row' }: ChoiceProps<T>) => (
  <View className={css.choice!}>
    <Text className={css.label!}>{label}</Text>
    <View className={css[layout]!} ariaRole='radiogroup' ariaLabel={label}>
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
