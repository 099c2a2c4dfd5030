import type { ReactNode } from 'react'
import { create } from 'zustand'

/** What the app lays over the head of every page, or nothing: the app puts it there once it is fetched. */
export const useTopBar = create<{ bar: ReactNode }>(() => ({ bar: null }))
