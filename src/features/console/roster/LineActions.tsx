import { Alert, App, Button, Modal } from 'antd'
import { useState } from 'react'
import { useActOnSignup, type SignupAct } from '../../../api/console/roster'
import type { RosterLine } from '../../../contract/console/roster'
import { newRequestId } from '../../../platform/clock/request-id'
import { failureWords } from '../failures'
import { ReasonDialog } from './ReasonDialog'

type Asked = 'approve' | 'reject' | 'moveUp' | 'cancel'

type ActWords = { title: string; says: string; okText: string; isDestructive?: true }

const words: Record<Asked, ActWords> = {
  approve: { title: '批准报名', says: '客户会收到确认和票券。', okText: '批准' },
  reject: { title: '不批准报名', says: '客户会收到通知和您写的原因。', okText: '不批准', isDestructive: true },
  moveUp: { title: '候补提前', says: '这一组会排到候补队伍最前，有空位时先得到席位。', okText: '提前' },
  cancel: {
    title: '代客户取消报名',
    says: '1 组客户会失去席位并收到通知和您写的原因；空出的席位会给下一位候补。不能撤销。',
    okText: '取消报名',
    isDestructive: true,
  },
}

type Intention = { what: Asked; signupId: string; requestId: string }

function toAct({ what, signupId, requestId }: Intention, reason: string): SignupAct {
  const base = { signupId, requestId }
  if (what === 'approve') return { act: 'decide', ...base, decision: 'approve' }
  return what === 'reject' ? { act: 'decide', ...base, decision: 'reject', reason } : { act: what, ...base, reason }
}

/** What the bank can do for one sign-up: approve or reject, move up, cancel. */
export function LineActions({ line: { signupId, can } }: { line: RosterLine }) {
  const [asked, setAsked] = useState<Intention | null>(null)
  const ask = (what: Asked) => () => setAsked({ what, signupId, requestId: newRequestId() })
  return (
    <>
      {can.decide ? (
        <Button size='small' type='primary' onClick={ask('approve')}>
          批准
        </Button>
      ) : null}{' '}
      {can.decide ? (
        <Button size='small' onClick={ask('reject')}>
          不批准
        </Button>
      ) : null}{' '}
      {can.moveUp ? (
        <Button size='small' onClick={ask('moveUp')}>
          提前
        </Button>
      ) : null}{' '}
      {can.cancel ? (
        <Button size='small' type='text' danger onClick={ask('cancel')}>
          取消
        </Button>
      ) : null}
      {asked ? <ActDialog asked={asked} onClose={() => setAsked(null)} /> : null}
    </>
  )
}

/** An approval is asked once more; everything else also wants its reason. */
function ActDialog({ asked, onClose }: { asked: Intention; onClose: () => void }) {
  const { message } = App.useApp()
  const act = useActOnSignup()
  const { title, says, okText } = words[asked.what]
  const take = (reason: string) => act.mutate(toAct(asked, reason), { onSuccess: () => (void message.success(`已${okText}`), onClose()) })
  if (asked.what !== 'approve') {
    return <ReasonDialog {...words[asked.what]} isBusy={act.isPending} error={act.error} onReason={take} onClose={onClose} />
  }
  return (
    <Modal open title={title} okText={okText} okButtonProps={{ loading: act.isPending }} onOk={() => take('')} onCancel={onClose}>
      <p>{says}</p>
      {act.error ? <Alert role='alert' type='error' showIcon title={failureWords(act.error)} /> : null}
    </Modal>
  )
}
