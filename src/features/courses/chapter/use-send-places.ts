import { useChapterPlaces } from '../../../api/courses'
import { useShow } from '../../../platform/lifecycle/lifecycle'

/** When a page of a course comes to the front, the bank hears of what was read while it could not be reached. */
export function useSendPlaces(): void {
  const { sendPlaces } = useChapterPlaces()
  useShow(() => void sendPlaces())
}
