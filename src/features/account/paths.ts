import type { ConsentKind } from '../../contract/privacy'
import { pagePaths } from '../../platform/navigation/paths'

/** A notice in full. */
export const atNotice = (kind: ConsentKind): string => `${pagePaths.notice}?kind=${kind}`
