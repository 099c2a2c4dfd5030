import type { Endpoint } from './endpoint'
import { bookAppointment, cancelAppointment, listAppointments, rescheduleAppointment } from './appointments'
import { listCards } from './cards'
import { giveFeedback, listCases, listImprovements, objectToEvaluation } from './cases'
import { readArticle } from './articles'
import { saveReading } from './readings'
import { readAverage, readTrend } from './average'
import { listCertificates, verifyCertificate } from './certificates'
import { listBanners } from './banners'
import { listAudit } from './console/audit'
import { checkContent, createContent, duplicateContent, listContent, makeSeries, moveContent } from './console/content-work'
import { readContent, readDifference, reviewContent, saveContent } from './console/content-work'
import { readCampaignCalendar, sizeAudience, uploadCover } from './console/desk'
import { listTemplates, readConsoleOptions } from './console/options'
import { previewContent } from './console/preview'
import { listDoorEvents, mergeCheckIns, readDoorList } from './console/check-in'
import { exportResults, readResults } from './console/results'
import { cancelForCustomer, decideSignupRequest, exportRoster, moveUp, readRoster, unmaskSignup } from './console/roster'
import { listRosterMessages, recallMessage, writeToRoster } from './console/roster'
import { listDemoStaff, readStaffSession, requestStaffCode, signInStaff, signOutStaff } from './console/session'
import { readCounted } from './counted'
import { answerMessage, closeAppointment } from './desk'
import { answerQuiz, checkAnswer, readChapter, readCourse, saveChapterProgress } from './courses'
import { listEventBranches, listEventDays, listEvents } from './events'
import { readEvent, readEventCalendar } from './events-detail'
import { checkIn, decideSignup, endEvent, runDraw, setEventCapacity } from './events-desk'
import { readDraw } from './events-draws'
import { readSmsReminder, setSmsReminder } from './events-reminders'
import { listOwnSignups } from './events-signups'
import { acceptOffer, cancelSignup, declineOffer, editSignup, moveSignup, signUp } from './events-signing'
import { answerSurvey } from './events-surveys'
import { readTicket, readTicketKey } from './events-tickets'
import { readFirstSteps } from './first-steps'
import { readFootprints } from './footprints'
import { dropGoal, readGoal, setGoal } from './goal'
import { readGlossary } from './glossary'
import { readStanding } from './ladder'
import { answerMeetingSurvey, readMeetingSurvey } from './meeting-surveys'
import { readManager } from './manager'
import { listInbox, markAllRead, markRead, readMessagePreferences, setMessagePreferences } from './messages'
import { listReminders } from './reminders'
import { addBookmark, dropBookmark, listLearning, setPersonalisation } from './learning'
import { searchLearning } from './learning-search'
import { cancelRedemption, listRedemptions, readPerks, reservePerk } from './perks'
import { readReport } from './report'
import { readPoints } from './points'
import { readMyData, readNotice, readPrivacy, requestDeletion, setConsent, withdrawDeletion } from './privacy'
import { cancelOrder, exchangePoints, listOrders, listRewards, serveOrder } from './rewards'
import { assessRisk, readRiskProfile, readRiskQuestionnaire } from './risk'
import { answerCase, listPersonas, moveClock, readClock, readScheme, resetSandbox, setFaults, switchScheme } from './sandbox'
import { readSession, refreshSession, requestCode, signInByPhone, signInByWechat, signOut } from './session'
import { listMessages, listSlots, sendMessage } from './staff'
import { fulfilRedemption, redeemAtTill } from './till'
import { countUnread } from './unread'
import { addWechatGrants, readWechatGrants } from './wechat-grants'

/** Every operation of the API, in the order in which its description lists them. */
export const endpoints: readonly Endpoint[] = [
  requestCode,
  signInByPhone,
  signInByWechat,
  refreshSession,
  readSession,
  signOut,
  readNotice,
  readPrivacy,
  setConsent,
  readMyData,
  requestDeletion,
  withdrawDeletion,
  readStanding,
  readGoal,
  setGoal,
  dropGoal,
  readFootprints,
  readReport,
  readAverage,
  readTrend,
  readCounted,
  objectToEvaluation,
  giveFeedback,
  listImprovements,
  listCases,
  readPerks,
  reservePerk,
  cancelRedemption,
  listRedemptions,
  readPoints,
  listRewards,
  exchangePoints,
  listOrders,
  cancelOrder,
  listReminders,
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
  checkAnswer,
  answerQuiz,
  listCertificates,
  verifyCertificate,
  readGlossary,
  readRiskQuestionnaire,
  readRiskProfile,
  assessRisk,
  readManager,
  listSlots,
  bookAppointment,
  rescheduleAppointment,
  cancelAppointment,
  listAppointments,
  sendMessage,
  listMessages,
  listInbox,
  countUnread,
  markRead,
  markAllRead,
  readMessagePreferences,
  setMessagePreferences,
  readWechatGrants,
  addWechatGrants,
  readFirstSteps,
  readMeetingSurvey,
  answerMeetingSurvey,
  listEvents,
  listEventDays,
  listEventBranches,
  readTicketKey,
  readEvent,
  readEventCalendar,
  readDraw,
  signUp,
  listOwnSignups,
  editSignup,
  cancelSignup,
  moveSignup,
  acceptOffer,
  declineOffer,
  readTicket,
  readSmsReminder,
  setSmsReminder,
  answerSurvey,
  listBanners,
  requestStaffCode,
  signInStaff,
  readStaffSession,
  signOutStaff,
  readConsoleOptions,
  listTemplates,
  listContent,
  createContent,
  readContent,
  saveContent,
  moveContent,
  reviewContent,
  duplicateContent,
  makeSeries,
  readDifference,
  checkContent,
  previewContent,
  readCampaignCalendar,
  sizeAudience,
  uploadCover,
  listAudit,
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
  serveOrder,
  answerMessage,
  closeAppointment,
  setEventCapacity,
  checkIn,
  runDraw,
  endEvent,
  decideSignup,
  readRoster,
  decideSignupRequest,
  moveUp,
  cancelForCustomer,
  unmaskSignup,
  exportRoster,
  writeToRoster,
  listRosterMessages,
  recallMessage,
  readResults,
  exportResults,
  listDoorEvents,
  readDoorList,
  mergeCheckIns,
  listDemoStaff,
]
