import { COMMA, STOP } from './fold'
import * as frames from './words/frames'

/** Where words stand: the text before and after them, to the ends of their clause and of their sentence, and whether they are in quotation marks. */
export type Place = {
  clauseBefore: string
  clauseAfter: string
  sentenceBefore: string
  sentenceAfter: string
  isQuoted: boolean
}

/** How far words reach, in characters: a longer sentence is read no further, so that the work stays linear. */
const reach = 120

/** Where the words from `start` to `end` of folded text stand. */
export function placeOf(text: string, start: number, end: number, isQuoted: boolean): Place {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const sentenceBefore = before.slice(before.lastIndexOf(STOP) + 1)
  const stop = after.indexOf(STOP)
  const sentenceAfter = stop === -1 ? after : after.slice(0, stop)
  const comma = sentenceAfter.indexOf(COMMA)
  return {
    clauseBefore: sentenceBefore.slice(sentenceBefore.lastIndexOf(COMMA) + 1),
    clauseAfter: comma === -1 ? sentenceAfter : sentenceAfter.slice(0, comma),
    sentenceBefore,
    sentenceAfter,
    isQuoted,
  }
}

/** Whether words are denied, warned of, told as somebody else's or asked about, and so promise nothing. */
export function isFramed(place: Place): boolean {
  return isDenied(place) || isWarnedOf(place) || isTaught(place) || isFramedInEnglish(place)
}

const isDenied = ({ clauseBefore }: Place) => frames.DENIED_BEFORE.test(clauseBefore) && !frames.NO_DENIAL.test(clauseBefore)

/** A clause without what only looks like a warning. */
const straight = (clause: string) => clause.replace(frames.TURNED_ROUND, '')

const isSaidByUs = (before: string) => frames.OWN.test(before.replace(frames.BORROWED, ''))

function isWarnedOf({ clauseBefore, clauseAfter, sentenceBefore, sentenceAfter, isQuoted }: Place): boolean {
  const isOwn = isSaidByUs(clauseBefore.slice(clauseBefore.lastIndexOf(':') + 1))
  if (!(isOwn && clauseBefore.includes(':')) && frames.WARNED_BEFORE.test(straight(clauseBefore))) return true
  if (frames.WARNED_AFTER.test(straight(clauseAfter))) return true
  if (isSaidByUs(sentenceBefore)) return false
  const isTold = isQuoted || frames.TOLD.test(sentenceBefore)
  return isTold && (frames.WARNED_LATER.test(straight(sentenceAfter)) || frames.WARNED_BEFORE.test(straight(sentenceBefore)))
}

function isTaught({ clauseBefore, clauseAfter, sentenceBefore, sentenceAfter }: Place): boolean {
  if (frames.TAUGHT.test(sentenceBefore) || frames.TAUGHT.test(sentenceAfter)) return true
  return frames.ASKED.test(clauseAfter) && !frames.LURE.test(clauseBefore)
}

const isFramedInEnglish = ({ sentenceBefore, sentenceAfter }: Place) =>
  frames.ENGLISH_BEFORE.test(sentenceBefore) || frames.ENGLISH_AFTER.test(sentenceAfter) || frames.ENGLISH_TAUGHT.test(sentenceBefore)
