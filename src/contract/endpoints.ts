import type { Endpoint } from './endpoint'
import { readGoal, setGoal } from './goal'
import { readStanding } from './ladder'
import { listPersonas, moveClock, readClock, readScheme, resetSandbox, setFaults, switchScheme } from './sandbox'
import { readSession, refreshSession, requestCode, signInByPhone, signInByWechat, signOut } from './session'

/** Every operation of the API, in the order in which its description lists them. */
export const endpoints: readonly Endpoint[] = [
  requestCode,
  signInByPhone,
  signInByWechat,
  refreshSession,
  readSession,
  signOut,
  readStanding,
  readGoal,
  setGoal,
  listPersonas,
  readClock,
  moveClock,
  resetSandbox,
  setFaults,
  readScheme,
  switchScheme,
]
