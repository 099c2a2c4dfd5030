import type { BannerBody } from '../../../src/contract/console/banner-body'
import type { ContentProblem } from '../../../src/contract/console/content'
import { instantAt } from '../../clock'
import { problem, type ProblemFacts } from './facts'
import { mostCharacters, problemsOfChosenText, problemsOfCount, problemsOfText } from './of-texts'

/** A page of the app with its query: no other place, so that a banner never leads out of it. */
const page = /^\/(pages|packages)(\/[\w-]+)+(\?[\w=&%.~-]*)?$/

/** What keeps a banner from being handed in. */
export function problemsOfBanner(body: BannerBody, { nowMs, coverIds, tierIds }: ProblemFacts): ContentProblem[] {
  const { from, until } = body
  const known = new Set([...tierIds.values()].flat())
  return [
    ...problemsOfText('title', body.title, mostCharacters.name),
    ...problemsOfChosenText('text', body.text, mostCharacters.line),
    ...(body.path === '' || page.test(body.path) ? [] : [problem('path', 'LINK')]),
    ...(body.coverId === null || coverIds.has(body.coverId) ? [] : [problem('coverId', 'UNKNOWN')]),
    ...problemsOfCount('weight', body.weight, 0, 100),
    ...(['from', 'until'] as const).filter((mark) => body[mark] === null).map((mark) => problem(mark, 'REQUIRED')),
    ...(from !== null && until !== null && Date.parse(until) <= Date.parse(from) ? [problem('until', 'TOO_EARLY', { after: 'from' })] : []),
    ...(until !== null && Date.parse(until) <= nowMs ? [problem('until', 'IN_THE_PAST', { now: instantAt(nowMs) })] : []),
    ...body.target.tierIds.flatMap((tierId, at) => (known.has(tierId) ? [] : [problem(`target.tierIds.${at}`, 'UNKNOWN')])),
  ]
}
