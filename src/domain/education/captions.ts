/** A line of a video's captions, while it is shown: from `startMs` up to `endMs`. */
export type Cue = { readonly startMs: number; readonly endMs: number; readonly text: string }

const timing = /^(?:(\d{1,3}):)?(\d{2}):(\d{2})\.(\d{3}) +--> +(?:(\d{1,3}):)?(\d{2}):(\d{2})\.(\d{3})(?: .*)?$/

const toMs = (hours: string | undefined, minutes = '', seconds = '', thousandths = '') =>
  ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000 + Number(thousandths)

/**
 * The cues of a WebVTT file, in its order. Blocks that are no cues (notes, styles) are passed over, tags and entities inside a cue become
 * plain text. A file that is none yields no cues.
 */
export function readCaptions(file: string): Cue[] {
  const blocks = file
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
  if (!/^WEBVTT(?:[ \t\n]|$)/.test(blocks[0] ?? '')) return []
  return blocks.slice(1).flatMap((block) => {
    const lines = block.split('\n').filter((line) => line !== '')
    const place = lines.findIndex((line) => timing.test(line))
    // an identifier may stand before the times, nothing else
    if (place !== 0 && place !== 1) return []
    const [, ...times] = timing.exec(lines[place] ?? '') ?? []
    const text = plain(lines.slice(place + 1).join('\n'))
    const cue = { startMs: toMs(times[0], times[1], times[2], times[3]), endMs: toMs(times[4], times[5], times[6], times[7]), text }
    return text === '' || cue.endMs <= cue.startMs ? [] : [cue]
  })
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ', '&lrm;': '', '&rlm;': '' }

const plain = (text: string) =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
    .trim()

/** What the captions say at a moment; null in a pause. */
export const cueAt = (cues: readonly Cue[], atMs: number): Cue | null =>
  cues.find(({ startMs, endMs }) => atMs >= startMs && atMs < endMs) ?? null
