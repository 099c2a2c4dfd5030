import type { Customer } from '../../src/contract/session'
import type { BusinessDay } from '../../src/domain/date/business-day'
import type { Db } from '../db/tables'

/** The age from which the app offers elder mode. */
const elderYears = 60

/** What the bank knows of a customer in full. */
export type CustomerFacts = { name: string; phone: string; birthDay: BusinessDay }

/** A customer as the app may know them: name and phone masked here, so that the full ones never leave the bank. */
export const toCustomer = (id: string, { name, phone, birthDay }: CustomerFacts, today: BusinessDay): Customer => ({
  id,
  name: maskName(name),
  phone: maskPhone(phone),
  isElder: yearsBetween(birthDay, today) >= elderYears,
})

/** The same out of the store. @throws when there is no such customer. */
export async function readCustomer(db: Db, customerId: string, today: BusinessDay): Promise<Customer> {
  const facts = db.selectFrom('customer').select(['name', 'phone', 'birthDay']).where('id', '=', customerId)
  return toCustomer(customerId, await facts.executeTakeFirstOrThrow(), today)
}

/** `王小明` → `王**`. */
export const maskName = (name: string) => {
  const [first = '', ...rest] = name
  return first + '*'.repeat(rest.length)
}

/** `13800130001` → `138****0001`. */
export const maskPhone = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(-4)}`

/** Full years between two days. */
export const yearsBetween = (birthDay: string, today: string) =>
  Number(today.slice(0, 4)) - Number(birthDay.slice(0, 4)) - (today.slice(5) < birthDay.slice(5) ? 1 : 0)
