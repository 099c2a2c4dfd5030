import { defineMessages, type Message } from './message'

/** What went wrong with a request, as screens see it. Screens branch on `kind`; the words follow `code`. */
export type Failure = {
  kind: 'offline' | 'signed-out' | 'refused' | 'broken'
  code?: string | undefined
  retryAfterSeconds?: number | undefined
}

const byKind = defineMessages({
  offline: {
    'zh-CN': '网络连接不上。请检查网络后重试。',
    'zh-HK': '未能連接網絡，請檢查網絡後再試。',
    en: "You're offline. Check the connection and try again.",
  },
  'signed-out': {
    'zh-CN': '登录已过期，请重新登录。您的内容都还在。',
    'zh-HK': '登入已過期，請重新登入。您的內容都還在。',
    en: 'Your session has ended. Please sign in again; nothing is lost.',
  },
  refused: {
    'zh-CN': '这项操作没有成功，请稍后再试。',
    'zh-HK': '這項操作未能完成，請稍後再試。',
    en: 'That did not go through. Please try again later.',
  },
  broken: {
    'zh-CN': '服务暂时出了问题，我们正在处理。请稍后重试。',
    'zh-HK': '服務暫時出現問題，我們正在處理，請稍後再試。',
    en: 'Something went wrong on our side. Please try again in a moment.',
  },
})

/** What any operation may be refused for. Words for one area's codes are in failures/, shipped with the screens that need them. */
const common: FailureWords = defineMessages({
  'REQUEST.INVALID': {
    'zh-CN': '填写的内容有误，请检查后再提交。',
    'zh-HK': '填寫的內容有誤，請檢查後再提交。',
    en: 'Something in the form is not right. Please check it and send it again.',
  },
})

/** Words for refusals by their code. */
export type FailureWords = Readonly<Record<string, Message>>

/** What to tell the customer about a failure, and what to do next: in the words for its code, else in those of its kind. */
export const failureMessage = ({ kind, code = '' }: Failure, words: FailureWords = {}): Message =>
  words[code] ?? common[code] ?? byKind[kind]

/** Reads anything thrown as a failure; what is not one of ours is a fault of the app. */
export function asFailure(error: unknown): Failure {
  const kind = (error as Partial<Failure> | null)?.kind
  return kind && kind in byKind ? (error as Failure) : { kind: 'broken' }
}
