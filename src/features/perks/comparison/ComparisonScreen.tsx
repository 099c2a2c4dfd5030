import { Text } from '@tarojs/components'
import { usePerks } from '../../../api/perks'
import { formatDay } from '../../../i18n/format'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { Screen } from '../../../ui/Screen/Screen'
import { perksTexts, perkWords } from '../messages'
import css from './ComparisonScreen.module.scss'
import { Gains } from './Gains'
import { comparisonTexts as texts } from './messages'
import { Table } from './Table'

/** What every tier gives, with mine and the next one marked, and what I would gain. */
export function ComparisonScreen() {
  const { t, language } = useText()
  return (
    <Screen title={t(texts.title)}>
      <CustomerView
        query={usePerks()}
        path={pagePaths.perkComparison}
        reason={t(texts.reason)}
        loading={t(texts.loading)}
        heightsPx={[180, 480]}
        staleNote={({ asOfDay }) => t(perkWords.stale, { day: formatDay(asOfDay, language) })}
      >
        {({ perks, tiers, tierId, isIllustrative }) => (
          <>
            <Gains perks={perks} tiers={tiers} tierId={tierId} />
            <Table perks={perks} tiers={tiers} tierId={tierId} />
            {isIllustrative ? <Text className={css.note!}>{t(perksTexts.illustrative)}</Text> : null}
          </>
        )}
      </CustomerView>
    </Screen>
  )
}
