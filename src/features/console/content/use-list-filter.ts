import { useState } from 'react'
import type { ContentFilter } from '../../../api/console/content'
import { contentKindSchema, publishingStateSchema } from '../../../contract/console/content'
import * as z from '../../../contract/schema'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { rememberInAddress } from '../../../platform/site/address'

const filterSchema = z.object({
  kind: z.catch(z.optional(contentKindSchema), undefined),
  state: z.catch(z.optional(publishingStateSchema), undefined),
  branchId: z.optional(z.string()),
  q: z.optional(z.string()),
  page: z.catch(z.optional(z.string().check(z.regex(/^[1-9]\d{0,3}$/))), undefined),
})

/** What is left out is not asked for. */
const given = (filter: Readonly<Record<string, string | undefined>>): ContentFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value))

/** What the list shows, kept in its address. A change of anything but the page leads back to the first page. */
export function useListFilter() {
  const { params } = useRouter()
  const [filter, setFilter] = useState<ContentFilter>(() => given(z.parse(filterSchema, params)))
  const change = (changes: { [K in keyof ContentFilter]?: ContentFilter[K] | undefined }) => {
    const next = given({ ...filter, page: undefined, ...changes })
    setFilter(next)
    rememberInAddress(next)
  }
  return { filter, change }
}

export type ListFilter = ReturnType<typeof useListFilter>
