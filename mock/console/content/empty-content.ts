import type { Content, ContentKind } from '../../../src/contract/console/content'

/** Words that are not written yet. */
export const noText = () => ({ 'zh-CN': '', 'zh-HK': '', en: '' })

const learning = () => ({
  ...{ title: noText(), summary: noText(), topic: 'basics' as const, stages: [], risk: 'R1' as const, sources: [] },
})

const emptyOf: { [K in ContentKind]: () => Extract<Content, { kind: K }>['body'] } = {
  event: () => ({
    ...{ category: 'salon', title: noText(), summary: noText(), venueId: null, speakers: [], agenda: [], hasRisk: false },
    ...{ opensAt: null, closesAt: null, drawAt: null, startsAt: null, endsAt: null },
    ...{ capacity: null, pools: [], mergeAt: null, waitlist: 'fifo', mostCompanions: 0, needsApproval: false },
    needs: { audience: null, cities: [], riskLevel: null, childAges: null },
    ...{ questions: [], materials: [], coverId: null },
  }),
  article: () => ({ ...learning(), minutes: null, markdown: noText() }),
  course: () => ({ ...learning(), passPercent: 80, chapters: [] }),
  card: () => ({ month: null, title: noText(), text: noText(), articleId: null }),
  perk: () => ({
    ...{ group: 'lifestyle', name: noText(), summary: noText(), terms: noText(), use: { kind: 'standing', opensAt: {} } },
  }),
  banner: () => ({
    ...{ place: 'events', title: noText(), text: noText(), path: '', coverId: null, from: null, until: null, weight: 50 },
    target: { tierIds: [], cities: [], interests: [] },
  }),
}

/** Content of a kind with nothing filled in. */
export const emptyContent = (kind: ContentKind): Content => ({ kind, body: emptyOf[kind]() }) as Content
