import { pagePaths } from '../../platform/navigation/paths'

const query = (pairs: Readonly<Record<string, string>>) =>
  `?${Object.entries(pairs)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`

export const atCourse = (course: string): string => pagePaths.course + query({ course })

export const atChapter = (course: string, chapter: string): string => pagePaths.chapter + query({ course, chapter })

export const atQuiz = (course: string, chapter: string): string => pagePaths.quiz + query({ course, chapter })

export const atCertificate = (certificate: string): string => pagePaths.certificates + query({ certificate })

/** Where anybody with a browser can verify a certificate: below the bank's origin. */
export const verificationAddress = (code: string): string => `/verify${query({ code })}`
