import { button, element } from './elements';

export type Answer = 'save' | 'go-on' | 'cancel';

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly save: string;
  readonly goOn: string;
  readonly cancel: string;
}

/** Asks in the page itself, since the pane's host forbids the browser's own questions. Escape cancels. */
export const ask = (question: Question): Promise<Answer> => {
  const dialog = element('question', HTMLDialogElement);
  element('question-title', HTMLElement).textContent = question.title;
  element('question-text', HTMLElement).textContent = question.text;
  button('answer-save').textContent = question.save;
  button('answer-go-on').textContent = question.goOn;
  button('answer-cancel').textContent = question.cancel;
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    const answered = () => {
      const answer = dialog.returnValue;
      resolve(answer === 'save' || answer === 'go-on' ? answer : 'cancel');
    };
    dialog.addEventListener('close', answered, { once: true });
  });
};
