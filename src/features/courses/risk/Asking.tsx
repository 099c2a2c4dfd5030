import { View } from '@tarojs/components'
import type { RiskQuestion } from '../../../contract/risk'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { Options } from '../../../ui/Options/Options'
import { Steps } from '../Steps'
import css from './Asking.module.scss'
import { riskTexts as texts } from './messages'
import type { useAssessment } from './use-assessment'

type AskingProps = { assessment: ReturnType<typeof useAssessment>; question: RiskQuestion; count: number }

/** One question a screen, with a way back to the one before. */
export function Asking({ assessment: { stage, draft, answered, choose, goTo }, question, count }: AskingProps) {
  const { t } = useText()
  const place = Number(stage)
  const chosen = draft.chosen[question.id]
  // with all answered, a change leads straight back to where they are looked over
  const isWhole = answered === count
  return (
    <Card>
      <Steps place={place} count={count} words={t(texts.place, { number: place + 1, count })} />
      <View className={css.question!} ariaRole='heading' ariaLevel={2}>
        {t(question.text)}
      </View>
      <Options
        label={t(question.text)}
        kind='single'
        options={question.options}
        chosenIds={chosen === undefined ? [] : [chosen]}
        onChoose={(optionId) => choose(question.id, optionId)}
      />
      <View className={css.actions!}>
        <Button isDisabled={chosen === undefined} onPress={() => goTo(isWhole ? 'review' : place + 1)}>
          {t(isWhole ? texts.toReview : texts.next)}
        </Button>
        <Button kind='quiet' onPress={() => goTo(place === 0 ? 'profile' : place - 1)}>
          {t(place === 0 ? texts.leave : texts.back)}
        </Button>
      </View>
    </Card>
  )
}
