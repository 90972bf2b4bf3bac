/** The optional part: criteria as plain check boxes with examples, sensitive data, go-live date, people. */
import { useId } from 'react';
import type { AskView } from '../../../src/contract/ask.ts';
import { askedCriteria, askedData } from '../../../src/domain/request.ts';
import { useAsk } from '../app/ask-context.ts';
import type { Draft } from './draft.ts';
import { Ticks } from './ticks.tsx';

interface MoreAnswersProps {
  view: AskView;
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
}

export function MoreAnswers({ view, draft, onChange }: MoreAnswersProps) {
  const { t } = useAsk();
  const id = useId();
  const data = [
    ...askedData.map((key) => ({ key, name: t(`ask.dataClass.${key}`) })),
    { key: 'none' as const, name: t('ask.noData') },
  ];
  return (
    <details className="ask-more">
      <summary>{t('ask.more')}</summary>
      <Ticks
        legend={t('ask.criteria')}
        ticks={askedCriteria.map((key) => ({
          key,
          name: t(`ask.criterion.${key}.name`),
          example: t(`ask.criterion.${key}.example`),
        }))}
        ticked={draft.criteria}
        onChange={(criteria) => onChange({ criteria })}
      />
      <Ticks
        legend={t('ask.data')}
        ticks={data}
        ticked={draft.noData ? ['none'] : draft.data}
        onChange={(ticked) => {
          // "None" and a kind of data exclude each other: the last one that was ticked holds.
          const none = !draft.noData && ticked.includes('none');
          onChange({ noData: none, data: none ? [] : ticked.filter((one) => one !== 'none') });
        }}
      />
      <div>
        <label className="field-label" htmlFor={`${id}-date`}>
          {t('ask.goLive')}
        </label>
        <input
          id={`${id}-date`}
          type="date"
          className="text-box ask-date"
          value={draft.goLiveOn}
          onChange={(event) => onChange({ goLiveOn: event.target.value })}
        />
      </div>
      {view.people.length > 0 && (
        <Ticks
          legend={t('ask.people')}
          ticks={view.people.map((one) => ({ key: String(one.accountId), name: one.name }))}
          ticked={draft.people}
          onChange={(people) => onChange({ people })}
        />
      )}
    </details>
  );
}
