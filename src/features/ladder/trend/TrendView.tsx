import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import type { Trend } from '../../../contract/average'
import { formatMark, formatMonth } from '../../../i18n/format'
import { appearancePlatform } from '../../../platform/appearance'
import { toFen } from '../../../domain/money/fen'
import { useAppearance } from '../../../ui/appearance/appearance'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { Chart } from '../../../ui/Chart'
import { useAmountsShown } from '../../../ui/Money/amounts-shown'
import { Money } from '../../../ui/Money/Money'
import { Notice } from '../../../ui/Notice/Notice'
import { chartColors } from '../../../ui/tokens/chart-colors'
import { tierOf } from '../tier-of'
import { trendTexts as texts } from './messages'
import { nearMarks, trendOption } from './trend-option'
import css from './TrendView.module.scss'

const heightPx = 260

export function TrendView({ trend }: { trend: Trend }) {
  const { t } = useText()
  const { isShown, toggle } = useAmountsShown()
  if (!trend.months.some(({ isProjected }) => !isProjected)) return <Card>{t(texts.empty)}</Card>
  return (
    <>
      <Card title={t(texts.heading)}>
        {isShown ? (
          <TrendChart trend={trend} />
        ) : (
          <Notice tone='info' action={t(texts.show)} onAction={toggle}>
            {t(texts.hidden)}
          </Notice>
        )}
      </Card>
      <Card>
        <Months trend={trend} />
      </Card>
    </>
  )
}

function TrendChart({ trend }: { trend: Trend }) {
  const { t, language } = useText()
  const theme = useAppearance((state) => state.theme)
  const { months } = trend
  const option = useMemo(() => {
    const marks = nearMarks(trend).map(({ tierId, markFen }) => ({
      markFen,
      name: `${t(tierOf(trend, tierId).name)} ${formatMark(markFen, language)}`,
    }))
    const axisName = (yuan: number) => formatMark(toFen(Math.round(yuan) * 100), language)
    return trendOption(trend, marks, chartColors[appearancePlatform.isDark(theme) ? 'dark' : 'light'], axisName)
  }, [trend, language, theme])
  const label = t(texts.chart, {
    count: months.length,
    first: formatMonth(months[0]?.month ?? '', language),
    last: formatMonth(months.at(-1)?.month ?? '', language),
  })
  return <Chart option={option} heightPx={heightPx} label={label} />
}

/** The same figures as a list, newest first: a chart alone tells no one the fen. */
function Months({ trend }: { trend: Trend }) {
  const { t, language } = useText()
  const isShown = useAmountsShown((state) => state.isShown)
  return (
    <View>
      {[...trend.months].reverse().map(({ month, averageFen, isProjected }) => (
        <View key={month} className={css.month!}>
          <Text>
            {formatMonth(month, language)}
            {isProjected ? ` · ${t(texts.projected)}` : ''}
          </Text>
          <Money amountFen={averageFen} isHidden={!isShown} />
        </View>
      ))}
    </View>
  )
}
