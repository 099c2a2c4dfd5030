import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOwnSignups } from '../../../api/events-list'
import { useSession } from '../../../api/session'
import type { Signup } from '../../../contract/events-signups'
import { eventFailures } from '../../../i18n/failures/event'
import { formatInstant } from '../../../i18n/format-instant'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { FailureNotice } from '../../../ui/FailureNotice/FailureNotice'
import { Notice } from '../../../ui/Notice/Notice'
import { Screen } from '../../../ui/Screen/Screen'
import { TextArea } from '../../../ui/TextArea/TextArea'
import { atEvent, atSurvey } from '../paths'
import { surveyTexts as texts } from './messages'
import { Rating } from './Rating'
import css from './SurveyScreen.module.scss'
import { mostLength, useSurvey } from './use-survey'

/** What one thought of an event that one was at. */
export function SurveyScreen() {
  const { t } = useText()
  const { signup: signupId = '' } = useRouter().params
  const session = useSession()
  const known = useOwnSignups()
  const shared = { path: atSurvey(signupId), reason: t(texts.reason), loading: t(texts.loading), heightsPx: [60, 340] }
  return (
    <Screen title={t(texts.title)}>
      <CustomerView query={session} {...shared}>
        {() => (
          <CustomerView query={known} {...shared}>
            {({ signups }) => <Asking own={signups.find(({ id }) => id === signupId)} />}
          </CustomerView>
        )}
      </CustomerView>
    </Screen>
  )
}

function Asking({ own }: { own: Signup | undefined }) {
  const { t } = useText()
  const [isChanging, setIsChanging] = useState(false)
  const code = !own ? 'SIGNUP.UNKNOWN' : own.state !== 'CHECKED_IN' ? 'SURVEY.NOT_THERE' : !own.canAnswerSurvey ? 'SURVEY.NOT_YET' : null
  if (!own || code) return <Notice tone='warn'>{t(eventFailures[code ?? 'SIGNUP.UNKNOWN'])}</Notice>
  const isAsked = own.survey === null || isChanging
  return (
    <>
      <View className={css.event!} ariaRole='heading' ariaLevel={2}>
        {t(own.event.title)}
      </View>
      <View className={css.note!}>{t(texts.attended)}</View>
      {isAsked ? <Form own={own} onDone={() => setIsChanging(false)} /> : <Given own={own} onChange={() => setIsChanging(true)} />}
    </>
  )
}

function Form({ own, onDone }: { own: Signup; onDone: () => void }) {
  const { t } = useText()
  const { draft, isMissing, isKept, isBusy, failure, rate, type, send } = useSurvey(own, onDone)
  return (
    <>
      <Card>
        <Rating value={draft.nps} error={isMissing ? t(texts.choose) : undefined} onRate={rate} />
        <View className={css.comment!}>
          <TextArea label={t(texts.comment)} value={draft.comment} maxLength={mostLength} onType={type} />
        </View>
        <View className={css.note!} ariaRole='status'>
          {isKept ? t(texts.kept) : ''}
        </View>
      </Card>
      {failure ? <FailureNotice failure={failure} words={eventFailures} lost={texts.lost} returnTo={atSurvey(own.id)} /> : null}
      <View className={css.way!}>
        <Button isBusy={isBusy} onPress={send}>
          {t(isBusy ? texts.sending : texts.send)}
        </Button>
      </View>
    </>
  )
}

function Given({ own, onChange }: { own: Signup; onChange: () => void }) {
  const { t, language } = useText()
  const { survey, event } = own
  if (!survey) return null
  return (
    <Card title={t(texts.thanks)} note={t(texts.given, { nps: survey.nps, at: formatInstant(survey.at, language) })}>
      {survey.comment ? <View>{survey.comment}</View> : null}
      <View className={css.way!}>
        <Button onPress={() => navigation.replacePage(atEvent(event.id))}>{t(texts.toEvent)}</Button>
        <Button kind='quiet' onPress={onChange}>
          {t(texts.change)}
        </Button>
      </View>
    </Card>
  )
}
