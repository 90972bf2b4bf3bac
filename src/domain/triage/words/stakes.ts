/** What is at stake: the worst that could happen, and for how many. */
import { words } from './words.ts';

export const stakesWords = {
  money: words(
    `money, payout, payouts, pays out, pay out, settlement, settlements, settle, treasury, hot wallet, wallet balance, fund transfer, transfer funds, funds, bank transfer, bank transfers, wire, sepa, rtgs, ach, instant payment, instant payments, refund, refunds, checkout, charge cards, charge the card, ledger, balances, credit line, loan, loans, withdrawal, withdrawals, deposits, stablecoin, crypto exchange, trading, orders execution, gift card, gift cards, voucher, vouchers, payroll run, invoice approval, billing run, purchase, purchases, entitlement, entitlements, subscription, subscriptions, order state, payment status, mark as paid, promo codes, discount codes, loyalty points, insurance payout, prices, payment`,
  ),
  'money-movement': words(
    `payout, payouts, pays out, pay out, settlement, settlements, treasury, hot wallet, fund transfer, transfer funds, bank transfer, bank transfers, wire transfer, sepa, rtgs, ach, instant payment, instant payments, refund, refunds, withdrawal, withdrawals, stablecoin, money movement, move money, moves money, order state, mark as paid, charge cards, payroll run, direct debit`,
  ),
  physical: words(
    `lock, locks, door, doors, garage, vehicle, vehicles, car, cars, brake, actuator, valve, pump, robot, drone, drones, firmware, plc, scada, medical device, insulin, pacemaker, infusion, elevator, smart lock, alarm system, smoke detector, boiler, heating, charger, charging station, inverter, power grid, grid, industrial, machine control, camera, cameras, train, aircraft, ventilator`,
  ),
  production: words(
    `production, prod, production clusters, all clusters, every cluster, control plane, api server, deploy, deployment, deployments, continuous deployment, release pipeline, supply chain, ci, ci/cd, pipeline, pipelines, build system, build pipeline, gitops, kubernetes, infrastructure as code, terraform, package index, package registry, npm publish, update mirror, updates, auto update, updater, agents on customer, customers' servers, customer machines, customers' machines, firmware, signing, main origin, our origin, root on the node`,
  ),
  'code-execution': words(
    `exec, shell, terminal, remote shell, interactive execution, run commands, runs commands, run code, code execution, arbitrary code, plugin, plugins, as root, cluster admin, root, sudo, eval, runner, runners, self hosted runners, execute, executes, execution, script, scripts, deploy to production, ship to production, ship it to production, continuous deployment, auto merge, automerge, firmware, ota, updates, update mirror, kubeconfig, exec into`,
  ),
  bulk: words(
    `all customers, all users, every customer, every user, all accounts, every account, all tenants, every tenant, all members, entire user base, whole user base, each customer, all our customers, millions, all merchants, all patients, all employees, everyone's, all devices, all clusters, every cluster, all production, company wide, 60 clusters, site wide, sitewide, all services, every service, all pages, across all, entire database, whole database, production database, all native clients, all clients, fleet, whole fleet`,
  ),
  'few-people': words(
    `employees, staff, engineers, qa, intranet, office, office vpn, corporate, corporate sso, company wide, warehouse staff, workplace, back office, bot of ours, own team, on call, ops, internal, internally, in house, employees only, staff only, internal tool, internal tooling, our own staff, own employees, beta, pilot, few customers, a few customers, handful, opted in, opt in, back office users, one team, our team, single team, ops team, editors, in house editors, colleagues, intranet, volunteers, test environment, staging, sandbox environment, dev environment, non production, non prod, developer tool, developer tools, dev tooling, internal libraries`,
  ),
  'public-data': words(
    `public data, public only, public articles, all public, already public, public content, public catalogue, public catalog, published articles, public site, public website, public assets, no customer data, no personal data, no pii, no user data, open data, anonymous counters, aggregated, aggregate, aggregated counters, synthetic data, test data, fake data, sample data, metadata only, only metadata, public keys, public metadata, no sensitive data, no secrets, no content, nothing sensitive, non sensitive, not sensitive, dataset names, counters`,
  ),
  confidential: words(
    `confidential, hospitals, hospital, law firms, lawyers, competitors, medical, clinical, patients, contracts, tax, private, secret, sensitive, restricted, identity, card, cards, credentials, passwords, password, bank, health, government, citizens, children, tenant, tenants, tenancy, customers, customer data, customer, private files, private history, personal data, e mail, payment, account`,
  ),
  ordinary: words(
    `standard, well known, off the shelf, built in, standard library, standard pattern, standard sdk, official sdk, default, existing function, uses existing, same pattern, like we do for, as we do for, same as for, existing role, existing permission, existing permissions, existing roles, behind the corporate proxy, behind vpn, behind sso, behind the vpn, internal network, inside the vpc, cluster internal, internal only, feature flag, behind a flag, flag off, dry run, log only, report only, staged`,
  ),
};
