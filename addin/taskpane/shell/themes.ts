import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';
import type { Language } from 'training-subsidy-core';

/** The green of the add-in's icon, from dark to light. */
const GREEN: BrandVariants = {
  10: '#010504',
  20: '#061c18',
  30: '#092f28',
  40: '#0a3d34',
  50: '#0b4b40',
  60: '#0c594c',
  70: '#0e6354',
  80: '#0f6c5c',
  90: '#2a8473',
  100: '#40988a',
  110: '#57ab9c',
  120: '#70beaf',
  130: '#8bd0c2',
  140: '#a8e0d4',
  150: '#c6eee6',
  160: '#e4f8f4',
};

/** Chinese fonts come first for Chinese, so that quotation marks have their full width; Latin ones for English. */
const FONTS: Readonly<Record<Language, string>> = {
  'zh-CN':
    "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'Segoe UI', system-ui, sans-serif",
  'en-US': "'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', Arial, sans-serif",
};

const light = createLightTheme(GREEN);
/** On a dark ground the default brand text is too faint for this green. */
const dark: Theme = {
  ...createDarkTheme(GREEN),
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorBrandForegroundLink: GREEN[120],
  colorBrandForegroundLinkHover: GREEN[130],
  colorBrandForegroundLinkPressed: GREEN[110],
  colorCompoundBrandForeground1: GREEN[120],
  colorCompoundBrandStroke: GREEN[110],
};

export const themeFor = (isDark: boolean, language: Language): Theme => ({
  ...(isDark ? dark : light),
  fontFamilyBase: FONTS[language],
});
