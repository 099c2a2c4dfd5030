import { pagePaths } from '../../../platform/navigation/paths'

/** A page opened at one evaluated period. */
export const atPeriod = (page: 'footprints' | 'report', periodKey: string): string => `${pagePaths[page]}?period=${periodKey}`
