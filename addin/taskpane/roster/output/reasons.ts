import type { Language } from 'training-subsidy-core';
import { asText } from '../../shared/cells';
import type { ResultRow } from '../result/result';

const BETWEEN: Readonly<Record<Language, string>> = { 'zh-CN': '；', 'en-US': '; ' };

/** Why a row has its verdict, and how its sum came about. */
export function reasonsOf({ findings, worked }: ResultRow, language: Language): string {
  const reasons = [...findings.map(({ sentence }) => sentence[language]), worked?.[language] ?? ''];
  return asText(reasons.filter(Boolean).join(BETWEEN[language]));
}
