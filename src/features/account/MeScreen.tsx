import { useSession, useSignOut } from '../../api/session'
import { navigation } from '../../platform/navigation'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { QueryView } from '../../ui/QueryView/QueryView'
import { Screen } from '../../ui/Screen/Screen'
import { SignInPrompt } from '../../ui/SignInPrompt/SignInPrompt'
import { Appearance } from './Appearance'
import { MyPages } from './MyPages'
import { meTexts as texts } from './messages'
import { Profile, ProfileSkeleton } from './Profile'

const path = '/pages/me/index'

/** Who I am, how the app looks, and the way out. */
export function MeScreen() {
  const { t } = useText()
  const session = useSession()
  return (
    <Screen title={t(texts.title)} tab='me'>
      <QueryView
        query={session}
        skeleton={<ProfileSkeleton />}
        signedOut={<SignInPrompt reason={t(texts.reason)} hasExpired={false} returnTo={path} />}
      >
        {({ customer }) => (
          <>
            <Profile customer={customer} />
            <MyPages />
          </>
        )}
      </QueryView>
      <Appearance />
      {session.data ? <SignOut /> : null}
    </Screen>
  )
}

function SignOut() {
  const { t } = useText()
  const signOut = useSignOut()
  return (
    <Button kind='quiet' isBusy={signOut.isPending} onPress={() => signOut.mutate('left', { onSettled: () => navigation.restartAt(path) })}>
      {t(signOut.isPending ? texts.signingOut : texts.signOut)}
    </Button>
  )
}
