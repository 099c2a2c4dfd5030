/** Lengths in rpx as CSS: 750 rpx are the width of the screen. */
export const rpxToCss = (style) => String(style).replace(/(-?[\d.]+)rpx/gi, 'calc(100vw * $1 / 750)')
