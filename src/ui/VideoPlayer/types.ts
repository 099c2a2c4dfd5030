import type { Cue } from '../../domain/education/captions'

/** Captions of a video: where their WebVTT file is, and how the language is called in itself. */
export type CaptionTrack = { language: string; label: string; src: string }

export type VideoPlayerProps = {
  /** What the video is about: its name for a screen reader. */
  title: string
  /** In the order in which they are tried. */
  sources: readonly { src: string; type: string }[]
  poster: string
  /** Where it goes on. */
  startMs: number
  tracks: readonly CaptionTrack[]
  /** The language of the captions shown; null for none. */
  captions: string | null
  /** The captions shown, for a platform whose player has no tracks. */
  cues: readonly Cue[]
  /** Some times a second while it plays, and after a jump. */
  onPlace: (placeMs: number) => void
  /** It cannot be played: no network, or nothing that this device can read. */
  onFail: () => void
  /** The customer chose other captions in the player's own menu. */
  onCaptions: (language: string | null) => void
}
