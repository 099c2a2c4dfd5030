// Stands in for the H5 router's telling pages of the window's size, which none of ours asks for.
export const bindPageResize = () => undefined
