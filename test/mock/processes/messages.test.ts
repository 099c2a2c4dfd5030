import { sql } from 'kysely'
import type { OpenStore } from '../../../mock/db/open-db'
import { notify } from '../../../mock/messages/notify'
import { seedNowMs } from '../../../mock/seed/seed-now'
import { describeOverPostgres } from '../../support/over-postgres'

jest.setTimeout(60_000)

describeOverPostgres('over PostgreSQL', (over) => {
  let store: OpenStore
  beforeAll(async () => {
    store = await over.open()
  })

  const inAll = (text: string) => ({ 'zh-CN': text, 'zh-HK': text, en: text })

  /** Twelve cancelled events, each told to every customer: by two channels, half a thousand to send. */
  async function tellEverybody() {
    const customers = await store.db.selectFrom('customer').select('id').execute()
    const customerIds = customers.map(({ id }) => id)
    await sql`insert into wechat_grant (id, customer_id, message_group, granted_at_ms)
      select c.id || each, c.id, 'event', ${seedNowMs} from customer c, generate_series(1, 12) each`.execute(store.db)
    for (let each = 0; each < 12; each += 1) {
      const params = { eventId: `event-${each}`, title: inAll(`活动 ${each}`), startsAtMs: seedNowMs, place: null, reason: '讲师生病' }
      await notify(store.db, { kind: 'event-cancelled', customerIds, params, dedupeKey: `event-cancelled:${each}`, atMs: seedNowMs })
    }
  }

  const countOf = async (table: 'messageDelivery' | 'sandboxOutbox', state?: 'DUE' | 'SENT') => {
    const { all } = await store.db
      .selectFrom(table)
      .select((row) => row.fn.countAll<number>().as('all'))
      .$if(state !== undefined, (query) => query.where(sql<boolean>`state = ${state}`))
      .executeTakeFirstOrThrow()
    return all
  }

  const until = async (isSo: () => Promise<boolean>) => {
    while (!(await isSo())) await new Promise((done) => setTimeout(done, 100))
  }

  test('of two processes one is killed in the middle of sending: everything is sent, and nothing twice', async () => {
    const first = await over.serve()
    const second = await over.serve()
    await tellEverybody()
    await until(async () => (await countOf('sandboxOutbox')) > 60)
    expect(await first.end('SIGKILL')).toBeNull()
    await until(async () => (await countOf('messageDelivery', 'DUE')) === 0)
    expect(await second.end('SIGTERM')).toBe(0)

    const { rows } = await sql<{ times: number }>`select count(*) as times from sandbox_outbox group by message_id, channel`.execute(
      store.db,
    )
    expect(rows.length).toBeGreaterThan(400)
    expect(rows.filter(({ times }) => times !== 1)).toEqual([])
    expect(rows).toHaveLength(await countOf('messageDelivery', 'SENT'))
    expect(second.output()).not.toContain('JOBS.FAILED')
  })
})
