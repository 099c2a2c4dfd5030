import { endpoint } from './endpoint'
import * as z from './schema'

export const unreadSchema = z.object({ unread: z.int() })

/** How many messages the customer has not read. */
export const countUnread = endpoint({
  id: 'countUnread',
  summary: 'Count the messages not read',
  method: 'get',
  path: '/inbox/unread',
  access: 'customer',
  input: z.strictObject({}),
  output: unreadSchema,
  refusals: [],
})
