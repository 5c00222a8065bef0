import type { Theme } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { isDarkTheme } from '../../excel';
import { useLanguage } from '../shared/language';
import { themeFor } from './themes';

const DARK_PREFERRED = '(prefers-color-scheme: dark)';

const looksDark = (inExcel: boolean): boolean => (inExcel ? isDarkTheme() : null) ?? matchMedia(DARK_PREFERRED).matches;

/** Excel's theme, or the system's outside Excel. Contrast themes need none: the browser forces its colours on both. */
export function useTheme(inExcel: boolean): Theme {
  const language = useLanguage();
  const [isDark, setIsDark] = useState(() => looksDark(inExcel));
  useEffect(() => {
    const look = () => setIsDark(looksDark(inExcel));
    const preferred = matchMedia(DARK_PREFERRED);
    // Excel tells of no change: the moment to look again is when the user comes back to the pane.
    window.addEventListener('focus', look);
    preferred.addEventListener('change', look);
    return () => {
      window.removeEventListener('focus', look);
      preferred.removeEventListener('change', look);
    };
  }, [inExcel]);
  return useMemo(() => themeFor(isDark, language), [isDark, language]);
}
