import { View } from '@tarojs/components'
import { asFailure, failureMessage } from '../../i18n/failure'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { Card } from '../../ui/Card/Card'
import { Field } from '../../ui/Field/Field'
import { Notice } from '../../ui/Notice/Notice'
import css from './Form.module.scss'
import { doorFailures, staffSignInTexts as texts } from './messages'
import { useStaffSignIn } from './use-staff-sign-in'

/** Signing in on a phone: staff number, then the code that was sent. */
export function StaffSignIn({ onDone }: { onDone?: () => void }) {
  const { t } = useText()
  const form = useStaffSignIn(onDone)
  return (
    <Card title={t(texts.lead)}>
      <Field
        label={t(texts.number)}
        placeholder={t(texts.numberHint)}
        value={form.staffNumber}
        maxLength={5}
        onType={form.changeNumber}
        onEnter={form.ask}
        error={form.isNumberFaulty ? t(texts.numberFault) : undefined}
      />
      {form.isAsked ? <Code form={form} /> : null}
      {form.error ? <Notice tone='bad'>{t(failureMessage(asFailure(form.error), doorFailures))}</Notice> : null}
      <View className={css.button!}>
        <Button onPress={form.isAsked ? form.enter : form.ask} isBusy={form.isBusy}>
          {t(form.isAsked ? texts.signIn : texts.send)}
        </Button>
      </View>
    </Card>
  )
}

function Code({ form }: { form: ReturnType<typeof useStaffSignIn> }) {
  const { t } = useText()
  const { code, setCode, enter, isCodeFaulty, sandboxCode } = form
  return (
    <>
      <Field
        label={t(texts.code)}
        value={code}
        keyboard='number'
        maxLength={6}
        onType={setCode}
        onEnter={enter}
        error={isCodeFaulty ? t(texts.codeFault) : undefined}
      />
      {sandboxCode ? (
        <Notice tone='info' action={t(texts.fill)} onAction={() => setCode(sandboxCode)}>
          {t(texts.sandbox, { code: sandboxCode })}
        </Notice>
      ) : null}
    </>
  )
}
