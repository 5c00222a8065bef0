import type { PayoutFunction } from '../declaration';
import { MINHANG_CONTESTS } from './minhang-contests';
import { MINHANG_TALENT } from './minhang-talent';
import { MINHANG_TRAINING } from './minhang-training';
import { SONGJIANG } from './songjiang';

/** Every function that works out a sum. */
export const PAYOUTS: readonly PayoutFunction[] = [
  ...MINHANG_TRAINING,
  ...MINHANG_TALENT,
  ...MINHANG_CONTESTS,
  ...SONGJIANG,
];
