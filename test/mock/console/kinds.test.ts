import sharp from 'sharp'
import type { Content, ContentItem } from '../../../src/contract/console/content'
import { openTestBank, openTimeoutMs, type Caller, type TestBank } from '../../support/bank'
import { anEvent, deskOf, item, words } from '../../support/console'

let bank: TestBank
let editorCaller: Caller
let editor: ReturnType<typeof deskOf>
let reviewer: ReturnType<typeof deskOf>
beforeAll(async () => {
  bank = await openTestBank()
}, openTimeoutMs)
beforeEach(async () => {
  await bank.reset()
  editorCaller = await bank.signInAsStaff('editor')
  editor = deskOf(editorCaller)
  reviewer = deskOf(() => bank.signInAsStaff('reviewer'))
})

const outgoing = async (ready: ContentItem) =>
  item(editor.move(await item(reviewer.review(await item(editor.move(ready, 'submit')), 'approve')), 'publish'))
const published = async (content: Content) => outgoing(await item(editor.save(await item(editor.create(content.kind)), content)))
const read = async <T>(path: string, who: Caller = bank.guest) => (await who.send('get', `/api/v1${path}`)).body as T
const existing = async (id: string) => {
  await editorCaller.send('get', '/api/v1/console/content')
  return item(editor.read(id))
}

const learning = {
  ...{ title: words('存款保险怎么算'), summary: words('一家银行、一位存款人、五十万元。'), topic: 'basics' as const },
  ...{ stages: ['family' as const], risk: 'R1' as const, sources: [{ name: words('存款保险条例'), url: '' }] },
}
const article: Content = {
  kind: 'article',
  body: { ...learning, minutes: 3, markdown: { ...words(''), 'zh-CN': '## 怎么算\n\n合并计算。' } },
}
const options = [
  { id: 'yes', text: words('对'), isRight: true, why: words('合并计算。') },
  { id: 'no', text: words('错'), isRight: false, why: words('不是分开算。') },
]
const course: Content = {
  kind: 'course',
  body: {
    ...learning,
    passPercent: 80,
    chapters: [
      {
        ...{ id: 'one', title: words('第一课'), minutes: 4, video: null, markdown: { ...words(''), 'zh-CN': '同一家银行合并计算。' } },
        questions: [{ id: 'q1', kind: 'single', text: words('同一家银行的存款合并计算？'), options }],
      },
    ],
  },
}
const bannerOf = (fields: object = {}): Content => ({
  kind: 'banner',
  body: {
    ...{ place: 'events', title: words('年末问候'), text: words(''), path: '/pages/events/index', coverId: null, weight: 50 },
    ...{ from: '2026-11-22T08:00:00+08:00', until: '2026-11-30T00:00:00+08:00' },
    target: { tierIds: [], cities: [], interests: [] },
    ...fields,
  } as Extract<Content, { kind: 'banner' }>['body'],
})

test('what customers have from the start is in the console as published, whole and publishable again', async () => {
  const { counts, total } = (await editorCaller.send('get', '/api/v1/console/content')).body as { counts: object[]; total: number }
  expect(total).toBeGreaterThan(80)
  expect(counts).toContainEqual(expect.objectContaining({ state: 'PUBLISHED' }))
  for (const id of ['article.deposit-insurance', 'course.first-steps', 'card.card-budget', 'perk.airport-lounge', 'event.macro-2027']) {
    const stored = await existing(id)
    expect(stored).toMatchObject({ liveState: 'PUBLISHED', version: { number: 1, makers: [] } })
    expect((await editor.check(stored, stored.version.content)).body).toMatchObject({ problems: [] })
  }
})

test('an event taken in and published again unchanged but for its words is the same event', async () => {
  const before = await read<Record<string, unknown>>('/events/bond-basics')
  const stored = await existing('event.bond-basics')
  if (stored.version.content.kind !== 'event') throw new Error('no event')
  const { body } = stored.version.content
  const title = { ...body.title, en: 'Why bond funds fall, too' }
  await outgoing(await item(editor.save(stored, { kind: 'event', body: { ...body, title } })))
  expect(await read('/events/bond-basics')).toEqual({ ...before, title })
})

test('an article: read by customers, changed, taken away', async () => {
  const live = await published(article)
  const path = `/articles/${live.subjectId}`
  const first = await read<{ article: object; body: { blocks: object[] } }>(path)
  expect(first.article).toMatchObject({ title: learning.title, languages: ['zh-CN'], publishedDay: '2026-11-22' })
  expect(first.body.blocks).toHaveLength(2)
  const fork = await item(editor.save(live, { kind: 'article', body: { ...article.body, minutes: 5 } as never }))
  await outgoing(fork)
  expect((await read<{ article: object }>(path)).article).toMatchObject({ minutes: 5 })
  await item(editor.move(await item(editor.read(live.id)), 'pause'))
  expect(await read(path)).toMatchObject({ code: 'LEARNING.UNKNOWN' })
})

test('a course with its quiz', async () => {
  const live = await published(course)
  const { chapters } = await read<{ chapters: object[] }>(`/courses/${live.subjectId}`)
  expect(chapters).toMatchObject([{ id: 'one', questions: 1, minutes: 4 }])
  const chapter = await read<{ body: { questions: object[] } }>(`/courses/${live.subjectId}/chapters/one`)
  expect(JSON.stringify(chapter.body.questions)).not.toContain('isRight')
})

test('a card comes by a month or by what brings it, and no two by the same', async () => {
  const stored = await existing('card.card-mortgage-renovation')
  expect(stored.version.content).toMatchObject({ kind: 'card', body: { month: null, trigger: 'mortgage-6' } })
  const card: Content = {
    kind: 'card',
    body: { month: 3, trigger: 'mortgage-6', title: words('装修'), text: words('先定上限。'), articleId: null },
  }
  const draft = await item(editor.save(await item(editor.create('card')), card))
  expect(draft.problems).toEqual([{ path: 'trigger', code: 'TRIGGER_TAKEN', params: {} }])
  await item(editor.move(stored, 'end'))
  await outgoing(draft)
  expect(JSON.stringify(await read('/learning/cards', await bank.signInAs('saver')))).toContain('先定上限。')
  expect(JSON.stringify(await read('/learning/cards'))).not.toContain('先定上限。')
})

test('a card has a month of its own', async () => {
  const card: Content = { kind: 'card', body: { month: 1, title: words('一月'), text: words('先存后花。'), articleId: null } }
  const draft = await item(editor.save(await item(editor.create('card')), card))
  expect(draft.problems).toEqual([{ path: 'month', code: 'MONTH_TAKEN', params: {} }])
  const old = await existing('card.card-budget')
  await item(editor.move(old, 'end'))
  await outgoing(draft)
  expect(JSON.stringify(await read('/learning/cards'))).toContain('先存后花。')
})

describe('a perk', () => {
  const lounge = () => existing('perk.airport-lounge')
  const perksOf = async () => JSON.stringify(await read('/perks', await bank.signInAs('wealth')))

  test('is changed for everybody at once, by the catalogue’s own rules', async () => {
    const stored = await lounge()
    if (stored.version.content.kind !== 'perk') throw new Error('no perk')
    const body = { ...stored.version.content.body, name: words('机场休息室') }
    await outgoing(await item(editor.save(stored, { kind: 'perk', body })))
    expect(await perksOf()).toContain('机场休息室')
  })

  test('that is taken away is given to nobody, and codes that were made stay good', async () => {
    const own = async () => JSON.stringify(await read('/redemptions', await bank.signInAs('wealth')))
    expect(await own()).toContain('airport-lounge')
    await item(editor.move(await lounge(), 'end'))
    expect(await perksOf()).not.toContain('airport-lounge')
    expect(await own()).toContain('airport-lounge')
  })

  test('never gives a higher tier less', async () => {
    const draft = await item(editor.create('perk'))
    const quotas = { 'boc-wealth': { wealthManagement: { total: 4, mostGuests: 1 }, private: { total: 2, mostGuests: 1 } } }
    const use = { kind: 'redeemable' as const, period: 'quarter' as const, validDays: 14, booking: null, quotas }
    const perk: Content = { kind: 'perk', body: { group: 'travel', name: words('a'), summary: words('b'), terms: words('c'), use } }
    expect((await item(editor.save(draft, perk))).problems).toEqual([
      { path: 'use.quotas.boc-wealth.private', code: 'QUOTA_ORDER', params: {} },
    ])
  })
})

describe('a banner', () => {
  const shown = async (who: Caller = bank.guest) =>
    (await read<{ banners: { title: object }[] }>('/banners?place=events', who)).banners.map(({ title }) => title)

  test('is shown from its hour to its hour, the weightiest first', async () => {
    await published(bannerOf())
    const heavy = await published(bannerOf({ title: words('新年'), weight: 90, from: '2026-11-23T08:00:00+08:00' }))
    expect(await shown()).toEqual([words('年末问候')])
    await bank.moveClock('2026-11-23T08:00:00+08:00')
    expect(await shown()).toEqual([words('新年'), words('年末问候')])
    await bank.moveClock('2026-11-30T00:00:00+08:00')
    expect(await shown()).toEqual([])
    expect(await item(editor.read(heavy.id))).toMatchObject({ liveState: 'ENDED' })
  })

  test('for a tier is shown to nobody else', async () => {
    await published(bannerOf({ target: { tierIds: ['private'], cities: [], interests: [] } }))
    expect(await shown()).toEqual([])
    expect(await shown(await bank.signInAs('wealth'))).toEqual([])
    expect(await shown(await bank.signInAs('private'))).toHaveLength(1)
  })

  test.each(['https://evil.test/', 'javascript:alert(1)', '//evil.test', '/pages/../x', '/api/v1/session'])(
    'leads to no %s',
    async (path) => {
      const made = await item(editor.save(await item(editor.create('banner')), bannerOf({ path })))
      expect(made.problems).toEqual([{ path: 'path', code: 'LINK', params: {} }])
    },
  )
})

describe('a cover', () => {
  const upload = (bytes: Buffer) => editorCaller.send('post', '/api/v1/console/covers', { dataBase64: bytes.toString('base64') })
  const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#7A5A12' } })
  const evil = '<script>alert(1)</script>'

  test('is written afresh: smaller, as WebP, without what the file held besides', async () => {
    const jpeg = await picture(2_000, 1_000)
      .withExif({ IFD0: { Copyright: 'Secret Street 1' } })
      .jpeg()
      .toBuffer()
    const answer = await upload(Buffer.concat([jpeg, Buffer.from(evil)]))
    expect(answer.body).toMatchObject({ width: 1_600, height: 800 })
    const { url, coverId } = answer.body as { url: string; coverId: string }
    const served = await bank.app.fetch(new Request(`http://localhost${url}`))
    const bytes = Buffer.from(await served.arrayBuffer())
    expect(Object.fromEntries(served.headers)).toMatchObject({ 'content-type': 'image/webp', 'x-content-type-options': 'nosniff' })
    expect(served.headers.get('cache-control')).toContain('immutable')
    const { format, exif } = await sharp(bytes).metadata()
    expect({ format, exif }).toEqual({ format: 'webp', exif: undefined })
    expect(bytes.toString('latin1')).not.toMatch(/script|Secret/)
    const again = await bank.app.fetch(new Request(`http://localhost${url}`, { headers: { 'if-none-match': `"${coverId}"` } }))
    expect(again.status).toBe(304)
    const live = await published(anEvent({ coverId }))
    expect(await read(`/events/${live.subjectId}`)).toMatchObject({ coverUrl: url })
  })

  test.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['an SVG', () => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400">${evil}</svg>`), 'COVER.NOT_A_PICTURE'],
    ['a GIF', () => picture(800, 400).gif().toBuffer(), 'COVER.NOT_A_PICTURE'],
    ['a page named as a picture', () => Buffer.from(`<html>${evil}</html>`), 'COVER.NOT_A_PICTURE'],
    [
      'a page behind a picture’s first bytes',
      () => Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.from(evil)]),
      'COVER.NOT_A_PICTURE',
    ],
    ['half a picture', async () => (await picture(800, 400).png().toBuffer()).subarray(0, 200), 'COVER.NOT_A_PICTURE'],
    ['a bomb: 36 megapixels in a few kilobytes', () => picture(6_000, 6_000).png({ compressionLevel: 9 }).toBuffer(), 'COVER.TOO_LARGE'],
    ['more than 5 MB', () => Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.alloc(5 * 1024 * 1024)]), 'COVER.TOO_LARGE'],
    ['a stamp', () => picture(639, 320).png().toBuffer(), 'COVER.TOO_SMALL'],
  ])('%s is refused', async (_, make, code) => {
    expect((await upload(await make())).code).toBe(code)
  })

  test('that is not there is not found', async () => {
    expect(await bank.guest.send('get', '/api/v1/covers/nothing')).toMatchObject({ status: 404, code: 'REQUEST.NOT_FOUND' })
  })
})

test('an audience is counted in tens, and one below ten is nobody’s to know', async () => {
  const size = async (target: object) =>
    (await editorCaller.send('post', '/api/v1/console/audience-sizes', { target: { tierIds: [], cities: [], interests: [], ...target } }))
      .body
  const all = (await size({})) as { size: number; of: number }
  expect(all.size % 10).toBe(0)
  expect(all.of).toBe(all.size)
  expect(await size({ tierIds: ['private'] })).toEqual({ size: '<10', of: all.of })
  expect(await size({ tierIds: ['nothing-like-it'] })).toEqual({ size: '<10', of: all.of })
})

test('the year’s calendar has what is on and what is planned, a branch’s own beside head office’s', async () => {
  await item(editor.save(await item(editor.create('event')), anEvent()))
  const branch = await bank.signInAsStaff('branch-editor')
  type Entry = { title: { 'zh-CN': string }; branchId: string | null; startsAt: string; state: string }
  const { entries } = await read<{ entries: Entry[] }>('/console/calendar?year=2026', editorCaller)
  expect(entries).toContainEqual(expect.objectContaining({ title: words('插花与年末问候'), state: 'DRAFT', category: 'salon' }))
  expect(entries.map(({ startsAt }) => startsAt)).toEqual(entries.map(({ startsAt }) => startsAt).sort())
  const own = (await read<{ entries: Entry[] }>('/console/calendar?year=2026', branch)).entries
  expect(new Set(own.map(({ branchId }) => branchId))).toEqual(new Set([null, 'shanghai-lujiazui']))
  expect((await read<{ entries: Entry[] }>('/console/calendar?year=2031', editorCaller)).entries).toEqual([])
})

test('templates are whole bodies, free of what the lint says, each with its days left to fill in', async () => {
  const { templates } = await read<{ templates: { id: string; content: Content }[] }>('/console/templates', editorCaller)
  expect(templates.map(({ id }) => id)).toEqual([
    ...['research-seminar', 'salon', 'closed-door-salon', 'upgrade-briefing', 'small-hall', 'online-lesson'],
  ])
  for (const { id, content } of templates) {
    const made = await item(editor.create('event', { templateId: id }))
    expect(made.version.content).toEqual(content)
    expect(made.findings).toEqual([])
    expect(made.problems.every(({ path, code }) => /At$|^title/.test(path) && code === 'REQUIRED')).toBe(true)
  }
})

test('a draft can be looked at from its first word, as customers would get it', async () => {
  const made = await item(editor.create('event'))
  expect((await editor.preview(made, made.version.content)).body).toMatchObject({
    kind: 'event',
    event: { title: words('…'), seatsLeft: 0 },
  })
  expect((await editor.preview(made, anEvent())).body).toMatchObject({ event: { title: words('插花与年末问候'), reasonsAgainst: [] } })
  const text = await item(editor.create('article'))
  expect((await editor.preview(text, article)).body).toMatchObject({
    blocks: { 'zh-CN': [{ kind: 'heading' }, { kind: 'paragraph' }], en: [] },
  })
})

test('the log is read by those who check, by whom, what and when; a branch reads its own', async () => {
  await published(anEvent())
  const admin = await bank.signInAsStaff('admin')
  const page = (query: string, who = admin) =>
    read<{ entries: { action: string; staffId: string }[]; nextCursor: string | null }>(`/console/audit?${query}`, who)
  expect((await page('action=CONTENT.&staffId=editor')).entries.map(({ action }) => action)).toEqual([
    ...['CONTENT.PUBLISH', 'CONTENT.SUBMIT', 'CONTENT.EDIT', 'CONTENT.CREATE'],
  ])
  expect((await page('from=2026-11-23')).entries).toEqual([])
  expect((await page('action=CONTENT.APPROVE')).entries).toMatchObject([{ staffId: 'reviewer', reason: null, details: { version: 1 } }])
})
