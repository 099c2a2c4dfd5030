import { Text, View } from '@tarojs/components'
import type { Counted } from '../../../contract/counted'
import { formatDay, formatMonth } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { useAmountsShown } from '../../../ui/Money/amounts-shown'
import { Money } from '../../../ui/Money/Money'
import { toSpendMonths } from './counted-view'
import { countedTexts as texts, exclusionTexts } from './messages'
import css from './Spending.module.scss'

type Spent = NonNullable<Counted['spending']>

/** Card spending month by month, and each purchase that does not count with its reason: told, never suggested. */
export function Spending({ spending }: { spending: Spent }) {
  const { t } = useText()
  const isShown = useAmountsShown((state) => state.isShown)
  return (
    <>
      <Card title={t(texts.spending)}>
        <View className={css.note!}>{t(texts.spendingNote)}</View>
        <Months months={spending.months} />
        <View className={css.total!}>
          <Text>{t(texts.total)}</Text>
          <Money amountFen={spending.countedFen} isHidden={!isShown} />
        </View>
      </Card>
      <Excluded excluded={spending.excluded} />
    </>
  )
}

function Months({ months }: { months: Spent['months'] }) {
  const { language } = useText()
  const isShown = useAmountsShown((state) => state.isShown)
  return (
    <View className={css.months!}>
      {toSpendMonths(months).map(({ month, countedFen, sharePpm }) => (
        <View key={month} className={css.month!}>
          <Text className={css.name!}>{formatMonth(month, language)}</Text>
          <View className={css.track!} ariaHidden>
            {/* bars would tell what hidden amounts hide */}
            {isShown ? <View className={css.bar!} style={{ width: `${sharePpm / 10_000}%` }} /> : null}
          </View>
          <Money amountFen={countedFen} isHidden={!isShown} decimals={0} />
        </View>
      ))}
    </View>
  )
}

function Excluded({ excluded }: { excluded: Spent['excluded'] }) {
  const { t, language } = useText()
  const isShown = useAmountsShown((state) => state.isShown)
  return (
    <Card title={t(texts.excluded)}>
      {excluded.length === 0 ? <Text className={css.note!}>{t(texts.noExcluded)}</Text> : null}
      {excluded.map(({ id, postingDay, merchant, amountFen, reason }) => (
        <View key={id} className={css.purchase!}>
          <View className={css.head!}>
            <Text>{merchant}</Text>
            <Money amountFen={amountFen} isHidden={!isShown} />
          </View>
          <View className={css.note!}>{`${formatDay(postingDay, language)} · ${t(exclusionTexts[reason])}`}</View>
        </View>
      ))}
    </Card>
  )
}
