import { listDoorEvents, mergeCheckIns, readDoorList } from '../../src/contract/console/check-in'
import { instantAt } from '../clock'
import { listDoors, readList } from '../console/door'
import { mergeDoor } from '../console/merge-door'
import { handle, type Route } from '../http/handle'

/** The door of an event, for phones that may be without a network. */
export const consoleCheckInRoutes: readonly Route[] = [
  handle(listDoorEvents, async (_, context) => ({ asOf: instantAt(context.bank.nowMs), events: await listDoors(context) })),
  handle(readDoorList, ({ eventId }, context) => readList(context, eventId)),
  handle(mergeCheckIns, (batch, context) => mergeDoor(context, batch)),
]
