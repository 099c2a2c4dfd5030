import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { encode } from 'uqr'

const widthPx = 640
const heightPx = 480
const scalePx = 7

/** A film in YUV4MPEG2 of one picture that holds a QR code, for Chromium to take as its camera. Yields its path; whoever made it deletes it. */
export function filmOfCode(text: string): string {
  const { data, size } = encode(text)
  const [left, top] = [Math.floor((widthPx - size * scalePx) / 2), Math.floor((heightPx - size * scalePx) / 2)]
  const luma = Buffer.alloc(widthPx * heightPx, 235)
  for (let y = 0; y < size * scalePx; y += 1)
    for (let x = 0; x < size * scalePx; x += 1)
      if (data[Math.floor(y / scalePx)]?.[Math.floor(x / scalePx)]) luma[(top + y) * widthPx + left + x] = 16
  const grey = Buffer.alloc((widthPx * heightPx) / 2, 128)
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, grey])
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'camera-')), 'code.y4m')
  fs.writeFileSync(file, Buffer.concat([Buffer.from(`YUV4MPEG2 W${widthPx} H${heightPx} F10:1 Ip A1:1 C420jpeg\n`), frame, frame]))
  return file
}
