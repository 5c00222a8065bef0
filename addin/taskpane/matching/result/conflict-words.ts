import { text, type ConflictRule, type ProjectConflict, type Text } from 'training-subsidy-core';

export const CONFLICT_RULES: Readonly<Record<ConflictRule, Text>> = {
  'once-only': text('只能一次', 'once only'),
  'not-twice': text('不重复享受', 'not twice'),
  'no-way-back': text('不得回报', 'no way back'),
  'higher-of': text('就高', 'the higher of two'),
  'both-districts': text('两区重复', 'both districts'),
  'grade-or-post': text('等级或称号', 'grade or post'),
  undecided: text('待核实', 'to be decided'),
};

export const SEVERITY_WORDS: Readonly<Record<ProjectConflict['severity'], Text>> = {
  info: text('提示', 'note'),
  warn: text('需说明', 'explain'),
  hold: text('待定', 'hold'),
  reject: text('不予', 'reject'),
};
