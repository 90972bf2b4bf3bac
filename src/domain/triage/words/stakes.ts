/** What is at stake: the worst that could happen, and for how many. */
import { words } from './words.ts';

export const stakesWords = {
  money: words(`
    split payments, payouts daily, price, prices, coins, economy, tariff, bill, bills, invoice wrong,
    wrong bills, pays in app, pay in app, pay later, refund, refunds, payout, payouts, vouchers, liability,
    chargeback, chargebacks, ledger, tariffs, discount, discounts, credits, prepaid, top up, invoices paid,
    dunning, interest, exchange rate, money, pays out, pay out, settlement, settlements, settle, treasury,
    hot wallet, wallet balance, fund transfer, transfer funds, funds, bank transfer, bank transfers, wire,
    sepa, rtgs, ach, instant payment, instant payments, checkout, charge cards, charge the card, balances,
    credit line, loan, loans, withdrawal, withdrawals, deposits, stablecoin, crypto exchange, trading,
    orders execution, gift card, gift cards, voucher, payroll run, invoice approval, billing run, purchase,
    purchases, entitlement, entitlements, subscription, subscriptions, order state, payment status,
    mark as paid, promo codes, discount codes, loyalty points, insurance payout, payment`),
  'money-movement': words(`
    payout, payouts, pays out, pay out, settlement, settlements, treasury, hot wallet, fund transfer,
    transfer funds, bank transfer, bank transfers, wire transfer, sepa, rtgs, ach, instant payment,
    instant payments, refund, refunds, withdrawal, withdrawals, stablecoin, money movement, move money,
    moves money, order state, mark as paid, charge cards, payroll run, direct debit`),
  physical: words(`
    keypad, keypads, atm, atms, gate, gates, building, buildings, elevator, parking barrier, locker, lockers,
    turnstile, turbine, turbines, crash alarm, airbag, remote stop, emergency, gateways, meter, smart meters,
    crane, forklift, conveyor, lock, locks, door, doors, garage, vehicle, vehicles, car, cars, brake, actuator,
    valve, pump, robot, drone, drones, firmware, plc, scada, medical device, insulin, pacemaker, infusion,
    smart lock, alarm system, smoke detector, boiler, heating, charger, charging station, inverter, power grid,
    grid, industrial, machine control, camera, cameras, train, aircraft, ventilator`),
  production: words(`
    what goes live, live environment, production environment, customer clusters, all projects, all repos,
    every repo, release branch, main branch, env branch, artifact registry, base images, golden image,
    image registry, registry, lifecycle scripts, install scripts, ci images, build agents, runners,
    workers are shared, worker, gitops, production, prod, production clusters, all clusters, every cluster,
    control plane, api server, deploy, deployment, deployments, continuous deployment, release pipeline,
    supply chain, ci, ci cd, pipeline, pipelines, build system, build pipeline, kubernetes,
    infrastructure as code, terraform, package index, package registry, npm publish, update mirror, updates,
    auto update, updater, agents on customer, customers' servers, customer machines, customers' machines,
    firmware, signing, main origin, our origin, root on the node`),
  'code-execution': words(`
    exec, shell, terminal, remote shell, interactive execution, run commands, runs commands, run code,
    code execution, arbitrary code, plugin, plugins, as root, cluster admin, root, sudo, eval, runner, runners,
    self hosted runners, execute, executes, execution, script, scripts, deploy to production,
    ship to production, ship it to production, continuous deployment, auto merge, automerge, firmware, ota,
    updates, update mirror, kubeconfig, exec into`),
  bulk: words(`
    all members, all gateways, all devices get, every tenant, eu tenants, all product teams, all contracts,
    all customers, all users, every customer, every user, all accounts, every account, all tenants,
    entire user base, whole user base, each customer, all our customers, millions, all merchants, all patients,
    all employees, everyone's, all devices, all clusters, every cluster, all production, company wide,
    60 clusters, site wide, sitewide, all services, every service, all pages, across all, entire database,
    whole database, production database, all native clients, all clients, fleet, whole fleet`),
  'few-people': words(`
    employees, staff, engineers, qa, intranet, office, office vpn, corporate, corporate sso, company wide,
    warehouse staff, workplace, back office, bot of ours, own team, on call, ops, internal, internally,
    in house, employees only, staff only, internal tool, internal tooling, our own staff, own employees, beta,
    pilot, few customers, a few customers, handful, opted in, opt in, back office users, one team, our team,
    single team, ops team, editors, in house editors, colleagues, volunteers, test environment, staging,
    sandbox environment, dev environment, non production, non prod, developer tool, developer tools,
    dev tooling, internal libraries`),
  'public-data': words(`
    public data, public only, public articles, all public, already public, public content, public catalogue,
    public catalog, published articles, public site, public website, public assets, no customer data,
    no personal data, no pii, no user data, open data, anonymous counters, aggregated, aggregate,
    aggregated counters, synthetic data, test data, fake data, sample data, metadata only, only metadata,
    public keys, public metadata, no sensitive data, no secrets, no content, nothing sensitive, non sensitive,
    not sensitive, dataset names, counters`),
  confidential: words(`
    confidential, hospitals, hospital, law firms, lawyers, competitors, medical, clinical, patients, contracts,
    tax, private, secret, sensitive, restricted, identity, card, cards, credentials, passwords, password, bank,
    health, government, citizens, children, tenant, tenants, tenancy, customers, customer data, customer,
    private files, private history, personal data, e mail, payment, account`),
  ordinary: words(`
    standard, well known, off the shelf, built in, standard library, standard pattern, standard sdk,
    official sdk, default, existing function, uses existing, same pattern, like we do for, as we do for,
    same as for, existing role, existing permission, existing permissions, existing roles,
    behind the corporate proxy, behind vpn, behind sso, behind the vpn, internal network, inside the vpc,
    cluster internal, internal only, feature flag, behind a flag, flag off, dry run, log only, report only,
    staged`),
};
