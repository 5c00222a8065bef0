export { choiceSentence, type Choice, type Selection } from './choice';
export { bestMentorChoices } from './mentor';
export { bestTrainingChoices } from './training';
export { bestIndustryBaseChoices, bestSongjiangChoices } from './yearly-grant';
