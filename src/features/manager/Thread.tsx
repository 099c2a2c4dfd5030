import { View } from '@tarojs/components'
import { useState } from 'react'
import { useMessages } from '../../api/manager'
import type { StaffMessage } from '../../contract/staff'
import { formatSlot } from '../../i18n/format-slot'
import { useShow } from '../../platform/lifecycle/lifecycle'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { Card } from '../../ui/Card/Card'
import { Notice } from '../../ui/Notice/Notice'
import { Pressable } from '../../ui/Pressable/Pressable'
import { QueryView } from '../../ui/QueryView/QueryView'
import { Skeleton } from '../../ui/Skeleton/Skeleton'
import { managerTexts, threadTexts as texts } from './messages'
import { PromiseClock } from './PromiseClock'
import css from './Thread.module.scss'

const shownAtFirst = 3

/** What was written, newest first, each with its promise or its answer. */
export function Thread({ onWrite }: { onWrite: () => void }) {
  const { t } = useText()
  const messages = useMessages()
  // An answer may have come while the customer was elsewhere.
  useShow(() => {
    if (messages.isStale && !messages.isFetching) void messages.refetch()
  })
  return (
    <Card title={t(managerTexts.thread)}>
      <QueryView query={messages} skeleton={<Skeleton label={t(managerTexts.loading)} heightsPx={[72]} />}>
        {(data) => <Items messages={data.messages} onWrite={onWrite} />}
      </QueryView>
    </Card>
  )
}

function Items({ messages, onWrite }: { messages: readonly StaffMessage[]; onWrite: () => void }) {
  const { t } = useText()
  const [isAll, setIsAll] = useState(false)
  if (messages.length === 0) {
    return (
      <>
        <View className={css.none!}>{t(texts.none)}</View>
        <Button kind='secondary' onPress={onWrite}>
          {t(texts.write)}
        </Button>
      </>
    )
  }
  const shown = isAll ? messages : messages.slice(0, shownAtFirst)
  return (
    <>
      <View>
        {shown.map((message) => (
          <Item key={message.id} message={message} />
        ))}
      </View>
      {shown.length < messages.length ? (
        <Pressable className={css.more} onPress={() => setIsAll(true)}>
          {t(texts.older, { count: messages.length - shown.length })}
        </Pressable>
      ) : null}
    </>
  )
}

function Item({ message }: { message: StaffMessage }) {
  const { t, language } = useText()
  const { staff, text, sentAt, promise, draft, reply, isLate } = message
  const name = t(staff.name)
  const at = (instant: string) => formatSlot(instant, language)
  // A draft that has come is no longer promised.
  const left = draft ? { ...promise, draftAt: null } : promise
  return (
    <View className={css.item!}>
      <View className={css.note!}>{t(texts.to, { name, time: at(sentAt) })}</View>
      <View className={css.text!}>{text}</View>
      {draft && !reply ? <Answer heading={t(texts.draft, { time: at(draft.at) })} text={draft.text} /> : null}
      {reply ? <Answer heading={t(texts.reply, { name, time: at(reply.at) })} text={reply.text} /> : null}
      {reply || isLate ? null : <PromiseClock promise={left} staff={staff} />}
      {isLate ? <Notice tone='warn'>{t(texts.late)}</Notice> : null}
    </View>
  )
}

const Answer = ({ heading, text }: { heading: string; text: string }) => (
  <View className={css.answer!}>
    <View className={css.note!}>{heading}</View>
    <View className={css.text!}>{text}</View>
  </View>
)
