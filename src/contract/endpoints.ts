import type { Endpoint } from './endpoint'
import { listCases, objectToEvaluation } from './cases'
import { readAverage, readTrend } from './average'
import { readCounted } from './counted'
import { readFootprints } from './footprints'
import { dropGoal, readGoal, setGoal } from './goal'
import { readStanding } from './ladder'
import { cancelRedemption, listRedemptions, readPerks, reservePerk } from './perks'
import { answerCase, listPersonas, moveClock, readClock, readScheme, resetSandbox, setFaults, switchScheme } from './sandbox'
import { readSession, refreshSession, requestCode, signInByPhone, signInByWechat, signOut } from './session'
import { fulfilRedemption, redeemAtTill } from './till'

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
  dropGoal,
  readFootprints,
  readAverage,
  readTrend,
  readCounted,
  objectToEvaluation,
  listCases,
  readPerks,
  reservePerk,
  cancelRedemption,
  listRedemptions,
  listPersonas,
  readClock,
  moveClock,
  resetSandbox,
  setFaults,
  readScheme,
  switchScheme,
  answerCase,
  redeemAtTill,
  fulfilRedemption,
]
