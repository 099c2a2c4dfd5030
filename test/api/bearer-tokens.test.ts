import { bearerTokens, type Tokens } from '../../src/api/bearer-tokens'
import { ApiError } from '../../src/api/errors'
import { refreshSession, signInByWechat } from '../../src/contract/session'

type Kept = Tokens | 'signed-out' | null

const tokens = (name: string): Tokens => ({ accessToken: `${name}-access`, refreshToken: `${name}-refresh` })
const session = (name: string) => ({
  carrier: 'bearer' as const,
  ...tokens(name),
  expiresAt: '2026-11-22T10:00:00+08:00',
  customer: { id: 'c', name: '林**', phone: '138****0001', isElder: false },
})
const signedOut = () => new ApiError('signed-out')

type Answers = { wechat?: () => unknown; refresh?: () => unknown; code?: string | null }

/** A mini-program whose bank knows one access token, and answers renewals as told. */
function start(kept: Kept, { wechat = () => session('wechat'), refresh = () => session('renewed'), code = 'code' }: Answers = {}) {
  let stored = kept
  const sent: string[] = []
  const send = async (endpoint: { id: string }, input: object) => {
    sent.push(`${endpoint.id} ${Object.values(input).join()}`)
    await Promise.resolve()
    return endpoint.id === refreshSession.id ? refresh() : wechat()
  }
  const bearer = bearerTokens({
    store: { read: () => stored, write: (value) => (stored = value) },
    wechatCode: async () => code,
    send: send as never,
  })
  const run = (accepted: string) => async (accessToken: string) => {
    if (accessToken !== accepted) throw signedOut()
    return `as ${accessToken}`
  }
  return { bearer, sent, run, stored: () => stored }
}

describe('a request', () => {
  test('goes with the kept token, and asks for nothing else', async () => {
    const { bearer, sent, run } = start(tokens('kept'))
    await expect(bearer.withToken(run('kept-access'))).resolves.toBe('as kept-access')
    expect(sent).toEqual([])
  })

  test('whose token has expired is renewed and sent again; the new tokens are kept', async () => {
    const { bearer, sent, run, stored } = start(tokens('kept'))
    await expect(bearer.withToken(run('renewed-access'))).resolves.toBe('as renewed-access')
    expect(sent).toEqual([`${refreshSession.id} kept-refresh`])
    expect(stored()).toEqual(tokens('renewed'))
  })

  test('is not sent a third time', async () => {
    const { bearer, sent, run } = start(tokens('kept'))
    await expect(bearer.withToken(run('never'))).rejects.toMatchObject({ kind: 'signed-out' })
    expect(sent).toHaveLength(1)
  })

  test('that fails for another reason is not renewed', async () => {
    const { bearer, sent } = start(tokens('kept'))
    await expect(bearer.withToken(() => Promise.reject(new ApiError('offline')))).rejects.toMatchObject({ kind: 'offline' })
    expect(sent).toEqual([])
  })
})

test('requests that fail together share one renewal: a refresh token works once', async () => {
  const { bearer, sent, run } = start(tokens('kept'))
  const answers = await Promise.all(Array.from({ length: 5 }, () => bearer.withToken(run('renewed-access'))))
  expect(answers).toEqual(Array.from({ length: 5 }, () => 'as renewed-access'))
  expect(sent).toEqual([`${refreshSession.id} kept-refresh`])
})

test('a renewal that failed does not stand in the way of the next', async () => {
  let isDown = true
  const { bearer, sent, run } = start(tokens('kept'), {
    refresh: () => {
      if (isDown) throw new ApiError('offline')
      return session('renewed')
    },
  })
  await expect(bearer.withToken(run('renewed-access'))).rejects.toMatchObject({ kind: 'offline' })
  isDown = false
  await expect(bearer.withToken(run('renewed-access'))).resolves.toBe('as renewed-access')
  expect(sent).toHaveLength(2)
})

describe('the WeChat account', () => {
  test('signs in silently where nothing is kept', async () => {
    const { bearer, sent, run } = start(null)
    await expect(bearer.withToken(run('wechat-access'))).resolves.toBe('as wechat-access')
    expect(sent).toEqual([`${signInByWechat.id} code`])
  })

  test('signs in silently when the refresh token is spent', async () => {
    const { bearer, sent, run } = start(tokens('kept'), {
      refresh: () => {
        throw signedOut()
      },
    })
    await expect(bearer.withToken(run('wechat-access'))).resolves.toBe('as wechat-access')
    expect(sent.map((line) => line.split(' ')[0])).toEqual([refreshSession.id, signInByWechat.id])
  })

  test('never signs in who signed out', async () => {
    const { bearer, sent, run, stored } = start(tokens('kept'))
    bearer.forget()
    expect(stored()).toBe('signed-out')
    await expect(bearer.withToken(run('wechat-access'))).rejects.toMatchObject({ kind: 'signed-out' })
    expect(sent).toEqual([])
    await bearer.signInSilently()
    expect(stored()).toEqual(tokens('wechat'))
  })

  test('that is not linked leaves a link token for the sign-in by phone, until that is done', async () => {
    const { bearer, run } = start(null, { wechat: () => ({ carrier: 'unlinked', linkToken: 'link' }) })
    await expect(bearer.withToken(run('any'))).rejects.toMatchObject({ kind: 'signed-out' })
    expect(bearer.linkToken()).toBe('link')
    bearer.keep(session('phone'))
    expect(bearer.linkToken()).toBeUndefined()
    await expect(bearer.withToken(run('phone-access'))).resolves.toBe('as phone-access')
  })

  test('whose code WeChat does not give leaves the customer signed out', async () => {
    const { bearer, sent, run } = start(null, { code: null })
    await expect(bearer.withToken(run('any'))).rejects.toMatchObject({ kind: 'signed-out' })
    expect(sent).toEqual([])
  })
})
