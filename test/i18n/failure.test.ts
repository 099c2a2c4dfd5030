import { ApiError } from '../../src/api/errors'
import { endpoints } from '../../src/contract/endpoints'
import { refusals } from '../../src/contract/errors'
import { asFailure, failureMessage } from '../../src/i18n/failure'
import { caseFailures } from '../../src/i18n/failures/case'
import { educationFailures } from '../../src/i18n/failures/education'
import { eventFailures } from '../../src/i18n/failures/event'
import { goalFailures } from '../../src/i18n/failures/goal'
import { managerFailures } from '../../src/i18n/failures/manager'
import { perkFailures } from '../../src/i18n/failures/perk'
import { pointFailures } from '../../src/i18n/failures/point'
import { sessionFailures } from '../../src/i18n/failures/session'
import { languages } from '../../src/i18n/message'

const ownWords = {
  ...sessionFailures,
  ...eventFailures,
  ...goalFailures,
  ...caseFailures,
  ...perkFailures,
  ...pointFailures,
  ...educationFailures,
  ...managerFailures,
}

const problem = (code: string) => ({ code, fields: undefined, retryAfterSeconds: undefined })

test.each([
  ['a lost connection', new ApiError('offline'), 'offline'],
  ['no session', new ApiError('signed-out', problem('SESSION.EXPIRED')), 'signed-out'],
  ['a refusal', new ApiError('refused', problem('SESSION.CODE_WRONG')), 'refused'],
  ['something that is not ours', new TypeError('undefined is not a function'), 'broken'],
  ['something with a kind nobody knows', { kind: 'strange' }, 'broken'],
  ['nothing', null, 'broken'],
  ['a word', 'no', 'broken'],
])('%s is a failure of a kind', (_, thrown, kind) => {
  expect(asFailure(thrown).kind).toBe(kind)
})

test('every code the bank can refuse with has words in every language, its own or those of its kind', () => {
  for (const code of Object.keys(refusals))
    for (const kind of ['refused', 'broken', 'signed-out'] as const)
      for (const language of languages) expect(failureMessage({ kind, code }, ownWords)[language].length).toBeGreaterThan(3)
})

test.each([
  ['SESSION.CODE_WRONG', '验证码不正确'],
  ['SESSION.CODE_EXPIRED', '验证码已过期'],
  ['SESSION.CODE_LOCKED', '输错次数过多'],
  ['SESSION.CODE_TOO_SOON', '过于频繁'],
  ['SESSION.PHONE_UNKNOWN', '手机号未在本行预留'],
])('%s is worded by its code', (code, expected) => {
  expect(failureMessage({ kind: 'refused', code }, ownWords)['zh-CN']).toContain(expected)
})

/** That a message could not be marked as read is nothing the customer asked for; only reports of evaluated periods are asked for. */
const neverSaid = ['INBOX.UNKNOWN', 'REPORT.UNKNOWN']

test('every code that an endpoint of the customer names has words of its own', () => {
  const named = endpoints
    .filter(({ access, path }) => access !== 'sandbox' && !path.startsWith('/console'))
    .flatMap(({ refusals: codes }) => codes)
  const unworded = named.filter((code) => failureMessage({ kind: 'refused', code }, ownWords) === failureMessage({ kind: 'refused' }))
  expect([...new Set(unworded)].filter((code) => refusals[code] !== 401 && !neverSaid.includes(code))).toEqual([])
})

test('a code of a later version is worded by its kind', () => {
  expect(failureMessage({ kind: 'refused', code: 'EVENT.FULL_MOON' })).toBe(failureMessage({ kind: 'refused' }))
})
