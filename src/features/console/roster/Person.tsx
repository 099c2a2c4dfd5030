import { EyeOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useUnmask } from '../../../api/console/roster'
import type { RosterLine } from '../../../contract/console/roster'
import { ReasonDialog } from './ReasonDialog'
import css from './Roster.module.scss'

/** Who signed up: masked, until somebody says why they need to see it. What was seen is gone with the page. */
export function Person({ line: { signupId, maskedName, maskedPhone } }: { line: RosterLine }) {
  const [isAsked, setAsked] = useState(false)
  const unmask = useUnmask()
  const seen = unmask.data
  const ask = (reason: string) => unmask.mutate({ signupId, reason }, { onSuccess: () => setAsked(false) })
  return (
    <span className={css.person}>
      <span>
        {seen?.name ?? maskedName}
        <small className={css.faint}>{seen?.phone ?? maskedPhone}</small>
        {seen && seen.companions.length > 0 ? <small className={css.faint}>同行：{seen.companions.join('、')}</small> : null}
      </span>
      {seen ? null : (
        <Button
          type='text'
          size='small'
          icon={<EyeOutlined />}
          aria-label={`查看${maskedName}的真实姓名与电话`}
          onClick={() => setAsked(true)}
        />
      )}
      {isAsked ? (
        <ReasonDialog
          title='查看真实姓名与电话'
          says='这次查看会连同原因记入操作记录。'
          okText='查看'
          isBusy={unmask.isPending}
          error={unmask.error}
          onReason={ask}
          onClose={() => setAsked(false)}
        />
      ) : null}
    </span>
  )
}
