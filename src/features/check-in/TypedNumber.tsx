import { View } from '@tarojs/components'
import { useState } from 'react'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { Field } from '../../ui/Field/Field'
import { readNumber } from './door-view'
import css from './Form.module.scss'
import { doorTexts as texts } from './messages'

/** The number below a ticket's code, typed: for cracked screens and paper. */
export function TypedNumber({ onNumber }: { onNumber: (number: number) => void }) {
  const { t } = useText()
  const [typed, setTyped] = useState('')
  const [isAsked, setAsked] = useState(false)
  const submit = () => {
    const number = readNumber(typed)
    setAsked(number === null)
    if (number === null) return
    setTyped('')
    onNumber(number)
  }
  return (
    <>
      <Field
        label={t(texts.number)}
        placeholder={t(texts.numberHint)}
        value={typed}
        keyboard='number'
        maxLength={11}
        onType={setTyped}
        onEnter={submit}
        error={isAsked ? t(texts.needNumber) : undefined}
      />
      <View className={css.button!}>
        <Button kind='secondary' onPress={submit}>
          {t(texts.check)}
        </Button>
      </View>
    </>
  )
}
