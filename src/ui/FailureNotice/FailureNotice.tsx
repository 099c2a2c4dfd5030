import { failureMessage, type Failure, type FailureWords } from '../../i18n/failure'
import { defineMessages, type Message } from '../../i18n/message'
import { navigation } from '../../platform/navigation'
import { signInPath } from '../../platform/navigation/paths'
import { useText } from '../appearance/use-text'
import { Notice } from '../Notice/Notice'

const texts = defineMessages({ signIn: { 'zh-CN': '登录', 'zh-HK': '登入', en: 'Sign in' } })

type FailureNoticeProps = {
  failure: Failure
  /** Words for the refusals of the area. */
  words: FailureWords
  /** What to say when the connection was lost on the way; else what is said of any. */
  lost?: Message
  /** Where to come back to, should the session have ended. */
  returnTo: string
  signIn?: Message
}

/** Why it did not go through, and the way on: when the session has ended, to sign in and come back. */
export function FailureNotice({ failure, words, lost, returnTo, signIn = texts.signIn }: FailureNoticeProps) {
  const { t } = useText()
  const said = t(failure.kind === 'offline' && lost ? lost : failureMessage(failure, words))
  if (failure.kind !== 'signed-out') return <Notice tone='bad'>{said}</Notice>
  return (
    <Notice tone='bad' action={t(signIn)} onAction={() => navigation.openPage(signInPath(returnTo))}>
      {said}
    </Notice>
  )
}
