import { channelSchema, type Channel } from '../../contract/appointments'
import { readStored, writeStored } from '../../platform/storage/storage'

/** How to meet and about what, as last chosen; the words only until they are booked. */
export type BookingWish = { channel: Channel; topic: string }

type Kept = BookingWish & { customerId: string }

/** What a customer last chose on this device; another customer's is as good as none. */
export function readWish(customerId: string | undefined): BookingWish {
  const kept = (readStored('booking-wish') ?? {}) as Partial<Kept>
  const isOwn = customerId !== undefined && kept.customerId === customerId
  const channel = channelSchema.options.find((each) => isOwn && each === kept.channel) ?? 'branch'
  return { channel, topic: isOwn && typeof kept.topic === 'string' ? kept.topic : '' }
}

/** Keeps it on the device, through a lost slot, a lost connection and a log-out. */
export function keepWish(customerId: string | undefined, wish: BookingWish): void {
  if (customerId !== undefined) writeStored('booking-wish', { customerId, ...wish } satisfies Kept)
}
