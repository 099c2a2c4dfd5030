import { View } from '@tarojs/components'
import type { Perk, Redemption } from '../../../contract/perks'
import { perkFailures } from '../../../i18n/failures/perk'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { Choice } from '../../../ui/Choice/Choice'
import { FailureNotice } from '../../../ui/FailureNotice/FailureNotice'
import { usePerkWords } from '../use-perk-words'
import { GuestStepper } from './GuestStepper'
import { perkTexts as texts } from './messages'
import { canReserve, isSaid, leftFor, mostGuestsFor, periodKeyFor, visitDaysOf, type Wish } from './reserve-view'
import css from './UseForm.module.scss'
import { useReserve } from './use-reserve'
import { VisitDays } from './VisitDays'

type UseFormProps = {
  perk: Perk
  tierId: string
  redemptions: readonly Redemption[]
  first: Wish
  /** This page with a wish on it, to come back to after signing in. */
  pathWith: (wish: Wish) => string
}

/** With whom, when, what it takes, and one button; nothing once nothing is left. */
export function UseForm({ perk, tierId, redemptions, first, pathWith }: UseFormProps) {
  const { t } = useText()
  const { wish, change, send, isBusy, failure } = useReserve(perk.id, first)
  const { visitDays, choices } = perk
  const left = leftFor(perk, { tierId, redemptions }, wish.visitDay)
  const most = mostGuestsFor(perk, left)
  // what is left can have shrunk since the choice
  const guests = Math.min(wish.guests, most)
  const isReady = left > 0 && isSaid(perk, wish)
  const fault = failure ? <FailureNotice failure={failure} words={perkFailures} lost={texts.lost} returnTo={pathWith(wish)} /> : null
  // the rest was taken elsewhere: why it did not go through stays in sight
  if (!canReserve(perk, { tierId, redemptions })) return fault
  const label = visitDays ? (isBusy ? texts.booking : texts.book) : isBusy ? texts.using : texts.use
  return (
    <Card title={t(visitDays ? texts.book : texts.use)}>
      {visitDays ? (
        <VisitDays days={visitDaysOf(perk)} chosen={wish.visitDay} onChoose={(visitDay) => change({ visitDay, guests })} />
      ) : null}
      {choices ? (
        <Choice
          label={t(texts.choose)}
          layout='wrap'
          value={wish.choiceId ?? ''}
          options={choices.map(({ id, name }) => ({ value: id, label: t(name) }))}
          onChoose={(choiceId) => change({ choiceId, guests })}
        />
      ) : null}
      {perk.mostGuests > 0 && left > 0 ? (
        <GuestStepper guests={guests} most={most} mostOfTier={perk.mostGuests} onChange={(guests) => change({ guests })} />
      ) : null}
      <View className={css.sum!} ariaLive='polite'>
        <Sum perk={perk} visitDay={wish.visitDay} left={left} places={1 + guests} />
      </View>
      {fault}
      <View className={css.action!}>
        <Button isDisabled={!isReady} isBusy={isBusy} onPress={() => send(guests)}>
          {t(label)}
        </Button>
      </View>
    </Card>
  )
}

/** What it will take, in a sentence. */
function Sum({ perk, visitDay, left, places }: { perk: Perk; visitDay: Wish['visitDay']; left: number; places: number }) {
  const { t } = useText()
  const { periodWords } = usePerkWords()
  if (perk.visitDays && !visitDay) return t(texts.chooseDay)
  const key = periodKeyFor(perk, visitDay)
  const period = periodWords(key)
  if (left === 0) return t(texts.noneLeftIn, { period })
  const sum = { places, left: left - places }
  return key === perk.quota?.periodKey ? t(texts.takes, sum) : t(texts.takesIn, { ...sum, period })
}
