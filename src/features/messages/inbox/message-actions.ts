import type { InboxMessage, MessageSubject } from '../../../contract/messages'
import type { Tab } from '../../../platform/navigation/types'
import { pagePaths } from '../../../platform/navigation/paths'
import type { actionTexts } from './messages'

/** Where a message leads: a page of this app by its path, or a tab. */
export type MessageAction = { text: keyof typeof actionTexts } & ({ path: string } | { tab: Tab })

const at = (page: string, name: string, id: string | null) => (id === null ? page : `${page}?${name}=${encodeURIComponent(id)}`)

/** What is about one thing opens that thing. A welcome opens its own list. */
function actionOf({ page, id }: MessageSubject): MessageAction | null {
  switch (page) {
    case 'welcome':
      return null
    case 'ladder':
      return { text: page, tab: 'home' }
    case 'perks':
      return { text: page, tab: 'perks' }
    case 'learn':
      return { text: page, tab: 'learn' }
    case 'footprints':
      return { text: page, path: at(pagePaths.footprints, 'period', id) }
    case 'letter':
      return { text: page, path: at(pagePaths.letter, 'period', id) }
    case 'event':
      return { text: page, path: at(pagePaths.event, 'event', id) }
    case 'redemption':
      return { text: page, path: at(pagePaths.redemption, 'redemption', id) }
    case 'perk':
      return { text: page, path: at(pagePaths.perk, 'perk', id) }
    case 'survey':
      return { text: page, path: at(pagePaths.meetingSurvey, 'appointment', id) }
    case 'preferences':
      return { text: page, path: pagePaths.messagePreferences }
    default:
      return { text: page, path: pagePaths[page] }
  }
}

/** What a message offers to do, the first thing first. */
export function actionsOf({ kind, subject }: Pick<InboxMessage, 'kind' | 'subject'>): MessageAction[] {
  const own = subject && actionOf(subject)
  const first: MessageAction[] = kind === 'talk-offer' ? [{ text: 'feedback', path: pagePaths.feedback }] : []
  return [...first, ...(own ? [own] : [])]
}
