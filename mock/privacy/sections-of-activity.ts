import { grounds, named, type Section } from './section'

const { contract, service } = grounds
const day = named('日期', '日期', 'Day')
const time = named('时间', '時間', 'Time')
const state = named('状态', '狀態', 'State')
const text = named('内容', '內容', 'Text')
const answer = named('答复', '答覆', 'Answer')
const finished = named('已完成', '已完成', 'Finished')

/** What the customer did in the app. */
export const activitySections: readonly Section[] = [
  {
    id: 'goal',
    name: named('升级目标', '升級目標', 'Goal'),
    ground: service,
    source: 'goal',
    columns: [
      ['set_day', named('设定日期', '設定日期', 'Set')],
      ['tier_id', named('目标等级', '目標等級', 'Tier')],
      ['target_day', named('目标日期', '目標日期', 'By')],
    ],
  },
  {
    id: 'cases',
    name: named('我的事项', '我的個案', 'Cases'),
    ground: contract,
    source: 'customer_case',
    columns: [
      ['opened_at_ms', time],
      ['kind', named('类别', '類別', 'Kind')],
      ['text', text],
      ['answer_text', answer],
    ],
  },
  {
    id: 'redemptions',
    name: named('权益使用', '權益使用', 'Perks used'),
    ground: contract,
    source: 'redemption',
    columns: [
      ['reserved_at_ms', time],
      ['perk_id', named('权益', '權益', 'Perk')],
      ['state', state],
      ['guests', named('同行人数', '同行人數', 'Guests')],
      ['choice', named('所选礼品', '所選禮品', 'Choice')],
    ],
  },
  {
    id: 'trials',
    name: named('等级体验', '等級體驗', 'Trial tiers'),
    ground: contract,
    source: 'perk_trial',
    columns: [
      ['first_day', named('开始', '開始', 'From')],
      ['last_day', named('结束', '結束', 'To')],
      ['tier_id', named('等级', '等級', 'Tier')],
    ],
  },
  {
    id: 'points',
    name: named('积分', '積分', 'Points'),
    ground: contract,
    source: 'points_entry',
    columns: [
      ['day', day],
      ['kind', named('类型', '類型', 'Kind')],
      ['points', named('积分', '積分', 'Points')],
    ],
  },
  {
    id: 'orders',
    name: named('积分兑换', '積分兌換', 'Rewards'),
    ground: contract,
    source: 'reward_order',
    columns: [
      ['placed_at_ms', time],
      ['reward_id', named('礼品', '禮品', 'Reward')],
      ['state', state],
      ['points', named('积分', '積分', 'Points')],
    ],
  },
  {
    id: 'appointments',
    name: named('经理预约', '經理預約', 'Appointments'),
    ground: service,
    source: 'appointment',
    columns: [
      ['starts_at_ms', time],
      ['staff_id', named('服务人员', '服務人員', 'With')],
      ['state', state],
      ['topic', named('主题', '主題', 'Topic')],
    ],
  },
  {
    id: 'messages-to-staff',
    name: named('给经理的留言', '給經理的留言', 'Messages to your manager'),
    ground: service,
    source: 'staff_message',
    columns: [
      ['sent_at_ms', time],
      ['text', text],
      ['reply_text', answer],
    ],
  },
  {
    id: 'services',
    name: named('已提供的服务', '已提供的服務', 'Service given'),
    ground: contract,
    source: 'service_given',
    columns: [
      ['day', day],
      ['kind', named('类型', '類型', 'Kind')],
    ],
  },
  {
    id: 'activity',
    name: named('计入等级的活动', '計入等級的活動', 'Activity that counts'),
    ground: contract,
    source: 'activity',
    columns: [
      ['day', day],
      ['kind', named('类型', '類型', 'Kind')],
    ],
  },
  {
    id: 'readings',
    name: named('阅读记录', '閱讀記錄', 'Articles read'),
    ground: service,
    source: 'article_reading',
    columns: [
      ['at_ms', time],
      ['article_id', named('文章', '文章', 'Article')],
      ['is_finished', finished],
    ],
  },
  {
    id: 'chapters',
    name: named('课程进度', '課程進度', 'Courses'),
    ground: service,
    source: 'chapter_progress',
    columns: [
      ['at_ms', time],
      ['chapter_id', named('章节', '章節', 'Chapter')],
      ['is_done', finished],
      ['best_percent', named('测验最高分', '測驗最高分', 'Best score')],
    ],
  },
  {
    id: 'bookmarks',
    name: named('收藏', '收藏', 'Bookmarks'),
    ground: service,
    source: 'bookmark',
    columns: [['item_id', named('内容', '內容', 'Item')]],
  },
  {
    id: 'learning-days',
    name: named('学习日', '學習日', 'Days of learning'),
    ground: service,
    source: 'learning_day',
    columns: [['day', day]],
  },
  {
    id: 'learning-choice',
    name: named('个性化推荐', '個人化推薦', 'Recommendations'),
    ground: service,
    source: 'learning_choice',
    columns: [['is_personalised', named('开启', '開啟', 'On')]],
  },
  {
    id: 'certificates',
    name: named('证书', '證書', 'Certificates'),
    ground: contract,
    source: 'certificate',
    columns: [
      ['issued_day', day],
      ['code', named('编号', '編號', 'Number')],
      ['course_id', named('课程', '課程', 'Course')],
    ],
  },
  {
    id: 'signups',
    name: named('活动报名', '活動報名', 'Event sign-ups'),
    ground: service,
    source: 'event_signup',
    columns: [
      ['signed_up_at_ms', time],
      ['event_id', named('活动', '活動', 'Event')],
      ['state', state],
      ['companions', named('同行人', '同行人', 'Companions')],
      ['answers', named('报名信息', '報名資料', 'Answers')],
      ['comment', named('评价', '評價', 'Review')],
    ],
  },
  {
    id: 'sms-reminders',
    name: named('短信提醒的同意记录', '短訊提醒的同意記錄', 'Consents to text messages'),
    ground: service,
    source: '(select s.customer_id, s.event_id, c.* from sms_reminder_change c join event_signup s on s.id = c.signup_id)',
    columns: [
      ['at_ms', time],
      ['event_id', named('活动', '活動', 'Event')],
      ['version', named('版本', '版本', 'Version')],
      ['is_given', named('同意', '同意', 'Given')],
    ],
  },
  {
    id: 'messages',
    name: named('收到的消息', '收到的訊息', 'Messages to you'),
    ground: service,
    source: 'message',
    columns: [
      ['sent_at_ms', time],
      ['title', named('标题', '標題', 'Title')],
      ['text', text],
    ],
  },
  {
    id: 'meeting-surveys',
    name: named('会面评价', '會面評價', 'What you said of meetings'),
    ground: service,
    source: '(select a.customer_id, s.* from appointment_survey s join appointment a on a.id = s.appointment_id)',
    columns: [
      ['at_ms', time],
      ['nps', named('评分', '評分', 'Mark')],
      ['comment', named('评价', '評價', 'Review')],
    ],
  },
  {
    id: 'message-preference',
    name: named('消息偏好', '訊息偏好', 'Message preferences'),
    ground: service,
    source: 'message_preference',
    columns: [['chosen', named('选择', '選擇', 'Choice')]],
  },
  {
    id: 'deletion',
    name: named('删除申请', '刪除申請', 'Wish for deletion'),
    ground: contract,
    source: 'deletion_request',
    columns: [
      ['requested_at_ms', time],
      ['reason', named('原因', '原因', 'Reason')],
    ],
  },
]
