import { Text, View } from '@tarojs/components'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { Field } from '../../ui/Field/Field'
import { Notice } from '../../ui/Notice/Notice'
import { Pressable } from '../../ui/Pressable/Pressable'
import { Screen } from '../../ui/Screen/Screen'
import { navigation } from '../../platform/navigation'
import { signInTexts as texts } from './messages'
import css from './SignInScreen.module.scss'
import { useSignInForm } from './use-sign-in-form'
import { WechatSignIn } from './WechatSignIn'

/** Signs a customer in and brings them back to where they were. */
export function SignInScreen({ returnTo }: { returnTo: string }) {
  const { t } = useText()
  const finish = () => navigation.restartAt(returnTo)
  const form = useSignInForm(finish)
  const sandboxCode = form.sandboxCode
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
        onEnter={form.sendCode}
        error={form.faults.phone && t(form.faults.phone)}
      />
      <Field
        label={t(texts.code)}
        placeholder={t(texts.codeHint)}
        value={form.code}
        keyboard='number'
        maxLength={6}
        onType={form.typeCode}
        onEnter={form.submit}
        error={form.faults.code && t(form.faults.code)}
        after={
          <Pressable className={css.send} onPress={form.sendCode} isDisabled={form.secondsToWait > 0}>
            {form.secondsToWait > 0 ? t(texts.sendAgain, { seconds: form.secondsToWait }) : t(texts.send)}
          </Pressable>
        }
      />
      {sandboxCode ? (
        <Notice tone='info' action={t(texts.fill)} onAction={() => form.typeCode(sandboxCode)}>
          {t(texts.sandboxCode, { code: sandboxCode })}
        </Notice>
      ) : null}
      <View className={css.actions!}>
        <Button onPress={form.submit} isBusy={form.isSigningIn}>
          {t(form.isSigningIn ? texts.signingIn : texts.signIn)}
        </Button>
        <WechatSignIn onSignedIn={finish} />
      </View>
    </Screen>
  )
}
