import type { Tokens, TokenStore } from '../api/bearer-tokens'
import { createClient } from '../api/client'
import { staffSessionKey } from '../api/console/session'
import { ApiError } from '../api/errors'
import { createQueryClient } from '../api/query-client'
import { readStaffSession, signOutStaff } from '../contract/console/session'
import { nowMs } from '../platform/clock/clock'
import { newRequestId } from '../platform/clock/request-id'
import { requestPlatform } from '../platform/request'
import { readStored, removeStored, writeStored } from '../platform/storage/storage'
import { noMemory } from './no-memory'

// A browser holds no tokens; what is kept here is that somebody signed out while the bank could not be reached.
const tokens: TokenStore = {
  read: () => (readStored('staff-tokens') as Tokens | 'signed-out' | undefined) ?? null,
  write: (value) => (value === null ? removeStored('staff-tokens') : writeStored('staff-tokens', value)),
}

const client = createClient({
  // The door's page is also one of the mini-program's, which has no origin.
  baseUrl: process.env.TARO_ENV === 'weapp' ? (process.env.TARO_APP_API ?? '') : '',
  ...requestPlatform,
  tokens,
  wechatCode: () => Promise.resolve(null),
  sessionOperations: { read: readStaffSession, end: signOutStaff },
})

/**
 * The staff's client. A customer's session in the same browser is another one. It keeps no answers for later: personal data of customers must
 * not stay on a shared PC.
 */
export const staffApi = { client, memory: noMemory, nowMs, newRequestId }

/** What the bank answered staff. Whatever finds the session ended has it read again, and the shell then asks for a new one. */
export const staffQueries = createQueryClient((error) => {
  const known = staffQueries.getQueryState(staffSessionKey)
  if (error instanceof ApiError && error.kind === 'signed-out' && known?.status === 'success') {
    void staffQueries.invalidateQueries({ queryKey: staffSessionKey })
  }
})
