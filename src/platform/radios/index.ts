// A phone's mini-program has no arrow keys.
export {}
