import { asFailure, failureMessage } from '../../i18n/failure'

/** What the bank may refuse at the console, in words: what happened, and what to do. */
const words: Readonly<Record<string, string>> = {
  'SESSION.CODE_TOO_SOON': '验证码已发送，一分钟内只能发一次。请稍候再试。',
  'SESSION.CODE_WRONG': '验证码不对，请核对后重新输入。',
  'SESSION.CODE_EXPIRED': '验证码已过期，请重新获取。',
  'SESSION.CODE_LOCKED': '输错次数过多，请重新获取验证码。',
  'CONSOLE.STAFF_UNKNOWN': '没有这个工号的权限。请核对工号，或请管理员开通。',
  'CONTENT.UNKNOWN': '找不到这份内容，可能已归档，或属于其他网点。请回到列表查看。',
  'CONTENT.TEMPLATE_UNKNOWN': '这个模板已不存在，请刷新后另选。',
  'CONTENT.BRANCH': '您只能为自己的网点新建内容。请选择本网点。',
  'CONTENT.KIND': '内容的种类对不上。请刷新页面后再试。',
  'CONTENT.STATE': '状态已经变化，不能再做这一步。请刷新后查看最新状态。',
  'CONTENT.CHANGED': '您看过之后内容又有改动。请刷新，看过最新内容再决定。',
  'CONTENT.MAKER': '您参与过撰写，不能审核自己写的内容。请交给另一位审核人员。',
  'CONTENT.PROBLEMS': '还有没处理完的问题，请先按提示修改。',
  'CONTENT.BANNED': '含有禁止使用的宣传用语，不能提交或批准。请先修改标出的文字。',
  'CONTENT.PUBLISH_TIME': '发布时间必须晚于现在，并早于内容失效的时间。请另选。',
  'CONTENT.REASON': '请写明取消的原因，已报名的客户会看到。',
  'CONTENT.COMMENT': '退回和否决需要写明原因。',
  'CONTENT.NO_SERIES': '只有填好开始时间的活动可以做成系列，日期要晚于今天且不重复。',
  'COVER.TOO_LARGE': '图片太大：最多 5 MB、2400 万像素。请压缩后再传。',
  'COVER.NOT_A_PICTURE': '这个文件不是可以读取的图片。请另选一张 JPEG、PNG 或 WebP。',
  'COVER.TOO_SMALL': '图片太小：至少 640 × 320 像素。请换一张更清晰的。',
  'EVENT.UNKNOWN': '找不到这场活动，可能还没有发布，或属于其他网点。',
  'EVENT.CANCELLED': '活动已取消，不能再变动报名。',
  'SIGNUP.UNKNOWN': '找不到这个报名，请刷新名单。',
  'SIGNUP.NO_REQUEST': '这个报名已经处理过了，请刷新名单。',
  'SIGNUP.OVER': '这个报名已经结束，不能再取消。',
  'ROSTER.REASON': '请写明原因，至少 8 个字；客户会看到。',
  'ROSTER.NOT_WAITING': '这一组已不在候补，请刷新名单。',
  'ROSTER.BANNED': '消息含有禁止使用的宣传用语，没有发出。请修改后再发。',
  'ROSTER.NOBODY': '所选状态下没有客户，请另选。',
  'ROSTER.MESSAGE_UNKNOWN': '找不到这条消息，请刷新。',
  'ROSTER.SENT': '消息已经发出，不能撤回。',
  'REQUEST.TOO_LARGE': '内容太长，保存不了。请拆成几份或精简。',
  'REQUEST.CSRF': '页面打开太久，请刷新后再试；填写的内容都留在这台电脑上。',
  'CONSOLE.ROLE': '您的角色不能做这项操作。如需要，请联系管理员。',
}

/** A failure in words. */
export function failureWords(error: unknown): string {
  const failure = asFailure(error)
  return words[failure.code ?? ''] ?? failureMessage(failure)['zh-CN']
}
