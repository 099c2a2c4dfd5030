import { sql } from 'kysely'
import type { OpenStore } from '../../../mock/db/open-db'
import { openTestBank, type TestBank } from '../../support/bank'
import { anEvent, deskOf, item } from '../../support/console'
import { describeOverPostgres } from '../../support/over-postgres'
import sharp from 'sharp'

jest.setTimeout(120_000)

describeOverPostgres('the console over a real PostgreSQL, everybody at once', (over) => {
  let store: OpenStore
  let bank: TestBank
  let editor: ReturnType<typeof deskOf>
  let reviewer: ReturnType<typeof deskOf>
  beforeAll(async () => {
    store = await over.open()
    bank = await openTestBank({ db: store.db })
    editor = deskOf(await bank.signInAsStaff('editor'))
    reviewer = deskOf(await bank.signInAsStaff('reviewer'))
  })

  const written = async () => item(editor.save(await item(editor.create('event')), anEvent()))
  const approved = async () => item(reviewer.review(await item(editor.move(await written(), 'submit')), 'approve'))

  test('of ten saves on one version, one is kept and nine are told of it', async () => {
    const made = await written()
    const answers = await Promise.all(Array.from({ length: 10 }, (_, at) => editor.save(made, anEvent({ capacity: 30 + at }))))
    expect(answers.map(({ code }) => code ?? 'saved').sort()).toEqual([...Array<string>(9).fill('CONTENT.CONFLICT'), 'saved'])
    expect((await item(editor.read(made.id))).version.revision).toBe(made.version.revision + 1)
  })

  test('what is taken back while it is approved is one or the other, never approved and a draft', async () => {
    const handed = await item(editor.move(await written(), 'submit'))
    const [passed, back] = await Promise.all([reviewer.review(handed, 'approve'), editor.move(handed, 'withdraw')])
    expect([passed.status, back.status].sort()).toEqual([200, 409])
    expect((await item(editor.read(handed.id))).state).toBe(passed.status === 200 ? 'APPROVED' : 'DRAFT')
  })

  test('what is due goes out once, however many look', async () => {
    const set = await item(editor.move(await approved(), 'schedule', { publishAt: '2026-11-25T09:00:00+08:00' }))
    await bank.moveClock('2026-11-25T09:00:00+08:00')
    const looks = await Promise.all(Array.from({ length: 20 }, () => bank.guest.send('get', `/api/v1/events/${set.subjectId}`)))
    expect(new Set(looks.map(({ status }) => status))).toEqual(new Set([200]))
    const { history } = await item(editor.read(set.id))
    expect(history.filter(({ action }) => action === 'publish')).toHaveLength(1)
  })

  test('lists and first looks at once take seeded content in once', async () => {
    const { send } = await bank.signInAsStaff('second-editor')
    const lists = await Promise.all(Array.from({ length: 8 }, () => send('get', '/api/v1/console/content?kind=article')))
    expect(new Set(lists.map(({ body }) => (body as { total: number }).total)).size).toBe(1)
  })

  test('a cover is the same bytes there and back', async () => {
    const { send } = await bank.signInAsStaff('admin')
    const png = await sharp({ create: { width: 640, height: 320, channels: 3, background: '#7A5A12' } })
      .png()
      .toBuffer()
    const { url, bytes } = (await send('post', '/api/v1/console/covers', { dataBase64: png.toString('base64') })).body as {
      url: string
      bytes: number
    }
    const served = await bank.app.fetch(new Request(`http://localhost${url}`))
    expect(await sharp(Buffer.from(await served.arrayBuffer())).metadata()).toMatchObject({ format: 'webp', width: 640, size: bytes })
  })

  test.each([
    ['changed', sql`update audit_entry set action = 'NOTHING'`],
    ['removed', sql`delete from audit_entry`],
    ['emptied', sql`truncate audit_entry`],
  ])('a line of the log cannot be %s', async (_, statement) => {
    await expect(statement.execute(store.db)).rejects.toThrow('the audit log can only be added to')
  })
})
