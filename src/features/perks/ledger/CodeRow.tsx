import { Text, View } from '@tarojs/components'
import type { Redemption } from '../../../contract/perks'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Icon } from '../../../ui/Icon/Icon'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { redemptionWords } from '../redemption-messages'
import { atRedemption } from '../paths'
import { RedemptionMark } from '../RedemptionMark'
import { useRedemptionWords } from '../use-redemption-words'
import css from './LedgerScreen.module.scss'

/** One use of a perk: its state and the dates that matter in it. `isKept`: honoured though the tier changes. */
export function CodeRow({ redemption, isKept }: { redemption: Redemption; isKept: boolean }) {
  const { t } = useText()
  const { guestWords, whenWords, visitWords } = useRedemptionWords()
  const { id, perkName, state, visitDay, choice } = redemption
  return (
    <Pressable className={css.code} onPress={() => navigation.openPage(atRedemption(id))}>
      <View className={css.words!}>
        <View className={css.head!}>
          <Text className={css.name!}>{[perkName, ...(choice ? [choice] : [])].map((name) => t(name)).join(' · ')}</Text>
          <RedemptionMark state={state} isBooking={visitDay !== null} />
        </View>
        <View className={css.note!}>
          {visitDay && state === 'RESERVED' ? visitWords(visitDay) : whenWords(redemption)} · {guestWords(redemption)}
        </View>
        {isKept ? <View className={css.kept!}>{t(redemptionWords.honoured)}</View> : null}
      </View>
      <View className={css.chevron!}>
        <Icon name='chevron' />
      </View>
    </Pressable>
  )
}
