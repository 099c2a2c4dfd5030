import type { OutputOf } from '../../../contract/endpoint'
import type { InboxMessage, readMessagePreferences } from '../../../contract/messages'

export type Preferences = OutputOf<typeof readMessagePreferences>['preferences']
export type Group = InboxMessage['group']

export const groups: readonly Group[] = ['tier', 'event', 'perk', 'service', 'learning', 'greeting']

/** What can be done without altogether. */
export const mutableGroups: readonly Group[] = ['perk', 'learning', 'greeting']

const turned = (chosen: readonly Group[], group: Group, isIn: boolean): Group[] =>
  groups.filter((each) => (each === group ? isIn : chosen.includes(each)))

/** The preferences with one group let into a channel, or kept out of it. */
export const withChannel = (preferences: Preferences, channel: 'wechat' | 'sms', group: Group, isOn: boolean): Preferences => ({
  ...preferences,
  channels: { ...preferences.channels, [channel]: turned(preferences.channels[channel], group, isOn) },
})

/** The preferences with one group wanted, or not at all. */
export const withWanted = (preferences: Preferences, group: Group, isWanted: boolean): Preferences => ({
  ...preferences,
  muted: turned(preferences.muted, group, !isWanted),
})
