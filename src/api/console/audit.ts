import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { listAudit } from '../../contract/console/audit'
import type { InputOf } from '../../contract/endpoint'
import { useApi } from '../context'

export type AuditFilter = InputOf<typeof listAudit>

/** A page of the audit log. */
export function useAudit(filter: AuditFilter) {
  const { client } = useApi()
  return useQuery({
    queryKey: ['audit', filter],
    queryFn: ({ signal }) => client.call(listAudit, filter, signal),
    placeholderData: keepPreviousData,
  })
}
