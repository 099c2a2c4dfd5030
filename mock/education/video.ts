import type { Video } from '../../src/contract/courses'

/** How long each clip lasts, by the name of its files in `mock/education/media`. */
const durationsMs: Readonly<Record<string, number>> = { 'what-is-average-balance': 48_000 }

/** The names of the clips there are. */
export const videoNames: readonly string[] = Object.keys(durationsMs)

/** Whether there is a clip of that name. */
export const hasVideo = (name: string): boolean => durationsMs[name] !== undefined

/** Where the clips are served. */
export const mediaPath = '/media/'

/** A video lesson by its name. @throws RangeError when there is no such clip: content names only clips that were made. */
export function toVideo(name: string): Video {
  const durationMs = durationsMs[name]
  if (durationMs === undefined) throw new RangeError(`no clip ${name}`)
  const path = mediaPath + name
  return {
    mp4: `${path}.mp4`,
    webm: null,
    poster: `${path}.jpg`,
    durationMs,
    captions: (['zh-CN', 'zh-HK', 'en'] as const).map((language) => ({ language, path: `${path}.${language}.vtt` })),
  }
}
