import { Converter } from 'opencc-js/t2cn';

/** Traditional characters in their simplified form, phrase by phrase. */
export const simplified: (name: string) => string = Converter({ from: 't', to: 'cn' });
