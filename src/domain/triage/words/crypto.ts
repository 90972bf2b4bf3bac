/** Cryptography: encryption, signing, certificates, keys. */
import { words } from './words.ts';

export const cryptoWords = {
  /** Unmistakable words of cryptography. */
  crypto: words(`
    our own signer, own signer, check number, mixing function, secret number, home grown cipher, own cipher,
    own code scheme, wrapped key, envelope key, sealed, seals, tamper proof, tamper evident, write once,
    acme, dns 01, mtls only, tls port,
    encrypts the, are encrypted, is encrypted, be encrypted, gets encrypted, encrypt with, encrypted with, encrypted by, encrypt at, encrypted in, encrypted on, encrypted field, encrypted column, encrypted backup, encrypted backups, encrypted export, encrypted file, encrypted files, encrypted mail, encrypted volume, encrypted volumes, volume encryption, bucket encryption, database encryption, tde, luks, bitlocker, filevault, dm crypt, kms key, kms keys, customer key, customer keys, tenant keys, key per tenant, key per customer, key hierarchy, key store, key vault, key escrow, key recovery, key backup, key sharing, key agreement, key generation, key material, key length, key size, key rollover, key expiry, key versions, key version, key holder, key custody, split key, quorum of keys, nshield, yubihsm, cloudhsm, softhsm, pkcs, pkcs11, pkcs 11, jca, bouncy castle, openssl, boringssl, libsodium, nacl, tink, webcrypto, web crypto, subtle crypto, argon, blake, sha256 hmac, sha 512, hmac sha256, keyed hash, salted, peppered, pepper, per game salt, hash with salt, hash of password, hash of the password, stored hashed, stored as hash, hashed before, hash before, hash ids, hashed ids, hashed id, hash of the id, pseudonymous id, pseudonymised id, random uuid, random id, random ids, random slug, random link, random token, random tokens, 128 bit, 256 bit, bit random, bits of entropy, unguessable, sequential id, sequential ids, guessable, predictable, from the os generator, prng, rng, seed of the generator, mersenne, code length, number of digits, voucher codes, gift card codes, x5u, x5c, cert chain, certificate per, certificates per, certificate for, certificates for, certificate of, cert per, certs per, cert for, per device certificate, short lived certificate, short lived certificates, expired certificate, expiring certificates, certificate expiry, cert expiry, certificate monitoring, certificate transparency, ct log, ct logs, caa, dane, dnssec, doh, dot resolver, dns over tls, dns over https, esni, ech, sni, alpn, tls termination, terminate tls, tls everywhere, tls between, tls for, over tls, with tls, tls off, tls on, tls profile, tls versions, tls version, old tls, weak ciphers, ssh keys ed25519, ssh host key, snmpv3, ipsec tunnel, vpn encryption, macsec, srtp, zrtp, dtls srtp, noise, noise encrypted, psk per, matter fabric, dac, pai, passport signature, document seal, seal, sealed, eidas seal, qes, aes key, signature on, signature of, signature by, signature for, signature over, signatures are, signatures of, signed and, signed statement, signed header, signed json, signed manifest, signed list, signed config, signed remote config, signed policy, signed bundle, signed bundles, signed plugin, signed plugins, signed app, signed apk, signed installer, signed driver, signed exchange, signed by us, signed by our, sign the, signs the, signs each, sign each, sign every, signs every, sign all, signing of, signing with, sign with, must be signed, has to be signed, not signed, isn't signed, unsigned, notarize, notarise, notarization, notarisation, authenticode, app signing, keyless signing, keyless, rekor, fulcio, sigstore bundle, provenance, build provenance, slsa level, sbom signing, reproducible builds, checksum verification, verify checksum, verifies checksum, verify the checksum, checksum check, verify hash, verifies hash, pinned by hash, pin by digest, pinned by digest, pin by sha, commit hash pinning, integrity check, integrity hash, anti rollback, rollback protection, downgrade protection, downgrade attack, monotonic counter, security counter, fuse, fuses, measured boot, remote attestation, secure element, tee, trusted execution, sgx, trustzone, confidential computing, confidential vm, confidential vms,  zeroise, zeroize, crypto erase,
    encrypt, encrypted, encryption, encrypts, encrypting, unencrypted, decrypt*, re encrypt, cipher, ciphers,
    ciphertext, cipher suite, cipher suites, cryptograph*, e2ee, e2e encryption, end to end encryption,
    end to end encrypted, at rest encryption, encryption at rest, encrypted at rest, field encryption,
    field level encryption, column encryption, disk encryption, client side encryption, tls, tls 1, ssl, mtls,
    mutual tls, starttls, https only, force https, hsts, dtls, ldaps, ftps, x509, x 509, pki, hsm, kms,
    key management, key rotation, rotate keys, rotate the key, rotate signing, signing key, signing keys,
    signing step, signing service, private key, private keys, public key, public keys, key pair, key pairs,
    keypair, data key, data keys, master key, root key, wrapping key, envelope encryption, byok, hyok, cmk,
    cmek, bring your own key, customer managed key, customer managed keys, managed encryption keys,
    encryption key, encryption keys, key derivation, unseal, hmac, bcrypt, argon2, argon2id, argon2i, scrypt,
    pbkdf2, aes, aes gcm, aes 256, cbc, gcm, chacha20, rsa, rsa 2048, ecdsa, ed25519, ecdh, curve25519,
    x25519, elliptic curve, gpg, pgp, s mime, age encryption, sops, sealed secrets, sigstore, cosign, notary,
    in toto, slsa, provenance attestation, attestations, post quantum, pqc, ml kem, kyber, csprng,
    secure random, securerandom, cryptographically, predictable random, diffie hellman, noise protocol,
    certificate authority, intermediate ca, root ca, private ca, internal ca, own ca, acme, let's encrypt,
    letsencrypt, cert manager, ocsp, crl, certificate revocation, certificate pinning, cert pinning, ssl pinning,
    certificate renewal, certificate rotation, cert rotation, tls certificate, tls certificates,
    wildcard certificate, wildcard cert, self signed, self signed certificate, server certificate,
    client certificate, client certificates, client cert, device certificate, device certificates,
    code signing certificate, trust store, truststore, trust anchor, root certificate, certificate chain,
    fips, fips 140, password hash, password hashing, hash passwords, hash the password, hashed password,
    hashed passwords, salted hash, hashed with, jws, jwe, jwks, signed commit, signed commits, commit signing,
    code signing, sign code, signed metadata, signed firmware, firmware signing, firmware signature,
    signed image, signed images, image signing, signed update, signed updates, update signing, signed package,
    signed packages, package signing, signed release, signed releases, signed artifact, signed artifacts,
    artifact signing, signed build, signed url, signed urls, presigned url, pre signed url, presigned urls,
    signed cookie, signed cookies, signed token, signed tokens, signed link, signed links, signed pdf,
    signed payload, signed payloads, signed request, signed requests, request signing, signed webhook,
    signed webhooks, webhook signature, webhook signatures, unsigned image, unsigned images, unsigned commits,
    verify signature, verify signatures, verifies the signature, verify the signature, checks the signature,
    check signature, check the signature, signature verification, signature check, signature validation,
    digital signature, digital signatures, electronic signature, qualified signature, qualified electronic
    signature, esignature, secure boot, verified boot, tuf, megolm, olm, mls, signal protocol, double ratchet,
    wireguard, ipsec, key ceremony, offline root, secure enclave, tpm, keystore, key exchange, re wrap,
    key wrapping, token encryption, tokenisation of, pseudonym key, blind index, homomorphic,
    zero knowledge, secret sharing, sha1, sha 1, md5, weak hash, dkim, vault transit, tamper proof, tamper
    evident, hash chain, hash chained, timestamp authority, crypto shredding, plain http, over https,
    http to https, sign payloads, sign requests, sign images, sign artifacts, sign commits, sign releases,
    sign packages, sign the firmware, signed with, signed by`),
  /** Words of cryptography in fitting company. */
  'crypto-weak': words(`
    certificate, certificates, cert, certs, signature, signatures, signed, signing, sign, key, keys, hash,
    hashed, hashing, hashes, sha256, sha 256, verify, verification, checksum, checksums, digest, digests,
    crc32, nonce, entropy, salt, salted, random, ca, keychain, secret storage, root of trust, pem, crypto,
    in clear, in the clear, plaintext, plain text, cleartext, in transit, at rest, spki, ssh,  sealed,
    provenance, integrity, tamper, vault, secret, secrets, rotate, rotation, expiry of`),
  /** What can be signed or checked for its origin. */
  signable: words(`
    commit, commits, tag, tags, image, images, artifact, artefact, artifacts, package, packages, release,
    releases, metadata, firmware, binary, binaries, update, updates, request, requests, webhook, webhooks,
    callback, callbacks, payload, payloads, document, documents, container, bundle, notification, plugin,
    plugins, manifest, sbom, build, builds, statement, repository, url, urls, link, links, cookie, cookies,
    token, tokens, e mail, mails, message, messages, installer, download, downloads, config, model, models,
    invoice, invoices, receipt, report, log entries, ticket, tickets, qr code, voucher`),
  /** The keys that everything else rests on. */
  'trust-root': words(`
    root of trust, certificate authority, root ca, intermediate ca, private ca, internal ca, hsm, pki,
    signing key, signing keys, code signing, update signing, tuf, offline root, key ceremony, master key,
    root key, secure boot, signed firmware, firmware signing, signer, oidc issuer, token issuer, new ca,
    root certificate, trust anchor, trust store, key management, kms, vault, secrets manager, secret manager,
    device identity, attestation`),
};
