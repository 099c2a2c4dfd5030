import type { Endpoint } from '../../src/contract/endpoint'
import { refuse, type Refusal } from './refusal'

const usualBodyKb = 64

/**
 * The parsed input of a request, with its path parameters, or why it cannot be taken. Messages never quote what was sent.
 */
export async function readInput(
  endpoint: Endpoint,
  request: Request,
  params: Readonly<Record<string, string>>,
): Promise<{ input: unknown } | Refusal> {
  const sent = hasBody(endpoint)
    ? await readBody(request, (endpoint.maxBodyKb ?? usualBodyKb) * 1024)
    : Object.fromEntries(new URL(request.url).searchParams)
  if (!isRecord(sent)) return sent
  const parsed = endpoint.input.safeParse({ ...sent, ...params })
  if (parsed.success) return { input: parsed.data }
  const fields = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key].join('.').slice(0, 100), message: 'unknown field' }))
      : [{ path: issue.path.join('.'), message: describeIssue(issue) }],
  )
  return refuse('REQUEST.INVALID', { fields })
}

const hasBody = ({ method }: Endpoint) => method !== 'get' && method !== 'delete'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

type Issue = { code: string; expected?: unknown; format?: unknown; minimum?: unknown; maximum?: unknown; values?: unknown }

const describeIssue = ({ code, expected, format, minimum, maximum, values }: Issue): string => {
  if (code === 'invalid_type') return `expected ${String(expected)}`
  if (code === 'invalid_format') return `expected the format ${String(format)}`
  if (code === 'too_small') return `at least ${String(minimum)}`
  if (code === 'too_big') return `at most ${String(maximum)}`
  if (code === 'invalid_value' && Array.isArray(values)) return `one of ${values.join(', ')}`
  return 'not valid'
}

async function readBody(request: Request, maxBodyBytes: number): Promise<Record<string, unknown> | Refusal> {
  // Browsers cannot send this type across origins without asking first, so a foreign form never gets here.
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) return refuse('REQUEST.NOT_JSON')
  const bytes = await readBytes(request, maxBodyBytes)
  if (!bytes) return refuse('REQUEST.TOO_LARGE')
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return isRecord(value) ? value : refuse('REQUEST.INVALID', { fields: [{ path: '', message: 'expected an object' }] })
  } catch {
    return refuse('REQUEST.NOT_JSON')
  }
}

/** The body, or undefined when it is too large; then no more than the limit was read. */
async function readBytes(request: Request, maxBodyBytes: number): Promise<Uint8Array | undefined> {
  const length = request.headers.get('content-length')
  // Node lets no more through than was announced, and a body of known length needs no stream.
  if (length !== null) return Number(length) > maxBodyBytes ? undefined : new Uint8Array(await request.arrayBuffer())
  if (!request.body) return new Uint8Array()
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks)
    size += value.byteLength
    if (size > maxBodyBytes) {
      await reader.cancel()
      return undefined
    }
    chunks.push(value)
  }
}
