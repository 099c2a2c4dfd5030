import { CompiledQuery } from 'kysely'
import PgBoss from 'pg-boss'
import type { OpenStore } from '../db/open-db'

/** Each kind of job with what it is about. */
export type Jobs = {
  'settle-letters': { customerId: string }
  'deliver-message': { messageId: string; channel: string }
}
export type JobName = keyof Jobs

/** A durable queue in the bank's own database, shared by all its processes. */
export type JobQueue = {
  /** Adds jobs. Of jobs of one key at most one waits, so adding again what was not begun changes nothing. */
  add: <N extends JobName>(name: N, jobs: readonly { key: string; data: Jobs[N] }[]) => Promise<void>
  /**
   * Takes jobs until none is left and does each: one that throws is tried again later, up to five times, further and further apart. A job
   * that was taken by a process that died comes back after a minute: work must bear to be done twice. Yields how many were done.
   */
  drain: <N extends JobName>(name: N, work: (data: Jobs[N]) => Promise<void>, onFailure: (error: unknown) => void) => Promise<number>
  stop: () => Promise<void>
}

const batchSize = 20
const policy = { policy: 'short', retryLimit: 5, retryDelay: 5, retryBackoff: true, expireInSeconds: 60 } as const

/** Opens the queue in a schema of its own, made at the first start. Two processes may do so at once. */
export async function openQueue(
  { db, runScript, alone }: Pick<OpenStore, 'db' | 'runScript' | 'alone'>,
  onError: (error: unknown) => void,
): Promise<JobQueue> {
  // Its columns are its own: names stay as the statement has them.
  const plain = db.withoutPlugins()
  const executeSql = async (text: string, values: readonly unknown[] = []) => {
    // What it does under a lock comes as one text of several statements, and nothing of its answer is used.
    if (/^\s*BEGIN;/.test(text)) {
      await runScript(text)
      return { rows: [] }
    }
    const { rows } = await plain.executeQuery<never>(CompiledQuery.raw(text, [...values]))
    return { rows }
  }
  const boss = new PgBoss({ db: { executeSql }, schema: 'jobs', schedule: false })
  boss.on('error', onError)
  // Two that make the schema at once are refused by the database; two that make its partitions wait for each other for ever.
  await alone(async () => {
    await boss.start()
    for (const name of ['settle-letters', 'deliver-message'] as const satisfies readonly JobName[]) {
      await boss.createQueue(name, { name, ...policy })
    }
  })
  return {
    add: async (name, jobs) => {
      if (jobs.length > 0) await boss.insert(jobs.map(({ key, data }) => ({ name, data, singletonKey: key })))
    },
    drain: (name, work, onFailure) => drain(boss, name, work, onFailure),
    stop: () => boss.stop({ graceful: false, wait: false }),
  }
}

async function drain<N extends JobName>(
  boss: PgBoss,
  name: N,
  work: (data: Jobs[N]) => Promise<void>,
  onFailure: (error: unknown) => void,
) {
  let done = 0
  for (;;) {
    const jobs = await boss.fetch<Jobs[N]>(name, { batchSize })
    if (jobs.length === 0) return done
    for (const { id, data } of jobs) {
      try {
        await work(data)
        await boss.complete(name, id)
        done += 1
      } catch (error) {
        onFailure(error)
        await boss.fail(name, id, { reason: error instanceof Error ? error.name : 'unknown' })
      }
    }
  }
}
