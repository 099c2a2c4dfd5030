import { View } from '@tarojs/components'
import { useState } from 'react'
import { useDropGoal } from '../../../api/goal'
import { asFailure, failureMessage } from '../../../i18n/failure'
import { goalFailures } from '../../../i18n/failures/goal'
import { newRequestId } from '../../../platform/clock/request-id'
import { useText } from '../../../ui/appearance/use-text'
import { AskFirst } from '../../../ui/Confirm/AskFirst'
import { Notice } from '../../../ui/Notice/Notice'
import css from './Goal.module.scss'
import { goalTexts as texts } from './messages'

/** Gives the goal up, after saying what that means. */
export function DropGoal() {
  const { t } = useText()
  const [requestId] = useState(newRequestId)
  const drop = useDropGoal()
  return (
    <View className={css.action!}>
      <AskFirst
        ask={t(texts.drop)}
        warning={t(texts.dropSure)}
        fault={drop.error ? <Notice tone='bad'>{t(failureMessage(asFailure(drop.error), goalFailures))}</Notice> : null}
        yes={t(texts.dropYes)}
        isBusy={drop.isPending}
        onYes={() => drop.mutate({ requestId })}
        no={t(texts.dropNo)}
      />
    </View>
  )
}
