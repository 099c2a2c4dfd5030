import { encode } from 'uqr'

/** White around the code, in modules: what the standard asks for. */
const quietModules = 4

/** One row of modules as a stroke: `h3` draws three, `m2 0` leaves two out. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs: { isDark: boolean; length: number }[] = []
  for (const isDark of row) {
    const last = runs.at(-1)
    if (last?.isDark === isDark) last.length += 1
    else runs.push({ isDark, length: 1 })
  }
  if (!runs.at(-1)?.isDark) runs.pop()
  const steps = runs.map(({ isDark, length }) => (isDark ? `h${length}` : `m${length} 0`)).join('')
  return steps && `M${quietModules} ${y + quietModules}.5${steps}`
}

/** A QR code of a text as a drawing in a data URI: black on white with its quiet zone, sharp at any size. */
export function qrImage(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const side = size + 2 * quietModules
  const path = data.map(rowPath).join('')
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path stroke="#000" d="${path}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
