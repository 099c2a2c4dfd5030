import type { PersonaPlan } from '../persona-plan'
import { elsewhere } from './elsewhere'
import { rising } from './rising'
import { settled } from './settled'
import { watched } from './watched'

/** The demo customers, in the order of their phones. */
export const personas: readonly PersonaPlan[] = [...rising, ...watched, ...settled, ...elsewhere].sort((a, b) =>
  a.phone.localeCompare(b.phone),
)
