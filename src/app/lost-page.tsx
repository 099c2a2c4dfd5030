/** WeChat fetches pages by itself, and says when it cannot. */
export const sayWhenLost = (): void => undefined
