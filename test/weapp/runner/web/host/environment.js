/** What the Node side knows of the app and of how it was started; see drive/host-server.ts. */
export const { appJson, pages, configs, scopes, styles, scripts, builtinTags, themeVariables, options } = window.__wxEnvironment
