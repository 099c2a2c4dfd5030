import { useState } from 'react'
import { useFootprints } from '../../../api/footprints'
import { formatPeriod } from '../../../i18n/format-period'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { Choice } from '../../../ui/Choice/Choice'
import { Notice } from '../../../ui/Notice/Notice'
import { Screen } from '../../../ui/Screen/Screen'
import type { Footprints } from '../footprints/footprints-view'
import { NoFootprints } from '../footprints/NoFootprints'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { OnScreen } from '../frame/OnScreen'
import { addressPlatform } from '../../../platform/address'
import { pagePaths } from '../../../platform/navigation/paths'
import { atPeriod } from '../frame/paths'
import { reportTexts as texts } from './messages'
import { toReport } from './report-view'
import { Report } from './Report'

/** One evaluated period on a page, to read, keep or print. `period` is the one asked for; by default it is the newest. */
export function ReportScreen({ period }: { period?: string | undefined }) {
  const { t } = useText()
  const footprints = useFootprints()
  return (
    <Screen title={t(texts[footprints.data?.scheme.period ?? 'month'])}>
      <CustomerView
        query={footprints}
        path={period === undefined ? pagePaths.report : atPeriod('report', encodeURIComponent(period))}
        reason={t(texts.reason)}
        loading={t(texts.loading)}
        heightsPx={[56, 180, 120, 180]}
      >
        {(data) => (data.footprints.length === 0 ? <NoFootprints /> : <Reports data={data} asked={period} />)}
      </CustomerView>
    </Screen>
  )
}

function Reports({ data, asked }: { data: Footprints; asked: string | undefined }) {
  const { t, language } = useText()
  const [chosen, setChosen] = useState(asked)
  const report = toReport(data, chosen)
  const choose = (periodKey: string) => {
    setChosen(periodKey)
    addressPlatform.keepQuery({ period: periodKey })
  }
  return (
    <>
      {report ? <Report report={report} ladder={data} /> : <Notice tone='info'>{t(texts.unknown)}</Notice>}
      <OnScreen>
        <Card title={t(texts.others)}>
          <Choice
            label={t(texts.choose)}
            layout='wrap'
            value={report?.footprint.periodKey ?? ''}
            options={data.footprints.map(({ periodKey }) => ({ value: periodKey, label: formatPeriod(periodKey, language) }))}
            onChoose={choose}
          />
        </Card>
      </OnScreen>
    </>
  )
}
