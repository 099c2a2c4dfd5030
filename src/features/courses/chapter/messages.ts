import { defineMessages } from '../../../i18n/message'

export const chapterTexts = defineMessages({
  title: { 'zh-CN': '章节', 'zh-HK': '章節', en: 'Chapter' },
  loading: { 'zh-CN': '正在打开本章', 'zh-HK': '正在開啟本章', en: 'Opening the chapter' },
  place: { 'zh-CN': '第 {number} 章，共 {count} 章', 'zh-HK': '第 {number} 章，共 {count} 章', en: 'Chapter {number} of {count}' },
  onlyChinese: {
    'zh-CN': '正文目前只有简体中文。',
    'zh-HK': '正文目前只有簡體中文。',
    en: 'The text is in Chinese (simplified) only for now.',
  },
  stoppedAt: { 'zh-CN': '上次读到约 {percent}%。', 'zh-HK': '上次讀到約 {percent}%。', en: 'You stopped at about {percent}%.' },
  goThere: { 'zh-CN': '到那里', 'zh-HK': '到那裡', en: 'Go there' },
  end: { 'zh-CN': '本章完', 'zh-HK': '本章完', en: 'End of the chapter' },
  toQuiz: { 'zh-CN': '读完了，开始测验', 'zh-HK': '讀完了，開始測驗', en: 'Done reading: take the quiz' },
  quizNote: {
    'zh-CN': '{count} 道题，答对 {percent}% 通过，每个选项都有解释。',
    'zh-HK': '{count} 道題，答對 {percent}% 通過，每個選項都有解釋。',
    en: 'Questions: {count}. {percent}% passes, and every option is explained.',
  },
  best: {
    'zh-CN': '上次测验最高 {percent}%，还没通过。',
    'zh-HK': '之前測驗最高 {percent}%，尚未通過。',
    en: 'Best so far: {percent}%, not passed yet.',
  },
  passed: { 'zh-CN': '测验已通过，最高 {percent}%。', 'zh-HK': '測驗已通過，最高 {percent}%。', en: 'Quiz passed, best {percent}%.' },
  again: { 'zh-CN': '再做一次测验', 'zh-HK': '再做一次測驗', en: 'Take the quiz again' },
  next: { 'zh-CN': '下一章', 'zh-HK': '下一章', en: 'Next chapter' },
  readNext: { 'zh-CN': '读完了，下一章', 'zh-HK': '讀完了，下一章', en: 'Done reading: next chapter' },
  skipToNext: { 'zh-CN': '先读下一章', 'zh-HK': '先讀下一章', en: 'Read the next chapter first' },
  finish: { 'zh-CN': '读完了，完成课程', 'zh-HK': '讀完了，完成課程', en: 'Done reading: finish the course' },
  saving: { 'zh-CN': '正在保存…', 'zh-HK': '正在儲存…', en: 'Saving…' },
  lost: {
    'zh-CN': '网络中断。“读完”已记在本机，联网后自动保存；测验需要联网。',
    'zh-HK': '網絡中斷。「讀完」已記在本機，連網後自動儲存；測驗需要連網。',
    en: 'The connection was lost. That you are done is kept here and sent later; the quiz needs the network.',
  },
  signInForQuiz: { 'zh-CN': '登录后做测验', 'zh-HK': '登入後做測驗', en: 'Sign in to take the quiz' },
  disclaimer: {
    'zh-CN': '内容用于金融知识普及，不构成投资建议；例子里的数字是假设。',
    'zh-HK': '內容用於金融知識普及，不構成投資建議；例子中的數字屬假設。',
    en: 'For financial education only, not investment advice. Figures in examples are assumed.',
  },
})

export const videoTexts = defineMessages({
  name: { 'zh-CN': '视频：{title}', 'zh-HK': '影片：{title}', en: 'Video: {title}' },
  resumed: { 'zh-CN': '从上次停下的 {time} 接着看', 'zh-HK': '由上次停下的 {time} 接著看', en: 'Goes on at {time}, where you stopped' },
  captions: { 'zh-CN': '字幕', 'zh-HK': '字幕', en: 'Captions' },
  off: { 'zh-CN': '关', 'zh-HK': '關', en: 'Off' },
  transcript: { 'zh-CN': '文字稿', 'zh-HK': '文字稿', en: 'Transcript' },
  reading: { 'zh-CN': '正在读取文字稿', 'zh-HK': '正在讀取文字稿', en: 'Reading the transcript' },
  none: {
    'zh-CN': '文字稿暂时读不出来，请联网后重试。',
    'zh-HK': '文字稿暫時未能讀取，請連網後再試。',
    en: "The transcript can't be read just now. Connect and try again.",
  },
  failed: {
    'zh-CN': '视频暂时放不了，可以重试，或先看下面的文字稿。',
    'zh-HK': '影片暫時未能播放，可重試，或先看下面的文字稿。',
    en: "The video can't be played just now. Try again, or read the transcript below.",
  },
  retry: { 'zh-CN': '重试', 'zh-HK': '重試', en: 'Retry' },
})
