import { StartRefused } from '../../../mock/config'
import { ladders } from '../../../mock/ladder/ladders'
import { readRewards } from '../../../mock/points/read-rewards'
import { rewardsOf } from '../../../mock/points/rewards'

const text = { 'zh-CN': '茶', 'zh-HK': '茶', en: 'Tea' }
const texts = { name: text, summary: text, terms: text }
const goods = { ...texts, id: 'tea', kind: 'goods', pricePoints: 20, stock: 3 }
const place = { ...texts, id: 'lounge-place', kind: 'perkPlace', pricePoints: 30, perkId: 'lounge' }
const trial = { ...texts, id: 'trial', kind: 'trialTier', pricePoints: 40 }
const read = (...rewards: object[]) => readRewards({ note: 'made up', rewards }, (perkId) => perkId === 'lounge')

test('rewards are in order of kind and price', () => {
  expect(read(goods, { ...goods, id: 'cup', pricePoints: 10 }, place, trial).map(({ id }) => id)).toEqual([
    'trial',
    'lounge-place',
    'cup',
    'tea',
  ])
})

test.each<[string, object[], RegExp]>([
  ['two rewards of one id', [goods, goods], /tea cannot be used: there are two/],
  [
    'a place of a perk that nobody redeems',
    [{ ...place, perkId: 'sauna' }],
    /lounge-place cannot be used: there is no redeemable perk sauna/,
  ],
  ['a stock below nothing', [{ ...goods, stock: -1 }], /The rewards file cannot be used: \/rewards\/0\/stock/],
  ['a trial with a stock', [{ ...trial, stock: 1 }], /The rewards file cannot be used/],
  ['a reward for nothing', [{ ...goods, pricePoints: 0 }], /The rewards file cannot be used/],
  ['a language left out', [{ ...goods, name: { en: 'Tea' } }], /The rewards file cannot be used/],
])('%s refuses the start', (_, rewards, message) => {
  expect(() => read(...rewards)).toThrow(StartRefused)
  expect(() => read(...rewards)).toThrow(message)
})

test.each([...ladders.keys()])('under %s there are at least ten, one of each kind, with texts in every language', (schemeId) => {
  const rewards = rewardsOf(schemeId)
  expect(rewards.length).toBeGreaterThanOrEqual(10)
  expect(new Set(rewards.map(({ kind }) => kind)).size).toBe(3)
  const words = rewards.flatMap(({ name, summary, terms }) => [name, summary, terms].flatMap((each) => Object.values(each)))
  expect(words.every((each) => each.trim().length > 0)).toBe(true)
})
