import { StartRefused } from '../../../mock/config'
import { ladders } from '../../../mock/ladder/ladders'
import { readPlans } from '../../../mock/manager/read-plans'
import { readTeam } from '../../../mock/manager/read-team'
import plansFile from '../../../mock/manager/service-plans.json'
import teamFile from '../../../mock/manager/team.json'

const [first, second, ...others] = teamFile.staff

test('the team’s calendars are read in minutes, Monday first', () => {
  const { hours, members } = readTeam(teamFile)
  expect(hours.week).toMatchObject({ 1: { fromMinute: 540, toMinute: 1080 }, 6: { fromMinute: 600, toMinute: 960 } })
  expect(hours.week[7]).toBeUndefined()
  expect(members.find(({ staff }) => staff.role === 'tax')?.calendar).toEqual([{ weekdays: [2, 3, 4, 5], fromMinute: 840, toMinute: 1020 }])
})

test.each<[string, object, RegExp]>([
  ['two of one id', { staff: [first, first, second, ...others] }, /two of the id m-shen/],
  ['nobody with a role', { staff: teamFile.staff.filter(({ role }) => role !== 'service') }, /nobody has the role service/],
  ['an unknown calendar', { staff: [{ ...first, calendar: 'moon' }, ...others, second] }, /m-shen has the calendar moon/],
  ['a slot off the half-hour', { calendars: { weekdays: [{ weekdays: [1], from: '09:15', to: '12:00' }] } }, /calendars\/weekdays/],
  ['a span backwards', { hours: { ...teamFile.hours, week: [{ weekdays: [1], from: '18:00', to: '09:00' }] } }, /no span of time/],
  ['a holiday that is no day', { hours: { ...teamFile.hours, closedDays: ['2026-02-30'] } }, /2026-02-30 is no day/],
])('%s refuses the start', (_, change, message) => {
  const read = () => readTeam({ ...teamFile, ...change })
  expect(read).toThrow(StartRefused)
  expect(read).toThrow(message)
})

test('every tier of every scheme has a plan, and one left out refuses the start', () => {
  const tierIds = new Map(
    [...ladders].map(([id, { versions }]) => [id, versions.flatMap(({ scheme }) => scheme.tiers.map((tier) => tier.id))]),
  )
  expect([...readPlans(plansFile, tierIds).schemes.keys()]).toEqual([...ladders.keys()])
  expect(() => readPlans(plansFile, new Map([['boc-wealth', ['base', 'moon']]]))).toThrow(/the tier moon of boc-wealth has no level/)
})
