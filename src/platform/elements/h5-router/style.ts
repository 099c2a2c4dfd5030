// Stands in for the H5 router's injected styles. Ours are in app.scss, so that the CSP needs no inline style.
const none = () => undefined

export { none as loadAnimateStyle, none as loadNavigationBarStyle, none as loadRouterStyle }
