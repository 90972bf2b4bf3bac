/** Starts *Ask for a threat model*: the dialog on an issue, and the page of the app. */
import '../api/without-eval.ts';
import { createRoot } from 'react-dom/client';
import { askClient } from '../api/ask-client.ts';
import { forgeHost } from '../api/forge-host.ts';
import { AskApp } from './app/ask-app.tsx';
import { loadTexts } from '../language/load-texts.ts';
import '../ui/tokens.css';
import '../ui/ui.css';
import './ask.css';

const host = forgeHost();
host.followTheme();
const client = askClient(host.invoke);

const root = document.getElementById('root');
if (root) void loadTexts(host.locale).then((t) => createRoot(root).render(<AskApp {...{ client, host, t }} />));
