import { Text, View } from '@tarojs/components'
import type { GlossaryTerm } from '../../../contract/glossary'
import { useText } from '../../../ui/appearance/use-text'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { elementIdOf } from './glossary-view'
import { glossaryTexts as texts } from './messages'
import css from './Term.module.scss'

type TermProps = {
  term: GlossaryTerm
  seeAlso: readonly GlossaryTerm[]
  /** It was jumped to. */
  isChosen: boolean
  onJump: (termId: string) => void
}

/** A term, what it means, and what to see also. */
export function Term({ term: { id, term, meaning }, seeAlso, isChosen, onJump }: TermProps) {
  const { t } = useText()
  return (
    <View id={elementIdOf(id)} className={isChosen ? `${css.term} ${css.chosen}` : css.term!}>
      <View className={css.name!} ariaRole='heading' ariaLevel={2}>
        {t(term)}
      </View>
      <View className={css.meaning!}>{t(meaning)}</View>
      {seeAlso.length > 0 ? (
        <View className={css.others!}>
          <Text className={css.label!}>{t(texts.seeAlso)}</Text>
          {seeAlso.map((other) => (
            <Pressable key={other.id} className={css.other} onPress={() => onJump(other.id)}>
              {t(other.term)}
            </Pressable>
          ))}
        </View>
      ) : null}
    </View>
  )
}
