/** Chooses what an answer points at: an attachment or a link of the issue with one click, or any https address. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { QuestionId } from '../../../src/domain/question.ts';
import {
  type Reference,
  addressOf,
  linkUrl,
  referenceLimit,
  referenceName,
  sameReference,
} from '../../../src/domain/reference.ts';
import type { IssuePointers } from '../../../src/contract/process.ts';
import type { Result } from '../../api/panel-client.ts';
import { answerRow } from '../../store/change.ts';
import { draftName } from '../../store/drafts.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { isEscape } from '../../ui/keys.ts';
import { Spinner } from '../../ui/spinner.tsx';

export interface ReferenceChoiceProps {
  question: QuestionId;
  references: readonly Reference[];
  /** What the issue has; null while it is read. */
  pointers: Result<IssuePointers> | null;
  onRetry: () => void;
  onClose: () => void;
}

export function ReferenceChoice({ question, references, pointers, onRetry, onClose }: ReferenceChoiceProps) {
  const { store, t } = usePanel();
  const full = references.length >= referenceLimit;
  return (
    <div
      className="boxed"
      role="group"
      aria-label={t('panel.prepare.attach')}
      onKeyDown={(event) => {
        if (isEscape(event)) onClose();
      }}
    >
      <LinkBox question={question} full={full} />
      {pointers === null && <Spinner label={t('panel.prepare.readingIssue')} />}
      {pointers?.ok === false && (
        <p className="field-error">
          {failureText(pointers.error, t)}{' '}
          <Button appearance="subtle" onClick={onRetry}>
            {t('panel.retry')}
          </Button>
        </p>
      )}
      {pointers?.ok === true && (
        <Offers
          offers={offersOf(pointers.value, references)}
          disabled={full}
          onPick={(one) => store.setReference(question, one, true)}
        />
      )}
      {full && <p className="field-hint">{t('panel.prepare.referencesFull', { count: referenceLimit })}</p>}
      <div className="actions">
        <Button onClick={onClose}>{t('panel.prepare.attachDone')}</Button>
      </div>
    </div>
  );
}

function offersOf({ attachments, links }: IssuePointers, references: readonly Reference[]): Reference[] {
  const all: Reference[] = [
    // Diagrams first: that is what people look for.
    ...attachments
      .toSorted((one, other) => Number(other.isImage) - Number(one.isImage))
      .map(({ id, name }) => ({ kind: 'attachment', id, name }) as const),
    ...links.map(({ url, title }) => ({ kind: 'link', url, title: title.trim() || null }) as const),
  ];
  return all.filter((one) => !references.some((each) => sameReference(each, one)));
}

interface OffersProps {
  offers: readonly Reference[];
  disabled: boolean;
  onPick: (reference: Reference) => void;
}

function Offers({ offers, disabled, onPick }: OffersProps) {
  const { t } = usePanel();
  if (offers.length === 0) return <p className="empty">{t('panel.prepare.nothingAttached')}</p>;
  return (
    <div>
      <p className="field-hint">{t('panel.prepare.ofTheIssue')}</p>
      <ul className="choices" aria-label={t('panel.prepare.ofTheIssue')}>
        {offers.map((one) => (
          <li key={addressOf(one)}>
            <Button icon={one.kind === 'link' ? 'link' : 'file'} disabled={disabled} onClick={() => onPick(one)}>
              {referenceName(one)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Any page: what is typed stays as a draft until it is added. */
function LinkBox({ question, full }: { question: QuestionId; full: boolean }) {
  const { store, t, announce } = usePanel();
  const id = useId();
  const name = draftName.link(answerRow(question));
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(() => store.drafts.read(name)?.text ?? '');
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => box.current?.focus(), []);
  const type = (next: string) => {
    setText(next);
    setFault(null);
    store.drafts.write(name, { text: next, rev: 0 });
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    const url = linkUrl.safeParse(withScheme(text)).data;
    if (url === undefined) {
      setFault(t('panel.prepare.linkFault'));
      announce(t('panel.prepare.linkFault'), true);
    } else {
      store.setReference(question, { kind: 'link', url, title: null }, true);
      type('');
    }
    box.current?.focus();
  };
  return (
    <form onSubmit={add}>
      <label htmlFor={id} className="field-label">
        {t('panel.prepare.link')}
      </label>
      <div className="add-box-line">
        <input
          ref={box}
          id={id}
          className="text-box"
          type="text"
          inputMode="url"
          autoComplete="off"
          placeholder={t('panel.prepare.linkExample')}
          value={text}
          aria-invalid={fault !== null || undefined}
          aria-describedby={`${id}-fault`}
          onChange={(event) => type(event.target.value)}
        />
        <Button submit icon="add" disabled={full || text.trim() === ''}>
          {t('panel.add')}
        </Button>
      </div>
      <p id={`${id}-fault`} className="field-error">
        {fault}
      </p>
    </form>
  );
}

/** People paste `wiki.example.com/diagram` too. */
function withScheme(text: string): string {
  const typed = text.trim();
  return typed.includes('://') || !typed.includes('.') ? typed : `https://${typed}`;
}
