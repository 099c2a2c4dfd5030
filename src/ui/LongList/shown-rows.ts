/** The rows to draw, `end` not included, and the heights of those left out before and after, in px. */
export type ShownRows = { first: number; end: number; beforePx: number; afterPx: number }

type View = {
  count: number
  /** How high a row is. */
  heightOf: (row: number) => number
  /** What is in sight, in px from the list's beginning. */
  fromPx: number
  toPx: number
}

/** The rows that reach into a view, and what the others take up. Without a row in sight it is the nearest. */
export function shownRows({ count, heightOf, fromPx, toPx }: View): ShownRows {
  let topPx = 0
  let first = 0
  for (; first < count - 1; first += 1) {
    if (topPx + heightOf(first) > fromPx) break
    topPx += heightOf(first)
  }
  const beforePx = topPx
  let end = first
  for (; end < count && (topPx < toPx || end === first); end += 1) topPx += heightOf(end)
  let afterPx = 0
  for (let row = end; row < count; row += 1) afterPx += heightOf(row)
  return { first, end, beforePx, afterPx }
}

/** Where a row begins, in px from the list's beginning. */
export function topOf(row: number, heightOf: (row: number) => number): number {
  let topPx = 0
  for (let each = 0; each < row; each += 1) topPx += heightOf(each)
  return topPx
}

/** Rows in parts of parts, so that no element has more than so many children. */
export function inParts<T>(rows: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, part) => rows.slice(part * size, (part + 1) * size))
}
