/** Reads a CSV file as RFC 4180 has it, strictly: by the state of each character, so that a quote or an end of line out of place throws. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start'
  const end = () => {
    rows.at(-1)?.push(cell)
    cell = ''
    state = 'start'
  }
  const body = text.replace(/^\uFEFF/, '')
  for (let at = 0; at < body.length; at += 1) {
    const char = body[at] ?? ''
    if (state === 'quoted') {
      if (char !== '"') cell += char
      else if (body[at + 1] === '"') cell += body[(at += 1)]
      else state = 'closed'
    } else if (char === ',') end()
    else if (char === '\r' && body[at + 1] === '\n') {
      end()
      rows.push([])
      at += 1
    } else if (char === '"' && state === 'start') state = 'quoted'
    else if (state === 'closed' || char === '"' || char === '\n' || char === '\r') throw new Error(`broken at ${at}`)
    else {
      cell += char
      state = 'plain'
    }
  }
  if (rows.at(-1)?.length === 0 && cell === '') rows.pop()
  else end()
  return rows
}
