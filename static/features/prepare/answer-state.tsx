/** Beneath an answer: who gave it and when, or that nobody did yet. */
import { isAnswered } from '../../../src/domain/answered.ts';
import type { Row } from '../../store/row.ts';
import { useTexts } from '../../store/use-panel.ts';
import { Lozenge } from '../../ui/lozenge.tsx';
import { PersonLine } from '../../ui/person-line.tsx';

/** @param wanted whether it is missed while nobody gave it */
export function AnswerState({ row, wanted }: { row: Row | null; wanted: boolean }) {
  const t = useTexts();
  if (row?.status.is === 'saving') return <span>{t('panel.row.saving')}</span>;
  if (row !== null && row.status.is !== 'saved') return null;
  if (!row?.item || !isAnswered({ text: row.text, references: [...row.references] })) {
    return wanted && <Lozenge tone="yellow">{t('panel.prepare.unanswered')}</Lozenge>;
  }
  return (
    <span>
      {t(row.text === '' ? 'panel.prepare.answeredByReference' : 'panel.prepare.answered')}{' '}
      <PersonLine by={row.item.by} at={row.item.at} />
    </span>
  );
}
