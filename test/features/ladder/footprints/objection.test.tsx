import { cleanup, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { queryClient } from '../../../../src/app/wiring'
import { FootprintsScreen } from '../../../../src/features/ladder/footprints/FootprintsScreen'
import { answerWith, connect, disconnect, network, renderScreen, screenBank, serveScreens } from '../../../support/render-screen'
import { device } from '../../../support/taro'

serveScreens()

const minutesMs = (minutes: number) => minutes * 60_000
const words = '10 月 12 日转入的 5 万元没有计入'
const problem = (status: number, code: string) => ({ type: `urn:${code}`, title: code, status, code, traceId: 't' })

// Each test objects as another customer: cases stay in this file's bank.
async function openForm(as: string) {
  const { user } = await renderScreen(<FootprintsScreen openPeriod='2026-10' />, { as })
  await user.click(await screen.findByRole('button', { name: '对结果有异议' }))
  const form = within(await screen.findByRole('dialog', { name: '对2026年10月评定的异议' }))
  return { user, form, box: form.getByRole('textbox', { name: '异议说明' }) }
}

async function write(user: UserEvent, box: HTMLElement, text: string) {
  await user.click(box)
  await user.paste(text)
}

const casesOf = async (as: string) =>
  ((await (await screenBank().signInAs(as)).send('get', '/api/v1/cases')).body as { cases: { text: string }[] }).cases

test('an objection is confirmed with the promised time, and is under way from then on', async () => {
  const { user, form, box } = await openForm('watch-5')
  await write(user, box, `  ${words}  `)
  expect(form.getByText(`${words.length + 4}/500`)).toBeVisible()
  await user.click(form.getByRole('button', { name: '提交异议' }))
  // Sunday 22 November; three working days later at 18:00
  expect(await form.findByText('我们将在 2026年11月25日 18:00 前答复，您可随时在“我的申请”查看。')).toBeVisible()
  await user.click(form.getByRole('button', { name: '完成' }))
  await user.click(screen.getAllByRole('button', { name: /^10月/ })[0]!)
  expect(await screen.findByText('您对这次评定的异议正在处理，我们将在 2026年11月25日 18:00 前答复。')).toBeVisible()
  expect(screen.queryByRole('button', { name: '对结果有异议' })).toBeNull()
  expect((await casesOf('watch-5')).map(({ text }) => text)).toEqual([words])
})

test('two quick taps make one case', async () => {
  const { user, form, box } = await openForm('watch-2')
  await write(user, box, words)
  await user.dblClick(form.getByRole('button', { name: '提交异议' }))
  expect(await form.findByText('已收到您的异议')).toBeVisible()
  expect(await casesOf('watch-2')).toHaveLength(1)
})

test.each([
  ['', '0'],
  ['太少了', '3'],
  ['    a    ', '9'],
])('%j is too short', async (typed, count) => {
  const { user, form, box } = await openForm('fallen')
  if (typed) await write(user, box, typed)
  await user.click(form.getByRole('button', { name: '提交异议' }))
  expect(form.getByRole('alert')).toHaveTextContent('请至少写 5 个字，说明哪里不符')
  expect(form.getByText(`${count}/500`)).toBeVisible()
})

test('no more than 500 characters can be typed, and a pasted control character is dropped', async () => {
  const { user, form, box } = await openForm('fallen')
  await user.click(box)
  await user.paste('一'.repeat(600))
  expect(form.getByText('500/500')).toBeVisible()
  await user.clear(box)
  await user.paste('看不见\u0007的字符')
  expect(box).toHaveValue('看不见的字符')
})

describe('when it does not go through, what was typed stays', () => {
  test.each([
    ['no connection', disconnect, '网络连接不上。请检查网络后重试。'],
    [
      'the bank breaks',
      () => answerWith('/ladder/objections', 500, problem(500, 'SERVER.BROKEN')),
      '服务暂时出了问题，我们正在处理。请稍后重试。',
    ],
    [
      'the period is unknown',
      () => answerWith('/ladder/objections', 404, problem(404, 'CASE.PERIOD_UNKNOWN')),
      '没有找到这一期的评定，请返回后刷新再试。',
    ],
    [
      'one is open',
      () => answerWith('/ladder/objections', 409, problem(409, 'CASE.ALREADY_OPEN')),
      '您对这次评定的异议正在处理，无需重复提交。',
    ],
    [
      'the session ended',
      () => answerWith('/ladder/objections', 401, problem(401, 'SESSION.EXPIRED')),
      '登录已过期，请重新登录。您的内容都还在。',
    ],
  ])('%s', async (_, fail, said) => {
    const { user, form, box } = await openForm('fallen')
    await write(user, box, words)
    fail()
    await user.click(form.getByRole('button', { name: '提交异议' }))
    expect(await form.findByRole('alert')).toHaveTextContent(said)
    expect(box).toHaveValue(words)
  })

  test('a repeat after a lost connection carries the same key; another text another', async () => {
    const { user, form, box } = await openForm('fallen')
    const sent: { text: string; requestId: string }[] = []
    network.use(
      http.post('*/api/v1/ladder/objections', async ({ request }) => {
        sent.push((await request.json()) as { text: string; requestId: string })
        return HttpResponse.error()
      }),
    )
    await write(user, box, words)
    for (const more of ['', '', '。']) {
      if (more) await write(user, box, more)
      await user.click(form.getByRole('button', { name: '提交异议' }))
      await form.findByRole('alert')
    }
    expect(sent.map(({ text }) => text)).toEqual([words, words, `${words}。`])
    expect(sent[1]!.requestId).toBe(sent[0]!.requestId)
    expect(sent[2]!.requestId).not.toBe(sent[0]!.requestId)
  })

  test('the way to an open case, and to signing in again, is at hand', async () => {
    const { user, form, box } = await openForm('fallen')
    await write(user, box, words)
    answerWith('/ladder/objections', 401, problem(401, 'SESSION.EXPIRED'))
    await user.click(form.getByRole('button', { name: '提交异议' }))
    await user.click(await form.findByRole('button', { name: '登录' }))
    const returnTo = encodeURIComponent('/packages/ladder/footprints/index?period=2026-10')
    expect(device.visits).toEqual([{ how: 'navigateTo', url: `/packages/account/sign-in/index?returnTo=${returnTo}` }])
    connect()
    answerWith('/ladder/objections', 409, problem(409, 'CASE.ALREADY_OPEN'))
    await user.click(form.getByRole('button', { name: '提交异议' }))
    await user.click(await form.findByRole('button', { name: '我的申请' }))
    expect(device.visits[1]).toEqual({ how: 'navigateTo', url: '/packages/ladder/cases/index' })
  })
})

describe('a draft', () => {
  async function writeAndLeave(as: string) {
    const { user, box } = await openForm(as)
    await write(user, box, words)
    cleanup()
    queryClient.clear()
    screenBank().clock.advance(minutesMs(5))
  }

  test('is there again after a restart, for that period only', async () => {
    await writeAndLeave('fallen')
    const { user, form, box } = await openForm('fallen')
    expect(box).toHaveValue(words)
    await user.click(form.getByRole('button', { name: '返回依据' }))
    await user.click(screen.getByRole('button', { name: '关闭' }))
    await user.click(screen.getAllByRole('button', { name: /^9月/ })[0]!)
    await user.click(await screen.findByRole('button', { name: '对结果有异议' }))
    expect(screen.getByRole('textbox')).toHaveValue('')
  })

  test("is not another customer's to see", async () => {
    await writeAndLeave('fallen')
    const { box } = await openForm('wealth')
    expect(box).toHaveValue('')
  })

  test.each([['nonsense'], [{ customerId: 'fallen', byName: { 'objection:2026-10': { requestId: 'r', said: { text: 5 } } } }], [null]])(
    'unreadable ones are as good as none: %j',
    async (kept) => {
      localStorage.setItem('drafts', JSON.stringify(JSON.stringify(kept)))
      const { box } = await openForm('fallen')
      expect(box).toHaveValue('')
    },
  )
})
