type Query = Record<string, string | null>

/** Stands in for query-string, of which Taro's H5 router needs one call: pairs as they are written, not decoded. */
const parse = (search: string): Query => {
  const pairs = search.replace(/^[?#]/, '').split('&').filter(Boolean)
  return Object.fromEntries(pairs.map((pair) => [pair.split('=', 1)[0]!, pair.includes('=') ? pair.slice(pair.indexOf('=') + 1) : null]))
}

export default { parse }
