import type { Content, ContentItem } from '../../src/contract/console/content'
import type { EventBody } from '../../src/contract/console/event-body'
import type { Answer, Caller } from './bank'

const base = '/api/v1/console/content'
let asked = 0
const requestId = () => `console-${(asked += 1)}-${Date.now()}`

/** What a member of staff does to content. Answers are the bank's own; `item` reads one as an item. */
export function deskOf(signedIn: Caller | (() => Promise<Caller>)) {
  let caller: Promise<Caller> | undefined
  // Who has nothing to do in a test is not signed in for it.
  const send: Caller['send'] = async (...call) =>
    (await (caller ??= Promise.resolve(typeof signedIn === 'function' ? signedIn() : signedIn))).send(...call)
  return desk(send)
}

const desk = (send: Caller['send']) => ({
  create: (kind: Content['kind'], more: object = {}) => send('post', base, { kind, ...more, requestId: requestId() }),
  read: (id: string) => send('get', `${base}/${id}`),
  save: ({ id, version }: ContentItem, content: Content) => send('put', `${base}/${id}`, { revision: version.revision, content }),
  move: ({ id, version }: ContentItem, action: string, more: object = {}) =>
    send('post', `${base}/${id}/moves`, { action, revision: version.revision, ...more, requestId: requestId() }),
  review: ({ id, version }: ContentItem, decision: string, comment?: string, bodyHash = version.bodyHash) =>
    send('post', `${base}/${id}/reviews`, { decision, bodyHash, ...(comment !== undefined && { comment }), requestId: requestId() }),
  difference: ({ id }: ContentItem) => send('get', `${base}/${id}/difference`),
  copy: ({ id }: ContentItem) => send('post', `${base}/${id}/copies`, { requestId: requestId() }),
  series: ({ id }: ContentItem, dates: object) => send('post', `${base}/${id}/series`, { dates, requestId: requestId() }),
  check: ({ id }: ContentItem, content: Content) => send('post', `${base}/${id}/checks`, { content }),
  preview: ({ id }: ContentItem, content: Content) => send('post', `${base}/${id}/previews`, { content }),
})

/** The item of an answer. @throws Error with the refusal when it is none. */
export async function item(answer: Promise<Answer>): Promise<ContentItem> {
  const { status, body } = await answer
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`)
  return body as ContentItem
}

/** The same words in every language. */
export const words = (text: string) => ({ 'zh-CN': text, 'zh-HK': text, en: text })

/** A whole event, ready to be handed in on the seed's day. */
export const eventBody = (fields: Partial<EventBody> = {}): EventBody => ({
  ...{ category: 'salon', title: words('插花与年末问候'), summary: words('一起做一束花，聊聊新年。'), venueId: 'sh-lujiazui' },
  ...{ speakers: [], agenda: [{ at: '14:00', what: words('签到') }], hasRisk: false, capacity: 20, pools: [], mergeAt: null },
  ...{ opensAt: '2026-11-22T08:00:00+08:00', closesAt: '2026-12-18T18:00:00+08:00', drawAt: null },
  ...{ startsAt: '2026-12-20T14:00:00+08:00', endsAt: '2026-12-20T16:00:00+08:00' },
  ...{ waitlist: 'fifo', mostCompanions: 1, needsApproval: false, questions: [], materials: [], coverId: null },
  needs: { audience: null, cities: [], riskLevel: null, childAges: null },
  ...fields,
})

/** An event as content. */
export const anEvent = (fields: Partial<EventBody> = {}): Content => ({ kind: 'event', body: eventBody(fields) })
