import type { Content, ContentProblem } from '../../../src/contract/console/content'
import type { ProblemFacts } from './facts'
import { problemsOfBanner } from './of-banner'
import { problemsOfEvent } from './of-event'
import { problemsOfArticle, problemsOfCard, problemsOfCourse } from './of-learning'
import { problemsOfPerk } from './of-perk'

/** Everything that keeps content from being handed in, field by field. Content without problems can be published. */
export function problemsOf(content: Content, facts: ProblemFacts): ContentProblem[] {
  switch (content.kind) {
    case 'event':
      return problemsOfEvent(content.body, facts)
    case 'article':
      return problemsOfArticle(content.body)
    case 'course':
      return problemsOfCourse(content.body)
    case 'card':
      return problemsOfCard(content.body, facts)
    case 'perk':
      return problemsOfPerk(content.body, facts)
    case 'banner':
      return problemsOfBanner(content.body, facts)
  }
}
