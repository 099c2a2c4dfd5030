/** The Luhn sum of digits, the last one counting once, the one before it twice, and so on. */
function luhnSum(digits: string): number {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index])
    const weighed = index % 2 === 0 ? digit : digit * 2
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum
}

/** Digits with their Luhn check digit behind them: any one wrong digit shows, and all neighbours swapped but 0 and 9. */
export const withCheckDigit = (digits: string): string => digits + String((10 - (luhnSum(`${digits}0`) % 10)) % 10)

/** Whether the last digit is the others' check digit. */
export const isCheckDigitRight = (digits: string): boolean => /^\d+$/.test(digits) && luhnSum(digits) % 10 === 0
