import { View } from '@tarojs/components'
import { useBookmark } from '../../../api/learning'
import { asFailure } from '../../../i18n/failure'
import { useText } from '../../../ui/appearance/use-text'
import { Icon } from '../../../ui/Icon/Icon'
import { Pressable } from '../../../ui/Pressable/Pressable'
import css from './Bookmark.module.scss'
import { courseTexts as texts } from './messages'

/** Keeps the course to come back to. What the bank was told stays in sight until the course has been read anew. */
export function Bookmark({ courseId, isOn }: { courseId: string; isOn: boolean }) {
  const { t } = useText()
  const bookmark = useBookmark()
  const press = () => {
    if (!bookmark.isPending) bookmark.mutate({ kind: 'course', id: courseId, isOn: !isOn })
  }
  return (
    <>
      <Pressable
        className={css.bookmark}
        label={t(isOn ? texts.bookmarked : texts.bookmark)}
        isChecked={isOn}
        role='switch'
        onPress={press}
      >
        <Icon name={isOn ? 'bookmarked' : 'bookmark'} />
      </Pressable>
      {bookmark.error && asFailure(bookmark.error).kind !== 'signed-out' ? (
        <View className={css.fault!} ariaRole='alert'>
          {t(texts.notSaved)}
        </View>
      ) : null}
    </>
  )
}
