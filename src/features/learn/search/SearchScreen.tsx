import { View } from '@tarojs/components'
import { useState } from 'react'
import { useLearningSearch } from '../../../api/learning-search'
import { useText } from '../../../ui/appearance/use-text'
import { Field } from '../../../ui/Field/Field'
import { Icon } from '../../../ui/Icon/Icon'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { QueryView } from '../../../ui/QueryView/QueryView'
import { Screen } from '../../../ui/Screen/Screen'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import { searchTexts as texts } from './messages'
import { Results } from './Results'
import css from './SearchScreen.module.scss'
import { MOST_CHARACTERS, queryOf } from './search-view'
import { Suggestions } from './Suggestions'
import { useSettled } from './use-settled'

/** So long after the last key the bank is asked. */
const settleMs = 300

/** Finds words in everything there is to learn. The page stays as it is while a result is read. */
export function SearchScreen() {
  const { t } = useText()
  const [typed, setTyped] = useState('')
  const q = queryOf(typed)
  const asked = useSettled(q, settleMs)
  const found = useLearningSearch(asked)
  return (
    <Screen title={t(texts.title)}>
      <Field
        label={t(texts.field)}
        value={typed}
        onType={(value) => setTyped(value.slice(0, MOST_CHARACTERS))}
        maxLength={MOST_CHARACTERS}
        placeholder={t(texts.hint)}
        hasFocus
        after={typed === '' ? <Icon name='search' /> : <Clear onPress={() => setTyped('')} />}
      />
      {typed.length >= MOST_CHARACTERS ? <View className={css.note!}>{t(texts.longest, { most: MOST_CHARACTERS })}</View> : null}
      {q === '' || asked === '' ? (
        <Suggestions onChoose={setTyped} />
      ) : (
        <QueryView query={found} skeleton={<Skeleton label={t(texts.loading)} heightsPx={[90, 90, 90]} />}>
          {(answer) => <Results answer={answer} q={asked} isOld={found.isPlaceholderData || asked !== q} onChoose={setTyped} />}
        </QueryView>
      )}
    </Screen>
  )
}

function Clear({ onPress }: { onPress: () => void }) {
  const { t } = useText()
  return (
    <Pressable className={css.clear} label={t(texts.clear)} onPress={onPress}>
      <Icon name='close' />
    </Pressable>
  )
}
