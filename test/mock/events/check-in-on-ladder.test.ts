import type { Signup } from '../../../src/contract/events-signups'
import type { OutputOf } from '../../../src/contract/endpoint'
import type { readStanding } from '../../../src/contract/ladder'
import { openTestBank, openTimeoutMs } from '../../support/bank'

test(
  'under the score, a day after a check-in the event counts: 3.3 of 20 points',
  async () => {
    const bank = await openTestBank()
    await bank.guest.send('put', '/api/sandbox/scheme', { schemeId: 'ladder-score' })
    const elder = async (path: string) => (await (await bank.signInAs('elder')).send('get', `/api/v1${path}`)).body
    const pointsTenths = async () => {
      const { next } = (await elder('/ladder/standing')) as OutputOf<typeof readStanding>
      const road = next?.roads.find(({ metricId }) => metricId === 'ladder')
      return road?.unit === 'score' ? road.parts.find(({ metricId }) => metricId === 'events')?.pointsTenths : undefined
    }
    const { signups } = (await elder('/event-signups')) as { signups: Signup[] }
    const { id } = signups.find(({ event }) => event.id === 'fraud-beijing') ?? {}
    const { text: ticket } = (await elder(`/event-signups/${id}/ticket`)) as { text: string }
    await bank.moveClock('2026-11-25T10:00:00+08:00')
    expect(await pointsTenths()).toBe(0)
    expect((await bank.guest.send('post', '/api/sandbox/event-check-ins', { ticket })).body).toMatchObject({ isFirst: true })
    await bank.moveClock('2026-11-26T10:00:00+08:00')
    expect(await pointsTenths()).toBe(33)
  },
  openTimeoutMs,
)
