import { screen } from '@testing-library/react'
import { Banners } from '../../../src/features/banners/Banners'
import { disconnect, renderScreen, screenBank, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'

serveScreens()

const words = (text: string) => ({ 'zh-CN': text, 'zh-HK': text, en: text })

/** Two banners of the events' place: one to a tab, one to a page, the second the more important. */
async function putUp() {
  const always = { place: 'events' as const, text: words('一句话'), coverId: null, fromMs: 0, untilMs: 9_999_999_999_999 }
  const target = JSON.stringify({ tierIds: [], cities: [], interests: [] })
  const rows = [
    { id: 'tab', title: words('去学堂'), path: '/pages/learn/index', weight: 1 },
    { id: 'page', title: words('看活动'), path: '/packages/events/event/index?event=q3-review', weight: 2 },
  ]
  for (const row of rows)
    await screenBank()
      .db.insertInto('banner')
      .values({ ...always, ...row, target: target as never })
      .execute()
}

test('the more important comes first; a tab is switched to, a page opened on top', async () => {
  await putUp()
  const { user } = await renderScreen(<Banners place='events' />)
  const [first, second] = [await screen.findByRole('button', { name: /看活动/ }), screen.getByRole('button', { name: /去学堂/ })]
  expect(first.compareDocumentPosition(second)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  await user.click(first)
  await user.click(second)
  expect(device.visits).toEqual([
    { how: 'navigateTo', url: '/packages/events/event/index?event=q3-review' },
    { how: 'reLaunch', url: '/pages/learn/index' },
  ])
})

test('another place has none of them, and a lost connection leaves no trace', async () => {
  await putUp()
  disconnect()
  await renderScreen(<Banners place='perks' />)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.queryByRole('alert')).toBeNull()
})
