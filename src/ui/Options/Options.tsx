import { View } from '@tarojs/components'
import type { Message } from '../../i18n/message'
import { useText } from '../appearance/use-text'
import { Icon } from '../Icon/Icon'
import '../../platform/radios'
import { Pressable } from '../Pressable/Pressable'
import css from './Options.module.scss'

type OptionsProps = {
  /** The question, spoken before its options. */
  label: string
  kind: 'single' | 'multiple'
  options: readonly { id: string; text: Message }[]
  chosenIds: readonly string[]
  onChoose: (optionId: string) => void
}

/** The options of a question, one under another: one of them, or as many as apply. */
export function Options({ label, kind, options, chosenIds, onChoose }: OptionsProps) {
  const { t } = useText()
  return (
    <View className={css.options!} ariaRole={kind === 'single' ? 'radiogroup' : 'group'} ariaLabel={label}>
      {options.map(({ id, text }) => {
        const isChosen = chosenIds.includes(id)
        return (
          <Pressable
            key={id}
            className={isChosen ? `${css.option} ${css.chosen}` : css.option}
            role={kind === 'single' ? 'radio' : 'checkbox'}
            isChecked={isChosen}
            onPress={() => onChoose(id)}
          >
            <View className={`${css.mark} ${css[kind]}`} ariaHidden>
              {isChosen ? kind === 'single' ? <View className={css.dot!} /> : <Icon name='check' /> : null}
            </View>
            <View className={css.text!}>{t(text)}</View>
          </Pressable>
        )
      })}
    </View>
  )
}
