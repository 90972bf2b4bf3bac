/** The type of everything the `html` tag makes. */
import type { HtmlEscapedString } from 'hono/utils/html';

/** Escaped markup, possibly still to be awaited. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
