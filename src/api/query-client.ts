import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError } from './errors'

const retriesAt: Record<ApiError['kind'], number> = { offline: 1, broken: 1, 'signed-out': 0, refused: 0 }

const shouldRetry = (failures: number, error: Error) => error instanceof ApiError && failures < retriesAt[error.kind]

/**
 * The cache of what the bank answered. A refusal is final; a lost connection is tried once more, then the screen says so. `onError` hears of
 * every query and mutation that failed.
 */
export const createQueryClient = (onError: (error: Error) => void = () => undefined): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // 'always': an offline phone must fail with words, not wait without any
      queries: { networkMode: 'always', staleTime: 30_000, retry: shouldRetry, retryDelay: 800 },
      mutations: { networkMode: 'always', retry: false },
    },
  })
