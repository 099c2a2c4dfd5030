import { View } from '@tarojs/components'
import { useArticle } from '../../../api/articles'
import { useLearning } from '../../../api/learning'
import { educationFailures } from '../../../i18n/failures/education'
import { asFailure } from '../../../i18n/failure'
import { formatDay } from '../../../i18n/format'
import { useRouter, useShow } from '../../../platform/lifecycle/lifecycle'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { QueryView } from '../../../ui/QueryView/QueryView'
import { Screen } from '../../../ui/Screen/Screen'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import { learnWords } from '../messages'
import css from './ArticleScreen.module.scss'
import { ArticleView } from './ArticleView'
import { articleTexts as texts } from './messages'

/** One article, from where the reader stopped; readable without a network once it was opened. */
export function ArticleScreen() {
  const { t, language } = useText()
  const { article: articleId = '' } = useRouter().params
  const query = useArticle(articleId, language)
  const learning = useLearning().data
  useShow(() => {
    if (query.isStale && !query.isFetching) void query.refetch()
  })
  const { data, error } = query
  return (
    <Screen title={data ? t(data.article.title) : t(texts.title)} isTitleLong>
      {!data && asFailure(error).code === 'LEARNING.UNKNOWN' ? (
        <Unknown />
      ) : (
        <QueryView
          query={query}
          skeleton={<Skeleton label={t(texts.loading)} heightsPx={[60, 420]} />}
          staleNote={({ asOfDay }) => t(learnWords.stale, { day: formatDay(asOfDay, language) })}
        >
          {(answer) => <ArticleView answer={answer} learning={learning} isKnown={!query.isFetching || query.failureCount > 0} />}
        </QueryView>
      )}
    </Screen>
  )
}

function Unknown() {
  const { t } = useText()
  return (
    <Card>
      <View className={css.words!}>{t(educationFailures['LEARNING.UNKNOWN'])}</View>
      <Button kind='secondary' onPress={() => navigation.openTab('learn')}>
        {t(learnWords.toLearn)}
      </Button>
    </Card>
  )
}
