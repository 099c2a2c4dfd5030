import { Text, View } from '@tarojs/components'
import { useText } from '../../../ui/appearance/use-text'
import { Icon } from '../../../ui/Icon/Icon'
import { useAmountsShown } from '../../../ui/Money/amounts-shown'
import { Money } from '../../../ui/Money/Money'
import type { CountedLine } from './counted-view'
import css from './Lines.module.scss'
import { countedTexts as texts } from './messages'

/** What counts and what does not, each with its amount and, where there is one, its reason. */
export function Lines({ lines }: { lines: readonly (CountedLine & { more?: string })[] }) {
  const { t } = useText()
  const isShown = useAmountsShown((state) => state.isShown)
  return (
    <View>
      {lines.map(({ key, name, amountFen, isCounted, reason, more }) => (
        <View key={key} className={css.line!}>
          <View className={css.head!}>
            <Text>{t(name)}</Text>
            <Money amountFen={amountFen} isHidden={!isShown} />
          </View>
          <View className={isCounted ? `${css.verdict} ${css.counted}` : css.verdict!}>
            <View className={css.icon!}>
              <Icon name={isCounted ? 'check' : 'close'} />
            </View>
            <Text>{[t(isCounted ? texts.counted : texts.notCounted), reason && t(reason)].filter(Boolean).join(' · ')}</Text>
          </View>
          {more ? <View className={css.more!}>{more}</View> : null}
        </View>
      ))}
    </View>
  )
}
