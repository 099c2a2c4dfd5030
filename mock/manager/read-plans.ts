import { serviceKindSchema, type ServiceKind } from '../../src/contract/manager'
import * as z from '../../src/contract/schema'
import { StartRefused } from '../config'

const levelSchema = z.strictObject({
  manager: z.enum(['manager', 'privateBanker', 'service']),
  experts: z.array(z.enum(['investment', 'tax', 'law', 'insurance'])),
  promises: z.array(
    z.strictObject({ kind: serviceKindSchema, total: z.int().check(z.minimum(1), z.maximum(366)), period: z.enum(['month', 'year']) }),
  ),
})

const fileSchema = z.strictObject({
  note: z.string(),
  isIllustrative: z.boolean(),
  perks: z.array(z.strictObject({ kind: serviceKindSchema, perkId: z.string() })),
  levels: z.record(z.string(), levelSchema),
  schemes: z.record(z.string(), z.record(z.string(), z.string())),
})

/** What a tier promises: whose manager, which experts, and how often what. */
export type ServicePlan = z.infer<typeof levelSchema>

export type ServicePlans = {
  readonly isIllustrative: boolean
  /** What is promised by a perk: its quota is the promise. */
  readonly perks: readonly { readonly kind: ServiceKind; readonly perkId: string }[]
  /** By scheme id, then by tier id. */
  readonly schemes: ReadonlyMap<string, ReadonlyMap<string, ServicePlan>>
}

/** The service plan of each tier of each scheme. @throws StartRefused when the file has a fault or leaves a tier out, naming it. */
export function readPlans(file: unknown, tierIds: ReadonlyMap<string, readonly string[]>): ServicePlans {
  const read = z.safeParse(fileSchema, file)
  if (!read.success) throw faultOf(read.error.issues.map(({ path, message }) => `/${path.join('/')}: ${message}`).join(', '))
  const { isIllustrative, perks, levels, schemes } = read.data
  const planOf = (schemeId: string, tierId: string) => {
    const plan = levels[schemes[schemeId]?.[tierId] ?? '']
    if (!plan) throw faultOf(`the tier ${tierId} of ${schemeId} has no level`)
    return plan
  }
  return {
    isIllustrative,
    perks,
    schemes: new Map([...tierIds].map(([schemeId, ids]) => [schemeId, new Map(ids.map((id) => [id, planOf(schemeId, id)]))])),
  }
}

const faultOf = (message: string) => new StartRefused(`The service plans cannot be used: ${message}`)
