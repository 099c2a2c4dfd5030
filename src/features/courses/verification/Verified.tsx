import { Text, View } from '@tarojs/components'
import type { verifyCertificate } from '../../../contract/certificates'
import type { OutputOf } from '../../../contract/endpoint'
import { formatDay } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { Icon } from '../../../ui/Icon/Icon'
import { inFours } from '../../../i18n/in-fours'
import { verificationTexts as texts } from './messages'
import css from './VerificationScreen.module.scss'

/** A certificate that is the bank's, as it is on record. */
export function Verified({ certificate: { code, holder, courseTitle, issuedDay } }: { certificate: OutputOf<typeof verifyCertificate> }) {
  const { t, language } = useText()
  const rows = [
    [t(texts.holder), holder],
    [t(texts.course), t(courseTitle)],
    [t(texts.day), formatDay(issuedDay, language)],
    [t(texts.number), inFours(code)],
  ] as const
  return (
    <Card>
      <View className={css.head!} ariaRole='status'>
        <View className={css.seal!}>
          <Icon name='check' />
        </View>
        <View>
          <View className={css.title!}>{t(texts.real)}</View>
          <View className={css.soft!}>{t(texts.realNote)}</View>
        </View>
      </View>
      {rows.map(([name, value]) => (
        <View key={name} className={css.row!}>
          <Text className={css.name!}>{name}</Text>
          <Text className={css.value!}>{value}</Text>
        </View>
      ))}
      <View className={css.note!}>{t(texts.compare)}</View>
    </Card>
  )
}
