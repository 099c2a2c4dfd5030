import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { answerKey, openLearner } from '../support/learner'
import { openSite, type Site } from './site'

let site: Site
before(async () => {
  site = await openSite()
})
after(() => site.close())

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** Answers a quiz that is open, `mistakes` of its questions wrong. */
async function takeQuiz(page: Page, course: string, chapter: string, mistakes = 0) {
  const key = answerKey(course, chapter)
  for (const [place, { text, right, wrong }] of key.entries()) {
    await page.getByRole('heading', { name: text }).waitFor()
    for (const name of place < mistakes ? wrong.slice(0, 1) : right)
      await page
        .getByRole('radio', { name, exact: true })
        .or(page.getByRole('checkbox', { name, exact: true }))
        .click()
    await button(page, '确定').click()
    await button(page, place === key.length - 1 ? '看成绩' : '下一题').click()
  }
}

const scoreOf = async (learner: Awaited<ReturnType<typeof openLearner>>) => {
  const road = (await learner.standing()).next?.roads.find(({ unit }) => unit === 'score')
  return road?.unit === 'score' ? road.scoreTenths : NaN
}

describe('a course in a real browser, under the scheme that counts courses', () => {
  test('found, watched, read, failed and passed, certified, verified by somebody unknown; the ladder moved', async () => {
    const learner = await openLearner(site.product.url, 'newcomer')
    await learner.switchScheme('ladder-score')
    const scoreBefore = await scoreOf(learner)
    const { page, complaints, close } = await site.visit('newcomer')
    await page.goto('/learn')
    await button(page, /新客户入门/)
      .first()
      .click()
    await page.getByText('完成后计入等级评定').waitFor()
    await button(page, '开始学习').click()

    // watched: the picture moves, and where it stopped is known to the bank
    const moved = await page.locator('video').evaluate(async (video: HTMLVideoElement) => {
      await video.play()
      await new Promise((done) => setTimeout(done, 1_500))
      video.pause()
      return {
        seconds: video.currentTime,
        shown: [...video.textTracks].filter(({ mode }) => mode === 'showing').map((track) => track.language),
      }
    })
    assert.ok(moved.seconds > 0.8, `played ${moved.seconds} s`)
    assert.deepEqual(moved.shown, ['zh-CN'])
    await button(page, '读完了，开始测验').click()

    await takeQuiz(page, 'first-steps', 'average-balance', 1)
    await page.getByRole('heading', { name: '还没通过' }).waitFor()
    await button(page, '再试一次').click()
    await takeQuiz(page, 'first-steps', 'average-balance')
    await page.getByRole('heading', { name: '通过了' }).waitFor()
    assert.ok(((await learner.course('first-steps')).chapters[0]?.progress?.videoMs ?? 0) > 800)

    for (const chapter of ['how-tiers-work', 'deposit-insurance', 'safe-app-and-fraud']) await learner.passChapter('first-steps', chapter)
    await page.goto('/course?course=first-steps')
    await button(page, '继续：第 5 章').click()
    await button(page, '读完了，开始测验').click()
    await takeQuiz(page, 'first-steps', 'read-risk-levels')
    await page.getByRole('heading', { name: '您学完了这门课' }).waitFor()
    await page.getByText('本次完成计入等级评定。').waitFor()
    assert.ok((await scoreOf(learner)) > scoreBefore, 'the score rose')

    await button(page, '查看证书').last().click()
    await page.getByRole('heading', { name: '结业证书' }).waitFor()
    const code = (await learner.course('first-steps')).certificate?.code ?? ''
    await page.getByText(code.replace(/(\d{4})(?=\d)/g, '$1 ')).waitFor()
    assert.deepEqual(complaints, [])
    await close()

    const stranger = await site.visit(null)
    await stranger.page.goto(`/verify?code=${code}`)
    await stranger.page.getByText('证书有效').waitFor()
    await stranger.page.getByRole('textbox', { name: '证书编号' }).fill('1234 5678')
    await button(stranger.page, '验证').click()
    await stranger.page.getByText('证书编号应为 16 位数字，请核对后重新输入。').waitFor()
    await stranger.close()
  })

  test('a chapter opened once is there without the bank, its transcript too; done then, the bank hears of it later', async () => {
    const { page, context, close } = await site.visit('saver')
    await page.goto('/chapter?course=first-steps&chapter=average-balance')
    await button(page, '文字稿').click()
    await page.getByText('把每天日终的余额加起来，再除以当月的天数。').waitFor()
    await context.route(/\/(api|media)\//, (route) => route.abort())
    await page.reload()
    await page.getByText('暂时连不上服务，以下是 2026年11月22日 的内容。').waitFor()
    await page.getByText(/视频暂时放不了/).waitFor()
    await page.getByText('把每天日终的余额加起来，再除以当月的天数。').waitFor()
    await button(page, '读完了，开始测验').click()
    await page.getByText(/“读完”已记在本机/).waitFor()
    await context.unroute(/\/(api|media)\//)
    await page.goto('/course?course=first-steps')
    await button(page, '继续：第 1 章测验').waitFor()
    await close()
  })

  test('a closed course says why; assessed, it opens; the third try of the day says when there is one again', async () => {
    const { page, complaints, close } = await site.visit('nothing')
    const assess = async () => {
      for (let place = 1; place <= 10; place += 1) {
        await page.getByText(`第 ${place} 题，共 10 题`).waitFor()
        await page.getByRole('radio').nth(2).click()
        await button(page, place === 10 ? '核对答案' : '下一题').click()
      }
      await button(page, '提交测评').click()
      await page.getByRole('heading', { name: '您的测评结果' }).waitFor()
      await button(page, '完成').click()
    }
    await page.goto('/course?course=retire-with-a-plan')
    await page.getByText('这项内容讲的是风险较高的产品，请先完成风险测评。').waitFor()
    await button(page, '去做风险测评').click()
    await button(page, '开始测评').click()
    await assess()
    await button(page, '返回').last().click()
    await button(page, '开始学习').waitFor()
    await page.goto('/risk')
    await button(page, '重新测评').click()
    await assess()
    await page.getByText('今天的 2 次已用完，2026年11月23日起可再测评。').waitFor()
    assert.deepEqual(complaints, [])
    await close()
  })
})
