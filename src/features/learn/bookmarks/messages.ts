import { defineMessages } from '../../../i18n/message'

export const bookmarksTexts = defineMessages({
  title: { 'zh-CN': '我的收藏', 'zh-HK': '我的收藏', en: 'My bookmarks' },
  loading: { 'zh-CN': '正在读取收藏', 'zh-HK': '正在讀取收藏', en: 'Reading your bookmarks' },
  reason: {
    'zh-CN': '登录后可查看您收藏的文章和课程。',
    'zh-HK': '登入後可查看您收藏的文章和課程。',
    en: 'Sign in to see the articles and courses you keep.',
  },
  none: {
    'zh-CN': '还没有收藏。打开一篇文章，点“收藏”，就会出现在这里。',
    'zh-HK': '還沒有收藏。打開一篇文章，點「收藏」，便會在此出現。',
    en: 'No bookmarks yet. Open an article and tap “Bookmark”: it will be here.',
  },
  drop: { 'zh-CN': '取消收藏《{title}》', 'zh-HK': '取消收藏《{title}》', en: 'Drop the bookmark of “{title}”' },
})
