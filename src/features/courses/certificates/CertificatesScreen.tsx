import { View } from '@tarojs/components'
import { useCertificates } from '../../../api/certificates'
import type { Certificate } from '../../../contract/certificates'
import { formatDay } from '../../../i18n/format'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { Rows } from '../../../ui/Rows/Rows'
import { Screen } from '../../../ui/Screen/Screen'
import { atCertificate } from '../paths'
import css from './CertificatesScreen.module.scss'
import { CertificateView } from './CertificateView'
import { certificateTexts as texts } from './messages'

/** The customer's certificates; with `?certificate=` one of them, to be shown or printed. */
export function CertificatesScreen() {
  const { t } = useText()
  const { certificate: asked } = useRouter().params
  return (
    <Screen title={t(asked ? texts.one : texts.title)}>
      <CustomerView
        query={useCertificates()}
        path={asked ? atCertificate(asked) : pagePaths.certificates}
        reason={t(texts.reason)}
        loading={t(texts.loading)}
        heightsPx={asked ? [480] : [200]}
      >
        {({ certificates }) => {
          if (!asked) return <List certificates={certificates} />
          const certificate = certificates.find(({ id }) => id === asked)
          return certificate ? <CertificateView certificate={certificate} /> : <Unknown />
        }}
      </CustomerView>
    </Screen>
  )
}

function List({ certificates }: { certificates: readonly Certificate[] }) {
  const { t, language } = useText()
  const verify = { name: t(texts.verify), onPress: () => navigation.openPage(pagePaths.verification) }
  if (certificates.length === 0) {
    return (
      <>
        <Card>
          <View>{t(texts.none)}</View>
          <View className={css.action!}>
            <Button onPress={() => navigation.openTab('learn')}>{t(texts.toCourses)}</Button>
          </View>
        </Card>
        <Rows rows={[verify]} />
      </>
    )
  }
  return (
    <>
      <Rows
        rows={certificates.map(({ id, courseTitle, issuedDay }) => ({
          name: t(courseTitle),
          note: t(texts.issued, { day: formatDay(issuedDay, language) }),
          onPress: () => navigation.openPage(atCertificate(id)),
        }))}
      />
      <Rows rows={[verify]} />
    </>
  )
}

function Unknown() {
  const { t } = useText()
  return (
    <Card>
      <View>{t(texts.unknown)}</View>
      <View className={css.action!}>
        <Button kind='secondary' onPress={() => navigation.replacePage(pagePaths.certificates)}>
          {t(texts.toAll)}
        </Button>
      </View>
    </Card>
  )
}
