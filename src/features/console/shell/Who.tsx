import { LogoutOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useSignOutStaff } from '../../../api/console/session'
import type { StaffMember } from '../../../contract/console/session'
import { navigation } from '../../../platform/navigation'
import { consolePaths } from '../paths'
import { roleWords } from '../words'
import css from './Shell.module.scss'

/** Who is signed in, as what, for which branch; and the way out. */
export function Who({ staff }: { staff: StaffMember }) {
  const signOut = useSignOutStaff()
  const leave = () => signOut.mutate(undefined, { onSettled: () => navigation.restartAt(consolePaths.content) })
  return (
    <div className={css.who}>
      <span className={css.seal} aria-hidden>
        {staff.name.slice(0, 1)}
      </span>
      <span>
        <b>{staff.name}</b>
        <small>
          {roleWords[staff.role]} · {staff.branch ? staff.branch.name['zh-CN'] : '总行'}
        </small>
      </span>
      <Button type='text' icon={<LogoutOutlined />} aria-label='退出登录' title='退出登录' loading={signOut.isPending} onClick={leave} />
    </div>
  )
}
