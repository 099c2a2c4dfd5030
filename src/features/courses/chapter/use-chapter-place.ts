import { useEffect, useRef, useState } from 'react'
import { useChapterPlaces } from '../../../api/courses'
import type { ChapterProgress } from '../../../contract/courses'
import { useHide, usePageScroll } from '../../../platform/lifecycle/lifecycle'
import { scrollPlatform } from '../../../platform/scroll'
import { isWorthResuming, placeIn, scrollTopFor } from '../../../ui/reading/place-in'
import { useThrottled } from '../../../ui/reading/use-throttled'

/** How often the text is measured while it is scrolled and the video's place is noted, and how often the bank hears of it. */
const noteEveryMs = 1_000
const sendEveryMs = 10_000

type Chapter = {
  courseId: string
  chapterId: string
  progress: ChapterProgress | null
  /** The id of the element that holds the text. */
  elementId: string
  /** Somebody is signed in: their places are kept and sent. */
  isCustomer: boolean
  /** The bank has said where the customer stopped; else it is what this device remembers. */
  isFresh: boolean
}

/** Follows the customer through a chapter: where they stopped in its text and its video, and where they are now. */
export function useChapterPlace(chapter: Chapter) {
  const { elementId } = chapter
  const { start, place, move, note } = useNotedPlace(chapter)
  const [hasScrolled, setHasScrolled] = useState(false)
  const noteSoon = useThrottled(note, noteEveryMs)
  const follow = async () => {
    const extent = await scrollPlatform.measure(elementId)
    const readPpm = extent && placeIn(extent)
    if (readPpm === null) return
    move({ readPpm })
    setHasScrolled(true)
    note()
  }
  usePageScroll(useThrottled(() => void follow(), noteEveryMs))
  const goToStopped = async () => {
    const extent = await scrollPlatform.measure(elementId)
    if (extent) scrollPlatform.scrollTo(elementId, scrollTopFor(start.readPpm, extent))
  }
  return {
    startMs: start.videoMs,
    /** Where they stopped in the text, while they have not moved on; null when it is not worth going back to. */
    stoppedPpm: !hasScrolled && isWorthResuming(start.readPpm) ? start.readPpm : null,
    goToStopped: () => void goToStopped(),
    noteVideo: (videoMs: number) => {
      move({ videoMs })
      noteSoon()
    },
    whereNow: () => place.current,
  }
}

type Where = { readPpm: number; videoMs: number }

const beginning: Where = { readPpm: 0, videoMs: 0 }

/** Keeps a place at once; the bank hears of it after a while, when the page is left and when it is covered. */
function useNotedPlace({ courseId, chapterId, progress, isCustomer, isFresh }: Chapter) {
  const { unsentPlace, notePlace, sendPlaces } = useChapterPlaces()
  const [unsent] = useState(() => unsentPlace(courseId, chapterId))
  const [begun, setBegun] = useState<Where | null>(null)
  // what the device keeps may be older than what the bank is about to say: until something is read or watched, the latest word counts
  const { readPpm, videoMs } = begun ?? unsent ?? progress ?? beginning
  const place = useRef({ readPpm, videoMs })
  if (!begun) place.current = { readPpm, videoMs }
  const send = () => void (isCustomer ? sendPlaces() : undefined)
  const sendLater = useThrottled(send, sendEveryMs)
  const note = () => {
    if (!isCustomer) return
    notePlace({ courseId, chapterId, ...place.current, isDone: false })
    sendLater()
  }
  const move = (part: Partial<Where>) => {
    if (!begun) setBegun({ readPpm, videoMs })
    place.current = { ...place.current, ...part }
  }
  const leave = useRef(send)
  leave.current = send
  const isOpened = isCustomer && isFresh
  useEffect(() => {
    // opened is begun; an old place must not be said anew, for another device may have gone on
    if (isOpened) note()
  }, [isOpened])
  useHide(() => leave.current())
  useEffect(() => () => leave.current(), [])
  return { start: { readPpm, videoMs }, place, move, note }
}
