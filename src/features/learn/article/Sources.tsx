import { View } from '@tarojs/components'
import type { Source } from '../../../contract/articles'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { Inlines } from '../../../ui/RichText/Inlines'
import { articleTexts as texts } from './messages'
import css from './Sources.module.scss'

/** Where an article's facts come from. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const { t } = useText()
  if (sources.length === 0) return null
  return (
    <Card title={t(texts.sources)}>
      <View ariaRole='list'>
        {sources.map(({ name, url }) => {
          const run = { kind: 'text' as const, text: t(name), marks: [] }
          return (
            <View key={t(name)} className={css.source!} ariaRole='listitem'>
              <Inlines inlines={[url ? { kind: 'link', href: url, runs: [run] } : run]} />
            </View>
          )
        })}
      </View>
    </Card>
  )
}
