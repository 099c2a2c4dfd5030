import type { CustomerLevel } from './risk-level'
import { CUSTOMER_LEVELS } from './risk-level'

/** What a questionnaire's answers come to. Bands rise from one at 0 points; a cap holds for one option of one question. */
export type RiskScale = {
  readonly questions: readonly { readonly id: string; readonly options: readonly { readonly id: string; readonly points: number }[] }[]
  readonly bands: readonly { readonly level: CustomerLevel; readonly atLeastPoints: number }[]
  readonly caps: readonly { readonly questionId: string; readonly optionId: string; readonly highestLevel: CustomerLevel }[]
}

/** The option chosen for a question. */
export type RiskAnswer = { readonly questionId: string; readonly optionId: string }

/** A level and what it was made from. `caps` are the places in the scale's caps that keep it below `levelByPoints`. */
export type RiskResult = {
  readonly level: CustomerLevel
  readonly levelByPoints: CustomerLevel
  readonly points: number
  readonly mostPoints: number
  readonly caps: readonly number[]
}

const placeOf = (level: CustomerLevel) => CUSTOMER_LEVELS.indexOf(level)

/**
 * Assesses answers: the band that their points reach, or the lowest cap. Yields the ids of the questions at fault instead, when one is not
 * answered exactly once with one of its own options, or an answer is of none.
 */
export function assessRisk(
  { questions, bands, caps }: RiskScale,
  answers: readonly RiskAnswer[],
): RiskResult | { readonly faultyIds: readonly string[] } {
  const chosen = questions.map(({ id, options }) => {
    const own = answers.filter(({ questionId }) => questionId === id)
    return { id, option: own.length === 1 ? options.find((option) => option.id === own[0]?.optionId) : undefined }
  })
  const strange = answers.filter(({ questionId }) => !questions.some(({ id }) => id === questionId))
  const faultyIds = [...chosen.filter(({ option }) => !option).map(({ id }) => id), ...strange.map(({ questionId }) => questionId)]
  if (faultyIds.length > 0) return { faultyIds }
  const points = chosen.reduce((sum, { option }) => sum + (option?.points ?? 0), 0)
  const levelByPoints = bands.filter(({ atLeastPoints }) => points >= atLeastPoints).at(-1)?.level ?? CUSTOMER_LEVELS[0]
  const holding = caps.flatMap((cap, index) => {
    const isChosen = chosen.some(({ id, option }) => id === cap.questionId && option?.id === cap.optionId)
    return isChosen && placeOf(cap.highestLevel) < placeOf(levelByPoints) ? [{ index, place: placeOf(cap.highestLevel) }] : []
  })
  const level = CUSTOMER_LEVELS[Math.min(placeOf(levelByPoints), ...holding.map(({ place }) => place))] ?? levelByPoints
  return { level, levelByPoints, points, mostPoints: mostPointsOf(questions), caps: holding.map(({ index }) => index) }
}

const mostPointsOf = (questions: RiskScale['questions']) =>
  questions.reduce((sum, { options }) => sum + Math.max(...options.map(({ points }) => points)), 0)
