import { Text, View } from '@tarojs/components'
import { usePerks } from '../../../api/perks'
import { formatDay } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { QueryView } from '../../../ui/QueryView/QueryView'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import { gainsOf, type Gain } from '../comparison/comparison-view'
import { useAllowanceCell } from '../comparison/use-allowance-cell'
import { perksTexts } from '../messages'
import css from './Differences.module.scss'
import type { Upgrade } from './letter-view'
import { letterTexts as texts } from './messages'

/** What the new tier gives beside what the old one gave: only where they differ. */
export function Differences({ upgrade: { footprint, from, to } }: { upgrade: Upgrade }) {
  const { t, language } = useText()
  const note = t(texts.from, { day: formatDay(footprint.effectiveDay, language) })
  return (
    <QueryView query={usePerks()} skeleton={<Skeleton label={t(texts.loading)} heightsPx={[320]} />}>
      {({ perks, isIllustrative }) => {
        const gains = gainsOf(perks, from.id, to.id)
        const kept = perks.filter(({ allowances }) => allowances.some(({ tierId }) => tierId === to.id)).length - gains.length
        return (
          <Card title={t(texts.differences)} note={note}>
            <View ariaRole='table' ariaLabel={t(texts.differences)}>
              <View className={`${css.row} ${css.head}`} ariaRole='row'>
                <Text className={css.name!} ariaRole='columnheader'>
                  {t(texts.perk)}
                </Text>
                <Text className={css.old!} ariaRole='columnheader'>
                  {t(from.name)}
                </Text>
                <Text className={css.new!} ariaRole='columnheader'>
                  {t(to.name)}
                </Text>
              </View>
              {gains.map((gain) => (
                <Difference key={gain.perk.id} gain={gain} />
              ))}
            </View>
            <View className={css.kept!}>{t(texts.kept, { count: kept })}</View>
            {isIllustrative ? <View className={css.kept!}>{t(perksTexts.illustrative)}</View> : null}
          </Card>
        )
      }}
    </QueryView>
  )
}

function Difference({ gain: { perk, before, after } }: { gain: Gain }) {
  const { t } = useText()
  const { cellOf } = useAllowanceCell()
  const [old, now] = [cellOf(before), cellOf(after)]
  return (
    <View className={css.row!} ariaRole='row'>
      <Text className={css.name!} ariaRole='rowheader'>
        {t(perk.name)}
      </Text>
      <View className={css.old!} ariaRole='cell' ariaLabel={old.spoken}>
        {old.short}
      </View>
      <View className={css.new!} ariaRole='cell' ariaLabel={now.spoken}>
        <View>{now.short}</View>
        {now.guests ? <View className={css.guests!}>{now.guests}</View> : null}
      </View>
    </View>
  )
}
