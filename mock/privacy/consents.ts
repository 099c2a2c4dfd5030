import type { Consent, ConsentKind } from '../../src/contract/privacy'
import { instantAt } from '../clock'
import type { Db } from '../db/tables'
import { refuse, type Refusal } from '../http/refusal'
import { noticeVersions } from './notices'

const kinds: readonly ConsentKind[] = ['service', 'marketing']

/** Both consents of a customer, with all that was said. */
export async function readConsents(db: Db, customerId: string): Promise<Consent[]> {
  const said = await db.selectFrom('consentChange').selectAll().where('customerId', '=', customerId).orderBy('place', 'desc').execute()
  return kinds.map((kind) => {
    const history = said.filter((change) => change.kind === kind)
    return {
      kind,
      isGiven: isInForce(kind, history[0]),
      version: noticeVersions[kind],
      history: history.map(({ isGiven, version, atMs }) => ({ isGiven, version, at: instantAt(atMs) })),
    }
  })
}

/** A consent to an older notice is none. */
const isInForce = (kind: ConsentKind, last: { isGiven: boolean; version: string } | undefined) =>
  last !== undefined && last.isGiven && last.version === noticeVersions[kind]

const lastChange = (db: Db, customerId: string, kind: ConsentKind) =>
  db
    .selectFrom('consentChange')
    .select(['place', 'isGiven', 'version'])
    .where('customerId', '=', customerId)
    .where('kind', '=', kind)
    .orderBy('place', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Whether a customer agrees to something, now. */
export const hasConsent = async (db: Db, customerId: string, kind: ConsentKind): Promise<boolean> =>
  isInForce(kind, await lastChange(db, customerId, kind))

/** Writes down what a customer said, when it is news: the same said twice, or at the same time, stands once. */
export async function recordConsent(db: Db, customerId: string, kind: ConsentKind, isGiven: boolean, atMs: number) {
  const last = await lastChange(db, customerId, kind)
  if (isInForce(kind, last) === isGiven) return
  const place = (last?.place ?? -1) + 1
  await db
    .insertInto('consentChange')
    .values({ customerId, kind, place, version: noticeVersions[kind], isGiven, atMs })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** What is said at signing in, written down. Yields why it is not enough: without the service's consent, said now or before, nobody gets in. */
export async function agree(
  db: Db,
  customerId: string,
  said: { serviceVersion: string; marketing: boolean } | undefined,
  atMs: number,
): Promise<Refusal<'SESSION.CONSENT_NEEDED'> | Refusal<'CONSENT.VERSION_OLD'> | undefined> {
  if (!said) return (await hasConsent(db, customerId, 'service')) ? undefined : refuse('SESSION.CONSENT_NEEDED')
  if (said.serviceVersion !== noticeVersions.service) return refuse('CONSENT.VERSION_OLD')
  await recordConsent(db, customerId, 'service', true, atMs)
  await recordConsent(db, customerId, 'marketing', said.marketing, atMs)
}
