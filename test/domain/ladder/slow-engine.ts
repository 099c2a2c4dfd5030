/**
 * The rules of the ladder told again the slow, obvious way: plain dates as texts, a loop over every day, BigInt fractions, the
 * rules file read as it is. It shares nothing with src/domain, so that agreement means something.
 */
type Tree = { any?: Tree[]; all?: Tree[]; metric?: string; score?: string; atLeastFen?: number; atLeast?: number | string }
type Dated = [day: string, fen: number][]

export type SlowFacts = {
  accounts: { kind: string; balances: Dated }[]
  loans: { type: string; contractFen: number; class: string; balances: Dated }[]
  purchases: { id: string; postingDay: string; amountFen: number; category: string; type: string; status: string; isZeroRate: boolean }[]
  refunds: { purchaseId: string; postingDay: string; amountFen: number }[]
  counts: { [period: string]: { [thing: string]: number } }
  isSecuritiesLinked: boolean
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the rules file as it is, unread
export type SlowRules = any

const iso = (date: Date): string => date.toISOString().slice(0, 10)

/** Every day of a month or quarter. */
export function daysOf(key: string): string[] {
  const year = Number(key.slice(0, 4))
  const isQuarter = key[5] === 'Q'
  const firstMonth = isQuarter ? (Number(key[6]) - 1) * 3 : Number(key.slice(5)) - 1
  const days: string[] = []
  for (const date = new Date(Date.UTC(year, firstMonth, 1)); date < new Date(Date.UTC(year, firstMonth + (isQuarter ? 3 : 1), 1));) {
    days.push(iso(date))
    date.setUTCDate(date.getUTCDate() + 1)
  }
  return days
}

function balanceOn(balances: Dated, day: string): number {
  let fen = 0
  for (const [changeDay, changeFen] of balances) if (changeDay <= day) fen = changeFen
  return fen
}

function lastClosedQuarter(lastDay: string): string {
  const [year, month] = [Number(lastDay.slice(0, 4)), Number(lastDay.slice(5, 7))]
  const closed = Math.floor(month / 3)
  return closed === 0 ? `${year - 1}-Q4` : `${year}-Q${closed}`
}

function spendOf(facts: SlowFacts, rule: SlowRules, lastDay: string): number {
  const monthsAgo = (day: string): number =>
    (Number(lastDay.slice(0, 4)) - Number(day.slice(0, 4))) * 12 + Number(lastDay.slice(5, 7)) - Number(day.slice(5, 7))
  let sum = 0
  for (const purchase of facts.purchases) {
    if (purchase.status !== 'posted' || monthsAgo(purchase.postingDay) < 0 || monthsAgo(purchase.postingDay) >= rule.months) continue
    const isLeftOut = rule.exclude.some((exclusion: SlowRules) => {
      if (exclusion.rule === 'zeroRate') return purchase.isZeroRate
      if (exclusion.rule === 'types') return exclusion.types.includes(purchase.type)
      return (
        purchase.amountFen >= (exclusion.atLeastFen ?? 0) && (!exclusion.categories || exclusion.categories.includes(purchase.category))
      )
    })
    if (isLeftOut) continue
    sum += purchase.amountFen
    for (const refund of facts.refunds) if (refund.purchaseId === purchase.id && refund.postingDay <= lastDay) sum -= refund.amountFen
  }
  return sum
}

/** A metric as an exact fraction. */
function fractionOf(rules: SlowRules, metricId: string, facts: SlowFacts, key: string): [bigint, bigint] {
  const rule = rules.metrics[metricId]
  const days = daysOf(key)
  const lastDay = days[days.length - 1] ?? ''
  const whole = (value: number): [bigint, bigint] => [BigInt(value), 1n]
  if (rule.kind === 'count') return whole(facts.counts[key]?.[rule.of] ?? 0)
  if (rule.kind === 'cardSpend') return whole(spendOf(facts, rule, lastDay))
  if (rule.kind === 'loanBalance') {
    return whole(
      facts.loans.filter((loan) => rule.classes.includes(loan.class)).reduce((sum, loan) => sum + balanceOn(loan.balances, lastDay), 0),
    )
  }
  if (rule.kind === 'loanContract') {
    const open = facts.loans.filter((loan) => rule.types.includes(loan.type) && balanceOn(loan.balances, lastDay) > 0)
    return whole(open.reduce((sum, loan) => sum + loan.contractFen, 0))
  }
  const window = rule.window === 'lastClosedQuarter' ? daysOf(lastClosedQuarter(lastDay)) : days
  if (rule.onlyIf === 'securitiesLinked' && !facts.isSecuritiesLinked) return [0n, BigInt(window.length)]
  let sum = 0n
  for (const day of window)
    for (const { kind, balances } of facts.accounts) if (rule.of.includes(kind)) sum += BigInt(balanceOn(balances, day))
  return [sum, BigInt(window.length)]
}

function meetsScore(rules: SlowRules, tree: Tree, facts: SlowFacts, key: string): boolean {
  // Σ weight · filled/span, all over a common denominator; weights and marks in millionths.
  let [top, bottom] = [0n, 1n]
  for (const part of rules.scores[tree.score ?? ''].parts) {
    const [value, over] = fractionOf(rules, part.metric, facts, key)
    const [floor, ceiling] = [BigInt(part.floorFen ?? part.floor), BigInt(part.ceilingFen ?? part.ceiling)]
    const whole = (ceiling - floor) * over
    const above = value - floor * over
    const filled = above < 0n ? 0n : above > whole ? whole : above
    top = top * whole + BigInt(Math.round(Number(part.weight) * 1e6)) * filled * bottom
    bottom *= whole
  }
  return top * 100n >= BigInt(Math.round(Number(tree.atLeast) * 1e6)) * bottom
}

function meets(rules: SlowRules, tree: Tree, facts: SlowFacts, key: string): boolean {
  if (tree.any) return tree.any.some((part) => meets(rules, part, facts, key))
  if (tree.all) return tree.all.every((part) => meets(rules, part, facts, key))
  if (tree.score) return meetsScore(rules, tree, facts, key)
  const [value, over] = fractionOf(rules, tree.metric ?? '', facts, key)
  return value >= BigInt(tree.atLeastFen ?? Number(tree.atLeast)) * over
}

/** One evaluation as product.md states it: outcome, tier and misses after it. */
export function evaluateSlowly(
  rules: SlowRules,
  facts: SlowFacts,
  key: string,
  tierId: string,
  misses: number,
  isHeld: boolean,
): [string, string, number] {
  const met: boolean[] = rules.tiers.map((tier: { criteria?: Tree }) => !tier.criteria || meets(rules, tier.criteria, facts, key))
  const ids: string[] = rules.tiers.map((tier: { id: string }) => tier.id)
  const [earned, current] = [met.lastIndexOf(true), ids.indexOf(tierId)]
  if (earned > current) return ['UP', ids[earned] ?? '', 0]
  if (met[current]) return ['KEEP', tierId, 0]
  if (isHeld) return ['HOLD', tierId, misses]
  if (misses + 1 < rules.graceMisses) return ['WATCH', tierId, misses + 1]
  return ['DOWN', ids[rules.landing === 'EARNED' ? earned : current - 1] ?? '', 0]
}
