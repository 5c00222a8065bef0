import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import type { Language, Text } from 'training-subsidy-core';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

const STORAGE_KEY = 'training-subsidy.language';

/** The user's own choice. It belongs to the person, not to the workbook; storage may be blocked, then it lasts until closing. */
function remembered(): Language | null {
  try {
    const kept = localStorage.getItem(STORAGE_KEY);
    return kept === 'zh-CN' || kept === 'en-US' ? kept : null;
  } catch {
    return null;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // Blocked: see `remembered`.
  }
}

interface LanguageProviderProps {
  /** Used until the user chooses another one. */
  readonly initial: Language;
  readonly children: ReactNode;
}

export function LanguageProvider({ initial, children }: LanguageProviderProps) {
  const [language, setLanguage] = useState<Language>(() => remembered() ?? initial);
  const choose = useCallback((chosen: Language) => {
    remember(chosen);
    setLanguage(chosen);
  }, []);
  const value = useMemo(() => ({ language, choose }), [language, choose]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

export function useLanguageChoice(): LanguageChoice {
  const value = use(LanguageContext);
  if (value === null) throw new Error('no LanguageProvider around');
  return value;
}

export const useLanguage = (): Language => useLanguageChoice().language;

/** Like `useText`, with a capital at the beginning: names in the registry and the policy have none. */
export function useTitle(): (words: Text) => string {
  const say = useText();
  return useCallback(
    (words: Text) => {
      const said = say(words);
      return said.charAt(0).toUpperCase() + said.slice(1);
    },
    [say],
  );
}

/** Takes a pair of texts and gives the one of the user's language. */
export function useText(): (words: Text) => string {
  const language = useLanguage();
  return useCallback((words: Text) => words[language], [language]);
}
