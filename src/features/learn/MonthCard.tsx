import { View } from '@tarojs/components'
import type { KnowledgeCard } from '../../contract/cards'
import { navigation } from '../../platform/navigation'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { Card } from '../../ui/Card/Card'
import { cardWords } from './card-messages'
import css from './MonthCard.module.scss'
import { atArticle } from './paths'

/** The running month's piece of knowledge, and where to read more. */
export function MonthCard({ card: { title, text, articleId, why } }: { card: KnowledgeCard }) {
  const { t } = useText()
  return (
    <Card title={t(title)} note={t(why ?? cardWords.card)}>
      <View className={css.text!}>{t(text)}</View>
      {articleId ? (
        <Button kind='secondary' onPress={() => navigation.openPage(atArticle(articleId))}>
          {t(cardWords.readMore)}
        </Button>
      ) : null}
    </Card>
  )
}
