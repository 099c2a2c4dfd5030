import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Signup } from '../../../contract/events-signups'
import { isActive } from '../../../domain/events/signup'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Icon } from '../../../ui/Icon/Icon'
import { Notice } from '../../../ui/Notice/Notice'
import { atDraw, atEvent, atTicket } from '../paths'
import { useEventWords } from '../event/use-event-words'
import css from './Done.module.scss'
import { doneTexts as texts } from './messages'

type DoneProps = {
  signup: Signup
  /** It was open when the form was filled in, and full when it was sent. */
  hasBecomeFull: boolean
  /** What else to do now. */
  children?: ReactNode
}

const titles = ['CONFIRMED', 'REQUESTED', 'ENTERED', 'WAITING', 'OFFERED'] as const
const titleOf = (state: Signup['state']) => titles.find((title) => title === state) ?? 'over'

/** What has become of it, and the next steps. */
export function Done({ signup, hasBecomeFull, children }: DoneProps) {
  const { t } = useText()
  const { whenWords } = useEventWords()
  const { event, state, id } = signup
  return (
    <View className={css.done!} ariaLive='polite'>
      <View className={isActive(state) ? css.mark! : `${css.mark} ${css.over}`}>
        <Icon name={state === 'CONFIRMED' ? 'check' : isActive(state) ? 'clock' : 'minus'} />
      </View>
      <View className={css.title!} ariaRole='heading' ariaLevel={2}>
        {t(texts[titleOf(state)])}
      </View>
      <View className={css.event!}>{t(event.title)}</View>
      <View className={css.note!}>{whenWords(event.startsAt, event.endsAt)}</View>
      {hasBecomeFull ? <Notice tone='warn'>{t(texts.becameFull)}</Notice> : null}
      <View className={css.note!}>{useNote(signup)}</View>
      <View className={css.ways!}>
        {signup.hasTicket ? <Button onPress={() => navigation.replacePage(atTicket(id))}>{t(texts.toTicket)}</Button> : null}
        {state === 'OFFERED' ? <Button onPress={() => navigation.replacePage(atEvent(event.id))}>{t(texts.toOffer)}</Button> : null}
        {children}
        {state === 'ENTERED' ? (
          <Button kind='secondary' onPress={() => navigation.openPage(atDraw(event.id))}>
            {t(texts.toDraw)}
          </Button>
        ) : null}
        <Button kind='secondary' onPress={() => navigation.replacePage(atEvent(event.id))}>
          {t(texts.toEvent)}
        </Button>
      </View>
    </View>
  )
}

function useNote({ state, seats, number, ahead, offerExpiresAt }: Signup): string {
  const { t } = useText()
  const { atWords } = useEventWords()
  switch (state) {
    case 'CONFIRMED':
      return t(texts.confirmedNote, { count: seats, number })
    case 'REQUESTED':
      return t(texts.requestedNote)
    case 'ENTERED':
      return t(texts.enteredNote, { number })
    case 'WAITING':
      return t(texts.waitingNote, { place: (ahead ?? 0) + 1 })
    case 'OFFERED':
      return offerExpiresAt === null ? '' : t(texts.offeredNote, { until: atWords(offerExpiresAt) })
    default:
      return t(texts.overNote)
  }
}
