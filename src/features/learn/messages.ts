import { defineMessages } from '../../i18n/message'

/** Said on several screens of this feature. */
export const learnWords = defineMessages({
  article: { 'zh-CN': '文章', 'zh-HK': '文章', en: 'Article' },
  course: { 'zh-CN': '课程', 'zh-HK': '課程', en: 'Course' },
  minutes: { 'zh-CN': '{minutes} 分钟', 'zh-HK': '{minutes} 分鐘', en: '{minutes} min' },
  chapters: { 'zh-CN': '{count} 章', 'zh-HK': '{count} 章', en: 'Chapters: {count}' },
  finished: { 'zh-CN': '已读完', 'zh-HK': '已讀完', en: 'Read' },
  courseFinished: { 'zh-CN': '已学完', 'zh-HK': '已學完', en: 'Finished' },
  readTo: { 'zh-CN': '读到 {percent}%', 'zh-HK': '讀到 {percent}%', en: '{percent}% read' },
  doneOf: { 'zh-CN': '学完 {done}/{total} 章', 'zh-HK': '學完 {done}/{total} 章', en: '{done} of {total} chapters done' },
  bookmarked: { 'zh-CN': '已收藏', 'zh-HK': '已收藏', en: 'Bookmarked' },
  signInFirst: {
    'zh-CN': '登录并完成风险测评后可读',
    'zh-HK': '登入並完成風險評估後可讀',
    en: 'Sign in and take the risk questionnaire to open',
  },
  assessFirst: { 'zh-CN': '完成风险测评后可读', 'zh-HK': '完成風險評估後可讀', en: 'Take the risk questionnaire to open' },
  expired: { 'zh-CN': '风险测评已过期，暂不开放', 'zh-HK': '風險評估已過期，暫不開放', en: 'Closed: your risk assessment has expired' },
  tooLow: {
    'zh-CN': '高于您的测评结果，暂不开放',
    'zh-HK': '高於您的評估結果，暫不開放',
    en: 'Closed: riskier than your assessment allows',
  },
  signIn: { 'zh-CN': '登录', 'zh-HK': '登入', en: 'Sign in' },
  toLearn: { 'zh-CN': '回到学堂', 'zh-HK': '返回學堂', en: 'Back to Learn' },
  stale: {
    'zh-CN': '暂时连不上服务，以下是 {day} 的内容。',
    'zh-HK': '暫時未能連接服務，以下是 {day} 的內容。',
    en: "Can't reach the bank; this is as of {day}.",
  },
  keptCopy: {
    'zh-CN': '暂时连不上服务，以下是上次打开时的内容。',
    'zh-HK': '暫時未能連接服務，以下是上次開啟時的內容。',
    en: "Can't reach the bank; this is what was here last time.",
  },
})

/** The stages of life that collections are made for. */
export const stageWords = defineMessages({
  'new-customer': { 'zh-CN': '新客户', 'zh-HK': '新客戶', en: 'New here' },
  family: { 'zh-CN': '成家育儿', 'zh-HK': '成家育兒', en: 'Family' },
  'mid-career': { 'zh-CN': '事业中期', 'zh-HK': '事業中期', en: 'Mid-career' },
  retirement: { 'zh-CN': '退休前后', 'zh-HK': '退休前後', en: 'Retirement' },
})

/** The tab. */
export const learnTexts = defineMessages({
  title: { 'zh-CN': '学堂', 'zh-HK': '學堂', en: 'Learn' },
  loading: { 'zh-CN': '正在读取学习内容', 'zh-HK': '正在讀取學習內容', en: 'Reading what there is to learn' },
  search: { 'zh-CN': '搜索文章、课程、术语', 'zh-HK': '搜尋文章、課程、術語', en: 'Search articles, courses, terms' },
  goOn: { 'zh-CN': '继续学习', 'zh-HK': '繼續學習', en: 'Continue' },
  invitation: {
    'zh-CN': '登录后会记住您读到哪里，可以收藏、学完课程拿证书。不登录也能看文章。',
    'zh-HK': '登入後會記住您讀到哪裡，可以收藏、完成課程取得證書。不登入也可閱讀文章。',
    en: 'Signed in, you can go on where you stopped, keep bookmarks and earn certificates. Articles are open to everybody.',
  },
  thisWeek: { 'zh-CN': '本周', 'zh-HK': '本週', en: 'This week' },
  daysLearnt: { 'zh-CN': '本周学了 {days} 天', 'zh-HK': '本週學習了 {days} 天', en: 'Days with learning this week: {days}' },
  noDayYet: {
    'zh-CN': '本周还没开始，读一篇只要几分钟。',
    'zh-HK': '本週還未開始，讀一篇只需幾分鐘。',
    en: 'Nothing yet this week. An article takes a few minutes.',
  },
  weeksInARow: { 'zh-CN': '连续 {weeks} 周有学习', 'zh-HK': '連續 {weeks} 週有學習', en: 'Weeks in a row: {weeks}' },
  learntOn: { 'zh-CN': '{weekday}，学习了', 'zh-HK': '{weekday}，已學習', en: '{weekday}: learnt' },
  notOn: { 'zh-CN': '{weekday}，没有学习', 'zh-HK': '{weekday}，沒有學習', en: '{weekday}: nothing' },
  recommended: { 'zh-CN': '为您推荐', 'zh-HK': '為您推薦', en: 'For you' },
  becauseLadder: {
    'zh-CN': '完成一门课程可计入等级评定',
    'zh-HK': '完成一門課程可計入等級評定',
    en: 'A finished course counts towards your tier',
  },
  becauseRead: { 'zh-CN': '因为您读过《{title}》', 'zh-HK': '因為您讀過《{title}》', en: 'Because you read “{title}”' },
  becauseLearnt: { 'zh-CN': '因为您在学《{title}》', 'zh-HK': '因為您在學《{title}》', en: 'Because you are learning “{title}”' },
  becauseStage: { 'zh-CN': '适合“{stage}”阶段', 'zh-HK': '適合「{stage}」階段', en: 'Made for this stage: {stage}' },
  personalised: { 'zh-CN': '个性化推荐', 'zh-HK': '個人化推薦', en: 'Personal recommendations' },
  noneLeft: {
    'zh-CN': '推荐的内容您都看过了，可以按阶段再挑挑。',
    'zh-HK': '推薦的內容您都看過了，可以按階段再挑選。',
    en: 'You have seen all we would recommend. Choose by stage below.',
  },
  whatIsUsed: {
    'zh-CN': '根据您的年龄段、开户时间和阅读记录推荐。',
    'zh-HK': '根據您的年齡段、開戶時間和閱讀紀錄推薦。',
    en: 'Made from your age group, how long you have been with us and what you read.',
  },
  whatOffMeans: {
    'zh-CN': '已关闭：不再用您的年龄段和阅读记录作推荐。全部内容仍可在下面按阶段查看。',
    'zh-HK': '已關閉：不再使用您的年齡段和閱讀紀錄作推薦。全部內容仍可在下方按階段查看。',
    en: 'Off: neither your age group nor what you read is used. Everything is still below, by stage.',
  },
  collections: { 'zh-CN': '按人生阶段', 'zh-HK': '按人生階段', en: 'By stage of life' },
  all: { 'zh-CN': '全部', 'zh-HK': '全部', en: 'All' },
  showAll: { 'zh-CN': '显示全部 {count} 项', 'zh-HK': '顯示全部 {count} 項', en: 'Show all {count}' },
  noneInStage: {
    'zh-CN': '这个阶段暂时没有内容，可看看“全部”。',
    'zh-HK': '這個階段暫時沒有內容，可看看「全部」。',
    en: 'Nothing for this stage yet. See “All”.',
  },
  nothing: {
    'zh-CN': '暂时没有内容，请稍后再来。',
    'zh-HK': '暫時沒有內容，請稍後再來。',
    en: 'There is nothing here yet. Please come back later.',
  },
  glossary: { 'zh-CN': '金融术语', 'zh-HK': '金融術語', en: 'Glossary' },
  glossaryNote: { 'zh-CN': '一句话说清楚', 'zh-HK': '一句話說清楚', en: 'Each in a sentence' },
  cards: { 'zh-CN': '知识卡', 'zh-HK': '知識卡', en: 'Knowledge cards' },
  cardsNote: { 'zh-CN': '每月一张', 'zh-HK': '每月一張', en: 'One each month' },
  bookmarks: { 'zh-CN': '我的收藏', 'zh-HK': '我的收藏', en: 'My bookmarks' },
  bookmarksNote: { 'zh-CN': '{count} 项', 'zh-HK': '{count} 項', en: 'Kept: {count}' },
  certificates: { 'zh-CN': '我的证书', 'zh-HK': '我的證書', en: 'My certificates' },
  certificatesNote: { 'zh-CN': '学完课程后颁发', 'zh-HK': '完成課程後頒發', en: 'For finished courses' },
  risk: { 'zh-CN': '风险测评', 'zh-HK': '風險評估', en: 'Risk questionnaire' },
  riskNote: {
    'zh-CN': '决定能看哪些风险等级的内容',
    'zh-HK': '決定可看哪些風險等級的內容',
    en: 'Decides which risk levels are open to you',
  },
})
