import { Hono } from 'hono'
import { randomUUID } from 'node:crypto'
import { basePath } from '../src/contract/endpoint'
import { endpoints } from '../src/contract/endpoints'
import { describeApi } from '../src/contract/openapi'
import { systemClock, type Clock } from './clock'
import type { Config } from './config'
import type { Db } from './db/tables'
import { caseRoutes } from './handlers/cases'
import { educationRoutes } from './handlers/education'
import { articleRoutes } from './handlers/education-articles'
import { certificateRoutes } from './handlers/education-certificates'
import { courseRoutes } from './handlers/education-courses'
import { riskRoutes } from './handlers/education-risk'
import { coverUrlOf } from './console/cover-url'
import { serveCover } from './console/covers'
import { consoleContentRoutes } from './handlers/console-content'
import { consoleDeskRoutes } from './handlers/console-desk'
import { consoleSessionRoutes } from './handlers/console-session'
import { deskRoutes } from './handlers/desk'
import { eventRoutes } from './handlers/events'
import { eventDeskRoutes } from './handlers/events-desk'
import { signupRoutes } from './handlers/events-signups'
import { surveyRoutes } from './handlers/surveys'
import { consoleCheckInRoutes } from './handlers/console-check-in'
import { consoleResultsRoutes } from './handlers/console-results'
import { consoleRosterRoutes } from './handlers/console-roster'
import { goalRoutes } from './handlers/goal'
import { ladderRoutes } from './handlers/ladder'
import { managerRoutes } from './handlers/manager'
import { messageRoutes } from './handlers/messages'
import { perkRoutes } from './handlers/perks'
import { pointsRoutes } from './handlers/points'
import { privacyRoutes } from './handlers/privacy'
import { rewardRoutes } from './handlers/rewards'
import { reminderRoutes } from './handlers/reminders'
import { sandboxRoutes } from './handlers/sandbox'
import { sessionRoutes } from './handlers/session'
import { tillRoutes } from './handlers/till'
import { answer, type Deps } from './http/answer'
import { createFactsReader } from './http/facts'
import type { Route } from './http/handle'
import { toProblem, toProblemResponse } from './http/problem'
import { refuse } from './http/refusal'
import { createWriter } from './http/write'
import { logToStderr, type Log } from './log'

/** What the API runs on. The clock and the log may be left out. `routes` may add operations, for tests of what all of them share. */
export type AppParts = { db: Db; config: Config; clock?: Clock; log?: Log; routes?: readonly Route[] }

/** The API as one fetch-style function: the same for the HTTP host, the tests and anything else that speaks `Request`. */
export type App = { fetch: (request: Request) => Response | Promise<Response> }

const ownRoutes = [
  ...sessionRoutes,
  ...privacyRoutes,
  ...ladderRoutes,
  ...goalRoutes,
  ...caseRoutes,
  ...perkRoutes,
  ...pointsRoutes,
  ...rewardRoutes,
  ...reminderRoutes,
  ...tillRoutes,
  ...managerRoutes,
  ...messageRoutes,
  ...surveyRoutes,
  ...educationRoutes,
  ...articleRoutes,
  ...courseRoutes,
  ...certificateRoutes,
  ...riskRoutes,
  ...eventRoutes,
  ...signupRoutes,
  ...deskRoutes,
  ...eventDeskRoutes,
  ...consoleSessionRoutes,
  ...consoleContentRoutes,
  ...consoleDeskRoutes,
  ...consoleRosterRoutes,
  ...consoleResultsRoutes,
  ...consoleCheckInRoutes,
  ...sandboxRoutes,
]

/** Puts the API together. Pure: it opens nothing and keeps nothing but caches of what the store holds. */
export function createApp({ db, config, clock = systemClock, log = logToStderr, routes = [] }: AppParts): App {
  const kept = { keptStandings: new Map(), keptEvents: new Map() }
  const deps: Deps = { db, config, clock, log, readFacts: createFactsReader(db), ...kept, write: createWriter(db) }
  const app = new Hono()
  app.get('/api/health', async (c) => {
    const isWell = await deps.readFacts(undefined).then(
      () => true,
      () => false,
    )
    return c.json({ status: isWell ? 'ok' : 'the store does not answer' }, isWell ? 200 : 503, { 'cache-control': 'no-store' })
  })
  const described = config.isSandbox ? endpoints : endpoints.filter(({ access }) => access !== 'sandbox')
  // Made when somebody first asks: it takes longer than everything else here.
  let description: ReturnType<typeof describeApi> | undefined
  app.get('/api/openapi.json', (c) => c.json((description ??= describeApi(described))))
  for (const route of [...ownRoutes, ...routes]) {
    const { method, path, access } = route.endpoint
    app.on(method.toUpperCase(), basePath(access) + path, (c) => {
      const params = c.req.param() as Record<string, string>
      return answer({ route, request: c.req.raw, params, traceId: randomUUID() }, deps)
    })
  }
  app.get(coverUrlOf(':coverId'), async (c) => (await serveCover(db, c.req.param('coverId') ?? '', c.req.raw)) ?? c.notFound())
  app.notFound((c) => {
    const isSandboxOff = !config.isSandbox && c.req.path.startsWith('/api/sandbox')
    return toProblemResponse(toProblem(refuse(isSandboxOff ? 'SANDBOX.OFF' : 'REQUEST.NOT_FOUND'), randomUUID()))
  })
  return { fetch: (request) => app.fetch(request) }
}
