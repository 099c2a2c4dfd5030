import { useRiskQuestionnaire } from '../../../api/risk'
import { useSession } from '../../../api/session'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { Screen } from '../../../ui/Screen/Screen'
import { Asking } from './Asking'
import { Fault } from './Fault'
import { Levels } from './Levels'
import { riskTexts as texts } from './messages'
import { Outcome } from './Outcome'
import { ProfileCard } from './ProfileCard'
import { Review } from './Review'
import type { Questionnaire } from './risk-view'
import { useAssessment } from './use-assessment'

/** How much risk suits the customer: what the bank knows, and the questionnaire that tells it anew. */
export function RiskScreen() {
  const { t } = useText()
  const session = useSession()
  const questionnaire = useRiskQuestionnaire()
  const shared = { path: pagePaths.riskProfile, reason: t(texts.reason), loading: t(texts.loading), heightsPx: [220, 280] }
  return (
    <Screen title={t(texts.title)}>
      <CustomerView query={session} {...shared}>
        {({ customer }) => (
          <CustomerView query={questionnaire} {...shared}>
            {(answer) => <Assessing key={customer.id} questionnaire={answer} />}
          </CustomerView>
        )}
      </CustomerView>
    </Screen>
  )
}

function Assessing({ questionnaire }: { questionnaire: Questionnaire }) {
  const assessment = useAssessment(questionnaire)
  const { stage, result, failure } = assessment
  if (stage === 'result' && result) {
    return <Outcome result={result} questions={questionnaire.questions} onDone={() => assessment.goTo('profile')} />
  }
  if (stage === 'review') return <Review assessment={assessment} questionnaire={questionnaire} />
  const question = typeof stage === 'number' ? questionnaire.questions[stage] : undefined
  if (question) return <Asking assessment={assessment} question={question} count={questionnaire.questions.length} />
  return (
    <>
      {failure ? <Fault failure={failure} /> : null}
      <ProfileCard assessment={assessment} questionnaire={questionnaire} />
      <Levels questionnaire={questionnaire} />
    </>
  )
}
