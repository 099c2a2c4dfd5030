import { Text, View } from '@tarojs/components'
import type { LedgerLine } from '../../../contract/perks'
import { useText } from '../../../ui/appearance/use-text'
import { QuotaBar } from '../QuotaBar'
import { usePerkWords } from '../use-perk-words'
import css from './LedgerScreen.module.scss'
import { ledgerTexts as texts } from './messages'

/** One perk's quota in one period. */
export function Line({ line }: { line: LedgerLine }) {
  const { t } = useText()
  const { periodWords } = usePerkWords()
  const { perkName, periodKey, total, used, reserved, unused, lapsed } = line
  return (
    <View className={css.line!}>
      <View className={css.head!}>
        <Text className={css.name!}>{t(perkName)}</Text>
        <Text className={css.note!}>
          {periodWords(periodKey)} · {t(texts.total, { total })}
        </Text>
      </View>
      <QuotaBar parts={{ used, reserved, unused, lapsed }} />
    </View>
  )
}
