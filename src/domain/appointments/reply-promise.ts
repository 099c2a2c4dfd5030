import { isOpenAt, nextOpeningMs, type OfficeHours } from './office-hours'

const minuteMs = 60_000

/** The manager's own reply comes within 10 minutes of the request or, off-hours, of the next opening. Product promise. */
export const replyWithinMinutes = 10

/** Off-hours a draft answer comes within 2 hours. Product promise. */
export const draftWithinMinutes = 120

/** By when a request is answered: by the manager, and before that by a draft, or null where the manager's own reply is due no later. */
export type ReplyPromise = { readonly draftAtMs: number | null; readonly replyAtMs: number }

/** What is promised to a request made at an instant. */
export function promisedReplyAt(requestMs: number, hours: OfficeHours): ReplyPromise {
  if (isOpenAt(hours, requestMs)) return { draftAtMs: null, replyAtMs: requestMs + replyWithinMinutes * minuteMs }
  const replyAtMs = nextOpeningMs(hours, requestMs) + replyWithinMinutes * minuteMs
  const draftAtMs = requestMs + draftWithinMinutes * minuteMs
  return { draftAtMs: draftAtMs < replyAtMs ? draftAtMs : null, replyAtMs }
}

/** The first answer promised: the draft where there is one. */
export const firstAnswerMs = ({ draftAtMs, replyAtMs }: ReplyPromise): number => draftAtMs ?? replyAtMs
