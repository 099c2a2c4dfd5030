import type { ContentKind } from '../../../contract/console/content'
import type { Localized } from '../../../contract/primitives'
import { kindWords } from '../words'

/** What an item is called: a new one has no title yet. */
export const titleOf = ({ title, kind }: { title: Localized; kind: ContentKind }): string => title['zh-CN'] || `未命名的${kindWords[kind]}`
