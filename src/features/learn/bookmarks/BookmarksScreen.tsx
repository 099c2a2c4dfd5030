import { View } from '@tarojs/components'
import { useBookmark, useLearning } from '../../../api/learning'
import { educationFailures } from '../../../i18n/failures/education'
import { asFailure, failureMessage } from '../../../i18n/failure'
import { formatDay } from '../../../i18n/format'
import { useShow } from '../../../platform/lifecycle/lifecycle'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { Icon } from '../../../ui/Icon/Icon'
import { Notice } from '../../../ui/Notice/Notice'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { QueryView } from '../../../ui/QueryView/QueryView'
import { Screen } from '../../../ui/Screen/Screen'
import { SignInPrompt } from '../../../ui/SignInPrompt/SignInPrompt'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import { ItemRow } from '../ItemRow'
import { bookmarksOf, type Item } from '../learn-view'
import { learnWords } from '../messages'
import css from './BookmarksScreen.module.scss'
import { bookmarksTexts as texts } from './messages'

/** What the customer keeps to come back to. */
export function BookmarksScreen() {
  const { t, language } = useText()
  const learning = useLearning()
  useShow(() => {
    if (learning.isStale && !learning.isFetching) void learning.refetch()
  })
  return (
    <Screen title={t(texts.title)}>
      <QueryView
        query={learning}
        skeleton={<Skeleton label={t(texts.loading)} heightsPx={[90, 90, 90]} />}
        staleNote={({ asOfDay }) => t(learnWords.stale, { day: formatDay(asOfDay, language) })}
      >
        {(data) =>
          data.own ? (
            <Bookmarks items={bookmarksOf(data)} />
          ) : (
            <SignInPrompt reason={t(texts.reason)} hasExpired={false} returnTo={pagePaths.bookmarks} />
          )
        }
      </QueryView>
    </Screen>
  )
}

function Bookmarks({ items }: { items: readonly Item[] }) {
  const { t } = useText()
  const bookmark = useBookmark()
  const drop = ({ kind, id }: Item) => (bookmark.isPending ? undefined : bookmark.mutate({ kind, id, isOn: false }))
  return (
    <>
      {bookmark.error ? <Notice tone='bad'>{t(failureMessage(asFailure(bookmark.error), educationFailures))}</Notice> : null}
      <Card>
        {items.length === 0 ? <None /> : null}
        {items.map((item) => (
          <View key={`${item.kind}${item.id}`} className={css.item!}>
            <ItemRow item={{ ...item, isBookmarked: false }} isBare />
            <Pressable className={css.drop} label={t(texts.drop, { title: t(item.title) })} onPress={() => drop(item)}>
              <Icon name='bookmarked' />
            </Pressable>
          </View>
        ))}
      </Card>
    </>
  )
}

function None() {
  const { t } = useText()
  return (
    <>
      <View className={css.none!}>{t(texts.none)}</View>
      <Button kind='secondary' onPress={() => navigation.openTab('learn')}>
        {t(learnWords.toLearn)}
      </Button>
    </>
  )
}
