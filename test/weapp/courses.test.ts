import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { answerKey, openLearner } from '../support/learner'
import { noNetwork, usePhone } from './phone'
import type { MiniProgram } from './runner/drive/mini-program'

const phone = usePhone()

const openAs = (personaId: string, path: string) => phone.openAs(personaId, { path: `packages/courses/${path}` })

/** Answers a quiz that is open, `mistakes` of its questions wrong. */
async function takeQuiz(app: MiniProgram, course: string, chapter: string, mistakes = 0) {
  const key = answerKey(course, chapter)
  for (const [place, { text, right, wrong }] of key.entries()) {
    await app.waitText(text)
    for (const option of place < mistakes ? wrong.slice(0, 1) : right) await app.tap(option)
    await app.tap('确定')
    await app.waitText(place < mistakes ? '不正确' : '正确')
    await app.tap(place === key.length - 1 ? '看成绩' : '下一题')
  }
}

/** The runner draws no video; its box says how far it has played, as WeChat's does. */
const playTo = async (app: MiniProgram, currentTime: number) =>
  (await app.topFrame()).evaluate((seconds) => {
    const box = document.querySelector('wx-video') as unknown as { __wxElement: { triggerEvent: (name: string, detail: object) => void } }
    box.__wxElement.triggerEvent('timeupdate', { currentTime: seconds, duration: 48 })
  }, currentTime)

describe('courses in the compiled mini-program', () => {
  test('watched with captions, read, failed and passed, certified; verified by somebody unknown; the ladder moved', async () => {
    const learner = await openLearner(phone.url(), 'newcomer')
    await learner.switchScheme('ladder-score')
    const app = await openAs('newcomer', 'course/index?course=first-steps')
    await app.waitText('完成后计入等级评定')
    await app.tap('开始学习')
    await app.waitText('本章完')
    await playTo(app, 6)
    await app.waitText('把每天日终的余额加起来，再除以当月的天数。')
    await app.tap('English')
    await app.waitText('Add up every day')
    await app.tap('读完了，开始测验')
    await takeQuiz(app, 'first-steps', 'average-balance', 1)
    await app.waitText('还没通过')
    await app.tap('再试一次')
    for (const chapter of ['how-tiers-work', 'deposit-insurance', 'safe-app-and-fraud']) await learner.passChapter('first-steps', chapter)
    await takeQuiz(app, 'first-steps', 'average-balance')
    await app.waitText('通过了')
    assert.equal((await learner.course('first-steps')).chapters[0]?.progress?.videoMs, 6_000)
    // the stack stays as it was: WeChat allows ten pages
    assert.deepEqual(await app.stack(), ['packages/courses/course/index', 'packages/courses/quiz/index'])

    await app.tap('下一章')
    await app.back()
    await app.tap('继续：第 5 章')
    await app.tap('读完了，开始测验')
    const scoreBefore = JSON.stringify((await learner.standing()).next?.roads)
    await takeQuiz(app, 'first-steps', 'read-risk-levels')
    await app.waitText('您学完了这门课')
    await app.waitText('本次完成计入等级评定。')
    assert.notEqual(JSON.stringify((await learner.standing()).next?.roads), scoreBefore)
    await app.tap('查看证书')
    await app.waitText('结业证书')
    assert.deepEqual(app.errors(), [])
    await app.close()

    const code = (await learner.course('first-steps')).certificate?.code ?? ''
    const stranger = await phone.open({ path: `packages/courses/verification/index?code=${code}` })
    await stranger.waitText('证书有效')
    await stranger.waitText('新客户入门')
    assert.deepEqual(stranger.errors(), [])
    await stranger.close()
  })

  test('a closed course says why; assessed, it opens', async () => {
    const app = await openAs('nothing', 'course/index?course=retire-with-a-plan')
    await app.waitText('暂未对您开放')
    await app.tap('去做风险测评')
    await app.tap('开始测评')
    for (let place = 1; place <= 10; place += 1) {
      await app.waitText(`第 ${place} 题，共 10 题`)
      await (await app.topFrame()).locator('[role=radio]').nth(2).tap()
      await app.tap(place === 10 ? '核对答案' : '下一题')
    }
    await app.tap('提交测评')
    await app.waitText('您的测评结果')
    await app.tap('完成')
    await app.waitText('今天还可测评 1 次，今年还可 7 次')
    await app.back()
    await app.waitText('开始学习')
    assert.deepEqual(app.errors(), [])
    await app.close()
  })

  test('a chapter opened once is there without the bank', async () => {
    const path = 'packages/courses/chapter/index?course=first-steps&chapter=how-tiers-work'
    const app = await phone.openAs('saver', { path })
    await app.waitText('本章完')
    const storage = await app.storage()
    await app.close()
    const again = await phone.open({ storage, path, ...noNetwork })
    await again.waitText('暂时连不上服务，以下是 2026年11月22日 的内容。')
    await again.waitText('本章完')
    await again.close()
  })
})
