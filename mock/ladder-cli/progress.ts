import type { WriteStream } from 'node:tty'

const EVERY_MS = 100
const BAR_WIDTH = 24

/** A progress bar on a terminal; nothing at all elsewhere, so that logs stay clean. `totalBytes` is null for a pipe. */
export class Progress {
  private drawnAtMs = 0

  constructor(
    private readonly stream: WriteStream,
    private readonly totalBytes: number | null,
    private readonly nowMs: () => number,
  ) {}

  /** Draws the bar, at most ten times a second. */
  show(bytes: number, lines: number): void {
    if (!this.stream.isTTY || this.nowMs() - this.drawnAtMs < EVERY_MS) return
    this.drawnAtMs = this.nowMs()
    this.stream.write(`\r\u001b[K${barText(bytes, this.totalBytes, lines)}`)
  }

  /** Takes the bar away, so that a message can stand in its place. */
  clear(): void {
    if (!this.stream.isTTY || this.drawnAtMs === 0) return
    this.stream.write('\r\u001b[K')
    this.drawnAtMs = 0
  }
}

/** The bar as text: a share of the bytes when the total is known, else the lines alone. */
export function barText(bytes: number, totalBytes: number | null, lines: number): string {
  if (totalBytes === null || totalBytes === 0) return `${lines} lines`
  const share = Math.min(bytes / totalBytes, 1)
  const filled = Math.floor(share * BAR_WIDTH)
  return `[${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}] ${Math.floor(share * 100)} %  ${lines} lines`
}
