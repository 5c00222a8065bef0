import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { Language } from 'training-subsidy-core';
import { displayLanguage } from '../../excel';
import { LanguageProvider } from '../shared/language';
import { SelectionProvider } from '../shared/selection';
import { WorkbookContext, type WorkbookAccess } from '../shared/workbook';
import { Frame } from './frame';
import { useTheme } from './use-theme';

const useStyles = makeStyles({ provider: { height: '100%' } });

const browserLanguage = (): Language => (navigator.language.toLowerCase().startsWith('en') ? 'en-US' : 'zh-CN');

interface AppProps {
  /** Null outside Excel. */
  readonly workbook: WorkbookAccess | null;
}

function Themed({ workbook }: AppProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(workbook !== null)} className={styles.provider}>
      <WorkbookContext value={workbook}>
        <SelectionProvider>
          <Frame />
        </SelectionProvider>
      </WorkbookContext>
    </FluentProvider>
  );
}

/** The pane, over a workbook or, outside Excel, over none. */
export function App({ workbook }: AppProps) {
  return (
    <LanguageProvider initial={workbook ? displayLanguage() : browserLanguage()}>
      <Themed workbook={workbook} />
    </LanguageProvider>
  );
}
