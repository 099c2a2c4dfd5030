import { View } from '@tarojs/components'
import type { Certificate } from '../../../contract/certificates'
import { formatDay } from '../../../i18n/format'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { printPlatform } from '../../../platform/print'
import { sitePlatform } from '../../../platform/site'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { QrCode } from '../../../ui/QrCode/QrCode'
import { inFours } from '../../../i18n/in-fours'
import { verificationAddress } from '../paths'
import css from './CertificateView.module.scss'
import { certificateTexts as texts } from './messages'

/** A certificate as it is shown to others: on white in every theme, and fit for a sheet of paper. */
export function CertificateView({ certificate }: { certificate: Certificate }) {
  const { t, language } = useText()
  const { code, holder, courseTitle, issuedDay } = certificate
  return (
    <>
      <View className={css.paper!}>
        <View className={css.frame!}>
          <View className={css.bank!}>{t(texts.bank)}</View>
          <View className={css.heading!} ariaRole='heading' ariaLevel={2}>
            {t(texts.heading)}
          </View>
          <View className={css.rule!} />
          <View className={css.words!}>{t(texts.certifies, { holder })}</View>
          <View className={css.course!}>{t(courseTitle)}</View>
          <View className={css.words!}>{t(texts.passed)}</View>
          <View className={css.day!}>{formatDay(issuedDay, language)}</View>
          <View className={css.qr!}>
            <QrCode text={sitePlatform.addressOf(verificationAddress(code))} label={t(texts.qr)} />
          </View>
          <View className={css.small!}>{t(texts.number)}</View>
          <View className={css.code!}>{inFours(code)}</View>
          <View className={css.small!}>{t(texts.scan)}</View>
        </View>
      </View>
      <View className={css.actions!}>
        <View className={css.note!}>{t(texts.masked)}</View>
        {printPlatform.canPrint ? <Button onPress={printPlatform.print}>{t(texts.print)}</Button> : null}
        <Button kind='secondary' onPress={() => navigation.openPage(`${pagePaths.verification}?code=${code}`)}>
          {t(texts.check)}
        </Button>
      </View>
    </>
  )
}
