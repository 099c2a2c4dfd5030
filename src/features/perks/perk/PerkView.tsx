import { Text, View } from '@tarojs/components'
import type { Perk, Redemption } from '../../../contract/perks'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { Notice } from '../../../ui/Notice/Notice'
import { Rows } from '../../../ui/Rows/Rows'
import { perkWords } from '../messages'
import { atPerk, atRedemption } from '../paths'
import { openCodes, stateOf, type PerksAnswer } from '../perks-view'
import { QuotaBar } from '../QuotaBar'
import { PerkMark } from '../PerkMark'
import { usePerkWords } from '../use-perk-words'
import { useRedemptionWords } from '../use-redemption-words'
import { perkTexts as texts } from './messages'
import css from './PerkScreen.module.scss'
import type { Wish } from './reserve-view'
import { UseForm } from './UseForm'

type PerkViewProps = { perk: Perk; answer: PerksAnswer; redemptions: readonly Redemption[]; first: Wish }

const atWish = (perkId: string, { guests, visitDay, choiceId }: Wish) =>
  `${atPerk(perkId)}&guests=${guests}${visitDay ? `&day=${visitDay}` : ''}${choiceId ? `&choice=${encodeURIComponent(choiceId)}` : ''}`

export function PerkView({ perk, answer, redemptions, first }: PerkViewProps) {
  const { t } = useText()
  const { endWords } = usePerkWords()
  const { asOfDay } = answer
  // a trial's tier gives what its own would
  const tierId = answer.trial?.tierId ?? answer.tierId
  const ends = endWords(perk, answer)
  return (
    <>
      <Card>
        <PerkMark state={stateOf(perk)} />
        <View className={css.lead!}>{t(perk.summary)}</View>
      </Card>
      {ends ? <Notice tone='warn'>{ends}</Notice> : null}
      {perk.isOpen ? null : <Locked perk={perk} answer={answer} />}
      {perk.quota ? <Quota perk={perk} quota={perk.quota} asOfDay={asOfDay} /> : null}
      <Codes codes={openCodes(redemptions).filter(({ perkId }) => perkId === perk.id)} />
      {perk.isOpen && perk.use === 'redeemable' ? (
        <UseForm key={perk.id} {...{ perk, tierId, redemptions, first }} pathWith={(wish) => atWish(perk.id, wish)} />
      ) : null}
      <WhoHasIt perk={perk} answer={answer} />
      <Card title={t(texts.terms)}>
        <View className={css.soft!}>{t(perk.terms)}</View>
      </Card>
    </>
  )
}

function Quota({ perk, quota, asOfDay }: { perk: Perk; quota: NonNullable<Perk['quota']>; asOfDay: PerksAnswer['asOfDay'] }) {
  const { t } = useText()
  const { untilWords, dayWords } = usePerkWords()
  const { used, reserved, left, total, resetsOn } = quota
  return (
    <Card title={t(texts.quota)} note={t(texts.quotaNote, { total })}>
      <Text className={css.left!}>{t(perkWords.left, { left, total })}</Text>
      <QuotaBar parts={{ used, reserved, unused: left, lapsed: 0 }} />
      <View className={css.soft!}>
        {left === 0 && !perk.visitDays ? t(texts.noneLeft, { day: dayWords(resetsOn, asOfDay) }) : untilWords(quota, asOfDay)}
      </View>
    </Card>
  )
}

function Codes({ codes }: { codes: readonly Redemption[] }) {
  const { t } = useText()
  const { guestWords, whenWords, visitWords } = useRedemptionWords()
  if (codes.length === 0) return null
  const noteOf = (code: Redemption) => (code.visitDay ? visitWords(code.visitDay) : whenWords(code))
  return (
    <Rows
      title={t(texts.codes)}
      rows={codes.map((code) => ({
        name: `${t(texts.tail, { digits: code.code.slice(-4) })} · ${guestWords(code)}`,
        note: noteOf(code),
        onPress: () => navigation.openPage(atRedemption(code.id)),
      }))}
    />
  )
}

function Locked({ perk, answer }: { perk: Perk; answer: PerksAnswer }) {
  const { t } = useText()
  const tier = answer.tiers.find(({ id }) => id === perk.opensAtTierId)
  return (
    <Card title={t(texts.lockedTitle)}>
      {tier ? <View className={css.soft!}>{t(texts.locked, { tier: t(tier.name) })}</View> : null}
      <View className={css.action!}>
        <Button onPress={() => navigation.openPage(pagePaths.planner)}>{t(texts.toPlanner)}</Button>
      </View>
    </Card>
  )
}

function WhoHasIt({ perk, answer: { tiers, tierId } }: { perk: Perk; answer: PerksAnswer }) {
  const { t } = useText()
  const { allowanceWords } = usePerkWords()
  return (
    <Card title={t(texts.whoHasIt)}>
      {tiers.map(({ id, name }) => {
        const allowance = perk.allowances.find((each) => each.tierId === id)
        const words = allowance ? allowanceWords(allowance) : '—'
        const guests = allowance && allowance.mostGuests > 0 ? ` · ${t(perkWords.mostGuests, { count: allowance.mostGuests })}` : ''
        return (
          <View key={id} className={id === tierId ? `${css.row} ${css.mine}` : css.row!}>
            <Text>{id === tierId ? `${t(name)} · ${t(perkWords.mine)}` : t(name)}</Text>
            <Text className={css.value!}>{words + guests}</Text>
          </View>
        )
      })}
    </Card>
  )
}
