import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCancelOrder } from '../../../api/points'
import type { Order } from '../../../contract/rewards'
import { asFailure } from '../../../i18n/failure'
import { formatCount } from '../../../i18n/format'
import { newRequestId } from '../../../platform/clock/request-id'
import { useText } from '../../../ui/appearance/use-text'
import { AskFirst } from '../../../ui/Confirm/AskFirst'
import { Fault } from '../Fault'
import { atRewards } from '../paths'
import css from './CancelOrder.module.scss'
import { orderTexts as texts } from './messages'

type CancelOrderProps = { orderId: string; cancellation: NonNullable<Order['cancellation']> }

/** Gives an order back, after saying what that brings and what has expired since. */
export function CancelOrder({ orderId, cancellation }: CancelOrderProps) {
  const { t } = useText()
  const [requestId] = useState(newRequestId)
  const cancel = useCancelOrder()
  const fill = { points: formatCount(cancellation.points), lapsing: formatCount(cancellation.lapsing) }
  return (
    <View className={css.actions!}>
      <AskFirst
        ask={t(texts.cancel)}
        warning={cancellation.lapsing > 0 ? t(texts.cancelLapsing, fill) : t(texts.cancelSure, fill)}
        fault={cancel.error ? <Fault failure={asFailure(cancel.error)} returnTo={atRewards('orders')} /> : null}
        yes={t(cancel.isPending ? texts.cancelling : texts.cancelYes)}
        isBusy={cancel.isPending}
        onYes={() => cancel.mutate({ orderId, requestId })}
        no={t(texts.cancelNo)}
      />
    </View>
  )
}
