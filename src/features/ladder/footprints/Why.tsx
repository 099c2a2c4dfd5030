import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Footprint } from '../../../contract/footprints'
import { formatDay } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { AmountsEye } from '../frame/AmountsEye'
import { tierOf } from '../tier-of'
import { isChange, type LadderNames } from './footprints-view'
import { Letter } from './Letter'
import { OutcomeMark } from './OutcomeMark'
import { RuleReason } from './RuleReason'
import { useResult } from './use-result'
import css from './Why.module.scss'
import { whyTexts as texts } from './why-messages'
import { splitRules, type ClosedRoute } from './why-view'

type WhyProps = { footprint: Footprint; ladder: LadderNames }

/** Everything behind one evaluation: the rule, the figures, the comparison, the result and what it means. */
export function Why({ footprint, ladder }: WhyProps) {
  const { t } = useText()
  const { deciding, others } = splitRules(footprint)
  const isBase = ladder.tiers[0]?.id === footprint.beforeTierId && footprint.outcome !== 'UP'
  return (
    <>
      {isChange(footprint) ? <Letter footprint={footprint} ladder={ladder} /> : null}
      <Result footprint={footprint} ladder={ladder} />
      <View className={css.head!}>
        <Text className={css.title!} ariaRole='heading' ariaLevel={3}>
          {t(texts.rules)}
        </Text>
        <AmountsEye />
      </View>
      {isBase ? <View className={css.base!}>{t(texts.base, { tier: t(tierOf(ladder, footprint.afterTierId).name) })}</View> : null}
      {deciding.map((route) => (
        <RuleReason key={route.tierId} route={route} ladder={ladder} />
      ))}
      <OtherRules routes={others} ladder={ladder} />
    </>
  )
}

function Result({ footprint, ladder }: WhyProps) {
  const { t, language } = useText()
  const { scheme } = ladder
  const result = useResult(footprint, ladder)
  const version = t(texts.version, { scheme: t(scheme.name), version: footprint.schemeVersion })
  return (
    <View>
      <View className={css.head!}>
        <Text className={css.title!} ariaRole='heading' ariaLevel={3}>
          {t(texts.result)}
        </Text>
        <OutcomeMark footprint={footprint} />
      </View>
      <View className={css.result!}>{result}</View>
      <View className={css.note!}>{t(texts.effective, { day: formatDay(footprint.effectiveDay, language) })}</View>
      <View className={css.note!}>{scheme.isIllustrative ? `${version} · ${t(texts.illustrative)}` : version}</View>
    </View>
  )
}

/** What the other tiers ask for, folded: it did not decide, but it shows why no higher tier was earned. */
function OtherRules({ routes, ladder }: { routes: readonly ClosedRoute[]; ladder: LadderNames }) {
  const { t } = useText()
  const [isOpen, setIsOpen] = useState(false)
  if (routes.length === 0) return null
  return (
    <View>
      <Pressable className={css.toggle} isExpanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
        {t(texts.others)}
      </Pressable>
      {isOpen ? routes.map((route) => <RuleReason key={route.tierId} route={route} ladder={ladder} />) : null}
    </View>
  )
}
