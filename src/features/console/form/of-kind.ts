import type { Field } from './field'

/** The description of a field of one kind. */
export type FieldOf<K extends Field['kind']> = Extract<Field, { kind: K }>
