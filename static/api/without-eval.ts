/**
 * Tells zod not to compile its schemas: the content security policy of Custom UI has no `unsafe-eval`, and even the
 * probe for it is reported as a violation. Import it before anything that makes a schema.
 */
import { config } from 'zod';

config({ jitless: true });
