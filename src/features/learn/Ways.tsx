import { navigation } from '../../platform/navigation'
import { pagePaths } from '../../platform/navigation/paths'
import { useText } from '../../ui/appearance/use-text'
import { Rows } from '../../ui/Rows/Rows'
import { bookmarksOf, type Learning } from './learn-view'
import { learnTexts as texts } from './messages'

/** The other pages about learning. */
export function Ways({ learning }: { learning: Learning }) {
  const { t } = useText()
  const open = (path: string) => () => navigation.openPage(path)
  const count = bookmarksOf(learning).length
  return (
    <Rows
      rows={[
        {
          name: t(texts.bookmarks),
          ...(count > 0 ? { note: t(texts.bookmarksNote, { count }) } : {}),
          onPress: open(pagePaths.bookmarks),
        },
        { name: t(texts.glossary), note: t(texts.glossaryNote), onPress: open(pagePaths.glossary) },
        { name: t(texts.cards), note: t(texts.cardsNote), onPress: open(pagePaths.cards) },
        { name: t(texts.certificates), note: t(texts.certificatesNote), onPress: open(pagePaths.certificates) },
        { name: t(texts.risk), note: t(texts.riskNote), onPress: open(pagePaths.riskProfile) },
      ]}
    />
  )
}
