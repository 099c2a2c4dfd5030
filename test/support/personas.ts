import type { OutputOf } from '../../src/contract/endpoint'
import type { listPersonas } from '../../src/contract/sandbox'
import { requestCode, signInByPhone } from '../../src/contract/session'

/** A demo customer of the sandbox bank. `wechatCode` signs in a mini-program whose `wx.login` gives it. */
export type Persona = OutputOf<typeof listPersonas>['personas'][number]

/** The demo customers of a running product. */
export async function readPersonas(productUrl: string): Promise<readonly Persona[]> {
  const { personas } = await readJson<OutputOf<typeof listPersonas>>(await fetch(`${productUrl}/api/sandbox/personas`))
  return personas
}

/** Signs a customer in as a browser does; yields the `Cookie` header. @throws Error when the bank refuses. */
export async function signInForCookie(productUrl: string, phone: string): Promise<string> {
  const post = (path: string, body: object) =>
    fetch(`${productUrl}/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: productUrl },
      body: JSON.stringify(body),
    })
  const { sandboxCode } = await readJson<OutputOf<typeof requestCode>>(await post(requestCode.path, { phone }))
  const answer = await post(signInByPhone.path, { phone, code: sandboxCode, carrier: 'cookie' })
  await readJson(answer)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

async function readJson<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T
}
