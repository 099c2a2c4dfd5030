import { guard, listenersOf, report } from '../host/report.js'
import { state } from '../host/state.js'
import { askForPrivacy } from './privacy.js'

/** A failure as WeChat words it. */
export const failure = (name, reason, errno) => ({ errMsg: `${name}:fail ${reason}`, ...(errno === undefined ? {} : { errno }) })

/**
 * Adds an asynchronous API to `wx`: with callbacks it calls them and yields nothing, without it yields a promise.
 * A mock of the test under the same name goes first. What `run` throws becomes `fail`.
 */
export function addApi(wx, name, run) {
  wx[name] = (args = {}) => {
    const settled = askForPrivacy(name)
      .then(() => (Object.hasOwn(state.mocks, name) ? state.mocks[name] : run(args)))
      .then(
        (result) => succeed(name, result),
        (error) => Promise.reject(toFailure(name, error)),
      )
    return answer(name, args, settled)
  }
}

/** Adds APIs that do nothing but succeed. */
export function addInertApis(wx, names) {
  for (const name of names) addApi(wx, name, () => undefined)
}

/** Adds APIs of the device or of permissions: without a mock they are reported and fail. */
export function addMockedApis(wx, names) {
  for (const name of names) {
    addApi(wx, name, () => {
      report('unmocked', `wx.${name}`)
      throw new Error('no mock for this API in the test')
    })
  }
}

/** Adds `onX` and `offX`. */
export function addEvents(wx, names) {
  for (const name of names) {
    wx[`on${name}`] = (listener) => void listenersOf(`on${name}`).add(listener)
    wx[`off${name}`] = (listener) => void (listener ? listenersOf(`on${name}`).delete(listener) : listenersOf(`on${name}`).clear())
  }
}

/** Gives a settled result to the callbacks if there are any, else to the caller. */
export function answer(name, { success, fail, complete }, settled) {
  if (!success && !fail && !complete) return settled
  const call = (callback, value, kind) => guard(() => callback?.(value), `${name} ${kind}`)
  settled.then(
    (result) => [call(success, result, 'success'), call(complete, result, 'complete')],
    (error) => [call(fail, error, 'fail'), call(complete, error, 'complete')],
  )
  return undefined
}

function succeed(name, result) {
  if (/:fail/.test(result?.errMsg ?? '')) throw result
  return { errMsg: `${name}:ok`, ...result }
}

/** Failures are plain objects in WeChat, not errors. */
export function toFailure(name, error) {
  if (error?.errMsg) return { ...error }
  return failure(name, error?.message ?? error)
}
