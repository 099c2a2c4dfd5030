import Taro from '@tarojs/taro'
import type { Guarded, PrivacyPlatform, PrivacyQuestion } from './types'

/** WeChat names the API that waits. */
const guardedBy: Readonly<Record<string, Guarded>> = { addPhoneCalendar: 'calendar', setClipboardData: 'clipboard', scanCode: 'camera' }

const agreeButtonId = 'agree-privacy'

let ask: ((question: PrivacyQuestion) => void) | undefined

export const privacyPlatform = {
  agreeButtonId,
  onQuestion: (next) => {
    // WeChat keeps one listener for the whole app
    if (!ask)
      Taro.onNeedPrivacyAuthorization((resolve, { referrer }) => {
        resolve({ event: 'exposureAuthorization' })
        ask?.({
          guarded: guardedBy[referrer] ?? 'other',
          agree: () => resolve({ event: 'agree', buttonId: agreeButtonId }),
          refuse: () => resolve({ event: 'disagree' }),
        })
      })
    ask = next
  },
  openGuideline: () => void Promise.resolve(Taro.openPrivacyContract()).catch(() => undefined),
} satisfies PrivacyPlatform
