import { View } from '@tarojs/components'
import { useText } from '../../../ui/appearance/use-text'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { searchTexts as texts, suggestions } from './messages'
import css from './Suggestions.module.scss'

/** Words to begin with. */
export function Suggestions({ onChoose }: { onChoose: (words: string) => void }) {
  const { t } = useText()
  return (
    <View className={css.box!}>
      <View className={css.title!} ariaRole='heading' ariaLevel={2}>
        {t(texts.tryThese)}
      </View>
      <View className={css.words!}>
        {Object.values(suggestions).map((words) => (
          <Pressable key={words.en} className={css.word} onPress={() => onChoose(t(words))}>
            {t(words)}
          </Pressable>
        ))}
      </View>
    </View>
  )
}
