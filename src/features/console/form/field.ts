import type { Json, JsonObject } from './json'

export type Choice = { value: string; label: string }

/** The lists of choices that the bank gives. */
export type OptionList = 'venues' | 'audiences' | 'tiers' | 'articles' | 'videos'

type Common = {
  /** Below its section, list item or part. */
  path: string
  label: string
  help?: string
  /** Shown only while this holds of what it belongs to: the draft, the list item or the part. */
  when?: (owner: JsonObject) => boolean
}

/** Fields with a control of their own. */
export type SpecialField = 'cover' | 'condition' | 'quotas' | 'opensAt' | 'audienceSize'

/** A field of a form, as data. A kind of content is a list of these. */
export type Field = Common &
  (
    | { kind: 'words'; most: number; isOptional?: true }
    | { kind: 'prose'; most: number; rows?: number; isOptional?: true }
    | { kind: 'markdown' }
    | { kind: 'line'; most: number; placeholder?: string; isOptional?: true }
    | { kind: 'count'; unit?: string; isOptional?: true }
    | { kind: 'instant'; isOptional?: true }
    | { kind: 'flag' }
    /** `none` names the choice of null. `turn` gives the owner another shape with the choice. */
    | { kind: 'choice'; options: readonly Choice[] | OptionList; none?: string; turn?: (owner: JsonObject, value: string) => JsonObject }
    | { kind: 'choices'; options: readonly Choice[] | OptionList; none?: string }
    | { kind: 'list'; item: string; most: number; blank: (owner: JsonObject) => Json; fields: readonly Field[]; isRow?: true }
    /** Null, or an object with fields of its own. */
    | { kind: 'part'; blank: JsonObject; fields: readonly Field[] }
    /** An object that is always there: its fields see it as their owner. */
    | { kind: 'group'; fields: readonly Field[] }
    | { kind: 'special'; of: SpecialField }
  )

export type Section = { title: string; hint?: string; fields: readonly Field[] }
