import { SearchScreen } from '@/features/learn/search/SearchScreen'

export default function SearchPage() {
  return <SearchScreen />
}
