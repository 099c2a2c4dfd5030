import { Text, View } from '@tarojs/components'
import { useMarkAllRead } from '../../../api/inbox'
import type { Inbox } from '../../../contract/messages'
import { asFailure } from '../../../i18n/failure'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { FailureNotice } from '../../../ui/FailureNotice/FailureNotice'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { inboxTexts as texts } from './messages'
import css from './Unread.module.scss'

/** How many are unread, and the way to have read them all: those that were there when the list was read. */
export function Unread({ page }: { page: Inbox | undefined }) {
  const { t } = useText()
  const all = useMarkAllRead()
  if (!page || page.messages.length === 0) return null
  return (
    <>
      <View className={css.unread!}>
        <Text className={css.count!} ariaRole='status'>
          {page.unread > 0 ? t(texts.unread, { count: page.unread }) : t(texts.noUnread)}
        </Text>
        {page.unread > 0 ? (
          <Pressable className={css.all} isDisabled={all.isPending} onPress={() => all.mutate({ until: page.asOf })}>
            {t(texts.markAll)}
          </Pressable>
        ) : null}
      </View>
      {all.error ? <FailureNotice failure={asFailure(all.error)} words={{}} returnTo={pagePaths.inbox} /> : null}
    </>
  )
}
