import { text, type Text } from 'training-subsidy-core';

export const NOT_STARTED = text(
  '后台没有启动。请关闭任务窗格后重新打开再试。',
  'The background did not start. Close the pane, open it and try again.',
);

/** Why a task over lists came to nothing, and what to do; null where it did not start at all. */
export const failedSentence = (message: string | null): Text =>
  message === null
    ? NOT_STARTED
    : text(
        `请重新读取名册后再试；名册没有改动。原因：${message}`,
        `Read the lists again and try once more; no list was changed. Cause: ${message}`,
      );
