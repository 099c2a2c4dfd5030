import { ArticleScreen } from '@/features/learn/article/ArticleScreen'

export default function ArticlePage() {
  return <ArticleScreen />
}
