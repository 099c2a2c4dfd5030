import { View } from '@tarojs/components'
import { useState } from 'react'
import { sharePlatform } from '../../../platform/share'
import { useText } from '../../../ui/appearance/use-text'
import { Icon } from '../../../ui/Icon/Icon'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { eventTexts as texts } from './messages'
import css from './Share.module.scss'

/** Passing an event on, for those who want to: a card in WeChat, the address in a browser. */
export function Share() {
  const { t } = useText()
  const [outcome, setOutcome] = useState<'copied' | 'by-hand' | null>(null)
  const isCard = sharePlatform.way === 'card'
  const copy = () => void sharePlatform.copyLink().then((isCopied) => setOutcome(isCopied ? 'copied' : 'by-hand'))
  return (
    <View className={css.share!}>
      <Pressable className={css.button} openType={isCard ? 'share' : undefined} onPress={() => (isCard ? undefined : copy())}>
        <Icon name='share' />
        {t(isCard ? texts.share : texts.copyLink)}
      </Pressable>
      <View className={css.outcome!} ariaRole='status'>
        {outcome === 'copied' ? t(texts.copied) : outcome === 'by-hand' ? t(texts.copyByHand, { link: sharePlatform.link() }) : ''}
      </View>
    </View>
  )
}
