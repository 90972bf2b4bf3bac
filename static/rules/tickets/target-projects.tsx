/** The projects that are offered for tickets, in their order. */
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useRules } from '../app/editor-context.ts';
import { useRulesPage } from '../app/rules-context.ts';
import { FieldProblems } from '../fields/field-problems.tsx';
import { RowButtons } from '../fields/row-buttons.tsx';
import { addId, rowId, useRows } from '../fields/use-rows.ts';

export function TargetProjects() {
  const { t, announce } = useRulesPage();
  const { draft, view, edit } = useRules();
  const { projects } = view.choices;
  const field = 'targetProjects';
  const listed = draft.targetProjects.map((id) => ({ id }));
  const change = (keys: string[]) => edit(field, (before) => ({ ...before, targetProjects: keys }));
  const rows = useRows(field, listed, (next) => change(next.map(({ id }) => id)));
  const left = projects.filter(({ key }) => !draft.targetProjects.includes(key));
  const [wanted, setWanted] = useState('');
  const chosen = left.find(({ key }) => key === wanted)?.key ?? '';
  const full = listed.length >= view.limits.targetProjects;
  const nameOf = (key: string) => {
    const name = projects.find((one) => one.key === key)?.name;
    return name === undefined ? t('rules.tickets.unknownProject', { key }) : t('rules.tickets.project', { name, key });
  };
  const add = () => {
    if (chosen === '' || full) return document.getElementById(addId(field))?.focus();
    change([...draft.targetProjects, chosen]);
    setWanted('');
    announce(t('rules.tickets.added', { name: nameOf(chosen) }));
    document.getElementById(addId(field))?.focus();
  };
  return (
    <section className="rules-part" aria-labelledby="projects-title">
      <h2 id="projects-title">{t('rules.tickets.projects')}</h2>
      <p>{t('rules.tickets.projectsHint')}</p>
      {rows.rows.length > 0 && (
        <ol className="rules-cards" id={field}>
          {rows.rows.map((row, at) => (
            <li className="rules-card" key={row.id} id={rowId(field, row)}>
              <div className="rules-card-head" id={`${field}.${at}`}>
                <p>{nameOf(row.id)}</p>
                <RowButtons of={rows} row={row} name={nameOf(row.id)} />
              </div>
              <FieldProblems field={`${field}.${at}`} />
            </li>
          ))}
        </ol>
      )}
      <FieldProblems field={field} whole />
      {left.length === 0 ? (
        <p className="field-hint">{t('rules.tickets.allListed')}</p>
      ) : (
        <div className="rules-add-line">
          <div className="rules-field">
            <label className="field-label" htmlFor={addId(field)}>
              {t('rules.tickets.addProject')}
            </label>
            <select
              className="select-box"
              id={addId(field)}
              value={chosen}
              onChange={(event) => setWanted(event.target.value)}
            >
              <option value="">{t('rules.tickets.chooseProject')}</option>
              {left.map((one) => (
                <option key={one.key} value={one.key}>
                  {nameOf(one.key)}
                </option>
              ))}
            </select>
          </div>
          <Button icon="add" aria-disabled={chosen === '' || full} onClick={add}>
            {t('panel.add')}
          </Button>
        </div>
      )}
    </section>
  );
}
