import { View } from '@tarojs/components'
import { useState } from 'react'
import { useSetGoal } from '../../../api/goal'
import type { Standing } from '../../../contract/ladder'
import { asFailure, failureMessage } from '../../../i18n/failure'
import { goalFailures } from '../../../i18n/failures/goal'
import { formatDay } from '../../../i18n/format'
import { newRequestId } from '../../../platform/clock/request-id'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { Choice } from '../../../ui/Choice/Choice'
import { Notice } from '../../../ui/Notice/Notice'
import { goalDays } from './goal-days'
import css from './Goal.module.scss'
import { goalTexts as texts } from './messages'

/** A tier above and the day by which it should be in effect. */
export function GoalForm({ standing }: { standing: Standing }) {
  const { t, language } = useText()
  const above = standing.tiers.slice(standing.tiers.findIndex(({ id }) => id === standing.tierId) + 1)
  const days = goalDays(standing)
  const [tierId, setTierId] = useState(above[0]?.id ?? '')
  const [targetDay, setTargetDay] = useState(days[Math.min(2, days.length - 1)]!)
  const [requestId, setRequestId] = useState(newRequestId)
  const save = useSetGoal()
  if (above.length === 0) return <Card>{t(texts.atTop)}</Card>

  // A changed choice is another wish, not a repeat of the one before.
  const change =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value)
      setRequestId(newRequestId())
    }
  return (
    <Card title={t(texts.set)}>
      <Choice
        label={t(texts.tier)}
        layout='wrap'
        value={tierId}
        options={above.map(({ id, name }) => ({ value: id, label: t(name) }))}
        onChoose={change(setTierId)}
      />
      <Choice
        label={t(texts.by)}
        layout='wrap'
        value={targetDay}
        options={days.map((day) => ({ value: day, label: formatDay(day, language) }))}
        onChoose={change(setTargetDay)}
      />
      {save.error ? <Notice tone='bad'>{t(failureMessage(asFailure(save.error), goalFailures))}</Notice> : null}
      <View className={css.action!}>
        <Button isBusy={save.isPending} onPress={() => save.mutate({ tierId, targetDay, requestId })}>
          {t(save.isPending ? texts.saving : texts.save)}
        </Button>
      </View>
    </Card>
  )
}
