import { Input, Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import css from './Field.module.scss'
import { typedIn } from './typed'

type FieldProps = {
  label: string
  value: string
  onType: (value: string) => void
  keyboard?: 'text' | 'number' | 'digit'
  maxLength?: number
  placeholder?: string
  /** What is wrong with it and what to do; shown under the field. */
  error?: string | undefined
  onEnter?: () => void
  /** The page is for typing into this field: the keyboard is there at once. */
  hasFocus?: boolean
  /** A control at the field's end. */
  after?: ReactNode
}

/** One line of typing, with its label above and its fault below. */
export const Field = ({ label, value, onType, keyboard = 'text', maxLength, placeholder, error, onEnter, hasFocus, after }: FieldProps) => (
  <View className={css.field!}>
    <Text className={css.label!}>{label}</Text>
    <View className={error ? `${css.box} ${css.faulty}` : css.box!}>
      <Input
        className={css.input!}
        ariaLabel={label}
        value={value}
        type={keyboard}
        {...(maxLength ? { maxlength: maxLength } : {})}
        {...(placeholder ? { placeholder } : {})}
        {...(hasFocus ? { focus: true } : {})}
        onInput={(event) => onType(typedIn(event))}
        onConfirm={() => onEnter?.()}
        {...inWechat}
      />
      {after}
    </View>
    {error ? (
      <Text className={css.error!} ariaRole='alert'>
        {error}
      </Text>
    ) : null}
  </View>
)

// WeChat draws the placeholder in its own grey, which the dark ground swallows.
const inWechat = process.env.TARO_ENV === 'weapp' ? { placeholderStyle: 'color: var(--text-faint)' } : {}
