import branchHall from './files/branch-hall.json'
import briefing from './files/briefing.json'
import closedDoor from './files/closed-door.json'
import common from './files/common.json'
import family from './files/family.json'
import research from './files/research.json'
import salon from './files/salon.json'
import { readEventFiles } from './read-event-files'

/** The events of the demo bank. @throws StartRefused on load when a file has a fault. */
export const demoEvents = readEventFiles(common, [research, salon, family, branchHall, closedDoor, briefing])
