import { Text, View } from '@tarojs/components'
import type { Counted } from '../../../contract/counted'
import { formatFen } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { useAmountsShown } from '../../../ui/Money/amounts-shown'
import { hiddenAmount } from '../../../ui/Money/Money'
import { toLoanLines } from './counted-view'
import { Lines } from './Lines'
import { countedTexts as texts } from './messages'
import css from './Loans.module.scss'

/** Loans with their class: told, never suggested. */
export function Loans({ loans }: { loans: NonNullable<Counted['loans']> }) {
  const { t } = useText()
  const isShown = useAmountsShown((state) => state.isShown)
  const lines = toLoanLines(loans).map((line) => ({
    ...line,
    more: t(texts.contract, { amount: isShown ? formatFen(line.contractFen) : hiddenAmount }),
  }))
  return (
    <Card title={t(texts.loans)}>
      {loans.length === 0 ? <Text className={css.note!}>{t(texts.noLoans)}</Text> : <View className={css.note!}>{t(texts.loansNote)}</View>}
      <Lines lines={lines} />
    </Card>
  )
}
