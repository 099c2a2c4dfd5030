import type { Standing } from '../../src/contract/ladder'

/** What Home must say about a standing, in Chinese with the amounts in sight, worked out apart from the app. */
export type ExpectedHome = { tier: string; place: number; headline: string }

const nameOf = ({ tiers }: Standing, id: string) => tiers.find((tier) => tier.id === id)?.name['zh-CN'] ?? ''

/** Yuan with two decimals and thousands, from whole fen. */
const yuan = (fen: bigint) => `¥${(Number(fen) / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`

export function expectHome(standing: Standing): ExpectedHome {
  const tier = nameOf(standing, standing.tierId)
  const place = standing.tiers.findIndex(({ id }) => id === standing.tierId) + 1
  return { tier, place, headline: headlineOf(standing, tier) }
}

function headlineOf(standing: Standing, tier: string): string {
  const { next } = standing
  if (!next) return `保持 ${tier}`
  const nextTier = nameOf(standing, next.tierId)
  if (next.roads.some(({ isMet }) => isMet)) return `按目前的余额，${dayOf(standing.nextEffectiveDay)}起将升至 ${nextTier}`
  const average = next.roads.find(({ unit }) => unit === 'average')
  if (average?.unit !== 'average') throw new Error('the demo scheme’s tiers have an average each')
  const { markFen, sumFen, balanceFen, settledDays, days } = average
  const gapFenDays = BigInt(markFen) * BigInt(days) - BigInt(sumFen) - BigInt(days - settledDays) * BigInt(balanceFen)
  const shortFen = (gapFenDays + BigInt(days) - 1n) / BigInt(days)
  return `本月日均再多 ${yuan(shortFen)}，即可升至 ${nextTier}`
}

const dayOf = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
