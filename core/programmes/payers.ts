import { FIGURES } from '../policy/figures';
import type { Department, FigureFacts, Party } from '../policy/figure';
import { OPEN_STANDARDS } from '../policy/open-standards';
import type { CourseCategory } from '../reading/vocabularies';
import type { Programme } from './programme';

/** The department that budgets, reviews and pays a category of training (MH-1.2, MH-1.3, MH-1.4). */
export const CATEGORY_DEPARTMENT: Readonly<Record<CourseCategory, Department>> = {
  skill: 'hr',
  professional: 'hr',
  post: 'union',
  health: 'education',
  language: 'education',
  degree: 'education',
};

/** The sums that a programme rests on, its own and those of others; limits are no sums. */
function sumsOf({ figures, standards }: Pick<Programme<never>, 'figures' | 'standards'>): FigureFacts[] {
  const all: FigureFacts[] = [...figures.map((key) => FIGURES[key]), ...standards.map((id) => OPEN_STANDARDS[id])];
  return all.filter(({ payee }) => payee !== undefined);
}

/** Who pays a programme and to whom, as its figures and standards say (D12). */
export function partiesOf(programme: Pick<Programme<never>, 'figures' | 'standards'>): {
  readonly departments: readonly Department[];
  readonly payee: Party | null;
} {
  const sums = sumsOf(programme);
  return {
    departments: [...new Set(sums.flatMap(({ payers = [] }) => payers))],
    payee: sums[0]?.payee ?? null,
  };
}
