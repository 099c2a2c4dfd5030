import { Text, View } from '@tarojs/components'
import type { Reward, Rewards } from '../../../contract/rewards'
import { formatDay } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Notice } from '../../../ui/Notice/Notice'
import { Facts } from './Facts'
import { rewardTexts, sheetTexts as texts } from './messages'
import css from './Trial.module.scss'

type TrialOf = NonNullable<Reward['trial']>

/** That it is perks only; from when to when; and what it opens. */
export function Trial({ trial, ownTier }: { trial: TrialOf; ownTier: Rewards['tier'] }) {
  const { t, language } = useText()
  const gainOf = ({ quota }: TrialOf['opens'][number]) => {
    if (!quota) return t(texts.opensService)
    const fill = { period: t(rewardTexts[quota.period]), from: quota.ownTotal, to: quota.trialTotal }
    return quota.ownTotal === 0 ? t(texts.opensNew, fill) : t(texts.opensMore, fill)
  }
  return (
    <View>
      <Notice tone='info'>{t(texts.onlyPerks, { own: t(ownTier.name) })}</Notice>
      <Facts
        facts={[
          { name: t(texts.trialTier), value: t(trial.tier.name) },
          { name: t(texts.firstDay), value: formatDay(trial.firstDay, language) },
          { name: t(texts.lastDay), value: formatDay(trial.lastDay, language) },
        ]}
      />
      <Text className={css.title!} ariaRole='heading' ariaLevel={3}>
        {t(texts.opens)}
      </Text>
      <Facts facts={trial.opens.map((opened) => ({ name: t(opened.perkName), value: gainOf(opened) }))} />
    </View>
  )
}
