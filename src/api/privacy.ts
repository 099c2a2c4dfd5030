import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InputOf, OutputOf } from '../contract/endpoint'
import { readMyData, readNotice, readPrivacy, requestDeletion, setConsent, withdrawDeletion, type ConsentKind } from '../contract/privacy'
import { useApi } from './context'

const keys = {
  privacy: ['privacy', 'consents'] as const,
  data: ['privacy', 'data'] as const,
  notice: (kind: ConsentKind, language: string) => ['privacy', 'notice', kind, language] as const,
}

/** What is agreed to, in words. */
export function useNotice(input: InputOf<typeof readNotice>) {
  const { client } = useApi()
  return useQuery({
    queryKey: keys.notice(input.kind, input.language),
    queryFn: ({ signal }) => client.call(readNotice, input, signal),
  })
}

/** Both consents with their history, and whether a deletion was asked for. */
export function usePrivacy() {
  const { client } = useApi()
  return useQuery({ queryKey: keys.privacy, queryFn: ({ signal }) => client.call(readPrivacy, {}, signal) })
}

/** Gives or withdraws a consent; it is under way until what is shown has been read anew. */
export function useSetConsent() {
  const { client } = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: InputOf<typeof setConsent>) => client.call(setConsent, input),
    onSuccess: ({ kind, isGiven }) => (kind === 'service' && !isGiven ? undefined : queries.invalidateQueries({ queryKey: keys.privacy })),
  })
}

function useKeepDeletion() {
  const queries = useQueryClient()
  return (deletion: OutputOf<typeof readPrivacy>['deletion']) =>
    queries.setQueryData<OutputOf<typeof readPrivacy>>(keys.privacy, (shown) => shown && { ...shown, deletion })
}

/** Asks the bank to delete what it may. */
export function useRequestDeletion() {
  const { client } = useApi()
  const keep = useKeepDeletion()
  return useMutation({ mutationFn: (input: InputOf<typeof requestDeletion>) => client.call(requestDeletion, input), onSuccess: keep })
}

/** Takes that wish back. */
export function useWithdrawDeletion() {
  const { client } = useApi()
  const keep = useKeepDeletion()
  return useMutation({
    mutationFn: (input: InputOf<typeof withdrawDeletion>) => client.call(withdrawDeletion, input),
    onSuccess: () => keep(null),
  })
}

/** Everything the bank holds of the customer. Never kept on the device. */
export function useMyData() {
  const { client } = useApi()
  return useQuery({ queryKey: keys.data, queryFn: ({ signal }) => client.call(readMyData, {}, signal), gcTime: 0 })
}
