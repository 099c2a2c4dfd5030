import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ConsoleProviders } from '../../../src/app/ConsoleProviders'
import { staffApi, staffQueries } from '../../../src/app/console-wiring'
import { Providers } from '../../../src/app/Providers'
import { DoorScreen } from '../../../src/features/check-in/DoorScreen'
import { scanPlatform } from '../../../src/platform/scan'
import { readTicketPrivateKey, toTicketText } from '../../../mock/events/tickets'
import { connect, disconnect, screenBank, serveScreens } from '../../support/render-screen'

serveScreens()
beforeEach(() => {
  staffQueries.clear()
  staffApi.client.keepCsrfToken(undefined)
})

/** The door of tea-evening on its day, kept by a member of staff who is signed in. */
async function openDoor({ as = 'staff' } = {}) {
  const bank = screenBank()
  await bank.moveClock('2026-11-27T18:30:00+08:00')
  if (as) bank.browser.cookie = (await bank.signInAsStaff(as)).cookie
  const user = userEvent.setup()
  const { unmount } = render(
    <Providers>
      <ConsoleProviders>
        <DoorScreen />
      </ConsoleProviders>
    </Providers>,
  )
  return { user, unmount }
}

const pickTea = async (user: ReturnType<typeof userEvent.setup>) => user.click(await screen.findByRole('button', { name: /冬日|茶/ }))
async function type(user: ReturnType<typeof userEvent.setup>, number: string) {
  await user.type(screen.getByRole('textbox', { name: '票券编号' }), number)
  await user.click(screen.getByRole('button', { name: '签到' }))
}
const outcome = () =>
  screen
    .getAllByRole('alert')
    .map(({ textContent }) => textContent)
    .join()
const isIn = async (number: number) => {
  const row = await screenBank()
    .db.selectFrom('eventSignup')
    .select('state')
    .where('eventId', '=', 'tea-evening')
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.state === 'CHECKED_IN'
}

test('typed numbers are judged, said and sent', async () => {
  const { user } = await openDoor()
  await pickTea(user)
  await screen.findByText('/ 4')
  await type(user, '0000 0002')
  expect(outcome()).toMatch(/签到成功.*2 人.*请入场.*请核对姓名/)
  expect(await screen.findByText('全部已同步')).toBeInTheDocument()
  expect(await isIn(2)).toBe(true)
  expect(screen.getByRole('status', { name: '1 / 4 组已到' })).toBeInTheDocument()
  await type(user, '2')
  expect(outcome()).toMatch(/已经签到过.*由 吴桐 签到/)
  await type(user, '5')
  expect(outcome()).toContain('没有座位')
  await type(user, '77')
  expect(outcome()).toContain('查无此票')
  await user.click(screen.getByRole('button', { name: '签到' }))
  expect(screen.getByText('请输入票券编号')).toBeInTheDocument()
})

test('a camera’s tickets: one that stays before it is taken once; another event’s and a forged one are told apart', async () => {
  let tell: (text: string) => void = () => undefined
  jest.spyOn(scanPlatform, 'watch').mockImplementation((_, onText) => {
    tell = onText
    return Promise.resolve(() => undefined)
  })
  const { user } = await openDoor()
  const key = await readTicketPrivateKey(screenBank().db)
  const { endsAtMs } = await screenBank()
    .db.selectFrom('event')
    .select('endsAtMs')
    .where('id', '=', 'tea-evening')
    .executeTakeFirstOrThrow()
  const ticket = (eventId: string) => toTicketText(key, { eventId, number: 1, seats: 2, endsAtMs })
  await pickTea(user)
  await user.click(await screen.findByRole('button', { name: '打开摄像头' }))
  for (let frame = 0; frame < 5; frame += 1) act(() => tell(ticket('tea-evening')))
  expect(outcome()).toContain('签到成功')
  expect(await screen.findByText('全部已同步')).toBeInTheDocument()
  act(() => tell(ticket('museum-day')))
  expect(outcome()).toContain('不是这场活动')
  act(() => tell('https://example.com'))
  expect(outcome()).toContain('查无此票')
  expect(await isIn(1)).toBe(true)
})

test('without a network, and over a restart, nothing is lost: scans wait on the device and are sent later', async () => {
  const first = await openDoor()
  await pickTea(first.user)
  await screen.findByText('/ 4')
  disconnect()
  await type(first.user, '3')
  expect(outcome()).toContain('签到成功')
  expect(await screen.findByText('1 条待同步')).toBeInTheDocument()
  expect(await screen.findByText(/没有网络：照常签到/)).toBeInTheDocument()
  first.unmount()
  staffQueries.clear()
  const second = await openDoor({ as: '' })
  await pickTea(second.user)
  await type(second.user, '3')
  expect(outcome()).toMatch(/已经签到过.*本机/)
  expect(await isIn(3)).toBe(false)
  connect()
  await second.user.click(await screen.findByRole('button', { name: '立即同步' }))
  expect(await screen.findByText('全部已同步')).toBeInTheDocument()
  expect(await isIn(3)).toBe(true)
})

test('staff sign in on the phone, and are told what a staff number is', async () => {
  const { user } = await openDoor({ as: '' })
  await user.type(await screen.findByRole('textbox', { name: '工号' }), 's30')
  await user.click(screen.getByRole('button', { name: '获取验证码' }))
  expect(screen.getByText(/一个字母加四位数字，例如/)).toBeInTheDocument()
  await user.type(screen.getByRole('textbox', { name: '工号' }), '01')
  await user.click(screen.getByRole('button', { name: '获取验证码' }))
  await user.click(await screen.findByRole('button', { name: '填入' }))
  await user.click(screen.getByRole('button', { name: '登录' }))
  expect(await screen.findByRole('button', { name: /冬日|茶/ })).toBeInTheDocument()
})
