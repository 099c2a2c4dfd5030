import { Text, View } from '@tarojs/components'
import { useRedemptions } from '../../../api/perks'
import type { Footprint } from '../../../contract/footprints'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { QueryView } from '../../../ui/QueryView/QueryView'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import { perksTexts as texts, reportTexts } from './messages'
import css from './PerksUsed.module.scss'
import { toReportPerks, type PerkLine } from './report-perks'

/** What became of the customer's perks in the period. */
export function PerksUsed({ footprint }: { footprint: Footprint }) {
  const { t } = useText()
  const redemptions = useRedemptions()
  return (
    <QueryView query={redemptions} skeleton={<Skeleton label={t(reportTexts.loading)} heightsPx={[100]} />}>
      {(data) => {
        const { used, lapsed } = toReportPerks(data, footprint)
        return (
          <Card title={t(texts.title)}>
            {used.length + lapsed.length === 0 ? <View className={css.none!}>{t(texts.none)}</View> : null}
            <Lines title={t(texts.used)} lines={used} />
            <Lines title={t(texts.lapsed)} lines={lapsed} />
          </Card>
        )
      }}
    </QueryView>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly PerkLine[] }) {
  const { t } = useText()
  if (lines.length === 0) return null
  return (
    <View>
      <View className={css.head!}>{title}</View>
      {lines.map(({ perkId, name, places }) => (
        <View key={perkId} className={css.line!}>
          <Text>{t(name)}</Text>
          <Text className={css.places!}>{t(texts.places, { places })}</Text>
        </View>
      ))}
    </View>
  )
}
