import { CustomFunctionsRuntime } from './custom-functions';
import type { FunctionsMetadata } from './metadata';

export interface LoadedFunctions {
  readonly runtime: CustomFunctionsRuntime;
  readonly metadata: FunctionsMetadata;
}

const runScript = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`政策函数没有载入（${address}），请刷新页面重试。`)));
    document.head.append(script);
  });

const fetchMetadata = async (address: string): Promise<FunctionsMetadata> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`函数说明没有载入（${address}），请刷新页面重试。`);
  return (await answer.json()) as FunctionsMetadata;
};

/** Runs the very bundle that Excel runs, on our own `CustomFunctions`, and reads what Excel reads about it. */
export const loadFunctions = async (): Promise<LoadedFunctions> => {
  const runtime = new CustomFunctionsRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime });
  const [metadata] = await Promise.all([fetchMetadata('functions.json'), runScript('functions.js')]);
  return { runtime, metadata };
};
