/** How a run of text stands out. */
export type Mark = 'strong' | 'em' | 'code'

/** A run of text. There is no markup inside `text`: whoever draws it puts it into a text node. `marks` are in no order. */
export type Run = { kind: 'text'; text: string; marks: Mark[] }

/** A link out of the app. `href` is always https. */
export type Link = { kind: 'link'; href: string; runs: Run[] }

/** What a line of text is made of; there is no other inline. */
export type Inline = Run | Link

/** Where a column's text stands. */
export type Align = 'left' | 'center' | 'right' | null

/** A block of an article. Lists and quotes hold blocks again, at most 8 deep. A table's rows have as many cells as its head. */
export type Block =
  | { kind: 'heading'; level: 2 | 3; inlines: Inline[] }
  | { kind: 'paragraph'; inlines: Inline[] }
  | { kind: 'list'; isOrdered: boolean; start: number; items: Block[][] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'table'; aligns: Align[]; head: Inline[][]; rows: Inline[][][] }
  | { kind: 'rule' }
