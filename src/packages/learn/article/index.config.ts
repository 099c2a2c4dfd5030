export default definePageConfig({ enablePageScroll: true })
