import { sql } from 'kysely'
import { openQueue } from '../../../mock/jobs/queue'
import { describeOverPostgres } from '../../support/over-postgres'

jest.setTimeout(120_000)

describeOverPostgres('the queue over PostgreSQL', (over) => {
  test('processes that open it at once for the first time all can', async () => {
    const stores = await Promise.all([over.open(), over.open(), over.open()])
    for (let round = 0; round < 3; round += 1) {
      const failures: unknown[] = []
      const queues = await Promise.all(stores.map((store) => openQueue(store, (error) => failures.push(error))))
      await Promise.all(queues.map((queue) => queue.add('settle-letters', [{ key: 'elder', data: { customerId: 'elder' } }])))
      expect(
        await Promise.all(
          queues.map((queue) =>
            queue.drain(
              'settle-letters',
              async () => {},
              (error) => failures.push(error),
            ),
          ),
        ),
      ).toContain(1)
      await Promise.all(queues.map((queue) => queue.stop()))
      expect(failures).toEqual([])
      await sql`drop schema jobs cascade`.execute(stores[0]!.db)
    }
  })
})
