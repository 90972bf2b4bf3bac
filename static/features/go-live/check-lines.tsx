/** Lines of the check: what, how many, and each of them with the way to it. */
import type { BlockingCode, GoLiveLine, WarningCode } from '../../../src/domain/go-live.ts';
import type { AskedQuestion } from '../../../src/domain/question.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import { usePanel, useRecords } from '../../store/use-panel.ts';
import { Icon } from '../../ui/icon.tsx';
import { questionText } from '../prepare/question-text.ts';
import { type PanelTab, focusPlace, tabOf } from './go-to-place.ts';

type Code = BlockingCode | WarningCode;

export interface CheckLinesProps {
  title: string;
  lines: readonly GoLiveLine<Code>[];
  blocking: boolean;
  onTab: (tab: PanelTab) => void;
}

/** More are counted, and come up as the first ones are dealt with. */
const shownIds = 12;

export function CheckLines({ title, lines, blocking, onTab }: CheckLinesProps) {
  const { t, announce } = usePanel();
  const { rules } = useRecords();
  const words = { t, asked: rules.questions };
  const go = (id: string) => {
    onTab(tabOf(id));
    focusPlace(document, id, () => announce(t('panel.goLive.outOfSight', { id }), true));
  };
  return (
    <div className="go-live-lines">
      <h4>{title}</h4>
      <ul className="plain-list" aria-label={title}>
        {lines.map(({ code, ids }) => (
          <li key={code} className={blocking ? 'go-live-line go-live-blocks' : 'go-live-line'}>
            <Icon name={blocking ? 'warning' : 'info'} />
            <span>{t(`panel.goLive.line.${code}`, { count: ids.length })}</span>
            <span className="go-live-ids">
              {ids.slice(0, shownIds).map((id) => (
                <button
                  key={id}
                  type="button"
                  className="go-live-id"
                  aria-label={t('panel.goLive.goTo', { id: placeName(code, id, words) })}
                  onClick={() => go(placeId(code, id))}
                >
                  {placeName(code, id, words)}
                </button>
              ))}
              {ids.length > shownIds && <span>{t('panel.goLive.more', { count: ids.length - shownIds })}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the place is marked with: questions and meetings have no ids of items. */
function placeId(code: Code, id: string): string {
  return code === 'question' || code === 'meeting' ? `${code}-${id}` : id;
}

function placeName(code: Code, id: string, { t, asked }: { t: Texts; asked: readonly AskedQuestion[] }): string {
  if (code === 'meeting') return t('panel.meetings.number', { number: Number(id) });
  const question = code === 'question' ? asked.find((one) => one.id === id) : undefined;
  return question === undefined ? id : questionText(question, t);
}
