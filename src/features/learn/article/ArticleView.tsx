import { View } from '@tarojs/components'
import type { Article } from '../../../contract/articles'
import { formatDay } from '../../../i18n/format'
import { riskLevelWords } from '../../../i18n/learning-words'
import { useText } from '../../../ui/appearance/use-text'
import { Closed } from '../../../ui/Closed/Closed'
import { Notice } from '../../../ui/Notice/Notice'
import { RichText } from '../../../ui/RichText/RichText'
import { resolve, type Learning } from '../learn-view'
import { learnWords } from '../messages'
import { Meta } from '../Meta'
import { atArticle } from '../paths'
import css from './ArticleView.module.scss'
import { BookmarkButton } from './BookmarkButton'
import { articleTexts as texts } from './messages'
import { ReadingGuide } from './ReadingGuide'
import { Related } from './Related'
import { Sources } from './Sources'

type ArticleViewProps = {
  answer: Article
  /** Says what the related articles are called; undefined until it is known. */
  learning: Learning | undefined
  /** See ReadingPlace. */
  isKnown: boolean
}

const textId = 'article-text'

/** An article with its text, or why it is closed. */
export function ArticleView({ answer: { article, body, sources, related }, learning, isKnown }: ArticleViewProps) {
  const { t, language } = useText()
  const facts = [
    t(learnWords.minutes, { minutes: article.minutes }),
    t(riskLevelWords[article.gate.neededLevel]),
    t(texts.published, { day: formatDay(article.publishedDay, language) }),
  ]
  return (
    <>
      <Meta facts={facts} />
      <BookmarkButton item={{ kind: 'article', id: article.id }} isBookmarked={article.isBookmarked} />
      {body ? (
        <>
          <ReadingGuide
            key={article.id}
            articleId={article.id}
            elementId={textId}
            knownPpm={article.reading?.readPpm ?? 0}
            isKnown={isKnown}
            isVisitor={learning?.own === null}
          />
          {body.language !== language ? <Notice tone='info'>{t(texts.onlyChinese)}</Notice> : null}
          <View id={textId} className={css.text!}>
            <RichText blocks={body.blocks} />
          </View>
          <View className={css.small!}>{t(texts.disclaimer)}</View>
        </>
      ) : (
        <>
          <View className={css.summary!}>{t(article.summary)}</View>
          <Closed gate={article.gate} returnTo={atArticle(article.id)} />
        </>
      )}
      <Sources sources={sources} />
      <Related items={learning ? resolve(related, learning) : []} />
    </>
  )
}
