/** A text that is not written yet. */
export const noText = { 'zh-CN': '', 'zh-HK': '', en: '' } as const

/** A name for the next item of a list: a letter and the first number that none of them has. */
export function nextId(letter: string, taken: readonly { readonly id?: unknown }[]): string {
  let number = taken.length + 1
  while (taken.some(({ id }) => id === `${letter}${number}`)) number += 1
  return `${letter}${number}`
}
