import { createClient } from '../api/client'
import type { Tokens, TokenStore } from '../api/bearer-tokens'
import type { DeviceMemory } from '../api/context'
import { createQueryClient } from '../api/query-client'
import { nowMs } from '../platform/clock/clock'
import { newRequestId } from '../platform/clock/request-id'
import { login } from '../platform/login'
import { requestPlatform } from '../platform/request'
import { useAmountsShown } from '../ui/Money/amounts-shown'
import { keptAnswers, readStored, removeStored, writeStored } from '../platform/storage/storage'

const tokens: TokenStore = {
  read: () => (readStored('tokens') as Tokens | 'signed-out' | undefined) ?? null,
  write: (value) => (value === null ? removeStored('tokens') : writeStored('tokens', value)),
}

const memory: DeviceMemory = {
  read: readStored,
  keep: writeStored,
  forgetCustomer: () => {
    keptAnswers.forEach(removeStored)
    // whoever signs in next on this device starts with amounts hidden
    useAmountsShown.getState().hide()
  },
}

// A browser talks to the origin that served it; a mini-program has no origin.
const baseUrl = process.env.TARO_ENV === 'weapp' ? (process.env.TARO_APP_API ?? '') : ''

const client = createClient({ baseUrl, ...requestPlatform, tokens, wechatCode: login.wechatCode })

/** The one wired client and what the device remembers. */
export const api = { client, memory, nowMs, newRequestId }

export const queryClient = createQueryClient()
