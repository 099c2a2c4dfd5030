import { Text } from '@tarojs/components'
import type { Fen } from '../../domain/money/fen'
import { formatFen } from '../../i18n/format'
import css from './Money.module.scss'

/** An amount in tabular figures. Hidden ones keep their width and tell a screen reader nothing of the sum. */
export const Money = ({ amountFen, isHidden = false, decimals = 2 }: { amountFen: Fen; isHidden?: boolean; decimals?: 0 | 2 }) => (
  <Text className={css.money!}>{isHidden ? hiddenAmount : formatFen(amountFen, decimals)}</Text>
)

/** What stands for an amount the customer has not asked to see. */
export const hiddenAmount = '¥ ****'
