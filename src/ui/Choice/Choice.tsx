import { Text, View } from '@tarojs/components'
import { Pressable } from '../Pressable/Pressable'
import { RadioGroup } from '../RadioGroup/RadioGroup'
import css from './Choice.module.scss'

type ChoiceProps<T extends string> = {
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  onChoose: (value: T) => void
  /** `row` shares one line among short labels; `wrap` gives each label its own width, over several lines. */
  layout?: 'row' | 'wrap'
  /** False where a heading above already says it; it is then only spoken. */
  isLabelShown?: boolean
}

/** One of a few, all in sight. */
export const Choice = <T extends string>({ label, value, options, onChoose, layout = 'row', isLabelShown = true }: ChoiceProps<T>) => (
  <View className={css.choice!}>
    {isLabelShown ? <Text className={css.label!}>{label}</Text> : null}
    <RadioGroup className={css[layout]!} label={label}>
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
    </RadioGroup>
  </View>
)
