import { useMutation, useQuery } from '@tanstack/react-query'
import { listDoorEvents, mergeCheckIns, readDoorList } from '../../contract/console/check-in'
import type { InputOf, OutputOf } from '../../contract/endpoint'
import { useApi } from '../context'

export type CheckInBatch = InputOf<typeof mergeCheckIns>
export type CheckInTold = OutputOf<typeof mergeCheckIns>

/** The events whose door can be kept now. */
export function useDoorEvents() {
  const { client } = useApi()
  return useQuery({ queryKey: ['door-events'], queryFn: ({ signal }) => client.call(listDoorEvents, {}, signal), staleTime: 0 })
}

/** Between two looks at what other doors have let in. */
const lookEveryMs = 30_000

/** The list of a door, read again and again, so that what other devices let in is known here too. */
export function useDoorList(eventId: string) {
  const { client } = useApi()
  return useQuery({
    queryKey: ['door-list', eventId],
    queryFn: ({ signal }) => client.call(readDoorList, { eventId }, signal),
    refetchInterval: lookEveryMs,
    staleTime: 0,
  })
}

/** Takes scans to the bank. Again and in any order it comes to the same. */
export function useMergeCheckIns() {
  const { client } = useApi()
  return useMutation({ mutationFn: (batch: CheckInBatch) => client.call(mergeCheckIns, batch) })
}
