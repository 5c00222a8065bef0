/** The two languages of everything a user sees; Chinese comes first. */
export type Language = 'zh-CN' | 'en-US';

/** One sentence or title in both languages. */
export type Text = Readonly<Record<Language, string>>;

export const text = (zh: string, en: string): Text => ({ 'zh-CN': zh, 'en-US': en });
