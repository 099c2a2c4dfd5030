import { anyProperties, createDom, fire, hooks, property } from './kit.js'

/** Mode to background size and position; the nine crop modes are positions themselves. */
const looks = {
  scaleToFill: ['100% 100%', '0 0'],
  aspectFit: ['contain', 'center'],
  aspectFill: ['cover', 'center'],
  widthFix: ['100% auto', '0 0'],
  heightFix: ['auto 100%', '0 0'],
}

export const imageSpecs = {
  image: {
    isLeaf: true,
    properties: {
      src: property(''),
      mode: property('scaleToFill'),
      ...anyProperties('lazyLoad showMenuByLongpress webp fadeIn forceHttps'),
    },
    attached() {
      this._picture = this.$$.appendChild(createDom('div'))
      this._paint()
    },
    observers: {
      'src, mode'() {
        if (this._picture) this._paint()
      },
    },
    methods: {
      _paint() {
        const { src, mode } = this.data
        this._picture.style.backgroundImage = src ? `url(${JSON.stringify(hooks().assetUrl(src))})` : ''
        const [size, position] = looks[mode || 'scaleToFill'] ?? ['auto', mode]
        Object.assign(this._picture.style, { backgroundSize: size, backgroundPosition: position })
        if (src) this._load(src, mode)
      },
      _load(src, mode) {
        const image = createDom('img')
        image.onload = () => {
          const { naturalWidth: width, naturalHeight: height } = image
          if (mode === 'widthFix') this.$$.style.height = `${(this.$$.offsetWidth * height) / (width || 1)}px`
          if (mode === 'heightFix') this.$$.style.width = `${(this.$$.offsetHeight * width) / (height || 1)}px`
          fire(this, 'load', { width, height })
        }
        image.onerror = () => {
          hooks().report('image-error', `image failed to load: ${src.slice(0, 80)}`)
          fire(this, 'error', { errMsg: `GET ${src} failed` })
        }
        image.src = hooks().assetUrl(src)
      },
    },
  },
  'cover-image': {
    isLeaf: true,
    properties: { src: property('') },
    attached() {
      this._image = this.$$.appendChild(createDom('img', { src: hooks().assetUrl(this.data.src) }))
    },
    observers: {
      src(src) {
        if (this._image) this._image.src = hooks().assetUrl(src)
      },
    },
  },
}
