// Stands in for the style sheets of Taro's own H5 components, which this app does not use.
export {}
