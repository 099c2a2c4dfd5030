import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { addressPlatform } from '../../../platform/address'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { useText } from '../../../ui/appearance/use-text'
import { Choice } from '../../../ui/Choice/Choice'
import { Field } from '../../../ui/Field/Field'
import { Icon } from '../../../ui/Icon/Icon'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { Screen } from '../../../ui/Screen/Screen'
import { EventList } from '../list/EventList'
import { NoEvents } from '../list/NoEvents'
import { FilterSheet } from './FilterSheet'
import css from './FindScreen.module.scss'
import { changed, MOST_CHARACTERS, narrowingsOf, unfiltered, wishIn, without, type Wish } from './find-view'
import { findTexts as texts } from './messages'
import { useNarrowingWords } from './use-narrowing-words'

/** So long after the last key the bank is asked. */
const settleMs = 300

/** Finds events by words, place, kind and day. The address says what is looked for, so that a way back or a reload leads to the same. */
export function FindScreen() {
  const { t } = useText()
  const { wish, typed, type, change } = useWish()
  const [isSheetOpen, setSheetOpen] = useState(false)
  const count = narrowingsOf(wish).length
  return (
    <Screen title={t(texts.title)}>
      <Field
        label={t(texts.field)}
        value={typed}
        onType={type}
        maxLength={MOST_CHARACTERS}
        placeholder={t(texts.hint)}
        hasFocus={Object.keys(wish).length === 0}
        after={typed === '' ? <Icon name='search' /> : <Clear onPress={() => type('')} />}
      />
      <View className={css.bar!}>
        <When wish={wish} onChange={change} />
        <Pressable className={css.filters} isExpanded={isSheetOpen} onPress={() => setSheetOpen(true)}>
          {count > 0 ? t(texts.filtersOn, { count }) : t(texts.filters)}
        </Pressable>
      </View>
      <Narrowings wish={wish} onChange={change} />
      <EventList
        key={JSON.stringify(wish)}
        id='events-found'
        label={t(texts.results)}
        filter={wish}
        empty={<NoEvents words={t(texts.none)} way={t(texts.clearAll)} onWay={() => (type(''), change({}))} />}
      />
      {isSheetOpen ? <FilterSheet wish={wish} onChange={change} onClose={() => setSheetOpen(false)} /> : null}
    </Screen>
  )
}

function When({ wish, onChange }: { wish: Wish; onChange: (wish: Wish) => void }) {
  const { t } = useText()
  return (
    <View className={css.when!}>
      <Choice
        label={t(texts.when)}
        isLabelShown={false}
        value={wish.when ?? 'upcoming'}
        options={[
          { value: 'upcoming', label: t(texts.upcoming) },
          { value: 'past', label: t(texts.past) },
        ]}
        onChoose={(when) => onChange(changed(wish, { when: when === 'past' ? when : undefined }))}
      />
    </View>
  )
}

/** What is looked for: filters at once, words when typing stops. */
function useWish() {
  const { params } = useRouter()
  const [wish, setWish] = useState(() => wishIn(params))
  const [typed, setTyped] = useState(wish.q ?? '')
  const change = (next: Wish) => {
    setWish(next)
    addressPlatform.keepQuery(next as Record<string, string>)
  }
  useEffect(() => {
    const q = typed.trim() || undefined
    if (q === wish.q) return
    const timer = setTimeout(() => change(changed(wish, { q })), settleMs)
    return () => clearTimeout(timer)
  }, [typed, wish])
  return { wish, typed, type: (text: string) => setTyped(text.slice(0, MOST_CHARACTERS)), change }
}

/** The filters that are on, each to be dropped by a press, and all at once. */
function Narrowings({ wish, onChange }: { wish: Wish; onChange: (wish: Wish) => void }) {
  const { t } = useText()
  const wordsOf = useNarrowingWords(wish)
  const names = narrowingsOf(wish)
  if (names.length === 0) return null
  return (
    <View className={css.chips!}>
      {names.map((name) => (
        <Pressable
          key={name}
          className={css.chip}
          label={t(texts.drop, { name: wordsOf(name) })}
          onPress={() => onChange(without(wish, name))}
        >
          {wordsOf(name)}
          <View className={css.cross!}>
            <Icon name='close' />
          </View>
        </Pressable>
      ))}
      <Pressable className={css.clearAll} onPress={() => onChange(unfiltered(wish))}>
        {t(texts.clear)}
      </Pressable>
    </View>
  )
}

function Clear({ onPress }: { onPress: () => void }) {
  const { t } = useText()
  return (
    <Pressable className={css.clear} label={t(texts.clearWords)} onPress={onPress}>
      <Icon name='close' />
    </Pressable>
  )
}
