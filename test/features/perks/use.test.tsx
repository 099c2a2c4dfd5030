import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { PerkScreen } from '../../../src/features/perks/perk/PerkScreen'
import { answerWith, connect, network, renderScreen, screenBank, serveScreens } from '../../support/render-screen'
import { device, showAgain } from '../../support/taro'
import { problem, redemptionsOf, signInElsewhere } from './bank-of-perks'

serveScreens()

type Query = { perk: string; guests?: string; day?: string }

function open(params: Query, as: string) {
  device.params = params
  return renderScreen(<PerkScreen />, { as })
}
const getCode = () => screen.findByRole('button', { name: '领取使用码' })
const reservedOf = async (perkId: string) =>
  (await redemptionsOf('wealth')).filter((each) => each.perkId === perkId && each.state === 'RESERVED')

describe('getting a code', () => {
  test('with a guest: what it will take is said, and the code opens', async () => {
    const { user } = await open({ perk: 'rail-lounge' }, 'wealth')
    expect(await screen.findByText('将使用 1 次，剩 3 次。')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '增加一位同行人' }))
    expect(screen.getByText('将使用 2 次，剩 2 次。')).toBeVisible()
    expect(screen.getByRole('button', { name: '增加一位同行人' })).toBeDisabled()
    expect(screen.getByText('您的等级每次最多可携 1 人，每人计一次。')).toBeVisible()
    await user.click(await getCode())
    await waitFor(() => expect(device.visits).toHaveLength(1))
    const [reserved] = await reservedOf('rail-lounge')
    expect(reserved).toMatchObject({ guests: 1, places: 2 })
    expect(device.visits).toEqual([{ how: 'navigateTo', url: `/packages/perks/redemption/index?redemption=${reserved!.id}` }])
    expect(await screen.findByText('剩 2 / 4')).toBeVisible()
    expect(screen.getByRole('button', { name: new RegExp(`尾号 ${reserved!.code.slice(-4)} · 本人和 1 位同行人`) })).toBeVisible()
  })

  test('of a perk that is a choice nothing is had before one chooses', async () => {
    const { user } = await open({ perk: 'yearly-gift' }, 'wealth')
    expect(await getCode()).toBeDisabled()
    await user.click(screen.getByRole('radio', { name: '明前绿茶礼盒' }))
    await user.click(await getCode())
    await waitFor(() => expect(device.visits).toHaveLength(1))
    expect(await reservedOf('yearly-gift')).toMatchObject([{ choice: { 'zh-CN': '明前绿茶礼盒' } }])
  })

  test('two quick taps, and a third before the next page is there, reserve once; back on the page another can be had', async () => {
    const { user } = await open({ perk: 'rail-lounge' }, 'wealth')
    const button = await getCode()
    fireEvent.click(button)
    fireEvent.click(button)
    await waitFor(() => expect(device.visits).toHaveLength(1))
    fireEvent.click(button)
    expect(await reservedOf('rail-lounge')).toHaveLength(1)
    showAgain()
    await user.click(await getCode())
    await waitFor(() => expect(device.visits).toHaveLength(2))
    expect(await reservedOf('rail-lounge')).toHaveLength(2)
  })

  test('an answer lost on the way: a retry finds the same code', async () => {
    const { user } = await open({ perk: 'rail-lounge' }, 'wealth')
    const { app, browser } = screenBank()
    const loseAnswer = http.post(
      '*/redemptions',
      async ({ request }) => {
        const headers = new Headers(request.headers)
        headers.set('cookie', browser.cookie)
        await app.fetch(new Request(request.url, { method: 'POST', headers, body: await request.text() }))
        return HttpResponse.error()
      },
      { once: true },
    )
    const button = await getCode()
    network.use(loseAnswer)
    await user.click(button)
    expect(await screen.findByText('网络中断，还不知道是否成功。请重试，不会重复计次。')).toBeVisible()
    await user.click(button)
    await waitFor(() => expect(device.visits).toHaveLength(1))
    expect(await reservedOf('rail-lounge')).toHaveLength(1)
  })

  test.each([
    ['PERK.QUOTA_USED', '本期剩余次数不够。可减少同行人数，或等下一期更新后再用。'],
    ['PERK.TOO_MANY_GUESTS', '同行人数超过您等级的上限，请减少后再试。'],
    ['PERK.LOCKED', '您当前的等级还没有这项权益，可在权益对比表查看开启等级。'],
    ['SERVER.BROKEN', '服务暂时出了问题，我们正在处理。请稍后重试。'],
  ])('refused with %s: the words for it, and the next try is a new one', async (code, words) => {
    const { user } = await open({ perk: 'rail-lounge' }, 'wealth')
    const button = await getCode()
    answerWith('/perks/rail-lounge/redemptions', code === 'SERVER.BROKEN' ? 500 : 409, problem(409, code))
    await user.click(button)
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    connect()
    await user.click(await getCode())
    await waitFor(() => expect(device.visits).toHaveLength(1))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('the rest was taken elsewhere: why, and the new quota, both stay in sight', async () => {
    const { user } = await open({ perk: 'airport-lounge' }, 'wealth')
    const button = await getCode()
    const elsewhere = await signInElsewhere('wealth')
    await elsewhere.send('post', '/api/v1/perks/airport-lounge/redemptions', { guests: 0, requestId: 'from-another-device' })
    await user.click(button)
    expect(await screen.findByText('剩 0 / 4')).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent('本期剩余次数不够。可减少同行人数，或等下一期更新后再用。')
    expect(screen.queryByRole('button', { name: '领取使用码' })).toBeNull()
  })

  test('an expired session: signing in leads back to the same wish', async () => {
    const { user } = await open({ perk: 'rail-lounge' }, 'wealth')
    await user.click(await screen.findByRole('button', { name: '增加一位同行人' }))
    screenBank().clock.advance(31 * 60_000)
    await user.click(await getCode())
    await user.click(await screen.findByRole('button', { name: '登录' }))
    expect(decodeURIComponent(device.visits[0]!.url)).toBe(
      '/packages/account/sign-in/index?returnTo=/packages/perks/perk/index?perk=rail-lounge&guests=1',
    )
  })

  test('the wish of the address is taken up', async () => {
    await open({ perk: 'rail-lounge', guests: '1' }, 'wealth')
    expect(await screen.findByText('将使用 2 次，剩 2 次。')).toBeVisible()
  })

  test('the last place is for the customer alone', async () => {
    await open({ perk: 'airport-lounge', guests: '9' }, 'wealth')
    expect(await screen.findByText('剩余次数只够您本人使用。')).toBeVisible()
    expect(screen.getByText('将使用 1 次，剩 0 次。')).toBeVisible()
    expect(screen.getByText(/^尾号 \d{4} · 本人$/)).toBeVisible()
  })

  test('nothing left: when there is more, and no way to ask for it', async () => {
    await open({ perk: 'coffee' }, 'elder')
    expect(await screen.findByText('本期已用完，12月1日更新。')).toBeVisible()
    expect(screen.queryByRole('button', { name: '领取使用码' })).toBeNull()
  })
})

describe('booking a day', () => {
  test('a day of a used-up year cannot be had; one of the next year counts there', async () => {
    const { user } = await open({ perk: 'health-check' }, 'wealth')
    expect(await screen.findByText('请选择到访日期。')).toBeVisible()
    expect(screen.getByRole('button', { name: '预约' })).toBeDisabled()
    await user.click(screen.getByRole('radio', { name: '12月' }))
    await user.click(screen.getByRole('radio', { name: '2026年12月24日 周四' }))
    expect(screen.getByText('2026年的次数已用完，请选择其他日期。')).toBeVisible()
    expect(screen.getByRole('button', { name: '预约' })).toBeDisabled()
    await user.click(screen.getByRole('radio', { name: '2027年1月' }))
    await user.click(screen.getByRole('radio', { name: '2027年1月5日 周二' }))
    expect(screen.getByText('计入2027年：将使用 1 次，剩 0 次。')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '预约' }))
    await waitFor(() => expect(device.visits).toHaveLength(1))
    expect(await reservedOf('health-check')).toEqual(
      expect.arrayContaining([expect.objectContaining({ visitDay: '2027-01-05', periodKey: '2027' })]),
    )
    expect(await screen.findByText(/2027年1月5日 到访/)).toBeVisible()
  })

  test('only the days that the bank offers are there, and a refusal says to choose another', async () => {
    const { user } = await open({ perk: 'wealth-consultation', day: '2026-12-01' }, 'wealth')
    expect(await screen.findByRole('radio', { name: '2026年12月1日 周二' })).toHaveAttribute('aria-checked', 'true')
    await user.click(screen.getByRole('radio', { name: '11月' }))
    expect(screen.queryByRole('radio', { name: /11月22日/ })).toBeNull()
    answerWith('/perks/wealth-consultation/redemptions', 409, problem(409, 'PERK.DAY_UNFIT'))
    await user.click(screen.getByRole('button', { name: '预约' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('这一天不能预约，请选择列出的日期。')
  })
})

describe('nothing to ask for', () => {
  test('locked: what opens it, who has it, and the way to the planner', async () => {
    const { user } = await open({ perk: 'home-visit' }, 'elder')
    expect(await screen.findByText('升至私人银行即可享有。看看还差多少：')).toBeVisible()
    expect(screen.getByText('2 次/年')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '去升级测算' }))
    expect(device.visits).toEqual([{ how: 'navigateTo', url: '/packages/ladder/planner/index' }])
  })

  test('standing: it is simply there', async () => {
    await open({ perk: 'transfer-fees' }, 'private')
    expect(await screen.findByText('自动生效，无需领取。')).toBeVisible()
    expect(screen.queryByRole('button', { name: /领取|预约/ })).toBeNull()
  })

  test('no such perk', async () => {
    const { user } = await open({ perk: 'no-such' }, 'elder')
    expect(await screen.findByText('没有找到这项权益，请返回后刷新再试。')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '查看全部权益' }))
    expect(device.visits).toHaveLength(1)
  })
})
