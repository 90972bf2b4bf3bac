/** Reading, writing and deleting one key: plain, secret or of an entity. */
import type { ServiceAnswer } from '../service-answer.ts';
import { keyNotFound, KvsError } from './kvs-error.ts';
import type { GetRequest, SetRequest } from './requests.ts';
import { present, spaceOf, textOf } from './store-parts.ts';
import type { StoreParts } from './store-parts.ts';
import { expiryOf } from './ttl.ts';

/** @throws KvsError KEY_NOT_FOUND, which the package turns into undefined. */
export function getOne(parts: StoreParts, request: GetRequest, secret: boolean): ServiceAnswer {
  const record = parts.records.read(spaceOf(parts, request, secret), request.key);
  parts.quota.read(record?.value.length ?? 0);
  if (!record) throw keyNotFound();
  return { status: 200, body: present(record, request.options?.metadataFields) };
}

/** Last write wins, unless `keyPolicy` says otherwise. @throws KvsError */
export function setOne(parts: StoreParts, request: SetRequest, secret: boolean): ServiceAnswer {
  const space = spaceOf(parts, request, secret);
  const text = textOf(parts, request, request.value);
  const { options } = request;
  const expiresAt = expiryOf(options?.ttl, parts.clock.now(), parts.limits);
  parts.quota.write(text.length);
  const before = parts.records.read(space, request.key);
  if (options?.keyPolicy === 'FAIL_IF_EXISTS' && before) {
    throw new KvsError(409, 'KEY_CONFLICT', 'Provided key already exists and cannot be overwritten');
  }
  const after = parts.records.write(space, request.key, { text, expiresAt });
  if (options?.returnValue === undefined) return { status: 204 };
  const returned = options.returnValue === 'PREVIOUS' ? before : after;
  return returned ? { status: 200, body: present(returned, options.returnMetadataFields) } : { status: 204 };
}

/** @throws KvsError KEY_NOT_FOUND, which the package swallows. */
export function deleteOne(parts: StoreParts, request: GetRequest, secret: boolean): ServiceAnswer {
  const space = spaceOf(parts, request, secret);
  parts.quota.write(0);
  if (!parts.records.read(space, request.key)) throw keyNotFound();
  parts.records.remove(space, request.key);
  return { status: 204 };
}
