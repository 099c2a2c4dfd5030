// Taro's H5 build prunes this module to the elements in use, and would prune code in it too: so it only passes on.
export { Button, Image, Input, PullDownRefresh, ScrollView, Slider, Text, Textarea, View } from './plain-elements'
