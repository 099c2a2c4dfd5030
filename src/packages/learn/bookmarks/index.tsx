import { BookmarksScreen } from '@/features/learn/bookmarks/BookmarksScreen'

export default function BookmarksPage() {
  return <BookmarksScreen />
}
