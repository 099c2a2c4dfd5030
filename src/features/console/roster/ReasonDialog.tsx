import { Alert, Input, Modal } from 'antd'
import { useState, type PropsWithChildren } from 'react'
import { failureWords } from '../failures'
import css from './Roster.module.scss'

/** The bank asks for as many characters: a word is no reason. */
const least = 8
const most = 200

type ReasonProps = PropsWithChildren<{
  title: string
  says: string
  okText: string
  isDestructive?: boolean
  isBusy: boolean
  error: unknown
  onReason: (reason: string) => void
  onClose: () => void
}>

/** Asks why before it is done: what is done and why is on the audit log. */
export function ReasonDialog({ title, says, okText, isDestructive = false, isBusy, error, onReason, onClose, children }: ReasonProps) {
  const [reason, setReason] = useState('')
  const text = reason.trim()
  return (
    <Modal
      open
      title={title}
      okText={okText}
      okButtonProps={{ danger: isDestructive, disabled: text.length < least, loading: isBusy }}
      onOk={() => onReason(text)}
      onCancel={onClose}
    >
      <div className={css.dialog}>
        <p>{says}</p>
        {children}
        <Input.TextArea
          aria-label={`原因，至少 ${least} 个字`}
          placeholder={`原因，至少 ${least} 个字`}
          rows={3}
          maxLength={most}
          showCount
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        {error ? <Alert role='alert' type='error' showIcon title={failureWords(error)} /> : null}
      </div>
    </Modal>
  )
}
