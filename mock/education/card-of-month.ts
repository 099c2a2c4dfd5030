import { sql, type Selectable } from 'kysely'
import type { KnowledgeCard } from '../../src/contract/cards'
import type { Localized } from '../../src/contract/primitives'
import { triggerOf, type CardTrigger } from '../../src/domain/education/card-triggers'
import type { BusinessDay } from '../../src/domain/date/business-day'
import type { KnowledgeCardTable } from '../db/education-tables'
import type { Db } from '../db/tables'
import type { Context } from '../http/handle'

/** Why a card came, as customers read it. */
const whys: Record<CardTrigger, Localized> = {
  'mortgage-6': {
    'zh-CN': '为您挑选：住房贷款进入第 6 个月',
    'zh-HK': '為您挑選：住房貸款進入第 6 個月',
    en: 'Chosen for you: your mortgage is in its 6th month',
  },
  'mortgage-12': {
    'zh-CN': '为您挑选：住房贷款满一年',
    'zh-HK': '為您挑選：住房貸款滿一年',
    en: 'Chosen for you: your mortgage is a year old',
  },
  'customer-12': {
    'zh-CN': '为您挑选：成为我行客户第 12 个月',
    'zh-HK': '為您挑選：成為本行客戶第 12 個月',
    en: 'Chosen for you: your 12th month with us',
  },
  'age-55': { 'zh-CN': '为您挑选：55 岁生日', 'zh-HK': '為您挑選：55 歲生日', en: 'Chosen for you: your 55th birthday' },
}

type Reading = Pick<Context, 'db'> & { bank: { today: BusinessDay } }
type Stored = Selectable<KnowledgeCardTable>

/** A card in the contract's words. */
export const toCard = ({ trigger, ...card }: Stored): KnowledgeCard => ({ ...card, why: trigger && whys[trigger] })

/** The card of a customer's running month, or of a visitor's; undefined when there is none. */
export async function readCardOfMonth({ db, bank }: Reading, customerId: string | undefined): Promise<KnowledgeCard | undefined> {
  const trigger = customerId === undefined ? null : await readTrigger(db, customerId, bank.today)
  const own = trigger && (await db.selectFrom('knowledgeCard').selectAll().where('trigger', '=', trigger).executeTakeFirst())
  const card = own ?? (await db.selectFrom('knowledgeCard').selectAll().where('month', '=', monthOf(bank.today)).executeTakeFirst())
  return card && toCard(card)
}

/** What brings a card to a customer today. With personalisation off nothing is looked at. */
async function readTrigger(db: Db, customerId: string, today: BusinessDay): Promise<CardTrigger | null> {
  // Of a loan that the books began with nobody knows the first day.
  const { rows } = await sql<{ birthDay: BusinessDay; sinceDay: BusinessDay; mortgageDays: BusinessDay[] }>`
    select c.birth_day, c.since_day, array(
      select min(d.day)::text from loan l join loan_change d on d.loan_id = l.id where l.customer_id = c.id and l.type = 'mortgage'
      group by l.id having min(d.day) > (select books_first_day from bank)) as mortgage_days
    from customer c
    where c.id = ${customerId} and not exists (select from learning_choice where customer_id = c.id and not is_personalised)`.execute(db)
  const [known] = rows
  return known ? triggerOf({ mortgage: known.mortgageDays, customer: [known.sinceDay], birth: [known.birthDay] }, today) : null
}

/** 1 to 12. */
export const monthOf = (day: BusinessDay): number => Number(day.slice(5, 7))
