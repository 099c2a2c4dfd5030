import { screen, waitFor } from '@testing-library/react'
import { SignInScreen } from '../../../src/features/account/SignInScreen'
import { disconnect, network, renderScreen, screenBank, serveScreens } from '../../support/render-screen'
import { device } from '../../support/taro'

serveScreens()

const phone = '13800000001'
const returnTo = '/pages/me/index'

const open = (language: 'zh-CN' | 'en' = 'zh-CN') => renderScreen(<SignInScreen returnTo={returnTo} />, { language })
const phoneField = () => screen.getByRole('textbox', { name: '手机号' })
const codeField = () => screen.getByRole('textbox', { name: '验证码' })
const button = (name: string | RegExp) => screen.getByRole('button', { name })

/** How often the page asked for something since the test began. */
function countRequests(): { of: (path: string) => number } {
  const paths: string[] = []
  network.events.removeAllListeners()
  network.events.on('request:start', ({ request }) => void paths.push(new URL(request.url).pathname))
  return { of: (path) => paths.filter((asked) => asked === `/api/v1${path}`).length }
}

async function askForCode(user: Awaited<ReturnType<typeof open>>['user'], typed = phone) {
  await user.clear(phoneField())
  await user.type(phoneField(), typed)
  await user.click(button('获取验证码'))
  const words = await screen.findByText(/验证码为 \d{6}/)
  return /\d{6}/.exec(words.textContent ?? '')?.[0] ?? ''
}

const wrongOf = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

describe('signing in by phone', () => {
  test('brings the customer back to where they were, and draws on the bank once', async () => {
    const requests = countRequests()
    const { user } = await open()
    await user.type(codeField(), await askForCode(user))
    await user.dblClick(button('登录'))
    await waitFor(() => expect(device.visits).toEqual([{ how: 'reLaunch', url: returnTo }]))
    expect(requests.of('/session/codes')).toBe(1)
    expect(requests.of('/session/phone')).toBe(1)
  })

  test('works by keyboard alone: Enter asks for the code, Enter signs in', async () => {
    const { user } = await open()
    await user.type(phoneField(), `138 0000 0001{Enter}`)
    const words = await screen.findByText(/验证码为 \d{6}/)
    await user.type(codeField(), `${/\d{6}/.exec(words.textContent ?? '')?.[0]}{Enter}`)
    await waitFor(() => expect(device.visits).toHaveLength(1))
  })

  test('the demo bank’s code is filled in by a tap', async () => {
    const { user } = await open()
    const code = await askForCode(user)
    await user.click(button('填入'))
    expect(codeField()).toHaveValue(code)
  })

  test('forgets what another customer left on the device', async () => {
    localStorage.setItem('standing', JSON.stringify('{"tierId":"private"}'))
    const { user } = await open()
    await user.type(codeField(), await askForCode(user))
    await user.click(button('登录'))
    await waitFor(() => expect(device.visits).toHaveLength(1))
    expect(localStorage.getItem('standing')).toBeNull()
  })
})

describe('what was typed wrong is said at its field, before the bank is asked', () => {
  test.each(['', '1380000000', '12800000001', 'abc'])('the phone "%s"', async (typed) => {
    const requests = countRequests()
    const { user } = await open()
    if (typed) await user.type(phoneField(), typed)
    await user.click(button('获取验证码'))
    expect(await screen.findByRole('alert')).toHaveTextContent('请输入 11 位大陆手机号')
    await user.click(button('登录'))
    expect(screen.getByRole('alert')).toHaveTextContent('请输入 11 位大陆手机号')
    expect(requests.of('/session/codes') + requests.of('/session/phone')).toBe(0)
  })

  test('a code that is not six digits; the words go when it is typed again', async () => {
    const { user } = await open()
    await user.type(phoneField(), phone)
    await user.type(codeField(), '12a34')
    expect(codeField()).toHaveValue('1234')
    await user.click(button('登录'))
    expect(await screen.findByRole('alert')).toHaveTextContent('请输入短信里的 6 位数字')
    await user.type(codeField(), '5')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('in English', async () => {
    const { user } = await open('en')
    await user.click(screen.getByRole('button', { name: 'Get code' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Type the 11 digits of a mainland mobile number')
  })
})

describe('what the bank refuses is said, and nothing typed is lost', () => {
  test('a wrong code, then a locked one', async () => {
    const { user } = await open()
    const code = await askForCode(user)
    await user.type(codeField(), wrongOf(code))
    for (let tries = 1; tries <= 5; tries += 1) {
      await user.click(button('登录'))
      expect(await screen.findByRole('alert')).toHaveTextContent('验证码不正确，请核对后重新输入。')
      await waitFor(() => expect(button('登录')).toBeEnabled())
    }
    expect([phoneField(), codeField()].map((field) => (field as HTMLInputElement).value)).toEqual([phone, wrongOf(code)])
    await user.clear(codeField())
    await user.type(codeField(), code)
    await user.click(button('登录'))
    expect(await screen.findByRole('alert')).toHaveTextContent('输错次数过多，请重新获取验证码。')
    expect(device.visits).toEqual([])
  })

  test('a code too old', async () => {
    const { user } = await open()
    const code = await askForCode(user)
    screenBank().clock.advance(5 * 60_000 + 1)
    await user.type(codeField(), code)
    await user.click(button('登录'))
    expect(await screen.findByRole('alert')).toHaveTextContent('验证码已过期，请重新获取。')
  })

  test('a phone that is no customer’s, at the phone', async () => {
    const { user } = await open()
    await user.type(codeField(), await askForCode(user, '13999999999'))
    await user.click(button('登录'))
    expect(await screen.findByRole('alert')).toHaveTextContent('该手机号未在本行预留，请核对或到网点登记。')
    expect(device.visits).toEqual([])
  })

  test('a second code too soon: how long to wait, counted down', async () => {
    await screenBank().guest.send('post', '/api/v1/session/codes', { phone })
    const { user } = await open()
    await user.type(phoneField(), phone)
    await user.click(button('获取验证码'))
    expect(await screen.findByRole('alert')).toHaveTextContent('获取验证码过于频繁，请稍后再试。')
    expect(await screen.findByRole('button', { name: /^(60|59) 秒后重发$/ })).toBeDisabled()
    expect(await screen.findByRole('button', { name: /^(59|58) 秒后重发$/ })).toBeDisabled()
  })

  test('after a code was sent, the next one waits a minute', async () => {
    const requests = countRequests()
    const { user } = await open()
    await askForCode(user)
    expect(await screen.findByRole('button', { name: /秒后重发$/ })).toBeDisabled()
    await user.type(phoneField(), '{Enter}')
    expect(requests.of('/session/codes')).toBe(1)
  })

  test('no connection', async () => {
    const { user } = await open()
    const code = await askForCode(user)
    await user.type(codeField(), code)
    disconnect()
    await user.click(button('登录'))
    expect(await screen.findByText('网络连接不上。请检查网络后重试。')).toBeVisible()
    expect(codeField()).toHaveValue(code)
  })
})

test('the phone number survives a restart', async () => {
  localStorage.setItem('sign-in-draft', JSON.stringify(JSON.stringify(phone)))
  await open()
  expect(phoneField()).toHaveValue(phone)
})

test('the way back leads Home when nothing lies behind', async () => {
  const { user } = await open()
  await user.click(button('返回'))
  expect(device.visits).toEqual([{ how: 'reLaunch', url: '/pages/home/index' }])
})

test('a browser offers no sign-in by WeChat', async () => {
  await open()
  expect(screen.queryByRole('button', { name: /微信/ })).toBeNull()
})
