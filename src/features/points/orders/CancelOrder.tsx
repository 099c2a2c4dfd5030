import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCancelOrder } from '../../../api/points'
import type { Order } from '../../../contract/rewards'
import { asFailure } from '../../../i18n/failure'
import { formatCount } from '../../../i18n/format'
import { newRequestId } from '../../../platform/clock/request-id'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Notice } from '../../../ui/Notice/Notice'
import { Fault } from '../Fault'
import { atRewards } from '../paths'
import css from './CancelOrder.module.scss'
import { orderTexts as texts } from './messages'

type CancelOrderProps = { orderId: string; cancellation: NonNullable<Order['cancellation']> }

/** Gives an order back, after saying what that brings and what has expired since. */
export function CancelOrder({ orderId, cancellation }: CancelOrderProps) {
  const { t } = useText()
  const [isAsked, setIsAsked] = useState(false)
  const [requestId] = useState(newRequestId)
  const cancel = useCancelOrder()
  const fill = { points: formatCount(cancellation.points), lapsing: formatCount(cancellation.lapsing) }
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
      <Notice tone='warn'>{cancellation.lapsing > 0 ? t(texts.cancelLapsing, fill) : t(texts.cancelSure, fill)}</Notice>
      {cancel.error ? <Fault failure={asFailure(cancel.error)} returnTo={atRewards('orders')} /> : null}
      <Button kind='quiet' isBusy={cancel.isPending} onPress={() => cancel.mutate({ orderId, requestId })}>
        {t(cancel.isPending ? texts.cancelling : texts.cancelYes)}
      </Button>
      <Button kind='secondary' onPress={() => setIsAsked(false)}>
        {t(texts.cancelNo)}
      </Button>
    </View>
  )
}
