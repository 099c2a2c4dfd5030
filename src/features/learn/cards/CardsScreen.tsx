import { View } from '@tarojs/components'
import { useCards } from '../../../api/cards'
import type { KnowledgeCard } from '../../../contract/cards'
import { formatMonthOfYear } from '../../../i18n/format'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { QueryView } from '../../../ui/QueryView/QueryView'
import { Screen } from '../../../ui/Screen/Screen'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import { cardWords } from '../card-messages'
import { learnWords } from '../messages'
import { atArticle } from '../paths'
import css from './CardsScreen.module.scss'
import { cardsTexts as texts } from './messages'

/** The knowledge cards of twelve months, the running month's first. */
export function CardsScreen() {
  const { t } = useText()
  const cards = useCards()
  return (
    <Screen title={t(texts.title)}>
      <QueryView
        query={cards}
        skeleton={<Skeleton label={t(texts.loading)} heightsPx={[200, 200, 200]} />}
        staleNote={() => t(learnWords.keptCopy)}
      >
        {({ cards }) =>
          cards.length === 0 ? <NoCards /> : cards.map((card, place) => <OneCard key={card.id} card={card} isNow={place === 0} />)
        }
      </QueryView>
    </Screen>
  )
}

function OneCard({ card: { title, text, month, articleId, why }, isNow }: { card: KnowledgeCard; isNow: boolean }) {
  const { t, language } = useText()
  return (
    <Card title={t(title)} note={isNow || month === null ? t(why ?? texts.thisMonth) : formatMonthOfYear(month, language)}>
      <View className={css.text!}>{t(text)}</View>
      {why ? <View className={css.off!}>{t(texts.off)}</View> : null}
      {articleId ? (
        <Button kind='secondary' onPress={() => navigation.openPage(atArticle(articleId))}>
          {t(cardWords.readMore)}
        </Button>
      ) : null}
    </Card>
  )
}

function NoCards() {
  const { t } = useText()
  return (
    <Card>
      <View className={css.text!}>{t(texts.none)}</View>
      <Button kind='secondary' onPress={() => navigation.openTab('learn')}>
        {t(learnWords.toLearn)}
      </Button>
    </Card>
  )
}
