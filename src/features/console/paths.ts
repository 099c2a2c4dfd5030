/** Where the console's pages stand in app.config. */
export const consolePaths = {
  content: '/packages/console/content/index',
  editor: '/packages/console/editor/index',
  review: '/packages/console/review/index',
  calendar: '/packages/console/calendar/index',
  roster: '/packages/console/roster/index',
  results: '/packages/console/results/index',
  audit: '/packages/console/audit/index',
  checkIn: '/packages/check-in/door/index',
} as const

export type ConsolePage = keyof typeof consolePaths

/** Their addresses in the browser: as in config/console.ts. */
const addresses: Record<ConsolePage, string> = {
  content: '/console/',
  editor: '/console/edit',
  review: '/console/review',
  calendar: '/console/calendar',
  roster: '/console/roster',
  results: '/console/results',
  audit: '/console/audit',
  checkIn: '/console/check-in',
}

type Parameters = Readonly<Record<string, string>>

const withQuery = (path: string, parameters: Parameters): string => {
  const query = new URLSearchParams(parameters).toString()
  return query === '' ? path : `${path}?${query}`
}

/** A page's path in the app, with its parameters. */
export const consolePath = (page: ConsolePage, parameters: Parameters = {}): string => withQuery(consolePaths[page], parameters)

/** A page's address, for links that open in a tab of their own. */
export const addressOf = (page: ConsolePage, parameters: Parameters = {}): string => withQuery(addresses[page], parameters)
