import { Text, View } from '@tarojs/components'
import type { Reward, Rewards } from '../../../contract/rewards'
import { formatDay } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Told } from '../Told'
import { Facts } from './Facts'
import { rewardTexts, sheetTexts as texts } from './messages'
import css from './Trial.module.scss'

type TrialOf = NonNullable<Reward['trial']>
type Quota = NonNullable<TrialOf['opens'][number]['quota']>

/** That it is perks only; from when to when; and what it opens. */
export function Trial({ trial, ownTier }: { trial: TrialOf; ownTier: Rewards['tier'] }) {
  const { t, language } = useText()
  const gainOf = ({ period, ownTotal: from, trialTotal: to }: Quota) =>
    t(from === 0 ? texts.opensNew : texts.opensMore, { period: t(rewardTexts[period]), from, to })
  const quotas = trial.opens.flatMap(({ perkName, quota }) => (quota ? [{ name: t(perkName), value: gainOf(quota) }] : []))
  const services = trial.opens.filter(({ quota }) => !quota).map(({ perkName }) => t(perkName))
  return (
    <View>
      <Told>{t(texts.onlyPerks, { own: t(ownTier.name) })}</Told>
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
      {services.length > 0 ? <View className={css.services!}>{t(texts.services, { names: services.join(t(texts.comma)) })}</View> : null}
      <Facts facts={quotas} />
    </View>
  )
}
