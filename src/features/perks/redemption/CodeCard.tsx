import { Text, View } from '@tarojs/components'
import type { Redemption } from '../../../contract/perks'
import { inFours } from '../../../i18n/in-fours'
import { useText } from '../../../ui/appearance/use-text'
import { QrCode } from '../../../ui/QrCode/QrCode'
import { redemptionWords } from '../redemption-messages'
import { RedemptionMark } from '../RedemptionMark'
import css from './CodeCard.module.scss'
import { codeTexts as texts } from './messages'

/** What is shown at the counter; once it is over, its state over what is left of it. */
export function CodeCard({ redemption }: { redemption: Redemption }) {
  const { t } = useText()
  const { state, perkName, code, qr, visitDay } = redemption
  const isGood = state === 'RESERVED'
  return (
    <View className={css.card!}>
      <View className={css.name!}>{t(perkName)}</View>
      <View className={css.state!} ariaLive='polite'>
        <RedemptionMark state={state} isBooking={visitDay !== null} />
      </View>
      <View className={css.frame!}>
        <View className={isGood ? '' : css.void!} ariaHidden={!isGood}>
          <QrCode text={qr} label={t(texts.qr, { perk: t(perkName) })} />
        </View>
        {isGood ? null : (
          <View className={css.stamp!} ariaHidden>
            <Text className={css.stampWords!}>{t(redemptionWords[state])}</Text>
          </View>
        )}
      </View>
      <View
        className={isGood ? css.digits! : `${css.digits} ${css.gone}`}
        ariaRole='text'
        ariaLabel={`${t(texts.digits)} ${inFours(code)}`}
      >
        {inFours(code)}
      </View>
      {isGood ? (
        <View className={css.note!}>
          {t(texts.show)} · {t(texts.offlineGood)}
        </View>
      ) : null}
    </View>
  )
}
