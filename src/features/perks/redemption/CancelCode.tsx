import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCancelRedemption } from '../../../api/perks'
import type { Redemption } from '../../../contract/perks'
import { asFailure, failureMessage } from '../../../i18n/failure'
import { perkFailures } from '../../../i18n/failures/perk'
import { newRequestId } from '../../../platform/clock/request-id'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Notice } from '../../../ui/Notice/Notice'
import css from './CancelCode.module.scss'
import { codeTexts as texts } from './messages'

/** Gives a code back, after saying what that means. */
export function CancelCode({ redemption: { id, places } }: { redemption: Redemption }) {
  const { t } = useText()
  const [isAsked, setIsAsked] = useState(false)
  const [requestId] = useState(newRequestId)
  const cancel = useCancelRedemption()
  const failure = cancel.error ? asFailure(cancel.error) : null
  if (!isAsked) {
    return (
      <View className={css.actions!}>
        <Button kind='quiet' onPress={() => setIsAsked(true)}>
          {t(texts.cancel)}
        </Button>
      </View>
    )
  }
  return (
    <View className={css.actions!}>
      <Notice tone='warn'>{t(texts.cancelSure, { places })}</Notice>
      {failure ? <Notice tone='bad'>{t(failure.kind === 'offline' ? texts.lost : failureMessage(failure, perkFailures))}</Notice> : null}
      <Button kind='quiet' isBusy={cancel.isPending} onPress={() => cancel.mutate({ redemptionId: id, requestId })}>
        {t(cancel.isPending ? texts.cancelling : texts.cancelYes)}
      </Button>
      <Button kind='secondary' onPress={() => setIsAsked(false)}>
        {t(texts.cancelNo)}
      </Button>
    </View>
  )
}
