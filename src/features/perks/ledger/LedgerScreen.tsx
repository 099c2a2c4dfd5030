import { View } from '@tarojs/components'
import { usePerks, useRedemptions } from '../../../api/perks'
import type { LedgerLine } from '../../../contract/perks'
import { formatDay } from '../../../i18n/format'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { Screen } from '../../../ui/Screen/Screen'
import { perkWords } from '../messages'
import { isKeptThroughChange } from '../perks-view'
import { CodeRow } from './CodeRow'
import { byPeriod, bySection, sections } from './ledger-view'
import { Line } from './Line'
import css from './LedgerScreen.module.scss'
import { ledgerTexts as texts } from './messages'

type Answer = NonNullable<ReturnType<typeof useRedemptions>['data']>

/** Every code, and for each quota what was used, reserved, is unused and lapsed. */
export function LedgerScreen() {
  const { t, language } = useText()
  return (
    <Screen title={t(texts.title)}>
      <CustomerView
        query={useRedemptions()}
        path={pagePaths.perkLedger}
        reason={t(texts.reason)}
        loading={t(texts.loading)}
        heightsPx={[200, 320]}
        staleNote={({ asOfDay }) => t(perkWords.stale, { day: formatDay(asOfDay, language) })}
      >
        {(answer) => (
          <>
            <Codes answer={answer} />
            <Lines answer={answer} />
          </>
        )}
      </CustomerView>
    </Screen>
  )
}

function Codes({ answer: { redemptions } }: { answer: Answer }) {
  const { t } = useText()
  const perks = usePerks().data?.perks
  const listed = bySection(redemptions)
  if (redemptions.length === 0) {
    return (
      <Card>
        <View className={css.empty!}>{t(texts.noCodes)}</View>
        <Button kind='secondary' onPress={() => navigation.openTab('perks')}>
          {t(texts.toPerks)}
        </Button>
      </Card>
    )
  }
  return sections.map((section) =>
    listed[section].length === 0 ? null : (
      <Card key={section} title={t(texts[section])}>
        {listed[section].map((each) => (
          <CodeRow
            key={each.id}
            redemption={each}
            isKept={isKeptThroughChange(
              each,
              perks?.find(({ id }) => id === each.perkId),
            )}
          />
        ))}
      </Card>
    ),
  )
}

function Lines({ answer: { ledger, asOfDay } }: { answer: Answer }) {
  const { t } = useText()
  const { running, closed } = byPeriod(ledger, asOfDay)
  const keyOf = ({ perkId, periodKey }: LedgerLine) => `${perkId} ${periodKey}`
  return (
    <>
      <Card title={t(texts.running)}>
        {running.length === 0 ? <View className={css.note!}>{t(texts.noQuotas)}</View> : null}
        {running.map((line) => (
          <Line key={keyOf(line)} line={line} />
        ))}
      </Card>
      {closed.length === 0 ? null : (
        <Card title={t(texts.closed)}>
          {closed.map((line) => (
            <Line key={keyOf(line)} line={line} />
          ))}
        </Card>
      )}
    </>
  )
}
