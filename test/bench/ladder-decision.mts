/**
 * Decides tiers of scheme A with the compiled rules, with json-logic-js and with json-rules-engine, in one run over the same
 * readings. Exits 1 when the decision is not at least ten times as fast as the faster of the two, when the full
 * explanation stays under 1,500,000/s, or when the three do not agree.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parsePeriod } from '../../src/domain/date/period'
import { highestHeld } from '../../src/domain/ladder/compile-scheme'
import { decide, evaluate } from '../../src/domain/ladder/evaluate'
import { readLadder } from '../../src/domain/ladder/ladder'
import type { Reading } from '../../src/domain/ladder/reading'

const GATE_RATIO = 10
const GATE_EXPLAINED_PER_SECOND = 1_500_000
const RUN_MS = 1000

type JsonLogic = { apply: (rule: unknown, data: unknown) => unknown }
type RulesEngine = { addRule: (rule: unknown) => void; run: (facts: unknown) => Promise<{ events: { params?: { place: number } }[] }> }
const require = createRequire(import.meta.url)
const jsonLogic = require('json-logic-js') as JsonLogic
const { Engine } = require('json-rules-engine') as { Engine: new () => RulesEngine }

const file = JSON.parse(readFileSync(new URL('../../mock/schemes/boc-wealth.json', import.meta.url), 'utf8')) as unknown
const ladder = readLadder(file)
const period = parsePeriod('2026-03')
if (!ladder.isOk || !period) throw new Error('the rules file of boc-wealth is out of order')
const rules = ladder.value.versions[0]

const WAN = 1_000_000
const amount = (metricId: string, total: number, days = 1): Reading => ({
  metricId,
  total,
  days,
  settledDays: days,
  balance: 0,
  applies: true,
})

/** Customers of every tier and of every road. */
const CASES = [0, 15, 19.99, 20, 60, 99, 100, 350, 600, 2000].flatMap((wan) =>
  [0, 50].flatMap((loanWan) =>
    [0, 10].map((spendWan) => ({ sumFen: wan * WAN * 31, days: 31, loanFen: loanWan * WAN, spendFen: spendWan * WAN })),
  ),
)
const READINGS = CASES.map(({ sumFen, days, loanFen, spendFen }) => [
  amount('aum', sumFen, days),
  amount('loan', loanFen),
  amount('spend', spendFen),
])

/** The same rules as json-logic-js takes them: the place of the highest tier. */
const LOGIC = {
  if: [
    ...[{ '>=': [{ var: 'sumFen' }, { '*': [600 * WAN, { var: 'days' }] }] }, 3],
    ...[{ '>=': [{ var: 'sumFen' }, { '*': [100 * WAN, { var: 'days' }] }] }, 2],
    {
      or: [
        { '>=': [{ var: 'sumFen' }, { '*': [20 * WAN, { var: 'days' }] }] },
        { '>=': [{ var: 'loanFen' }, 50 * WAN] },
        { '>=': [{ var: 'spendFen' }, 10 * WAN] },
      ],
    },
    ...[1, 0],
  ],
}

function makeEngine(): RulesEngine {
  const engine = new Engine()
  const atLeast = (fact: string, value: number): object => ({ fact, operator: 'greaterThanInclusive', value })
  const tier = (place: number, conditions: object): void => engine.addRule({ conditions, event: { type: 'tier', params: { place } } })
  tier(3, { all: [atLeast('sumFen', 600 * WAN * 31)] })
  tier(2, { all: [atLeast('sumFen', 100 * WAN * 31)] })
  tier(1, { any: [atLeast('sumFen', 20 * WAN * 31), atLeast('loanFen', 50 * WAN), atLeast('spendFen', 10 * WAN)] })
  return engine
}

/** How often a second a round over all cases gets through, by cases; the best of three, as other work on the machine only slows. */
async function perSecond(round: () => unknown): Promise<number> {
  let best = 0
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const started = performance.now()
    let rounds = 0
    while (performance.now() - started < RUN_MS / 3) {
      const waiting = round()
      if (waiting instanceof Promise) await waiting
      rounds += 1
    }
    best = Math.max(best, (rounds * CASES.length * 1000) / (performance.now() - started))
  }
  return best
}

const REPEATS = 100
let sink = 0
const repeat = (once: (index: number) => number) => (): void => {
  for (let time = 0; time < REPEATS; time += 1) for (let index = 0; index < CASES.length; index += 1) sink += once(index)
}
const BEFORE = { tierId: 'wealth', misses: 2 }
const NONE: readonly Reading[] = []

const engine = makeEngine()
for (const [index, facts] of CASES.entries()) {
  const ours = highestHeld(rules, READINGS[index] ?? NONE)
  const { events } = await engine.run(facts)
  const theirs = Math.max(0, ...events.map(({ params }) => params?.place ?? 0))
  if (jsonLogic.apply(LOGIC, facts) !== ours || theirs !== ours) throw new Error(`the engines disagree on case ${index}`)
}

const earned = REPEATS * (await perSecond(repeat((index) => highestHeld(rules, READINGS[index] ?? NONE))))
const decided = REPEATS * (await perSecond(repeat((index) => decide(rules, BEFORE, READINGS[index] ?? NONE, null).place)))
const explained = REPEATS * (await perSecond(repeat((index) => evaluate(rules, period, BEFORE, READINGS[index] ?? NONE, null).misses)))
const logic = REPEATS * (await perSecond(repeat((index) => Number(jsonLogic.apply(LOGIC, CASES[index])))))
const engineRate = await perSecond(async () => {
  for (const facts of CASES) sink += (await engine.run(facts)).events.length
})

const ratio = earned / Math.max(logic, engineRate)
const rate = (value: number): string => `${Math.round(value).toLocaleString('en').padStart(12)}/s`
console.log(`earned tier, compiled rules  ${rate(earned)}`)
console.log(`earned tier, json-logic-js   ${rate(logic)}`)
console.log(`earned tier, json-rules-eng. ${rate(engineRate)}`)
console.log(`whole decision               ${rate(decided)}`)
console.log(`with the full explanation    ${rate(explained)}  (gate ${GATE_EXPLAINED_PER_SECOND.toLocaleString('en')})`)
console.log(`faster than the faster one   ${ratio.toFixed(1)} ×  (gate ${GATE_RATIO} ×)${sink === 0 ? ' nothing decided' : ''}`)
if (ratio < GATE_RATIO || explained < GATE_EXPLAINED_PER_SECOND) process.exitCode = 1
