/** What was done, in words; an action that is not known here is shown by its code. */
const words: Readonly<Record<string, string>> = {
  'SESSION.SIGN_IN': '登录',
  'SESSION.SIGN_OUT': '退出登录',
  'CONTENT.CREATE': '新建',
  'CONTENT.SAVE': '保存',
  'CONTENT.COPY': '复制',
  'CONTENT.SERIES': '做成系列',
  'CONTENT.SUBMIT': '提交审核',
  'CONTENT.WITHDRAW': '撤回',
  'CONTENT.APPROVE': '批准',
  'CONTENT.RETURN': '退回',
  'CONTENT.REJECT': '否决',
  'CONTENT.SCHEDULE': '定时发布',
  'CONTENT.UNSCHEDULE': '取消定时',
  'CONTENT.PUBLISH': '发布',
  'CONTENT.PAUSE': '暂停',
  'CONTENT.RESUME': '恢复',
  'CONTENT.END': '结束',
  'CONTENT.CANCEL': '取消',
  'CONTENT.ARCHIVE': '归档',
  'ROSTER.UNMASK': '查看真实姓名与电话',
  'ROSTER.EXPORT': '导出名单',
  'ROSTER.APPROVE': '批准报名',
  'ROSTER.REJECT': '拒绝报名',
  'ROSTER.MOVE_UP': '候补提前',
  'ROSTER.CANCEL': '代为取消报名',
  'ROSTER.MESSAGE': '群发消息',
  'ROSTER.RECALL': '撤回消息',
}

/** An action of the audit log in words. */
export const auditWords = (action: string): string => words[action] ?? action
