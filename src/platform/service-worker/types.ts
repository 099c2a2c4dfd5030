export type ServiceWorkerPlatform = {
  /** Keeps the app itself on the device, so that it opens without a network. The bank's answers are kept elsewhere (platform/storage). */
  readonly keepApp: () => void
  /** Starts the site's newest version in place of the one that is kept. @throws when the site cannot be reached. */
  readonly renewApp: () => Promise<void>
}
