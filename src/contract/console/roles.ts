import * as z from '../schema'

/**
 * What a member of staff may do. `editor` writes, `reviewer` checks what others wrote and cannot write, `staff` stands at the door and checks
 * tickets in, `admin` does everything but never checks what they wrote themselves.
 */
export const STAFF_ROLES = ['editor', 'reviewer', 'staff', 'admin'] as const

export const staffRoleSchema = z.enum(STAFF_ROLES)

export type StaffRole = z.infer<typeof staffRoleSchema>

/** Who works on content. */
export const CONTENT_ROLES = ['editor', 'reviewer', 'admin'] as const satisfies readonly StaffRole[]

/** Who writes content. */
export const EDITING_ROLES = ['editor', 'admin'] as const satisfies readonly StaffRole[]

/** Who checks content. */
export const CHECKING_ROLES = ['reviewer', 'admin'] as const satisfies readonly StaffRole[]

/** Who keeps the door of an event. */
export const DOOR_ROLES = ['staff', 'editor', 'admin'] as const satisfies readonly StaffRole[]
