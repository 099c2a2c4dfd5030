export type ReminderPlatform = {
  /** Whether this platform sends reminders that the customer has to allow one by one. */
  readonly isAsked: boolean
  /** Asks, during a tap, whether the bank may remind of an event once. `allowed`, `refused`, or `failed` when it could not be asked. */
  readonly ask: () => Promise<'allowed' | 'refused' | 'failed'>
}
