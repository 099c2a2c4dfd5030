import type { EventDetail } from '../../../contract/events-detail'
import type { Signup } from '../../../contract/events-signups'
import type { Source } from '../../../contract/events-source'
import { focusPlatform } from '../../../platform/focus'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { navigation } from '../../../platform/navigation'
import { signInPath } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { ActionBar } from '../../../ui/ActionBar/ActionBar'
import { Button } from '../../../ui/Button/Button'
import { atEvent, atSignUp, atSurvey, atTicket } from '../paths'
import { sourceIn, withSource } from '../source'
import { actionOf, type Action } from './action'
import { actionTexts as texts } from './messages'
import { reasonsId } from './Reasons'
import { useEventWords } from './use-event-words'

type EventActionProps = { event: EventDetail; own: Signup | null }

/** The button at the foot, whose label says how things stand. An offer has a button of its own: `AcceptAction`. */
export function EventAction({ event, own }: EventActionProps) {
  const { t } = useText()
  const action = actionOf(event, own)
  const words = useLabel(action)
  const note = useNote(event, action)
  const go = wayOf(action, event, sourceIn(useRouter().params))
  return (
    <ActionBar note={note}>
      <Button isDisabled={go === null} onPress={() => go?.()}>
        {words}
      </Button>
      {action.kind === 'cancelled' || action.kind === 'full' || action.kind === 'closed' ? (
        <Button kind='quiet' onPress={() => navigation.openTab('events')}>
          {t(texts.others)}
        </Button>
      ) : null}
    </ActionBar>
  )
}

/** Where the button leads; null where there is nothing to do. */
function wayOf({ kind }: Action, { id, signupId }: EventDetail, source: Source | undefined): (() => void) | null {
  const open = (path: string) => () => navigation.openPage(path)
  switch (kind) {
    case 'signIn':
      return open(signInPath(withSource(atEvent(id), source)))
    case 'signUp':
    case 'request':
    case 'enterDraw':
    case 'joinWaitlist':
    case 'waiting':
    case 'entered':
    case 'requested':
      return open(withSource(atSignUp(id), source))
    case 'ineligible':
      return () => focusPlatform.focusField(reasonsId)
    case 'ticket':
    case 'checkedIn':
      return signupId === null ? null : open(atTicket(signupId))
    case 'survey':
    case 'surveyed':
      return signupId === null ? null : open(atSurvey(signupId))
    default:
      return null
  }
}

function useLabel(action: Action): string {
  const { t } = useText()
  const { atWords } = useEventWords()
  switch (action.kind) {
    case 'joinWaitlist':
      return t(texts.joinWaitlist, { count: action.waiting })
    case 'waiting':
      return action.ahead === null ? t(texts.waitingSomewhere) : t(texts.waiting, { place: action.ahead + 1 })
    case 'accept':
      return t(texts.acceptNow)
    case 'soon':
      return t(texts.soon, { opens: atWords(action.opensAt) })
    default:
      return t(texts[action.kind])
  }
}

function useNote({ seatsLeft, closesAt }: EventDetail, { kind }: Action): string | undefined {
  const { t } = useText()
  const { atWords } = useEventWords()
  const closes = atWords(closesAt)
  if (kind === 'signUp') return t(texts.noteLeft, { left: seatsLeft, closes })
  if (kind === 'request') return t(texts.noteRequest, { left: seatsLeft })
  if (kind === 'enterDraw') return t(texts.noteDraw, { closes })
  return kind === 'joinWaitlist' ? t(texts.noteFull) : undefined
}
