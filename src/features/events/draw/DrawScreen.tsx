import { View } from '@tarojs/components'
import { useDraw, useEvent } from '../../../api/events'
import { useOwnSignups } from '../../../api/events-list'
import { asFailure, failureMessage } from '../../../i18n/failure'
import { eventFailures } from '../../../i18n/failures/event'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { Notice } from '../../../ui/Notice/Notice'
import { QueryView } from '../../../ui/QueryView/QueryView'
import { Screen } from '../../../ui/Screen/Screen'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import { useEventWords } from '../event/use-event-words'
import { atEvent } from '../paths'
import css from './DrawScreen.module.scss'
import { Hash } from './Hash'
import { drawTexts as texts } from './messages'
import { Result } from './Result'

/** How an event's draw works, and after it all that proves it. For anybody. */
export function DrawScreen() {
  const { t } = useText()
  const { atWords } = useEventWords()
  const { event: eventId = '' } = useRouter().params
  const query = useDraw(eventId)
  const failure = query.error ? asFailure(query.error) : null
  const myNumber = useMyNumber(eventId)
  return (
    <Screen title={t(texts.title)}>
      {failure?.kind === 'refused' ? (
        <Notice tone='warn' action={t(texts.toEvent)} onAction={() => navigation.replacePage(atEvent(eventId))}>
          {t(failureMessage(failure, eventFailures))}
        </Notice>
      ) : (
        <QueryView query={query} skeleton={<Skeleton label={t(texts.loading)} heightsPx={[260, 120, 180]} />}>
          {(proof) => (
            <>
              {proof.result ? null : <How />}
              <Card title={t(texts.commitment)} note={t(texts.commitmentNote)}>
                <Hash>{proof.commitment}</Hash>
                {proof.result ? null : <View className={css.note!}>{t(texts.pending, { at: atWords(proof.drawAt) })}</View>}
              </Card>
              {proof.result ? <Result proof={proof} result={proof.result} myNumber={myNumber} /> : null}
              {proof.result ? <How /> : null}
            </>
          )}
        </QueryView>
      )}
    </Screen>
  )
}

/** The caller's number in the draw; null for a visitor and for who is not in it. */
function useMyNumber(eventId: string): number | null {
  const signupId = useEvent(eventId).data?.signupId ?? null
  const known = useOwnSignups(signupId !== null)
  return known.data?.signups.find(({ id }) => id === signupId)?.number ?? null
}

function How() {
  const { t } = useText()
  const steps = [texts.step1, texts.step2, texts.step3, texts.step4]
  return (
    <Card title={t(texts.how)}>
      <View ariaRole='list'>
        {steps.map((step, place) => (
          <View key={place} className={css.step!} ariaRole='listitem'>
            <View className={css.number!} ariaHidden>
              {place + 1}
            </View>
            <View className={css.words!}>{t(step)}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}
