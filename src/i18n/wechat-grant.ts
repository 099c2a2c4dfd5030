import { defineMessages, type Message } from './message'

/** Why no message more can be sent by WeChat, and what to do. */
export const grantWords: Readonly<Record<'refused' | 'banned' | 'off' | 'failed' | 'lost', Message>> = defineMessages({
  refused: {
    'zh-CN': '没关系，不会发微信提醒。想收到时再点一次；若没有弹出询问，请在右上角“…”的“设置 › 通知管理”里打开。',
    'zh-HK': '沒關係，不會發微信提醒。想收到時再按一次；若沒有彈出詢問，請在右上角「…」的「設定 › 通知管理」裏開啟。',
    en: 'No WeChat message then. Tap again whenever you want one; if nothing asks you, turn it on in the “…” menu under Settings › Notifications.',
  },
  banned: {
    'zh-CN': '微信现在不转发这类通知。内容都在“我的 · 消息”里。',
    'zh-HK': '微信現在不轉發這類通知。內容都在「我的 · 訊息」裏。',
    en: 'WeChat does not carry these messages at present. You find all of them under Me, Messages.',
  },
  off: {
    'zh-CN': '您关闭了本小程序的全部通知。请在右上角“…”的“设置 › 通知管理”里打开，再点一次。',
    'zh-HK': '您關閉了本小程序的全部通知。請在右上角「…」的「設定 › 通知管理」裏開啟，再按一次。',
    en: 'You turned off all messages of this mini-program. Turn them on in the “…” menu under Settings › Notifications, and tap again.',
  },
  failed: {
    'zh-CN': '暂时没能向微信询问，请稍后再点一次。',
    'zh-HK': '暫時未能向微信詢問，請稍後再按一次。',
    en: 'WeChat could not be asked. Please tap again later.',
  },
  lost: {
    'zh-CN': '微信已允许，银行还没有记下。请检查网络后再点一次，不会重复询问。',
    'zh-HK': '微信已允許，銀行尚未記下。請檢查網絡後再按一次，不會重複詢問。',
    en: 'WeChat has your yes, the bank has not noted it yet. Check the network and tap again; you will not be asked twice.',
  },
})
