import {
  bestIndustryBaseChoices,
  bestMentorChoices,
  bestSongjiangChoices,
  bestTrainingChoices,
  choiceSentence,
  NO_STANDARDS,
  readStandards,
  type Choice,
  type Text,
} from 'training-subsidy-core';
import { belowTitles, elsewhere } from '../check/check';
import type { CheckRequest } from '../check/protocol';

/** One person or unit whom a limit binds, as it can be handed from thread to thread; yuan. */
export interface ToldChoice {
  readonly name: string;
  readonly sentence: Text;
  /** Rows below the header that the rule's order pays, and that would pay most. */
  readonly byRule: readonly number[];
  readonly best: readonly number[];
  readonly gain: number;
}

function choicesOf(request: CheckRequest): Choice[] {
  const { roster, table, standards } = request;
  const options = { elsewhere: elsewhere(request) };
  switch (roster) {
    case 'mentor':
      return bestMentorChoices(table, { ...options, extra: null });
    case 'songjiang-studio':
      return bestSongjiangChoices(table, { ...options, extra: null });
    case 'industry-base':
      return bestIndustryBaseChoices(table, { ...options, extra: null });
    case 'training': {
      const extra = standards === null ? NO_STANDARDS : belowTitles(standards, readStandards);
      return bestTrainingChoices(table, { ...options, extra });
    }
    default:
      return [];
  }
}

/** The best choice for each person or unit whom a limit binds, the largest gain first. */
export const bestChoices = (request: CheckRequest): readonly ToldChoice[] =>
  choicesOf(request)
    .map((choice) => ({
      name: choice.name,
      sentence: choiceSentence(choice),
      byRule: choice.byRule.rows,
      best: choice.best.rows,
      gain: choice.gain.toNumber(),
    }))
    .sort((a, b) => b.gain - a.gain);
