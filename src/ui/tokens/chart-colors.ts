/** The tokens of tokens.scss that a canvas needs as literals. */
export const chartColors = {
  light: { line: '#7A5A12', area: 'rgba(122, 90, 18, 0.10)', text: '#4B5470', faint: '#656D88', grid: '#E6E2D9', card: '#FFFFFF' },
  dark: { line: '#E0C07A', area: 'rgba(224, 192, 122, 0.14)', text: '#B7BDD0', faint: '#9AA1B8', grid: '#262D42', card: '#161B2C' },
} as const

export type ChartColors = (typeof chartColors)['light' | 'dark']
