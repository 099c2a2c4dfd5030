export type SitePlatform = {
  /** The whole address of a path below the bank's origin: for a video, or for a code that somebody else scans. */
  readonly addressOf: (path: string) => string
}
