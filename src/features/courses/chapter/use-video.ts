import { useState } from 'react'
import { useCaptions } from '../../../api/captions'
import type { Video } from '../../../contract/courses'
import { readCaptions } from '../../../domain/education/captions'
import { useText } from '../../../ui/appearance/use-text'
import { startOf } from './moments'

/** A video being watched: where it is, its captions, and another go at it where it failed. */
export function useVideo(video: Video, stoppedMs: number, onPlace: (placeMs: number) => void) {
  const { language } = useText()
  const [startMs, setStartMs] = useState(() => startOf(stoppedMs, video.durationMs))
  const [placeMs, setPlaceMs] = useState(startMs)
  const [captions, setCaptions] = useState<string | null>(language)
  const [tries, setTries] = useState(0)
  const [hasFailed, setHasFailed] = useState(false)
  // the transcript is there with the captions off, too
  const track = video.captions.find((each) => each.language === (captions ?? language)) ?? video.captions[0]
  const file = useCaptions(track?.path ?? null)
  const retry = () => {
    setStartMs(placeMs)
    setTries(tries + 1)
    setHasFailed(false)
  }
  const follow = (nowMs: number) => {
    setPlaceMs(nowMs)
    onPlace(nowMs)
  }
  const cues = file.data === undefined ? [] : readCaptions(file.data)
  return { tries, startMs, placeMs, captions, file, cues, hasFailed, follow, setCaptions, fail: () => setHasFailed(true), retry }
}
