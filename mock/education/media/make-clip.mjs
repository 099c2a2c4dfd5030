// Makes what-is-average-balance.mp4 and .jpg from storyboard.json: node mock/education/media/make-clip.mjs
// Needs ffmpeg, a Chromium and the fonts fonts-noto-cjk on the machine; nothing of it is needed to run the bank.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'

const folder = import.meta.dirname
const scenes = JSON.parse(readFileSync(path.join(folder, 'storyboard.json'), 'utf8'))
const [width, height, framesPerSecond] = [640, 360, 8]

/** For each scene: the balance on each of 30 days, in 10,000 yuan; what was there before, and what was added. */
const days = (base, added = 0, fromDay = 31) => Array.from({ length: 30 }, (_, index) => [base, index + 1 >= fromDay ? added : 0])
const wavy = Array.from({ length: 30 }, (_, index) => [14 + 5 * Math.sin(index / 3) + (index % 7 === 0 ? 3 : 0), 0])
const drawings = [wavy, wavy, days(0, 20, 1), days(15), days(15), days(15, 7.5, 11), days(15, 15, 21), days(15, 150, 30), days(15)]

const page = `<!doctype html><meta charset="utf-8"><style>
  html, body { margin: 0; background: #faf7f0; color: #14202e; font-family: 'Noto Sans CJK SC', sans-serif }
  h1 { position: absolute; left: 40px; top: 30px; margin: 0; font: 600 30px 'Noto Serif CJK SC', serif }
  p { position: absolute; left: 40px; top: 80px; margin: 0; font-size: 22px; color: #4a5563; font-variant-numeric: tabular-nums }
  svg { position: absolute; left: 0; top: 0 }
</style><h1></h1><p></p><svg width="${width}" height="${height}"></svg><script>
  const scenes = ${JSON.stringify(scenes)}, drawings = ${JSON.stringify(drawings)}
  const ease = (share) => 1 - (1 - Math.min(1, Math.max(0, share))) ** 3
  const box = (x, y, w, h, fill) => '<rect x="' + x + '" y="' + y + '" width="' + w + '" height="' + Math.max(0, h) + '" rx="1.5" fill="' + fill + '"/>'
  const bottom = 312, unit = 5.2, most = 170
  function bars(drawing, grown) {
    return drawing.map(([base, added], index) => {
      const x = 40 + index * 18.8, baseHeight = base * unit, addedHeight = Math.min(most - baseHeight, added * unit) * grown
      return box(x, bottom - baseHeight, 13, baseHeight, '#c9ced4') + box(x, bottom - baseHeight - addedHeight, 13, addedHeight, '#b8975a')
    }).join('')
  }
  const compared = (grown) => [[7.5, '第 11 天'], [15, '第 21 天'], [150, '最后一天']].map(([value, name], index) => {
    const x = 110 + index * 160, h = Math.max(6, value * 0.95) * grown
    return box(x, bottom - h - 22, 80, h, '#b8975a') + '<text x="' + (x + 40) + '" y="' + bottom + '" font-size="16" fill="#4a5563" text-anchor="middle">' + name + '</text>'
  }).join('')
  window.show = (ms) => {
    const at = scenes.findIndex(({ endMs }) => ms < endMs), scene = scenes[at], since = ms - scene.startMs
    document.querySelector('h1').textContent = scene.headline
    document.querySelector('p').textContent = scene.figure
    for (const [name, delay] of [['h1', 0], ['p', 300]]) document.querySelector(name).style.opacity = ease((since - delay) / 500)
    const mark = at >= 2 && at <= 7 ? '<line x1="40" x2="600" y1="' + (bottom - 20 * unit) + '" y2="' + (bottom - 20 * unit) + '" stroke="#14202e" stroke-dasharray="4 4"/><text x="40" y="' + (bottom - 20 * unit - 6) + '" font-size="14" fill="#14202e">20 万</text>' : ''
    const grown = ease((since - 600) / 1200)
    document.querySelector('svg').innerHTML = (at === 8 ? compared(grown) : bars(drawings[at], grown)) + mark +
      box(0, ${height} - 6, ${width}, 6, '#ece6d8') + box(0, ${height} - 6, ${width} * ms / 48000, 6, '#b8975a')
  }
</script>`

const frames = mkdtempSync(path.join(tmpdir(), 'clip-'))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const tab = await browser.newPage({ viewport: { width, height } })
await tab.setContent(page)
const frameCount = (scenes.at(-1).endMs / 1000) * framesPerSecond
for (let frame = 0; frame < frameCount; frame += 1) {
  await tab.evaluate((ms) => window.show(ms), (frame * 1000) / framesPerSecond)
  await tab.screenshot({ path: path.join(frames, `${String(frame).padStart(4, '0')}.png`) })
}
await browser.close()

const stem = path.join(folder, 'what-is-average-balance')
const run = (...args) => execFileSync('ffmpeg', ['-y', '-loglevel', 'error', ...args], { stdio: 'inherit' })
run(
  ...[
    '-framerate',
    String(framesPerSecond),
    '-i',
    path.join(frames, '%04d.png'),
    '-c:v',
    'libx264',
    '-profile:v',
    'baseline',
    '-level',
    '3.0',
  ],
  ...[
    '-pix_fmt',
    'yuv420p',
    '-crf',
    '24',
    '-preset',
    'veryslow',
    '-g',
    String(framesPerSecond * 5),
    '-movflags',
    '+faststart',
    `${stem}.mp4`,
  ],
)
run('-i', path.join(frames, String(framesPerSecond * 28).padStart(4, '0') + '.png'), '-q:v', '4', `${stem}.jpg`)
rmSync(frames, { recursive: true })
