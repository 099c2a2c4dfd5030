import type { UseQueryResult } from '@tanstack/react-query'
import { Button, Result, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { failureWords } from '../failures'

/** What a query yields: a skeleton until it is there, and words with a retry where it is not. */
export function Loaded<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.isPending) return <Skeleton active paragraph={{ rows: 8 }} aria-label='正在读取' />
  return (
    <Result
      status='warning'
      title={failureWords(query.error)}
      extra={
        <Button type='primary' onClick={() => void query.refetch()}>
          重试
        </Button>
      }
    />
  )
}
