import { ScrollView, Text, View } from '@tarojs/components'
import { useEffect, useRef, type PropsWithChildren } from 'react'
import { defineMessages } from '../../i18n/message'
import { dialogPlatform } from '../../platform/dialog'
import { useText } from '../appearance/use-text'
import { Icon } from '../Icon/Icon'
import { Pressable } from '../Pressable/Pressable'
import css from './Sheet.module.scss'

const texts = defineMessages({ close: { 'zh-CN': '关闭', 'zh-HK': '關閉', en: 'Close' } })

// At most one is open at a time.
const id = 'sheet'

// In WeChat the page behind scrolls under a finger unless the layer catches the move.
const standStill = process.env.TARO_ENV === 'weapp' ? { catchMove: true } : {}

/** A dialog that rises from the bottom over the page. It is open as long as it is mounted. */
export function Sheet({ title, onClose, children }: PropsWithChildren<{ title: string; onClose: () => void }>) {
  const { t } = useText()
  const close = useRef(onClose)
  close.current = onClose
  // Another title is another step of the dialog: the focus starts anew, as after opening.
  useEffect(() => dialogPlatform.open(id, () => close.current()), [title])
  return (
    <View className={css.layer!} {...standStill}>
      <View className={css.backdrop!} onClick={onClose} ariaHidden />
      <View id={id} className={css.sheet!} ariaRole='dialog' ariaLabel={title}>
        <View className={css.head!}>
          <Text className={css.title!} ariaRole='heading' ariaLevel={2}>
            {title}
          </Text>
          <Pressable className={css.close} label={t(texts.close)} onPress={onClose}>
            <Icon name='close' />
          </Pressable>
        </View>
        <ScrollView key={title} scrollY className={css.body!}>
          <View className={css.content!}>{children}</View>
        </ScrollView>
      </View>
    </View>
  )
}
