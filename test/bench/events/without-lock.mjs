/**
 * Takes the lock on an event's seats out of a server process, to see that the load test notices: `NODE_OPTIONS=--import=…`. The bank itself
 * has no switch for it.
 */
import pg from 'pg'

const { query } = pg.Client.prototype
const stripped = (text) => text.replace(/ for no key update( of "\w+")?/gi, '')

pg.Client.prototype.query = function (first, ...rest) {
  return query.call(this, typeof first === 'string' ? stripped(first) : first, ...rest)
}
