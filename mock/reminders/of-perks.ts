import type { Standing } from '../../src/contract/ladder'
import type { Perk } from '../../src/contract/perks'
import type { Reminder } from '../../src/contract/reminders'
import { addDays } from '../../src/domain/date/business-day'
import { dayAt } from '../clock'
import type { OwnReading } from '../http/handle'
import { redeemedPerkOf } from '../perks/catalogue'
import { readOwnPerks } from '../perks/own-perks'
import type { StoredRedemption } from '../perks/quotas'
import { isExpiringSoon } from '../perks/to-redemption'

/** Perks and codes that are about to lapse, and those that would stop with the tier. */
export async function remindersOfPerks(context: OwnReading): Promise<Reminder[]> {
  const { standing, redemptions, perks } = await readOwnPerks(context)
  const codes = redemptions.filter((each) => isExpiringSoon(each, context.bank.nowMs))
  return [...codes.map(ofCode), ...perks.flatMap(ofQuota), ...ofEnd(perks, standing.watch)]
}

const ofCode = ({ id, schemeId, perkId, places, expiresAtMs }: StoredRedemption): Reminder => ({
  ...{ kind: 'code-expires', subjectId: id, names: [redeemedPerkOf(schemeId, perkId).name], count: places },
  onDay: addDays(dayAt(expiresAtMs - 1), 1),
  startsAt: null,
})

const ofQuota = ({ id, name, quota }: Perk): Reminder[] =>
  quota?.isLapsingSoon
    ? [{ kind: 'quota-lapses', subjectId: id, names: [name], count: quota.left, onDay: quota.resetsOn, startsAt: null }]
    : []

function ofEnd(perks: readonly Perk[], watch: Standing['watch']): Reminder[] {
  const ending = watch ? perks.filter(({ endsOn }) => endsOn === watch.fallDay) : []
  if (!watch || ending.length === 0) return []
  const names = ending.map(({ name }) => name)
  return [{ kind: 'perks-end', subjectId: watch.fallTierId, names, count: names.length, onDay: watch.fallDay, startsAt: null }]
}
