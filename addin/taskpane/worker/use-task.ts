import { useEffect, useRef } from 'react';
import { startTask, type TaskListener } from './start-task';
import type { TaskName, Tasks } from './tasks';

/** One task at a time in the background: the next one ends it, and so does leaving what asked for it. */
export function useTask() {
  const stop = useRef<() => void>(null);
  const cancel = () => stop.current?.();
  useEffect(() => () => stop.current?.(), []);
  function run<Name extends TaskName>(
    name: Name,
    request: Tasks[Name]['request'],
    listener: TaskListener<Tasks[Name]['answer']>,
  ): void {
    cancel();
    stop.current = startTask(name, request, listener);
  }
  return { run, cancel };
}
