import type { Endpoint, InputOf } from '../contract/endpoint'

type Request = { url: string; method: Endpoint['method']; params?: object; data?: object }

const roots: Record<Endpoint['access'], string> = { public: '/api/v1', customer: '/api/v1', sandbox: '/api/sandbox' }

/** Lays an endpoint's input out over path, query and body, as its docstring says. */
export function toRequest<E extends Endpoint>(endpoint: E, input: InputOf<E>): Request {
  const rest = { ...(input as Record<string, unknown>) }
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = String(rest[name])
    delete rest[name]
    return encodeURIComponent(value)
  })
  const base = { url: roots[endpoint.access] + path, method: endpoint.method }
  if (Object.keys(rest).length === 0) return endpoint.method === 'get' || endpoint.method === 'delete' ? base : { ...base, data: {} }
  return endpoint.method === 'get' || endpoint.method === 'delete' ? { ...base, params: rest } : { ...base, data: rest }
}
