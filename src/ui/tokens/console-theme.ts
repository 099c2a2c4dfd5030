/** The tokens of tokens.scss as antd takes them. The console is light: paper, ink and one champagne accent. */
export const consoleTheme = {
  token: {
    colorPrimary: '#7A5A12',
    colorInfo: '#1F56AE',
    colorSuccess: '#1B6E45',
    colorWarning: '#A34A06',
    colorError: '#B3261E',
    colorLink: '#7A5A12',
    colorLinkHover: '#5C430C',
    colorText: '#141A2E',
    colorTextSecondary: '#4B5470',
    colorTextTertiary: '#656D88',
    colorTextPlaceholder: '#656D88',
    colorTextDescription: '#656D88',
    colorTextDisabled: '#656D88',
    colorBgLayout: '#F7F5F0',
    colorBgContainer: '#FFFFFF',
    colorBorder: '#CFC9BC',
    colorBorderSecondary: '#E6E2D9',
    colorFillAlter: '#FAF8F4',
    colorSplit: '#E6E2D9',
    borderRadius: 8,
    borderRadiusLG: 12,
    controlHeight: 36,
    fontSize: 14,
    fontFamily: "system-ui, -apple-system, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
    motionDurationMid: '0.16s',
    motionDurationSlow: '0.2s',
    boxShadowSecondary: '0 1px 2px rgb(20 26 46 / 4%), 0 8px 24px rgb(20 26 46 / 10%)',
  },
  components: {
    Table: { headerBg: '#FAF8F4', headerColor: '#4B5470', rowHoverBg: '#FBF7EC', cellPaddingBlock: 12, headerSplitColor: 'transparent' },
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Tabs: { horizontalMargin: '0' },
    Form: { verticalLabelPadding: '0 0 6px', itemMarginBottom: 20, labelColor: '#4B5470' },
    Segmented: { trackBg: '#EFEBE1', itemSelectedColor: '#141A2E' },
  },
} as const

/** The colours of charts in the console, by what they stand for. */
export const consoleChart = {
  ink: '#141A2E',
  accent: '#7A5A12',
  champagne: '#C9A75A',
  soft: '#4B5470',
  grid: '#E6E2D9',
  jade: '#2F6B66',
} as const
