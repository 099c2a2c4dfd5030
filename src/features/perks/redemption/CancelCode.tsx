import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCancelRedemption } from '../../../api/perks'
import type { Redemption } from '../../../contract/perks'
import { asFailure, failureMessage } from '../../../i18n/failure'
import { perkFailures } from '../../../i18n/failures/perk'
import { newRequestId } from '../../../platform/clock/request-id'
import { useText } from '../../../ui/appearance/use-text'
import { AskFirst } from '../../../ui/Confirm/AskFirst'
import { Notice } from '../../../ui/Notice/Notice'
import css from './CancelCode.module.scss'
import { codeTexts as texts } from './messages'

/** Gives a code back, after saying what that means. */
export function CancelCode({ redemption: { id, places } }: { redemption: Redemption }) {
  const { t } = useText()
  const [requestId] = useState(newRequestId)
  const cancel = useCancelRedemption()
  const failure = cancel.error ? asFailure(cancel.error) : null
  return (
    <View className={css.actions!}>
      <AskFirst
        ask={t(texts.cancel)}
        warning={t(texts.cancelSure, { places })}
        fault={
          failure ? <Notice tone='bad'>{t(failure.kind === 'offline' ? texts.lost : failureMessage(failure, perkFailures))}</Notice> : null
        }
        yes={t(cancel.isPending ? texts.cancelling : texts.cancelYes)}
        isBusy={cancel.isPending}
        onYes={() => cancel.mutate({ redemptionId: id, requestId })}
        no={t(texts.cancelNo)}
      />
    </View>
  )
}
