import { screen } from '@testing-library/react'
import { DrawScreen } from '../../../../src/features/events/draw/DrawScreen'
import { recompute } from '../../../../src/features/events/draw/draw-view'
import { sha256 } from '../../../../src/domain/events/sha256'
import { drawOrder } from '../../../../src/domain/events/draw'
import { renderScreen, serveScreens } from '../../../support/render-screen'
import { device } from '../../../support/taro'

serveScreens()

function open(event: string, as?: string) {
  device.params = { event }
  return renderScreen(<DrawScreen />, as ? { as } : {})
}

test('before the draw: how it works, its fingerprint, and when it is', async () => {
  await open('calligraphy')
  expect(await screen.findByText(/^[0-9a-f]{64}$/)).toBeVisible()
  expect(screen.getByText('12月7日 周一 10:00 抽签，之后在这里公布种子和结果。')).toBeVisible()
  expect(screen.queryByRole('button', { name: '在这台设备上重新计算' })).toBeNull()
})

test('after it: my lot, everybody’s place, and the same again on this device', async () => {
  const { user } = await open('porcelain', 'wealth')
  expect(await screen.findByRole('heading', { name: '我的签' })).toBeVisible()
  expect(screen.getByText(/^(抽中|候补) · 第 \d 位$/)).toBeVisible()
  expect(screen.getAllByText('抽中')).toHaveLength(3)
  await user.click(screen.getByRole('button', { name: '在这台设备上重新计算' }))
  expect(await screen.findByText('一致：种子与指纹相符，5 份登记的顺序全部对得上。')).toBeVisible()
})

test('no draw: words, and the way back', async () => {
  await open('museum-day')
  expect(await screen.findByText('这场活动不抽签，直接报名即可。')).toBeVisible()
})

test('another seed, or two places changed, are found out', () => {
  const order = drawOrder('seed', 'event', [1, 2, 3], sha256)
  const entries = order.map((number, at) => ({ number, seats: 1, place: at + 1, isSeated: at === 0 }))
  const proof = { eventId: 'event', drawAt: '', commitment: sha256('seed'), result: null }
  const result = { seed: 'seed', drawnAt: '', capacity: 1, entries }
  const swapped = entries.map((entry) => ({ ...entry, place: entry.place === 1 ? 2 : entry.place === 2 ? 1 : 3 }))
  expect(recompute(proof, result)).toEqual({ isSeedTrue: true, isOrderTrue: true })
  expect(recompute(proof, { ...result, entries: swapped })).toEqual({ isSeedTrue: true, isOrderTrue: false })
  expect(recompute({ ...proof, commitment: sha256('other') }, result).isSeedTrue).toBe(false)
})
