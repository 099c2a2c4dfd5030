import type { ContentProblem } from '../../../contract/console/content'
import { onWall } from './wall-clock'

type Params = ContentProblem['params']

const says = ({ at }: { at: unknown }) => (typeof at === 'string' && /T\d\d:/.test(at) ? onWall(at).format('YYYY-MM-DD HH:mm') : String(at))

const bounds = ({ least, most }: Params) => {
  if (least !== undefined && most !== undefined) return `请填写 ${least} 到 ${most} 之间的数。`
  return least !== undefined ? `请填写 ${least} 或更大的数。` : `请填写 ${most} 或更小的数。`
}

/** What is wrong with a field, and what to do, by the code of the problem. */
const words: Record<ContentProblem['code'], (params: Params, labelOf: (path: string) => string) => string> = {
  REQUIRED: () => '还没有填写。',
  TOO_LONG: ({ is, most }) => `太长：最多 ${most} 字，现在 ${is} 字。请精简。`,
  OUT_OF_RANGE: bounds,
  HTML: () => '含有 HTML 标签，客户会看到乱码。请只写文字。',
  LINK: () => '链接不对。网址要以 https:// 开头，应用内的页面以 /packages/ 或 /pages/ 开头。',
  TIME: () => '时间不对，请写成 19:30 这样。',
  TOO_EARLY: ({ after }, labelOf) => `太早：必须晚于“${labelOf(String(after))}”。`,
  TOO_LATE: ({ before }, labelOf) => `太晚：必须早于“${labelOf(String(before))}”。`,
  IN_THE_PAST: ({ now }) => `这个时间已经过去（现在是 ${says({ at: now })}）。请另选。`,
  CAPACITY_BELOW_TAKEN: ({ least }) => `已有 ${least} 个座位确认、签到或递补中，不能少于这个数。`,
  DRAW_NEEDS_WAITLIST: () => '抽签活动需要候补：未中签的客户会进入候补。请选择候补方式。',
  DRAW_DECIDES: () => '抽签决定名额，不能再逐个审批。请二选一。',
  POOL_IN_USE: () => '这个席位池已有人报名，不能删去。',
  FIXED_BY_SIGNUPS: () => '已有人报名，这一项不能再改。',
  TWICE: () => '重复了，请删去一个。',
  UNKNOWN: () => '所选的内容已不存在，请重新选择。',
  CONDITION: () => '这个条件永远不会成立：请选择前面的问题和它的一个答案。',
  RISK_STATEMENT: () => '内容涉及市场或产品，需要写明风险提示。',
  MARKDOWN: ({ line, column, what }) => `第 ${line} 行第 ${column} 列：${what}。`,
  ANSWERS: () => '单选题要有且只有一个正确答案，多选题至少一个。',
  QUOTA_ORDER: () => '等级越高，额度不能越少，中间也不能空缺。',
  MONTH_TAKEN: () => '这个月已有一张知识卡，请换一个月份。',
  TRIGGER_TAKEN: () => '这个时机已有一张知识卡，请换一个，或修改那一张。',
}

/** A problem in words. `labelOf` names another field by its path. */
export const problemWords = ({ code, params }: ContentProblem, labelOf: (path: string) => string): string => words[code](params, labelOf)
