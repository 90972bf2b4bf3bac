/** The script of every page. Pages work without it except for app frames, live updates and the create dialog. */
import type { PageFacts } from '../../bridge/frame-descriptor.ts';
import { createPage, openFrames } from '../../bridge/host/create-page.ts';
import { openActionsOnClick, openRowsWhenOpened, rememberDetails } from './app-places.ts';
import { closeMenus } from './close-menus.ts';
import { createDialogOnClick } from './create-dialog.ts';
import { enhanceForms, markDirtyFields } from './enhance-forms.ts';
import { refreshRegions, watchChanges } from './live-regions.ts';
import { switchThemeInPlace, submitOnChange } from './switches.ts';

const facts = JSON.parse(document.body.dataset['page'] ?? '') as PageFacts;
const page = createPage(facts, () => void refreshRegions(page));

document.documentElement.classList.add('with-script');
submitOnChange();
switchThemeInPlace(page);
rememberDetails(facts);
closeMenus();
openRowsWhenOpened(page);
openActionsOnClick(page);
enhanceForms(page);
markDirtyFields();
createDialogOnClick(facts);
watchChanges(page);
openFrames(page, document);
