import type { Content } from '../../../src/contract/console/content'
import type { EventBody } from '../../../src/contract/console/event-body'
import type { Template } from '../../../src/contract/console/options'
import { emptyContent } from './empty-content'
import data from './templates.json'

const empty = emptyContent('event')

/** An event's body with what a template says filled in. */
const bodyWith = (fields: object): EventBody => ({ ...(empty as Extract<Content, { kind: 'event' }>).body, ...fields })

/** The forms that recur. Their words are in `templates.json`; a test reads each as the contract does. */
export const templates: readonly Template[] = data.templates.map(({ id, name, hint, body }) => ({
  ...{ id, name, hint, content: { kind: 'event', body: bodyWith(body) } },
}))
