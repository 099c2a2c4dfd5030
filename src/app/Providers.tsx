import { QueryClientProvider } from '@tanstack/react-query'
import type { PropsWithChildren } from 'react'
import { ApiProvider } from '../api/context'
import { Guard } from './guard'
import { api, queryClient } from './wiring'

/** What every page stands in. */
export const Providers = ({ children }: PropsWithChildren) => (
  <ApiProvider value={api}>
    <QueryClientProvider client={queryClient}>
      <Guard />
      {children}
    </QueryClientProvider>
  </ApiProvider>
)
