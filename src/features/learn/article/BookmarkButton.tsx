import { View } from '@tarojs/components'
import { useBookmark } from '../../../api/learning'
import type { LearningRef } from '../../../contract/learning-items'
import { educationFailures } from '../../../i18n/failures/education'
import { asFailure, failureMessage } from '../../../i18n/failure'
import { navigation } from '../../../platform/navigation'
import { signInPath } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Icon } from '../../../ui/Icon/Icon'
import { Notice } from '../../../ui/Notice/Notice'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { learnWords } from '../messages'
import { atItem } from '../paths'
import css from './BookmarkButton.module.scss'
import { articleTexts as texts } from './messages'

/** Keeps something to come back to, or drops it. A visitor is told what signing in gives. */
export function BookmarkButton({ item, isBookmarked }: { item: LearningRef; isBookmarked: boolean }) {
  const { t } = useText()
  const bookmark = useBookmark()
  const failure = bookmark.error ? asFailure(bookmark.error) : null
  const press = () => (bookmark.isPending ? undefined : bookmark.mutate({ ...item, isOn: !isBookmarked }))
  return (
    <View>
      <Pressable className={bookmark.isPending ? `${css.button} ${css.busy}` : css.button} onPress={press}>
        <Icon name={isBookmarked ? 'bookmarked' : 'bookmark'} />
        {t(isBookmarked ? texts.dropBookmark : texts.bookmark)}
      </Pressable>
      {failure?.kind === 'signed-out' ? (
        <Notice tone='info' action={t(learnWords.signIn)} onAction={() => navigation.openPage(signInPath(atItem(item)))}>
          {t(texts.signInToKeep)}
        </Notice>
      ) : failure ? (
        <Notice tone='bad'>{t(failureMessage(failure, educationFailures))}</Notice>
      ) : null}
    </View>
  )
}
