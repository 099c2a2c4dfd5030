import { StringDecoder } from 'node:string_decoder'

/** The longest line held in memory, in characters. */
export const LONGEST_LINE = 32 * 1024 * 1024

/** Cuts a stream of bytes into lines. A line longer than `LONGEST_LINE` comes out as null: it is skipped without being held. */
export class LineSplitter {
  private readonly decoder = new StringDecoder('utf8')
  private rest = ''
  private isTooLong = false

  /** The lines that end within these bytes, without their line feeds. */
  push(bytes: Buffer): (string | null)[] {
    return this.cut(this.decoder.write(bytes))
  }

  /** The last line, if the stream does not end with a line feed. */
  end(): (string | null)[] {
    const lines = this.cut(this.decoder.end())
    if (this.rest !== '' || this.isTooLong) lines.push(this.isTooLong ? null : this.rest)
    return lines
  }

  private cut(text: string): (string | null)[] {
    const lines: (string | null)[] = text.split('\n')
    const open = lines.pop() ?? ''
    if (lines.length > 0) {
      lines[0] = this.isTooLong ? null : this.rest + (lines[0] ?? '')
      this.rest = ''
      this.isTooLong = false
    }
    if (this.isTooLong) return lines
    this.rest += open
    if (this.rest.length > LONGEST_LINE) {
      this.isTooLong = true
      this.rest = ''
    }
    return lines
  }
}
