export { ElderHome as Elder } from './ElderHome'
