import { endpoint } from './endpoint'
import { messageGroupSchema } from './messages'
import { requestIdSchema } from './primitives'
import * as z from './schema'

/** What may still be sent by WeChat: groups with at least one grant. */
export const wechatGrantsSchema = z.object({ grants: z.array(z.object({ group: messageGroupSchema, left: z.int().check(z.minimum(1)) })) })

/** WeChat lets the bank send one message for each time that the customer allowed it. */
export const readWechatGrants = endpoint({
  id: 'readWechatGrants',
  summary: 'What may still be sent by WeChat',
  method: 'get',
  path: '/inbox/wechat-grants',
  access: 'customer',
  input: z.strictObject({}),
  output: wechatGrantsSchema,
  refusals: [],
})

/** Keeps what the customer allowed in WeChat's own dialog: one message of each group more. */
export const addWechatGrants = endpoint({
  id: 'addWechatGrants',
  summary: 'Keep what the customer allowed in WeChat',
  method: 'post',
  path: '/inbox/wechat-grants',
  access: 'customer',
  input: z.strictObject({
    // WeChat asks for three templates at most at once
    groups: z.array(messageGroupSchema).check(z.minLength(1), z.maxLength(3)),
    requestId: requestIdSchema,
  }),
  output: wechatGrantsSchema,
  refusals: [],
})

export type WechatGrants = z.infer<typeof wechatGrantsSchema>
