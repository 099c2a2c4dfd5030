import type { PrivacyPlatform } from './types'

// A browser asks by itself, each time in its own words.
export const privacyPlatform: PrivacyPlatform = { agreeButtonId: '', onQuestion: () => undefined, openGuideline: () => undefined }
