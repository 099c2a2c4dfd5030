import { connect, type Socket } from 'node:net'

/** A request to the bank as its bytes are made. */
export type WireRequest = { method: 'GET' | 'POST' | 'PUT'; path: string; token?: string; body?: object }

/** What came back, and how long it took. */
export type WireAnswer = { status: number; text: string; tookMs: number }

/** No answer came: the connection broke off. Whether the bank did it nobody knows. */
export class BrokenOff extends Error {}

type Waiting = { resolve: (answer: WireAnswer) => void; reject: (error: Error) => void; sentMs: number }

/**
 * One connection that is kept open, one request at a time: a load generator that leaves the two cores to the servers. After it broke off, the
 * next request opens it again.
 */
export class Wire {
  private socket: Socket | undefined
  private waiting: Waiting | undefined
  private received: Buffer = Buffer.alloc(0)

  constructor(readonly port: number) {}

  /** @throws BrokenOff when no answer came. */
  send(request: WireRequest): Promise<WireAnswer> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject, sentMs: performance.now() }
      this.socket ??= this.open()
      this.socket.write(toBytes(request))
    })
  }

  close() {
    this.socket?.destroy()
  }

  private open(): Socket {
    const socket = connect({ port: this.port, host: '127.0.0.1', noDelay: true })
    socket.on('data', (chunk) => this.take(chunk))
    socket.on('error', () => {})
    socket.on('close', () => {
      this.socket = undefined
      this.received = Buffer.alloc(0)
      const { waiting } = this
      this.waiting = undefined
      waiting?.reject(new BrokenOff())
    })
    return socket
  }

  private take(chunk: Buffer) {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk])
    const end = this.received.indexOf('\r\n\r\n')
    if (end < 0 || !this.waiting) return
    const head = this.received.toString('latin1', 0, end)
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1])
    if (Number.isNaN(length)) throw new Error(`an answer without a length:\n${head}`)
    if (this.received.length < end + 4 + length) return
    const text = this.received.toString('utf8', end + 4, end + 4 + length)
    const { resolve, sentMs } = this.waiting
    this.waiting = undefined
    this.received = Buffer.alloc(0)
    resolve({ status: Number(head.slice(9, 12)), text, tookMs: performance.now() - sentMs })
  }
}

function toBytes({ method, path, token, body }: WireRequest): string {
  const text = body === undefined ? '' : JSON.stringify(body)
  const own = token === undefined ? '' : `authorization: Bearer ${token}\r\n`
  const content = body === undefined ? '' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n`
  return `${method} ${path} HTTP/1.1\r\nhost: localhost\r\n${own}${content}\r\n${text}`
}

/** Runs tasks over some wires, each taking the next when it is free; yields when all are done. */
export async function runOver<Task>(wires: readonly Wire[], tasks: readonly Task[], run: (wire: Wire, task: Task) => Promise<void>) {
  let next = 0
  const work = async (wire: Wire) => {
    while (next < tasks.length) {
      const task = tasks[next]
      next += 1
      if (task !== undefined) await run(wire, task)
    }
  }
  await Promise.all(wires.map(work))
}
