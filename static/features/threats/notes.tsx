/** What is noted in passing: assumptions with their state, and questions for whoever knows. */
import { textLimits } from '../../../src/domain/item.ts';
import { useAccess, useLists, usePanel, useRows } from '../../store/use-panel.ts';
import { FollowUpRow } from '../prepare/follow-up-row.tsx';
import { AssumptionRow } from './assumption-row.tsx';
import { NoteBox } from './note-box.tsx';
import './notes.css';

export default function Notes() {
  const { t } = usePanel();
  const contribute = useAccess('contribute');
  const { assumptions, followUps } = useLists();
  const rows = useRows();
  const toConfirm = assumptions.filter((key) => rows.get(key)?.assumption === 'unconfirmed').length;
  const open = followUps.filter((key) => rows.get(key)?.answer === '');
  return (
    <section className="part" aria-labelledby="part-notes">
      <h3 id="part-notes">{t('panel.notes.title')}</h3>
      {contribute && <NoteBox limit={textLimits.assumption} />}
      {assumptions.length > 0 && (
        <div className="notes-list">
          <h4 id="part-assumptions">
            {t('panel.notes.assumptions')}
            {toConfirm > 0 && <span className="heading-note">{t('panel.notes.toConfirm', { count: toConfirm })}</span>}
          </h4>
          <ul className="rows" aria-labelledby="part-assumptions">
            {assumptions.map((key) => (
              <AssumptionRow key={key} rowKey={key} />
            ))}
          </ul>
        </div>
      )}
      {open.length > 0 && (
        <div className="notes-list">
          <h4 id="part-questions">{t('panel.notes.questions')}</h4>
          <ul className="rows" aria-labelledby="part-questions">
            {open.map((key) => (
              <FollowUpRow key={key} rowKey={key} />
            ))}
          </ul>
        </div>
      )}
      {!contribute && assumptions.length + open.length === 0 && <p className="empty">{t('panel.notes.none')}</p>}
    </section>
  );
}
