import { Button, Input } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { text } from 'training-subsidy-core';
import { useText } from './language';

const CLEAR = text('清空搜索', 'Clear the search');

interface SearchInputProps {
  readonly label: string;
  readonly hint: string;
  readonly query: string;
  readonly onSearch: (query: string) => void;
}

/** A search box that can be cleared with a button or with Esc. */
export function SearchInput({ label, hint, query, onSearch }: SearchInputProps) {
  const say = useText();
  const clear = (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={say(CLEAR)}
      onClick={() => onSearch('')}
    />
  );
  return (
    <Input
      role="searchbox"
      autoComplete="off"
      aria-label={label}
      placeholder={hint}
      contentBefore={<SearchRegular />}
      contentAfter={query === '' ? null : clear}
      value={query}
      onChange={(_event, { value }) => onSearch(value)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onSearch('');
      }}
    />
  );
}
