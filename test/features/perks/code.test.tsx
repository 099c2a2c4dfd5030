import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { api, queryClient } from '../../../src/app/wiring'
import { RedemptionScreen } from '../../../src/features/perks/redemption/RedemptionScreen'
import { answerWith, connect, disconnect, renderScreen, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'
import { problem, redeemAtTill, redemptionsOf } from './bank-of-perks'

serveScreens()

function open(redemption: string, as?: string) {
  device.params = { redemption }
  return renderScreen(<RedemptionScreen />, as ? { as } : {})
}
const inFours = (code: string) => `${code.slice(0, 4)} ${code.slice(4, 8)} ${code.slice(8)}`
const codeOf = async (id: string, as = 'wealth') => (await redemptionsOf(as)).find((each) => each.id === id)!.code

test('a good code: digits in fours, the QR code, for whom and until when', async () => {
  const code = await codeOf('wealth-r2')
  await open('wealth-r2', 'wealth')
  expect(await screen.findByText(inFours(code))).toBeVisible()
  expect(screen.getByRole('img', { name: '机场贵宾厅的二维码' })).toHaveAttribute('src', expect.stringMatching(/^data:image\/svg\+xml,/))
  expect(screen.getByText('待使用')).toBeVisible()
  expect(screen.getByText('本人')).toBeVisible()
  expect(screen.getByText('2026年11月25日 24:00')).toBeVisible()
})

test('cancelling says what it does first, and gives the place back', async () => {
  const { user } = await open('wealth-r2', 'wealth')
  await user.click(await screen.findByRole('button', { name: '取消并退回名额' }))
  expect(screen.getByRole('alert')).toHaveTextContent('取消后这个码立即作废，1 次名额退回本期。')
  await user.click(screen.getByRole('button', { name: '保留' }))
  await user.click(screen.getByRole('button', { name: '取消并退回名额' }))
  await user.click(screen.getByRole('button', { name: '确认取消' }))
  expect(await screen.findByText('1 次名额已退回，这个码不再有效。')).toBeVisible()
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.queryByRole('button', { name: '取消并退回名额' })).toBeNull()
  expect((await redemptionsOf('wealth')).find(({ id }) => id === 'wealth-r2')!.state).toBe('CANCELLED')
})

test('used at a till meanwhile: cancelling is refused in words, and the state is the new one', async () => {
  const { user } = await open('wealth-r2', 'wealth')
  await user.click(await screen.findByRole('button', { name: '取消并退回名额' }))
  await redeemAtTill(await codeOf('wealth-r2'))
  await user.click(screen.getByRole('button', { name: '确认取消' }))
  expect(await screen.findByText('这个码已经使用，不能再次使用。')).toBeVisible()
})

test('cancelling without a connection says so, and a retry works', async () => {
  const { user } = await open('wealth-r2', 'wealth')
  await user.click(await screen.findByRole('button', { name: '取消并退回名额' }))
  disconnect()
  await user.click(screen.getByRole('button', { name: '确认取消' }))
  expect(await screen.findByText('网络中断，还不知道是否取消成功。请重试。')).toBeVisible()
  connect()
  await user.click(screen.getByRole('button', { name: '确认取消' }))
  expect(await screen.findByText('1 次名额已退回，这个码不再有效。')).toBeVisible()
})

test.each([
  ['wealth', 'wealth-r3', '已使用', '这个码已经使用，不能再次使用。'],
  ['wealth', 'wealth-r1', '服务已完成', '这个码已经使用，不能再次使用。'],
  ['wealth', 'wealth-r5', '已过期', '1 次名额已退回，这个码不再有效。'],
  ['wealth', 'wealth-r6', '已取消', '2 次名额已退回，这个码不再有效。'],
  ['fallen', 'fallen-r1', '因等级调整释放', '等级调整后，未使用的码已释放。等级恢复后可重新领取。'],
])('%s %s: %s, and the code is not offered', async (as, id, state, note) => {
  await open(id, as)
  expect((await screen.findAllByText(state))[0]).toBeVisible()
  expect(screen.getByText(note)).toBeVisible()
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.queryByRole('button', { name: '取消并退回名额' })).toBeNull()
})

test('a booking is kept through the change of tier', async () => {
  await open('fallen-r2', 'fallen')
  expect(await screen.findByText('已确认的预约保留，不受等级调整影响')).toBeVisible()
  expect(screen.getByText('已预约')).toBeVisible()
})

describe('without a network', () => {
  async function restartOffline() {
    await open('wealth-r2', 'wealth')
    await screen.findByRole('img')
    cleanup()
    queryClient.clear()
    disconnect()
  }

  test('the code is there from the device, with its date', async () => {
    const code = await codeOf('wealth-r2')
    await restartOffline()
    await open('wealth-r2')
    expect(await screen.findByText(inFours(code))).toBeVisible()
    expect(screen.getByRole('img', { name: '机场贵宾厅的二维码' })).toBeVisible()
    expect(await screen.findByRole('alert')).toHaveTextContent('暂时连不上服务，使用码仍可出示；状态截至 2026年11月22日。')
  })

  test('after log-out nothing of it is left', async () => {
    await restartOffline()
    api.memory.forgetCustomer()
    await open('wealth-r2')
    expect(await screen.findByRole('alert')).toHaveTextContent('网络连接不上。请检查网络后重试。')
    expect(screen.queryByRole('img')).toBeNull()
  })
})

test('no such code, and the way to all of them', async () => {
  const { user } = await open('somebody-elses', 'wealth')
  expect(await screen.findByText('没有找到这条使用记录，请返回后刷新再试。')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '查看全部使用码' }))
  expect(device.visits).toEqual([{ how: 'navigateTo', url: '/packages/perks/ledger/index' }])
})

test('an answer that makes no sense says so, and a retry works', async () => {
  answerWith('/redemptions', 500, problem(500, 'SERVER.BROKEN'))
  const { user } = await open('wealth-r2', 'wealth')
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('服务暂时出了问题')
  connect()
  await user.click(within(alert).getByRole('button', { name: '重试' }))
  await waitFor(() => expect(screen.getByRole('img')).toBeVisible())
})
