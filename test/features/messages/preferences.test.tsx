import { screen, waitFor, within } from '@testing-library/react'
import { PreferencesScreen } from '../../../src/features/messages/preferences/PreferencesScreen'
import { withChannel, withWanted } from '../../../src/features/messages/preferences/preference-view'
import { connect, disconnect, renderScreen, screenBank, serveScreens } from '../../support/render-screen'

serveScreens()

const chosen = async () => {
  const row = await screenBank().db.selectFrom('messagePreference').select('chosen').executeTakeFirst()
  return row?.chosen
}
const switchIn = (group: string, name: string) => within(screen.getByRole('group', { name: group })).getByRole('switch', { name })

test('each choice is in force when the bank has it', async () => {
  const { user } = await renderScreen(<PreferencesScreen />, { as: 'wealth' })
  await user.click(await screen.findByRole('switch', { name: '少打扰' }))
  await waitFor(() => expect(screen.getByRole('switch', { name: '少打扰' })).toBeChecked())
  await user.click(switchIn('短信', '活动'))
  await waitFor(() => expect(switchIn('短信', '活动')).not.toBeChecked())
  await user.click(switchIn('在“消息”里也要看到', '节气、生日问候与沙龙邀请'))
  await waitFor(() => expect(switchIn('在“消息”里也要看到', '节气、生日问候与沙龙邀请')).not.toBeChecked())
  expect(await chosen()).toMatchObject({ isFewer: true, muted: ['greeting'], channels: { sms: ['tier'] } })
  expect(screen.getByText('22:00 至次日 08:00 不发微信通知和短信，都等到早上。')).toBeVisible()
})

test('without a connection nothing changes, and it is said', async () => {
  const { user } = await renderScreen(<PreferencesScreen />, { as: 'wealth' })
  const fewer = await screen.findByRole('switch', { name: '少打扰' })
  disconnect()
  await user.click(fewer)
  expect(await screen.findByText('没有连上，刚才的选择没有保存。请检查网络后再点一次。')).toBeVisible()
  expect(screen.getByRole('switch', { name: '少打扰' })).not.toBeChecked()
  connect()
  await user.click(screen.getByRole('switch', { name: '少打扰' }))
  await waitFor(() => expect(screen.getByRole('switch', { name: '少打扰' })).toBeChecked())
})

test('a group is turned without touching the others', () => {
  const before = { channels: { wechat: ['tier' as const], sms: [] }, muted: [], isFewer: false }
  expect(withChannel(before, 'wechat', 'event', true).channels).toEqual({ wechat: ['tier', 'event'], sms: [] })
  expect(withChannel(before, 'wechat', 'tier', false).channels).toEqual({ wechat: [], sms: [] })
  expect(withWanted(before, 'perk', false).muted).toEqual(['perk'])
  expect(withWanted({ ...before, muted: ['perk'] }, 'perk', true).muted).toEqual([])
})
