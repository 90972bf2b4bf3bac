/** Authentication: proving who somebody, or some program, is. */
import { words } from './words.ts';

export const identityWords = {
  /** Mechanisms of authentication: naming one nearly always means that it is touched. */
  login:
    words(`identify callers, identify by, identify customers, security questions, voiceprint enrolment, hardware key, hardware keys, hardware token, invite users, bulk invite, user accounts, authenticat*, authn, sso, single sign on, saml, oidc, openid, oauth, oauth2, mfa, 2fa, two factor, multi factor,
    second factor, additional factor, totp, webauthn, passkey, fido, fido2, yubikey, security key, passwordless, magic link, one time password,
    one time code, one time link, otp, sms code, verification code, login code, step up, re authentication, reauthentication, pkce, identity provider, idp,
    kerberos, ntlm, ldap, active directory, entra, radius, face id, touch id, fingerprint unlock, biometric unlock, biometric login, biometrics prompt, biometric prompt,
    account recovery, recovery code, backup code, recovery question, forgot password, reset password, password reset, password change, change password, changing password, password policy,
    account lockout, lockout, device authorization, device flow, device code, authorization code, social login, login with, sign in with, continue with google, log in with,
    impersonat*, act as a customer, log in as, login as, account linking, link account, pin code, digit pin, by pin, enter a pin, voice pin, basic auth, remember me, keep me signed in, stay signed in,
    eid, national identity, id check, secret link, join link, invitation link, invite link, invitations by link, invite by link, login by, sign in by, badge login, sign out the, sign out everywhere, sign out all, sign out, log out everywhere, stay logged in,
    re enter the password, enters a password, sets a password, set a password, create an account, creates an account, self sign up, new sign in, new login, login flow, sign in flow, login service, login attempts, failed logins, brute force, password spraying`),
  /** Words around authentication that are often a mere mention. */
  'login-word':
    words(`auth, login, log in, logon, sign in, signin, sign on, logged in, signed in, sign up, signup, username, logout, log out, signed out, password, passphrase, credential,
    session, cookie, cookies, token, unlock, pin, account creation, registration, register, get accounts, anonymous auth, guest checkout, guest account, without account, identity`),
  /** What proves identity after that. */
  credential:
    words(`session token, session cookie, user session, login session, session lifetime, session timeout, session expiry, access token, refresh token, bearer token, bearer, api token, api key,
    personal access token, personal token, pat, pats, service token, deploy token, upload token, registration token, join token, bootstrap token, ci token, read only token, registry token, token service, token kind, token with, token per,
    client secret, client credentials, client id, shared secret, client certificate, client cert, jwt, id token, identity token, web identity, service account token, static key, static credential, static creds, creds, static password, static service passwords,
    long lived key, long lived secret, long lived token, access key, ssh key, secret key, app password, token rotation, token exchange, invite token, one time token, short access token, projected token, scoped token, long token, key per partner, key per customer, password per, secret per, secret validated, sessions`),
  /** Programs that prove who they are. */
  'service-identity':
    words(`workload identity, workload identities, service identity, machine identity, service to service, spiffe, spire, svid, mtls, mutual tls,
    managed identity, irsa, federated identity, identity federation, token issuer, oidc issuer, identity of the caller, verify the sender, sender verification, webhook signature, signed webhook, webhook secret, hmac, unsigned webhook, verify webhook, callback signature,
    x hub signature, signature header, device attestation, device identity, device enrolment, device enrollment, pairing, bonding, scim, user provisioning, just in time provisioning, trusted publishing, trusted publisher, software statement, zero trust, device posture`),
  /** Nobody has to prove anything. */
  'no-login':
    words(`anonymous, anonymously, unauthenticated, not authenticated, unauthorised, unauthorized, without authentication, without auth, without login,
    without logging in, without an account, without account, without accounts, without signing in, without sign in, without a session, without token, no authentication, no auth,
    no login needed, no login required, no account needed, no account required, no token, no key, without key, without bonding, without pairing, not logged in, logged out, not signed in, signed out visitors, guest, guests, visitor, visitors, unsigned, not signed, no signature, without signature,
    isn't signed, is not signed, aren't signed, are not signed, unauthenticated caller, publicly accessible, not verified, isn't verified, no verification, unverified, just works`),
  /** Identity is taken over, moved or federated as a whole. */
  'identity-core':
    words(`oidc, openid, saml, sso, single sign on, oauth, oauth2, identity provider, idp, authorization server, authorization service, auth service, auth server,
    identity service, identity platform, keycloak, auth0, okta, cognito, login service, token service, passkey, passwordless, federat*, ldap, active directory, entra, session service, issuer, eid, national identity`),
};
