import type { Reward, Rewards, WhyNot } from '../../../contract/rewards'
import { expiringAfter, type Expiring } from '../../../domain/points/expiring'
import { pointFailures } from '../../../i18n/failures/point'
import { formatCount } from '../../../i18n/format'
import { say, type Language } from '../../../i18n/message'
import { rewardTexts as texts } from './messages'

/** So few of something are left that it is said. */
const fewLeft = 5

/** The stock in words, when there is one and it is not gone; what is gone is a reason. */
export function stockWords({ stockLeft }: Pick<Reward, 'stockLeft'>, language: Language): string | null {
  if (stockLeft === null || stockLeft === 0) return null
  return say(stockLeft <= fewLeft ? texts.lastFew : texts.left, language, { count: stockLeft })
}

/** What stands between sentences. */
export const between: Record<Language, string> = { 'zh-CN': '', 'zh-HK': '', en: ' ' }

/** All the reasons why not, in words; of points too few, by how many. */
export const reasonsOf = ({ whyNot, pricePoints }: Pick<Reward, 'whyNot' | 'pricePoints'>, balance: number, language: Language): string[] =>
  whyNot.map((code: WhyNot) =>
    code === 'POINTS.TOO_FEW' ? say(texts.tooFew, language, { points: formatCount(pricePoints - balance) }) : pointFailures[code][language],
  )

/** What there is after the exchange, and what of that expires anyway. */
export const afterwards = (
  { pricePoints }: Pick<Reward, 'pricePoints'>,
  { balance, expiring }: Pick<Rewards, 'balance' | 'expiring'>,
): { balance: number; expiring: Expiring | null } => ({ balance: balance - pricePoints, expiring: expiringAfter(expiring, pricePoints) })
