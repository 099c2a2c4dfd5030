import { failureMessage, type Failure } from '../../../i18n/failure'
import { educationFailures } from '../../../i18n/failures/education'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Notice } from '../../../ui/Notice/Notice'
import { courseWords } from '../messages'
import { atSignIn } from '../paths'

/** Why it did not go through. What was answered is kept, whatever happened. */
export function Fault({ failure }: { failure: Failure }) {
  const { t } = useText()
  if (failure.kind === 'offline') return <Notice tone='bad'>{t(courseWords.lost)}</Notice>
  const words = t(failureMessage(failure, educationFailures))
  if (failure.kind !== 'signed-out') return <Notice tone='bad'>{words}</Notice>
  return (
    <Notice tone='bad' action={t(courseWords.signIn)} onAction={() => navigation.openPage(atSignIn(pagePaths.riskProfile))}>
      {words}
    </Notice>
  )
}
