/** The older Common API, which Office for Windows takes through functions of `window.external`. The host answers almost none of it. */

const SUCCESS = 0;
/** `Office.js` shows it as “operation not supported”. */
const NOT_SUPPORTED = 5000;

/** The client registers for ribbon commands when it starts; there is no ribbon here, so none ever comes. */
const APP_COMMAND_INVOKED = 39;

type Done = (status: number) => void;

export const commonApi = {
  Execute: (_id: number, _parameters: unknown, done: Done) => done(NOT_SUPPORTED),
  RegisterEvent: (id: number, _targetId: string, _handler: unknown, done: Done) =>
    done(id === APP_COMMAND_INVOKED ? SUCCESS : NOT_SUPPORTED),
  UnregisterEvent: (_id: number, _targetId: string, done: Done) => done(SUCCESS),
};
