import { readLadder } from '../../../src/domain/ladder/ladder'
import { readScheme } from '../../../src/domain/ladder/read-scheme'
import { RULES_FILES, faultsOf } from './scheme-files'

const { bocWealth, branchSixStep, ladderScore, silverGoldPlatinum } = RULES_FILES

type Json = { [key: string]: unknown } | unknown[]

/** A copy of a rules file with the value at a JSON pointer replaced, or taken out when `undefined`. */
function changed(json: object, pointer: string, value: unknown): unknown {
  const copy = structuredClone(json) as Json
  const keys = pointer.split('/').slice(1)
  const last = keys.pop() ?? ''
  const parent = keys.reduce((at, key) => (at as { [key: string]: Json })[key] as Json, copy) as { [key: string]: unknown }
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return copy
}

test.each(Object.entries(RULES_FILES))('%s is in order, and says whether its figures are an illustration', (_name, json) => {
  const scheme = readScheme(json)
  expect(scheme.isOk && scheme.value.isIllustrative).toBe(['silver-gold-platinum', 'ladder-score'].includes(json.id))
  if (json.isIllustrative) expect(json.source).toMatch(/illustration/)
})

describe('a fault names its place and says what to do', () => {
  const MARK_0 = '/tiers/1/criteria/any/0'
  const PART_1 = '/scores/ladder/parts/1'
  test.each([
    { name: 'unknown key', json: bocWealth, at: '/grace', value: 6, fault: 'UNKNOWN_KEY /grace' },
    { name: 'no name', json: bocWealth, at: '/name', value: undefined, fault: 'NOT_AN_OBJECT /name' },
    { name: 'a language missing', json: bocWealth, at: '/tiers/2/name/zh-HK', value: undefined, fault: 'NOT_A_TEXT /tiers/2/name/zh-HK' },
    { name: 'no calendar day', json: bocWealth, at: '/effectiveFrom', value: '2026-02-30', fault: 'NOT_A_DAY /effectiveFrom' },
    {
      name: 'inside a month',
      json: bocWealth,
      at: '/effectiveFrom',
      value: '2026-02-02',
      fault: 'EFFECTIVE_DAY_INSIDE_PERIOD /effectiveFrom',
    },
    {
      name: 'inside a quarter',
      json: branchSixStep,
      at: '/effectiveFrom',
      value: '2026-02-01',
      fault: 'EFFECTIVE_DAY_INSIDE_PERIOD /effectiveFrom',
    },
    { name: 'no such period', json: bocWealth, at: '/period', value: 'week', fault: 'NOT_ONE_OF /period' },
    { name: 'no grace at all', json: bocWealth, at: '/graceMisses', value: 0, fault: 'OUT_OF_RANGE /graceMisses' },
    { name: 'half a miss', json: bocWealth, at: '/graceMisses', value: 1.5, fault: 'NOT_A_WHOLE_NUMBER /graceMisses' },
    { name: 'no such landing', json: bocWealth, at: '/landing', value: 'SOFT', fault: 'NOT_ONE_OF /landing' },
    { name: 'illustrative: maybe', json: bocWealth, at: '/isIllustrative', value: 'maybe', fault: 'NOT_A_FLAG /isIllustrative' },
    { name: 'unknown metric', json: bocWealth, at: `${MARK_0}/metric`, value: 'aumm', fault: `UNKNOWN_METRIC ${MARK_0}/metric` },
    { name: 'unknown kind of metric', json: bocWealth, at: '/metrics/aum/kind', value: 'magic', fault: 'NOT_ONE_OF /metrics/aum/kind' },
    { name: 'unknown kind of asset', json: bocWealth, at: '/metrics/aum/of/0', value: 'art', fault: 'NOT_ONE_OF /metrics/aum/of/0' },
    { name: 'no kind of asset', json: bocWealth, at: '/metrics/aum/of', value: [], fault: 'OUT_OF_RANGE /metrics/aum/of' },
    {
      name: 'unknown exclusion',
      json: bocWealth,
      at: '/metrics/spend/exclude/1/rule',
      value: 'tax',
      fault: 'NOT_ONE_OF /metrics/spend/exclude/1/rule',
    },
    { name: 'a mark of nothing', json: bocWealth, at: `${MARK_0}/atLeastFen`, value: 0, fault: `OUT_OF_RANGE ${MARK_0}/atLeastFen` },
    { name: 'a negative mark', json: bocWealth, at: `${MARK_0}/atLeastFen`, value: -1, fault: `NEGATIVE_FEN ${MARK_0}/atLeastFen` },
    {
      name: 'a mark with a fraction',
      json: bocWealth,
      at: `${MARK_0}/atLeastFen`,
      value: 0.5,
      fault: `FRACTIONAL_FEN ${MARK_0}/atLeastFen`,
    },
    {
      name: 'a mark beyond all books',
      json: bocWealth,
      at: `${MARK_0}/atLeastFen`,
      value: 1e15,
      fault: `AMOUNT_TOO_LARGE ${MARK_0}/atLeastFen`,
    },
    { name: 'fen as a count', json: bocWealth, at: MARK_0, value: { metric: 'aum', atLeast: 5 }, fault: `WRONG_UNIT ${MARK_0}/atLeast` },
    {
      name: 'a count in fen',
      json: silverGoldPlatinum,
      at: '/tiers/1/criteria/all/1',
      value: { metric: 'transactions', atLeastFen: 5 },
      fault: 'WRONG_UNIT /tiers/1/criteria/all/1/atLeastFen',
    },
    { name: 'no criterion', json: bocWealth, at: MARK_0, value: {}, fault: `NOT_ONE_OF ${MARK_0}` },
    { name: 'any of nothing', json: bocWealth, at: '/tiers/1/criteria/any', value: [], fault: 'OUT_OF_RANGE /tiers/1/criteria/any' },
    { name: 'no tiers', json: bocWealth, at: '/tiers', value: [], fault: 'NO_BASE_TIER /tiers' },
    { name: 'no base', json: bocWealth, at: '/tiers/0', value: bocWealth.tiers[1], fault: 'NO_BASE_TIER /tiers/0/criteria' },
    { name: 'a gap in the tiers', json: bocWealth, at: '/tiers/2/criteria', value: undefined, fault: 'TIER_GAP /tiers/2/criteria' },
    { name: 'a tier twice', json: bocWealth, at: '/tiers/3/id', value: 'wealth', fault: 'DUPLICATE_ID /tiers/3/id' },
    { name: 'unknown skin', json: bocWealth, at: '/tiers/3/skin', value: 'diamond', fault: 'NOT_ONE_OF /tiers/3/skin' },
    {
      name: 'marks out of order',
      json: branchSixStep,
      at: '/tiers/3/criteria/atLeastFen',
      value: 9_000_000,
      fault: 'MARKS_OUT_OF_ORDER /tiers/3/criteria',
    },
    {
      name: 'two tiers alike',
      json: branchSixStep,
      at: '/tiers/3/criteria/atLeastFen',
      value: 10_000_000,
      fault: 'TIERS_SAME /tiers/3/criteria',
    },
    { name: 'weight as a number', json: ladderScore, at: `${PART_1}/weight`, value: 0.2, fault: `NOT_A_DECIMAL ${PART_1}/weight` },
    { name: 'weight no decimal', json: ladderScore, at: `${PART_1}/weight`, value: '1/5', fault: `NOT_A_DECIMAL ${PART_1}/weight` },
    {
      name: 'weights above one',
      json: ladderScore,
      at: `${PART_1}/weight`,
      value: '0.200001',
      fault: 'WEIGHTS_NOT_ONE /scores/ladder/parts',
    },
    { name: 'floor at the ceiling', json: ladderScore, at: `${PART_1}/floor`, value: 5, fault: `FLOOR_NOT_BELOW_CEILING ${PART_1}` },
    {
      name: 'unknown score',
      json: ladderScore,
      at: '/tiers/1/criteria/score',
      value: 'total',
      fault: 'UNKNOWN_SCORE /tiers/1/criteria/score',
    },
    {
      name: 'a score above 100',
      json: ladderScore,
      at: '/tiers/1/criteria/atLeast',
      value: '100.1',
      fault: 'OUT_OF_RANGE /tiers/1/criteria/atLeast',
    },
  ])('$name: $fault', ({ json, at, value, fault }) => {
    const result = readScheme(changed(json, at, value))
    expect(faultsOf(result)).toContain(fault)
    if (!result.isOk) for (const { message } of result.faults) expect(message).toMatch(/^.{20,}[.}]$/)
  })

  test.each([null, 7, 'boc', undefined])('%p is no rules file', (json) => {
    expect(faultsOf(readScheme(json))).toEqual(['NOT_AN_OBJECT '])
  })

  test('all faults are told at once, and in a list of versions each by its own place', () => {
    const broken = { ...bocWealth, period: 'week', tiers: [] }
    expect(faultsOf(readLadder([bocWealth, broken]))).toEqual(['NOT_ONE_OF /1/period', 'NO_BASE_TIER /1/tiers'])
  })

  test('a key with a slash is written as a JSON pointer writes it', () => {
    expect(faultsOf(readScheme({ ...bocWealth, 'a/b~c': 1 }))).toEqual(['UNKNOWN_KEY /a~1b~0c'])
  })
})
