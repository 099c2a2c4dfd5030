import { useSignInByWechat } from '../../api/session'
import { asFailure, failureMessage } from '../../i18n/failure'
import { sessionFailures } from '../../i18n/failures/session'
import { login } from '../../platform/login'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { Notice } from '../../ui/Notice/Notice'
import { signInTexts as texts } from './sign-in-messages'

/** One tap in WeChat; nothing in a browser. */
export function WechatSignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useText()
  const signIn = useSignInByWechat()
  if (!login.hasWechat) return null
  const failure = signIn.error ? asFailure(signIn.error) : null
  return (
    <>
      <Button kind='secondary' isBusy={signIn.isPending} onPress={() => signIn.mutate(undefined, { onSuccess: onSignedIn })}>
        {t(texts.byWechat)}
      </Button>
      {failure ? (
        <Notice tone='info'>
          {t(failure.kind === 'signed-out' && failure.code === undefined ? texts.wechatUnlinked : failureMessage(failure, sessionFailures))}
        </Notice>
      ) : null}
    </>
  )
}
