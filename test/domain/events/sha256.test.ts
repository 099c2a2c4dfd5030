import { createHash } from 'node:crypto'
import { sha256 } from '../../../src/domain/events/sha256'

/** The examples of FIPS 180-4. */
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
])('the hash of "%s" is that of the standard', (text, hash) => {
  expect(sha256(text)).toBe(hash)
})

test('every length around a block, and texts that are not ASCII, as Node has it', () => {
  const texts = [...Array.from({ length: 140 }, (_, length) => 'x'.repeat(length)), '公平抽签：第 3 号', '🎟️'.repeat(20)]
  expect(texts.map(sha256)).toEqual(texts.map((text) => createHash('sha256').update(text).digest('hex')))
})
