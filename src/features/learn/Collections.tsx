import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Stage } from '../../contract/learning-items'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { Card } from '../../ui/Card/Card'
import { Choice } from '../../ui/Choice/Choice'
import css from './Collections.module.scss'
import { ItemRow } from './ItemRow'
import { collectionOf, firstStage, type Learning } from './learn-view'
import { learnTexts as texts, stageWords } from './messages'

/** So many are shown at first: what else there is stays within reach of a thumb. */
const shortCount = 6

/** Everything there is, by stage of life. The stage once chosen stays chosen when the lists are read anew. */
export function Collections({ learning }: { learning: Learning }) {
  const { t } = useText()
  const [chosen, setChosen] = useState<Stage | 'all' | undefined>(undefined)
  const value = chosen ?? firstStage(learning) ?? 'all'
  const [isWhole, setIsWhole] = useState(false)
  const items = collectionOf(value === 'all' ? null : value, learning)
  const shown = isWhole ? items : items.slice(0, shortCount)
  const choose = (stage: Stage | 'all') => {
    setChosen(stage)
    setIsWhole(false)
  }
  const options = [
    ...learning.collections.map(({ stage }) => ({ value: stage as Stage | 'all', label: t(stageWords[stage]) })),
    { value: 'all' as const, label: t(texts.all) },
  ]
  return (
    <Card title={t(texts.collections)}>
      <Choice label={t(texts.collections)} isLabelShown={false} value={value} options={options} onChoose={choose} layout='wrap' />
      <View className={css.items!}>
        {shown.map((item) => (
          <ItemRow key={`${item.kind}${item.id}`} item={item} />
        ))}
        {items.length === 0 ? <View className={css.empty!}>{t(value === 'all' ? texts.nothing : texts.noneInStage)}</View> : null}
      </View>
      {shown.length < items.length ? (
        <Button kind='quiet' onPress={() => setIsWhole(true)}>
          {t(texts.showAll, { count: items.length })}
        </Button>
      ) : null}
    </Card>
  )
}
