import { ScrollView, Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { Tier } from '../../../contract/ladder'
import type { Perk } from '../../../contract/perks'
import { useAppearance } from '../../../ui/appearance/appearance'
import { useText } from '../../../ui/appearance/use-text'
import { perkWords } from '../messages'
import { groupsOf } from '../perks-view'
import { allowanceOf, tierAbove } from './comparison-view'
import { comparisonTexts as texts } from './messages'
import css from './Table.module.scss'
import { useAllowanceCell } from './use-allowance-cell'

type TableProps = { perks: readonly Perk[]; tiers: readonly Tier[]; tierId: string }

/** As in the style sheet and the tokens. */
const columnPx = 92
const textScale = { standard: 1, large: 1.15, elder: 1.3 }

/** All tiers side by side: the perks' names stay at the left, the tiers' at the top; it opens at my column. */
export function Table({ perks, tiers, tierId }: TableProps) {
  const { t } = useText()
  const scale = useAppearance((state) => state.scale)
  const place = tiers.findIndex(({ id }) => id === tierId)
  // my column beside the perks' names, the next one after it
  const startPx = Math.max(0, place) * columnPx * textScale[scale]
  // WeChat scrolls only to what is laid out already
  const [leftPx, setLeftPx] = useState(0)
  useEffect(() => setLeftPx(startPx), [startPx])
  return (
    <ScrollView scrollX scrollY scrollLeft={leftPx} className={css.box!} ariaRole='region' ariaLabel={t(texts.title)}>
      <View className={css.table!} ariaRole='table' ariaLabel={t(texts.title)}>
        <Head tiers={tiers} tierId={tierId} />
        {groupsOf(perks).map((group) => (
          <View key={group} ariaRole='rowgroup'>
            <View className={css.row!} ariaRole='row'>
              <View className={`${css.cell} ${css.first} ${css.group}`} ariaRole='rowheader'>
                {t(perkWords[group])}
              </View>
              {tiers.map(({ id }) => (
                <View key={id} className={id === tierId ? `${css.cell} ${css.mine}` : css.cell!} ariaHidden />
              ))}
            </View>
            {perks
              .filter((perk) => perk.group === group)
              .map((perk) => (
                <PerkCells key={perk.id} perk={perk} tiers={tiers} tierId={tierId} />
              ))}
          </View>
        ))}
      </View>
    </ScrollView>
  )
}

function Head({ tiers, tierId }: { tiers: readonly Tier[]; tierId: string }) {
  const { t } = useText()
  const next = tierAbove(tiers, tierId)
  const lookOf = ({ id, skin }: Tier) => (id === tierId ? css[`head-${skin}`] : id === next?.id ? css.next : '')
  return (
    <View className={`${css.row} ${css.top}`} ariaRole='row'>
      <View className={`${css.cell} ${css.head} ${css.first}`} ariaRole='columnheader'>
        {t(texts.perk)}
      </View>
      {tiers.map((tier) => (
        <View key={tier.id} className={`${css.cell} ${css.head} ${lookOf(tier)}`} ariaRole='columnheader'>
          <Text>{t(tier.name)}</Text>
          {tier.id === tierId ? <Text className={css.tag!}>{t(texts.mine)}</Text> : null}
          {tier.id === next?.id ? <Text className={`${css.tag} ${css.nextTag}`}>{t(texts.next)}</Text> : null}
        </View>
      ))}
    </View>
  )
}

function PerkCells({ perk, tiers, tierId }: { perk: Perk; tiers: readonly Tier[]; tierId: string }) {
  const { t } = useText()
  const { cellOf } = useAllowanceCell()
  return (
    <View className={css.row!} ariaRole='row'>
      <View className={`${css.cell} ${css.first}`} ariaRole='rowheader'>
        {t(perk.name)}
      </View>
      {tiers.map(({ id }) => {
        const { short, guests, spoken } = cellOf(allowanceOf(perk, id))
        const look = short === '✓' ? css.yes : short === '—' ? css.no : ''
        return (
          <View key={id} className={id === tierId ? `${css.cell} ${css.mine}` : css.cell!} ariaRole='cell' ariaLabel={spoken}>
            <Text className={look!}>{short}</Text>
            {guests ? <Text className={css.guests!}>{guests}</Text> : null}
          </View>
        )
      })}
    </View>
  )
}
