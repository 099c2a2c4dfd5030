import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { readPersonas, type Persona } from '../support/personas'
import { usePhone } from './phone'

const phone = usePhone()

describe('signing in, in the compiled mini-program', () => {
  let customer: Persona
  let other: Persona

  before(async () => {
    const [first, second] = await readPersonas(phone.url())
    assert.ok(first && second)
    customer = first
    other = second
  })

  test('by phone and code, and out again', async () => {
    const app = await phone.open({ loginCode: 'a-first-account' })
    await app.tap('登录')
    await app.input('11 位手机号', customer.phone)
    await app.tap('获取验证码')
    const [code] = (await app.text()).match(/\b\d{6}\b/) ?? []
    assert.ok(code, 'the sandbox shows the code')
    await app.input('6 位数字', code)
    await app.tap('登录')
    assert.equal(await app.route(), 'pages/home/index')
    await app.waitText('总资产')
    await app.tab('我的')
    await app.waitText(`${customer.phone.slice(0, 3)}****${customer.phone.slice(-4)}`)
    await app.tap('退出登录')
    await app.waitText('登录')
    assert.deepEqual(app.errors(), [])
    await app.close()
  })

  test('a wrong code is refused with a sentence, and nothing typed is lost', async () => {
    const app = await phone.open({ loginCode: 'a-second-account' })
    await app.tap('登录')
    await app.input('11 位手机号', other.phone)
    await app.tap('获取验证码')
    const [code] = (await app.text()).match(/\b\d{6}\b/) ?? []
    await app.input('6 位数字', code === '000000' ? '111111' : '000000')
    await app.tap('登录')
    assert.equal(await app.route(), 'packages/account/sign-in/index')
    await app.waitText('验证码不正确，请核对后重新输入。')
    assert.ok((await app.tree()).includes(`value="${other.phone}"`))
    assert.deepEqual(app.errors(), [])
    await app.close()
  })

  test('by the WeChat account alone, where it is linked', async () => {
    const app = await phone.open({ loginCode: customer.wechatCode })
    await app.waitText('总资产')
    assert.deepEqual(app.errors(), [])
    await app.close()
  })
})
