import { pagePaths } from '../../platform/navigation/paths'

const at = (page: string, name: 'event' | 'signup', id: string) => `${page}?${name}=${encodeURIComponent(id)}`

export const atEvent = (eventId: string): string => at(pagePaths.event, 'event', eventId)

/** The form of an event: to sign up, or to change what was said. */
export const atSignUp = (eventId: string): string => at(pagePaths.signUp, 'event', eventId)

export const atTicket = (signupId: string): string => at(pagePaths.ticket, 'signup', signupId)

export const atDraw = (eventId: string): string => at(pagePaths.draw, 'event', eventId)

export const atSurvey = (signupId: string): string => at(pagePaths.survey, 'signup', signupId)
