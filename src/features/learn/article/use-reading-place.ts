import { useEffect, useRef, useState } from 'react'
import { useReadingPlaces } from '../../../api/readings'
import { useHide, usePageScroll, useShow } from '../../../platform/lifecycle/lifecycle'
import { scrollPlatform } from '../../../platform/scroll'
import { isFarFrom, isWorthResuming, placeIn, scrollTopFor, WHOLE_PPM } from '../../../ui/reading/place-in'
import { useThrottled } from '../../../ui/reading/use-throttled'

/** How often the place is measured while the reader scrolls, and how often the bank hears of it. */
const measureEveryMs = 200
const sendEveryMs = 10_000

/** What was done about the place where the reader had stopped: `resumed` there, or only `offered` because they were reading already. */
export type Resumption = { kind: 'resumed' | 'offered'; placePpm: number }

export type ReadingPlace = {
  articleId: string
  /** The id of the element that holds the text. */
  elementId: string
  /** Where the bank says that the reader stopped. */
  knownPpm: number
  /** The bank has answered, or cannot be reached: the place is as well known as it can be. */
  isKnown: boolean
  /** Nobody is signed in: the place stays on the device. */
  isVisitor: boolean
}

/** Follows the reader through a text: goes to where they stopped, keeps where they are, and tells the bank now and then and on leaving. */
export function useReadingPlace({ articleId, elementId, knownPpm, isKnown, isVisitor }: ReadingPlace) {
  const { unsentPpm } = useReadingPlaces()
  const [resumption, setResumption] = useState<Resumption | null>(null)
  const hasBegun = useRef(false)
  const note = useNotedPlace(articleId, isVisitor)
  const [placePpm, setPlacePpm] = useState(0)

  const follow = async () => {
    const extent = await scrollPlatform.measure(elementId)
    const place = extent && placeIn(extent)
    if (place === null || !hasBegun.current) return
    setPlacePpm(place)
    setResumption((shown) => (shown && isFarFrom(shown.placePpm, place) ? null : shown))
    note(place)
  }
  const begin = async () => {
    const extent = await scrollPlatform.measure(elementId)
    if (!extent || hasBegun.current) return
    hasBegun.current = true
    const stoppedAt = unsentPpm(articleId) ?? knownPpm
    // A text that is in sight as a whole is never scrolled.
    if (placeIn(extent) === WHOLE_PPM) return follow()
    if (!isWorthResuming(stoppedAt)) return
    const isUntouched = extent.scrollTopPx === 0
    if (isUntouched) {
      scrollPlatform.scrollTo(elementId, scrollTopFor(stoppedAt, extent))
      setPlacePpm(stoppedAt)
    }
    setResumption({ kind: isUntouched ? 'resumed' : 'offered', placePpm: stoppedAt })
  }
  const goTo = async (target: number) => {
    const extent = await scrollPlatform.measure(elementId)
    if (extent) scrollPlatform.scrollTo(elementId, scrollTopFor(target, extent))
    setResumption(null)
  }
  const beginOnce = () => void (isKnown && !hasBegun.current ? begin() : undefined)
  useEffect(beginOnce, [isKnown])
  // The answer may have come while the page was covered.
  useShow(beginOnce)
  usePageScroll(useThrottled(() => void follow(), measureEveryMs))
  return { placePpm, resumption, goTo: (target: number) => void goTo(target) }
}

/** Keeps a place at once, and tells the bank after a while, when the page is left and when it is covered. */
function useNotedPlace(articleId: string, isVisitor: boolean) {
  const { notePlace, sendPlaces } = useReadingPlaces()
  const send = () => void (isVisitor ? undefined : sendPlaces())
  const sendLater = useThrottled(send, sendEveryMs)
  const latest = useRef(send)
  latest.current = send
  useHide(send)
  useEffect(() => () => latest.current(), [])
  return (placePpm: number) => {
    notePlace(articleId, placePpm)
    sendLater()
  }
}
