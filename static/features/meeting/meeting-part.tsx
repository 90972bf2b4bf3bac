/** What one part of the meeting shows. */
import { memo, useState } from 'react';
import { questionsOf } from '../../../src/domain/answered.ts';
import type { AgendaPart } from '../../../src/domain/size-process.ts';
import { priorities } from '../../../src/domain/priority.ts';
import { itemsOf, useAccess, usePanel, useRecords, useRows } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { RowsNear, nearIn } from '../capture/near.ts';
import { RowList } from '../capture/row-list.tsx';
import { LastThings } from '../meet/last-things.tsx';
import { RecommendationRow } from '../meet/recommendation-row.tsx';
import { Threats } from '../meet/threats.tsx';
import { FollowUps } from '../prepare/follow-ups.tsx';
import { Questions } from '../prepare/questions.tsx';
import { ReadOnlyAnswer } from '../prepare/read-only-answer.tsx';
import '../prepare/prepare.css';
import { WrapUp } from './wrap-up.tsx';

interface MeetingPartProps {
  part: AgendaPart;
  /** Opens another part. */
  onGo: (part: AgendaPart) => void;
}

export const MeetingPart = memo(function MeetingPart({ part, onGo }: MeetingPartProps) {
  switch (part) {
    case 'working-on':
      return <WorkingOn />;
    case 'last-things':
      return <LastThings />;
    case 'threats':
    case 'recommendations':
      return <Threats everything />;
    case 'agreement':
      return <Agreement />;
    case 'wrap-up':
      return <WrapUp onGo={onGo} />;
  }
});

function WorkingOn() {
  const { t } = usePanel();
  const { rules, model } = useRecords();
  const contribute = useAccess('contribute');
  const questions = questionsOf(itemsOf(useRows()), rules.questions);
  const [editing, setEditing] = useState(false);
  return (
    <>
      {editing ? (
        <Questions questions={questions} wanted />
      ) : (
        <div className="read-back">
          {questions.map((question) => (
            <ReadOnlyAnswer key={question.id} question={question} wanted />
          ))}
        </div>
      )}
      {contribute && (
        <div className="actions">
          <Button icon="edit" aria-expanded={editing} onClick={() => setEditing(!editing)}>
            {t(editing ? 'panel.meeting.answersRead' : 'panel.meeting.answersEdit')}
          </Button>
        </div>
      )}
      <FollowUps people={model?.people ?? []} />
    </>
  );
}

/** Every recommendation with its priority and what that asks of the team, the highest first as it was when this opened. */
function Agreement() {
  const { store, t } = usePanel();
  const rows = useRows();
  const [order] = useState(() => {
    const { lists, rows: shown } = store.state.shown();
    const rank = (key: string) => priorities.indexOf(shown.get(key)?.priority ?? 'low');
    return lists.recommendations.toSorted((one, other) => rank(one) - rank(other));
  });
  const later = store.state.shown().lists.recommendations.filter((key) => !order.includes(key));
  const keys = [...order, ...later].filter((key) => rows.has(key));
  if (keys.length === 0) return <p className="empty">{t('panel.meeting.agreementNone')}</p>;
  return (
    <RowsNear.Provider value={nearIn(keys.length)}>
      <RowList
        keys={keys}
        row={RecommendationRow}
        className="agreement"
        label={{ 'aria-label': t('panel.meeting.part.recommendations') }}
      />
    </RowsNear.Provider>
  );
}
