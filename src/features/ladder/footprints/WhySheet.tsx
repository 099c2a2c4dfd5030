import { useState } from 'react'
import { useCases } from '../../../api/cases'
import type { Footprint } from '../../../contract/footprints'
import { formatInstant } from '../../../i18n/format-instant'
import { formatPeriod } from '../../../i18n/format-period'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Notice } from '../../../ui/Notice/Notice'
import { Sheet } from '../../../ui/Sheet/Sheet'
import { pagePaths } from '../../../platform/navigation/paths'
import type { LadderNames } from './footprints-view'
import { objectionTexts } from './objection-messages'
import { ObjectionForm } from './ObjectionForm'
import { Why } from './Why'
import { whyTexts } from './why-messages'

type WhySheetProps = { footprint: Footprint; ladder: LadderNames; onClose: () => void }

/** Why an evaluation came out as it did, and the way to object to it. */
export function WhySheet({ footprint, ladder, onClose }: WhySheetProps) {
  const { t, language } = useText()
  const [isObjecting, setIsObjecting] = useState(false)
  const period = formatPeriod(footprint.periodKey, language)
  const leave = (path?: string) => {
    onClose()
    if (path) navigation.openPage(path)
  }
  if (isObjecting) {
    return (
      <Sheet title={t(objectionTexts.title, { period })} onClose={onClose}>
        <ObjectionForm periodKey={footprint.periodKey} onBack={() => setIsObjecting(false)} onLeave={leave} />
      </Sheet>
    )
  }
  return (
    <Sheet title={t(whyTexts.title, { period })} onClose={onClose}>
      <Why footprint={footprint} ladder={ladder} />
      <WayToObject periodKey={footprint.periodKey} onObject={() => setIsObjecting(true)} onLeave={leave} />
    </Sheet>
  )
}

type WayToObjectProps = { periodKey: string; onObject: () => void; onLeave: (path: string) => void }

/** The button that opens the form; while an objection is being looked into, the time of its answer instead. */
function WayToObject({ periodKey, onObject, onLeave }: WayToObjectProps) {
  const { t, language } = useText()
  const open = useCases().data?.cases.find((candidate) => candidate.periodKey === periodKey && candidate.state === 'OPEN')
  if (!open) {
    return (
      <Button kind='secondary' onPress={onObject}>
        {t(objectionTexts.open)}
      </Button>
    )
  }
  return (
    <Notice tone='info' action={t(objectionTexts.toCases)} onAction={() => onLeave(pagePaths.cases)}>
      {t(objectionTexts.underWay, { time: formatInstant(open.promisedAt, language) })}
    </Notice>
  )
}
