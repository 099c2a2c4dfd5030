import { useEffect, useRef } from 'react'
import type { VideoPlayerProps } from './types'
import css from './VideoPlayer.module.scss'

/** The browser's own player: its controls work by keyboard, and it draws the captions. */
export function VideoPlayer({ title, sources, poster, startMs, tracks, captions, onPlace, onFail, onCaptions }: VideoPlayerProps) {
  const video = useRef<HTMLVideoElement>(null)
  const resume = () => {
    if (video.current && startMs > 0) video.current.currentTime = startMs / 1_000
  }
  const chosen = useRef(captions)
  chosen.current = captions
  useEffect(() => showOnly(video.current, captions), [captions])
  useEffect(
    () =>
      listenToMenu(video.current, (shown) => {
        // a browser shows captions in its own language unasked, beside those chosen
        if (shown.length > 1) showOnly(video.current, chosen.current)
        else onCaptions(shown[0] ?? null)
      }),
    [],
  )
  return (
    <video
      ref={video}
      className={css.video}
      aria-label={title}
      poster={poster}
      preload='metadata'
      controls
      playsInline
      onLoadedMetadata={resume}
      onTimeUpdate={({ currentTarget: { currentTime } }) => onPlace(Math.round(currentTime * 1_000))}
      onError={onFail}
    >
      {sources.map(({ src, type }, place) => (
        // Only the last one's failure means that none can be played.
        <source key={src} src={src} type={type} onError={place === sources.length - 1 ? onFail : undefined} />
      ))}
      {tracks.map(({ language, label, src }) => (
        <track key={language} kind='captions' srcLang={language} label={label} src={src} />
      ))}
    </video>
  )
}

const tracksOf = (video: HTMLVideoElement | null): TextTrack[] => Array.from(video?.textTracks ?? [])

function showOnly(video: HTMLVideoElement | null, language: string | null): void {
  for (const track of tracksOf(video)) track.mode = track.language === language ? 'showing' : 'disabled'
}

/** Tells the languages shown when they change, for example in the player's own menu. jsdom has no list of tracks. */
function listenToMenu(video: HTMLVideoElement | null, hear: (shown: string[]) => void): (() => void) | undefined {
  const list = video?.textTracks
  if (!list?.addEventListener) return undefined
  const listen = () => hear(tracksOf(video).flatMap(({ mode, language }) => (mode === 'showing' ? [language] : [])))
  list.addEventListener('change', listen)
  return () => list.removeEventListener('change', listen)
}
