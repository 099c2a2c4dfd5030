import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCancelAppointment } from '../../api/manager'
import { asFailure, failureMessage } from '../../i18n/failure'
import { managerFailures } from '../../i18n/failures/manager'
import { newRequestId } from '../../platform/clock/request-id'
import { useText } from '../../ui/appearance/use-text'
import { Confirm } from '../../ui/Confirm/Confirm'
import { Notice } from '../../ui/Notice/Notice'
import { appointmentTexts as texts } from './booking-messages'

/** Cancels an appointment, after saying what that means. */
export function CancelAppointment({ appointmentId, onKeep }: { appointmentId: string; onKeep: () => void }) {
  const { t } = useText()
  const [requestId] = useState(newRequestId)
  const cancel = useCancelAppointment()
  return (
    <View>
      <Confirm
        warning={t(texts.sure)}
        fault={cancel.error ? <Notice tone='bad'>{t(failureMessage(asFailure(cancel.error), managerFailures))}</Notice> : null}
        yes={t(cancel.isPending ? texts.cancelling : texts.yes)}
        isBusy={cancel.isPending}
        onYes={() => cancel.mutate({ appointmentId, requestId })}
        no={t(texts.no)}
        onNo={onKeep}
      />
    </View>
  )
}
