// Stands in for path-to-regexp, of which Taro's router asks this only: our addresses are fixed words, without parameters in the path.
const plain = (path: string) => path.toLowerCase().replace(/\/$/, '')

export const match =
  (paths: string | readonly string[], { end = true }: { end?: boolean } = {}) =>
  (pathname: string) => {
    // The root of all routes: it matches whatever its routes will.
    if (!end) return { path: '', index: 0, params: {} }
    return [paths].flat().some((path) => plain(path) === plain(pathname)) && { path: pathname, index: 0, params: {} }
  }
