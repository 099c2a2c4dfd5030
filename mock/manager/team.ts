import { createHash } from 'node:crypto'
import type { StaffRole } from '../../src/contract/staff'
import type { OfficeHours } from '../../src/domain/appointments/office-hours'
import { readTeam, type StaffMember } from './read-team'
import file from './team.json'

const team = readTeam(file)

/** When the staff are there. */
export const officeHours: OfficeHours = team.hours

/** One of the staff by id, when there is one. */
export const findStaff = (staffId: string): StaffMember | undefined => team.members.find(({ staff }) => staff.id === staffId)

/** Somebody with whom there are appointments or messages. @throws RangeError when the file has lost them. */
export function staffOf(staffId: string): StaffMember {
  const member = findStaff(staffId)
  if (!member) throw new RangeError(`no staff ${staffId}`)
  return member
}

/**
 * Who of those with a role serves a customer: always the same, as long as nobody joins or leaves. A bank has its own assignment here.
 * @throws RangeError when nobody has the role.
 */
export function assigned(role: StaffRole, customerId: string): StaffMember {
  const pool = team.members.filter(({ staff }) => staff.role === role)
  const member = pool[createHash('sha256').update(customerId).digest().readUInt16BE() % Math.max(1, pool.length)]
  if (!member) throw new RangeError(`nobody has the role ${role}`)
  return member
}
