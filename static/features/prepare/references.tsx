/** What an answer points at: diagrams and documents, each with a link; what is gone stays in sight as gone. */
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import type { QuestionId } from '../../../src/domain/question.ts';
import { type Reference, addressOf, referenceName } from '../../../src/domain/reference.ts';
import type { IssuePointers } from '../../../src/contract/process.ts';
import type { Result } from '../../api/panel-client.ts';
import { useAccess, usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { useRefocus } from '../../ui/use-refocus.ts';
import { useSeen } from '../../ui/use-seen.ts';
import { ReferenceLink } from './reference-link.tsx';

/** Few answers get one: the choice is loaded with the first. */
const ReferenceChoice = lazy(async () => ({ default: (await import('./reference-choice.tsx')).ReferenceChoice }));

export interface ReferencesProps {
  question: QuestionId;
  references: readonly Reference[];
}

export function References({ question, references }: ReferencesProps) {
  const { store, t } = usePanel();
  const contribute = useAccess('contribute');
  const [open, setOpen] = useState(false);
  const button = useRefocus<HTMLButtonElement>();
  const list = useRef<HTMLUListElement>(null);
  const { pointers, read } = usePointers();
  useSeen(
    list,
    () => read(false),
    references.some((one) => one.kind === 'attachment'),
  );
  // A diagram belongs to the architecture; what another answer points at already is shown there too.
  const offered = contribute && question === 'architecture';
  if (!offered && references.length === 0) return null;
  const close = () => {
    setOpen(false);
    button.refocus();
  };
  return (
    <div className="references">
      {references.length > 0 && (
        <ul ref={list} className="reference-list" aria-label={t('panel.prepare.references')}>
          {references.map((one) => (
            <li key={addressOf(one)} className="reference">
              <Icon name={one.kind === 'link' ? 'link' : 'file'} />
              <ReferenceLink reference={one} gone={isGone(one, pointers)} />
              {contribute && (
                <Button
                  appearance="subtle"
                  icon="remove"
                  aria-label={t('panel.prepare.detach', { name: referenceName(one) })}
                  title={t('panel.prepare.detach', { name: referenceName(one) })}
                  onClick={() => {
                    store.setReference(question, one, false);
                    button.refocus();
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {offered && !open && (
        <div className="actions">
          <Button
            ref={button.ref}
            icon="add"
            onClick={() => {
              read(true);
              setOpen(true);
            }}
          >
            {t('panel.prepare.attach')}
          </Button>
        </div>
      )}
      {open && (
        <Suspense fallback={<Spinner label={t('panel.opening')} />}>
          <ReferenceChoice
            question={question}
            references={references}
            pointers={pointers}
            onRetry={() => read(true)}
            onClose={close}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Only a list that was read says that something is missing in it. */
function isGone(of: Reference, pointers: Result<IssuePointers> | null): boolean {
  if (of.kind !== 'attachment' || pointers?.ok !== true) return false;
  return !pointers.value.attachments.some((one) => one.id === of.id);
}

/** Whether an attachment is still there costs a call: read when one comes into sight. Null: not known (yet). */
function usePointers() {
  const { store } = usePanel();
  const [pointers, setPointers] = useState<Result<IssuePointers> | null>(null);
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => void (shown.current = false);
  }, []);
  const read = (again: boolean) => {
    void store.issuePointers(again).then((result) => {
      if (shown.current) setPointers(result);
    });
  };
  return { pointers, read };
}
