import { Alert, App, DatePicker, Input, Modal } from 'antd'
import { useState } from 'react'
import { useMoveContent } from '../../../api/console/content'
import type { ContentItem } from '../../../contract/console/content'
import { asFailure } from '../../../i18n/failure'
import { newRequestId } from '../../../platform/clock/request-id'
import { failureWords } from '../failures'
import { fromWall, onWall } from '../form/wall-clock'
import { stepWords, type StepAction } from './step-words'
import type { Draft } from './use-draft'
import css from './Editor.module.scss'

type DialogProps = {
  action: StepAction
  item: ContentItem
  draft: Draft
  onClose: () => void
  /** The bank found something that stops it. */
  onFaults: () => void
}

const faultCodes = ['CONTENT.PROBLEMS', 'CONTENT.BANNED']

/** Sends a step once everything typed is saved; yields why it was not taken. */
function useStep({ action, item, draft, onClose, onFaults }: DialogProps) {
  const { message } = App.useApp()
  // One step for one window, however often it is sent.
  const [requestId] = useState(newRequestId)
  const [isUnsaved, setUnsaved] = useState(false)
  const move = useMoveContent(item.id)
  const take = async (extra: { publishAt?: string; reason?: string }) => {
    const isSaved = await draft.settled()
    setUnsaved(!isSaved)
    if (!isSaved) return
    const done = (moved: ContentItem) => (draft.adopt(moved), void message.success(`已${stepWords(action, item).title}`), onClose())
    const failed = (error: Error) => faultCodes.includes(asFailure(error).code ?? '') && onFaults()
    move.mutate({ action, revision: draft.revisionNow(), requestId, ...extra }, { onSuccess: done, onError: failed })
  }
  const fault = isUnsaved ? '内容还没有保存成功，请稍后再试。' : move.error ? failureWords(move.error) : null
  return { take, fault, isBusy: move.isPending }
}

/** Asks before a step: what it will do, to how many people; with the time of a publication, or the reason of a cancellation. */
export function StepDialog(props: DialogProps) {
  const { action, item, onClose } = props
  const [publishAt, setPublishAt] = useState<string | null>(item.version.publishAt)
  const [reason, setReason] = useState('')
  const { take, fault, isBusy } = useStep(props)
  const { title, says, isDestructive } = stepWords(action, item)
  const needsReason = action === 'cancel' && item.liveState !== null
  const isReady = (action !== 'schedule' || publishAt !== null) && (!needsReason || reason.trim() !== '')
  const extra = { ...(action === 'schedule' && publishAt ? { publishAt } : {}), ...(reason.trim() ? { reason: reason.trim() } : {}) }
  return (
    <Modal
      open
      title={title}
      okText={title}
      cancelText='先不'
      okButtonProps={{ danger: isDestructive === true, disabled: !isReady, loading: isBusy }}
      onOk={() => void take(extra)}
      onCancel={onClose}
    >
      <div className={css.dialog}>
        <p>{says}</p>
        {action === 'schedule' ? <PublishTime publishAt={publishAt} onChange={setPublishAt} /> : null}
        {needsReason ? <Reason reason={reason} onChange={setReason} /> : null}
        {fault ? <Alert role='alert' type='error' showIcon title={fault} /> : null}
      </div>
    </Modal>
  )
}

const PublishTime = ({ publishAt, onChange }: { publishAt: string | null; onChange: (publishAt: string | null) => void }) => (
  <DatePicker
    aria-label='发布时间'
    showTime={{ format: 'HH:mm', minuteStep: 5 }}
    format='YYYY-MM-DD HH:mm'
    value={publishAt ? onWall(publishAt) : null}
    onChange={(picked) => onChange(picked ? fromWall(picked) : null)}
  />
)

const Reason = ({ reason, onChange }: { reason: string; onChange: (reason: string) => void }) => (
  <Input.TextArea
    aria-label='原因，会告诉已报名的客户'
    placeholder='原因，会告诉已报名的客户'
    maxLength={200}
    showCount
    rows={3}
    value={reason}
    onChange={({ target }) => onChange(target.value)}
  />
)
