import { defineMessages, type Message } from '../../i18n/message'
import type { Guarded } from '../../platform/privacy/types'

export const privacyTexts = defineMessages({
  title: { 'zh-CN': '先征得您的同意', 'zh-HK': '先徵得您的同意', en: 'First, your consent' },
  choice: {
    'zh-CN': '同意一次即可。不同意也能照常使用其他功能，下次用到时再问您。',
    'zh-HK': '同意一次即可。不同意亦可照常使用其他功能，下次用到時再問您。',
    en: 'You agree once. If you refuse, everything else works as ever, and we ask again when it is next needed.',
  },
  guideline: { 'zh-CN': '查看《用户隐私保护指引》', 'zh-HK': '查看《用戶私隱保護指引》', en: 'Read the privacy guideline' },
  agree: { 'zh-CN': '同意', 'zh-HK': '同意', en: 'Agree' },
  refuse: { 'zh-CN': '不同意', 'zh-HK': '不同意', en: 'Refuse' },
})

/** What is asked, why, and what there is without it. */
export const guardedWords: Readonly<Record<Guarded, Message>> = defineMessages({
  calendar: {
    'zh-CN': '要把这场活动写进您的手机日历。只写入这一条，不读取其他日程。不同意的话，活动时间仍在“我的活动”里。',
    'zh-HK': '要把這場活動寫進您的手機日曆。只寫入這一條，不讀取其他日程。不同意的話，活動時間仍在「我的活動」裏。',
    en: 'To put this event into your phone’s calendar. Only this entry is written, nothing is read. Without it, the time stays under My events.',
  },
  clipboard: {
    'zh-CN': '要把网址放进您的剪贴板，方便在浏览器里打开。只写入，不读取。不同意的话，网址会直接显示出来。',
    'zh-HK': '要把網址放進您的剪貼簿，方便在瀏覽器裏開啟。只寫入，不讀取。不同意的話，網址會直接顯示出來。',
    en: 'To put the address on your clipboard, for your browser. It is only written, never read. Without it, the address is shown instead.',
  },
  camera: {
    'zh-CN': '要用相机扫描票券上的二维码。只识别二维码，不保存画面。不同意的话，可以输入票券编号。',
    'zh-HK': '要用相機掃描票券上的二維碼。只識別二維碼，不儲存畫面。不同意的話，可以輸入票券編號。',
    en: 'To scan the QR code of a ticket with the camera. No picture is kept. Without it, type the ticket’s number.',
  },
  other: {
    'zh-CN': '这一步要用到手机的一项功能，用途写在下面的指引里。不同意的话，这一步不会进行。',
    'zh-HK': '這一步要用到手機的一項功能，用途寫在下面的指引裏。不同意的話，這一步不會進行。',
    en: 'This step uses a feature of your phone; the guideline below says for what. Without it, this step is not done.',
  },
})
