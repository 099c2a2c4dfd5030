import type { Endpoint } from './endpoint'
import { listCases, objectToEvaluation } from './cases'
import { readArticle, saveReading } from './articles'
import { readAverage, readTrend } from './average'
import { listCertificates, verifyCertificate } from './certificates'
import { readCounted } from './counted'
import { answerQuiz, readChapter, readCourse, saveChapterProgress } from './courses'
import { readFootprints } from './footprints'
import { dropGoal, readGoal, setGoal } from './goal'
import { readGlossary } from './glossary'
import { readStanding } from './ladder'
import { addBookmark, dropBookmark, listCards, listLearning, searchLearning, setPersonalisation } from './learning'
import { cancelRedemption, listRedemptions, readPerks, reservePerk } from './perks'
import { assessRisk, readRiskProfile, readRiskQuestionnaire } from './risk'
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
  listLearning,
  searchLearning,
  listCards,
  setPersonalisation,
  addBookmark,
  dropBookmark,
  readArticle,
  saveReading,
  readCourse,
  readChapter,
  saveChapterProgress,
  answerQuiz,
  listCertificates,
  verifyCertificate,
  readGlossary,
  readRiskQuestionnaire,
  readRiskProfile,
  assessRisk,
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
