import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { usePhone } from './phone'
import type { MiniProgram } from './runner/drive/mini-program'

const phone = usePhone()

/** Waits until the page on top is scrolled by so many px, from and to. */
const isScrolled = async (app: MiniProgram, range: readonly [number, number]) =>
  (await app.topFrame()).waitForFunction(([from, to]) => window.scrollY >= from && window.scrollY <= to, range, { timeout: 3_000 })

describe('learning in the compiled mini-program', () => {
  test('found, opened, read half way, left, resumed; and bookmarked', async () => {
    const app = await phone.openAs('almost')
    await app.tab('学堂')
    await app.waitText('按人生阶段')
    await app.tap('搜索文章、课程、术语')
    await app.input('例如：备用金', '备用金')
    await app.waitText(/^找到 \d+ 项/)
    await app.tap('备用金：家里的第一笔安全垫')
    await app.waitText('收藏')
    await app.tap('收藏')
    await app.waitText('取消收藏')
    await app.scrollTo(600)
    await app.waitText('资料来源')
    await new Promise((done) => setTimeout(done, 400))
    await app.back()
    await app.back()
    await app.waitText('继续学习')
    assert.match(await app.text(), /读到 \d+%/)
    await app.navigate('navigateTo', '/packages/learn/article/index?article=emergency-fund')
    await app.waitText(/^已回到上次读到的地方/)
    await isScrolled(app, [560, 640])
    await app.tap('从头读')
    await isScrolled(app, [0, 0])
    await app.navigate('navigateTo', '/packages/learn/bookmarks/index')
    await app.waitText('备用金：家里的第一笔安全垫')
    assert.deepEqual(app.errors(), [])
    await app.close()
  })

  test('a closed R4 article explains itself; recommendations are switched off; a link is copied', async () => {
    const app = await phone.openAs('wealth')
    await app.navigate('navigateTo', '/packages/learn/article/index?article=equity-funds-and-regular-investing')
    await app.waitText('暂未对您开放')
    await app.waitText(/^这项内容的风险等级高于您的测评结果/)
    await app.navigate('redirectTo', '/packages/learn/article/index?article=reading-a-wealth-product')
    await app.waitText('资料来源')
    await app.tap('中国理财网（产品登记编码查询）')
    assert.equal(await app.toast(), '网址已复制，请在浏览器中打开')
    await app.back()
    await app.tab('学堂')
    await app.waitText(/^因为您/)
    await app.tap('个性化推荐')
    await app.waitText(/^已关闭：/)
    assert.deepEqual(app.errors(), [])
    await app.close()
  })

  test('the glossary opens at a term; cards and a visitor’s lists are there', async () => {
    const app = await phone.open()
    await app.tab('学堂')
    await app.waitText(/^登录后会记住/)
    await app.navigate('navigateTo', '/packages/learn/glossary/index?term=tier')
    await app.waitText(/^共 \d+ 个术语/)
    await isScrolled(app, [1, 99_999])
    await app.navigate('redirectTo', '/packages/learn/cards/index')
    await app.waitText('本月')
    assert.deepEqual(app.errors(), [])
    await app.close()
  })
})
