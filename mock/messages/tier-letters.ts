/** Words of messages about the tier: formal, because they say what is in force. */
export const tierLetters = {
  'tier-up': {
    title: { 'zh-CN': '升级告知书：{tier}', 'zh-HK': '升級告知書：{tier}', en: 'Your new tier: {tier}' },
    text: {
      'zh-CN':
        '经 {period} 评定，您的等级由{from}升为{tier}，自 {day} 起生效。\n新增权益：{perks}。\n告知书里有升级利益对比表，和升级说明会的时段（不推销），请您挑选。\n评定依据见“等级足迹”。',
      'zh-HK':
        '經 {period} 評定，您的等級由{from}升為{tier}，自 {day} 起生效。\n新增權益：{perks}。\n告知書裏有升級利益對比表，和升級說明會的時段（不推銷），請您挑選。\n評定依據見「等級足跡」。',
      en: 'By the evaluation of {period} your tier rises from {from} to {tier}, in effect from {day}.\nNew perks: {perks}.\nThe notice compares old and new, and has the times of a briefing at which nothing is sold.\nFootprints has the figures.',
    },
  },
  'tier-down': {
    title: { 'zh-CN': '等级变更告知书：{tier}', 'zh-HK': '等級變更告知書：{tier}', en: 'Your tier changes: {tier}' },
    text: {
      'zh-CN':
        '经 {period} 评定，您的等级由{from}调整为{tier}，自 {day} 起生效。\n停止的权益：{perks}。未用的次数在生效日作废，已确认的预约照常履行。\n评定依据见“等级足迹”；如有异议，可在那里提出，我们 3 个工作日内答复。',
      'zh-HK':
        '經 {period} 評定，您的等級由{from}調整為{tier}，自 {day} 起生效。\n停止的權益：{perks}。未用的次數在生效日作廢，已確認的預約照常履行。\n評定依據見「等級足跡」；如有異議，可在那裏提出，我們 3 個工作日內答覆。',
      en: 'By the evaluation of {period} your tier changes from {from} to {tier}, in effect from {day}.\nPerks that stop: {perks}. What is unused lapses on that day; bookings already confirmed are honoured.\nFootprints has the figures. If you disagree, say so there: we answer within 3 working days.',
    },
  },
  watch: {
    title: {
      'zh-CN': '{tier}：保级提醒 {misses}/{graceMisses}',
      'zh-HK': '{tier}：保級提醒 {misses}/{graceMisses}',
      en: '{tier}: {misses} of {graceMisses} missed',
    },
    text: {
      'zh-CN':
        '{period} 未达到{tier}的标准，这是连续第 {misses} 期（共 {graceMisses} 期宽限）。\n您现在的等级与权益不变。只要在 {day} 前有一期达标，计数就清零；否则自该日起按当时达到的标准下调。\n还差多少，在首页随时可看。',
      'zh-HK':
        '{period} 未達到{tier}的標準，這是連續第 {misses} 期（共 {graceMisses} 期寬限）。\n您現在的等級與權益不變。只要在 {day} 前有一期達標，計數就清零；否則自該日起按當時達到的標準下調。\n還差多少，在首頁隨時可看。',
      en: '{period} did not meet {tier}: the {misses} of {graceMisses} periods of grace in a row.\nYour tier and perks stay as they are. One period that meets the mark before {day} sets the count back to none; otherwise the tier is lowered on that day to what is then met.\nHome shows how much is missing.',
    },
  },
  'rule-change': {
    title: { 'zh-CN': '评定规则将更新', 'zh-HK': '評定規則將更新', en: 'The rules are about to change' },
    text: {
      'zh-CN': '{scheme}的新规则（{version} 版）自 {day} 起适用，在此之前的评定仍按现行规则。\n新旧规则的差别可向您的客户经理了解。',
      'zh-HK': '{scheme}的新規則（{version} 版）自 {day} 起適用，在此之前的評定仍按現行規則。\n新舊規則的差別可向您的客戶經理了解。',
      en: 'New rules of the {scheme} (version {version}) apply from {day}. Evaluations before that day still go by the present ones.\nYour relationship manager will gladly explain the differences.',
    },
  },
} as const
