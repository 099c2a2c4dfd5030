import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCancelAppointment } from '../../api/manager'
import { asFailure, failureMessage } from '../../i18n/failure'
import { managerFailures } from '../../i18n/failures/manager'
import { newRequestId } from '../../platform/clock/request-id'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { Notice } from '../../ui/Notice/Notice'
import { appointmentTexts as texts } from './booking-messages'

/** Cancels an appointment, after saying what that means. */
export function CancelAppointment({ appointmentId, onKeep }: { appointmentId: string; onKeep: () => void }) {
  const { t } = useText()
  const [requestId] = useState(newRequestId)
  const cancel = useCancelAppointment()
  return (
    <View>
      <Notice tone='warn'>{t(texts.sure)}</Notice>
      {cancel.error ? <Notice tone='bad'>{t(failureMessage(asFailure(cancel.error), managerFailures))}</Notice> : null}
      <Button kind='quiet' isBusy={cancel.isPending} onPress={() => cancel.mutate({ appointmentId, requestId })}>
        {t(cancel.isPending ? texts.cancelling : texts.yes)}
      </Button>
      <Button kind='secondary' onPress={onKeep}>
        {t(texts.no)}
      </Button>
    </View>
  )
}
