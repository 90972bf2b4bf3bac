/** Before the meeting: what the size means, the questions in writing, the people, the meetings. */
import { questionsOf } from '../../../src/domain/answered.ts';
import { modelProcess } from '../../../src/domain/model-process.ts';
import type { ModelView } from '../../../src/contract/panel.ts';
import { itemsOf, useRecords, useRows } from '../../store/use-panel.ts';
import { MeetingsPart } from '../meetings/meetings-part.tsx';
import { PeoplePart } from '../people/people-part.tsx';
import { SizeMeaning } from '../sizing/size-meaning.tsx';
import { SizeReasons } from '../sizing/size-reasons.tsx';
import { FollowUps } from './follow-ups.tsx';
import { Questions } from './questions.tsx';
import { Settle } from './settle.tsx';
import './prepare.css';

export function PrepareTab({ model }: { model: ModelView }) {
  const { rules } = useRecords();
  const items = itemsOf(useRows());
  const process = modelProcess(model, items, rules);
  return (
    <>
      <SizeMeaning model={model} process={process} />
      <Questions questions={questionsOf(items, rules.questions)} wanted={process !== null} />
      <FollowUps people={model.people ?? []} />
      {process && (
        <>
          <PeoplePart roles={process.people} />
          <MeetingsPart meetings={process.meetings}>
            <Settle model={model} process={process} items={items} />
          </MeetingsPart>
        </>
      )}
      <SizeReasons triage={model.triage} size={model.size} byHand={Boolean(model.sizeSetBy)} />
    </>
  );
}
