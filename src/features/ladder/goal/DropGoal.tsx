import { View } from '@tarojs/components'
import { useState } from 'react'
import { useDropGoal } from '../../../api/goal'
import { asFailure, failureMessage } from '../../../i18n/failure'
import { goalFailures } from '../../../i18n/failures/goal'
import { newRequestId } from '../../../platform/clock/request-id'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Notice } from '../../../ui/Notice/Notice'
import css from './Goal.module.scss'
import { goalTexts as texts } from './messages'

/** Gives the goal up, after saying what that means. */
export function DropGoal() {
  const { t } = useText()
  const [isAsked, setIsAsked] = useState(false)
  const [requestId] = useState(newRequestId)
  const drop = useDropGoal()
  if (!isAsked) {
    return (
      <View className={css.action!}>
        <Button kind='quiet' onPress={() => setIsAsked(true)}>
          {t(texts.drop)}
        </Button>
      </View>
    )
  }
  return (
    <View className={css.action!}>
      <Notice tone='warn'>{t(texts.dropSure)}</Notice>
      {drop.error ? <Notice tone='bad'>{t(failureMessage(asFailure(drop.error), goalFailures))}</Notice> : null}
      <Button kind='quiet' isBusy={drop.isPending} onPress={() => drop.mutate({ requestId })}>
        {t(texts.dropYes)}
      </Button>
      <Button kind='secondary' onPress={() => setIsAsked(false)}>
        {t(texts.dropNo)}
      </Button>
    </View>
  )
}
