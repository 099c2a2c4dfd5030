/** A signed-in demo customer who calls a server over HTTP with bearer tokens, as the mini-program does. */
export class HttpCaller {
  private constructor(
    private readonly url: string,
    private readonly accessToken: string,
  ) {}

  get authorization() {
    return `Bearer ${this.accessToken}`
  }

  static async signIn(url: string, personaId: string): Promise<HttpCaller> {
    const body = JSON.stringify({ code: `demo-${personaId}` })
    const response = await fetch(`${url}/api/v1/session/wechat`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    const { accessToken } = (await response.json()) as { accessToken: string }
    return new HttpCaller(url, accessToken)
  }

  /** The same session at another server, or at the same one started again. */
  at = (url: string) => new HttpCaller(url, this.accessToken)

  /** @throws when the connection is refused or breaks off. */
  async send(method: string, path: string, body?: object): Promise<{ status: number; body: unknown; code: string | undefined }> {
    const headers = { authorization: this.authorization, ...(body && { 'content-type': 'application/json' }) }
    const response = await fetch(this.url + path, { method, headers, body: body ? JSON.stringify(body) : null })
    const answer = (await response.json()) as { code?: string }
    return { status: response.status, body: answer, code: answer.code }
  }
}
