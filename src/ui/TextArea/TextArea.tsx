import { Text, Textarea, View } from '@tarojs/components'
import { typedIn } from '../Field/typed'
import css from './TextArea.module.scss'

type TextAreaProps = {
  label: string
  value: string
  onType: (value: string) => void
  maxLength: number
  placeholder?: string
  /** What is wrong with it and what to do; shown under the field. */
  error?: string | undefined
}

/** Several lines of typing, with their number against the most allowed. */
export const TextArea = ({ label, value, onType, maxLength, placeholder, error }: TextAreaProps) => (
  <View>
    <Text className={css.label!}>{label}</Text>
    <View className={error ? `${css.box} ${css.faulty}` : css.box!}>
      <Textarea
        className={css.input!}
        ariaLabel={label}
        value={value}
        maxlength={maxLength}
        {...(placeholder ? { placeholder } : {})}
        onInput={(event) => onType(typedIn(event))}
        {...inSheet}
      />
    </View>
    <View className={css.foot!}>
      <Text className={css.error!} {...(error ? { ariaRole: 'alert' } : {})}>
        {error ?? ''}
      </Text>
      <Text className={css.count!}>{`${value.length}/${maxLength}`}</Text>
    </View>
  </View>
)

// WeChat lays a native text box out anew only when told that its surroundings are fixed.
const inSheet =
  process.env.TARO_ENV === 'weapp'
    ? { fixed: true, disableDefaultPadding: true, cursorSpacing: 80, placeholderStyle: 'color: var(--text-faint)' }
    : {}
