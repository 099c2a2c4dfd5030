/** What messages are about that can be allowed one by one; the bank has a template in WeChat for each. */
export type ReminderGroup = 'event' | 'tier' | 'perk' | 'service'

/**
 * `allowed`: one message more. `refused`: the customer said no, now or for good. `banned`: WeChat does not carry this template.
 * `off`: the customer has turned off all messages of the mini-program. `failed`: it could not be asked.
 */
export type ReminderAnswer = 'allowed' | 'refused' | 'banned' | 'off' | 'failed'

export type ReminderPlatform = {
  /** Whether this platform sends messages that the customer has to allow one by one. */
  readonly isAsked: boolean
  /** Asks, during a tap, whether the bank may send one message more of a group. */
  readonly ask: (group: ReminderGroup) => Promise<ReminderAnswer>
}
