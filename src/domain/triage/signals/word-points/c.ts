/** Words by their stems and what they add to flows of sensitive data: fitted over the open labelled cases, strongest first. */
import { pointsOfWords } from './points-of-words.ts';

export const cWords = {
  said: pointsOfWords(`
    customer 0.2, db 0.15, encrypt 0.14, com 0.13, ai 0.12, driver 0.12, session 0.11, typ 0.11, draft 0.11,
    programm 0.11, fram 0.11, broker 0.1, cor 0.1, hold 0.1, paper 0.1, writ 0.1, book 0.1, checkout 0.1, debug
    0.1, partner 0.1, answer 0.09, bil 0.09, end 0.09, night 0.09, target 0.09, tablet 0.09, car 0.08, drop
    0.08, firm 0.08, h2 0.08, hom 0.08, option 0.08, pod 0.08, read 0.08, several 0.08, user 0.08, admin 0.08,
    rid 0.08, board 0.07, contain 0.07, crash 0.07, daily 0.07, know 0.07, mask 0.07, process 0.07, project
    0.07, top 0.07, zon 0.07, chart 0.07, enabl 0.07, goe 0.07, member 0.07, report 0.07, scan 0.07, storag
    0.07, trigger 0.07, account 0.07, act 0.07, point 0.07, android 0.06, app 0.06, default 0.06, dev 0.06, e2e
    0.06, engineer 0.06, fiv 0.06, host 0.06, last 0.06, maintainer 0.06, migration 0.06, payment 0.06, portal
    0.06, q4 0.06, stor 0.06, tabl 0.06, turn 0.06, wks 0.06, automatically 0.06, chat 0.06, e.g 0.06, ids 0.06,
    liv 0.06, main 0.06, preview 0.06, privat 0.06, search 0.06, connection 0.06, namespac 0.06, assistant 0.05,
    auth 0.05, class 0.05, clear 0.05, databas 0.05, desktop 0.05, enter 0.05, grant 0.05, instanc 0.05, issu
    0.05, match 0.05, moderation 0.05, objectiv 0.05, phon 0.05, provider 0.05, region 0.05, sms 0.05, softwar
    0.05, support 0.05, teacher 0.05, team 0.05, tool 0.05, trip 0.05, vault 0.05, websit 0.05, afterward 0.05,
    application 0.05, centr 0.05, click 0.05, comput 0.05, dynamic 0.05, expiry 0.05, fork 0.05, front 0.05, ios
    0.05, itself 0.05, languag 0.05, look 0.05, memory 0.05, morn 0.05, notification 0.05, payload 0.05, privacy
    0.05, query 0.05, restor 0.05, sdk 0.05, seat 0.05, comment 0.05, moderator 0.05, respons 0.05, kubectl
    0.05, access 0.04, accountant 0.04, architectur 0.04, between 0.04, cluster 0.04, colleagu 0.04, company
    0.04, conversation 0.04, council 0.04, country 0.04, dag 0.04, document 0.04, driv 0.04, egress 0.04,
    external 0.04, flag 0.04, fre 0.04, giv 0.04, insuranc 0.04, kafka 0.04, leav 0.04, mobil 0.04, model 0.04,
    pupil 0.04, request 0.04, school 0.04, talk 0.04, trust 0.04, upload 0.04, warehous 0.04, within 0.04,
    worker 0.04, ad 0.04, admission 0.04, append 0.04, approx 0.04, arriv 0.04, auto 0.04, body 0.04, bus 0.04,
    complain 0.04, contributor 0.04, courier 0.04, endpoint 0.04, gon 0.04, hid 0.04, kernel 0.04, launch 0.04,
    loyalty 0.04, maker 0.04, ministry 0.04, net 0.04, nightly 0.04, person 0.04, postgr 0.04, press 0.04,
    production 0.04, prs 0.04, registration 0.04, somebody 0.04, total 0.04, valu 0.04, weekly 0.04, whatever
    0.04, bearer 0.04, disk 0.04, global 0.04, hang 0.04, hr 0.04, publisher 0.04, cam 0.04, birth 0.03, budget
    0.03, container 0.03, context 0.03, creat 0.03, expos 0.03, fail 0.03, hash 0.03, health 0.03, join 0.03,
    ledger 0.03, llm 0.03, mark 0.03, medical 0.03, month 0.03, nativ 0.03, number 0.03, offic 0.03, platform
    0.03, protocol 0.03, registry 0.03, saf 0.03, salary 0.03, separat 0.03, six 0.03, speak 0.03, stat 0.03,
    statement 0.03, ten 0.03, till 0.03, vehicl 0.03, wallet 0.03, whether 0.03, age 0.03, analytic 0.03,
    anonymous 0.03, author 0.03, authorization 0.03, away 0.03, bit 0.03, candidat 0.03, carrier 0.03, complaint
    0.03, crm 0.03, dependency 0.03, directory 0.03, encryption 0.03, event 0.03, id 0.03, inc 0.03, ingestion
    0.03, insid 0.03, kil 0.03, leak 0.03, let 0.03, membership 0.03, miss 0.03, outsid 0.03, owner 0.03, pay
    0.03, pilot 0.03, postcod 0.03, prod 0.03, raw 0.03, reason 0.03, resident 0.03, schedul 0.03, schema 0.03,
    staff 0.03, tap 0.03, term 0.03, variabl 0.03, win 0.03, damag 0.03, intranet 0.03, acquirer 0.02, archiv
    0.02, area 0.02, back 0.02, builder 0.02, cal 0.02, carry 0.02, cas 0.02, children 0.02, client 0.02, cloud
    0.02, desk 0.02, dispatch 0.02, disput 0.02, domain 0.02, edg 0.02, ext 0.02, feed 0.02, fetch 0.02, freez
    0.02, given 0.02, h1 0.02, hook 0.02, hour 0.02, i'm 0.02, incident 0.02, lock 0.02, los 0.02, mak 0.02,
    migrat 0.02, mtl 0.02, ok 0.02, payout 0.02, pick 0.02, plug 0.02, position 0.02, reader 0.02, rotation
    0.02, rust 0.02, sre 0.02, ticket 0.02, train 0.02, year 0.02, alert 0.02, attachment 0.02, charg 0.02,
    citizen 0.02, clinic 0.02, clon 0.02, confirmation 0.02, decision 0.02, deliver 0.02, demand 0.02, direct
    0.02, dot 0.02, download 0.02, even 0.02, googl 0.02, household 0.02, incl 0.02, inform 0.02, ins 0.02, law
    0.02, learn 0.02, listener 0.02, loan 0.02, location 0.02, longer 0.02, mad 0.02, manifest 0.02, metadata
    0.02, ml 0.02, oauth 0.02, onboard 0.02, pharmacy 0.02, pickup 0.02, plat 0.02, practic 0.02, provision
    0.02, purg 0.02, python 0.02, questionnair 0.02, ref 0.02, refund 0.02, retention 0.02, section 0.02, sha
    0.02, skip 0.02, slot 0.02, sprint 0.02, squad 0.02, strip 0.02, task 0.02, try 0.02, volum 0.02, volunteer
    0.02, wav 0.02, wifi 0.02, collect 0.02, officer 0.02, replica 0.02, visibl 0.02, api 0.01, box 0.01, bridg
    0.01, bulk 0.01, call 0.01, cannot 0.01, choos 0.01, city 0.01, claim 0.01, commit 0.01, corporat 0.01, dept
    0.01, directly 0.01, doctor 0.01, emergency 0.01, employe 0.01, eur 0.01, exactly 0.01, failur 0.01, family
    0.01, full 0.01, go 0.01, grid 0.01, happen 0.01, html 0.01, human 0.01, ingest 0.01, invoic 0.01, jwk 0.01,
    kid 0.01, local 0.01, marketplac 0.01, media 0.01, merchant 0.01, money 0.01, new 0.01, oidc 0.01, onlin
    0.01, opt 0.01, party 0.01, pipelin 0.01, regulatory 0.01, result 0.01, run 0.01, runtim 0.01, s3 0.01, sal
    0.01, scheduler 0.01, stag 0.01, straight 0.01, street 0.01, supervisor 0.01, supplier 0.01, system 0.01,
    tax 0.01, throttl 0.01, through 0.01, tim 0.01, trial 0.01, vpc 0.01, way 0.01, activ 0.01, authorisation
    0.01, below 0.01, bound 0.01, buy 0.01, category 0.01, competitor 0.01, cve 0.01, delivery 0.01, design
    0.01, dump 0.01, eu 0.01, find 0.01, found 0.01, garag 0.01, gdpr 0.01, ifram 0.01, interfac 0.01, introduc
    0.01, medication 0.01, nin 0.01, object 0.01, pars 0.01, pass 0.01, permit 0.01, plain 0.01, player 0.01, qr
    0.01, rang 0.01, red 0.01, refresh 0.01, regex 0.01, resourc 0.01, rol 0.01, round 0.01, rul 0.01, runner
    0.01, schem 0.01, seen 0.01, signatur 0.01, small 0.01, smart 0.01, sql 0.01, summer 0.01, tel 0.01, we'd
    0.01, workflow 0.01, workspac 0.01, activity 0.01, empty 0.01, hous 0.01, quality 0.01, transaction 0.01,
    runbook 0.01, address -0.01, anyth -0.01, becom -0.01, big -0.01, bucket -0.01, burn -0.01, card -0.01,
    clerk -0.01, connector -0.01, declar -0.01, depot -0.01, diff -0.01, disappear -0.01, every -0.01, everybody
    -0.01, everyth -0.01, facility -0.01, fraud -0.01, glass -0.01, grpc -0.01, hmac -0.01, http -0.01, job
    -0.01, management -0.01, map -0.01, modul -0.01, motor -0.01, network -0.01, november -0.01, open -0.01,
    operator -0.01, os -0.01, path -0.01, period -0.01, pull -0.01, q1 -0.01, receiver -0.01, remov -0.01,
    scanner -0.01, spr -0.01, tak -0.01, themselv -0.01, token -0.01, valid -0.01, voic -0.01, want -0.01,
    webhook -0.01, whol -0.01, acl -0.01, actor -0.01, alway -0.01, amount -0.01, analyst -0.01, appointment
    -0.01, bas -0.01, branch -0.01, business -0.01, caller -0.01, catalogu -0.01, cod -0.01, collector -0.01,
    contractor -0.01, crypto -0.01, department -0.01, deployment -0.01, detail -0.01, dur -0.01, embed -0.01,
    environment -0.01, everyon -0.01, exempt -0.01, factory -0.01, featur -0.01, fin -0.01, gam -0.01, gat
    -0.01, him -0.01, hit -0.01, hot -0.01, io -0.01, issuer -0.01, kiosk -0.01, level -0.01, lif -0.01, lint
    -0.01, mb -0.01, merg -0.01, mfa -0.01, middlewar -0.01, older -0.01, paid -0.01, park -0.01, payroll -0.01,
    pentest -0.01, ping -0.01, play -0.01, pol -0.01, prefer -0.01, prefix -0.01, prometheus -0.01, propos
    -0.01, rais -0.01, random -0.01, reminder -0.01, researcher -0.01, siz -0.01, social -0.01, sort -0.01,
    sourc -0.01, standard -0.01, terminal -0.01, tester -0.01, took -0.01, txt -0.01, unlock -0.01, upstream
    -0.01, verification -0.01, vm -0.01, warn -0.01, written -0.01, zip -0.01, basic -0.01, january -0.01, lost
    -0.01, neighbour -0.01, patient -0.01, prompt -0.01, recovery -0.01, til -0.01, twic -0.01, university
    -0.01, abov -0.02, action -0.02, apply -0.02, auditor -0.02, beta -0.02, bought -0.02, ca -0.02, calendar
    -0.02, cross -0.02, deploy -0.02, display -0.02, engin -0.02, extra -0.02, format -0.02, generat -0.02,
    hospital -0.02, infra -0.02, install -0.02, jwt -0.02, kind -0.02, licenc -0.02, light -0.02, long -0.02,
    machin -0.02, many -0.02, master -0.02, meter -0.02, nurs -0.02, okr -0.02, otherwis -0.02, pair -0.02,
    peopl -0.02, port -0.02, product -0.02, program -0.02, protection -0.02, proxy -0.02, quot -0.02, refactor
    -0.02, regulator -0.02, replac -0.02, rest -0.02, retir -0.02, revok -0.02, rewrit -0.02, secret -0.02, sery
    -0.02, stop -0.02, third -0.02, transfer -0.02, v1 -0.02, version -0.02, vpn -0.02, weekend -0.02, artefact
    -0.02, behind -0.02, binary -0.02, bug -0.02, cert -0.02, cms -0.02, counter -0.02, delay -0.02, delet
    -0.02, fhir -0.02, financ -0.02, forum -0.02, fresh -0.02, grafana -0.02, green -0.02, grey -0.02, handbook
    -0.02, hint -0.02, inbox -0.02, json -0.02, length -0.02, manual -0.02, mirror -0.02, observability -0.02,
    org -0.02, pc -0.02, performanc -0.02, q2 -0.02, real -0.02, redirect -0.02, restrict -0.02, rewritten
    -0.02, rotat -0.02, sector -0.02, serv -0.02, short -0.02, signer -0.02, stack -0.02, static -0.02, station
    -0.02, storefront -0.02, tech -0.02, tell -0.02, thing -0.02, thread -0.02, tru -0.02, upgrad -0.02, validat
    -0.02, video -0.02, viewer -0.02, whoever -0.02, widget -0.02, wip -0.02, wrong -0.02, credential -0.02,
    expir -0.02, fallback -0.02, pan -0.02, plus -0.02, remember -0.02, render -0.02, rollout -0.02, visit
    -0.02, abus -0.02, hotel -0.02, known -0.02, balanc -0.03, brand -0.03, bundl -0.03, central -0.03,
    certificat -0.03, community -0.03, connect -0.03, dark -0.03, developer -0.03, evaluat -0.03, export -0.03,
    get -0.03, guest -0.03, hand -0.03, history -0.03, index -0.03, internal -0.03, ip -0.03, isolation -0.03,
    layer -0.03, method -0.03, ms -0.03, operation -0.03, packag -0.03, patch -0.03, pki -0.03, profil -0.03, re
    -0.03, reach -0.03, record -0.03, roll -0.03, saa -0.03, ship -0.03, shop -0.03, supply -0.03, timetabl
    -0.03, told -0.03, url -0.03, wiki -0.03, appear -0.03, avatar -0.03, batch -0.03, behaviour -0.03, bind
    -0.03, cancel -0.03, cdn -0.03, clean -0.03, convert -0.03, cooki -0.03, deal -0.03, deriv -0.03,
    description -0.03, edit -0.03, firewall -0.03, flow -0.03, function -0.03, fw -0.03, gb -0.03, got -0.03,
    handler -0.03, ignor -0.03, kubernet -0.03, lab -0.03, left -0.03, monday -0.03, notic -0.03, ops -0.03,
    queu -0.03, rbac -0.03, redis -0.03, renam -0.03, requir -0.03, reset -0.03, resolver -0.03, rfc -0.03,
    shift -0.03, sso -0.03, sub -0.03, tls -0.03, watch -0.03, fak -0.03, pin -0.03, ran -0.03, saml -0.03, slow
    -0.03, visitor -0.03, add -0.04, against -0.04, agent -0.04, alarm -0.04, attribut -0.04, basket -0.04,
    cleanup -0.04, control -0.04, cover -0.04, dat -0.04, firmwar -0.04, import -0.04, iot -0.04, laptop -0.04,
    maintenanc -0.04, market -0.04, next -0.04, offlin -0.04, passkey -0.04, push -0.04, remot -0.04, security
    -0.04, shar -0.04, shell -0.04, shown -0.04, sit -0.04, stock -0.04, v2 -0.04, visual -0.04, week -0.04,
    well -0.04, wrap -0.04, alon -0.04, anybody -0.04, audit -0.04, bounty -0.04, clos -0.04, config -0.04, deny
    -0.04, dns -0.04, enforc -0.04, exampl -0.04, exchang -0.04, growth -0.04, installer -0.04, lat -0.04,
    metric -0.04, mix -0.04, monitor -0.04, parallel -0.04, pictur -0.04, pul -0.04, renew -0.04, room -0.04,
    rout -0.04, send -0.04, step -0.04, wait -0.04, walk -0.04, letter -0.04, trac -0.04, optional -0.04, again
    -0.05, ask -0.05, confirm -0.05, contract -0.05, cut -0.05, devic -0.05, editor -0.05, enterpris -0.05,
    frontend -0.05, kms -0.05, login -0.05, manag -0.05, multi -0.05, password -0.05, photo -0.05, policy -0.05,
    pool -0.05, reachabl -0.05, rollback -0.05, root -0.05, sheet -0.05, two -0.05, accept -0.05, attach -0.05,
    bring -0.05, can't -0.05, cli -0.05, command -0.05, count -0.05, gift -0.05, post -0.05, rat -0.05, row
    -0.05, suit -0.05, plugin -0.05, approval -0.06, backend -0.06, block -0.06, break -0.06, cach -0.06, digit
    -0.06, expect -0.06, harden -0.06, lik -0.06, load -0.06, march -0.06, order -0.06, purchas -0.06, router
    -0.06, sender -0.06, show -0.06, stream -0.06, tick -0.06, anyon -0.06, mov -0.06, pric -0.06, pump -0.06,
    register -0.06, sav -0.06, switch -0.06, ui -0.06, use -0.06, second -0.06, bank -0.07, ci -0.07, compar
    -0.07, say -0.07, server -0.07, tenant -0.07, agency -0.07, anyway -0.07, chain -0.07, first -0.07, internet
    -0.07, output -0.07, sync -0.07, verify -0.07, allow -0.08, group -0.08, idp -0.08, jun -0.08, status -0.08,
    still -0.08, web -0.08, channel -0.08, minut -0.08, pleas -0.08, print -0.08, seed -0.08, updat -0.08,
    permission -0.08, consol -0.09, limit -0.09, receiv -0.09, sandbox -0.09, build -0.09, mod -0.09, ux -0.09,
    identity -0.1, max -0.1, jump -0.1, nod -0.1, repo -0.11, script -0.11, public -0.11, library -0.13, releas
    -0.14, entry -0.14, set -0.17`),
  /** On top of it where the summary says them. */
  inSummary: pointsOfWords(`
    customer 0.08, checkout 0.08, shop 0.08, show 0.08, support 0.08, insid 0.07, crash 0.07, secret 0.07, book
    0.06, drop 0.06, payment 0.06, run 0.06, access 0.05, client 0.05, school 0.05, broker 0.05, next 0.05,
    provider 0.05, public 0.05, request 0.05, swap 0.05, teacher 0.05, worker 0.05, driver 0.05, assistant 0.04,
    portal 0.04, report 0.04, two 0.04, application 0.04, event 0.04, get 0.04, member 0.04, mobil 0.04, patient
    0.04, read 0.04, system 0.04, tool 0.04, authorization 0.04, photo 0.04, production 0.04, vault 0.04,
    account 0.03, archiv 0.03, contact 0.03, encrypt 0.03, end 0.03, liv 0.03, mask 0.03, owner 0.03, push 0.03,
    scan 0.03, server 0.03, themselv 0.03, use 0.03, wallet 0.03, year 0.03, company 0.03, db 0.03, stor 0.03,
    switch 0.03, mov 0.02, sit 0.02, start 0.02, board 0.02, bot 0.02, chat 0.02, city 0.02, courier 0.02,
    deploy 0.02, doctor 0.02, export 0.02, ins 0.02, nod 0.02, pipelin 0.02, project 0.02, second 0.02, stop
    0.02, internal 0.02, plug 0.02, bank 0.01, container 0.01, kafka 0.01, remov 0.01, replac 0.01, allow 0.01,
    ask 0.01, between 0.01, colleagu 0.01, delet 0.01, login 0.01, number 0.01, pay 0.01, peopl 0.01, phon 0.01,
    platform 0.01, point 0.01, profil 0.01, record 0.01, sdk 0.01, search 0.01, session 0.01, sms 0.01, url
    0.01, picker 0.01, smart 0.01, edg -0.01, let -0.01, limit -0.01, mod -0.01, nightly -0.01, okr -0.01,
    packag -0.01, party -0.01, repo -0.01, script -0.01, servic -0.01, split -0.01, tak -0.01, team -0.01, ai
    -0.01, api -0.01, back -0.01, centr -0.01, column -0.01, document -0.01, download -0.01, enforc -0.01, gat
    -0.01, http -0.01, level -0.01, load -0.01, namespac -0.01, offic -0.01, park -0.01, query -0.01, quot
    -0.01, renam -0.01, runner -0.01, schedul -0.01, stock -0.01, supplier -0.01, ticket -0.01, tim -0.01, user
    -0.01, wait -0.01, writ -0.01, id -0.01, short -0.01, fre -0.01, wrong -0.01, block -0.02, control -0.02,
    credential -0.02, endpoint -0.02, filter -0.02, host -0.02, set -0.02, through -0.02, business -0.02, cach
    -0.02, dark -0.02, desktop -0.02, engin -0.02, firmwar -0.02, gateway -0.02, guest -0.02, index -0.02,
    library -0.02, meter -0.02, minut -0.02, pdf -0.02, permission -0.02, policy -0.02, publish -0.02, pump
    -0.02, pupil -0.02, registry -0.02, releas -0.02, restrict -0.02, timetabl -0.02, web -0.02, workspac -0.02,
    flag -0.02, group -0.02, letter -0.02, rat -0.02, send -0.02, ship -0.02, admin -0.02, build -0.03, devic
    -0.03, kms -0.03, product -0.03, shar -0.03, updat -0.03, address -0.03, card -0.03, certificat -0.03,
    consol -0.03, default -0.03, gift -0.03, invoic -0.03, modul -0.03, saml -0.03, security -0.03, tls -0.03,
    upload -0.03, room -0.03, third -0.03, dat -0.04, every -0.04, identity -0.04, passkey -0.04, proxy -0.04,
    add -0.04, agent -0.04, ci -0.04, cod -0.05, key -0.05, new -0.05, vendor -0.05, again -0.05, bring -0.05,
    order -0.05, plugin -0.05, open -0.06, cluster -0.06, job -0.06, app -0.07, remot -0.07, token -0.08,
    channel -0.08, password -0.09`),
};
