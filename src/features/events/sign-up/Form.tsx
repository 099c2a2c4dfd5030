import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { EventDetail } from '../../../contract/events-detail'
import type { Signup } from '../../../contract/events-signups'
import { eventFailures } from '../../../i18n/failures/event'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { useText } from '../../../ui/appearance/use-text'
import { ActionBar } from '../../../ui/ActionBar/ActionBar'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { FailureNotice } from '../../../ui/FailureNotice/FailureNotice'
import { Notice } from '../../../ui/Notice/Notice'
import { atSignUp } from '../paths'
import { sourceIn } from '../source'
import { Companions } from './Companions'
import { Consent } from './Consent'
import css from './Form.module.scss'
import { shownQuestions } from './form-view'
import { formTexts as texts } from './messages'
import { QuestionField } from './QuestionField'
import { useSignupForm } from './use-signup-form'

type FormProps = { event: EventDetail; own: Signup | null; onDone: (signup: Signup) => void }

/** What a sign-up asks; the same form for a new one and for a change. */
export function Form({ event, own, onDone }: FormProps) {
  const { t } = useText()
  const form = useSignupForm({ event, own, source: sourceIn(useRouter().params), onDone })
  const { draft, faults, failure } = form
  const questions = shownQuestions(event.questions, draft)
  const note = own || event.phase !== 'OPEN' ? undefined : t(texts.left, { count: event.seatsLeft })
  return (
    <>
      {form.isRestored ? <Notice tone='info'>{t(texts.restored)}</Notice> : null}
      <Companions companions={draft.companions} most={event.mostCompanions} faults={faults} onChange={form.bring} />
      {questions.length > 0 ? (
        <Card title={t(texts.questions)}>
          {questions.map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              typed={draft.answers[question.id]}
              fault={faults[question.id]}
              onAnswer={(value) => form.answer(question.id, value)}
            />
          ))}
        </Card>
      ) : null}
      {own ? null : <Consent consent={event.consent} isGiven={form.hasConsent} fault={faults.consent} onGive={form.consent} />}
      <View className={css.kept!} ariaRole='status'>
        <Text>{form.isKept ? t(texts.kept) : ''}</Text>
      </View>
      <Foot isFixed={own === null} note={failure ? undefined : note}>
        {failure ? (
          <View className={css.failure!}>
            <FailureNotice failure={failure} words={eventFailures} lost={texts.lost} returnTo={atSignUp(event.id)} />
          </View>
        ) : null}
        <Button isBusy={form.isBusy} onPress={form.submit}>
          {useLabel(event, own, form.isBusy)}
        </Button>
      </Foot>
    </>
  )
}

/** A new sign-up is sent from the page's foot; a change where it was made, for the way to cancel comes after it. */
const Foot = ({ isFixed, note, children }: PropsWithChildren<{ isFixed: boolean; note: string | undefined }>) =>
  isFixed ? <ActionBar note={note}>{children}</ActionBar> : <View>{children}</View>

function useLabel(event: EventDetail, own: Signup | null, isBusy: boolean): string {
  const { t } = useText()
  if (own) return t(isBusy ? texts.saving : texts.save)
  if (isBusy) return t(texts.sending)
  if (event.phase === 'DRAW_OPEN') return t(texts.enterDraw)
  if (event.phase === 'FULL') return t(texts.joinWaitlist, { count: event.waiting })
  return t(event.needsApproval ? texts.request : texts.signUp)
}
