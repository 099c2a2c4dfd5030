/** What a calendar is told. Instants in milliseconds since 1970. */
export type CalendarEntry = { title: string; description: string; location: string; startMs: number; endMs: number }

export type CalendarPlatform = {
  /** `phone`: the entry goes into the phone's calendar; `file`: a calendar file is handed over for whatever calendar there is. */
  readonly way: 'phone' | 'file'
  /** Puts an entry into the phone's calendar; false when the customer or the phone said no. */
  readonly addToPhone: (entry: CalendarEntry) => Promise<boolean>
  /** Hands a calendar file over to be opened or kept. */
  readonly saveFile: (file: { fileName: string; text: string }) => void
}
