import { Button, Input, makeStyles } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { useRef } from 'react';
import { text } from 'training-subsidy-core';
import { useText } from './language';

const TEXTS = {
  chooseDate: text('打开日历', 'Open the calendar'),
  placeholder: text('如 2026-09-16', 'e.g. 2026-09-16'),
};

const useStyles = makeStyles({
  around: { position: 'relative', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  calendar: {
    position: 'absolute',
    right: 0,
    bottom: 0,
    width: '32px',
    height: '32px',
    opacity: 0,
    pointerEvents: 'none',
  },
});

interface DateInputProps {
  readonly entry: string;
  readonly onChange: (entry: string) => void;
  readonly onLeave?: () => void;
}

const hasCalendar = typeof HTMLInputElement !== 'undefined' && 'showPicker' in HTMLInputElement.prototype;

/** A date written in any of the usual shapes, or picked from the browser's calendar. */
export function DateInput({ entry, onChange, onLeave }: DateInputProps) {
  const styles = useStyles();
  const say = useText();
  const calendar = useRef<HTMLInputElement>(null);
  const button = (
    <Button
      appearance="transparent"
      size="small"
      icon={<CalendarRegular />}
      aria-label={say(TEXTS.chooseDate)}
      onClick={() => calendar.current?.showPicker()}
    />
  );
  return (
    <div className={styles.around}>
      <Input
        value={entry}
        placeholder={say(TEXTS.placeholder)}
        autoComplete="off"
        contentAfter={hasCalendar ? button : null}
        onChange={(_event, { value }) => onChange(value)}
        {...(onLeave && { onBlur: onLeave })}
      />
      <input
        ref={calendar}
        type="date"
        className={styles.calendar}
        tabIndex={-1}
        aria-hidden
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
