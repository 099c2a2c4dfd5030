/** An exact decimal fraction: `units / 10^scale`, both safe integers. */
export type Decimal = { readonly units: number; readonly scale: number }

const FORM = /^(0|[1-9]\d{0,8})(?:\.(\d{1,6}))?$/

/** Reads a plain non-negative decimal such as `0.25`: up to nine digits before and six after the point; anything else is null. */
export function parseDecimal(text: string): Decimal | null {
  const match = FORM.exec(text)
  if (!match) return null
  const decimals = match[2] ?? ''
  return { units: Number(`${match[1]}${decimals}`), scale: decimals.length }
}

/** The same value in units of `10^-scale`. `scale` is at least the decimal's own. */
export function unitsAt(decimal: Decimal, scale: number): number {
  return decimal.units * 10 ** (scale - decimal.scale)
}
