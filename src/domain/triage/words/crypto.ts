/** Cryptography: encryption, signing, certificates, keys. */
import { words } from './words.ts';

export const cryptoWords = {
  /** Unmistakable words of cryptography. */
  crypto: words(`
    ldaps, over tls, field encryption, encrypted in db, encrypted fields, column encryption,
    qualified signature, esignature, digital signature, signed packages, package signature, checks hash,
    hash check, ebics keys, device binding key, encrypt, encrypted, encryption, encrypts, encrypting,
    unencrypted, decrypt*, re encrypt, cipher, ciphertext, cryptograph*, e2ee, end to end encryption,
    end to end encrypted, tls, ssl, mtls, mutual tls, starttls, https only, hsts, x509, x 509, pki, hsm, kms,
    key management, key rotation, rotate keys, rotate the key, signing key, signing keys, signing step,
    private key, public key, key pair, keypair, data key, master key, root key, wrapping key,
    envelope encryption, byok, cmk, customer managed key, managed encryption keys, unseal, hmac, bcrypt,
    argon2, argon2id, scrypt, pbkdf2, aes, aes gcm, rsa, ecdsa, ed25519, curve25519, x25519, gpg, pgp, s mime,
    sigstore, cosign, slsa, attestation, post quantum, pqc, ml kem, kyber, csprng, secure random,
    diffie hellman, noise protocol, certificate authority, intermediate ca, root ca, acme, let's encrypt,
    letsencrypt, cert manager, ocsp, certificate pinning, cert pinning, trust store, truststore, fips,
    password hash, password hashing, hash password, hashed password, jws, jwe, signed commit, signed commits,
    commit signing, code signing, signed metadata, signed firmware, firmware signature, signed image,
    signed images, image signing, unsigned image, verify signature, signature verification, verify signatures,
    signature check, secure boot, tuf, megolm, olm, mls, wireguard, ipsec, key ceremony, offline root,
    secure enclave, encryption at rest, key exchange, re wrap, sign payloads, signed statement, signed by,
    signed with, client certificate, client cert, sign artifacts, sftp with key, random key, signed repository`),
  /** Words of cryptography in fitting company. */
  'crypto-weak': words(`
    certificate, certificates, cert, certs, signature, signed, signing, sign, key, keys, hash, hashed, hashing,
    sha256, md5, verify, verification, checksum, crc32, nonce, entropy, salt, salted, ca, keychain, keystore,
    secret storage, root of trust, jwks, jwt, pem, crypto, in clear, plaintext, in transit, at rest, spki, ssh`),
  /** What can be signed or checked for its origin. */
  signable: words(`
    commit, commits, tag, tags, image, images, artifact, artefact, artifacts, package, packages, release,
    releases, metadata, firmware, binary, binaries, update, updates, request, requests, webhook, webhooks,
    payload, payloads, document, documents, container, bundle, notification, notifications, plugin, plugins,
    manifest, sbom, build, statement, repository`),
  /** The keys that everything else rests on. */
  'trust-root': words(`
    root of trust, certificate authority, root ca, intermediate ca, hsm, pki, signing key, signing keys,
    code signing, update signing, tuf, offline root, key ceremony, master key, root key, secure boot,
    signed firmware, signer, oidc issuer, token issuer, new ca, ca, root certificate, trust anchor, kms, vault`),
};
