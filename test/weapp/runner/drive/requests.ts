import type { LaunchOptions } from './options'

/** A `wx.request` as it leaves the mini-program, and afterwards what became of it. */
export type SentRequest = {
  readonly url: string
  readonly method: string
  readonly header: Readonly<Record<string, string>>
  readonly body: string | null
  readonly timeoutMs: number
  status?: number
  error?: string
}

export type RequestAnswer = { readonly status?: number; readonly header?: Readonly<Record<string, string>>; readonly body?: unknown }

/** What the host page gets back: an answer, or why there is none. */
type Outcome = { status: number; header: Record<string, string>; cookies: string[]; body: string } | { error: string }

/** Sends `wx.request` from Node, as WeChat's client does: no CORS, no cookies. Only to local servers: a test must not leave the machine. */
export function createRequestSender({ server, onRequest }: LaunchOptions, sent: SentRequest[]) {
  return async (request: SentRequest): Promise<Outcome> => {
    sent.push(request)
    try {
      const answer = await onRequest?.(request)
      const outcome = answer ? fromAnswer(answer) : await forward(request, server)
      request.status = outcome.status
      return outcome
    } catch (error) {
      request.error = describeFailure(error)
      return { error: request.error }
    }
  }
}

function fromAnswer({ status = 200, header = { 'content-type': 'application/json' }, body = null }: RequestAnswer) {
  return { status, header: { ...header }, cookies: [], body: typeof body === 'string' ? body : JSON.stringify(body) }
}

async function forward({ url, method, header, body, timeoutMs }: SentRequest, server: string | undefined) {
  const { origin, hostname } = new URL(url)
  const target = server ? server + url.slice(origin.length) : url
  if (!server && !['127.0.0.1', 'localhost', '[::1]'].includes(hostname))
    throw new Error(`${origin} is not local: pass server or onRequest`)
  const response = await fetch(target, { method, headers: header, body, signal: AbortSignal.timeout(timeoutMs) })
  return {
    status: response.status,
    header: Object.fromEntries(response.headers),
    cookies: response.headers.getSetCookie(),
    body: await response.text(),
  }
}

function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'timeout'
  // fetch says no more than `fetch failed`; the reason is in its cause
  return 'cause' in error && error.cause instanceof Error ? error.cause.message : error.message
}
