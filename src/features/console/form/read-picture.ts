/** The bank's own limits (`uploadCover`): told here too, so that nobody waits for an upload that will be refused. */
const mostBytes = 5 * 1024 * 1024
const types = ['image/jpeg', 'image/png', 'image/webp']

/** Reads a chosen picture as Base64, or says why it cannot be used. */
export async function readPicture(file: File): Promise<{ dataBase64: string } | { fault: string }> {
  if (!types.includes(file.type)) return { fault: `“${file.name}”不是 JPEG、PNG 或 WebP 图片，请另选一张。` }
  if (file.size > mostBytes) {
    return { fault: `图片有 ${(file.size / 1024 / 1024).toFixed(1)} MB，最多 5 MB。请压缩后再传。` }
  }
  const url = await new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => resolve('')
    reader.readAsDataURL(file)
  })
  const dataBase64 = url.slice(url.indexOf(',') + 1)
  return dataBase64 === '' ? { fault: '图片读不出来，请另选一张。' } : { dataBase64 }
}
