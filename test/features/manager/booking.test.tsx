import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { queryClient } from '../../../src/app/wiring'
import type { Appointment } from '../../../src/contract/appointments'
import { BookingScreen } from '../../../src/features/manager/BookingScreen'
import { connect, disconnect, renderScreen, screenBank, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'

serveScreens()

const show = (as: string, props: { staffId?: string; appointmentId?: string; isOnBriefing?: boolean } = {}) =>
  renderScreen(<BookingScreen {...props} />, { as })
const slot = (name: string) => screen.findByRole('button', { name })
const confirm = (user: UserEvent, name = '确认预约') => user.click(screen.getByRole('button', { name }))

/** Another customer of the same expert is faster. */
async function takeAs(persona: string, startsAt: string) {
  const other = await screenBank().signInAs(persona)
  const taken = await other.send('post', '/api/v1/appointments', {
    ...{ staffId: 'x-wei', startsAt, channel: 'phone', requestId: `other-${persona}` },
  })
  expect(taken.status).toBe(200)
}

test('booked in two taps: a slot of the next open day, then confirm', async () => {
  const { user } = await show('forex')
  await user.click(await slot('11月23日 周一 13:30'))
  expect(await screen.findByRole('dialog', { name: '核对预约' })).toHaveTextContent('与沈书宁')
  await confirm(user)
  expect(await screen.findByText('已预约')).toBeVisible()
  expect(screen.getByText('11月23日 周一 13:30')).toBeVisible()
  expect(screen.getByText('与沈书宁 · 到网点')).toBeVisible()
  expect(screen.getByText('11月23日 周一 09:10 前由沈书宁本人确认')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '再约一次' }))
  await slot('11月23日 周一 14:00')
  expect(screen.queryByRole('button', { name: '11月23日 周一 13:30' })).toBeNull()
})

test('when no briefing suits, what the meeting is about is said already, and stays as it is changed', async () => {
  const { user } = await show('forex', { isOnBriefing: true })
  await user.click(await slot('11月23日 周一 13:30'))
  const topic = await screen.findByRole('textbox', { name: '想聊什么（可不填）' })
  await waitFor(() => expect(topic).toHaveValue('升级说明（不推销）'))
  await confirm(user)
  expect(await screen.findByText('升级说明（不推销）')).toBeVisible()
})

test('taken in between: says so, the list is fresh, how and about what stay', async () => {
  await takeAs('recovered', '2026-11-25T09:00:00+08:00')
  const { user } = await show('forex', { staffId: 'x-wei' })
  await user.click(await slot('11月23日 周一 10:00'))
  await user.click(screen.getByRole('radio', { name: '视频' }))
  await user.type(screen.getByRole('textbox', { name: '想聊什么（可不填）' }), '美元存款')
  const cookie = screenBank().browser.cookie
  await takeAs('wealth', '2026-11-23T10:00:00+08:00')
  screenBank().browser.cookie = cookie
  await confirm(user)
  expect(await screen.findByText('这个时段刚被别人约走。列表已更新，请另选一个。')).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('button', { name: '11月23日 周一 10:00' })).toBeNull())
  await user.click(await slot('11月23日 周一 10:30'))
  expect(screen.getByRole('radio', { name: '视频' })).toBeChecked()
  expect(screen.getByRole('textbox', { name: '想聊什么（可不填）' })).toHaveValue('美元存款')
  await confirm(user)
  expect(await screen.findByText('美元存款')).toBeVisible()
  expect(screen.getByText('与魏承志 · 视频')).toBeVisible()
})

test('without a connection: the sheet stays and says so, and the next tap books once', async () => {
  const { user } = await show('forex')
  await user.click(await slot('11月23日 周一 14:00'))
  disconnect()
  await confirm(user)
  expect(await within(screen.getByRole('dialog')).findByText(/网络连接不上/)).toBeVisible()
  connect()
  await confirm(user)
  expect(await screen.findByText('已预约')).toBeVisible()
})

test('at a time already spoken for, the words say what to do', async () => {
  const { user } = await show('wealth', { staffId: 'x-wei' })
  await user.click(await screen.findByRole('button', { name: /^11月25日 周三/ }))
  await user.click(await slot('11月25日 周三 14:30'))
  await confirm(user)
  expect(await within(screen.getByRole('dialog')).findByText('您在这个时间已有一个预约，请另选一个时段。')).toBeVisible()
})

test('moved by the same picker, from the old time to the new', async () => {
  const { user } = await show('wealth', { appointmentId: 'wealth-m2' })
  expect(await screen.findByText('11月25日 周三 14:30')).toBeVisible()
  await user.click(await slot('11月23日 周一 15:00'))
  const sheet = await screen.findByRole('dialog', { name: '核对新时间' })
  expect(sheet).toHaveTextContent('原来 11月25日 周三 14:30改到 11月23日 周一 15:00')
  await confirm(user, '改到这个时间')
  expect(await screen.findByText('已改时间')).toBeVisible()
  expect(screen.getByText('11月23日 周一 15:00')).toBeVisible()
  const caller = await screenBank().signInAs('wealth')
  const { appointments } = (await caller.send('get', '/api/v1/appointments')).body as { appointments: Appointment[] }
  expect(appointments.filter(({ isComing }) => isComing).map(({ id }) => id)).toEqual(['wealth-m2'])
})

test('moved on a page above, what was booked shows its new time', async () => {
  const { user } = await show('forex')
  await user.click(await slot('11月23日 周一 13:30'))
  await confirm(user)
  await screen.findByText('已预约')
  const caller = await screenBank().signInAs('forex')
  const { appointments } = (await caller.send('get', '/api/v1/appointments')).body as { appointments: Appointment[] }
  const startsAt = '2026-11-24T09:00:00+08:00'
  await caller.send('post', `/api/v1/appointments/${appointments[0]?.id}/reschedule`, { startsAt, requestId: 'moved-above' })
  await queryClient.invalidateQueries()
  expect(await screen.findByText('已改时间')).toBeVisible()
  expect(screen.getByText('11月24日 周二 09:00')).toBeVisible()
})

test('what can no longer be moved says so, with a way back', async () => {
  device.pagesOpen = 2
  const { user } = await show('wealth', { appointmentId: 'wealth-m1' })
  expect(await screen.findByText(/不能再改时间/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: '回到客户经理' }))
  expect(device.visits[0]?.how).toBe('navigateBack')
})

test('a stranger is asked to sign in, and comes back to the one they wanted', async () => {
  const { user } = await renderScreen(<BookingScreen staffId='x-wei' />)
  await user.click(await screen.findByRole('button', { name: '登录' }))
  expect(decodeURIComponent(device.visits[0]?.url ?? '')).toContain('/packages/manager/booking/index?staffId=x-wei')
})
