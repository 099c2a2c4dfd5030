import { Button, Modal, Result, Spin } from 'antd'
import { useEffect, useState, type ReactNode } from 'react'
import { useStaffSession } from '../../../api/console/session'
import type { StaffMember } from '../../../contract/console/session'
import { asFailure } from '../../../i18n/failure'
import { failureWords } from '../failures'
import { SignIn } from './SignIn'
import css from './SignIn.module.scss'

/**
 * Shows its page to whoever is signed in, else the sign-in at the same address. A session that ends later is asked for again above the page, which
 * stays as it is: nothing typed is lost.
 */
export function SessionGate({ children }: { children: (staff: StaffMember) => ReactNode }) {
  const session = useStaffSession()
  const failure = session.error ? asFailure(session.error) : null
  if (session.data) {
    return (
      <>
        {children(session.data.staff)}
        <Renewal isAsked={failure?.kind === 'signed-out'} />
      </>
    )
  }
  if (session.isPending) return <Spin className={css.waiting!} description='正在打开…' />
  if (failure?.kind === 'signed-out') return <SignInPage />
  return (
    <Result
      status='warning'
      title={failureWords(session.error)}
      extra={
        <Button type='primary' onClick={() => void session.refetch()}>
          重试
        </Button>
      }
    />
  )
}

const SignInPage = () => (
  <main className={css.page}>
    <div className={css.card}>
      <h1 className={css.heading}>财富阶梯 · 运营台</h1>
      <p className={css.lead}>活动与内容的撰写、审核、发布与现场签到。</p>
      <SignIn />
    </div>
  </main>
)

function Renewal({ isAsked }: { isAsked: boolean }) {
  // A short wait keeps the question from flashing up while the sign-out itself leads to the sign-in.
  const [isShown, setShown] = useState(false)
  useEffect(() => setShown(isAsked), [isAsked])
  return (
    <Modal
      open={isShown}
      title='会话已结束，请重新登录'
      footer={null}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      destroyOnHidden
    >
      <p>页面上填写的内容都还在，登录后可继续。</p>
      <SignIn />
    </Modal>
  )
}
