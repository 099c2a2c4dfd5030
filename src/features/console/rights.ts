import { CHECKING_ROLES, CONTENT_ROLES, EDITING_ROLES, type StaffRole } from '../../contract/console/roles'

const isOne = (roles: readonly StaffRole[], role: StaffRole) => roles.includes(role)

/** What a role may do, for what is shown; the bank decides by the same lists. */
export const canEdit = (role: StaffRole): boolean => isOne(EDITING_ROLES, role)
export const canCheck = (role: StaffRole): boolean => isOne(CHECKING_ROLES, role)
export const canSeeContent = (role: StaffRole): boolean => isOne(CONTENT_ROLES, role)
