import { Alert, App, Button, Checkbox, Drawer, Input } from 'antd'
import { useEffect, useState } from 'react'
import { useRecallMessage, useRosterMessages, useWriteToRoster } from '../../../api/console/roster'
import type { RosterMessage } from '../../../contract/console/roster'
import { newRequestId } from '../../../platform/clock/request-id'
import { failureWords } from '../failures'
import { shortInstant } from '../form/wall-clock'
import { Loaded } from '../shell/Loaded'
import { heldFor } from './held-for'
import { audienceChoices, messageWords, signupWords } from './roster-words'
import css from './Roster.module.scss'

type Audience = RosterMessage['to']

/** Messages to those signed up. Each is held for ten minutes, in which it can be taken back. */
export function Messages({ eventId, isOpen, onClose }: { eventId: string; isOpen: boolean; onClose: () => void }) {
  return (
    <Drawer title='给报名客户的消息' open={isOpen} onClose={onClose} size={520} destroyOnHidden>
      <Write eventId={eventId} />
      <List eventId={eventId} />
    </Drawer>
  )
}

function Write({ eventId }: { eventId: string }) {
  const { message } = App.useApp()
  const [text, setText] = useState('')
  const [to, setTo] = useState<Audience>(['CONFIRMED'])
  const [requestId, setRequestId] = useState(newRequestId)
  const write = useWriteToRoster(eventId)
  const send = () =>
    write.mutate(
      { text: text.trim(), to, requestId },
      {
        onSuccess: ({ recipients }) => {
          setText('')
          setRequestId(newRequestId())
          void message.success(`10 分钟后发给 ${recipients} 位客户，此前可以撤回`)
        },
      },
    )
  return (
    <section className={css.write}>
      <Checkbox.Group options={audienceChoices} value={to} onChange={(chosen) => setTo(chosen as Audience)} />
      <Input.TextArea
        aria-label='消息内容'
        placeholder='消息内容，最多 500 字'
        rows={5}
        maxLength={500}
        showCount
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {write.error ? <Alert role='alert' type='error' showIcon title={failureWords(write.error)} /> : null}
      <Button type='primary' disabled={text.trim() === '' || to.length === 0} loading={write.isPending} onClick={send}>
        发送（10 分钟内可撤回）
      </Button>
    </section>
  )
}

function List({ eventId }: { eventId: string }) {
  const messages = useRosterMessages(eventId)
  return (
    <Loaded query={messages}>
      {({ messages: written, asOf }) =>
        written.length === 0 ? (
          <p className={css.faint}>还没有发过消息。</p>
        ) : (
          <ul className={css.messages}>
            {written.map((one) => (
              <li key={one.id}>
                <Line message={one} asOf={asOf} eventId={eventId} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}

function Line({
  message: { id, text, to, state, writtenBy, writtenAt, dueAt, recipients },
  asOf,
  eventId,
}: {
  message: RosterMessage
  asOf: string
  eventId: string
}) {
  const recall = useRecallMessage(eventId)
  const [requestId] = useState(newRequestId)
  return (
    <>
      <p>{text}</p>
      <small className={css.faint}>
        {writtenBy}，{shortInstant(writtenAt, asOf)} · 发给{to.map((one) => signupWords[one]).join('、')}，{recipients} 位 ·{' '}
        {messageWords[state]}
      </small>
      {state === 'HELD' ? (
        <Button size='small' danger loading={recall.isPending} onClick={() => recall.mutate({ messageId: id, requestId })}>
          撤回（
          <Countdown dueAt={dueAt} asOf={asOf} />）
        </Button>
      ) : null}
      {recall.error ? <Alert role='alert' type='error' showIcon title={failureWords(recall.error)} /> : null}
    </>
  )
}

/** How long the message can still be taken back, second by second from what the bank said. */
function Countdown({ dueAt, asOf }: { dueAt: string; asOf: string }) {
  const [passed, setPassed] = useState(0)
  useEffect(() => {
    setPassed(0)
    const timer = setInterval(() => setPassed((seconds) => seconds + 1), 1000)
    return () => clearInterval(timer)
  }, [asOf])
  return <>还剩 {heldFor(asOf, dueAt, passed)}</>
}
