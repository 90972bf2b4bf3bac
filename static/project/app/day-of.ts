/** A day, and a moment, as people here read them; the site speaks English for now. */
export function dayOf(at: string): string {
  return new Date(at).toLocaleDateString('en-US', { day: 'numeric', month: 'short', year: 'numeric' });
}

export function momentOf(at: string): string {
  return new Date(at).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });
}
