import { screen, within } from '@testing-library/react'
import { ManagerScreen } from '../../../src/features/manager/ManagerScreen'
import { useAppearance } from '../../../src/ui/appearance/appearance'
import { answerWith, connect, disconnect, renderScreen, screenBank, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'

serveScreens()

const show = (as: string, language: 'zh-CN' | 'en' = 'zh-CN') => renderScreen(<ManagerScreen />, { as, language })
const problem = (status: number, code: string) => ({ type: `urn:${code}`, title: code, status, code, traceId: 't' })
const cardOf = async (name: string) => (await screen.findByRole('heading', { name })).parentElement!.parentElement!

test('who it is, what they promise now, and the plan as a meter', async () => {
  await show('wealth')
  expect(await screen.findByRole('heading', { name: '顾言' })).toBeVisible()
  expect(screen.getByText('现在是下班时间，2 小时内先给您草拟答复，明天 09:00 后由经理本人答复')).toBeVisible()
  expect(screen.getByText('周一至周五 09:00–18:00 · 周六 10:00–16:00')).toBeVisible()
  expect(screen.getByText('本月 1/2 次联系')).toBeVisible()
  expect(screen.getByText('今年 1/2 场沙龙')).toBeVisible()
  expect(screen.getByText('税务专家')).toBeVisible()
})

test('a gift that is still to be chosen leads to its perk', async () => {
  const { user } = await show('wealth')
  expect(await screen.findByText('今年 0/1 份自选礼')).toBeVisible()
  expect(screen.getByText('今年 1/1 份生日礼')).toBeVisible()
  expect(screen.queryByRole('button', { name: '去领取' })).toBeNull()
  await user.click(screen.getByRole('button', { name: '去挑选' }))
  expect(device.visits).toEqual([{ how: 'navigateTo', url: '/packages/perks/perk/index?perk=yearly-gift' }])
})

test('within hours the promise is ten minutes', async () => {
  await screenBank().moveClock('2026-11-23T10:00:00+08:00')
  await show('elder')
  expect(await screen.findByText('现在联系，10 分钟内回复')).toBeVisible()
})

test('a call goes to the switchboard and the extension, a booking to its page', async () => {
  const open = jest.spyOn(window, 'open').mockImplementation(() => null)
  const { user } = await show('wealth')
  await user.click(await screen.findByRole('button', { name: '打电话给顾言' }))
  expect(open).toHaveBeenCalledWith('tel:4000000000,8102', '_self')
  await user.click(screen.getByRole('button', { name: '预约陆明哲' }))
  expect(device.visits).toEqual([{ how: 'navigateTo', url: '/packages/manager/booking/index?staffId=x-lu' }])
})

test('without a manager of one’s own: the team, and what would bring one', async () => {
  await show('fallen')
  expect(await screen.findByRole('heading', { name: '理财服务团队' })).toBeVisible()
  expect(screen.getByText(/成为中银理财后，会有一位专属客户经理/)).toBeVisible()
  expect(screen.queryByRole('heading', { name: '服务承诺' })).toBeNull()
  expect(await screen.findByText('没有将到的预约。')).toBeVisible()
})

test('in elder size the three ways are words one under another', async () => {
  useAppearance.setState({ scale: 'elder' })
  await show('elder')
  const call = await screen.findByRole('button', { name: '打电话给顾言' })
  expect(call).toHaveTextContent('打电话')
  expect(call.parentElement).toHaveClass('stacked')
})

describe('appointments', () => {
  test('the next one says what it was moved from, and can be moved', async () => {
    const { user } = await show('wealth')
    const card = within(await cardOf('我的预约'))
    expect((await card.findByText('14:30–15:00')).parentElement).toHaveTextContent('11月25日 周三 14:30–15:00')
    expect(card.getByText('与顾言 · 到网点')).toBeVisible()
    expect(card.getByText('由 11月24日 周二 09:30 改来')).toBeVisible()
    expect(card.getByText('11月25日 周三 12:30 前可改时间或取消')).toBeVisible()
    await user.click(card.getByRole('button', { name: '改时间' }))
    expect(device.visits[0]?.url).toBe('/packages/manager/booking/index?appointmentId=wealth-m2')
    await user.click(card.getByRole('button', { name: '以往预约（1）' }))
    expect(card.getByText('已完成')).toBeVisible()
  })

  test('is cancelled only when asked twice; without a connection it stays and says so', async () => {
    const { user } = await show('wealth')
    await user.click(await screen.findByRole('button', { name: '取消' }))
    await user.click(screen.getByRole('button', { name: '保留预约' }))
    await user.click(screen.getByRole('button', { name: '取消' }))
    disconnect()
    await user.click(screen.getByRole('button', { name: '确认取消' }))
    expect((await screen.findAllByText(/网络连接不上/))[0]).toBeVisible()
    connect()
    await user.click(screen.getByRole('button', { name: '确认取消' }))
    expect(await screen.findByText('没有将到的预约。')).toBeVisible()
  })

  test('about to begin, it can only be told by phone', async () => {
    await screenBank().moveClock('2026-11-25T12:30:00+08:00')
    await show('wealth')
    expect(await screen.findByText('开始前 2 小时内不能改动，如有变化请打电话。')).toBeVisible()
    expect(screen.queryByRole('button', { name: '取消' })).toBeNull()
  })
})

describe('messages', () => {
  test('sent, it says by when the answer comes; answered, it shows the answer', async () => {
    const { user } = await show('wealth')
    await user.click(await screen.findByRole('button', { name: '给顾言留言' }))
    const sheet = within(await screen.findByRole('dialog', { name: '给顾言留言' }))
    await user.click(sheet.getByRole('button', { name: '发送' }))
    expect(sheet.getByText('请先写点内容')).toBeVisible()
    await user.type(sheet.getByRole('textbox', { name: '想说的话' }), '下周三改到下午可以吗')
    await user.click(sheet.getByRole('button', { name: '发送' }))
    expect(await sheet.findByText('已收到您的留言')).toBeVisible()
    expect(sheet.getByText(/^11月22日 周日 11:3\d 前先给您草拟答复$/)).toBeVisible()
    expect(sheet.getByText('11月23日 周一 09:10 前由顾言本人答复')).toBeVisible()
    await user.click(sheet.getByRole('button', { name: '完成' }))
    expect(await screen.findByText('下周三改到下午可以吗')).toBeVisible()
    expect(screen.getByText('不用带，系统里都有。带身份证就可以，我在二楼等您。')).toBeVisible()
  })

  test('not sent, it stays on the device and goes out once', async () => {
    const { user } = await show('elder')
    const write = async () => user.click(await screen.findByRole('button', { name: '给顾言留言' }))
    await write()
    await user.type(screen.getByRole('textbox', { name: '想说的话' }), '请给我回个电话')
    disconnect()
    await user.click(screen.getByRole('button', { name: '发送' }))
    expect((await screen.findAllByText(/网络连接不上/))[0]).toBeVisible()
    await user.click(screen.getByRole('button', { name: '关闭' }))
    await write()
    expect(screen.getByRole('textbox', { name: '想说的话' })).toHaveValue('请给我回个电话')
    connect()
    await user.click(screen.getByRole('button', { name: '发送' }))
    expect(await screen.findByText('已收到您的留言')).toBeVisible()
  })

  test('an answer later than promised is admitted', async () => {
    await screenBank().moveClock('2026-11-23T09:10:01+08:00')
    await show('watch-5', 'en')
    expect(await screen.findByText(/later than promised/)).toBeVisible()
    expect(screen.getByText('Draft answer · Sat 21 Nov, 21:40')).toBeVisible()
  })
})

test.each([
  ['no connection', disconnect, '网络连接不上。请检查网络后重试。'],
  ['the bank breaks', () => answerWith('/manager', 500, problem(500, 'SERVER.BROKEN')), '服务暂时出了问题，我们正在处理。请稍后重试。'],
])('%s: says so, and a retry works', async (_, fail, words) => {
  fail()
  const { user } = await show('wealth')
  expect(await screen.findByText(words)).toBeVisible()
  connect()
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByRole('heading', { name: '顾言' })).toBeVisible()
})

test('a stranger is asked to sign in, and comes back here', async () => {
  const { user } = await renderScreen(<ManagerScreen />)
  await user.click(await screen.findByRole('button', { name: '登录' }))
  expect(device.visits[0]?.url).toContain(encodeURIComponent('/packages/manager/manager/index'))
})
