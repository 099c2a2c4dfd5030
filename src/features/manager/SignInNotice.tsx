import { failureMessage, type Failure } from '../../i18n/failure'
import { navigation } from '../../platform/navigation'
import { useText } from '../../ui/appearance/use-text'
import { Notice } from '../../ui/Notice/Notice'
import { threadTexts as texts } from './messages'

/** The session has ended in the middle of something: the way to sign in and come back. */
export function SignInNotice({ failure, returnTo }: { failure: Failure; returnTo: string }) {
  const { t } = useText()
  const signIn = `/packages/account/sign-in/index?returnTo=${encodeURIComponent(returnTo)}`
  return (
    <Notice tone='bad' action={t(texts.signIn)} onAction={() => navigation.openPage(signIn)}>
      {t(failureMessage(failure))}
    </Notice>
  )
}
