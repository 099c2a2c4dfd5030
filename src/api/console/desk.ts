import { useMutation, useQuery } from '@tanstack/react-query'
import type { Target } from '../../contract/console/banner-body'
import { readCampaignCalendar, sizeAudience, uploadCover } from '../../contract/console/desk'
import { listTemplates, readConsoleOptions } from '../../contract/console/options'
import type { OutputOf } from '../../contract/endpoint'
import { useApi } from '../context'

export type Campaign = OutputOf<typeof readCampaignCalendar>['entries'][number]

/** What the editor chooses from. It changes with the bank's files only. */
export function useConsoleOptions() {
  const { client } = useApi()
  return useQuery({
    queryKey: ['console-options'],
    queryFn: ({ signal }) => client.call(readConsoleOptions, {}, signal),
    staleTime: Infinity,
  })
}

export function useTemplates() {
  const { client } = useApi()
  return useQuery({ queryKey: ['templates'], queryFn: ({ signal }) => client.call(listTemplates, {}, signal), staleTime: Infinity })
}

export function useCampaigns(year: string, branchId: string | undefined) {
  const { client } = useApi()
  return useQuery({
    queryKey: ['campaigns', year, branchId],
    queryFn: ({ signal }) => client.call(readCampaignCalendar, { year, ...(branchId ? { branchId } : {}) }, signal),
  })
}

/** How many customers something would be shown to. */
export function useAudienceSize(target: Target) {
  const { client } = useApi()
  return useQuery({
    queryKey: ['audience-size', target],
    queryFn: ({ signal }) => client.call(sizeAudience, { target }, signal),
    placeholderData: (before) => before,
  })
}

export function useUploadCover() {
  const { client } = useApi()
  return useMutation({ mutationFn: (dataBase64: string) => client.call(uploadCover, { dataBase64 }) })
}
