import type { Db } from '../db/tables'
import { demoStaff } from './demo-staff'

/** Puts the demo members of staff in their places, roles and branches. */
export async function seedStaff(db: Db): Promise<void> {
  await db
    .insertInto('staffMember')
    .values([...demoStaff])
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet(({ ref }) => ({
        staffNumber: ref('excluded.staffNumber'),
        name: ref('excluded.name'),
        role: ref('excluded.role'),
        branchId: ref('excluded.branchId'),
      })),
    )
    .execute()
}
