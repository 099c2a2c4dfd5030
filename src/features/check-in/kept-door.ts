import { checkInOutcomeSchema, doorListSchema, type DoorList } from '../../contract/console/check-in'
import { instantSchema } from '../../contract/primitives'
import * as z from '../../contract/schema'
import { newRequestId } from '../../platform/clock/request-id'
import { readStored, removeStored, writeStored } from '../../platform/storage/storage'

const arrivalSchema = z.nullable(z.object({ at: instantSchema, by: z.string() }))

const scanSchema = z.object({
  id: z.string(),
  eventId: z.string(),
  /** What was shown; null once the bank has it. */
  shown: z.nullable(z.union([z.object({ ticket: z.string() }), z.object({ number: z.int() })])),
  atMs: z.int(),
  number: z.nullable(z.int()),
  /** What was said at the door, and afterwards what the bank made of it. */
  outcome: checkInOutcomeSchema,
  arrival: arrivalSchema,
  isTold: z.boolean(),
})

/** A scan as this device keeps it until the door is left. */
export type KeptScan = z.infer<typeof scanSchema>

/** This device's own name, made once. */
export function deviceId(): string {
  const kept = readStored('door-device')
  if (typeof kept === 'string') return kept
  const made = newRequestId()
  writeStored('door-device', made)
  return made
}

/** The scans of every event on this device. What does not fit any more is from another release and left alone. */
export function readScans(): KeptScan[] {
  const read = z.safeParse(z.array(scanSchema), readStored('door-scans') ?? [])
  return read.success ? read.data : []
}

/** Keeps all scans; yields whether the device really has them. */
export function keepScans(scans: readonly KeptScan[]): boolean {
  writeStored('door-scans', scans)
  return readScans().length === scans.length
}

/** How many lists a device keeps: of the events of a day. */
const mostLists = 4

/** The lists on this device, the newest first. */
export function readLists(): DoorList[] {
  const read = z.safeParse(z.array(doorListSchema), readStored('door-lists') ?? [])
  return read.success ? read.data : []
}

/** Keeps the list of an event in place of an older one. */
export const keepList = (list: DoorList): void =>
  writeStored('door-lists', [list, ...readLists().filter(({ event }) => event.id !== list.event.id)].slice(0, mostLists))

/** Forgets the lists, and the scans that the bank has. */
export function forgetDoor(): void {
  removeStored('door-lists')
  writeStored(
    'door-scans',
    readScans().filter(({ isTold }) => !isTold),
  )
}
