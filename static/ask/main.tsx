/** Starts *Ask for a threat model*: the dialog on an issue, and the page of the app. */
import '../api/without-eval.ts';
import { createRoot } from 'react-dom/client';
import catalogue from '../../locales/en-US.json';
import { textsFrom } from '../../src/domain/texts.ts';
import { askClient } from '../api/ask-client.ts';
import { forgeHost } from '../api/forge-host.ts';
import { AskApp } from './app/ask-app.tsx';
import '../ui/tokens.css';
import '../ui/ui.css';
import './ask.css';

const host = forgeHost();
host.followTheme();
const surroundings = { client: askClient(host.invoke), host, t: textsFrom(catalogue, 'en-US') };

const root = document.getElementById('root');
if (root) createRoot(root).render(<AskApp {...surroundings} />);
