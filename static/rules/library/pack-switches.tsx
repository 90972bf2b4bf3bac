/** The app's own packs: each pack and each threat can be switched off for everybody. */
import type { LibraryPack } from '../../../src/domain/library/library-pack.ts';
import { Lozenge } from '../../ui/lozenge.tsx';
import { useRulesPage } from '../app/rules-context.ts';
import { type LibraryDraft, switched } from './library-draft.ts';
import { useLibraryEditor } from './use-library-draft.ts';

export function PackSwitches({ starters, draft }: { starters: readonly LibraryPack[]; draft: LibraryDraft }) {
  const { t } = useRulesPage();
  return (
    <section className="rules-part" aria-labelledby="library-offered">
      <h2 id="library-offered">{t('rules.library.offered')}</h2>
      <p>{t('rules.library.offeredHint')}</p>
      <ul className="rules-cards">
        {starters.map((pack) => (
          <li key={pack.id}>
            <PackSwitch pack={pack} draft={draft} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PackSwitch({ pack, draft }: { pack: LibraryPack; draft: LibraryDraft }) {
  const { t } = useRulesPage();
  const { edit } = useLibraryEditor();
  const off = new Set(draft.off);
  const packOff = off.has(pack.id);
  const threatsOff = pack.threats.filter(({ id }) => off.has(id)).length;
  return (
    <div className="rules-card" role="group" aria-label={pack.name}>
      <div className="rules-card-head">
        <h3>{pack.name}</h3>
        <label className="rules-check">
          <input
            type="checkbox"
            aria-label={t('rules.library.offerNamed', { name: pack.name })}
            checked={!packOff}
            onChange={(event) => {
              const on = event.target.checked;
              edit((before) => switched(before, pack.id, on));
            }}
          />
          {t('rules.library.offer')}
        </label>
      </div>
      {pack.about !== '' && <p>{pack.about}</p>}
      <details className="rules-fold">
        <summary>
          {t('rules.library.threatsIn', { count: pack.threats.length })}
          <span className="visually-hidden">, {pack.name}</span>
          {threatsOff > 0 && (
            <span className="rules-fold-note">
              <Lozenge tone="yellow">{t('rules.library.switchedOff', { count: threatsOff })}</Lozenge>
            </span>
          )}
        </summary>
        <div className="rules-fold-body">
          <ul className="library-switches">
            {pack.threats.map(({ id, title, text }) => (
              <li key={id}>
                <label className="rules-check">
                  <input
                    type="checkbox"
                    checked={!packOff && !off.has(id)}
                    disabled={packOff}
                    aria-describedby={`library-${id}`}
                    onChange={(event) => {
                      const on = event.target.checked;
                      edit((before) => switched(before, id, on));
                    }}
                  />
                  {title}
                </label>
                <p id={`library-${id}`} className="field-hint">
                  {text}
                </p>
              </li>
            ))}
          </ul>
        </div>
      </details>
    </div>
  );
}
