export type ServiceWorkerPlatform = {
  /** Keeps the app itself on the device, so that it opens without a network. The bank's answers are kept elsewhere (platform/storage). */
  readonly keepApp: () => void
}
