import { screen, waitFor, within } from '@testing-library/react'
import { InboxScreen } from '../../../src/features/messages/inbox/InboxScreen'
import { actionsOf } from '../../../src/features/messages/inbox/message-actions'
import { answerWith, connect, disconnect, network, renderScreen, screenBank, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'
import { http, HttpResponse } from 'msw'

serveScreens()

const show = (as = 'fallen', language: 'zh-CN' | 'en' = 'zh-CN') => renderScreen(<InboxScreen />, { as, language })
const rows = () => screen.getAllByRole('listitem')
const letter = /等级变更告知书：大众客户/

test('opened, a letter is read in full, is no longer unread, and leads to its evaluation', async () => {
  const { user } = await show()
  expect(await screen.findByText('4 条未读')).toBeVisible()
  const head = screen.getByRole('button', { name: letter })
  expect(head).toHaveAttribute('aria-expanded', 'false')
  expect(head).toHaveTextContent('未读')
  await user.click(head)
  expect(await screen.findByText(/经 2026年10月 评定，您的等级由中银理财调整为大众客户，自 2026年11月1日 起生效/)).toBeVisible()
  expect(await screen.findByText('3 条未读')).toBeVisible()
  expect(screen.getByRole('button', { name: letter })).not.toHaveTextContent('未读')
  await user.click(screen.getByRole('button', { name: '查看这次评定' }))
  expect(device.visits).toEqual([{ how: 'navigateTo', url: '/packages/ladder/footprints/index?period=2026-10' }])
})

test('one kind at a time; all marked as read at a tap', async () => {
  const { user } = await show()
  await screen.findByText('4 条未读')
  await user.click(screen.getByRole('radio', { name: '等级' }))
  await waitFor(() => expect(rows()).toHaveLength(2))
  expect(rows().every((row) => within(row).queryByText(/等级 ·/) !== null)).toBe(true)
  await user.click(screen.getByRole('button', { name: '全部标为已读' }))
  expect(await screen.findByText('都已读过')).toBeVisible()
  expect(screen.queryByText('未读')).toBeNull()
})

test('a newcomer’s welcome lists the first steps, each of which opens', async () => {
  const { user } = await show('nothing', 'en')
  await user.click(await screen.findByRole('button', { name: /Welcome/ }))
  await user.click(await screen.findByRole('button', { name: 'Choose what to hear' }))
  expect(device.visits).toEqual([{ how: 'navigateTo', url: '/packages/messages/preferences/index' }])
})

test('without a connection, what this device saw last, with its time; an opened one stays unread', async () => {
  const first = await show()
  await screen.findByText('4 条未读')
  disconnect()
  await first.user.click(screen.getByRole('button', { name: letter }))
  expect(await screen.findByText(/经 2026年10月 评定/)).toBeVisible()
  expect(screen.getByRole('button', { name: letter })).toHaveTextContent('未读')
})

test('none of a kind: what will stand here, and where one chooses', async () => {
  const { user } = await show('nothing')
  await screen.findByText('1 条未读')
  await user.click(screen.getByRole('radio', { name: '活动' }))
  expect(await screen.findByRole('heading', { name: '还没有消息' })).toBeVisible()
})

test('more than a page: the earlier ones come when asked for, and a failure is said', async () => {
  const customers = Array.from({ length: 25 }, (_, at) => at)
  const { notify } = await import('../../../mock/messages/notify')
  const inAll = (text: string) => ({ 'zh-CN': text, 'zh-HK': text, en: text })
  for (const at of customers) {
    const params = { eventId: `e${at}`, title: inAll(`活动 ${at}`), text: '请早到' }
    await notify(screenBank().db, {
      kind: 'event-message',
      customerIds: ['almost'],
      params,
      dedupeKey: `m${at}`,
      atMs: Date.parse('2026-11-20T10:00:00+08:00') + at,
    })
  }
  const { user } = await show('almost')
  await waitFor(() => expect(rows()).toHaveLength(20))
  network.use(http.get('*/api/v1/inbox', () => HttpResponse.error()))
  await user.click(screen.getByRole('button', { name: '更早的消息' }))
  expect(await screen.findByText('更早的消息没有读到，请再试一次。')).toBeVisible()
  connect()
  await user.click(screen.getByRole('button', { name: '更早的消息' }))
  await waitFor(() => expect(rows().length).toBeGreaterThan(24))
})

test('the bank breaks: says so, and a retry works', async () => {
  answerWith('/inbox', 500, { type: 'urn:x', title: 'x', status: 500, code: 'SERVER.BROKEN', traceId: 't' })
  const { user } = await show()
  expect(await screen.findByRole('alert')).toHaveTextContent('服务暂时出了问题')
  connect()
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByText('4 条未读')).toBeVisible()
})

test('a stranger is asked to sign in, and comes back here', async () => {
  const { user } = await renderScreen(<InboxScreen />)
  await user.click(await screen.findByRole('button', { name: '登录' }))
  expect(device.visits[0]?.url).toContain(encodeURIComponent('/packages/messages/inbox/index'))
})

test.each([
  ['tier-up', { page: 'letter', id: '2026-10' }, ['letter']],
  ['watch', { page: 'ladder', id: null }, ['ladder']],
  ['talk-offer', { page: 'manager', id: null }, ['feedback', 'manager']],
  ['welcome', { page: 'welcome', id: null }, []],
  ['event-message', { page: 'event', id: 'a b' }, ['event']],
] as const)('%s leads to %j: %j', (kind, subject, texts) => {
  const actions = actionsOf({ kind, subject })
  expect(actions.map(({ text }) => text)).toEqual(texts)
  if (kind === 'event-message') expect(actions[0]).toMatchObject({ path: '/packages/events/event/index?event=a%20b' })
})
