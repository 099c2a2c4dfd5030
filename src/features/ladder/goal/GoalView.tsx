import { Text, View } from '@tarojs/components'
import type { Goal, GoalAnswer } from '../../../contract/goal'
import type { Standing } from '../../../contract/ladder'
import { formatDay, formatFen } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { useAmountsShown } from '../../../ui/Money/amounts-shown'
import { hiddenAmount } from '../../../ui/Money/Money'
import { tierOf } from '../tier-of'
import { DropGoal } from './DropGoal'
import css from './Goal.module.scss'
import { goalTexts as texts } from './messages'
import { Reviews } from './Reviews'

type GoalViewProps = { standing: Standing; goal: Goal; answer: GoalAnswer }

/** The goal, how to reach it, and how each period since went. */
export function GoalView({ standing, goal, answer }: GoalViewProps) {
  const { t, language } = useText()
  const day = formatDay(goal.targetDay, language)
  return (
    <>
      <Card title={t(texts.title)} note={t(texts.setOn, { day: formatDay(goal.setDay, language) })}>
        <View className={css.wish!}>{t(texts.current, { day, tier: t(tierOf(standing, goal.tierId).name) })}</View>
        {answer.isReached ? <Text className={css.words!}>{t(texts.reached)}</Text> : <Plan plan={answer.plan} />}
        <DropGoal />
      </Card>
      <Card title={t(texts.reviews)}>
        <Reviews reviews={answer.reviews} />
      </Card>
    </>
  )
}

function Plan({ plan }: { plan: GoalAnswer['plan'] }) {
  const { t, language } = useText()
  const isShown = useAmountsShown((state) => state.isShown)
  if (!plan) return <Text className={css.words!}>{t(texts.noPlan)}</Text>
  const day = formatDay(plan.effectiveDay, language)
  if (plan.extraFen === null) return <Text className={css.words!}>{t(texts.planEnough, { day })}</Text>
  const extra = isShown ? formatFen(plan.extraFen) : hiddenAmount
  return (
    <>
      <Text className={css.words!}>
        {t(texts.planBalance, { balance: isShown ? formatFen(plan.balanceNeededFen) : hiddenAmount, day })}
      </Text>
      <Text className={css.words!}>{t(texts.planExtra, { extra })}</Text>
    </>
  )
}
