type Detector = { detect: (source: HTMLVideoElement) => Promise<readonly { rawValue: string }[]> }
type DetectorClass = { new (options: { formats: string[] }): Detector; getSupportedFormats: () => Promise<string[]> }

/** Yields the text of a QR code in a picture, or null. */
type Read = (video: HTMLVideoElement) => Promise<string | null>

/** The browser's own reader where it has one (Chrome on Android and macOS), else one of ours, fetched when it is needed. */
export async function openReader(): Promise<Read> {
  const { BarcodeDetector } = window as { BarcodeDetector?: DetectorClass }
  if (BarcodeDetector && (await BarcodeDetector.getSupportedFormats()).includes('qr_code')) {
    const detector = new BarcodeDetector({ formats: ['qr_code'] })
    return async (video) => (await detector.detect(video))[0]?.rawValue ?? null
  }
  const { default: decodeQR } = await import('qr/decode.js')
  const canvas = document.createElement('canvas')
  const paper = canvas.getContext('2d', { willReadFrequently: true })
  return async (video) => {
    const { videoWidth: width, videoHeight: height } = video
    if (!paper || width === 0) return null
    Object.assign(canvas, { width, height })
    paper.drawImage(video, 0, 0)
    return decodeQR(paper.getImageData(0, 0, width, height))
  }
}
