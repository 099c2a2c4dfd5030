// Stands in for the H5 router's own navigation bar: ui/Screen draws the heading and the way back.
export const initNavigationBar = () => undefined

export default class NavigationBarHandler {
  load() {}
}
