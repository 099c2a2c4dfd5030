import { Text, View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { addressPlatform } from '../../../platform/address'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Choice } from '../../../ui/Choice/Choice'
import { Icon } from '../../../ui/Icon/Icon'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { Screen } from '../../../ui/Screen/Screen'
import { EventList } from './EventList'
import css from './EventsScreen.module.scss'
import { listTexts as texts } from './messages'
import { MySignups } from './MySignups'
import { NoEvents } from './NoEvents'

const lists = ['upcoming', 'mine', 'past'] as const
type List = (typeof lists)[number]

const filters = { upcoming: {}, past: { when: 'past' } } as const

const askedOf = (asked: string | undefined): List => lists.find((each) => each === asked) ?? 'upcoming'

/** What is on, what of it is mine, and what there was. Anybody may look. `top` comes first. */
export function EventsScreen({ top = null }: { top?: ReactNode }) {
  const { t } = useText()
  const [list, setList] = useState(askedOf(useRouter().params.list))
  const show = (next: List) => {
    setList(next)
    addressPlatform.keepQuery(next === 'upcoming' ? {} : { list: next })
  }
  return (
    <Screen title={t(texts.title)} tab='events'>
      <Ways />
      {top}
      <View className={css.lists!}>
        <Choice
          label={t(texts.lists)}
          isLabelShown={false}
          value={list}
          options={lists.map((value) => ({ value, label: t(texts[value]) }))}
          onChoose={show}
        />
      </View>
      {list === 'mine' ? (
        <MySignups onUpcoming={() => show('upcoming')} />
      ) : (
        <EventList
          key={list}
          id={`events-${list}`}
          label={t(texts[list])}
          filter={filters[list]}
          empty={<Nothing list={list} onShow={show} />}
        />
      )}
    </Screen>
  )
}

function Nothing({ list, onShow }: { list: 'upcoming' | 'past'; onShow: (list: List) => void }) {
  const { t } = useText()
  return list === 'upcoming' ? (
    <NoEvents words={t(texts.noneUpcoming)} way={t(texts.toPast)} onWay={() => onShow('past')} />
  ) : (
    <NoEvents words={t(texts.nonePast)} way={t(texts.toUpcoming)} onWay={() => onShow('upcoming')} />
  )
}

/** To the page that finds, which looks like its field, and to the calendar. */
function Ways() {
  const { t } = useText()
  return (
    <View className={css.ways!}>
      <Pressable className={css.find} onPress={() => navigation.openPage(pagePaths.findEvents)}>
        <Icon name='search' />
        <Text>{t(texts.find)}</Text>
      </Pressable>
      <Pressable className={css.calendar} label={t(texts.calendar)} onPress={() => navigation.openPage(pagePaths.eventCalendar)}>
        <Icon name='calendar' />
      </Pressable>
    </View>
  )
}
