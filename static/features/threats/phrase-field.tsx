/** One part of a statement that is one phrase, with its hint and examples. */
import { useId } from 'react';
import { type PhrasePart, type Stride, statementLimits } from '../../../src/domain/threat-statement.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import { draftName } from '../../store/drafts.ts';
import type { Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';
import { GrowingText } from '../../ui/growing-text.tsx';
import { useDrafted } from '../../ui/use-drafted.ts';

export interface PhraseFieldProps {
  part: PhrasePart;
  row: Row;
  /** The kinds that are ticked: the examples follow them. */
  stride: readonly Stride[];
  /** Whether its hint is shown. */
  hinted: boolean;
  onEnter: () => void;
  onTyped: (text: string | null) => void;
}

export function PhraseField({ part, row, stride, hinted, onEnter, onTyped }: PhraseFieldProps) {
  const { store, t } = usePanel();
  const id = useId();
  const field = useDrafted({
    draft: draftName.part(part, row.key),
    saved: row.details?.statement[part] ?? '',
    rev: row.item?.rev ?? 0,
    limit: statementLimits.part,
    onSave: (text, rev) => store.setDetails(row.key, { [part]: text }, rev),
    onTyped,
  });
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {t(`panel.details.part.${part}`)}
      </label>
      <GrowingText
        id={id}
        value={field.text}
        aria-invalid={field.tooLong !== null || undefined}
        aria-describedby={`${id}-hint`}
        onFocus={onEnter}
        onBlur={field.save}
        onChange={(event) => field.type(event.target.value)}
        onKeyDown={field.onLineKey}
      />
      <div id={`${id}-hint`} className={field.tooLong ? 'field-error' : 'field-hint'}>
        {field.tooLong ?? (hinted && <Hint part={part} stride={stride} />)}
      </div>
    </div>
  );
}

function Hint({ part, stride }: Pick<PhraseFieldProps, 'part' | 'stride'>) {
  const { t } = usePanel();
  return (
    <>
      <p>{t(`panel.details.hint.${part}`)}</p>
      <p>{t('panel.details.examples', { examples: examplesOf(part, stride[0], t) })}</p>
    </>
  );
}

/** What people can do, and what follows, differs by the kind of threat. */
function examplesOf(part: PhrasePart, kind: Stride | undefined, t: Texts): string {
  if (kind !== undefined && part === 'threatAction') return t(`panel.details.actionBy.${kind}`);
  if (kind !== undefined && part === 'threatImpact') return t(`panel.details.impactBy.${kind}`);
  return t(`panel.details.example.${part}`);
}
