/** What every part of the Admin page needs. */
import { createContext, useContext } from 'react';
import type { Texts } from '../../../src/domain/texts.ts';
import type { AdminClient } from '../../api/admin-client.ts';
import type { Announce } from '../../ui/announcer.tsx';

export interface Admin {
  client: AdminClient;
  t: Texts;
  announce: Announce;
}

export const AdminContext = createContext<Admin | null>(null);

export function useAdmin(): Admin {
  const admin = useContext(AdminContext);
  if (admin === null) throw new Error('A part of the page is drawn outside it.');
  return admin;
}
