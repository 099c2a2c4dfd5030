import { pagePaths } from '../../platform/navigation/paths'

/** The page on which to book one of the staff. */
export const toBook = (staffId: string): string => `${pagePaths.booking}?staffId=${encodeURIComponent(staffId)}`

/** The page on which to have a new tier explained, when no briefing suits. */
export const toBriefing = `${pagePaths.booking}?about=briefing`

/** The page on which to move an appointment. */
export const toMove = (appointmentId: string): string => `${pagePaths.booking}?appointmentId=${encodeURIComponent(appointmentId)}`
