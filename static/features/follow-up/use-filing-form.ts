/** What a filing is made of before anybody presses: the place, what it needs, the choices, and what still stands in the way. */
import { useState } from 'react';
import { pushedBackOn } from '../../../src/domain/agreement.ts';
import type { FilingTarget } from '../../../src/domain/filing-target.ts';
import type { Recommendation } from '../../../src/domain/item.ts';
import type { FilingInput } from '../../store/ticket-acts.ts';
import { type Choices, destinationOf, filingInput, missing, noChoices, unsupported } from '../filing/choices.ts';
import { type TargetFields, useTargetFields } from '../filing/use-target-fields.ts';
import { type FilingPlan, useFilingPlan } from './use-filing-plan.ts';

export interface FilingForm {
  places: FilingPlan;
  /** Null: no place is known yet. */
  target: FilingTarget | null;
  choose(target: FilingTarget): void;
  asked: TargetFields;
  choices: Choices;
  setChoices(choices: Choices): void;
  pushedBack: Recommendation[];
  withThem: boolean;
  setWithThem(withThem: boolean): void;
  /** How many are filed with these choices. */
  count: number;
  /** Whether something is missing that the place needs. */
  obstacle: boolean;
  /** Null without a place. */
  input(): FilingInput | null;
}

export function useFilingForm(due: readonly Recommendation[], used: boolean): FilingForm {
  const [choices, setChoices] = useState<Choices>(noChoices);
  const [withThem, setWithThem] = useState(true);
  const [picked, setPicked] = useState<FilingTarget | null>(null);
  const places = useFilingPlan(used && due.length > 0);
  const targets: readonly FilingTarget[] = places.plan.is === 'idle' ? [] : places.plan.targets;
  const target = picked && targets.includes(picked) ? picked : (targets[0] ?? null);
  const asked = useTargetFields(target && destinationOf(target, choices));
  const fields = asked.is === 'ready' ? asked.fields : [];
  const wanted = due.filter((one) => !choices.left.has(one.id));
  const pushedBack = pushedBackOn(wanted);
  const ids = wanted.filter((one) => withThem || !pushedBack.includes(one)).map((one) => one.id);
  return {
    places,
    target,
    choose: setPicked,
    asked,
    choices,
    setChoices,
    pushedBack,
    withThem,
    setWithThem,
    count: ids.length,
    obstacle: missing(fields, choices, ids).length > 0 || unsupported(fields).length > 0,
    input: () => target && filingInput(target, choices, { ids, fields, guarded: places.guarded }),
  };
}
