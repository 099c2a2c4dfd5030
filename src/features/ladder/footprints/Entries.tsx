import type { Footprints } from './footprints-view'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { ladderPaths } from '../frame/paths'
import { Rows } from '../frame/Rows'
import { footprintTexts as texts } from './messages'

/** What stands beside the footprints: the report, what counts, and the customer's cases. */
export function Entries({ period }: { period: Footprints['scheme']['period'] }) {
  const { t } = useText()
  const open = (path: string) => () => navigation.openPage(path)
  return (
    <Rows
      rows={[
        { name: t(period === 'month' ? texts.report : texts.quarterReport), note: t(texts.reportNote), onPress: open(ladderPaths.report) },
        { name: t(texts.counted), note: t(texts.countedNote), onPress: open(ladderPaths.counted) },
        { name: t(texts.cases), note: t(texts.casesNote), onPress: open(ladderPaths.cases) },
      ]}
    />
  )
}
