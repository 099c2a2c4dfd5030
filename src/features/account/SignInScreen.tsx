import { Text, View } from '@tarojs/components'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { Field } from '../../ui/Field/Field'
import { useIdle } from '../../ui/IdleBar/idle'
import { Notice } from '../../ui/Notice/Notice'
import { Screen } from '../../ui/Screen/Screen'
import { navigation } from '../../platform/navigation'
import { CodeField } from './CodeField'
import { ConsentStep } from './ConsentStep'
import { signInTexts as texts } from './sign-in-messages'
import css from './SignInScreen.module.scss'
import { useSignInForm } from './use-sign-in-form'
import { WechatSignIn } from './WechatSignIn'

/** Signs a customer in and brings them back to where they were. */
export function SignInScreen({ returnTo }: { returnTo: string }) {
  const { t } = useText()
  const finish = () => {
    useIdle.getState().forget()
    navigation.restartAt(returnTo)
  }
  const form = useSignInForm(finish)
  return (
    <Screen title={t(texts.title)}>
      <Text className={css.lead!}>{t(texts.lead)}</Text>
      {form.faults.form ? <Notice tone='bad'>{t(form.faults.form)}</Notice> : null}
      <Field
        label={t(texts.phone)}
        placeholder={t(texts.phoneHint)}
        value={form.phone}
        keyboard='number'
        maxLength={13}
        onType={form.typePhone}
        onEnter={form.codeRequest.send}
        error={form.faults.phone && t(form.faults.phone)}
      />
      <CodeField form={form} />
      {form.isConsentNeeded ? (
        <ConsentStep form={form} />
      ) : (
        <View className={css.actions!}>
          <Button onPress={() => form.submit()} isBusy={form.isSigningIn}>
            {t(form.isSigningIn ? texts.signingIn : texts.signIn)}
          </Button>
          <WechatSignIn onSignedIn={finish} />
        </View>
      )}
    </Screen>
  )
}
