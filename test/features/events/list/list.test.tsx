import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { CalendarScreen } from '../../../../src/features/events/calendar/CalendarScreen'
import { FindScreen } from '../../../../src/features/events/find/FindScreen'
import { EventsScreen } from '../../../../src/features/events/list/EventsScreen'
import { answerWith, connect, disconnect, renderScreen, screenBank, serveScreens } from '../../../support/render-screen'
import { queryClient } from '../../../../src/app/wiring'
import { device, pullDown } from '../../../support/taro'
import { resize } from '../own'

serveScreens()

const list = (name: string) => screen.findByRole('list', { name })
const rows = async (name: string) => within(await list(name)).getAllByRole('listitem')
const none = { asOf: '2026-11-22T09:30:00+08:00', events: [], nextCursor: null }

describe('the tab', () => {
  test('a visitor sees what is on, by month, with place and state; a press opens an event', async () => {
    const { user } = await renderScreen(<EventsScreen />)
    expect(await screen.findByRole('heading', { name: '2026年11月' })).toBeVisible()
    const row = await screen.findByRole('button', { name: /防骗课堂：陌生来电.*10:00–11:00.*北京金融街.*可报名，余 \d+ 席/s })
    await user.click(row)
    expect(device.visits.at(-1)?.url).toBe('/packages/events/event/index?event=fraud-beijing')
  })

  test('what is mine needs a session, and leads back', async () => {
    const { user } = await renderScreen(<EventsScreen />)
    await user.click(await screen.findByRole('radio', { name: '我的活动' }))
    await user.click(await screen.findByRole('button', { name: '登录' }))
    expect(decodeURIComponent(device.visits.at(-1)!.url)).toContain('returnTo=/pages/events/index?list=mine')
  })

  test('mine: to come and over, each as it stands', async () => {
    device.params = { list: 'mine' }
    await renderScreen(<EventsScreen />, { as: 'private' })
    expect(await screen.findByRole('heading', { name: '将要参加' })).toBeVisible()
    expect((await rows('我的活动')).some((row) => row.textContent.includes('已报名'))).toBe(true)
  })

  test('mine: an offer that lapsed says why, and leads back to the event', async () => {
    device.params = { list: 'mine' }
    await resize('tea-evening', 8)
    await screenBank().moveClock('2026-11-23T19:30:00+08:00')
    const { user } = await renderScreen(<EventsScreen />, { as: 'wealth' })
    expect(await screen.findByText('名额没有在保留时间内确认，已让给下一位。')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '重新报名或候补' }))
    expect(device.visits.at(-1)?.url).toContain('event=tea-evening')
  })

  test('mine: nobody who signed up for nothing is left standing', async () => {
    device.params = { list: 'mine' }
    const { user } = await renderScreen(<EventsScreen />, { as: 'newcomer' })
    await user.click(await screen.findByRole('button', { name: '看即将举行的活动' }))
    expect(await list('即将举行')).toBeVisible()
  })

  test('the next page is there for who asks; one that fails is said at the end, and comes on a retry', async () => {
    const { user } = await renderScreen(<EventsScreen />)
    const before = (await rows('即将举行')).length
    disconnect()
    const more = screen.queryByRole('button', { name: '显示更多' })
    if (more) await user.click(more)
    await user.click(await screen.findByRole('button', { name: '重试' }, { timeout: 5_000 }).finally(connect))
    expect(await screen.findByText('没有更多了')).toBeVisible()
    expect((await rows('即将举行')).length).toBeGreaterThanOrEqual(before)
  })

  test('without the bank the last list is shown with its time; pulled down with it, it is new', async () => {
    await renderScreen(<EventsScreen />)
    await list('即将举行')
    cleanup()
    queryClient.clear()
    disconnect()
    await renderScreen(<EventsScreen />)
    const note = /^暂时连不上服务，以下是 11月22日 \d\d:\d\d 的活动。$/
    expect(await screen.findByText(note, undefined, { timeout: 5_000 })).toBeVisible()
    expect(await list('即将举行')).toBeVisible()
    connect()
    pullDown()
    await waitFor(() => expect(screen.queryByText(note)).toBeNull())
    expect(device.pullsEnded).toBe(1)
  })

  test('an empty list has a next step, a broken one a retry', async () => {
    answerWith('/events', 200, none)
    const { user } = await renderScreen(<EventsScreen />)
    await user.click(await screen.findByRole('button', { name: '看往期活动' }))
    expect(await screen.findByText('还没有办过的活动。')).toBeVisible()
  })
})

describe('finding', () => {
  test('words and filters narrow the list, are counted, and are dropped one by one or all at once', async () => {
    const { user } = await renderScreen(<FindScreen />)
    await user.type(screen.getByRole('textbox', { name: '搜索' }), '防骗')
    await user.click(await screen.findByRole('button', { name: '筛选' }))
    const sheet = within(screen.getByRole('dialog'))
    await user.click(within(sheet.getByRole('radiogroup', { name: '城市' })).getByRole('radio', { name: '上海' }))
    await user.click(sheet.getByRole('button', { name: '查看结果' }))
    expect(screen.getByRole('button', { name: '筛选（1）' })).toBeVisible()
    expect(await screen.findByRole('button', { name: /防骗课堂：投资群/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: /防骗课堂：陌生来电/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: '去掉“上海”' }))
    expect(await screen.findByRole('button', { name: /防骗课堂：陌生来电/ })).toBeVisible()
  })

  test('what an address asks for is shown; of nothing found the way on clears everything', async () => {
    device.params = { q: '没有这样的活动', category: 'salon' }
    const { user } = await renderScreen(<FindScreen />)
    expect(screen.getByRole('textbox', { name: '搜索' })).toHaveValue('没有这样的活动')
    await user.click(await screen.findByRole('button', { name: '清除全部条件' }))
    expect(await screen.findByRole('list', { name: '找到的活动' })).toBeVisible()
    expect(screen.getByRole('textbox', { name: '搜索' })).toHaveValue('')
  })
})

describe('the calendar', () => {
  test('marks days, and lists those of the day that is pressed', async () => {
    device.params = {}
    const { user } = await renderScreen(<CalendarScreen />, { as: 'private' })
    expect(await screen.findByRole('button', { name: /^11月22日 周日，今天/ })).toBeVisible()
    await user.click(await screen.findByRole('button', { name: /^11月27日 周五，1 场活动，有您报名的$/ }))
    expect(await screen.findByRole('heading', { name: '11月27日 周五的活动' })).toBeVisible()
    expect(await screen.findByRole('button', { name: /围炉煮茶.*已报名/s })).toBeVisible()
    await user.click(screen.getByRole('button', { name: '下个月' }))
    expect(await screen.findByRole('heading', { name: '2026年12月' })).toBeVisible()
  })
})
