import { defineMessages } from '../../../i18n/message'

export const articleTexts = defineMessages({
  title: { 'zh-CN': '文章', 'zh-HK': '文章', en: 'Article' },
  loading: { 'zh-CN': '正在打开文章', 'zh-HK': '正在開啟文章', en: 'Opening the article' },
  published: { 'zh-CN': '{day}发布', 'zh-HK': '{day}發佈', en: 'Published {day}' },
  bookmark: { 'zh-CN': '收藏', 'zh-HK': '收藏', en: 'Bookmark' },
  dropBookmark: { 'zh-CN': '取消收藏', 'zh-HK': '取消收藏', en: 'Drop bookmark' },
  signInToKeep: {
    'zh-CN': '登录后可以收藏，并记住读到哪里。',
    'zh-HK': '登入後可以收藏，並記住讀到哪裡。',
    en: 'Sign in to bookmark it and to keep your place on every device.',
  },
  onlyChinese: {
    'zh-CN': '正文目前只有简体中文。',
    'zh-HK': '正文目前只有簡體中文。',
    en: 'The text is in Chinese (simplified) only for now.',
  },
  resumed: {
    'zh-CN': '已回到上次读到的地方（约 {percent}%）。',
    'zh-HK': '已回到上次讀到的地方（約 {percent}%）。',
    en: 'Back where you stopped, at about {percent}%.',
  },
  fromTop: { 'zh-CN': '从头读', 'zh-HK': '從頭讀', en: 'From the top' },
  stoppedAt: { 'zh-CN': '上次读到约 {percent}%。', 'zh-HK': '上次讀到約 {percent}%。', en: 'You stopped at about {percent}%.' },
  goThere: { 'zh-CN': '到那里', 'zh-HK': '到那裡', en: 'Go there' },
  sources: { 'zh-CN': '资料来源', 'zh-HK': '資料來源', en: 'Sources' },
  related: { 'zh-CN': '接着读', 'zh-HK': '接著讀', en: 'Read next' },
  disclaimer: {
    'zh-CN': '本文只作知识介绍，不是投资建议。例子里的数字是假设，过往业绩不代表未来。',
    'zh-HK': '本文只作知識介紹，並非投資建議。例子中的數字屬假設，過往表現不代表未來。',
    en: 'For information only; not investment advice. Figures in examples are assumed, and past results say nothing about future ones.',
  },
})
