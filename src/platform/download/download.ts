/** Hands a text file to the browser's downloads, exactly as it is. */
export function downloadText(fileName: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // The browser has begun to read it; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
