/** Questions in return: asked by the security team, answered here, each with its state. */
import { useState } from 'react';
import { textLimits } from '../../../src/domain/item.ts';
import { type AccountId, accountId } from '../../../src/domain/ids.ts';
import type { NamedPerson } from '../../../src/domain/named-person.ts';
import { draftName } from '../../store/drafts.ts';
import { useAccess, useLists, usePanel, useRows } from '../../store/use-panel.ts';
import { AddBox } from '../../ui/add-box.tsx';
import { AskWhom } from './ask-whom.tsx';
import { FollowUpRow } from './follow-up-row.tsx';

export function FollowUps({ people }: { people: readonly NamedPerson[] }) {
  const { store, t } = usePanel();
  const contribute = useAccess('contribute');
  const { followUps } = useLists();
  const rows = useRows();
  const [to, setTo] = useState<AccountId | null>(
    () => accountId.safeParse(store.drafts.read(draftName.followUpTo)?.text).data ?? null,
  );
  const open = followUps.filter((key) => rows.get(key)?.answer === '').length;
  const choose = (next: AccountId | null) => {
    setTo(next);
    store.drafts.write(draftName.followUpTo, next === null ? null : { text: next, rev: 0 });
  };
  return (
    <section className="part" aria-labelledby="part-follow-ups">
      <h3 id="part-follow-ups">
        {t('panel.prepare.followUps')}
        {followUps.length > 0 && (
          <span className="heading-note">
            {open > 0
              ? t('panel.prepare.unansweredOf', { count: open, of: followUps.length })
              : t('panel.prepare.allAnswered')}
          </span>
        )}
      </h3>
      {followUps.length > 0 ? (
        <ul className="rows" aria-labelledby="part-follow-ups">
          {followUps.map((key) => (
            <FollowUpRow key={key} rowKey={key} />
          ))}
        </ul>
      ) : (
        <p className="empty">{t('panel.prepare.noFollowUps')}</p>
      )}
      {contribute && (
        <div className="ask">
          <AskWhom to={to} accounts={people.map((one) => one.accountId)} onChoose={choose} />
          <AddBox
            label={t('panel.prepare.addFollowUp')}
            labelShown
            placeholder={t('panel.prepare.followUpExample')}
            limit={textLimits.followUp}
            draft={draftName.followUp}
            onAdd={(text) => store.askFollowUp(text, to)}
          />
        </div>
      )}
    </section>
  );
}
