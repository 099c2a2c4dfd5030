/** Where the ladder's pages stand in app.config. */
export const ladderPaths = {
  footprints: '/packages/ladder/footprints/index',
  counted: '/packages/ladder/counted/index',
  cases: '/packages/ladder/cases/index',
  report: '/packages/ladder/report/index',
  planner: '/packages/ladder/planner/index',
} as const

/** A page opened at one evaluated period. */
export const atPeriod = (page: 'footprints' | 'report', periodKey: string): string => `${ladderPaths[page]}?period=${periodKey}`
