import { LOOK_ALIKES } from './look-alikes'

/** A text as it is read, with the place in the original of every UTF-16 unit of it. Ends are exclusive. */
export type Folded = { text: string; starts: readonly number[]; ends: readonly number[] }

type Unit = { char: string; start: number; end: number }
type Kind = 'han' | 'word' | 'gap' | 'comma' | 'stop'

/** Ends a sentence. */
export const STOP = '。'
/** Ends a clause. */
export const COMMA = '，'

const kindOf = (char: string): Kind => {
  if (/\p{Script=Han}/u.test(char)) return 'han'
  if (/[\p{L}\p{N}%#']/u.test(char)) return 'word'
  if (/[。！？!?；;\n\r]/.test(char)) return 'stop'
  return /[，,、:【】]/.test(char) ? 'comma' : 'gap'
}

/**
 * Reads a text as a person does who is not misled: full-width and circled forms, accents, traditional and look-alike characters become plain
 * ones; what is invisible goes; what stands between two Chinese characters and is no punctuation of a sentence goes; letters spaced out are a word.
 */
export function fold(original: string): Folded {
  const units = joinSpelledOut(joinGaps(toUnits(original)))
  return {
    text: units.map(({ char }) => char).join(''),
    starts: units.flatMap(({ char, start }) => Array<number>(char.length).fill(start)),
    ends: units.flatMap(({ char, end }) => Array<number>(char.length).fill(end)),
  }
}

function toUnits(original: string): Unit[] {
  const units: Unit[] = []
  let start = 0
  for (const point of original) {
    const end = start + point.length
    for (const char of toPlain(point)) {
      units.push({ char: LOOK_ALIKES.get(char) ?? char, start, end })
    }
    start = end
  }
  return units
}

/** A character without its dress; ornaments that hold a figure or a Chinese character (①, 🉐) are only ornaments. */
function toPlain(point: string): string {
  const plain = point
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
  return plain !== point && (/\p{No}/u.test(point) || (/\p{So}/u.test(point) && kindOf(plain) === 'han')) ? ' ' : plain
}

/** Every run of what is neither character nor letter becomes one mark, or nothing. */
function joinGaps(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = []
  for (let at = 0; at < units.length;) {
    const unit = units[at]
    if (!unit) break
    if (!isGap(units, at)) {
      joined.push(unit)
      at += 1
      continue
    }
    let after = at
    while (after < units.length && isGap(units, after)) after += 1
    const char = markOf(units, at, after)
    if (char !== '') joined.push({ char, start: unit.start, end: units[after - 1]?.end ?? unit.end })
    at = after
  }
  return joined
}

/** Points within figures (3.5, 1,000) are none. */
const isGap = (units: readonly Unit[], at: number) => {
  const { char = '' } = units[at] ?? {}
  if ((char === '.' || char === ',') && isDigit(units[at - 1]) && isDigit(units[at + 1])) return false
  return kindOf(char) !== 'han' && kindOf(char) !== 'word'
}

const isDigit = (unit: Unit | undefined) => unit !== undefined && /\d/.test(unit.char)

/** What stands for the gap from `from` to before `to`. */
function markOf(units: readonly Unit[], from: number, to: number): string {
  const gap = units.slice(from, to).map(({ char }) => char)
  const [left, right] = [units[from - 1], units[to]].map((unit) => (unit ? kindOf(unit.char) : 'stop'))
  const kinds = new Set(gap.map(kindOf))
  const isEnglishStop = gap[0] === '.' && gap.length > 1 && left === 'word' && right === 'word'
  if (kinds.has('stop') || isEnglishStop) return STOP
  if (kinds.has('comma')) {
    if (left === 'han' && right === 'han' && isAlone(units, from - 1, -1) && isAlone(units, to, 1)) return ''
    if (gap.includes(':')) return ':'
    return gap.includes('、') ? '、' : COMMA
  }
  return left === 'han' && right === 'han' ? '' : ' '
}

/** Whether the character at a gap is the only one before the next gap: characters set apart one by one are one word. */
const isAlone = (units: readonly Unit[], at: number, step: 1 | -1) => at + step < 0 || at + step >= units.length || isGap(units, at + step)

/** Takes the spaces out of three or more letters set apart: `r i s k`. */
function joinSpelledOut(units: readonly Unit[]): Unit[] {
  const text = units.map(({ char }) => char[0] ?? '').join('')
  const dropped = new Set<number>()
  for (const { index, 0: run } of text.matchAll(/\b[a-z](?: [a-z]\b){2,}/g)) {
    for (let at = 1; at < run.length; at += 2) dropped.add((index ?? 0) + at)
  }
  return units.filter((_, at) => !dropped.has(at))
}
