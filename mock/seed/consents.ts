import type { Insertable } from 'kysely'
import type { Tables } from '../db/tables'
import { noticeVersions } from '../privacy/notices'
import type { PersonaPlan } from './persona-plan'

/** What a demo customer agreed to on their first day: all to the service; who would rather not hear of offers said so. */
export function generateConsents({ id: customerId, sinceDay, wantsNoOffers = false }: PersonaPlan): Insertable<Tables['consentChange']>[] {
  const atMs = Math.max(Date.parse(`${sinceDay}T10:00:00+08:00`), Date.parse(`${noticeVersions.service}-01T10:00:00+08:00`))
  return (['service', 'marketing'] as const)
    .filter((kind) => kind === 'service' || !wantsNoOffers)
    .map((kind) => ({ customerId, kind, place: 0, version: noticeVersions[kind], isGiven: true, atMs }))
}
