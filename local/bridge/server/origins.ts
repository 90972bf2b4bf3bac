/** The two origins of the host: the site, and the files of the app. The browser keeps them apart by name. */

const otherHost = (hostname: string): string => (hostname === 'localhost' ? '127.0.0.1' : 'localhost');

/** Site and app origin as seen from one of them: `localhost` and `127.0.0.1` frame each other. */
export interface Origins {
  own: string;
  other: string;
}

/** Reads the origins from the address of a request. */
export const originsOf = (requestUrl: string): Origins => {
  const { protocol, hostname, port } = new URL(requestUrl);
  const suffix = port === '' ? '' : `:${port}`;
  return { own: `${protocol}//${hostname}${suffix}`, other: `${protocol}//${otherHost(hostname)}${suffix}` };
};
