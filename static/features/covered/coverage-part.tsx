/** In Follow up: threats of which everything is done, each with the question whether it is covered now, or the answer. */
import { Suspense, useEffect, useRef, useState } from 'react';
import { draftName } from '../../store/drafts.ts';
import { useAccess, usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { later } from '../../ui/later.ts';
import { Lozenge } from '../../ui/lozenge.tsx';
import { PersonLine } from '../../ui/person-line.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { doneIds } from './done-ids.ts';
import { type CoverageRow, useCoverage } from './use-coverage.ts';
import './covered.css';

const CoverageForm = later(() => import('./coverage-form.tsx'));

export function CoveragePart() {
  const { t } = usePanel();
  const contribute = useAccess('contribute');
  const rows = useCoverage();
  if (rows.length === 0) return null;
  return (
    <section className="part coverage" aria-labelledby="part-coverage">
      <h3 id="part-coverage">
        {t('panel.coverage.title')} <span className="heading-note">{t('panel.coverage.hint')}</span>
      </h3>
      <ul className="rows" aria-labelledby="part-coverage">
        {rows.map((row) => (
          <CoverageLine key={row.key} row={row} contribute={contribute} />
        ))}
      </ul>
      {!contribute && <p className="row-note">{t('panel.coverage.whoSays')}</p>}
    </section>
  );
}

function CoverageLine({ row, contribute }: { row: CoverageRow; contribute: boolean }) {
  const { store, t } = usePanel();
  const { key, threat, state } = row;
  const kept = store.drafts.read(draftName.covered(key));
  const [answering, setAnswering] = useState<boolean | null>(() =>
    kept === null ? null : kept.text.startsWith('yes'),
  );
  const line = useRef<HTMLLIElement>(null);
  // The form goes with the answer: the focus stays with its row.
  const closed = useRef(false);
  useEffect(() => {
    if (answering !== null || !closed.current) return;
    closed.current = false;
    line.current?.querySelector('button')?.focus();
  }, [answering]);
  const close = () => {
    closed.current = true;
    setAnswering(null);
  };
  const { id } = threat;
  return (
    <li
      ref={line}
      className="coverage-line"
      data-row={key}
      aria-label={t('panel.row.label', { id, text: threat.text })}
    >
      <span className="row-id">{id}</span>
      <div className="coverage-text">
        <p className="row-text">{threat.text}</p>
        {state.is === 'said' ? (
          <Said row={row} />
        ) : (
          <p className="row-note">{t('panel.coverage.done', { ids: doneIds(state.done) })}</p>
        )}
        {contribute && answering === null && <Buttons row={row} onAnswer={setAnswering} />}
        {answering !== null && (
          <Suspense fallback={<Spinner label={t('panel.details.loading')} />}>
            <CoverageForm key={String(answering)} row={row} covered={answering} onDone={close} />
          </Suspense>
        )}
      </div>
    </li>
  );
}

function Buttons({ row, onAnswer }: { row: CoverageRow; onAnswer: (covered: boolean) => void }) {
  const { t } = usePanel();
  const { id } = row.threat;
  const [again, setAgain] = useState(false);
  if (row.state.is === 'said' && !again) {
    return (
      <div className="actions">
        <Button appearance="subtle" aria-label={t('panel.coverage.againFor', { id })} onClick={() => setAgain(true)}>
          {t('panel.coverage.again')}
        </Button>
      </div>
    );
  }
  return (
    <div className="actions" role="group" aria-label={t('panel.coverage.ask', { id })}>
      <span className="coverage-question">{t('panel.coverage.ask', { id })}</span>
      <Button autoFocus={again} aria-label={t('panel.coverage.yesFor', { id })} onClick={() => onAnswer(true)}>
        {t('panel.coverage.yes')}
      </Button>
      <Button aria-label={t('panel.coverage.noFor', { id })} onClick={() => onAnswer(false)}>
        {t('panel.coverage.no')}
      </Button>
    </div>
  );
}

function Said({ row: { threat, state } }: { row: CoverageRow }) {
  const { t } = usePanel();
  if (state.is !== 'said') return null;
  const { covered, note, by, at } = state.answer;
  const { id } = threat;
  return (
    <p className="row-note coverage-said">
      <Lozenge tone={covered ? 'green' : 'yellow'}>
        {t(covered ? 'panel.coverage.saidYes' : 'panel.coverage.saidNo', { id })}
      </Lozenge>
      {note !== '' && <span>{note}</span>}
      <PersonLine by={by} at={at} />
    </p>
  );
}
