import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { switchScheme } from '../../src/contract/sandbox'

const folder = path.resolve(__dirname, '../../mock/schemes')

/** Every scheme the demo bank has, by its rules file. */
export const schemeIds: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const rules = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { id: string } | { id: string }[]
    return Array.isArray(rules) ? (rules[0]?.id ?? '') : rules.id
  })

/** Switches a running bank to a scheme. @throws Error when it refuses. */
export async function useScheme(url: string, schemeId: string): Promise<void> {
  const answer = await fetch(`${url}/api/sandbox${switchScheme.path}`, {
    method: switchScheme.method.toUpperCase(),
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ schemeId }),
  })
  if (!answer.ok) throw new Error(`${schemeId}: ${answer.status} ${await answer.text()}`)
}
