import { useState } from 'react';
import type { Text } from 'training-subsidy-core';
import { failedSentence } from '../worker/failed-sentence';
import type { TaskName, Tasks } from '../worker/tasks';
import { useTask } from '../worker/use-task';
import { fromWire } from './decimal-wire';
import type { Told } from './history/tasks';

type ToldName = { [Name in TaskName]: Tasks[Name]['answer'] extends Told<unknown> ? Name : never }[TaskName];
type AnswerOf<Name extends ToldName> = Tasks[Name]['answer'] extends Told<infer Answer> ? Answer : never;

export type TaskState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'running'; readonly done: number }
  | { readonly stage: 'failed'; readonly sentence: Text };

/** Works something out in the background, one request at a time, and keeps the last answer. */
export function useToldTask<Name extends ToldName>(name: Name) {
  const [state, setState] = useState<TaskState>({ stage: 'idle' });
  const [answer, setAnswer] = useState<AnswerOf<Name> | undefined>(undefined);
  const task = useTask();

  const run = (request: Tasks[Name]['request'], onDone: (answer: AnswerOf<Name>) => void = () => undefined) => {
    setState({ stage: 'running', done: 0 });
    task.run(name, request, {
      onProgress: (done) => setState({ stage: 'running', done }),
      onDone(told) {
        const outcome = told as Told<AnswerOf<Name>>;
        if ('problem' in outcome) return setState({ stage: 'failed', sentence: outcome.problem });
        const received = fromWire<AnswerOf<Name>>(outcome.answer);
        setState({ stage: 'idle' });
        setAnswer(received);
        onDone(received);
      },
      onFailed: (message) => setState({ stage: 'failed', sentence: failedSentence(message) }),
    });
  };
  const cancel = () => {
    task.cancel();
    setState({ stage: 'idle' });
  };
  return { state, answer, run, cancel };
}
