import { createHash } from 'node:crypto'
import type { Content } from '../../../src/contract/console/content'
import { canonicalText } from '../../../src/domain/publishing/canonical-text'

/** The SHA-256 of content in canonical form: the same words give the same hash, in whatever order their fields are stored. */
export const hashContent = ({ kind, body }: Content): string => createHash('sha256').update(canonicalText({ kind, body })).digest('hex')
