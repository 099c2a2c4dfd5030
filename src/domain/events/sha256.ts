import type { Hash } from './draw'

const bits = 32

/** The first 32 bits of the fractional part of a root. */
const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** bits) | 0

const isPrime = (n: number) => {
  for (let by = 2; by * by <= n; by += 1) if (n % by === 0) return false
  return true
}
const primes = Array.from({ length: 310 }, (_, at) => at + 2).filter(isPrime)

/** FIPS 180-4, 4.2.2 and 5.3.3: from the cube roots of the first 64 primes and the square roots of the first 8. */
const rounds = primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)))
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

const turn = (x: number, by: number) => (x >>> by) | (x << (bits - by))

const utf8 = (text: string): number[] =>
  [...encodeURIComponent(text).matchAll(/%(..)|(.)/g)].map(([, hex, sign]) => (hex ? parseInt(hex, 16) : (sign ?? '').charCodeAt(0)))

/** The message in 32-bit words, with its end marked and its length in bits behind it. */
function wordsOf(bytes: readonly number[]): number[] {
  const words = new Array<number>((((bytes.length + 8) >> 6) + 1) * 16).fill(0)
  const put = (byte: number, at: number) => (words[at >> 2] = words[at >> 2]! | (byte << (24 - (at % 4) * 8)))
  bytes.forEach(put)
  put(0x80, bytes.length)
  words[words.length - 1] = bytes.length * 8
  return words
}

function scheduleOf(block: readonly number[]): number[] {
  const w = [...block]
  for (let i = 16; i < 64; i += 1) {
    const [a, b] = [w[i - 15]!, w[i - 2]!]
    const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
    const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
    w.push((w[i - 16]! + s0 + w[i - 7]! + s1) | 0)
  }
  return w
}

type State = [number, number, number, number, number, number, number, number]

function mix([a, b, c, d, e, f, g, h]: State, word: number, round: number): State {
  const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
  const t1 = (h + s1 + ((e & f) ^ (~e & g)) + round + word) | 0
  const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
  const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
  return [(t1 + t2) | 0, a, b, c, (d + t1) | 0, e, f, g]
}

/**
 * SHA-256 of a text in UTF-8 (FIPS 180-4), as 64 hexadecimal digits: so that a phone can check a draw by itself, also in WeChat, which has no
 * cryptography to call. For texts of up to 500 MB. @throws URIError on half a surrogate pair.
 */
export const sha256: Hash = (text) => {
  const words = wordsOf(utf8(text))
  let hash = start as State
  for (let at = 0; at < words.length; at += 16) {
    const mixed = scheduleOf(words.slice(at, at + 16)).reduce((state, word, i) => mix(state, word, rounds[i]!), hash)
    hash = hash.map((value, i) => (value + mixed[i]!) | 0) as State
  }
  return hash.map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('')
}
