import { openPostgres } from '../../../mock/db/open-db'
import { createApp } from '../../../mock/app'
import { readConfig } from '../../../mock/config'

test('health says so when the store does not answer, and so does the API', async () => {
  const store = await openPostgres('postgres://nobody@127.0.0.1:1/none')
  const app = createApp({ db: store.db, config: readConfig({}), log: () => {} })
  const health = await app.fetch(new Request('http://bank.test/api/health'))
  expect([health.status, await health.json()]).toEqual([503, { status: 'the store does not answer' }])
  expect((await app.fetch(new Request('http://bank.test/api/sandbox/clock'))).status).toBe(500)
  await store.close()
})
