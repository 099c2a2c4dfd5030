import { judgeAtDoor, type Guest, type Shown } from '../../../src/domain/check-in/at-the-door'
import { bankInstantMs } from '../../../src/domain/check-in/device-clock'
import { readTicketText, ticketMark } from '../../../src/domain/check-in/ticket'
import { sha256 } from '../../../src/domain/events/sha256'

const ticketOf = (eventId: string, number: number, signature = 'a'.repeat(86)) => `WT1.${eventId}.${number}.1.t0abc.${signature}`
const guest = (number: number, rest: Partial<Guest> = {}): Guest => ({
  ...{ number, state: 'EXPECTED', marks: [ticketMark(ticketOf('tea', number), sha256)], arrival: null },
  ...rest,
})

const door = {
  eventId: 'tea',
  guests: [guest(1), guest(2), guest(3, { state: 'IN', arrival: { atMs: 50, by: '吴桐' } }), guest(4, { state: 'NO_SEAT', marks: [] })],
  scans: [{ id: 'd~1', number: 2, atMs: 90, by: '沈知夏' }],
}

test.each<{ why: string; shown: Shown; outcome: string; by?: string }>([
  { why: 'a ticket of the list', shown: { ticket: ticketOf('tea', 1) }, outcome: 'OK' },
  { why: 'with a space around it', shown: { ticket: ` ${ticketOf('tea', 1)}\n` }, outcome: 'OK' },
  { why: 'a number that was typed', shown: { number: 1 }, outcome: 'OK' },
  { why: 'scanned here before', shown: { ticket: ticketOf('tea', 2) }, outcome: 'ALREADY', by: '沈知夏' },
  { why: 'in when the list was read', shown: { number: 3 }, outcome: 'ALREADY', by: '吴桐' },
  { why: 'without seats', shown: { number: 4 }, outcome: 'CANCELLED' },
  { why: 'of another event', shown: { ticket: ticketOf('yoga', 1) }, outcome: 'WRONG_EVENT' },
  { why: 'signed by somebody else', shown: { ticket: ticketOf('tea', 1, 'b'.repeat(86)) }, outcome: 'UNKNOWN' },
  { why: 'no ticket at all', shown: { ticket: 'https://example.com' }, outcome: 'UNKNOWN' },
  { why: 'a number that nobody has', shown: { number: 99 }, outcome: 'UNKNOWN' },
  { why: 'a ticket of nobody’s number', shown: { ticket: ticketOf('tea', 99) }, outcome: 'UNKNOWN' },
])('$why: $outcome', ({ shown, outcome, by }) => {
  const judged = judgeAtDoor(shown, door, sha256)
  expect(judged.outcome).toBe(outcome)
  expect(judged.arrival?.by).toBe(by)
})

test('whoever is in since two instants is so since the earlier', () => {
  const guests = [guest(5, { state: 'IN', arrival: { atMs: 70, by: 'late' } })]
  const judged = judgeAtDoor({ number: 5 }, { eventId: 'tea', guests, scans: [{ id: 'x', number: 5, atMs: 60, by: 'soon' }] }, sha256)
  expect(judged.arrival).toEqual({ atMs: 60, by: 'soon' })
})

test.each([
  ['WT1.tea.12.2.t0abc.' + 'x'.repeat(86), 12],
  ['WT1.tea.12.2.t0abc.' + 'x'.repeat(85), null],
  ['WT2.tea.12.2.t0abc.' + 'x'.repeat(86), null],
  ['', null],
])('a ticket is read by its form: %s', (text, number) => {
  expect(readTicketText(text)?.number ?? null).toBe(number)
})

test.each([
  { why: 'a right clock', atMs: 5_000, sentAtMs: 6_000, receivedAtMs: 6_000, instantMs: 5_000 },
  { why: 'an hour ahead', atMs: 3_605_000, sentAtMs: 3_606_000, receivedAtMs: 6_000, instantMs: 5_000 },
  { why: 'an hour behind', atMs: -3_595_000, sentAtMs: -3_594_000, receivedAtMs: 6_000, instantMs: 5_000 },
  { why: 'not after it was received', atMs: 9_000, sentAtMs: 6_000, receivedAtMs: 6_000, instantMs: 6_000 },
  { why: 'not before the door opened', atMs: -9_999_999, sentAtMs: 6_000, receivedAtMs: 6_000, instantMs: 1_000 },
])('an instant of a device with $why', ({ atMs, sentAtMs, receivedAtMs, instantMs }) => {
  expect(bankInstantMs({ atMs, sentAtMs }, { opensAtMs: 1_000, receivedAtMs })).toBe(instantMs)
})
