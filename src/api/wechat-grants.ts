import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { InputOf } from '../contract/endpoint'
import { addWechatGrants, readWechatGrants, type WechatGrants } from '../contract/wechat-grants'
import type { ReminderAnswer, ReminderGroup, ReminderPlatform } from '../platform/reminder/types'
import { useApi } from './context'

const key = ['inbox', 'wechat-grants'] as const

/** What may still be sent by WeChat; asked anew each time it is looked at, since what is sent spends it. */
export function useWechatGrants() {
  const { client } = useApi()
  return useQuery({ queryKey: key, queryFn: ({ signal }) => client.call(readWechatGrants, {}, signal), staleTime: 0 })
}

/** How many messages of a group may still be sent. */
export const leftOf = ({ grants }: WechatGrants, group: ReminderGroup): number => grants.find((each) => each.group === group)?.left ?? 0

/** `lost`: WeChat was told yes, and the bank could not be reached to keep it. */
export type GrantOutcome =
  { group: ReminderGroup; answer: Exclude<ReminderAnswer, 'allowed'> | 'lost' } | { group: ReminderGroup; left: number }

/** Asks in a tap for one message more, and keeps the yes. One that was lost is kept at the next tap, without another question. */
export function useAllowWechat({ ask }: Pick<ReminderPlatform, 'ask'>) {
  const { client, newRequestId } = useApi()
  const queries = useQueryClient()
  const keep = useMutation({
    mutationFn: (input: InputOf<typeof addWechatGrants>) => client.call(addWechatGrants, input),
    onSuccess: (grants) => queries.setQueryData(key, grants),
  })
  const [asked, setAsked] = useState<ReminderGroup | null>(null)
  const [outcome, setOutcome] = useState<GrantOutcome | null>(null)
  const unkept = useRef(new Map<ReminderGroup, string>())

  const tryAllow = async (group: ReminderGroup): Promise<GrantOutcome> => {
    const answer = unkept.current.has(group) ? 'allowed' : await ask(group)
    if (answer !== 'allowed') return { group, answer }
    const requestId = unkept.current.get(group) ?? newRequestId()
    unkept.current.set(group, requestId)
    const grants = await keep.mutateAsync({ groups: [group], requestId })
    unkept.current.delete(group)
    return { group, left: leftOf(grants, group) }
  }
  const allow = (group: ReminderGroup) => {
    setAsked(group)
    void tryAllow(group)
      .catch((): GrantOutcome => ({ group, answer: 'lost' }))
      .then(setOutcome)
      .finally(() => setAsked(null))
  }
  return { allow, busyGroup: asked, outcome }
}
