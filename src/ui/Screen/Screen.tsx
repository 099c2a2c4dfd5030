import { Text, View } from '@tarojs/components'
import { useEffect, type PropsWithChildren, type ReactNode } from 'react'
import { defineMessages } from '../../i18n/message'
import { appearancePlatform } from '../../platform/appearance'
import { useShow } from '../../platform/lifecycle/lifecycle'
import { navigation } from '../../platform/navigation'
import type { Tab } from '../../platform/navigation/types'
import { useAppearance } from '../appearance/appearance'
import { useText } from '../appearance/use-text'
import { Icon } from '../Icon/Icon'
import { Pressable } from '../Pressable/Pressable'
import { TabBar } from '../TabBar/TabBar'
import { tabNames, tabs } from '../TabBar/tabs'
import { useTopBar } from '../TopBar/top-bar'
import css from './Screen.module.scss'

type ScreenProps = PropsWithChildren<{
  title: string
  tab?: Tab
  /** A text's title: too long for a bar, so it stands under it, on both platforms. */
  isTitleLong?: boolean
  /** What stands above a long title. */
  cover?: ReactNode
}>

const texts = defineMessages({ back: { 'zh-CN': '返回', 'zh-HK': '返回', en: 'Back' } })

const isBrowser = process.env.TARO_ENV === 'h5'

/** The frame of every page: theme, text size, title, and in the browser a heading and the way back. */
export function Screen({ title, tab, isTitleLong = false, cover, children }: ScreenProps) {
  const { theme, scale, language } = useAppearance()
  const bar = useTopBar((state) => state.bar)
  const paint = () => {
    appearancePlatform.setTitle(title)
    appearancePlatform.paintSurroundings({ theme, language, tabNames: isBrowser ? [] : tabs.map(({ tab }) => tabNames[tab][language]) })
  }
  useShow(paint)
  useEffect(paint, [title, theme, language])

  return (
    <View className={`${css.screen} ${css[theme] ?? ''} ${css[scale] ?? ''}`}>
      {bar}
      <View className={tab && isBrowser ? `${css.column} ${css.aboveTabs}` : css.column!} ariaRole='main'>
        {isBrowser ? <Heading title={isTitleLong ? null : title} hasBack={!tab} /> : null}
        {cover}
        {isTitleLong ? (
          <Text className={css.longTitle!} ariaRole='heading' ariaLevel={1}>
            {title}
          </Text>
        ) : null}
        {children}
      </View>
      {tab && isBrowser ? <TabBar current={tab} /> : null}
    </View>
  )
}

function Heading({ title, hasBack }: { title: string | null; hasBack: boolean }) {
  const { t } = useText()
  return (
    <View className={css.heading!}>
      {hasBack ? (
        <Pressable className={css.back} label={t(texts.back)} onPress={navigation.goBack}>
          <Icon name='back' />
        </Pressable>
      ) : null}
      {title === null ? null : (
        <Text className={css.title!} ariaRole='heading' ariaLevel={1}>
          {title}
        </Text>
      )}
    </View>
  )
}
