/** Authentication: proving who somebody, or some program, is. */
import { words } from './words.ts';

export const identityWords = {
  /** Unmistakable words of authentication. */
  login: words(`authenticat*, auth, authn, login, log in, logon, sign in, signin, sign on, logged in, sign up, signup, sso, single sign on,
    saml, oidc, openid, oauth, oauth2, oauth 2, mfa, 2fa, two factor, multi factor, second factor, totp, webauthn, passkey,
    fido, fido2, yubikey, security key, passwordless, magic link, one time password, one time code, one time link, otp, sms code, verification code, login code,
    step up, re authentication, reauthentication, pkce, identity provider, idp, kerberos, ntlm, ldap, active directory, entra, radius, face id, touch id, fingerprint unlock,
    biometric unlock, biometric login, biometrics prompt, biometric prompt, captcha login, account recovery, recovery code, backup code, recovery phrase, forgot password,
    reset password, password reset, password change, change password, changing password, account lockout, lockout, device authorization, device flow, device code,
    authorization code, social login, login with, sign in with, continue with google, impersonat*, act as a customer, log in as, login as, username,
    account linking, link account, pin code, unlock, digit pin, pin, basic auth, remember me, keep me signed in, stay signed in, signed in, logout, log out, sign out, signed out, eid, national identity`),
  /** What proves identity after that. */
  credential: words(`password, passphrase, credential, session token, session cookie, user session, login session, sessions, session id, session lifetime, session timeout, session expiry, access token,
    refresh token, bearer token, bearer, api token, api key, personal access token, pat, pats, service token, deploy token, upload token, registration token, join token, bootstrap token,
    client secret, client id, shared secret, client certificate, client cert, jwt, id token, identity token, web identity, signed token, cookie, service account token, static key,
    static credential, static password, long lived key, access key, ssh key, secret key, app password, device token login, token rotation, token exchange, invite token, invitation link, secret link, one time token, session`),
  /** Programs that prove who they are. */
  'service-identity': words(`workload identity, workload identities, service identity, machine identity, service to service, spiffe, spire, svid, mtls, mutual tls,
    managed identity, iam role for, irsa, federated identity, identity federation, token issuer, issuer, oidc issuer, identity of the caller, verify the sender, sender verification, webhook signature, signed webhook, webhook secret, hmac, unsigned webhook, verify webhook, callback signature, device attestation, device identity, device enrolment, device enrollment, pairing, bonding, scim, user provisioning, just in time provisioning`),
  /** Nobody has to prove anything. */
  'no-login': words(`anonymous, anonymously, unauthenticated, not authenticated, unauthorised, unauthorized, without authentication, without auth, without login,
    without logging in, without an account, without account, without accounts, without signing in, without sign in, without a session, without token, no authentication, no auth,
    no login needed, no login required, no account needed, no account required, no token, without bonding, without pairing, not logged in, logged out, not signed in, signed out visitors, guest, guests, visitor, visitors, unsigned, not signed, no signature, without signature,
    isn't signed, is not signed, aren't signed, are not signed, unauthenticated caller, publicly accessible, not verified, isn't verified, no verification, unverified`),
  /** Identity is taken over, moved or federated as a whole. */
  'identity-core': words(`oidc, openid, saml, sso, single sign on, oauth, oauth2, identity provider, idp, authorization server, authorization service, auth service, auth server,
    identity service, identity platform, keycloak, auth0, okta, cognito, login service, token service, passkey, passwordless, federat*, ldap, active directory, entra, session service, issuer`),
};
