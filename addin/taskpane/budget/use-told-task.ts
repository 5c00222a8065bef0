import { useEffect, useRef, useState } from 'react';
import { text, type Text } from 'training-subsidy-core';
import { startTask } from '../worker/start-task';
import type { TaskName, Tasks } from '../worker/tasks';
import { fromWire } from './decimal-wire';
import type { Told } from './history/tasks';
import { TEXTS } from './texts';

type ToldName = { [Name in TaskName]: Tasks[Name]['answer'] extends Told<unknown> ? Name : never }[TaskName];
type AnswerOf<Name extends ToldName> = Tasks[Name]['answer'] extends Told<infer Answer> ? Answer : never;

export type TaskState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'running'; readonly done: number }
  | { readonly stage: 'failed'; readonly sentence: Text };

const failedSentence = (message: string | null): Text =>
  message === null
    ? TEXTS.backgroundFailed
    : text(
        `请重新读取名册后再试；名册没有改动。原因：${message}`,
        `Read the lists again and try once more; no list was changed. Cause: ${message}`,
      );

/** Works something out in the background, one request at a time, and keeps the last answer. */
export function useToldTask<Name extends ToldName>(name: Name) {
  const [state, setState] = useState<TaskState>({ stage: 'idle' });
  const [answer, setAnswer] = useState<AnswerOf<Name> | undefined>(undefined);
  const stop = useRef<() => void>(null);
  useEffect(() => () => stop.current?.(), []);

  const run = (request: Tasks[Name]['request'], onDone: (answer: AnswerOf<Name>) => void = () => undefined) => {
    stop.current?.();
    setState({ stage: 'running', done: 0 });
    stop.current = startTask(name, request, {
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
    stop.current?.();
    setState({ stage: 'idle' });
  };
  return { state, answer, run, cancel };
}
