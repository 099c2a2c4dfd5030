/** The components that the WeChat base library provides. */
export const builtinTags = (
  'view text button image input textarea scroll-view swiper swiper-item icon checkbox checkbox-group radio radio-group switch slider ' +
  'picker picker-view picker-view-column form label navigator rich-text progress canvas map video audio web-view cover-view cover-image ' +
  'movable-area movable-view camera live-player live-pusher editor open-data ad official-account page-meta navigation-bar match-media ' +
  'root-portal page-container share-element keyboard-accessory voip-room ad-custom grid-view list-view sticky-header sticky-section ' +
  'snapshot functional-page-navigator slot block'
).split(' ')
