import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { unusedAttributes } from '../../config/collapse-wxml'

const root = path.resolve(__dirname, '../../src')

/** `bindtouch` → `onTouch`, `send-message-` → `sendMessage`: the name of the property whose beginning it is. */
const propertyOf = (attribute: string) =>
  attribute
    .replace(/^bind(\w)/, (_, first: string) => `on${first.toUpperCase()}`)
    .replace(/-(\w?)/g, (_, first: string) => first.toUpperCase())

test('no screen uses an attribute that the build drops from the templates', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))
  const used = new RegExp(`\\s(${unusedAttributes.map(propertyOf).join('|')})[A-Za-z]*=[{'"]`)
  const offending = files.flatMap((file) => {
    const match = used.exec(readFileSync(path.join(root, file), 'utf8'))
    return match ? [`${file}:${match[0]}`] : []
  })
  assert.deepEqual(offending, [])
})
