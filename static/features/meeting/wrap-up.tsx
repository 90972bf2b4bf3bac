/** The end of a meeting: read back, what is missing, where to start, the question that is skipped most, and what is said. */
import type { ReactNode } from 'react';
import { questionsOf } from '../../../src/domain/answered.ts';
import type { AgendaPart } from '../../../src/domain/size-process.ts';
import type { Row } from '../../store/row.ts';
import { itemsOf, useLists, usePanel, useRecords, useRows } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { questionText } from '../prepare/question-text.ts';
import { useOpenEnds } from '../recommendations/use-open-ends.ts';
import { WrapUpAnswer } from './wrap-up-answer.tsx';

interface Gap {
  key: string;
  text: string;
  part: AgendaPart;
}

/** @param onGo opens the part where something is missing */
export function WrapUp({ onGo }: { onGo: (part: AgendaPart) => void }) {
  const { t } = usePanel();
  const { threats, recommendations } = useLists();
  const rows = useRows();
  const gaps = useGaps();
  const high = recommendations.flatMap((key) => rows.get(key) ?? []).filter((row) => row.priority === 'high');
  return (
    <>
      <Part title={t('panel.meeting.missing')}>
        <p>
          {t('panel.library.both', {
            threats: t('panel.library.threats', { count: threats.length }),
            recommendations: t('panel.library.recommendations', { count: recommendations.length }),
          })}
        </p>
        {gaps.length === 0 ? (
          <p className="empty">{t('panel.meeting.nothingMissing')}</p>
        ) : (
          <ul className="gaps">
            {gaps.map(({ key, text, part }) => (
              <li key={key}>
                <span>{text}</span>
                <Button appearance="subtle" aria-label={`${t('panel.meeting.go')}: ${text}`} onClick={() => onGo(part)}>
                  {t('panel.meeting.go')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <WrapUpAnswer of="missing" />
      </Part>
      <Part title={t('panel.meeting.start')}>
        <ReadBack rows={high} />
        <p className="field-hint">{t('panel.meeting.startHint')}</p>
        <WrapUpAnswer of="start" />
      </Part>
      <Part title={t('panel.meeting.goodJob')}>
        <p>{t('panel.meeting.goodJobHint')}</p>
        <WrapUpAnswer of="good-job" />
        <p className="field-hint">{t('panel.meeting.held')}</p>
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="part" aria-label={title}>
      <h4>{title}</h4>
      {children}
    </section>
  );
}

function ReadBack({ rows }: { rows: readonly Row[] }) {
  const { t } = usePanel();
  if (rows.length === 0) return <p className="empty">{t('panel.meeting.noHigh')}</p>;
  return (
    <ol className="read-back-list">
      {rows.map((row) => (
        <li key={row.key}>
          <span className="row-id">{row.id ?? t('panel.row.new')}</span>
          <span>{row.text}</span>
        </li>
      ))}
    </ol>
  );
}

/** Most ids that one line names. */
const named = 12;

function useGaps(): Gap[] {
  const { t } = usePanel();
  const { rules } = useRecords();
  const { lastThings, threats, recommendations } = useLists();
  const { bare, orphans, pushedBack } = useOpenEnds();
  const rows = useRows();
  const idOf = (key: string) => rows.get(key)?.id ?? t('panel.row.new');
  const which = (all: readonly string[]) => {
    const shown = all.slice(0, named).join(', ');
    return { count: all.length, which: all.length > named ? `${shown} …` : shown };
  };
  const open = questionsOf(itemsOf(rows), rules.questions).filter((one) => !one.answered);
  const high = recommendations.some((key) => rows.get(key)?.priority === 'high');
  const gaps: (Gap | false)[] = [
    open.length > 0 && {
      key: 'questions',
      text: t('panel.meeting.questionsOpen', which(open.map((one) => questionText(one, t)))),
      part: 'working-on',
    },
    lastThings.length === 0 && { key: 'last-things', text: t('panel.meeting.noLastThings'), part: 'last-things' },
    threats.length === 0 && { key: 'threats', text: t('panel.meeting.noThreats'), part: 'threats' },
    bare.length > 0 && {
      key: 'bare',
      text: t('panel.meeting.threatsOpen', which(bare.map(idOf))),
      part: 'recommendations',
    },
    orphans.length > 0 && {
      key: 'orphans',
      text: t('panel.meeting.orphans', which(orphans.map(idOf))),
      part: 'recommendations',
    },
    pushedBack.length > 0 && {
      key: 'pushed-back',
      text: t('panel.meeting.pushedBack', which(pushedBack.map(idOf))),
      part: 'agreement',
    },
    recommendations.length > 0 && !high && { key: 'high', text: t('panel.meeting.noHigh'), part: 'agreement' },
  ];
  return gaps.filter((gap) => gap !== false);
}
