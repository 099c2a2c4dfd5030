import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'

/** What only the console's code holds: antd's class names, the console's operations and its name. Check-in is a phone's page, and may be in both. */
const ofStaff = [
  ...['anticon', 'css-var-root', '运营台'],
  ...['/console/content', '/console/options', '/console/templates', '/console/calendar', '/console/audience-sizes', '/console/covers'],
  ...['/console/audit', '/roster', 'readConsoleOptions', 'packages/console'],
]

const textsOf = (folder: string) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|json|html|css|wxml|wxss)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))

const builds = [
  { name: 'the customers’ H5', folder: process.env['H5_DIST'] ?? 'dist-h5' },
  { name: 'the mini-program', folder: process.env['WEAPP_DIST'] ?? 'dist-weapp' },
]

for (const { name, folder } of builds) {
  test(`no code of staff is in ${name}`, () => {
    const files = textsOf(folder)
    assert.ok(files.length > 10, `${folder} holds a build`)
    for (const file of files) {
      const text = fs.readFileSync(file, 'utf8')
      assert.deepEqual(
        ofStaff.filter((mark) => text.includes(mark)),
        [],
        file,
      )
    }
  })
}

test('the console holds what is looked for, so that the search can fail', () => {
  const text = textsOf(process.env['CONSOLE_DIR'] ?? 'dist-console')
    .map((file) => fs.readFileSync(file, 'utf8'))
    .join('\n')
  for (const mark of ['anticon', 'css-var-root', '运营台', '/console/content', '/console/audit', 'packages/console'])
    assert.ok(text.includes(mark), mark)
})
