import { Buffer } from 'node:buffer'
import type { Writable } from 'node:stream'

const BUFFER_BYTES = 1 << 18
/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const MOST_BYTES_PER_UNIT = 3

/**
 * Collects lines as bytes and passes them on in large pieces. Each line is turned into bytes at once: kept as a text, the
 * thousands of fragments it was joined from would live on and cost the collector more than all the rest of the work.
 */
export class LineWriter {
  private buffer = Buffer.allocUnsafe(BUFFER_BYTES)
  private used = 0

  constructor(private readonly output: Writable) {}

  /** Takes a line. False when the output asks for a pause (wait for its `drain`). */
  write(line: string): boolean {
    const mostBytes = line.length * MOST_BYTES_PER_UNIT + 1
    let isReady = true
    if (this.used + mostBytes > this.buffer.length) isReady = this.flush()
    if (mostBytes > this.buffer.length) return this.output.write(`${line}\n`)
    this.used += this.buffer.write(line, this.used)
    this.buffer[this.used] = 10
    this.used += 1
    return isReady
  }

  /** Passes on what is collected. False when the output asks for a pause. */
  flush(): boolean {
    if (this.used === 0) return true
    const full = this.buffer.subarray(0, this.used)
    this.buffer = Buffer.allocUnsafe(BUFFER_BYTES)
    this.used = 0
    return this.output.write(full)
  }
}
