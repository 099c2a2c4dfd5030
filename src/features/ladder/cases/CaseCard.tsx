import { Text, View } from '@tarojs/components'
import type { Case } from '../../../contract/cases'
import { formatInstant } from '../../../i18n/format-instant'
import { formatPeriod } from '../../../i18n/format-period'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { Icon } from '../../../ui/Icon/Icon'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { atPeriod } from '../frame/paths'
import css from './CaseCard.module.scss'
import { caseTexts as texts, kindTexts } from './messages'

/** One case: where it stands, what was asked, and what the bank answered or by when it will. */
export function CaseCard({ one }: { one: Case }) {
  const { t, language } = useText()
  const timeOf = (instant: string) => formatInstant(instant, language)
  const isOpen = one.state === 'OPEN'
  const { periodKey } = one
  return (
    <Card title={periodKey === null ? t(kindTexts[one.kind]) : t(texts.objection, { period: formatPeriod(periodKey, language) })}>
      <View className={isOpen ? css.state! : `${css.state} ${css.answered}`}>
        <View className={css.icon!}>
          <Icon name={isOpen ? 'clock' : 'check'} />
        </View>
        <Text>{isOpen ? `${t(texts.OPEN)} · ${t(texts.promise, { time: timeOf(one.promisedAt) })}` : t(texts.ANSWERED)}</Text>
      </View>
      <View className={css.text!}>{one.text}</View>
      <View className={css.note!}>{t(texts.opened, { time: timeOf(one.openedAt) })}</View>
      {one.answer ? (
        <View className={css.answer!}>
          <View className={css.note!}>{t(texts.answer, { time: timeOf(one.answer.answeredAt) })}</View>
          <View className={css.text!}>{one.answer.text}</View>
        </View>
      ) : null}
      {periodKey === null ? null : (
        <Pressable className={css.link} onPress={() => navigation.openPage(atPeriod('footprints', periodKey))}>
          {t(texts.toEvaluation)}
        </Pressable>
      )}
    </Card>
  )
}
