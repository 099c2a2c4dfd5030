// A browser's elements take aria attributes as they are.
export {}
