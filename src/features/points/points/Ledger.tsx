import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { PointsLine } from '../../../contract/points'
import { formatCount, formatDay, formatDayOfYear, formatMonth } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import css from './Ledger.module.scss'
import { byMonth, isGain } from './ledger-view'
import { pointsTexts as texts } from './messages'

/** How many months are shown at first, and how many more at a tap. */
const [firstMonths, moreMonths] = [3, 6]

/** Every line, month by month. */
export function Ledger({ ledger }: { ledger: readonly PointsLine[] }) {
  const { t, language } = useText()
  const [shownMonths, setShownMonths] = useState(firstMonths)
  const months = byMonth(ledger)
  if (months.length === 0) {
    return (
      <Card title={t(texts.emptyTitle)}>
        <View className={css.soft!}>{t(texts.empty)}</View>
      </Card>
    )
  }
  return (
    <Card title={t(texts.ledger)} note={t(texts.ledgerNote)}>
      {months.slice(0, shownMonths).map(({ month, lines }) => (
        <View key={month} className={css.month!}>
          <Text className={css.name!} ariaRole='heading' ariaLevel={3}>
            {formatMonth(month, language)}
          </Text>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </View>
      ))}
      {months.length > shownMonths ? (
        <Button kind='quiet' onPress={() => setShownMonths(shownMonths + moreMonths)}>
          {t(texts.earlier)}
        </Button>
      ) : null}
    </Card>
  )
}

function Line({ line }: { line: PointsLine }) {
  const { t, language } = useText()
  const { kind, about, day, expiresOn, points, balance } = line
  const what = about ? t(about) : ''
  const names = { EARNED: what, SPENT: t(texts.spent, { what }), RETURNED: t(texts.returned, { what }), LAPSED: t(texts.lapsed) }
  const notes = [formatDayOfYear(day, language), expiresOn ? t(texts.expires, { day: formatDay(expiresOn, language) }) : null]
  return (
    <View className={css.line!}>
      <View className={css.words!}>
        <View>{names[kind]}</View>
        <View className={css.faint!}>{notes.filter(Boolean).join(' · ')}</View>
      </View>
      <View className={css.figures!}>
        <View className={isGain(line) ? `${css.points} ${css.gain}` : css.points!}>
          {isGain(line) ? '+' : '−'}
          {formatCount(points)}
        </View>
        <View className={css.faint!}>{t(texts.balanceAfter, { points: formatCount(balance) })}</View>
      </View>
    </View>
  )
}
