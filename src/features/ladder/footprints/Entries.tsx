import type { Footprints } from './footprints-view'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { pagePaths } from '../../../platform/navigation/paths'
import { Rows } from '../../../ui/Rows/Rows'
import { footprintTexts as texts } from './messages'

/** What stands beside the footprints: the report, what counts, and the customer's cases. */
export function Entries({ period }: { period: Footprints['scheme']['period'] }) {
  const { t } = useText()
  const open = (path: string) => () => navigation.openPage(path)
  return (
    <Rows
      rows={[
        { name: t(period === 'month' ? texts.report : texts.quarterReport), note: t(texts.reportNote), onPress: open(pagePaths.report) },
        { name: t(texts.counted), note: t(texts.countedNote), onPress: open(pagePaths.counted) },
        { name: t(texts.cases), note: t(texts.casesNote), onPress: open(pagePaths.cases) },
      ]}
    />
  )
}
