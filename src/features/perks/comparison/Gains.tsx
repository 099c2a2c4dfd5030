import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Tier } from '../../../contract/ladder'
import type { Perk } from '../../../contract/perks'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { useAllowanceCell } from './use-allowance-cell'
import { gainsOf, tierAbove, type Gain } from './comparison-view'
import css from './Gains.module.scss'
import { comparisonTexts as texts } from './messages'

const shownAtFirst = 4

/** What I would gain one tier up. */
export function Gains({ perks, tiers, tierId }: { perks: readonly Perk[]; tiers: readonly Tier[]; tierId: string }) {
  const { t } = useText()
  const [isWhole, setIsWhole] = useState(false)
  const next = tierAbove(tiers, tierId)
  if (!next) return <Card>{t(texts.atTop)}</Card>
  const gains = gainsOf(perks, tierId, next.id)
  const shown = isWhole ? gains : gains.slice(0, shownAtFirst)
  return (
    <Card title={t(texts.gain, { count: gains.length })} note={t(texts.gainAt, { tier: t(next.name) })}>
      {gains.length === 0 ? t(texts.nothingMore) : null}
      {shown.map((gain) => (
        <GainRow key={gain.perk.id} gain={gain} />
      ))}
      {shown.length < gains.length ? (
        <Pressable className={css.more} isExpanded={false} onPress={() => setIsWhole(true)}>
          {t(texts.all, { count: gains.length })}
        </Pressable>
      ) : null}
      <View className={css.action!}>
        <Button kind='secondary' onPress={() => navigation.openPage(pagePaths.planner)}>
          {t(texts.toPlanner)}
        </Button>
      </View>
    </Card>
  )
}

function GainRow({ gain: { perk, before, after } }: { gain: Gain }) {
  const { t } = useText()
  const { wordsOf } = useAllowanceCell()
  return (
    <View className={css.row!}>
      <Text>{t(perk.name)}</Text>
      <Text className={css.change!}>
        {before ? `${wordsOf(before)} → ${wordsOf(after)}` : `${t(texts.isNew)}${after.quota ? ` · ${wordsOf(after)}` : ''}`}
      </Text>
    </View>
  )
}
