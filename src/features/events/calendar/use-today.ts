import { useEvents } from '../../../api/events-list'
import type { BusinessDay } from '../../../domain/date/business-day'

/** The bank's day, by its latest answer about what is coming up; undefined before there is one. */
export function useToday(): BusinessDay | undefined {
  const { data } = useEvents({})
  return data?.pages[0]?.asOf.slice(0, 10) as BusinessDay | undefined
}
