import { Text, View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { usePerks, useRedemptions } from '../../api/perks'
import type { Tier } from '../../contract/ladder'
import type { Perk, PerkGroup } from '../../contract/perks'
import { formatDay } from '../../i18n/format'
import { stopPullDownRefresh, usePullDownRefresh } from '../../platform/lifecycle/lifecycle'
import { navigation } from '../../platform/navigation'
import { pagePaths, tabPaths } from '../../platform/navigation/paths'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { Card } from '../../ui/Card/Card'
import { CustomerView } from '../../ui/CustomerView/CustomerView'
import { Notice } from '../../ui/Notice/Notice'
import { Screen } from '../../ui/Screen/Screen'
import { GroupChips } from './GroupChips'
import { perksTexts as texts, perkWords } from './messages'
import { LockedRow, PerkRow } from './PerkRow'
import { groupsOf, listPerks, openCodes, remindersOf, type PerksAnswer } from './perks-view'
import css from './PerksScreen.module.scss'
import { Reminders } from './Reminders'
import { usePerkWords } from './use-perk-words'
import { Ways } from './Ways'

/** What my tier gives me now, what of it is about to lapse, and what the next tiers add. `top` comes first. */
export function PerksScreen({ top = null }: { top?: ReactNode }) {
  const { t, language } = useText()
  const perks = usePerks()
  const redemptions = useRedemptions()
  usePullDownRefresh(() => void Promise.all([perks.refetch(), redemptions.refetch()]).finally(stopPullDownRefresh))
  const codes = redemptions.data?.redemptions ?? []
  return (
    <Screen title={t(texts.title)} tab='perks'>
      {top}
      <CustomerView
        query={perks}
        path={tabPaths.perks}
        reason={t(texts.reason)}
        loading={t(texts.loading)}
        heightsPx={[52, 320, 240]}
        staleNote={({ asOfDay }) => t(perkWords.stale, { day: formatDay(asOfDay, language) })}
      >
        {(data) => (
          <>
            <Trial answer={data} />
            <Reminders reminders={remindersOf(data.perks, codes)} asOfDay={data.asOfDay} />
            <Ways openCount={openCodes(codes).length} />
            <PerkLists answer={data} />
            {data.isIllustrative ? <Text className={css.note!}>{t(texts.illustrative)}</Text> : null}
          </>
        )}
      </CustomerView>
    </Screen>
  )
}

function Trial({ answer: { trial, tiers, asOfDay } }: { answer: PerksAnswer }) {
  const { t } = useText()
  const { dayWords } = usePerkWords()
  const tier = tiers.find(({ id }) => id === trial?.tierId)
  return trial && tier ? <Notice tone='info'>{t(texts.trial, { tier: t(tier.name), day: dayWords(trial.lastDay, asOfDay) })}</Notice> : null
}

function PerkLists({ answer }: { answer: PerksAnswer }) {
  const { t } = useText()
  const { perks, tiers } = answer
  const [chosen, setChosen] = useState<PerkGroup | null>(null)
  const { open, locked } = listPerks(
    perks,
    chosen,
    tiers.map(({ id }) => id),
  )
  if (perks.length === 0) return <NoPerks />
  return (
    <>
      <GroupChips groups={groupsOf(perks)} chosen={chosen} onChoose={setChosen} />
      {open.length === 0 ? <Card>{t(texts.noneOpen)}</Card> : null}
      {open.map(({ group, perks }) => (
        <Card key={group} title={t(perkWords[group])}>
          {perks.map((perk) => (
            <PerkRow key={perk.id} perk={perk} answer={answer} />
          ))}
        </Card>
      ))}
      <Locked perks={locked} tiers={tiers} />
    </>
  )
}

function Locked({ perks, tiers }: { perks: readonly Perk[]; tiers: readonly Tier[] }) {
  const { t } = useText()
  if (perks.length === 0) return null
  return (
    <>
      <Text className={css.section!} ariaRole='heading' ariaLevel={2}>
        {t(texts.locked)}
      </Text>
      {perks.map((perk) => (
        <LockedRow key={perk.id} perk={perk} tier={tiers.find(({ id }) => id === perk.opensAtTierId)} />
      ))}
    </>
  )
}

function NoPerks() {
  const { t } = useText()
  return (
    <Card>
      <View className={css.empty!}>{t(texts.noPerks)}</View>
      <Button kind='secondary' onPress={() => navigation.openPage(pagePaths.planner)}>
        {t(texts.toPlanner)}
      </Button>
    </Card>
  )
}
