import { View } from '@tarojs/components'
import type { ManagerAnswer } from '../../contract/manager'
import { useText } from '../../ui/appearance/use-text'
import { navigation } from '../../platform/navigation'
import { pagePaths } from '../../platform/navigation/paths'
import { Card } from '../../ui/Card/Card'
import { Pressable } from '../../ui/Pressable/Pressable'
import { managerTexts as texts, meterTexts } from './messages'
import css from './Meters.module.scss'

type MetersProps = Pick<ManagerAnswer, 'promises' | 'isIllustrative'>

/** The service plan: each promise with as many parts as it has times, those had filled. */
export function Meters({ promises, isIllustrative }: MetersProps) {
  const { t } = useText()
  if (promises.length === 0) return null
  return (
    <Card title={t(texts.promises)} {...(isIllustrative ? { note: t(texts.illustrative) } : {})}>
      {promises.map(({ kind, used, total, period, perkId }) => (
        <View key={kind} className={css.meter!}>
          <View className={css.words!}>{t(meterTexts[kind], { period: t(meterTexts[period]), used, total })}</View>
          <View className={css.track!} ariaHidden>
            {Array.from({ length: total }, (_, place) => (
              <View key={place} className={`${css.part} ${place < used ? css[used >= total ? 'kept' : 'given'] : ''}`} />
            ))}
          </View>
          {perkId !== null && used < total ? (
            <Pressable className={css.link} onPress={() => navigation.openPage(`${pagePaths.perk}?perk=${encodeURIComponent(perkId)}`)}>
              {t(meterTexts[kind === 'gift' ? 'choose' : 'collect'])}
            </Pressable>
          ) : null}
        </View>
      ))}
    </Card>
  )
}
