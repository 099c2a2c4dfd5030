import { readStanding } from '../contract/ladder'
import { useKeptQuery } from './kept-query'

/** The customer's standing. Starts from the last one this device saw, and asks the bank at once. */
export const useStanding = () => useKeptQuery({ queryKey: ['ladder', 'standing'], endpoint: readStanding, kept: 'standing' })
