/** The packs that come with the app. Their texts are data, are never stored, and grow with every upgrade. */
import access from './packs/access.json';
import ai from './packs/ai.json';
import api from './packs/api.json';
import auth from './packs/auth.json';
import cloud from './packs/cloud.json';
import crypto from './packs/crypto.json';
import data from './packs/data.json';
import mobile from './packs/mobile.json';
import thirdParty from './packs/third-party.json';
import web from './packs/web.json';
import { type LibraryPack, libraryPack } from './library-pack.ts';

/** In the order in which people see them. A function, so that nothing is read before somebody asks for it. */
export function starterPacks(): LibraryPack[] {
  return [web, api, auth, access, crypto, data, cloud, thirdParty, mobile, ai].map((one) => libraryPack.parse(one));
}
