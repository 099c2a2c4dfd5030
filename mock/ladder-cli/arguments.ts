/** What the command was asked to do. `help` and `wrong` are answered with the usage. */
export type Command =
  | { readonly name: 'evaluate'; readonly schemePaths: readonly string[] }
  | { readonly name: 'diff'; readonly fromPaths: readonly string[]; readonly toPaths: readonly string[] }
  | { readonly name: 'project' }
  | { readonly name: 'help' }
  | { readonly name: 'wrong'; readonly reason: string }

/** How the command is called; docs/how-to/check-the-ladder.md describes the lines. */
export const USAGE = `Usage: npm run --silent ladder -- COMMAND < in.jsonl > out.jsonl
  evaluate --scheme FILE            every customer's evaluations under a rules file
  diff --from FILE --to FILE        who rises and who falls if the rules change
  project                           how much, until which day, how much can be taken out
An option may be given several times: the files are then the versions of one scheme.
Exit code: 0 all lines answered, 1 some lines were bad and skipped, 2 nothing done.
`

const OPTIONS: { readonly [name: string]: readonly string[] } = { evaluate: ['--scheme'], diff: ['--from', '--to'], project: [] }

/** Reads the arguments after the script's name. */
export function parseArguments(args: readonly string[]): Command {
  const [name = 'help', ...rest] = args
  if (name === 'help' || name === '--help' || name === '-h') return { name: 'help' }
  const known = OPTIONS[name]
  if (!known) return { name: 'wrong', reason: `There is no command "${name}".` }
  const paths = new Map<string, string[]>(known.map((option) => [option, []]))
  for (let index = 0; index < rest.length; index += 2) {
    const option = rest[index] ?? ''
    const path = rest[index + 1]
    if (!known.includes(option)) return { name: 'wrong', reason: `"${name}" has no option "${option}".` }
    if (path === undefined) return { name: 'wrong', reason: `Name a rules file after ${option}.` }
    paths.get(option)?.push(path)
  }
  const missing = known.find((option) => paths.get(option)?.length === 0)
  if (missing) return { name: 'wrong', reason: `"${name}" needs ${missing} FILE.` }
  if (name === 'evaluate') return { name, schemePaths: paths.get('--scheme') ?? [] }
  if (name === 'diff') return { name, fromPaths: paths.get('--from') ?? [], toPaths: paths.get('--to') ?? [] }
  return { name: 'project' }
}
