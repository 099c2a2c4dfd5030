import { View } from '@tarojs/components'
import { useState } from 'react'
import { textForm, useDraft } from '../../../api/draft'
import { useRequestDeletion, useWithdrawDeletion } from '../../../api/privacy'
import type { Deletion } from '../../../contract/privacy'
import { asFailure } from '../../../i18n/failure'
import { sessionFailures } from '../../../i18n/failures/session'
import { formatInstant } from '../../../i18n/format-instant'
import { newRequestId } from '../../../platform/clock/request-id'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { AskFirst } from '../../../ui/Confirm/AskFirst'
import { FailureNotice } from '../../../ui/FailureNotice/FailureNotice'
import { Notice } from '../../../ui/Notice/Notice'
import { TextArea } from '../../../ui/TextArea/TextArea'
import css from './Consent.module.scss'
import { deletionTexts as texts } from './messages'

const mostLength = 500

/** The wish to be forgotten: asked for with a reason or none, or under way with its promise. */
export function DeletionCard({ deletion }: { deletion: Deletion | null }) {
  const { t } = useText()
  return (
    <Card title={t(texts.title)}>
      <View className={css.note!}>{t(texts.lead)}</View>
      {deletion ? <UnderWay deletion={deletion} /> : <Ask />}
    </Card>
  )
}

function Ask() {
  const { t } = useText()
  const { draft, requestId, change, renew, forget } = useDraft({ name: 'deletion', ...textForm })
  const request = useRequestDeletion()
  const onError = (error: unknown) => asFailure(error).kind === 'refused' && renew()
  return (
    <AskFirst
      ask={t(texts.ask)}
      warning={t(texts.sure)}
      fault={request.error ? <Fault error={request.error} /> : null}
      yes={t(request.isPending ? texts.asking : texts.yes)}
      isBusy={request.isPending}
      onYes={() => request.mutate({ reason: draft.text, requestId }, { onSuccess: forget, onError })}
      no={t(texts.no)}
    >
      <TextArea label={t(texts.reason)} value={draft.text} onType={(text) => change({ text })} maxLength={mostLength} />
    </AskFirst>
  )
}

function UnderWay({ deletion: { requestedAt, promisedAt } }: { deletion: Deletion }) {
  const { t, language } = useText()
  const [requestId] = useState(newRequestId)
  const withdraw = useWithdrawDeletion()
  const times = { asked: formatInstant(requestedAt, language), promised: formatInstant(promisedAt, language) }
  return (
    <>
      <Notice tone='info'>{t(texts.asked, times)}</Notice>
      {withdraw.error ? <Fault error={withdraw.error} /> : null}
      <Button kind='secondary' isBusy={withdraw.isPending} onPress={() => withdraw.mutate({ requestId })}>
        {t(withdraw.isPending ? texts.takingBack : texts.takeBack)}
      </Button>
    </>
  )
}

const Fault = ({ error }: { error: unknown }) => (
  <FailureNotice failure={asFailure(error)} words={sessionFailures} returnTo={pagePaths.privacy} />
)
