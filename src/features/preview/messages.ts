import { defineMessages } from '../../i18n/message'

export const previewTexts = defineMessages({
  minutes: { 'zh-CN': '约 {minutes} 分钟', 'zh-HK': '約 {minutes} 分鐘', en: 'About {minutes} min' },
  terms: { 'zh-CN': '使用规则', 'zh-HK': '使用規則', en: 'Terms' },
  banner: { 'zh-CN': '横幅', 'zh-HK': '橫幅', en: 'Banner' },
})
