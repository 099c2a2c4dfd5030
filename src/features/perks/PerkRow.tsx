import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Perk } from '../../contract/perks'
import type { Tier } from '../../contract/ladder'
import { navigation } from '../../platform/navigation'
import { useText } from '../../ui/appearance/use-text'
import { Icon } from '../../ui/Icon/Icon'
import { Pressable } from '../../ui/Pressable/Pressable'
import { StateMark } from '../../ui/StateMark/StateMark'
import { perksTexts, perkWords as words } from './messages'
import { atPerk } from './paths'
import css from './PerkRow.module.scss'
import { stateOf, type PerksAnswer } from './perks-view'
import { PerkMark } from './PerkMark'
import { usePerkWords } from './use-perk-words'

/** A perk that is open to the customer: what is left, until when, and what threatens it. */
export function PerkRow({ perk, answer }: { perk: Perk; answer: PerksAnswer }) {
  const { t } = useText()
  const { untilWords, endWords } = usePerkWords()
  const { quota } = perk
  const state = stateOf(perk)
  const ends = endWords(perk, answer)
  return (
    <RowFrame perk={perk} className={css.row!} after={quota ? t(words.left, { left: quota.left, total: quota.total }) : null}>
      <View className={css.foot!}>
        {state === 'reserved' ? null : <PerkMark state={state} />}
        {quota && quota.reserved > 0 ? (
          <StateMark icon='clock' tone='info'>
            {t(words.reserved, { count: quota.reserved })}
          </StateMark>
        ) : null}
        {quota ? <Text className={quota.isLapsingSoon ? css.soon! : css.until!}>{untilWords(quota, answer.asOfDay)}</Text> : null}
      </View>
      {ends ? <View className={css.ends!}>{ends}</View> : null}
    </RowFrame>
  )
}

/** A perk that a higher tier opens, with that tier's colour at its edge. */
export function LockedRow({ perk, tier }: { perk: Perk; tier: Tier | undefined }) {
  const { t } = useText()
  return (
    <RowFrame perk={perk} className={`${css.locked} ${tier ? css[`edge-${tier.skin}`] : ''}`} after={null}>
      {tier ? (
        <View className={css.foot!}>
          <StateMark icon='lock' tone='faint'>
            {t(perksTexts.opensAt, { tier: t(tier.name) })}
          </StateMark>
        </View>
      ) : null}
    </RowFrame>
  )
}

type RowFrameProps = { perk: Perk; className: string; after: string | null; children: ReactNode }

function RowFrame({ perk, className, after, children }: RowFrameProps) {
  const { t } = useText()
  return (
    <Pressable className={className} onPress={() => navigation.openPage(atPerk(perk.id))}>
      <View className={css.words!}>
        <View className={css.head!}>
          <Text className={css.name!}>{t(perk.name)}</Text>
          {after ? <Text className={css.left!}>{after}</Text> : null}
        </View>
        <View className={css.summary!}>{t(perk.summary)}</View>
        {children}
      </View>
      <View className={css.chevron!}>
        <Icon name='chevron' />
      </View>
    </Pressable>
  )
}
