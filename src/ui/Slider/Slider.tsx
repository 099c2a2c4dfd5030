import { Slider as NativeSlider, View } from '@tarojs/components'
import css from './Slider.module.scss'

type SliderProps = { label: string; value: number; min: number; max: number; step?: number; onSlide: (value: number) => void }

/** A number chosen by dragging. Always beside a field for the same number: dragging is neither exact nor for everyone. */
export const Slider = ({ label, value, min, max, step = 1, onSlide }: SliderProps) => (
  <View className={css.slider!}>
    <NativeSlider
      className={css.native!}
      ariaLabel={label}
      value={Math.min(max, Math.max(min, value))}
      min={min}
      max={max}
      step={step}
      onChanging={(event) => onSlide(event.detail.value)}
      onChange={(event) => onSlide(event.detail.value)}
      {...native}
    />
  </View>
)

// WeChat draws its slider itself and takes literal colours; they repeat `--accent` of ui/tokens in light, readable in dark too.
const native = process.env.TARO_ENV === 'weapp' ? { activeColor: '#A8801F', blockColor: '#A8801F', blockSize: 24 as const } : {}
