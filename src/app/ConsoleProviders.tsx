import { QueryClientProvider } from '@tanstack/react-query'
import type { PropsWithChildren } from 'react'
import { ApiProvider } from '../api/context'
import { staffApi, staffQueries } from './console-wiring'

/** What every page of the console stands in, inside what every page stands in: the staff's session in place of a customer's. */
export const ConsoleProviders = ({ children }: PropsWithChildren) => (
  <ApiProvider value={staffApi}>
    <QueryClientProvider client={staffQueries}>{children}</QueryClientProvider>
  </ApiProvider>
)
