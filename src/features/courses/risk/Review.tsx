import { View } from '@tarojs/components'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { Rows } from '../../../ui/Rows/Rows'
import css from './Asking.module.scss'
import { Fault } from './Fault'
import { riskTexts as texts } from './messages'
import type { Questionnaire } from './risk-view'
import type { useAssessment } from './use-assessment'

type ReviewProps = { assessment: ReturnType<typeof useAssessment>; questionnaire: Questionnaire }

/** Every answer once more, each open to change, before it counts as a try. */
export function Review({ assessment, questionnaire: { questions, profile } }: ReviewProps) {
  const { t } = useText()
  const { draft, answered, isBusy, failure, goTo, submit } = assessment
  return (
    <>
      <Rows
        title={t(texts.review)}
        rows={questions.map(({ id, text, options }, place) => {
          const chosen = options.find((option) => option.id === draft.chosen[id])
          return { name: t(text), note: chosen ? t(chosen.text) : '—', onPress: () => goTo(place) }
        })}
      />
      <Card>
        <View>{t(texts.reviewNote, { left: Math.max(0, profile.triesLeftToday - 1) })}</View>
        {failure ? <Fault failure={failure} /> : null}
        <View className={css.actions!}>
          <Button isDisabled={answered < questions.length} isBusy={isBusy} onPress={submit}>
            {t(isBusy ? texts.submitting : texts.submit)}
          </Button>
          <Button kind='quiet' onPress={() => goTo('profile')}>
            {t(texts.leave)}
          </Button>
        </View>
      </Card>
    </>
  )
}
