import { View } from '@tarojs/components'
import type { EventDetail } from '../../../contract/events-detail'
import type { Signup } from '../../../contract/events-signups'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { StateMark, type Tone } from '../../../ui/StateMark/StateMark'
import type { IconName } from '../../../ui/Icon/Icon'
import { atSignUp } from '../paths'
import { ownTexts as texts } from './messages'
import { OfferCard } from './OfferCard'
import css from './OwnSignup.module.scss'

type OwnState = 'CONFIRMED' | 'CHECKED_IN' | 'MISSED' | 'ENTERED' | 'REQUESTED' | 'WAITING' | 'OFFERED'

const looks: Record<OwnState, { icon: IconName; tone: Tone }> = {
  CONFIRMED: { icon: 'check', tone: 'good' },
  CHECKED_IN: { icon: 'check', tone: 'good' },
  MISSED: { icon: 'minus', tone: 'faint' },
  ENTERED: { icon: 'clock', tone: 'info' },
  REQUESTED: { icon: 'clock', tone: 'info' },
  WAITING: { icon: 'clock', tone: 'warn' },
  OFFERED: { icon: 'alert', tone: 'warn' },
}

const isKnown = (state: Signup['state']): state is OwnState => state in looks

type OwnSignupProps = { event: EventDetail; own: Signup; asOf: string; returnTo: string }

/** How the caller's own sign-up stands, and the ways on from it. */
export function OwnSignup({ event, own, asOf, returnTo }: OwnSignupProps) {
  const { t } = useText()
  const note = useNote(own)
  if (!isKnown(own.state)) return null
  if (own.state === 'OFFERED' && own.offerExpiresAt !== null)
    return <OfferCard signup={own} asOf={asOf} expiresAt={own.offerExpiresAt} returnTo={returnTo} />
  const isInLine = own.state === 'WAITING' || own.state === 'ENTERED' || own.state === 'REQUESTED'
  const way = !own.isEditable && !own.isCancellable ? texts.view : isInLine ? texts.leave : texts.manage
  return (
    <Card title={t(texts.title)} note={t(texts.number, { number: own.number })}>
      <View className={css.state!} ariaLive='polite'>
        <StateMark {...looks[own.state]}>{t(texts[own.state])}</StateMark>
        <View className={css.note!}>{t(texts.seats, { count: own.seats })}</View>
      </View>
      {note ? <View className={css.note!}>{note}</View> : null}
      {event.phase === 'ENDED' ? null : (
        <View className={css.way!}>
          <Button kind='secondary' onPress={() => navigation.openPage(atSignUp(event.id))}>
            {t(way)}
          </Button>
        </View>
      )}
    </Card>
  )
}

function useNote({ state, ahead }: Signup): string {
  const { t } = useText()
  if (state === 'REQUESTED') return t(texts.requestedNote)
  if (state !== 'WAITING') return ''
  const place = ahead === null ? '' : ahead === 0 ? t(texts.next) : t(texts.ahead, { count: ahead })
  return `${place} ${t(texts.waitingNote)}`.trim()
}
