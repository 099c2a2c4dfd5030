import { Text, View } from '@tarojs/components'
import { useText } from '../../../ui/appearance/use-text'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { RadioGroup } from '../../../ui/RadioGroup/RadioGroup'
import { surveyTexts as texts } from './messages'
import css from './Rating.module.scss'
import { npsId } from './use-survey'

const marks = Array.from({ length: 11 }, (_, mark) => mark)

/** 0 to 10, all in sight. */
export function Rating({ value, error, onRate }: { value: number | null; error: string | undefined; onRate: (mark: number) => void }) {
  const { t } = useText()
  return (
    <View id={npsId}>
      <View className={css.question!}>{t(texts.nps)}</View>
      <RadioGroup className={css.marks!} label={t(texts.nps)}>
        {marks.map((mark) => (
          <Pressable
            key={mark}
            className={mark === value ? `${css.mark} ${css.chosen}` : css.mark}
            role='radio'
            isChecked={mark === value}
            onPress={() => onRate(mark)}
          >
            {mark}
          </Pressable>
        ))}
      </RadioGroup>
      <View className={css.ends!}>
        <Text>{t(texts.least)}</Text>
        <Text>{t(texts.most)}</Text>
      </View>
      {error ? (
        <Text className={css.error!} ariaRole='alert'>
          {error}
        </Text>
      ) : null}
    </View>
  )
}
