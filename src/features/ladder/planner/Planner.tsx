import { View } from '@tarojs/components'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { Choice } from '../../../ui/Choice/Choice'
import { tierOf } from '../tier-of'
import { AmountInput } from './AmountInput'
import { AnswerView } from './AnswerView'
import { DayInput } from './DayInput'
import { plannerTexts as texts } from './messages'
import { usePlanner, type PlannerData } from './use-planner'

const questions = ['deposit', 'deadline', 'withdrawal'] as const

export function Planner({ data }: { data: PlannerData }) {
  const { t } = useText()
  const planner = usePlanner(data)
  const { question } = planner
  return (
    <View>
      <Card>
        <Choice
          label={t(texts.question)}
          value={question}
          options={questions.map((value) => ({ value, label: t(texts[value]) }))}
          onChoose={planner.ask}
        />
        <Choice
          label={t(question === 'withdrawal' ? texts.tierToKeep : texts.tier)}
          value={planner.mark.tierId}
          layout='wrap'
          options={data.average.marks.map(({ tierId }) => ({ value: tierId, label: t(tierOf(data, tierId).name) }))}
          onChoose={planner.setTierId}
        />
        {question === 'deadline' ? <AmountInput planner={planner} /> : <DayInput planner={planner} average={data.average} />}
      </Card>
      {planner.answer ? <AnswerView data={data} mark={planner.mark} answer={planner.answer} /> : null}
    </View>
  )
}
