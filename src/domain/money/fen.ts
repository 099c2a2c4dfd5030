declare const fen: unique symbol

/** An amount of CNY in fen (1/100 yuan). Always a safe integer; may be negative. */
export type Fen = number & { readonly [fen]: true }

/** Marks a number as fen. @throws RangeError when it is not a safe integer: yuan was passed, or a sum overflowed. */
export function toFen(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of fen: ${value}`)
  return value as Fen
}
