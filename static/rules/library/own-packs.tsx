/** The team's own packs: named, filled with threats, switched off, deleted. */
import { libraryLimits, type LibraryPack } from '../../../src/domain/library/library-pack.ts';
import { Button } from '../../ui/button.tsx';
import { focusField, focusSoon } from '../app/focus-field.ts';
import { useRulesPage } from '../app/rules-context.ts';
import { LibraryText } from './library-text.tsx';
import { type LibraryDraft, changedPack, switched, withNewPack, withNewThreat, withoutPart } from './library-draft.ts';
import { newUnique } from './new-unique.ts';
import { ThreatEditor } from './threat-editor.tsx';
import { fieldId, useLibraryEditor } from './use-library-draft.ts';

export function OwnPacks({ draft }: { draft: LibraryDraft }) {
  const { t } = useRulesPage();
  const { edit } = useLibraryEditor();
  const full = draft.packs.length >= libraryLimits.packs;
  const add = () => {
    const at = draft.packs.length;
    edit((before) => withNewPack(before, newUnique()));
    requestAnimationFrame(() => focusField(fieldId(`packs.${at}.name`)));
  };
  return (
    <section className="rules-part" aria-labelledby="library-own">
      <h2 id="library-own">{t('rules.library.own')}</h2>
      <p>{t('rules.library.ownHint')}</p>
      {draft.packs.length > 0 && (
        <ul className="rules-cards">
          {draft.packs.map((pack, at) => (
            <li key={pack.id}>
              <PackEditor pack={pack} at={at} off={draft.off.includes(pack.id)} />
            </li>
          ))}
        </ul>
      )}
      <div className="actions">
        <Button icon="add" id="library-add-pack" aria-disabled={full} onClick={() => !full && add()}>
          {t('rules.library.addPack')}
        </Button>
      </div>
    </section>
  );
}

function PackEditor({ pack, at, off }: { pack: LibraryPack; at: number; off: boolean }) {
  const { t, announce } = useRulesPage();
  const { edit } = useLibraryEditor();
  const name = pack.name.trim() || t('rules.library.unnamed', { number: at + 1 });
  const path = `packs.${at}`;
  const change = (part: Partial<LibraryPack>) => edit((before) => changedPack(before, pack.id, () => part));
  const full = pack.threats.length >= libraryLimits.threats;
  const addThreat = () => {
    const below = pack.threats.length;
    edit((before) => withNewThreat(before, pack.id, newUnique()));
    requestAnimationFrame(() => focusField(fieldId(`${path}.threats.${below}.title`)));
  };
  return (
    <div className="rules-card" role="group" aria-label={name}>
      <div className="rules-card-head">
        <h3>{name}</h3>
        <label className="rules-check">
          <input
            type="checkbox"
            aria-label={t('rules.library.offerNamed', { name })}
            checked={!off}
            onChange={(event) => {
              const on = event.target.checked;
              edit((before) => switched(before, pack.id, on));
            }}
          />
          {t('rules.library.offer')}
        </label>
        <Button
          appearance="subtle"
          icon="remove"
          aria-label={t('rules.rows.remove', { name })}
          onClick={() => {
            edit((before) => withoutPart(before, { pack: pack.id }));
            announce(t('rules.library.removed', { name }));
            focusSoon(() => document.getElementById('library-add-pack'));
          }}
        />
      </div>
      <LibraryText
        path={`${path}.name`}
        label={t('rules.library.name')}
        value={pack.name}
        onChange={(text) => change({ name: text })}
      />
      <LibraryText
        path={`${path}.about`}
        label={t('rules.library.about')}
        value={pack.about}
        onChange={(text) => change({ about: text })}
      />
      <ol className="rules-cards" aria-label={t('rules.library.threatsIn', { count: pack.threats.length })}>
        {pack.threats.map((threat, below) => (
          <li key={threat.id}>
            <ThreatEditor threat={threat} pack={pack.id} path={`${path}.threats.${below}`} number={below + 1} />
          </li>
        ))}
      </ol>
      <div className="actions">
        <Button
          icon="add"
          id={`library-add-threat-${pack.id}`}
          aria-label={t('rules.library.addThreatTo', { name })}
          aria-disabled={full}
          onClick={() => !full && addThreat()}
        >
          {t('rules.library.addThreat')}
        </Button>
      </div>
    </div>
  );
}
