import { readPersonas, signInForCookie } from '../support/personas'
import { serveProduct } from '../support/serve'

/** Home of a signed-in customer: where it is, and the `Cookie` header that shows it. */
export type SignedInHome = { readonly url: string; readonly cookie: string }

/** Runs a measurement on Home of the first demo customer, on a product at `baseUrl` or else on one started for it. */
export async function withSignedInHome(baseUrl: string | undefined, measure: (home: SignedInHome) => Promise<void>): Promise<void> {
  const product = baseUrl ? { url: baseUrl.replace(/\/$/, ''), stop: () => Promise.resolve() } : await serveProduct()
  try {
    const [persona] = await readPersonas(product.url)
    if (!persona) throw new Error(`${product.url} has no demo customers`)
    await measure({ url: `${product.url}/`, cookie: await signInForCookie(product.url, persona.phone) })
  } finally {
    await product.stop()
  }
}
