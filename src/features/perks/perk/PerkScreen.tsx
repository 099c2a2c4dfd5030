import { View } from '@tarojs/components'
import { usePerks, useRedemptions } from '../../../api/perks'
import { parseBusinessDay } from '../../../domain/date/business-day'
import { perkFailures } from '../../../i18n/failures/perk'
import { formatDay } from '../../../i18n/format'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { Screen } from '../../../ui/Screen/Screen'
import { perkWords } from '../messages'
import { atPerk } from '../paths'
import { perkTexts as texts } from './messages'
import { PerkView } from './PerkView'
import css from './PerkScreen.module.scss'
import { visitDaysOf, type Wish } from './reserve-view'

/** One perk: what it is, what is left of it, and the way to use it. */
export function PerkScreen() {
  const { t, language } = useText()
  const { perk: perkId = '', guests, day, choice = null } = useRouter().params
  const perks = usePerks()
  const redemptions = useRedemptions().data?.redemptions ?? []
  const perk = perks.data?.perks.find(({ id }) => id === perkId)
  const asked = parseBusinessDay(day ?? '')
  const first: Wish = {
    guests: /^\d{1,2}$/.test(guests ?? '') ? Number(guests) : 0,
    visitDay: perk && asked && visitDaysOf(perk).includes(asked) ? asked : null,
    choiceId: choice,
  }
  return (
    <Screen title={perk ? t(perk.name) : t(texts.title)}>
      <CustomerView
        query={perks}
        path={atPerk(perkId)}
        reason={t(texts.reason)}
        loading={t(texts.loading)}
        heightsPx={[160, 120, 220]}
        staleNote={({ asOfDay }) => t(perkWords.stale, { day: formatDay(asOfDay, language) })}
      >
        {(answer) => (perk ? <PerkView perk={perk} answer={answer} redemptions={redemptions} first={first} /> : <Unknown />)}
      </CustomerView>
    </Screen>
  )
}

function Unknown() {
  const { t } = useText()
  return (
    <Card>
      <View className={css.soft!}>{t(perkFailures['PERK.UNKNOWN'])}</View>
      <View className={css.action!}>
        <Button kind='secondary' onPress={() => navigation.openTab('perks')}>
          {t(texts.toPerks)}
        </Button>
      </View>
    </Card>
  )
}
