import { StartRefused } from '../../../mock/config'
import { perksOf } from '../../../mock/perks/catalogue'
import { readCatalogue } from '../../../mock/perks/read-catalogue'
import { ladders } from '../../../mock/ladder/ladders'

const tierIds = new Map([['scheme', ['low', 'middle', 'high']]])
const text = { 'zh-CN': '茶', 'zh-HK': '茶', en: 'Tea' }
const texts = { id: 'tea', name: text, summary: text, terms: text }
const standing = { ...texts, opensAt: { scheme: 'middle' } }
const one = { total: 1, mostGuests: 0 }
const redeemable = { ...texts, period: 'month', validDays: 7, quotas: { scheme: { middle: one, high: { total: 2, mostGuests: 1 } } } }
const read = (...perks: object[]) => readCatalogue([{ note: 'made up', group: 'lifestyle', perks }], tierIds).get('scheme')

test('a standing perk is every tier’s from the one that opens it', () => {
  expect(read(standing)).toMatchObject([{ opensAtPlace: 1, use: { kind: 'standing', tierIds: ['middle', 'high'] } }])
})

test('a redeemable perk has what each tier gives', () => {
  const [perk] = read(redeemable) ?? []
  expect(perk).toMatchObject({ opensAtPlace: 1, use: { kind: 'redeemable', period: 'month', validDays: 7, booking: null } })
  expect(perk?.use.kind === 'redeemable' && [...perk.use.allowances]).toEqual([
    ['middle', { total: 1, mostGuests: 0 }],
    ['high', { total: 2, mostGuests: 1 }],
  ])
})

test('a scheme that the perk does not name does not have it', () => {
  expect(read({ ...standing, opensAt: {} })).toEqual([])
})

test.each<[string, object[], RegExp]>([
  ['two perks of one id', [standing, redeemable], /tea cannot be used: there are two/],
  ['an unknown scheme', [{ ...standing, opensAt: { other: 'low' } }], /tea cannot be used: there is no scheme other/],
  ['an unknown tier', [{ ...standing, opensAt: { scheme: 'top' } }], /tea cannot be used: scheme has no tier top/],
  ['a higher tier without it', [{ ...redeemable, quotas: { scheme: { low: one, high: one } } }], /middle of scheme gives less/],
  [
    'a higher tier with less',
    [{ ...redeemable, quotas: { scheme: { middle: { total: 2, mostGuests: 0 }, high: one } } }],
    /high of scheme/,
  ],
  ['codes and bookings at once', [{ ...redeemable, booking: { earliestDays: 1, latestDays: 9 } }], /either booking or validDays/],
  ['a quota of nothing', [{ ...redeemable, quotas: { scheme: { high: { total: 0, mostGuests: 0 } } } }], /A perks file cannot be used/],
  ['a language left out', [{ ...standing, name: { en: 'Tea' } }], /A perks file cannot be used/],
])('%s refuses the start', (_, perks, message) => {
  expect(() => read(...perks)).toThrow(StartRefused)
  expect(() => read(...perks)).toThrow(message)
})

test.each([...ladders.keys()])('the perks of %s have their texts in every language', (schemeId) => {
  const texts = perksOf(schemeId).flatMap(({ name, summary, terms }) => [name, summary, terms].flatMap((each) => Object.values(each)))
  expect(texts.length).toBeGreaterThan(0)
  expect(texts.every((each) => each.trim().length > 0)).toBe(true)
})
