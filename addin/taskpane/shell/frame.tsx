import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { Suspense, useEffect } from 'react';
import { useLanguageChoice, useText } from '../shared/language';
import { NavigationContext, type PageId } from '../shared/navigation';
import { useWorkbook } from '../shared/workbook';
import { PAGES } from '../pages';
import { PageBoundary } from './page-boundary';
import { TEXTS } from './texts';
import { useOpenedPages } from './use-opened-pages';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  header: {
    display: 'flex',
    alignItems: 'center',
    flex: 'none',
    paddingInline: '4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flex: '1', minWidth: 0, overflowX: 'auto', scrollbarWidth: 'none' },
  // Six names of two characters fit a pane of 320 pixels.
  tab: {
    '@media (max-width: 420px)': {
      paddingInline: '4px',
      '::before': { insetInline: '4px' },
      '::after': { insetInline: '4px' },
    },
  },
  language: { flex: 'none', minWidth: 'auto', color: tokens.colorNeutralForeground3 },
  outside: {
    flex: 'none',
    margin: 0,
    padding: '8px 16px',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  page: { flex: '1', minHeight: 0, overflowY: 'auto', '&[hidden]': { display: 'none' } },
  loading: { margin: 0, padding: '24px 16px', color: tokens.colorNeutralForeground3 },
});

const tabId = (page: PageId) => `tab-${page}`;
const panelId = (page: PageId) => `page-${page}`;

/** Tabs above, the page below; a page once opened keeps what was filled in. */
export function Frame() {
  const styles = useStyles();
  const say = useText();
  const { language, choose } = useLanguageChoice();
  const outside = useWorkbook() === null;
  const { navigation, opened } = useOpenedPages();

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say(TEXTS.title);
  }, [language, say]);

  return (
    <NavigationContext value={navigation}>
      <div className={styles.frame}>
        <header className={styles.header}>
          <TabList
            className={styles.tabs}
            aria-label={say(TEXTS.pages)}
            selectedValue={navigation.page}
            onTabSelect={(_event, { value }) => navigation.open(value as PageId)}
          >
            {PAGES.map(({ id, title }) => (
              <Tab
                key={id}
                id={tabId(id)}
                value={id}
                className={styles.tab}
                aria-controls={opened.has(id) ? panelId(id) : undefined}
              >
                {say(title)}
              </Tab>
            ))}
          </TabList>
          <Button
            appearance="subtle"
            size="small"
            className={styles.language}
            aria-label={say(TEXTS.switchLanguage)}
            onClick={() => choose(language === 'zh-CN' ? 'en-US' : 'zh-CN')}
          >
            {say(TEXTS.otherLanguage)}
          </Button>
        </header>
        {outside && (
          <p className={styles.outside} role="note">
            {say(TEXTS.outside)}
          </p>
        )}
        {PAGES.filter(({ id }) => opened.has(id)).map(({ id, Content }) => (
          <div
            key={id}
            id={panelId(id)}
            role="tabpanel"
            aria-labelledby={tabId(id)}
            className={styles.page}
            hidden={id !== navigation.page}
          >
            <PageBoundary>
              <Suspense fallback={<p className={styles.loading}>{say(TEXTS.loading)}</p>}>
                <Content />
              </Suspense>
            </PageBoundary>
          </div>
        ))}
      </div>
    </NavigationContext>
  );
}
