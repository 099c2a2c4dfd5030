export { IdleGuard as Guard } from './IdleGuard'
