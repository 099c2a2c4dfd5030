import type { Signup } from '../../../contract/events-signups'
import { eventFailures } from '../../../i18n/failures/event'
import { useText } from '../../../ui/appearance/use-text'
import { ActionBar } from '../../../ui/ActionBar/ActionBar'
import { Button } from '../../../ui/Button/Button'
import { FailureNotice } from '../../../ui/FailureNotice/FailureNotice'
import { actionTexts as texts, ownTexts } from './messages'
import type { useAccept } from './use-accept'
import { useEventWords } from './use-event-words'
import { useOfferClock } from './use-offer-clock'

type AcceptActionProps = {
  own: Signup & { offerExpiresAt: string }
  asOf: string
  accept: ReturnType<typeof useAccept>
  returnTo: string
  /** The offer has expired while it was looked at. */
  onOver: () => void
}

/** Takes the seats that are kept, with what is left of the time on the button. */
export function AcceptAction({ own, asOf, accept, returnTo, onOver }: AcceptActionProps) {
  const { t } = useText()
  const { lengthWords } = useEventWords()
  const { leftMs } = useOfferClock(asOf, own.offerExpiresAt, onOver)
  const label = leftMs === 0 ? t(ownTexts.over) : t(texts.accept, { left: lengthWords(leftMs) })
  return (
    <ActionBar>
      {accept.failure ? <FailureNotice failure={accept.failure} words={eventFailures} lost={ownTexts.lost} returnTo={returnTo} /> : null}
      <Button isBusy={accept.isBusy} isDisabled={leftMs === 0} onPress={accept.send}>
        {accept.isBusy ? t(texts.accepting) : label}
      </Button>
    </ActionBar>
  )
}
