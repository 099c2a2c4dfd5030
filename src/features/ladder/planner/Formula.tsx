import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PeriodAverage } from '../../../contract/average'
import { toFen, type Fen } from '../../../domain/money/fen'
import { gapFenDays } from '../../../domain/projection/flat-projection'
import { formatFen, formatMark } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { underWay, type Answer } from './answer'
import css from './Formula.module.scss'
import { answerTexts as texts } from './messages'

type FormulaProps = { average: PeriodAverage; markFen: Fen; answer: Answer }

/** How the answer comes about, in the customer's own figures; folded until asked for. */
export function Formula(props: FormulaProps) {
  const { t } = useText()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <View>
      <Pressable className={css.toggle} isExpanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
        {t(texts.showFormula)}
      </Pressable>
      {isOpen ? <Lines {...props} /> : null}
    </View>
  )
}

function Lines({ average, markFen, answer }: FormulaProps) {
  const { t, language } = useText()
  const flat = underWay(average, markFen)
  const gapFen = gapFenDays(flat)
  const gap = formatFen(gapFen)
  const lines = [
    t(texts.gap, {
      mark: formatMark(markFen, language),
      days: flat.days,
      settled: flat.settledDays,
      sum: formatFen(flat.sumFen),
      balance: formatFen(flat.balanceFen),
      open: flat.days - flat.settledDays,
      gap,
    }),
  ]
  if (answer.kind === 'deposit') lines.push(t(texts.gapOverDays, { gap, kept: answer.keptDays, answer: formatFen(answer.extraFen) }))
  if (answer.kind === 'deadline') {
    lines.push(t(texts.gapOverAmount, { gap, amount: formatFen(answer.amountFen), kept: answer.keptDays }))
  }
  if (answer.kind === 'withdrawal') {
    lines.push(t(texts.spareOverDays, { spare: formatFen(toFen(-gapFen)), kept: answer.keptDays, answer: formatFen(answer.fen) }))
  }
  return (
    <View className={css.lines!}>
      {lines.map((line) => (
        <View key={line} className={css.line!}>
          {line}
        </View>
      ))}
    </View>
  )
}
