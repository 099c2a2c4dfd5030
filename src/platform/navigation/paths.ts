import Taro from '@tarojs/taro'
import type { Tab } from './types'

/** Where each tab's page stands in app.config. */
export const tabPaths: Record<Tab, string> = {
  home: '/pages/home/index',
  perks: '/pages/perks/index',
  learn: '/pages/learn/index',
  events: '/pages/events/index',
  me: '/pages/me/index',
}

/** Where the other pages stand in app.config: features open each other's pages by these, and know nothing else of each other. */
export const pagePaths = {
  planner: '/packages/ladder/planner/index',
  goal: '/packages/ladder/goal/index',
  trend: '/packages/charts/trend/index',
  footprints: '/packages/ladder/footprints/index',
  counted: '/packages/ladder/counted/index',
  cases: '/packages/ladder/cases/index',
  report: '/packages/ladder/report/index',
  perk: '/packages/perks/perk/index',
  perkComparison: '/packages/perks/comparison/index',
  letter: '/packages/perks/letter/index',
  redemption: '/packages/perks/redemption/index',
  perkLedger: '/packages/perks/ledger/index',
  points: '/packages/points/points/index',
  rewards: '/packages/points/rewards/index',
  manager: '/packages/manager/manager/index',
  booking: '/packages/manager/booking/index',
  article: '/packages/learn/article/index',
  learningSearch: '/packages/learn/search/index',
  glossary: '/packages/learn/glossary/index',
  cards: '/packages/learn/cards/index',
  bookmarks: '/packages/learn/bookmarks/index',
  course: '/packages/courses/course/index',
  chapter: '/packages/courses/chapter/index',
  quiz: '/packages/courses/quiz/index',
  certificates: '/packages/courses/certificates/index',
  verification: '/packages/courses/verification/index',
  findEvents: '/packages/events/find/index',
  eventCalendar: '/packages/events/calendar/index',
  event: '/packages/events/event/index',
  signUp: '/packages/events/sign-up/index',
  ticket: '/packages/events/ticket/index',
  draw: '/packages/events/draw/index',
  survey: '/packages/events/survey/index',
  riskProfile: '/packages/courses/risk/index',
  inbox: '/packages/messages/inbox/index',
  messagePreferences: '/packages/messages/preferences/index',
  feedback: '/packages/messages/feedback/index',
  meetingSurvey: '/packages/messages/survey/index',
  privacy: '/packages/account/privacy/index',
  myData: '/packages/account/my-data/index',
  notice: '/packages/account/notice/index',
} as const

/** Signing in, and then back to a page of this app. */
export const signInPath = (returnTo: string): string => `/packages/account/sign-in/index?returnTo=${encodeURIComponent(returnTo)}`

/** True when a page lies under the current one. */
export const hasPageBehind = (): boolean => Taro.getCurrentPages().length > 1

/** The page on top, by its path in app.config, with its query. */
export function currentPath(): string {
  const { route = '', options = {} } = (Taro.getCurrentPages().at(-1) ?? {}) as { route?: string; options?: Record<string, string> }
  const query = Object.entries(options)
    .filter(([name]) => !name.startsWith('$'))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `/${route}${query.length > 0 ? `?${query.join('&')}` : ''}`
}
