import { useText } from '../../ui/appearance/use-text'
import { Field } from '../../ui/Field/Field'
import { Notice } from '../../ui/Notice/Notice'
import { Pressable } from '../../ui/Pressable/Pressable'
import css from './CodeField.module.scss'
import { signInTexts as texts } from './sign-in-messages'
import type { useSignInForm } from './use-sign-in-form'

/** The code from the message, with the button that sends one. A sandbox bank shows the code instead of sending it. */
export function CodeField({ form }: { form: ReturnType<typeof useSignInForm> }) {
  const { t } = useText()
  const { send, secondsToWait, sandboxCode } = form.codeRequest
  return (
    <>
      <Field
        label={t(texts.code)}
        placeholder={t(texts.codeHint)}
        value={form.code}
        keyboard='number'
        maxLength={6}
        onType={form.typeCode}
        onEnter={() => form.submit()}
        error={form.faults.code && t(form.faults.code)}
        after={
          <Pressable className={css.send} onPress={send} isDisabled={secondsToWait > 0}>
            {secondsToWait > 0 ? t(texts.sendAgain, { seconds: secondsToWait }) : t(texts.send)}
          </Pressable>
        }
      />
      {sandboxCode ? (
        <Notice tone='info' action={t(texts.fill)} onAction={() => form.typeCode(sandboxCode)}>
          {t(texts.sandboxCode, { code: sandboxCode })}
        </Notice>
      ) : null}
    </>
  )
}
