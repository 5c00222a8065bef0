export { checkLists, paidBy, type CheckedList, type HistoryList, type HistoryRow } from './checked-list';
export * from './draft';
export { LEAST_DRAWS, resample, type Range, type ResampleOptions } from './resample';
