import { QueryClientProvider } from '@tanstack/react-query'
import type { PropsWithChildren } from 'react'
import { ApiProvider } from '../api/context'
import { api, queryClient } from './wiring'

/** What every page stands in. */
export const Providers = ({ children }: PropsWithChildren) => (
  <ApiProvider value={api}>
    <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
  </ApiProvider>
)
