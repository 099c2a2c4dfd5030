import { ChapterScreen } from '@/features/courses/chapter/ChapterScreen'

export default function ChapterPage() {
  return <ChapterScreen />
}
