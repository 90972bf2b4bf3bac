/** What the page is for, when the rules were saved last, and the way back from that. */
import { Button } from '../../ui/button.tsx';
import { useRules } from './editor-context.ts';
import { localTime } from './local-time.ts';
import { useRulesPage } from './rules-context.ts';

export function RulesHead() {
  const { t } = useRulesPage();
  const { view, dirty, busy, undo } = useRules();
  return (
    <div className="rules-head">
      <p>{t('rules.lead')}</p>
      <div className="rules-saved">
        <p className="field-hint">
          {view.savedAt === null
            ? t('rules.neverSaved')
            : t('rules.savedAt', { at: localTime(view.savedAt, t.locale) })}
        </p>
        {view.canUndo && view.licensed && !dirty && (
          <Button onClick={() => void undo()} aria-disabled={busy !== null}>
            {t(busy === 'undo' ? 'rules.bar.undoing' : 'rules.undo')}
          </Button>
        )}
      </div>
    </div>
  );
}
