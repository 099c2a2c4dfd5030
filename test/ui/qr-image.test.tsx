import { encode } from 'uqr'
import { qrImage } from '../../src/ui/QrCode/qr-image'

/** The modules that a drawing of strokes paints black. */
function modulesOf(image: string): boolean[][] {
  const svg = decodeURIComponent(image.replace('data:image/svg+xml,', ''))
  const side = Number(/width="(\d+)"/.exec(svg)![1])
  const modules = Array.from({ length: side }, () => Array.from({ length: side }, () => false))
  for (const [, x, y, steps] of svg.matchAll(/M(\d+) (\d+)\.5((?:h\d+|m\d+ 0)+)/g)) {
    let at = Number(x)
    for (const [, step, length] of steps!.matchAll(/([hm])(\d+)/g)) {
      if (step === 'h') modules[Number(y)]!.fill(true, at, at + Number(length))
      at += Number(length)
    }
  }
  return modules
}

test('the drawing is the code with four modules of white around it', () => {
  const text = `WL1.123456789012.1795622400.${'x'.repeat(22)}`
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const modules = modulesOf(qrImage(text))
  expect(modules).toHaveLength(size + 8)
  expect(modules.slice(4, -4).map((row) => row.slice(4, -4))).toEqual(data)
  const frame = [...modules.slice(0, 4), ...modules.slice(-4), ...modules.map((row) => [...row.slice(0, 4), ...row.slice(-4)])]
  expect(frame.flat().some(Boolean)).toBe(false)
  expect(qrImage(text).length).toBeLessThan(4_000)
})
