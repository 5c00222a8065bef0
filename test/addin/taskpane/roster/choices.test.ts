// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { keepChoice, keptChoice, NO_CHOICE } from '../../../../addin/taskpane/roster/recognition/choices';

afterEach(() => localStorage.clear());

describe('The choice of kind and columns', () => {
  it('is remembered for the same headers alone', () => {
    const choice = { kind: 'mentor', chosen: { mentorName: 3, mentorId: null } } as const;
    keepChoice('0:师傅|1:徒弟', choice);
    expect(keptChoice('0:师傅|1:徒弟')).toEqual(choice);
    expect(keptChoice('0:徒弟|1:师傅')).toEqual(NO_CHOICE);
  });

  it('is forgotten when it is taken back', () => {
    keepChoice('a', { kind: 'mentor', chosen: {} });
    keepChoice('a', NO_CHOICE);
    expect(localStorage.getItem('training-subsidy.rosters')).toBe('[]');
  });

  it.each(['no JSON', '{}', '[["a", {"kind": "no such roster", "chosen": {}}]]', '[null]'])(
    'is none where storage holds %s',
    (kept) => {
      localStorage.setItem('training-subsidy.rosters', kept);
      expect(keptChoice('a')).toEqual(NO_CHOICE);
    },
  );
});
