import { guard, listenersOf, report } from '../host/report.js'
import { state } from '../host/state.js'

/** APIs that WeChat holds back until the customer has agreed to the guideline on privacy; of its list those that the runner knows. */
const guardedApis = new Set(
  (
    'setClipboardData getClipboardData addPhoneCalendar addPhoneRepeatCalendar scanCode chooseImage chooseMedia saveImageToPhotosAlbum ' +
    'chooseLocation getLocation getFuzzyLocation addPhoneContact chooseAddress requirePrivacyAuthorize'
  ).split(' '),
)
const notAuthorized = 104

/** Asks who has not agreed yet, before an API goes on. @throws as WeChat does for who refuses. */
export async function askForPrivacy(name) {
  if (!state.needsPrivacy || !guardedApis.has(name)) return
  report('privacy-asked', name)
  const listener = [...listenersOf('onNeedPrivacyAuthorization')].at(-1)
  // without a listener WeChat shows a sheet of its own, which nobody taps here
  const isAgreed = listener ? await ask(listener, name) : false
  if (!isAgreed) throw { errMsg: `${name}:fail privacy permission is not authorized`, errno: notAuthorized }
  state.needsPrivacy = false
}

const ask = (listener, referrer) =>
  new Promise((resolve) => {
    const answer = ({ event, buttonId }) => {
      if (event === 'disagree') resolve(false)
      if (event !== 'agree') return
      if (!state.agreedButtons.has(buttonId)) report('app-error', `privacy: the button "${buttonId}" was not tapped`)
      resolve(state.agreedButtons.has(buttonId))
    }
    guard(() => listener(answer, { referrer }), 'onNeedPrivacyAuthorization')
  })
