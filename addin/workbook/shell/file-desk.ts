import type { BookFile, Opened } from '../xlsx/book';
import { button, element } from './elements';
import { hideNotice, showNotice } from './notice';
import { ask } from './question';

/** What the buttons of the header act on. */
export interface Desk {
  readonly name: () => string;
  readonly isChanged: () => boolean;
  /** Answers the functions in the workbook's formulas that are not known here. */
  readonly open: (book: Opened) => readonly string[];
  readonly openSample: () => void;
  readonly save: () => Promise<BookFile>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const download = (bytes: ArrayBuffer, name: string): void => {
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Shows a notice before work that keeps the page busy. */
const say = async (text: string): Promise<void> => {
  showNotice(text);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
};

const unknownNotice = (names: readonly string[]): string =>
  `公式用到本页没有的函数 ${names.slice(0, 10).join('、')}：这些格显示 #NAME?，公式照样保留并可存回文件`;

const listed = (title: string, losses: readonly string[]): string =>
  [title, ...losses.map((loss) => `· ${loss}`)].join('\n');

export const wireFiles = (desk: Desk): void => {
  const input = element('file-input', HTMLInputElement);
  const buttons = [button('open-file'), button('save-file'), button('open-sample')];

  const save = async (): Promise<boolean> => {
    try {
      await say(`正在保存“${desk.name()}”…`);
      const { bytes, losses } = await desk.save();
      const name = `${desk.name()}.xlsx`;
      download(bytes, name);
      if (losses.length > 0) showNotice(listed(`已保存“${name}”，下列内容没有写入文件：`, losses));
      else hideNotice();
      return true;
    } catch (error) {
      showNotice(`没有保存：${reasonOf(error)}`);
      return false;
    }
  };

  /** Whether the open workbook may be replaced: it is unchanged, or the user has saved it or lets it go. */
  const mayReplace = async (): Promise<boolean> => {
    if (!desk.isChanged()) return true;
    const answer = await ask({
      title: '当前工作簿有未保存的修改',
      text: `“${desk.name()}”的修改还没有保存到本机。继续会丢失这些修改。`,
      save: '先保存再继续',
      goOn: '不保存，继续',
      cancel: '取消',
    });
    return answer === 'go-on' || (answer === 'save' && (await save()));
  };

  const open = async (file: File): Promise<void> => {
    try {
      await say(`正在打开“${file.name}”…`);
      const { readBook } = await import('../xlsx/read-book');
      // Read first: a file that cannot be opened must leave everything as it is.
      const opened = await readBook(file.name, await file.arrayBuffer());
      hideNotice();
      if (!(await mayReplace())) return;
      const unknown = desk.open(opened);
      const losses = unknown.length === 0 ? opened.losses : [...opened.losses, unknownNotice(unknown)];
      if (losses.length > 0) showNotice(listed(`已打开“${file.name}”，请注意：`, losses));
    } catch (error) {
      showNotice(`没有打开“${file.name}”：${reasonOf(error)}`);
    }
  };

  const openSample = async (): Promise<void> => {
    if (!(await mayReplace())) return;
    desk.openSample();
    hideNotice();
  };

  const whileBusy = async (work: () => Promise<unknown>): Promise<void> => {
    for (const each of buttons) each.disabled = true;
    document.body.setAttribute('aria-busy', 'true');
    try {
      await work();
    } finally {
      for (const each of buttons) each.disabled = false;
      document.body.removeAttribute('aria-busy');
    }
  };

  button('open-file').addEventListener('click', () => input.click());
  button('save-file').addEventListener('click', () => void whileBusy(save));
  button('open-sample').addEventListener('click', () => void whileBusy(openSample));
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file !== undefined) void whileBusy(() => open(file));
  });
  addEventListener('beforeunload', (event) => {
    if (desk.isChanged()) event.preventDefault();
  });
  for (const each of buttons) each.disabled = false;
};
