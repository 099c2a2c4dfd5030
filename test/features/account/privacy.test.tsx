import { screen, waitFor } from '@testing-library/react'
import { MyDataScreen } from '../../../src/features/account/my-data/MyDataScreen'
import { toHtml } from '../../../src/features/account/my-data/to-html'
import { PrivacyScreen } from '../../../src/features/account/privacy/PrivacyScreen'
import { SignInScreen } from '../../../src/features/account/SignInScreen'
import { connect, disconnect, renderScreen, screenBank, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'

serveScreens()

const press = (name: string | RegExp) => screen.getByRole('button', { name })
const named = { 'zh-CN': '<b>名</b>', 'zh-HK': '名', en: 'Name' }

test('marketing is given and withdrawn by one switch, and each is on record', async () => {
  const { user } = await renderScreen(<PrivacyScreen />, { as: 'stocks' })
  const offers = await screen.findByRole('switch', { name: '接收活动与优惠信息' })
  expect(offers).not.toBeChecked()
  await user.click(offers)
  await waitFor(() => expect(screen.getAllByRole('button', { name: '记录（1）' })).toHaveLength(2))
  expect(offers).toBeChecked()
  await user.click(screen.getAllByRole('button', { name: '记录（1）' })[1]!)
  expect(screen.getByText(/同意 2026-06 版/)).toBeVisible()
})

test('without a connection the switch goes back, and says why', async () => {
  const { user } = await renderScreen(<PrivacyScreen />, { as: 'wealth' })
  const offers = await screen.findByRole('switch', { name: '接收活动与优惠信息' })
  disconnect()
  await user.click(offers)
  expect(await screen.findByRole('alert')).toHaveTextContent('网络连接不上')
  expect(offers).toBeChecked()
  connect()
})

test('withdrawing the service asks first, and then leaves', async () => {
  const { user } = await renderScreen(<PrivacyScreen />, { as: 'wealth' })
  await user.click(await screen.findByRole('button', { name: '撤回并停止使用' }))
  expect(screen.getByRole('alert')).toHaveTextContent('您会在所有设备上退出登录')
  await user.click(press('确认撤回'))
  await waitFor(() => expect(device.visits).toContainEqual({ how: 'reLaunch', url: '/pages/me/index' }))
})

test('who has not agreed is asked at signing in, and the same code is good', async () => {
  const { db } = screenBank()
  await db.deleteFrom('consentChange').where('customerId', '=', 'wealth').execute()
  const { phone } = await db.selectFrom('customer').select('phone').where('id', '=', 'wealth').executeTakeFirstOrThrow()
  const { user } = await renderScreen(<SignInScreen returnTo='/pages/me/index' />)
  await user.click(screen.getByRole('textbox', { name: '手机号' }))
  await user.paste(phone)
  await user.click(press('获取验证码'))
  await user.click(await screen.findByRole('button', { name: '填入' }))
  await user.click(press('登录'))
  await user.click(await screen.findByRole('switch', { name: '接收活动与优惠信息（可选）' }))
  await user.click(press('同意并登录'))
  await waitFor(() => expect(device.visits).toContainEqual({ how: 'reLaunch', url: '/pages/me/index' }))
  const said = await db.selectFrom('consentChange').select('kind').where('customerId', '=', 'wealth').orderBy('kind').execute()
  expect(said).toEqual([{ kind: 'marketing' }, { kind: 'service' }])
})

test('deletion is asked for after a question, promises a time, and can be taken back', async () => {
  const { user } = await renderScreen(<PrivacyScreen />, { as: 'wealth' })
  await user.click(await screen.findByRole('button', { name: '申请删除' }))
  await user.type(screen.getByRole('textbox', { name: '原因（可不填）' }), '移居海外')
  await user.click(press('确认申请'))
  expect(await screen.findByText(/最晚 2026年12月11日/)).toBeVisible()
  await user.click(press('收回申请'))
  expect(await screen.findByRole('button', { name: '申请删除' })).toBeVisible()
})

test('my data opens section by section, with why and for how long', async () => {
  const { user } = await renderScreen(<MyDataScreen />, { as: 'wealth' })
  await user.click(await screen.findByRole('button', { name: /基本资料/ }))
  expect(screen.getByText('用途：履行与您的合同：评定等级、提供权益')).toBeVisible()
  const { name } = await screenBank().db.selectFrom('customer').select('name').where('id', '=', 'wealth').executeTakeFirstOrThrow()
  expect(screen.getByText(name)).toBeVisible()
})

test('the page to take along has what was typed as text, never as markup', () => {
  const section = {
    id: 'x',
    name: named,
    purpose: named,
    keptFor: named,
    columns: [{ id: 'a', name: named }],
    rows: [['<script>"x"&\'y\'']],
  }
  const page = toHtml({ asOf: '2026-11-22T09:30:00+08:00', sections: [section] }, 'zh-CN')
  expect(page).toContain('<td>&lt;script&gt;&quot;x&quot;&amp;&#39;y&#39;</td>')
  expect(page).toContain('<h2>&lt;b&gt;名&lt;/b&gt;</h2>')
  expect(page).not.toMatch(/<script|<b>/)
})
