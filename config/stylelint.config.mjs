/** Style sheets: what WeChat's compiler refuses, and raw colours and sizes outside the tokens. */
export default {
  customSyntax: 'postcss-scss',
  rules: {
    'color-no-hex': [true, { message: 'Raw colours live in ui/tokens: use a var(--…).' }],
    'declaration-property-value-disallowed-list': [
      { 'font-size': ['/^[0-9]/'], 'line-height': ['/(px|rpx|em|%)$/'] },
      { message: 'Sizes of text live in ui/tokens: use var(--size-…); line-height has no unit.' },
    ],
    'selector-max-universal': 0,
    'selector-combinator-disallowed-list': [['~'], { message: 'wcsc does not compile the sibling combinator.' }],
    'selector-pseudo-class-disallowed-list': [['is', 'where', 'has'], { message: 'wcsc does not compile it.' }],
    'selector-class-pattern': ['^[a-zA-Z][\\w-]*$|^#', { message: 'WeChat wants class names in ASCII.', resolveNestedSelectors: true }],
    'at-rule-disallowed-list': [['layer', 'container'], { message: 'wcsc does not compile it.' }],
    'block-no-empty': true,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
  },
}
