import { useState } from 'react'
import { useFootprints } from '../../../api/footprints'
import { useSession } from '../../../api/session'
import { useText } from '../../../ui/appearance/use-text'
import { Screen } from '../../../ui/Screen/Screen'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { pagePaths } from '../../../platform/navigation/paths'
import { Entries } from './Entries'
import type { Footprints } from './footprints-view'
import { footprintTexts as texts } from './messages'
import { NoFootprints } from './NoFootprints'
import { TimeLine } from './TimeLine'
import { WhySheet } from './WhySheet'

/** Every evaluation ever made, each opening to its reasons. `openPeriod` is shown open at once. */
export function FootprintsScreen({ openPeriod }: { openPeriod?: string | undefined }) {
  const { t } = useText()
  const footprints = useFootprints()
  return (
    <Screen title={t(texts.title)}>
      <CustomerView
        query={footprints}
        path={pagePaths.footprints}
        reason={t(texts.reason)}
        loading={t(texts.loading)}
        heightsPx={[72, 420, 160]}
      >
        {(data) => <Told data={data} openPeriod={openPeriod} />}
      </CustomerView>
    </Screen>
  )
}

function Told({ data, openPeriod }: { data: Footprints; openPeriod: string | undefined }) {
  const [opened, setOpened] = useState(openPeriod)
  // Known by the time an objection is written: its draft is kept under the customer.
  useSession()
  const footprint = data.footprints.find(({ periodKey }) => periodKey === opened)
  return (
    <>
      {data.footprints.length === 0 ? <NoFootprints /> : <TimeLine data={data} onOpen={setOpened} />}
      <Entries period={data.scheme.period} />
      {footprint ? <WhySheet footprint={footprint} ladder={data} onClose={() => setOpened(undefined)} /> : null}
    </>
  )
}
