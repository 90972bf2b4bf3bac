/** Starts the rules page. */
import '../api/without-eval.ts';
import { createRoot } from 'react-dom/client';
import catalogue from '../../locales/en-US.json';
import { textsFrom } from '../../src/domain/texts.ts';
import { forgeHost } from '../api/forge-host.ts';
import { rulesClient } from '../api/rules-client.ts';
import { RulesApp } from './app/rules-app.tsx';
import '../ui/tokens.css';
import '../ui/ui.css';
import './rules.css';

const host = forgeHost();
host.followTheme();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <RulesApp client={rulesClient(host.invoke)} t={textsFrom(catalogue, 'en-US')} openIssue={host.openIssue} />,
  );
}
