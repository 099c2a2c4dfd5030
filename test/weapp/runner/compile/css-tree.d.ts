/** The part of css-tree that the runner uses; the package ships no types. */
declare module 'css-tree' {
  export type CssNode = {
    type: string
    name?: string
    unit?: string
    value?: unknown
    prelude?: CssNode | null
    [field: string]: unknown
  }
  export type ListItem = object
  export type List = {
    createItem: (node: CssNode) => ListItem
    replace: (item: ListItem, by: ListItem) => void
    remove: (item: ListItem) => void
  }
  type Visit = (this: { readonly skip: symbol }, node: CssNode, item: ListItem, list: List | null) => symbol | void

  export function parse(source: string, options: object): CssNode
  export function walk(tree: CssNode, visit: Visit | { enter: Visit }): void
  export function find(tree: CssNode, test: (node: CssNode) => boolean): CssNode | null
  export function generate(tree: CssNode): string
  export function tokenize(source: string, onToken: (type: number, start: number, end: number) => void): void
}
