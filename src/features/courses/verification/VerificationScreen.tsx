import { Text, View } from '@tarojs/components'
import { failureMessage } from '../../../i18n/failure'
import { educationFailures } from '../../../i18n/failures/education'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { Field } from '../../../ui/Field/Field'
import { Notice } from '../../../ui/Notice/Notice'
import { Screen } from '../../../ui/Screen/Screen'
import { verificationTexts as texts } from './messages'
import { useVerification } from './use-verification'
import { Verified } from './Verified'
import css from './VerificationScreen.module.scss'

/** Whether a certificate is the bank's: for anybody who was shown one, by its number or by the address in its QR code. */
export function VerificationScreen() {
  const { t } = useText()
  const { code: asked = '' } = useRouter().params
  const { code, type, send, isBusy, isEmpty, isMistyped, failure, certificate } = useVerification(asked)
  const fault = isEmpty ? texts.empty : isMistyped ? educationFailures['CERTIFICATE.MISTYPED'] : null
  return (
    <Screen title={t(texts.title)}>
      <Card>
        <Text className={css.lead!}>{t(texts.lead)}</Text>
        <View className={css.field!}>
          <Field
            label={t(texts.number)}
            value={code}
            onType={type}
            maxLength={40}
            placeholder='0000 0000 0000 0000'
            error={fault ? t(fault) : undefined}
            onEnter={send}
          />
        </View>
        <Button isBusy={isBusy} onPress={send}>
          {t(isBusy ? texts.verifying : texts.verify)}
        </Button>
      </Card>
      {certificate ? <Verified certificate={certificate} /> : null}
      {failure ? <Notice tone='bad'>{t(failureMessage(failure, educationFailures))}</Notice> : null}
    </Screen>
  )
}
