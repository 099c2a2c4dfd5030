import { act, screen } from '@testing-library/react'
import { HomeScreen } from '../../../src/features/ladder/HomeScreen'
import { useAppearance } from '../../../src/ui/appearance/appearance'
import { renderScreen, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'

serveScreens()

const names = () => screen.getAllByRole('button').map((button) => button.textContent)

test('Home has a way to the large and simple one, and back', async () => {
  const { user } = await renderScreen(<HomeScreen />, { as: 'elder' })
  await user.click(await screen.findByRole('button', { name: '长辈版：字更大，更简单' }))
  await screen.findByRole('button', { name: '我的等级' })
  expect(names().slice(0, 3)).toEqual(['我的等级', '活动', '打电话给经理'])
  expect(screen.queryByRole('button', { name: '升级测算' })).toBeNull()
  expect(document.querySelector('.screen')).toHaveClass('elder')
  await user.click(screen.getByRole('button', { name: '换回标准版' }))
  expect(screen.getByRole('button', { name: '升级测算' })).toBeVisible()
})

test('it says the tier and one sentence, and what must be known', async () => {
  act(() => useAppearance.setState({ scale: 'elder' }))
  const { user } = await renderScreen(<HomeScreen />, { as: 'watch-2' })
  await user.click(await screen.findByRole('button', { name: '活动' }))
  expect(device.visits).toEqual([{ how: 'reLaunch', url: '/pages/events/index' }])
  expect(screen.getByRole('heading', { name: /观察期/ })).toBeVisible()
})
