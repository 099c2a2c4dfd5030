export type TextFile = { fileName: string; mimeType: string; text: string }

export type SaveFilePlatform = {
  /** Hands a text file over to be kept. False when the customer or the phone said no. */
  readonly saveText: (file: TextFile) => Promise<boolean>
}
