import { Alert, App, Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { useReviewContent, type Review } from '../../../api/console/content'
import type { ContentItem } from '../../../contract/console/content'
import { newRequestId } from '../../../platform/clock/request-id'
import { navigation } from '../../../platform/navigation'
import { failureWords } from '../failures'
import { consolePath } from '../paths'
import css from './Review.module.scss'

type DecisionKind = Review['decision']

const words: Record<DecisionKind, { title: string; says: string; asks: string; isCommentNeeded: boolean }> = {
  approve: {
    title: '批准',
    says: '批准的是您刚刚看到的这些文字；之后任何修改都会使批准失效。批准后由编辑发布。',
    asks: '说明（选填）',
    isCommentNeeded: false,
  },
  return: { title: '退回', says: '退回给编辑修改，改好后会再次提交。', asks: '请写明要改什么', isCommentNeeded: true },
  reject: { title: '否决', says: '否决后这一版不能再修改或提交，需要时只能另建。', asks: '请写明原因', isCommentNeeded: true },
}

/** The reviewer's word, bound to the words they read. */
export function Decision({ item, bodyHash }: { item: ContentItem; bodyHash: string }) {
  const [asked, setAsked] = useState<DecisionKind | null>(null)
  const can = (action: DecisionKind | 'edit' | 'publish') => item.actions.includes(action)
  return (
    <>
      {can('reject') ? (
        <Button danger onClick={() => setAsked('reject')}>
          否决…
        </Button>
      ) : null}
      {can('return') ? <Button onClick={() => setAsked('return')}>退回…</Button> : null}
      {can('approve') ? (
        <Button type='primary' onClick={() => setAsked('approve')}>
          批准…
        </Button>
      ) : null}
      {can('edit') || can('publish') ? (
        <Button onClick={() => navigation.openPage(consolePath('editor', { id: item.id }))}>去编辑页</Button>
      ) : null}
      {asked ? <DecisionDialog decision={asked} item={item} bodyHash={bodyHash} onClose={() => setAsked(null)} /> : null}
    </>
  )
}

type DialogProps = { decision: DecisionKind; item: ContentItem; bodyHash: string; onClose: () => void }

function DecisionDialog({ decision, item, bodyHash, onClose }: DialogProps) {
  const { message } = App.useApp()
  const [requestId] = useState(newRequestId)
  const [comment, setComment] = useState('')
  const review = useReviewContent(item.id)
  const { title, says, asks, isCommentNeeded } = words[decision]
  const text = comment.trim()
  const decide = () =>
    review.mutate(
      { decision, bodyHash, requestId, ...(text ? { comment: text } : {}) },
      { onSuccess: () => (void message.success(`已${title}`), onClose()) },
    )
  return (
    <Modal
      open
      title={`${title}“${item.title['zh-CN']}”`}
      okText={title}
      cancelText='再看看'
      okButtonProps={{ danger: decision === 'reject', disabled: isCommentNeeded && text === '', loading: review.isPending }}
      onOk={decide}
      onCancel={onClose}
    >
      <div className={css.dialog}>
        <p>{says}</p>
        <Input.TextArea
          aria-label={asks}
          placeholder={asks}
          rows={4}
          maxLength={1000}
          showCount
          value={comment}
          onChange={({ target }) => setComment(target.value)}
        />
        {review.error ? <Alert role='alert' type='error' showIcon title={failureWords(review.error)} /> : null}
      </div>
    </Modal>
  )
}
