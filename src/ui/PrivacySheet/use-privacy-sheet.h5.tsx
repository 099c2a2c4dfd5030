/** A browser asks by itself. */
export const usePrivacySheet = (): void => undefined
