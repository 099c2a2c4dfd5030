import { View } from '@tarojs/components'
import type { EventDetail } from '../../../contract/events-detail'
import { msOf } from '../../../i18n/format-slot'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { atDraw } from '../paths'
import { Fact } from './Fact'
import { eventTexts, factTexts as texts } from './messages'
import { OutLink } from './OutLink'
import { useEventWords } from './use-event-words'
import { useSeatWords } from './use-seat-words'

/** When, where, how many, who, and until when one can sign up. */
export function Facts({ event }: { event: EventDetail }) {
  const { t } = useText()
  const { whenWords, lengthWords, needsWords, atWords } = useEventWords()
  const { seatsWords, seatNotes } = useSeatWords()
  const { startsAt, endsAt, opensAt, closesAt, changeableUntil, drawAt, place, isDraw } = event
  const [who = '', ...more] = needsWords(event)
  const deadlines = [
    ...(drawAt ? [t(texts.drawAt, { at: atWords(drawAt) })] : []),
    t(texts.changeable, { until: atWords(changeableUntil) }),
  ]
  return (
    <Card>
      <View ariaRole='list'>
        <Fact
          icon='calendar'
          name={t(texts.when)}
          value={whenWords(startsAt, endsAt)}
          notes={[lengthWords(msOf(endsAt) - msOf(startsAt))]}
        />
        <Where place={place} />
        <Fact icon='ticket' name={t(texts.seats)} value={seatsWords(event)} notes={seatNotes(event)} />
        <Fact icon='people' name={t(texts.who)} value={who} notes={more} />
        <Fact
          icon='clock'
          name={t(texts.signUp)}
          value={t(texts.opensAndCloses, { opens: atWords(opensAt), closes: atWords(closesAt) })}
          notes={deadlines}
        />
      </View>
      {isDraw ? (
        <Button kind='secondary' onPress={() => navigation.openPage(atDraw(event.id))}>
          {t(texts.toDraw)}
        </Button>
      ) : null}
    </Card>
  )
}

function Where({ place }: Pick<EventDetail, 'place'>) {
  const { t } = useText()
  if (!place) return <Fact icon='play' name={t(texts.where)} value={t(eventTexts.online)} />
  return (
    <Fact icon='pin' name={t(texts.where)} value={t(place.name)} notes={[t(place.address)]}>
      <OutLink href={place.mapUrl} copied={t(eventTexts.mapCopied)}>
        {t(eventTexts.map)}
      </OutLink>
    </Fact>
  )
}
