import autocannon from 'autocannon'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HttpCaller } from '../support/http-caller'
import { startServerProcess } from '../support/server-process'

/** What Home reads: who is signed in, and where they stand. */
const paths = ['/api/v1/session', '/api/v1/ladder/standing']
const personas = ['almost', 'loan-only', 'card-only', 'rising', 'watch-2', 'private', 'wealth', 'elder']

const gatePerSecond = 3_000
const connections = 50
const seconds = 8

async function main() {
  const dataDir = mkdtempSync(join(tmpdir(), 'ladder-bench-'))
  const server = await startServerProcess({ DATA_DIR: dataDir })
  try {
    const callers = await Promise.all(personas.map((id) => HttpCaller.signIn(server.url, id)))
    const requests = callers.flatMap(({ authorization }) =>
      paths.map((path) => ({ method: 'GET' as const, path, headers: { authorization } })),
    )
    await autocannon({ url: server.url, connections, duration: 2, requests })
    const { requests: rate, latency, non2xx, errors } = await autocannon({ url: server.url, connections, duration: seconds, requests })
    const isFine = rate.average >= gatePerSecond && non2xx === 0 && errors === 0
    process.stdout.write(
      `Home's reads: ${Math.round(rate.average)}/s (gate ${gatePerSecond}), p50 ${latency.p50} ms, p99 ${latency.p99} ms, ${non2xx} refused, ${errors} broken, ${connections} connections: ${isFine ? 'ok' : 'MISSED'}\n`,
    )
    process.exitCode = isFine ? 0 : 1
  } finally {
    await server.end('SIGTERM')
    rmSync(dataDir, { recursive: true, force: true })
  }
}

void main()
