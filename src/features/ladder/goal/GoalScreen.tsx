import { useGoal } from '../../../api/goal'
import { useStanding } from '../../../api/ladder'
import { formatDay } from '../../../i18n/format'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { QueryView } from '../../../ui/QueryView/QueryView'
import { Screen } from '../../../ui/Screen/Screen'
import { SignInPrompt } from '../../../ui/SignInPrompt/SignInPrompt'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import { homeTexts } from '../messages'
import { GoalForm } from './GoalForm'
import { GoalView } from './GoalView'
import { goalTexts as texts } from './messages'

/** Set a goal, see the plan, look back each period. */
export function GoalScreen() {
  const { t, language } = useText()
  const goal = useGoal()
  const standing = useStanding()
  const skeleton = <Skeleton label={t(texts.loading)} heightsPx={[140, 220]} />
  const signedOut = <SignInPrompt reason={t(texts.reason)} hasExpired={false} returnTo={pagePaths.goal} />
  return (
    <Screen title={t(texts.title)}>
      <QueryView
        query={standing}
        skeleton={skeleton}
        signedOut={signedOut}
        staleNote={(data) => t(homeTexts.stale, { day: formatDay(data.asOfDay, language) })}
      >
        {(data) => (
          <QueryView query={goal} skeleton={skeleton} signedOut={signedOut}>
            {(answer) => (
              <>
                {answer.goal ? <GoalView standing={data} goal={answer.goal} answer={answer} /> : null}
                {answer.goal && !answer.isReached ? null : <GoalForm standing={data} />}
              </>
            )}
          </QueryView>
        )}
      </QueryView>
    </Screen>
  )
}
