import { useEffect, useRef } from 'react'
import type { VideoPlayerProps } from './types'
import css from './VideoPlayer.module.scss'

/** The browser's own player: its controls work by keyboard, and it draws the captions. */
export function VideoPlayer({ title, sources, poster, startMs, tracks, captions, onPlace, onFail, onCaptions }: VideoPlayerProps) {
  const video = useRef<HTMLVideoElement>(null)
  const resume = () => {
    if (video.current && startMs > 0) video.current.currentTime = startMs / 1_000
  }
  useEffect(() => {
    for (const track of tracksOf(video.current)) track.mode = track.language === captions ? 'showing' : 'disabled'
  }, [captions])
  useEffect(() => listenToMenu(video.current, onCaptions), [])
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
        <track key={language} kind='captions' srcLang={language} label={label} src={src} default={language === captions} />
      ))}
    </video>
  )
}

const tracksOf = (video: HTMLVideoElement | null): TextTrack[] => Array.from(video?.textTracks ?? [])

/** Hears what was chosen in the player's own menu. jsdom has no list of tracks. */
function listenToMenu(video: HTMLVideoElement | null, onCaptions: (language: string | null) => void): (() => void) | undefined {
  const list = video?.textTracks
  if (!list?.addEventListener) return undefined
  const hear = () => onCaptions(tracksOf(video).find(({ mode }) => mode === 'showing')?.language ?? null)
  list.addEventListener('change', hear)
  return () => list.removeEventListener('change', hear)
}
