import { defineMessages } from '../message'

/** What the bank may refuse about events, sign-ups, tickets and surveys, in words. */
export const eventFailures = defineMessages({
  'EVENT.UNKNOWN': {
    'zh-CN': '没有找到这场活动，请返回后刷新再试。',
    'zh-HK': '找不到這場活動，請返回後重新整理再試。',
    en: 'There is no such event. Please go back and refresh.',
  },
  'EVENT.CANCELLED': {
    'zh-CN': '这场活动已取消，请看看其他活动。',
    'zh-HK': '這場活動已取消，請看看其他活動。',
    en: 'This event was cancelled. Please look at others.',
  },
  'EVENT.NOT_OPEN': {
    'zh-CN': '报名还没开始，请在开放时间后再来。',
    'zh-HK': '報名尚未開始，請在開放時間後再來。',
    en: 'Sign-up has not opened yet. Please come back when it does.',
  },
  'EVENT.CLOSED': {
    'zh-CN': '报名已经截止，请看看其他活动。',
    'zh-HK': '報名已經截止，請看看其他活動。',
    en: 'Sign-up has closed. Please look at other events.',
  },
  'EVENT.NOT_ELIGIBLE': {
    'zh-CN': '目前还不符合参加条件。活动页列出了每一项和怎么做。',
    'zh-HK': '目前尚未符合參加條件。活動頁列出每一項及做法。',
    en: 'You cannot join this event yet. Its page lists each reason and what would change it.',
  },
  'EVENT.FULL': {
    'zh-CN': '剩余名额不够。可减少同行人，或看看其他活动。',
    'zh-HK': '剩餘名額不足。可減少同行人，或看看其他活動。',
    en: 'There are too few seats. Bring fewer companions, or look at other events.',
  },
  'EVENT.NO_DRAW': {
    'zh-CN': '这场活动不抽签，直接报名即可。',
    'zh-HK': '這場活動不設抽籤，直接報名即可。',
    en: 'This event has no draw: simply sign up.',
  },
  'SIGNUP.UNKNOWN': {
    'zh-CN': '没有找到这个报名，请返回后刷新再试。',
    'zh-HK': '找不到這個報名，請返回後重新整理再試。',
    en: 'There is no such sign-up. Please go back and refresh.',
  },
  'SIGNUP.EXISTS': {
    'zh-CN': '您已报名这场活动，可在“我的活动”里修改。',
    'zh-HK': '您已報名這場活動，可在「我的活動」中修改。',
    en: 'You are signed up already. You can change it in My events.',
  },
  'SIGNUP.CONSENT': {
    'zh-CN': '活动须知有更新，请重新阅读并同意。',
    'zh-HK': '活動須知有更新，請重新閱讀並同意。',
    en: 'The terms have changed. Please read and agree again.',
  },
  'SIGNUP.ANSWERS': {
    'zh-CN': '有的问题填写有误，请按提示改好再提交。',
    'zh-HK': '部分問題填寫有誤，請按提示修改後再提交。',
    en: 'Some answers are not right. Please correct those marked.',
  },
  'SIGNUP.COMPANIONS': {
    'zh-CN': '同行人数超过上限，请减少后再提交。',
    'zh-HK': '同行人數超過上限，請減少後再提交。',
    en: 'Too many companions. Please bring fewer.',
  },
  'SIGNUP.OVER': {
    'zh-CN': '这个报名已经结束。开放期内可以重新报名。',
    'zh-HK': '這個報名已經結束。開放期內可以重新報名。',
    en: 'This sign-up is over. You can sign up again while the event is open.',
  },
  'SIGNUP.TOO_LATE': {
    'zh-CN': '已过修改截止时间。如有变化，请联系客户经理。',
    'zh-HK': '已過修改截止時間。如有變化，請聯絡客戶經理。',
    en: 'It can no longer be changed. Please contact your manager.',
  },
  'SIGNUP.NOT_MOVABLE': {
    'zh-CN': '这场活动不能直接改期，请取消后重新报名。',
    'zh-HK': '這場活動不能直接改期，請取消後重新報名。',
    en: 'You cannot change over to that event. Please cancel and sign up anew.',
  },
  'SIGNUP.NO_OFFER': {
    'zh-CN': '目前没有留给您的名额，请刷新看看最新状态。',
    'zh-HK': '目前沒有為您預留的名額，請重新整理查看。',
    en: 'No seats are on offer to you now. Please refresh.',
  },
  'SIGNUP.OFFER_EXPIRED': {
    'zh-CN': '名额保留时间已过，已让给下一位。可以重新候补。',
    'zh-HK': '名額保留時間已過，已讓給下一位。可以重新候補。',
    en: 'The offer has expired and went to the next person. You can join the waitlist again.',
  },
  'SIGNUP.NO_TICKET': {
    'zh-CN': '名额确认后才有入场券。',
    'zh-HK': '名額確認後才有入場券。',
    en: 'There is a ticket once your seats are confirmed.',
  },
  'SURVEY.NOT_YET': {
    'zh-CN': '活动结束后才能填写反馈。',
    'zh-HK': '活動結束後才能填寫意見。',
    en: 'You can give feedback after the event.',
  },
  'SURVEY.NOT_THERE': {
    'zh-CN': '签到参加的客户可以填写反馈。',
    'zh-HK': '已簽到參加的客戶可以填寫意見。',
    en: 'Feedback is for those who were there.',
  },
})
