import { Alert, Button, Input } from 'antd'
import { useId, useState, type FormEvent } from 'react'
import { useDemoStaff, useRequestStaffCode, useSignInStaff } from '../../../api/console/session'
import { failureWords } from '../failures'
import { roleWords } from '../words'
import css from './SignIn.module.scss'

/** The steps of signing in: a number, then the code sent to it. Another number begins anew. */
function useSteps() {
  const [staffNumber, setStaffNumber] = useState('')
  const [code, setCode] = useState('')
  const request = useRequestStaffCode()
  const signIn = useSignInStaff()
  const change = (text: string) => {
    setStaffNumber(text.trim().toUpperCase())
    setCode('')
    request.reset()
    signIn.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!request.data) request.mutate(staffNumber)
    else signIn.mutate({ staffNumber, code })
  }
  const isNumber = /^[A-Z]\d{4}$/.test(staffNumber)
  return {
    ...{ staffNumber, code, setCode, change, submit },
    sent: request.data,
    isReady: isNumber && (!request.data || code.length === 6),
    isBusy: request.isPending || signIn.isPending,
    error: signIn.error ?? request.error,
    begin: (number: string) => (change(number), request.mutate(number)),
  }
}

/** Signing in by staff number and the code sent to the member's phone. */
export function SignIn() {
  const steps = useSteps()
  const id = useId()
  return (
    <form className={css.form} onSubmit={steps.submit} noValidate>
      <label htmlFor={`${id}-number`}>工号</label>
      <Input
        id={`${id}-number`}
        size='large'
        autoFocus
        autoComplete='username'
        placeholder='一个字母加四位数字，例如 S1001'
        value={steps.staffNumber}
        maxLength={5}
        onChange={({ target }) => steps.change(target.value)}
      />
      {steps.sent ? <Code id={`${id}-code`} steps={steps} /> : null}
      {steps.error ? <Alert role='alert' type='error' showIcon title={failureWords(steps.error)} /> : null}
      <Button htmlType='submit' type='primary' size='large' block disabled={!steps.isReady} loading={steps.isBusy}>
        {steps.sent ? '登录' : '获取验证码'}
      </Button>
      <DemoStaff onChoose={steps.begin} />
    </form>
  )
}

function Code({ id, steps: { code, setCode, sent } }: { id: string; steps: ReturnType<typeof useSteps> }) {
  return (
    <>
      <label htmlFor={id}>验证码</label>
      <Input
        id={id}
        size='large'
        autoFocus
        inputMode='numeric'
        autoComplete='one-time-code'
        maxLength={6}
        value={code}
        onChange={({ target }) => setCode(target.value.replace(/\D/g, ''))}
      />
      <p className={css.hint}>
        {sent?.sandboxCode ? `演示环境：验证码为 ${sent.sandboxCode}` : '验证码已发送到您登记的手机，5 分钟内有效。'}
      </p>
    </>
  )
}

/** In the sandbox: the demo accounts, of every role. */
function DemoStaff({ onChoose }: { onChoose: (staffNumber: string) => void }) {
  const demo = useDemoStaff()
  if (!demo.data) return null
  return (
    <section className={css.demo} aria-label='演示账号'>
      <h2>演示账号</h2>
      {demo.data.staff.map(({ staffNumber, name, role, branchId }) => (
        <button key={staffNumber} className={css.account} type='button' onClick={() => onChoose(staffNumber)}>
          <b>{staffNumber}</b>
          <span>{name}</span>
          <small>
            {roleWords[role]}
            {branchId ? ' · 网点' : ''}
          </small>
        </button>
      ))}
    </section>
  )
}
