import { failureMessage, type Failure } from '../../i18n/failure'
import { pointFailures } from '../../i18n/failures/point'
import { navigation } from '../../platform/navigation'
import { useText } from '../../ui/appearance/use-text'
import { Notice } from '../../ui/Notice/Notice'
import { pointWords } from './messages'

/** Why it did not go through, and the way on. */
export function Fault({ failure, returnTo }: { failure: Failure; returnTo: string }) {
  const { t } = useText()
  if (failure.kind === 'offline') return <Notice tone='bad'>{t(pointWords.lost)}</Notice>
  const words = t(failureMessage(failure, pointFailures))
  if (failure.kind !== 'signed-out') return <Notice tone='bad'>{words}</Notice>
  const signIn = `/packages/account/sign-in/index?returnTo=${encodeURIComponent(returnTo)}`
  return (
    <Notice tone='bad' action={t(pointWords.signIn)} onAction={() => navigation.openPage(signIn)}>
      {words}
    </Notice>
  )
}
