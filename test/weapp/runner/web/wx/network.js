import { appJson } from '../host/environment.js'
import { noteActivity, state } from '../host/state.js'
import { answer, failure, toFailure } from './api.js'

const defaultTimeoutMs = 60_000
const requestFailed = 600001
const invalidUrl = 600009

/** `wx.request`: the request leaves from Node, see drive/requests.ts. */
export function addNetwork(wx) {
  wx.request = (args) => {
    let abort
    const aborted = new Promise((_, reject) => (abort = () => reject(failure('request', 'abort'))))
    aborted.catch(() => {})
    const headerListeners = []
    state.pendingRequests += 1
    const settled = Promise.race([send(args), aborted])
      .then((response) => {
        for (const listener of headerListeners) listener({ header: response.header })
        return { errMsg: 'request:ok', ...response }
      })
      .catch((error) => Promise.reject({ errno: requestFailed, ...toFailure('request', error) }))
      .finally(() => {
        state.pendingRequests -= 1
        noteActivity()
      })
    const task = { abort, onHeadersReceived: (listener) => headerListeners.push(listener), offHeadersReceived: () => {} }
    const promise = answer('request', args, settled)
    return promise ? Object.assign(promise, task) : task
  }
}

async function send(args) {
  if (!/^https?:\/\//.test(args.url)) throw failure('request', `invalid url "${args.url}"`, invalidUrl)
  const method = (args.method ?? 'GET').toUpperCase()
  const header = { 'content-type': 'application/json' }
  for (const [name, value] of Object.entries(args.header ?? {})) header[name.toLowerCase()] = String(value)
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const url = hasBody ? args.url : withQuery(args.url, args.data)
  const body = hasBody ? encodeBody(args.data, header['content-type']) : null
  const timeoutMs = args.timeout ?? appJson.networkTimeout?.request ?? defaultTimeoutMs
  const response = await window.__wxRequest({ url, method, header, body, timeoutMs })
  if (response.error) throw failure('request', response.error)
  const { status: statusCode, header: responseHeader, cookies, body: text } = response
  return { data: (args.dataType ?? 'json') === 'json' ? parseJson(text) : text, statusCode, header: responseHeader, cookies }
}

function withQuery(url, data) {
  const query = typeof data === 'object' && data ? encodeForm(data) : (data ?? '')
  return query ? `${url}${url.includes('?') ? '&' : '?'}${query}` : url
}

function encodeBody(data, contentType) {
  if (data === undefined || data === null) return null
  if (typeof data !== 'object') return String(data)
  return contentType.includes('x-www-form-urlencoded') ? encodeForm(data) : JSON.stringify(data)
}

function encodeForm(data) {
  const text = (value) => (typeof value === 'object' ? JSON.stringify(value) : value)
  return Object.entries(data)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(text(value))}`)
    .join('&')
}

/** What is not JSON stays text. */
function parseJson(text) {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
