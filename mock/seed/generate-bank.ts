import { toBusinessDay, type BusinessDay } from '../../src/domain/date/business-day'
import { periodsBetween } from '../../src/domain/date/period'
import { toFen } from '../../src/domain/money/fen'
import { openidOf } from '../session/wechat'
import { generateBalances, levelStart } from './balances'
import { noRows, seededTables, type BankRows } from './bank-rows'
import { generateConsents } from './consents'
import { generateLearning } from './learning'
import { generateEvents } from './events'
import type { GoalPlan, LoanPlan, PersonaPlan } from './persona-plan'
import { personas } from './personas/personas'
import { generatePoints, stockTakenBy } from './points'
import { generatePurchases } from './purchases'
import { generateRedemptions } from './redemptions'
import { generateRelationship } from './relationship'
import { randomFrom } from './random'
import { feedFirstDay, feedLastDay } from './seed-now'

/** The code of `wx.login` that signs a demo customer in. */
const wechatCodeOf = (personaId: string) => `demo-${personaId}`

/** The ladder the stories are told on. */
const demoSchemeId = 'boc-wealth'

/** The whole demo bank as rows. The same on every machine and every day: all chance comes from fixed seeds. */
export function generateBank(): BankRows {
  const rows = noRows()
  personas.forEach((plan, position) => {
    const own = generatePersona(plan, position)
    for (const table of seededTables) (rows[table] as unknown[]).push(...own[table])
  })
  Object.assign(rows, generateEvents())
  rows.rewardStock.push(...stockTakenBy(rows.rewardOrder))
  return rows
}

function generatePersona(plan: PersonaPlan, position: number): BankRows {
  const { id, name, phone, birthDay, sinceDay, hold, isSecuritiesLinked = false, story, activities = [], goal } = plan
  const customer = {
    id,
    name,
    phone,
    birthDay: toBusinessDay(birthDay),
    sinceDay: toBusinessDay(sinceDay),
    hold: hold?.kind ?? null,
    holdSinceDay: hold ? toBusinessDay(hold.sinceDay) : null,
    isSecuritiesLinked,
  }
  const days = activities.flatMap(({ kind, days }) => days.map((day) => ({ kind, day: toBusinessDay(day) })))
  return {
    ...noRows(),
    customer: [customer],
    persona: [{ id, position, customerId: id, story, wechatCode: wechatCodeOf(id) }],
    ...generateAccounts(plan),
    ...generateLoans(plan),
    ...generatePurchases(plan, randomFrom(`${id} card`)),
    activity: days.map((activity, index) => ({ id: `${id}-v${index + 1}`, customerId: id, ...activity })),
    goal: goal ? [{ customerId: id, schemeId: demoSchemeId, ...toDays(goal) }] : [],
    wechatLink: [{ openid: openidOf(wechatCodeOf(id)), customerId: id }],
    consentChange: generateConsents(plan),
    ...generateRedemptions(plan, randomFrom(`${id} perks`)),
    ...generatePoints(plan, randomFrom(`${id} points`)),
    ...generateRelationship(id),
    ...generateLearning(plan, randomFrom(`${id} learning`)),
  }
}

const toDays = ({ tierId, targetDay, setDay }: GoalPlan) => ({
  tierId,
  targetDay: toBusinessDay(targetDay),
  setDay: toBusinessDay(setDay),
})

function generateAccounts({ id: customerId, accounts }: PersonaPlan): Pick<BankRows, 'account' | 'balanceChange'> {
  const each = accounts.map((plan, index) => {
    const id = `${customerId}-a${index + 1}`
    const openedDay = plan.levels[0] ? levelStart(plan.levels[0]) : feedFirstDay
    const changes = generateBalances(plan, randomFrom(id)).map((change) => ({ accountId: id, seq: 1, ...change }))
    return { account: { id, customerId, kind: plan.kind, currency: plan.currency ?? 'CNY', openedDay }, changes }
  })
  return { account: each.map(({ account }) => account), balanceChange: each.flatMap(({ changes }) => changes) }
}

function generateLoans({ id: customerId, loans = [] }: PersonaPlan): Pick<BankRows, 'loan' | 'loanChange'> {
  return {
    loan: loans.map(({ type, loanClass = 'normal', contractYuan }, index) => ({
      id: `${customerId}-l${index + 1}`,
      customerId,
      type,
      loanClass,
      contractFen: toFen(contractYuan * 100),
    })),
    loanChange: loans.flatMap((plan, index) => generateRepayments(`${customerId}-l${index + 1}`, plan)),
  }
}

/** The balance at the feed's first day (or the loan's own), and after each month's instalment on its day of the month. */
function generateRepayments(loanId: string, { firstDay, balanceYuan, repaidMonthlyYuan }: LoanPlan): BankRows['loanChange'] {
  const start: BusinessDay = firstDay > feedFirstDay ? toBusinessDay(firstDay) : feedFirstDay
  const instalments = periodsBetween('month', start, feedLastDay)
    .map(({ key }) => toBusinessDay(`${key}-${firstDay.slice(8)}`))
    .filter((day) => day > start && day <= feedLastDay)
  const changes = instalments.map((day, index) => ({
    loanId,
    day,
    balanceFen: toFen((balanceYuan - repaidMonthlyYuan * (index + 1)) * 100),
  }))
  return [{ loanId, day: start, balanceFen: toFen(balanceYuan * 100) }, ...changes]
}
