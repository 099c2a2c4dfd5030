/** Writes parameters into the page's address without a step in its history, so that a reload or a link finds the same view. Empty ones are left out. */
export function rememberInAddress(parameters: Readonly<Record<string, string | undefined>>): void {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const query = new URLSearchParams(given).toString()
  const { pathname } = window.location
  window.history.replaceState(window.history.state, '', query === '' ? pathname : `${pathname}?${query}`)
}
