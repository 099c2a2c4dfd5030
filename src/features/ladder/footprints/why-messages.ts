import { defineMessages } from '../../../i18n/message'

export const whyTexts = defineMessages({
  title: { 'zh-CN': '{period}评定', 'zh-HK': '{period}評定', en: 'Evaluation of {period}' },
  rules: { 'zh-CN': '依据', 'zh-HK': '依據', en: 'Reasons' },
  result: { 'zh-CN': '结果', 'zh-HK': '結果', en: 'Result' },
  one: { 'zh-CN': '{tier}：达到以下标准', 'zh-HK': '{tier}：達到以下標準', en: '{tier} asks for this' },
  any: { 'zh-CN': '{tier}：达到以下任意一项', 'zh-HK': '{tier}：達到以下任何一項', en: '{tier} asks for any one of these' },
  all: { 'zh-CN': '{tier}：以下各项都达到', 'zh-HK': '{tier}：以下各項均達到', en: '{tier} asks for all of these' },
  base: { 'zh-CN': '{tier} 没有门槛，无需达到任何标准。', 'zh-HK': '{tier} 沒有門檻，毋須達到任何標準。', en: '{tier} asks for nothing.' },
  met: { 'zh-CN': '达到', 'zh-HK': '達到', en: 'Met' },
  unmet: { 'zh-CN': '未达到', 'zh-HK': '未達到', en: 'Not met' },
  sum: { 'zh-CN': 'Σ 每日余额 {sum}', 'zh-HK': 'Σ 每日結餘 {sum}', en: 'Σ daily balances {sum}' },
  sumMark: {
    'zh-CN': '{sign} {mark} × {days} 天 = {product}',
    'zh-HK': '{sign} {mark} × {days} 天 = {product}',
    en: '{sign} {mark} × {days} days = {product}',
  },
  average: {
    'zh-CN': '即日均 {average}，向下取到分',
    'zh-HK': '即日均 {average}，向下取至分',
    en: 'an average of {average}, rounded down',
  },
  comparison: { 'zh-CN': '{value} {sign} {mark}', 'zh-HK': '{value} {sign} {mark}', en: '{value} {sign} {mark}' },
  part: { 'zh-CN': '{points} / {most}', 'zh-HK': '{points} / {most}', en: '{points} / {most}' },
  exact: {
    'zh-CN': '按精确得分比较，显示的分数向下取到一位小数',
    'zh-HK': '按精確得分比較，顯示的分數向下取至一位小數',
    en: 'Compared exactly; the points shown are rounded down to one decimal',
  },
  others: { 'zh-CN': '其他等级的标准', 'zh-HK': '其他等級的標準', en: 'What the other tiers ask for' },
  effective: { 'zh-CN': '结果自 {day} 零时起生效。', 'zh-HK': '結果自 {day} 零時起生效。', en: 'In effect from 00:00 on {day}.' },
  version: {
    'zh-CN': '评定规则：{scheme} {version} 版',
    'zh-HK': '評定規則：{scheme} {version} 版',
    en: 'Rules: {scheme}, version {version}',
  },
  illustrative: { 'zh-CN': '标准为示意', 'zh-HK': '標準為示意', en: 'illustrative figures' },
})

/** What an evaluation means for the customer, in a sentence. */
export const resultTexts = defineMessages({
  UP: {
    'zh-CN': '达到 {to} 的标准，由 {from} 升级。未达标次数清零。',
    'zh-HK': '達到 {to} 的標準，由 {from} 升級。未達標次數清零。',
    en: 'The marks of {to} were met: up from {from}. Missed periods: 0.',
  },
  KEEP: {
    'zh-CN': '达到 {to} 的标准，等级保持。未达标次数为 0。',
    'zh-HK': '達到 {to} 的標準，等級保持。未達標次數為 0。',
    en: 'The marks of {to} were met, so it is kept. Missed periods: 0.',
  },
  keepBase: {
    'zh-CN': '等级保持 {to}，尚未达到 {above} 的标准。',
    'zh-HK': '等級保持 {to}，尚未達到 {above} 的標準。',
    en: '{to} is kept. The marks of {above} were not met yet.',
  },
  WATCH: {
    'zh-CN': '未达到 {to} 的标准，连续第 {misses} 期；连续满 {grace} 期才会调整等级。等级与权益不变。',
    'zh-HK': '未達到 {to} 的標準，連續第 {misses} 期；連續滿 {grace} 期才會調整等級。等級與權益不變。',
    en: 'The marks of {to} were missed, {misses} in a row; only {grace} in a row end a tier. Tier and perks stay as they are.',
  },
  frozen: {
    'zh-CN': '未达到 {to} 的标准。等级冻结期间评定不影响等级，未达标次数保持 {misses}/{grace}。',
    'zh-HK': '未達到 {to} 的標準。等級凍結期間評定不影響等級，未達標次數保持 {misses}/{grace}。',
    en: 'The marks of {to} were missed. While a tier is frozen this changes nothing; missed periods stay at {misses} of {grace}.',
  },
  protected: {
    'zh-CN': '未达到 {to} 的标准。等级受保护期间评定不影响等级，未达标次数保持 {misses}/{grace}。',
    'zh-HK': '未達到 {to} 的標準。等級受保護期間評定不影響等級，未達標次數保持 {misses}/{grace}。',
    en: 'The marks of {to} were missed. While a tier is protected this changes nothing; missed periods stay at {misses} of {grace}.',
  },
  earned: {
    'zh-CN': '连续 {grace} 期未达到 {from} 的标准，调整为本期所达到的最高等级 {to}。未达标次数清零。',
    'zh-HK': '連續 {grace} 期未達到 {from} 的標準，調整為本期所達到的最高等級 {to}。未達標次數清零。',
    en: 'The marks of {from} were missed {grace} times in a row: down to {to}, the highest tier earned in this period. Missed periods: 0.',
  },
  earnedAtOnce: {
    'zh-CN': '本期未达到 {from} 的标准，调整为本期所达到的最高等级 {to}。',
    'zh-HK': '本期未達到 {from} 的標準，調整為本期所達到的最高等級 {to}。',
    en: 'The marks of {from} were missed: down to {to}, the highest tier earned in this period.',
  },
  oneDown: {
    'zh-CN': '连续 {grace} 期未达到 {from} 的标准，按规则下调一级至 {to}。未达标次数清零。',
    'zh-HK': '連續 {grace} 期未達到 {from} 的標準，按規則下調一級至 {to}。未達標次數清零。',
    en: 'The marks of {from} were missed {grace} times in a row: one step down to {to}, as the rules say. Missed periods: 0.',
  },
})

/** The formal letter about a change of tier. */
export const letterTexts = defineMessages({
  up: { 'zh-CN': '升级告知书', 'zh-HK': '升級告知書', en: 'Notice of your new tier' },
  down: { 'zh-CN': '等级调整告知书', 'zh-HK': '等級調整告知書', en: 'Notice of a change of tier' },
  dear: { 'zh-CN': '尊敬的{name}：', 'zh-HK': '尊敬的{name}：', en: 'Dear {name},' },
  customer: { 'zh-CN': '客户', 'zh-HK': '客戶', en: 'customer' },
  bodyUp: {
    'zh-CN': '经{period}评定，您的等级自 {day}起由 {from} 升为 {to}。',
    'zh-HK': '經{period}評定，您的等級自 {day}起由 {from} 升為 {to}。',
    en: 'After the evaluation of {period}, you rise from {from} to {to} on {day}.',
  },
  bodyDown: {
    'zh-CN': '经{period}评定，您的等级自 {day}起由 {from} 调整为 {to}。',
    'zh-HK': '經{period}評定，您的等級自 {day}起由 {from} 調整為 {to}。',
    en: 'After the evaluation of {period}, your tier changes from {from} to {to} on {day}.',
  },
  perksUp: {
    'zh-CN': '{to} 的权益自当日零时起可用，原有权益继续有效。',
    'zh-HK': '{to} 的權益自當日零時起可用，原有權益繼續有效。',
    en: 'The perks of {to} are yours from 00:00 that day; those you have stay.',
  },
  perksDown: {
    'zh-CN': '{from} 的专属权益至前一日止，未使用的届时失效；已确认的预约照常履行。',
    'zh-HK': '{from} 的專屬權益至前一日止，未使用的屆時失效；已確認的預約照常履行。',
    en: 'The perks that only {from} has end the day before, and unused ones lapse. Confirmed bookings are honoured.',
  },
  wayBack: {
    'zh-CN': '之后任何一期达到标准，即可重新升级。',
    'zh-HK': '其後任何一期達到標準，即可重新升級。',
    en: 'Meeting the marks in any later period takes you up again.',
  },
})
