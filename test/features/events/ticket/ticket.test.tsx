import { cleanup, screen, waitFor } from '@testing-library/react'
import { api, queryClient } from '../../../../src/app/wiring'
import type { Ticket } from '../../../../src/contract/events-tickets'
import { TicketScreen } from '../../../../src/features/events/ticket/TicketScreen'
import { disconnect, renderScreen, screenBank, serveScreens } from '../../../support/render-screen'
import { device } from '../../../support/taro'
import { signInElsewhere } from '../own'

serveScreens()

function open(signup: string, as?: string) {
  device.params = { signup }
  return renderScreen(<TicketScreen />, as ? { as } : {})
}

test('the ticket: what, when, where, whose, its number in fours and its code', async () => {
  await open('tea-evening-elder', 'elder')
  expect(await screen.findByRole('heading', { name: '围炉煮茶话资产配置' })).toBeVisible()
  expect(screen.getByText('11月27日 周五 19:00–21:00')).toBeVisible()
  expect(screen.getByText('北京金融街支行三楼会客厅')).toBeVisible()
  expect(screen.getByText('0000 0002')).toBeVisible()
  expect(screen.getByText(/^姓名 .\*+$/)).toBeVisible()
  expect(screen.getByText('人数 2')).toBeVisible()
  expect(screen.getByRole('img', { name: '围炉煮茶话资产配置的入场二维码' })).toBeVisible()
})

test('without a network it is there from the device, with its instant; after log-out nothing is', async () => {
  await open('tea-evening-elder', 'elder')
  await screen.findByRole('img')
  cleanup()
  queryClient.clear()
  disconnect()
  await open('tea-evening-elder')
  expect(await screen.findByText(/^暂时连不上服务，票券仍可出示；内容截至 2026年11月22日 \d\d:\d\d。$/)).toBeVisible()
  expect(screen.getByRole('img')).toBeVisible()
  cleanup()
  queryClient.clear()
  api.memory.forgetCustomer()
  await open('tea-evening-elder')
  expect(await screen.findByText('网络连接不上。请检查网络后重试。')).toBeVisible()
  expect(screen.queryByRole('img')).toBeNull()
})

test('given up elsewhere: no ticket is shown any more, and none stays on the device', async () => {
  await open('tea-evening-elder', 'elder')
  await screen.findByRole('img')
  cleanup()
  queryClient.clear()
  const elder = await signInElsewhere('elder')
  await elder.send('post', '/api/v1/event-signups/tea-evening-elder/cancel', { requestId: 'request-cancel-1' })
  await open('tea-evening-elder', 'elder')
  expect(await screen.findByText('名额确认后才有入场券。')).toBeVisible()
  expect(screen.queryByRole('img')).toBeNull()
  expect(localStorage.getItem('tickets')).not.toContain('tea-evening-elder')
})

test('let in at the door: it says so, and its code is no longer good to show', async () => {
  const elder = await signInElsewhere('elder')
  const { text } = (await elder.send('get', '/api/v1/event-signups/tea-evening-elder/ticket')).body as Ticket
  await screenBank().moveClock('2026-11-27T18:30:00+08:00')
  await screenBank().guest.send('post', '/api/sandbox/event-check-ins', { ticket: text })
  await open('tea-evening-elder', 'elder')
  expect(await screen.findByText('已签到，欢迎您')).toBeVisible()
  expect(screen.queryByRole('img')).toBeNull()
})

test('a text message before it: agreed to and taken back by one switch, and said where the settings keep it off', async () => {
  const { user } = await open('tea-evening-elder', 'elder')
  const remind = () => screen.findByRole('switch', { name: '活动前短信提醒我' })
  expect(await remind()).not.toBeChecked()
  await user.click(await remind())
  await waitFor(async () => expect(await remind()).toBeChecked())
  const elder = await signInElsewhere('elder')
  const { preferences } = (await elder.send('get', '/api/v1/inbox/preferences')).body as { preferences: object }
  await elder.send('put', '/api/v1/inbox/preferences', { preferences: { ...preferences, isFewer: true } })
  cleanup()
  queryClient.clear()
  const again = await open('tea-evening-elder', 'elder')
  await again.user.click(await screen.findByRole('button', { name: '去消息设置' }))
  expect(device.visits.at(-1)?.url).toContain('/packages/messages/preferences/index')
  disconnect()
  await again.user.click(await remind())
  expect(await screen.findByText('网络连接不上。请检查网络后重试。')).toBeVisible()
  expect(await remind()).toBeChecked()
})

test('the calendar: a file of the event, or words when it cannot be had', async () => {
  const saved: string[] = []
  URL.createObjectURL = () => 'blob:calendar'
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download)
  })
  const { user } = await open('tea-evening-elder', 'elder')
  await user.click(await screen.findByRole('button', { name: '加到日历' }))
  expect(await screen.findByText('日历文件已下载，打开即可加入日历。')).toBeVisible()
  expect(saved).toEqual(['tea-evening.ics'])
  disconnect()
  await user.click(screen.getByRole('button', { name: '加到日历' }))
  expect(await screen.findByText('网络连接不上。请检查网络后重试。')).toBeVisible()
  click.mockRestore()
})
