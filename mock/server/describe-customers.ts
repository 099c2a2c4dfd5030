import { basePath } from '../../src/contract/endpoint'
import { listPersonas } from '../../src/contract/sandbox'

/** One line for each demo customer: phone, name, story. */
export async function describeCustomers(serverUrl: string): Promise<string[]> {
  const response = await fetch(serverUrl + basePath('sandbox') + listPersonas.path)
  const { personas } = listPersonas.output.parse(await response.json())
  return personas.map(({ phone, name, story }) => `    ${phone}  ${name}  ${story['zh-CN']}`)
}
