import { readEventFiles } from '../../../mock/events/read-event-files'

const text = (words: string) => ({ 'zh-CN': words, 'zh-HK': words, en: words })
const question = (id: string, more: object = {}) => ({ id, kind: 'yesNo', text: text(id), isRequired: true, onlyIf: null, ...more })
const common = {
  ...{ note: '', riskStatement: text('风险'), consent: { version: '1', text: text('同意') } },
  venues: { hall: { city: 'beijing', branchId: null, name: text('厅'), address: text('街'), mapUrl: 'https://map.example/hall' } },
  forms: { plain: [question('first'), question('second', { onlyIf: { questionId: 'first', is: true } })] },
}
const event = {
  ...{ id: 'tea', title: text('茶'), summary: text('茶会'), speakers: [], agenda: [{ at: '14:00', what: text('开始') }], hasRisk: false },
  ...{ opensAt: '2026-12-01T09:00:00+08:00', closesAt: '2026-12-02T09:00:00+08:00' },
  ...{ startsAt: '2026-12-03T09:00:00+08:00', endsAt: '2026-12-03T11:00:00+08:00', capacity: 10, waitlist: 'fifo', mostCompanions: 1 },
}
const top = { audience: 'top', capacity: 2, opensAt: '2026-11-30T09:00:00+08:00' }
const read = (more: object, shared: object = common) =>
  readEventFiles(shared, [{ note: '', category: 'salon', events: [{ ...event, ...more }] }])

test('a sound file is read: its times, its seats by pool, what is left out', () => {
  const [row] = read({ pools: [top], mergeAt: '2026-12-02T09:00:00+08:00', venue: 'hall', form: 'plain', needsApproval: true })
  expect(row?.event).toMatchObject({ city: 'beijing', words: expect.stringContaining('茶会') })
  expect(row?.event.content).toMatchObject({ needsApproval: true, drawAtMs: null, needs: { audience: null } })
  expect(row?.seats).toMatchObject({ capacity: 12, taken: 0, offered: 0, held: 0, pools: [{ id: 'open' }, { id: 'top', capacity: 2 }] })
})

test.each([
  ['closes before it opens', { closesAt: '2026-11-30T09:00:00+08:00' }, 'The event tea cannot be used: it opens, closes, draws, starts'],
  ['starts before it closes', { startsAt: '2026-12-02T08:59:59+08:00' }, 'it opens, closes, draws, starts and ends in this order'],
  ['draws before it closes', { drawAt: '2026-12-02T08:59:59+08:00' }, 'it opens, closes, draws, starts and ends in this order'],
  ['lasts a second more than 31 days', { endsAt: '2027-01-03T09:00:01+08:00' }, 'it lasts longer than 31 days'],
  ['never opens', { closesAt: event.opensAt }, 'it never opens'],
  [
    'has a pool that opens later than the rest',
    { pools: [{ ...top, opensAt: '2026-12-01T09:00:01+08:00' }], mergeAt: event.closesAt },
    'a pool for a tier opens later than the rest',
  ],
  ['has pools that never merge', { pools: [top] }, 'pools need mergeAt, and only they do'],
  ['merges without pools', { mergeAt: event.closesAt }, 'pools need mergeAt, and only they do'],
  ['draws without a waitlist', { drawAt: event.closesAt, waitlist: 'none' }, 'a draw needs a waitlist'],
  ['draws and wants approval', { drawAt: event.closesAt, needsApproval: true }, 'the draw decides: it needs no approval'],
  ['is somewhere that is not listed', { venue: 'nowhere' }, 'there is no venue nowhere'],
  ['asks by a form that is not listed', { form: 'none' }, 'there is no form none'],
  ['has an id that does not fit a ticket', { id: 'a'.repeat(25) }, '/events/0/id: '],
  ['has no seats', { capacity: 0 }, '/events/0/capacity: '],
  ['has 11 companions', { mostCompanions: 11 }, '/events/0/mostCompanions: '],
  ['is for a tier nobody knows', { needs: { audience: 'best' } }, '/events/0/needs/audience: '],
  ['is for no city', { needs: { cities: [] } }, '/events/0/needs/cities: '],
  ['has an agenda at an hour there is not in words', { agenda: [{ at: '9:00', what: text('早') }] }, '/events/0/agenda/0/at: '],
  ['has materials at a place that is not safe', { materials: [{ title: text('x'), url: 'http://x' }] }, '/events/0/materials/0/url: '],
  ['lacks a language', { title: { 'zh-CN': '茶', en: 'Tea' } }, '/events/0/title/zh-HK: '],
  ['says more than is read', { colour: 'red' }, '/events/0: '],
])('an event that %s is refused, with its place and the reason', (_, more, message) => {
  expect(() => read(more)).toThrow(message)
})

test('two events of one id are refused, in two files too', () => {
  const file = { note: '', category: 'salon', events: [event] }
  expect(() => readEventFiles(common, [file, file])).toThrow('The event tea cannot be used: there are two of that id')
})

test.each([
  ['has a question twice', [question('a'), question('a')], 'two questions have the id a'],
  [
    'asks after an answer that is not yet given',
    [question('a', { onlyIf: { questionId: 'b', is: true } }), question('b')],
    'of a can never',
  ],
  ['asks after a word for yes', [question('a'), question('b', { onlyIf: { questionId: 'a', is: 'yes' } })], 'of b can never be met'],
])('a form that %s is refused', (_, form, message) => {
  expect(() => read({}, { ...common, forms: { plain: form } })).toThrow(message)
})
