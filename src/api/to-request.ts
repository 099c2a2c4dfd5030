import { basePath, type Endpoint, type InputOf } from '../contract/endpoint'

type Request = { url: string; method: Endpoint['method']; data?: object }

/** Lays an endpoint's input out over path, query and body, as its docstring says. */
export function toRequest<E extends Endpoint>(endpoint: E, input: InputOf<E>): Request {
  const rest = { ...(input as Record<string, unknown>) }
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = String(rest[name])
    delete rest[name]
    return encodeURIComponent(value)
  })
  const url = basePath(endpoint.access) + path
  if (endpoint.method !== 'get' && endpoint.method !== 'delete') return { url, method: endpoint.method, data: rest }
  return { url: url + toQuery(rest), method: endpoint.method }
}

function toQuery(fields: Record<string, unknown>): string {
  const pairs = Object.entries(fields).filter(([, value]) => value !== undefined)
  if (pairs.length === 0) return ''
  return `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')}`
}
