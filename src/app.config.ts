const isBrowser = process.env.TARO_ENV === 'h5'
const isConsole = process.env.TARO_APP_TARGET === 'console'

// The browser's tab bar is ui/TabBar, and it fetches by itself; WeChat's is native, and is told what to fetch ahead.
const nativeBars = {
  preloadRule: {
    'pages/home/index': { network: 'all' as const, packages: ['ladder'] },
    'pages/perks/index': { network: 'all' as const, packages: ['perks'] },
    'pages/learn/index': { network: 'all' as const, packages: ['learn'] },
    'pages/events/index': { network: 'all' as const, packages: ['events'] },
    'pages/me/index': { network: 'all' as const, packages: ['account'] },
  },
  darkmode: true,
  themeLocation: 'theme.json',
  // on an iPad it fills the screen and turns with it
  resizable: true,
  // what WeChat guards by law waits for the customer's word, which ui/PrivacySheet asks for
  __usePrivacyCheck__: true,
  tabBar: {
    color: '@tabText',
    selectedColor: '@tabChosen',
    backgroundColor: '@tabGround',
    borderStyle: '@tabLine' as 'black',
    list: [
      { pagePath: 'pages/home/index', text: '阶梯', iconPath: 'assets/tab-home.png', selectedIconPath: 'assets/tab-home-on.png' },
      { pagePath: 'pages/perks/index', text: '权益', iconPath: 'assets/tab-perks.png', selectedIconPath: 'assets/tab-perks-on.png' },
      { pagePath: 'pages/learn/index', text: '学堂', iconPath: 'assets/tab-learn.png', selectedIconPath: 'assets/tab-learn-on.png' },
      { pagePath: 'pages/events/index', text: '活动', iconPath: 'assets/tab-events.png', selectedIconPath: 'assets/tab-events-on.png' },
      { pagePath: 'pages/me/index', text: '我的', iconPath: 'assets/tab-me.png', selectedIconPath: 'assets/tab-me-on.png' },
    ],
  },
}

const customers = {
  pages: ['pages/home/index', 'pages/perks/index', 'pages/learn/index', 'pages/events/index', 'pages/me/index'],
  subPackages: [
    { root: 'packages/account', name: 'account', pages: ['sign-in/index', 'privacy/index', 'my-data/index', 'notice/index'] },
    {
      root: 'packages/ladder',
      name: 'ladder',
      pages: ['planner/index', 'goal/index', 'footprints/index', 'counted/index', 'cases/index', 'report/index'],
    },
    { root: 'packages/manager', name: 'manager', pages: ['manager/index', 'booking/index'] },
    {
      root: 'packages/perks',
      name: 'perks',
      pages: ['perk/index', 'comparison/index', 'redemption/index', 'ledger/index', 'letter/index'],
    },
    { root: 'packages/points', name: 'points', pages: ['points/index', 'rewards/index'] },
    { root: 'packages/messages', name: 'messages', pages: ['inbox/index', 'preferences/index', 'feedback/index', 'survey/index'] },
    { root: 'packages/learn', name: 'learn', pages: ['article/index', 'search/index', 'glossary/index', 'cards/index', 'bookmarks/index'] },
    {
      root: 'packages/courses',
      name: 'courses',
      pages: ['course/index', 'chapter/index', 'quiz/index', 'certificates/index', 'verification/index', 'risk/index'],
    },
    {
      root: 'packages/events',
      name: 'events',
      pages: ['find/index', 'calendar/index', 'event/index', 'sign-up/index', 'ticket/index', 'draw/index', 'survey/index'],
    },
    // ECharts is heavy: it has a package of its own, fetched by those who look at a chart.
    { root: 'packages/charts', name: 'charts', pages: ['trend/index'] },
    // Staff check tickets in: in WeChat here, in a browser at the console. The customer's browser app has nothing of it.
    ...(isBrowser ? [] : [{ root: 'packages/check-in', name: 'check-in', pages: ['door/index'] }]),
    // What the console shows beside its editor: the customer's own screens with a draft in them. WeChat has no console.
    ...(isBrowser ? [{ root: 'packages/preview', name: 'preview', pages: ['index'] }] : []),
  ],
}

// The staff's console is a build of its own (config/console.ts): neither app holds the other's pages.
const staffs = {
  pages: [
    'packages/console/content/index',
    'packages/console/editor/index',
    'packages/console/review/index',
    'packages/console/calendar/index',
    'packages/console/roster/index',
    'packages/console/results/index',
    'packages/console/audit/index',
    'packages/check-in/door/index',
  ],
}

export default defineAppConfig({
  ...(isConsole ? staffs : customers),
  window: isBrowser
    ? { navigationBarTitleText: '财富阶梯' }
    : {
        navigationBarTitleText: '财富阶梯',
        navigationBarBackgroundColor: '@ground',
        navigationBarTextStyle: '@barText' as 'black',
        backgroundColor: '@ground',
        backgroundTextStyle: '@pullText' as 'dark',
        pageOrientation: 'portrait' as const,
      },
  lazyCodeLoading: 'requiredComponents',
  ...(isBrowser ? {} : nativeBars),
})
