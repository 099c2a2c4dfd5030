import { useRouter } from '../platform/lifecycle/lifecycle'
import { tabPaths } from '../platform/navigation/paths'

/** The page that asked for the sign-in: a path of this app, never another site. */
export function useReturnTo(): string {
  const asked = decoded(useRouter().params.returnTo ?? '')
  return /^\/(pages|packages)\/[\w/-]+(\?.*)?$/.test(asked) ? asked : tabPaths.home
}

/** A link cut off in the middle of an escape asks for nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
