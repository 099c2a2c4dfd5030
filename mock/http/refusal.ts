import type { Problem, RefusalCode } from '../../src/contract/errors'

export type RefusalDetails = Pick<Problem, 'detail' | 'fields' | 'retryAfterSeconds' | 'conflict'>

/** A handler's "no", with the code that says why. Returned, not thrown: what the handler wrote until then is kept. */
export class Refusal<R extends RefusalCode = RefusalCode> {
  constructor(
    readonly code: R,
    readonly details: RefusalDetails = {},
  ) {}
}

export const refuse = <R extends RefusalCode>(code: R, details?: RefusalDetails) => new Refusal(code, details)
