import type { PublishingAction, PublishingState } from './states'

/** Who acts: whoever may write, whoever may check, or the bank's clock. One person may be both writer and checker, but not of one version. */
export type Actor = { readonly canEdit: boolean; readonly canCheck: boolean; readonly isMaker: boolean } | 'clock'

type By = 'editor' | 'checker' | 'clock'

/** From a state, by an action: to which state, and who may. */
type Step = { readonly to: PublishingState; readonly by: readonly By[] }

const edits = (to: PublishingState): Step => ({ to, by: ['editor'] })
const checks = (to: PublishingState): Step => ({ to, by: ['checker'] })
const editsOrTime = (to: PublishingState): Step => ({ to, by: ['editor', 'clock'] })
const cancel = edits('CANCELLED')
const archive = edits('ARCHIVED')

/**
 * Every step there is. What is handed in is not edited: it is taken back first. Editing what was approved makes it a draft again; what is
 * published is not edited at all, a new version is made of it. The clock returns what can no longer go out when its time comes.
 */
export const TRANSITIONS: Readonly<Record<PublishingState, Partial<Readonly<Record<PublishingAction, Step>>>>> = {
  DRAFT: { edit: edits('DRAFT'), submit: edits('SUBMITTED'), cancel },
  SUBMITTED: { withdraw: edits('DRAFT'), approve: checks('APPROVED'), return: checks('RETURNED'), reject: checks('REJECTED'), cancel },
  RETURNED: { edit: edits('RETURNED'), submit: edits('SUBMITTED'), cancel },
  REJECTED: { archive },
  APPROVED: { edit: edits('DRAFT'), schedule: edits('SCHEDULED'), publish: edits('PUBLISHED'), cancel },
  SCHEDULED: {
    edit: edits('DRAFT'),
    schedule: edits('SCHEDULED'),
    unschedule: edits('APPROVED'),
    publish: editsOrTime('PUBLISHED'),
    return: { to: 'RETURNED', by: ['clock'] },
    cancel,
  },
  PUBLISHED: {
    pause: edits('PAUSED'),
    end: editsOrTime('ENDED'),
    cancel,
    supersede: { to: 'ARCHIVED', by: ['clock'] },
  },
  PAUSED: { resume: edits('PUBLISHED'), end: editsOrTime('ENDED'), cancel, supersede: { to: 'ARCHIVED', by: ['clock'] } },
  ENDED: { archive, supersede: { to: 'ARCHIVED', by: ['clock'] } },
  CANCELLED: { archive },
  ARCHIVED: {},
}

/** Why a step is not taken. MAKER: whoever wrote any of a version does not check it. */
export type NotTaken = 'STATE' | 'ROLE' | 'MAKER'

/** Where a step leads, or why it is not taken. */
export function takeStep(
  from: PublishingState,
  action: PublishingAction,
  actor: Actor,
): { readonly to: PublishingState } | { readonly refused: NotTaken } {
  const step = TRANSITIONS[from][action]
  if (!step) return { refused: 'STATE' }
  if (actor === 'clock') return step.by.includes('clock') ? { to: step.to } : { refused: 'ROLE' }
  const isAllowed = (actor.canEdit && step.by.includes('editor')) || (actor.canCheck && step.by.includes('checker'))
  if (!isAllowed) return { refused: 'ROLE' }
  return step.by.includes('checker') && actor.isMaker ? { refused: 'MAKER' } : { to: step.to }
}

/** What somebody can do to a version now. */
export const stepsFor = (from: PublishingState, actor: Actor): readonly PublishingAction[] =>
  (Object.keys(TRANSITIONS[from]) as PublishingAction[]).filter((action) => 'to' in takeStep(from, action, actor))
