import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useEvent } from '../../../api/events'
import { useOwnSignups } from '../../../api/events-list'
import { useSession } from '../../../api/session'
import type { EventDetail } from '../../../contract/events-detail'
import type { Signup } from '../../../contract/events-signups'
import { isActive } from '../../../domain/events/signup'
import { eventFailures } from '../../../i18n/failures/event'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { Notice } from '../../../ui/Notice/Notice'
import { Screen } from '../../../ui/Screen/Screen'
import { actionOf } from '../event/action'
import { useEventWords } from '../event/use-event-words'
import { atEvent, atSignUp } from '../paths'
import { AfterSignUp } from '../ticket/AfterSignUp'
import { Cancel } from './Cancel'
import { Done } from './Done'
import { Form } from './Form'
import { cancelTexts, formTexts, signUpTexts as texts } from './messages'
import { Said } from './Said'
import css from './SignUpScreen.module.scss'

/** Signing up for an event; and, once signed up, changing or cancelling that. */
export function SignUpScreen() {
  const { t } = useText()
  const { event: eventId = '' } = useRouter().params
  const session = useSession()
  const query = useEvent(eventId)
  const shared = { path: atSignUp(eventId), reason: t(texts.reason), loading: t(texts.loading), heightsPx: [72, 180, 220] }
  return (
    <Screen title={t(query.data?.signupId ? texts.manageTitle : texts.title)}>
      <CustomerView query={session} {...shared}>
        {() => (
          <CustomerView query={query} {...shared}>
            {(event) => <SignUpPage event={event} />}
          </CustomerView>
        )}
      </CustomerView>
    </Screen>
  )
}

type SignUpPageProps = { event: EventDetail }

function SignUpPage({ event }: SignUpPageProps) {
  // what the page began as: the answer to what it sends must not change it under the customer's hands
  const [isNew] = useState(event.signupId === null)
  const [wasOpen] = useState(event.phase === 'OPEN')
  const [done, setDone] = useState<Signup | null>(null)
  if (done)
    return (
      <Done signup={done} hasBecomeFull={isNew && wasOpen && done.state === 'WAITING'}>
        {done.state === 'CONFIRMED' ? <AfterSignUp event={event} /> : null}
      </Done>
    )
  return (
    <>
      <What event={event} />
      {isNew ? <NewSignup event={event} onDone={setDone} /> : <OwnSignup event={event} />}
    </>
  )
}

/** For what. */
function What({ event }: { event: EventDetail }) {
  const { t } = useText()
  const { whenWords } = useEventWords()
  return (
    <View>
      <View className={css.event!} ariaRole='heading' ariaLevel={2}>
        {t(event.title)}
      </View>
      <Text className={css.when!}>{whenWords(event.startsAt, event.endsAt)}</Text>
    </View>
  )
}

const open: readonly string[] = ['signUp', 'request', 'enterDraw', 'joinWaitlist']

function NewSignup({ event, onDone }: SignUpPageProps & { onDone: (signup: Signup) => void }) {
  const { t } = useText()
  // what was filled in stays in sight when it closes meanwhile: only a page that begins closed says so instead
  const [wasPossible] = useState(open.includes(actionOf(event, null).kind))
  if (wasPossible) return <Form event={event} own={null} onDone={onDone} />
  return (
    <Card title={t(texts.notNow)}>
      <View className={css.when!}>{t(texts.notNowNote)}</View>
      <View className={css.way!}>
        <Button onPress={() => navigation.replacePage(atEvent(event.id))}>{t(texts.toEvent)}</Button>
      </View>
    </Card>
  )
}

function OwnSignup({ event }: SignUpPageProps) {
  const { t } = useText()
  const { atWords } = useEventWords()
  const known = useOwnSignups()
  // the event forgets a sign-up that was given up; this page still has to say what became of it
  const [signupId] = useState(event.signupId)
  const [isSaved, setIsSaved] = useState(false)
  const shared = { path: atSignUp(event.id), reason: t(texts.reason), loading: t(texts.loading), heightsPx: [180] }
  return (
    <CustomerView query={known} {...shared}>
      {({ signups }) => {
        const own = signups.find(({ id }) => id === signupId)
        if (!own) return <Notice tone='warn'>{t(eventFailures['SIGNUP.UNKNOWN'])}</Notice>
        if (!isActive(own.state)) return <Done signup={own} hasBecomeFull={false} />
        return (
          <>
            {isSaved ? <Notice tone='info'>{t(formTexts.saved)}</Notice> : null}
            {own.isEditable ? (
              <View className={css.when!}>{t(cancelTexts.until, { until: atWords(own.changeableUntil) })}</View>
            ) : (
              <Said event={event} own={own} />
            )}
            {own.isEditable && hasAnything(event) ? <Form event={event} own={own} onDone={() => setIsSaved(true)} /> : null}
            {own.isCancellable ? <Cancel signup={own} /> : null}
          </>
        )
      }}
    </CustomerView>
  )
}

/** Whether there is anything to change but the sign-up itself. */
const hasAnything = ({ mostCompanions, questions }: EventDetail) => mostCompanions > 0 || questions.length > 0
