import { Buffer } from 'node:buffer'

/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const MOST_BYTES_PER_UNIT = 3
const LINE_FEED = 10

/**
 * Collects lines as bytes. Each line is turned into bytes at once: kept as a text, the thousands of fragments it was joined from
 * would live on and cost the collector more than all the rest of the work.
 */
export class LineBuffer {
  private buffer: Buffer<ArrayBuffer>
  private used = 0

  /** `sizeHint` is about how many bytes to expect. */
  constructor(sizeHint: number) {
    this.buffer = Buffer.allocUnsafeSlow(Math.max(sizeHint, 1024))
  }

  /** Adds a line and its line feed. */
  add(line: string): void {
    const needed = this.used + line.length * MOST_BYTES_PER_UNIT + 1
    if (needed > this.buffer.length) this.grow(needed)
    this.used += this.buffer.write(line, this.used)
    this.buffer[this.used] = LINE_FEED
    this.used += 1
  }

  /** All lines so far. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.buffer.subarray(0, this.used)
  }

  private grow(needed: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.buffer.length * 2))
    this.buffer.copy(larger, 0, 0, this.used)
    this.buffer = larger
  }
}
