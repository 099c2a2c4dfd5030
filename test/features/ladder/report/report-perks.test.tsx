import { toReportPerks } from '../../../../src/features/ladder/report/report-perks'

const name = (text: string) => ({ 'zh-CN': text, 'zh-HK': text, en: text })
const used = (perkId: string, redeemedAt: string | null, places: number) => ({ perkId, perkName: name(perkId), redeemedAt, places })
const line = (perkId: string, lastDay: string, lapsed: number) => ({ perkId, perkName: name(perkId), lastDay, lapsed })
const october = { firstDay: '2026-10-01', lastDay: '2026-10-31' }

test.each([
  ['the first instant of the period', '2026-10-01T00:00:00+08:00', 1],
  ['its last', '2026-10-31T23:59:59+08:00', 1],
  ['just before', '2026-09-30T23:59:59+08:00', 0],
  ['just after', '2026-11-01T00:00:00+08:00', 0],
  ['never', null, 0],
])('used %s', (_, redeemedAt, lines) => {
  const answer = { asOfDay: '2026-11-22', redemptions: [used('lounge', redeemedAt, 2)], ledger: [] }
  expect(toReportPerks(answer as never, october as never).used).toHaveLength(lines)
})

test('uses of one perk make one line; what lapsed is told where its quota ended', () => {
  const day = '2026-10-08T10:00:00+08:00'
  const redemptions = [used('lounge', day, 2), used('lounge', day, 1), used('coffee', day, 1)]
  const ledger = [line('coffee', '2026-10-31', 3), line('lounge', '2026-12-31', 4), line('gift', '2026-10-31', 0)]
  expect(toReportPerks({ asOfDay: '2026-11-22', redemptions, ledger } as never, october as never)).toEqual({
    used: [
      { perkId: 'lounge', name: name('lounge'), places: 3 },
      { perkId: 'coffee', name: name('coffee'), places: 1 },
    ],
    lapsed: [{ perkId: 'coffee', name: name('coffee'), places: 3 }],
  })
})
