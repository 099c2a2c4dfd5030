import { Text, View } from '@tarojs/components'
import type { Ticket } from '../../../contract/events-tickets'
import { inFours } from '../../../i18n/in-fours'
import { useText } from '../../../ui/appearance/use-text'
import { QrCode } from '../../../ui/QrCode/QrCode'
import { useEventWords } from '../event/use-event-words'
import { noSalesWord } from '../words'
import { ticketTexts as texts } from './messages'
import css from './TicketCard.module.scss'

const digits = 8

/** What is shown at the door. Once it has been let in, its state stands over what is left of it. */
export function TicketCard({ ticket, state }: { ticket: Ticket; state: 'good' | 'checkedIn' | 'over' }) {
  const { t } = useText()
  const { whenWords } = useEventWords()
  const { title, startsAt, endsAt, place, holder, seats, number, text, isNoSales } = ticket
  const isGood = state === 'good'
  const code = inFours(String(number).padStart(digits, '0'))
  return (
    <View className={css.card!}>
      <View className={css.head!}>
        <View className={css.title!} ariaRole='heading' ariaLevel={2}>
          {t(title)}
        </View>
        <View className={css.when!}>{whenWords(startsAt, endsAt)}</View>
        <View className={css.soft!}>{place ? t(place.name) : t(texts.online)}</View>
        {isNoSales ? <View className={css.noSales!}>{t(noSalesWord)}</View> : null}
      </View>
      <View className={css.tear!} ariaHidden />
      <View className={css.body!}>
        <View className={css.frame!}>
          <View className={isGood ? '' : css.void!} ariaHidden={!isGood}>
            <QrCode text={text} label={t(texts.qr, { event: t(title) })} />
          </View>
          {isGood ? null : (
            <View className={css.stamp!} ariaLive='polite'>
              <Text className={css.stampWords!}>{t(texts[state])}</Text>
            </View>
          )}
        </View>
        <View className={css.digits!} ariaRole='text' ariaLabel={`${t(texts.number)} ${code}`}>
          {code}
        </View>
        <View className={css.people!}>
          <Text>{`${t(texts.holder)} ${holder}`}</Text>
          <Text>{`${t(texts.seats)} ${seats}`}</Text>
        </View>
        {isGood ? <View className={css.soft!}>{t(texts.show)}</View> : null}
      </View>
    </View>
  )
}
