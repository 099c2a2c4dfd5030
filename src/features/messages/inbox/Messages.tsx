import { View } from '@tarojs/components'
import { useState } from 'react'
import { useMarkRead } from '../../../api/inbox'
import type { Inbox, InboxMessage } from '../../../contract/messages'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { MessageRow } from './MessageRow'
import { inboxTexts as texts } from './messages'

/** The messages page by page: one is open at a time, and opened it is read. */
export function Messages({ pages }: { pages: readonly Inbox[] }) {
  const { t } = useText()
  const [openId, setOpenId] = useState<string | null>(null)
  const read = useMarkRead()
  const toggle = ({ id, isRead }: InboxMessage) => {
    setOpenId(openId === id ? null : id)
    // Without a network it stays unread: the next opening tells the bank.
    if (openId !== id && !isRead) read.mutate({ messageId: id })
  }
  return (
    <View ariaRole='list' ariaLabel={t(texts.title)}>
      {pages.map((page, at) => (
        <Card key={at}>
          {page.messages.map((message) => (
            <MessageRow key={message.id} message={message} isOpen={openId === message.id} onToggle={() => toggle(message)} />
          ))}
        </Card>
      ))}
    </View>
  )
}
