/** The form: one question that is answered already on an issue, the rest optional, and what to expect. */
import { type FormEvent, useId, useRef, useState } from 'react';
import type { Asked, AskView } from '../../../src/contract/ask.ts';
import { changeLimit } from '../../../src/domain/request.ts';
import type { TriageResult } from '../../../src/domain/triage/triage-result.ts';
import { Button } from '../../ui/button.tsx';
import { GrowingText } from '../../ui/growing-text.tsx';
import { Message } from '../../ui/message.tsx';
import { useRefocus } from '../../ui/use-refocus.ts';
import { useAsk } from '../app/ask-context.ts';
import type { Draft } from './draft.ts';
import { useKeptDraft } from './kept-draft.ts';
import { MoreAnswers } from './more-answers.tsx';
import { PreviewBox } from './preview-box.tsx';
import { usePreview } from './use-preview.ts';
import { useSending } from './use-sending.ts';

interface AskFormProps {
  view: AskView;
  onSent: (sent: Extract<Asked, { outcome: 'asked' }>) => void;
  /** An empty form instead of what was typed before. */
  onStartOver: () => void;
}

export function AskForm({ view, onSent, onStartOver }: AskFormProps) {
  const { t, announce } = useAsk();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const kept = useKeptDraft(view);
  const [draft, setDraft] = useState<Draft>(kept.start);
  const [fault, setFault] = useState<string | null>(null);
  /** What the server said to these very words: nothing was created, because no criterion is met. */
  const [told, setTold] = useState<{ draft: Draft; result: TriageResult } | null>(null);
  const seen = usePreview(draft, view.source);
  const preview = told?.draft === draft ? { is: 'ready' as const, result: told.result } : seen;
  const anyway = preview.is === 'ready' && preview.result.size === 'none';
  /** Whether closing would lose what was typed: this browser keeps nothing inside a frame. */
  const [losable, setLosable] = useState(false);
  const { busy, failure, send } = useSending(kept.requestId);
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    setLosable(!kept.keep(next));
    setFault(null);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const length = draft.change.trim().length;
    if (length === 0 || length > changeLimit) {
      const sentence = length === 0 ? t('ask.empty') : t('ask.tooLong', { length, limit: changeLimit });
      setFault(sentence);
      announce(sentence, true);
      box.current?.focus();
      return;
    }
    const answer = await send(draft, anyway);
    if (answer?.outcome === 'asked') {
      kept.forget();
      onSent(answer);
    }
    if (answer?.outcome === 'not-needed') {
      setTold({ draft, result: answer.result });
      announce(t('ask.preview.none'), true);
    }
  };
  return (
    <form className="ask-form" onSubmit={(event) => void submit(event)} noValidate>
      <p>{t('ask.lead')}</p>
      <Notes view={view} />
      {kept.isBack && (
        <Message
          tone="info"
          actions={
            <Button
              onClick={() => {
                kept.forget();
                onStartOver();
              }}
            >
              {t('ask.startOver')}
            </Button>
          }
        >
          <p>{t('ask.isBack')}</p>
        </Message>
      )}
      <div>
        <label className="field-label" htmlFor={id}>
          {t('ask.change')}
        </label>
        <GrowingText
          ref={box}
          id={id}
          rows={4}
          value={draft.change}
          placeholder={t('ask.changeExample')}
          aria-invalid={fault !== null || undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => change({ change: event.target.value })}
        />
        <p id={`${id}-hint`} className={fault === null ? 'field-hint' : 'field-error'}>
          {fault ?? (view.source === null ? t('ask.changeHint') : t('ask.changeHintIssue', { key: view.source.key }))}
        </p>
      </div>
      <MoreAnswers view={view} draft={draft} onChange={change} />
      <PreviewBox preview={preview} sizes={view.sizes} />
      {failure !== null && (
        <Message tone="error" title={t('ask.failed')}>
          <p>{failure}</p>
          <p>{t('ask.failedHint')}</p>
        </Message>
      )}
      <div className="actions">
        <Button appearance="primary" submit aria-disabled={busy}>
          {busy ? t('ask.asking') : anyway ? t('ask.submitAnyway') : t('ask.submit')}
        </Button>
        {view.source !== null && <Cancel losable={losable} />}
      </div>
    </form>
  );
}

/** Asks before it loses anything. */
function Cancel({ losable }: { losable: boolean }) {
  const { t, host, announce } = useAsk();
  const button = useRefocus<HTMLButtonElement>();
  const [asked, setAsked] = useState(false);
  if (!asked || !losable) {
    const close = () => {
      if (losable) {
        setAsked(true);
        announce(t('ask.closeQuestion'), true);
      } else host.closeDialog();
    };
    return (
      <Button ref={button.ref} onClick={close}>
        {t('ask.cancel')}
      </Button>
    );
  }
  return (
    <span className="ask-close" role="group" aria-label={t('ask.closeQuestion')}>
      <span>{t('ask.closeQuestion')}</span>
      <Button
        autoFocus
        onClick={() => {
          setAsked(false);
          button.refocus();
        }}
      >
        {t('ask.closeNo')}
      </Button>
      <Button onClick={() => host.closeDialog()}>{t('ask.closeYes')}</Button>
    </span>
  );
}

function Notes({ view }: { view: AskView }) {
  const { t } = useAsk();
  const notes = [
    ...(view.way.how === 'app' ? [t('ask.cannot.app', { project: view.projectKey })] : []),
    ...(view.linked.length === 0
      ? []
      : [t('ask.alreadyLinked', { keys: view.linked.map((one) => one.key).join(', ') })]),
  ];
  return notes.map((note) => (
    <Message key={note} tone="info">
      <p>{note}</p>
    </Message>
  ));
}
