/**
 * Who has this panel open: a line of names, no announcements. Its place is kept from the start, also while others are
 * not heard: what stands below must not move away from a press.
 */
import { usePanel } from '../../store/use-panel.ts';
import { useLive, useNames, useOthers } from './use-together.ts';

/** More than these are counted. */
const shown = 8;

export function HereNow() {
  const { t } = usePanel();
  const live = useLive();
  const people = useNames(useOthers());
  const more = people.length - shown;
  return (
    <div className={`here-now${live ? '' : ' here-now-unknown'}`}>
      <span id="here-now">{t('panel.together.hereNow')}</span>
      <ul aria-labelledby="here-now">
        <li>{t('panel.person.you')}</li>
        {people.slice(0, shown).map(({ accountId, name }) => (
          <li key={accountId}>
            <span className="initials" aria-hidden="true">
              {initialsOf(name)}
            </span>
            {name}
          </li>
        ))}
        {more > 0 && <li>{t('panel.together.more', { count: more })}</li>}
      </ul>
    </div>
  );
}

/** First letters of the first and the last word. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => String.fromCodePoint(word?.codePointAt(0) ?? 0x20).toLocaleUpperCase()).join('');
}
