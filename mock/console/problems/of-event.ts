import type { ContentProblem } from '../../../src/contract/console/content'
import type { EventBody } from '../../../src/contract/console/event-body'
import { freeOf } from '../../../src/domain/events/seats'
import { instantAt } from '../../clock'
import common from '../../events/files/common.json'
import { problem, type BodyOf, type ProblemFacts } from './facts'
import { problemsOfQuestions } from './of-questions'
import { mostCharacters, problemsOfCount, problemsOfLink, problemsOfSize, problemsOfText } from './of-texts'

/** What keeps an event from being handed in. */
export const problemsOfEvent = (body: EventBody, facts: ProblemFacts): ContentProblem[] => [
  ...problemsOfWords(body),
  ...problemsOfTimes(body, facts),
  ...problemsOfSeats(body, facts),
  ...problemsOfNeeds(body),
  ...problemsOfQuestions('questions', body.questions),
  ...(body.venueId === null || body.venueId in common.venues ? [] : [problem('venueId', 'UNKNOWN')]),
  ...(body.coverId === null || facts.coverIds.has(body.coverId) ? [] : [problem('coverId', 'UNKNOWN')]),
]

const { title, summary, name, line } = mostCharacters

const problemsOfWords = (body: EventBody): ContentProblem[] => [
  ...problemsOfText('title', body.title, title),
  ...problemsOfText('summary', body.summary, summary),
  ...body.speakers.flatMap((speaker, at) => [
    ...problemsOfText(`speakers.${at}.name`, speaker.name, name),
    ...problemsOfText(`speakers.${at}.role`, speaker.role, title),
  ]),
  ...problemsOfSize('agenda', body.agenda.length, 1),
  ...body.agenda.flatMap((item, at) => [
    ...(/^([01]\d|2[0-3]):[0-5]\d$/.test(item.at) ? [] : [problem(`agenda.${at}.at`, 'TIME')]),
    ...problemsOfText(`agenda.${at}.what`, item.what, line),
  ]),
  ...body.materials.flatMap((material, at) => [
    ...problemsOfText(`materials.${at}.title`, material.title, title),
    ...problemsOfLink(`materials.${at}.url`, material.url),
  ]),
]

/** In the order in which they must come. An event may close as it starts, and be drawn as it closes. */
const marks = ['opensAt', 'closesAt', 'drawAt', 'startsAt', 'endsAt'] as const

function problemsOfTimes(body: EventBody, { nowMs, live, seats }: ProblemFacts): ContentProblem[] {
  const missing = marks.filter((mark) => mark !== 'drawAt' && body[mark] === null)
  const there = marks.flatMap((mark) => (body[mark] === null ? [] : [{ mark, atMs: Date.parse(body[mark]) }]))
  const early = there.flatMap(({ mark, atMs }, at) => {
    const before = there[at - 1]
    const mayBeSame = (before?.mark === 'closesAt' || before?.mark === 'drawAt') && mark !== 'endsAt'
    const isEarly = before !== undefined && (mayBeSame ? atMs < before.atMs : atMs <= before.atMs)
    return isEarly ? [problem(mark, 'TOO_EARLY', { after: before.mark })] : []
  })
  const liveBody = live?.kind === 'event' ? live.body : null
  const isOld = liveBody !== null && sameInstant(liveBody.startsAt, body.startsAt)
  const hasPassed = body.startsAt !== null && Date.parse(body.startsAt) <= nowMs && !isOld
  const isDrawMoved = seats?.isDrawn === true && !sameInstant(liveBody?.drawAt ?? null, body.drawAt)
  return [
    ...missing.map((mark) => problem(mark, 'REQUIRED')),
    ...early,
    ...(hasPassed ? [problem('startsAt', 'IN_THE_PAST', { now: instantAt(nowMs) })] : []),
    ...(body.drawAt !== null && body.waitlist === 'none' ? [problem('waitlist', 'DRAW_NEEDS_WAITLIST')] : []),
    ...(body.drawAt !== null && body.needsApproval ? [problem('needsApproval', 'DRAW_DECIDES')] : []),
    ...(isDrawMoved ? [problem('drawAt', 'FIXED_BY_SIGNUPS')] : []),
  ]
}

const sameInstant = (one: string | null, other: string | null) =>
  one === null || other === null ? one === other : Date.parse(one) === Date.parse(other)

const mostSeats = 100_000

function problemsOfSeats(
  { capacity, pools, mergeAt, opensAt, mostCompanions }: EventBody,
  { seats, nowMs }: ProblemFacts,
): ContentProblem[] {
  const wanted = new Map([['open', capacity], ...pools.map((pool) => [pool.audience as string, pool.capacity] as const)])
  const isMerged = mergeAt !== null && Date.parse(mergeAt) <= nowMs
  const taken = (seats?.pools ?? []).map((pool) => ({ id: pool.id, least: pool.capacity - freeOf(pool) }))
  const pathOf = (id: string) => (id === 'open' ? 'capacity' : `pools.${pools.findIndex(({ audience }) => audience === id)}.capacity`)
  const total = [...wanted.values()].reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const leastInAll = taken.reduce((sum, { least }) => sum + least, 0)
  return [
    ...problemsOfCount('capacity', capacity, 1, mostSeats),
    ...problemsOfCount('mostCompanions', mostCompanions, 0, 10),
    ...pools.flatMap((pool, at) => [
      ...problemsOfCount(`pools.${at}.capacity`, pool.capacity, 1, mostSeats),
      ...(pools.findIndex(({ audience }) => audience === pool.audience) === at ? [] : [problem(`pools.${at}.audience`, 'TWICE')]),
      ...(pool.opensAt === null ? [problem(`pools.${at}.opensAt`, 'REQUIRED')] : []),
      ...(isLater(pool.opensAt, opensAt) ? [problem(`pools.${at}.opensAt`, 'TOO_LATE', { before: 'opensAt' })] : []),
    ]),
    ...(pools.length > 0 && mergeAt === null ? [problem('mergeAt', 'REQUIRED')] : []),
    ...taken.flatMap(({ id, least }) => {
      if (!wanted.has(id)) return least > 0 ? [problem('pools', 'POOL_IN_USE', { least })] : []
      return !isMerged && (wanted.get(id) ?? 0) < least ? [problem(pathOf(id), 'CAPACITY_BELOW_TAKEN', { least })] : []
    }),
    ...(isMerged && total < leastInAll ? [problem('capacity', 'CAPACITY_BELOW_TAKEN', { least: leastInAll })] : []),
  ]
}

const isLater = (one: string | null, other: string | null) => one !== null && other !== null && Date.parse(one) > Date.parse(other)

/** From R3 on what is spoken of can lose money, and the event says so. */
const risky = ['R3', 'R4', 'R5']

function problemsOfNeeds({ needs, hasRisk }: BodyOf<'event'>): ContentProblem[] {
  const { childAges, riskLevel } = needs
  const [from = null, to = null] = childAges ? [childAges.fromYears, childAges.toYears] : []
  return [
    ...(childAges ? problemsOfCount('needs.childAges.fromYears', from, 0, 17) : []),
    ...(childAges ? problemsOfCount('needs.childAges.toYears', to, 0, 17) : []),
    ...(from !== null && to !== null && to < from
      ? [problem('needs.childAges.toYears', 'TOO_EARLY', { after: 'needs.childAges.fromYears' })]
      : []),
    ...(riskLevel !== null && risky.includes(riskLevel) && !hasRisk ? [problem('hasRisk', 'RISK_STATEMENT')] : []),
  ]
}
