import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Standing } from '../../contract/ladder'
import { navigation } from '../../platform/navigation'
import { pagePaths } from '../../platform/navigation/paths'
import { useText } from '../../ui/appearance/use-text'
import { Icon } from '../../ui/Icon/Icon'
import { Pressable } from '../../ui/Pressable/Pressable'
import css from './ElderHome.module.scss'
import { elderTexts as texts } from './messages'
import { tierOf } from './tier-of'
import tierCss from './TierCard.module.scss'
import { useHeadline } from './use-headline'

const ways = [
  { words: texts.tier, icon: 'footprints', open: () => navigation.openPage(pagePaths.footprints) },
  { words: texts.events, icon: 'calendar', open: () => navigation.openTab('events') },
  { words: texts.call, icon: 'call', open: () => navigation.openPage(pagePaths.manager) },
] as const

/** Home for who wants it large and plain: the tier, one sentence, what must be known, and three ways on. */
export function ElderHome({ standing, children }: { standing: Standing; children: ReactNode }) {
  const { t } = useText()
  const tier = tierOf(standing, standing.tierId)
  const route = standing.next ?? standing.keep
  return (
    <>
      <View className={`${css.card} ${tierCss[tier.skin]}`}>
        <Text className={css.name!} ariaRole='heading' ariaLevel={2}>
          {t(tier.name)}
        </Text>
        {route ? <Sentence standing={standing} route={route} /> : null}
      </View>
      {children}
      {ways.map(({ words, icon, open }) => (
        <Pressable key={icon} className={css.way} onPress={open}>
          <Icon name={icon} />
          <Text>{t(words)}</Text>
        </Pressable>
      ))}
    </>
  )
}

function Sentence({ standing, route }: { standing: Standing; route: NonNullable<Standing['next']> }) {
  return <Text className={css.sentence!}>{useHeadline(standing, route)}</Text>
}
