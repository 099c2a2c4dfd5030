import { AxiosError } from 'axios'
import { problemSchema, type Problem } from '../contract/errors'
import * as z from '../contract/schema'

export type ApiErrorKind = 'offline' | 'signed-out' | 'refused' | 'broken'

/**
 * The only thing the client throws. `offline`: no answer came; `signed-out`: there is no valid session; `refused`: the bank said
 * no, with a stable `code`; `broken`: the bank or this app is at fault. Screens branch on `kind` and word it by `code`.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly kind: ApiErrorKind
  readonly code: string | undefined
  readonly retryAfterSeconds: number | undefined
  readonly fields: Problem['fields']
  /** Who saved since, of a save that came too late. */
  readonly conflict: Problem['conflict']

  constructor(kind: ApiErrorKind, problem?: Pick<Problem, 'code' | 'retryAfterSeconds' | 'fields' | 'conflict'>) {
    super(problem ? `${kind}: ${problem.code}` : kind)
    this.kind = kind
    this.code = problem?.code
    this.retryAfterSeconds = problem?.retryAfterSeconds
    this.fields = problem?.fields
    this.conflict = problem?.conflict
  }
}

const kindOf = (status: number): ApiErrorKind => (status === 401 ? 'signed-out' : status >= 500 ? 'broken' : 'refused')

/** Reads what axios threw. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  if (!(error instanceof AxiosError)) return new ApiError('broken')
  if (!error.response) return new ApiError('offline')
  const problem = z.safeParse(problemSchema, error.response.data)
  // A gateway in between answers without our problem details: the bank was not reached.
  if (!problem.success) return new ApiError(error.response.status >= 500 ? 'offline' : 'broken')
  return new ApiError(kindOf(error.response.status), problem.data)
}
