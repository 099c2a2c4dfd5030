import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { ItemRow } from '../ItemRow'
import type { Item } from '../learn-view'
import { articleTexts as texts } from './messages'

/** What to read next. */
export function Related({ items }: { items: readonly Item[] }) {
  const { t } = useText()
  if (items.length === 0) return null
  return (
    <Card title={t(texts.related)}>
      {items.map((item) => (
        <ItemRow key={item.id} item={item} />
      ))}
    </Card>
  )
}
