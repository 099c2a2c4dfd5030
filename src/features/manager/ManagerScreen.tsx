import { useState } from 'react'
import { useManager } from '../../api/manager'
import { useSession } from '../../api/session'
import type { ManagerAnswer } from '../../contract/manager'
import type { Staff } from '../../contract/staff'
import { formatDay } from '../../i18n/format'
import { pagePaths } from '../../platform/navigation/paths'
import { useText } from '../../ui/appearance/use-text'
import { CustomerView } from '../../ui/CustomerView/CustomerView'
import { Screen } from '../../ui/Screen/Screen'
import { Appointments } from './Appointments'
import { Experts } from './Experts'
import { ManagerCard } from './ManagerCard'
import { managerTexts as texts } from './messages'
import { MessageSheet } from './MessageSheet'
import { Meters } from './Meters'
import { Thread } from './Thread'

/** Who serves the customer: to be called, written to and booked, with what they promise. */
export function ManagerScreen() {
  const { t, language } = useText()
  const manager = useManager()
  return (
    <Screen title={t(texts.title)}>
      <CustomerView
        query={manager}
        path={pagePaths.manager}
        reason={t(texts.reason)}
        loading={t(texts.loading)}
        heightsPx={[300, 140, 160]}
        staleNote={({ asOfDay }) => t(texts.stale, { day: formatDay(asOfDay, language) })}
      >
        {(answer) => <Served answer={answer} />}
      </CustomerView>
    </Screen>
  )
}

function Served({ answer }: { answer: ManagerAnswer }) {
  const [writingTo, setWritingTo] = useState<Staff | null>(null)
  // Known by the time a message is written: its draft is kept under the customer.
  useSession()
  return (
    <>
      <ManagerCard answer={answer} onWrite={setWritingTo} />
      <Appointments />
      <Thread onWrite={() => setWritingTo(answer.manager)} />
      <Meters promises={answer.promises} isIllustrative={answer.isIllustrative} />
      <Experts experts={answer.experts} onWrite={setWritingTo} />
      {writingTo ? <MessageSheet staff={writingTo} onClose={() => setWritingTo(null)} /> : null}
    </>
  )
}
