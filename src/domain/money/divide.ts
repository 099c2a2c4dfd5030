/** `a / b` rounded towards −∞, exact for safe integers. `b` is positive. The remainder is exact where a float quotient is not. */
export function divideDown(a: number, b: number): number {
  const rest = a % b
  const towardsZero = (a - rest) / b
  return rest < 0 ? towardsZero - 1 : towardsZero
}

/** `a / b` rounded towards +∞, exact for safe integers. `b` is positive. */
export function divideUp(a: number, b: number): number {
  return 0 - divideDown(-a, b)
}

/**
 * `part · times / whole` rounded down, exact although the product may leave the safe integers: the product is built by
 * doubling, and only remainders below `whole` are ever held. `part`, `times` ≥ 0, `whole` > 0, all safe integers; the
 * result must be one too.
 */
export function scaleDown(part: number, times: number, whole: number): number {
  let quotient = 0
  let rest = 0
  const partQuotient = divideDown(part, whole)
  const partRest = part % whole
  for (const bit of times.toString(2)) {
    const carry = rest >= whole - rest ? 1 : 0
    quotient = quotient * 2 + carry
    rest = carry ? rest - (whole - rest) : rest + rest
    if (bit === '0') continue
    const isFull = rest >= whole - partRest
    quotient += partQuotient + (isFull ? 1 : 0)
    rest = isFull ? rest - (whole - partRest) : rest + partRest
  }
  return quotient
}
