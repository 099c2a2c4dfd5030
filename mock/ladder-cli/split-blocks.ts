import { Buffer } from 'node:buffer'

/** The longest line held in memory, in bytes. */
export const LONGEST_LINE_BYTES = 32 * 1024 * 1024

const LINE_FEED = 10

/** A piece of the input: whole lines, or one line that was too long to be held. */
export type Block = { readonly kind: 'lines'; readonly bytes: Buffer } | { readonly kind: 'too long' }

/** Cuts a stream of bytes into blocks of whole lines. A line of more than `LONGEST_LINE_BYTES` is skipped without being held. */
export class BlockSplitter {
  private rest: Buffer[] = []
  private restBytes = 0
  private isTooLong = false

  /** The blocks that these bytes complete. */
  push(bytes: Buffer): Block[] {
    const blocks: Block[] = []
    let from = 0
    if (this.isTooLong) {
      const end = bytes.indexOf(LINE_FEED)
      if (end < 0) return blocks
      this.isTooLong = false
      blocks.push({ kind: 'too long' })
      from = end + 1
    }
    const cut = bytes.lastIndexOf(LINE_FEED) + 1
    if (cut > from) {
      blocks.push({ kind: 'lines', bytes: Buffer.concat([...this.rest, bytes.subarray(from, cut)]) })
      this.keep([])
      from = cut
    }
    this.keep([...this.rest, bytes.subarray(from)])
    return blocks
  }

  /** What is left when the stream ends without a line feed. */
  end(): Block[] {
    if (this.isTooLong) return [{ kind: 'too long' }]
    return this.restBytes === 0 ? [] : [{ kind: 'lines', bytes: Buffer.concat(this.rest) }]
  }

  private keep(rest: Buffer[]): void {
    this.rest = rest
    this.restBytes = rest.reduce((sum, piece) => sum + piece.length, 0)
    if (this.restBytes <= LONGEST_LINE_BYTES) return
    this.isTooLong = true
    this.rest = []
    this.restBytes = 0
  }
}
