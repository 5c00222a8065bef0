import type { Reporter, TestCase, TestModule } from 'vitest/node';

interface LeftOut {
  readonly name: string;
  readonly reason: string;
}

const NO_REASON = '未说明原因';

/** The reason that a test gave by `context.skip('…')`. */
const reasonOf = (test: TestCase): string => {
  const result = test.result();
  return (result.state === 'skipped' && result.note) || NO_REASON;
};

const leftOutIn = (module: TestModule): LeftOut[] =>
  Array.from(module.children.allTests('skipped'), (test) => ({ name: test.fullName, reason: reasonOf(test) }));

const byReason = (tests: readonly LeftOut[]): Map<string, LeftOut[]> => {
  const groups = new Map<string, LeftOut[]>();
  for (const test of tests) groups.set(test.reason, [...(groups.get(test.reason) ?? []), test]);
  return groups;
};

const count = (modules: readonly TestModule[], state: 'passed' | 'failed'): number =>
  modules.reduce((sum, module) => sum + Array.from(module.children.allTests(state)).length, 0);

/** Closes a run with the tests that were left out, why, and the sum of the rest. */
export default class LeftOutReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const leftOut = modules.flatMap(leftOutIn);
    const lines = [...byReason(leftOut)].flatMap(([reason, tests]) => [
      `未运行 ${tests.length} 项：${reason}`,
      ...tests.map((test) => `  · ${test.name}`),
    ]);
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    const failed = count(modules, 'failed') + broken;
    lines.push(`${count(modules, 'passed')} passed, ${failed} failed, ${leftOut.length} left out`);
    // The default reporter writes its summary in the same hook, and is the earlier one in the list.
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}
