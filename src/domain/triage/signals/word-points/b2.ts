/** Words by their stems and what they add to access control: fitted over the open labelled cases, strongest first. */
import { pointsOfWords } from './points-of-words.ts';

export const b2Words = {
  said: pointsOfWords(`
    read 0.15, port 0.14, board 0.13, customer 0.13, open 0.13, build 0.13, want 0.12, tenant 0.11, look 0.11,
    owner 0.11, namespac 0.11, app 0.1, firm 0.1, school 0.1, through 0.1, front 0.1, desk 0.09, external 0.09,
    giv 0.09, group 0.09, issu 0.09, pod 0.09, policy 0.09, pupil 0.09, token 0.09, grafana 0.09, minut 0.09,
    press 0.09, refund 0.09, access 0.08, agent 0.08, controller 0.08, filter 0.08, given 0.08, grant 0.08,
    limit 0.08, network 0.08, offic 0.08, onc 0.08, panel 0.08, pool 0.08, team 0.08, tim 0.08, centr 0.08,
    expiry 0.08, person 0.08, prs 0.08, pul 0.08, rol 0.08, contract 0.07, expos 0.07, marketplac 0.07, media
    0.07, push 0.07, shar 0.07, draft 0.07, observability 0.07, requir 0.07, hous 0.07, partner 0.07, answer
    0.06, api 0.06, approval 0.06, auditor 0.06, emergency 0.06, everyth 0.06, harden 0.06, internal 0.06, lead
    0.06, machin 0.06, maintainer 0.06, medical 0.06, multi 0.06, operator 0.06, os 0.06, paper 0.06, photo
    0.06, portal 0.06, scheduler 0.06, secret 0.06, server 0.06, stat 0.06, tak 0.06, carrier 0.06, direct 0.06,
    lab 0.06, metric 0.06, pictur 0.06, query 0.06, research 0.06, retail 0.06, rul 0.06, updat 0.06, variabl
    0.06, archiv 0.05, client 0.05, cluster 0.05, company 0.05, container 0.05, cross 0.05, decid 0.05, document
    0.05, engineer 0.05, env 0.05, h2 0.05, hub 0.05, isolation 0.05, mak 0.05, packag 0.05, plug 0.05, say
    0.05, spr 0.05, stag 0.05, typ 0.05, application 0.05, auto 0.05, automatically 0.05, caller 0.05,
    competitor 0.05, cost 0.05, delivery 0.05, department 0.05, download 0.05, driver 0.05, fix 0.05, grey 0.05,
    membership 0.05, outsid 0.05, preview 0.05, search 0.05, sourc 0.05, thing 0.05, viewer 0.05, written 0.05,
    account 0.05, area 0.04, assistant 0.04, autumn 0.04, big 0.04, cal 0.04, child 0.04, ci 0.04, claim 0.04,
    cor 0.04, creat 0.04, depot 0.04, desktop 0.04, digit 0.04, door 0.04, family 0.04, fleet 0.04, get 0.04,
    good 0.04, happen 0.04, hom 0.04, jwt 0.04, kill 0.04, kind 0.04, laptop 0.04, llm 0.04, maintenanc 0.04,
    money 0.04, next 0.04, okr 0.04, payout 0.04, record 0.04, region 0.04, runtim 0.04, told 0.04, trial 0.04,
    v2 0.04, week 0.04, wrap 0.04, writ 0.04, afterward 0.04, alon 0.04, audit 0.04, author 0.04, bas 0.04,
    below 0.04, bot 0.04, chat 0.04, cli 0.04, clos 0.04, contributor 0.04, count 0.04, deployment 0.04,
    environment 0.04, fork 0.04, handler 0.04, kubelet 0.04, leak 0.04, main 0.04, manifest 0.04, ministry 0.04,
    nin 0.04, paid 0.04, pentest 0.04, prod 0.04, programm 0.04, restart 0.04, rout 0.04, squad 0.04, task 0.04,
    video 0.04, wait 0.04, watch 0.04, act 0.04, condition 0.04, invitation 0.04, letter 0.04, neighbour 0.04,
    patient 0.04, tablet 0.04, abov 0.03, add 0.03, box 0.03, brand 0.03, cas 0.03, cloud 0.03, connect 0.03,
    cover 0.03, daily 0.03, databas 0.03, deploy 0.03, egress 0.03, end 0.03, engin 0.03, enterpris 0.03,
    gateway 0.03, instal 0.03, job 0.03, licenc 0.03, light 0.03, load 0.03, management 0.03, opt 0.03, parent
    0.03, platform 0.03, project 0.03, proxy 0.03, purchas 0.03, q1 0.03, receiver 0.03, registry 0.03, releas
    0.03, rest 0.03, risk 0.03, several 0.03, still 0.03, straight 0.03, stream 0.03, street 0.03, tax 0.03,
    tick 0.03, till 0.03, trust 0.03, two 0.03, voic 0.03, warehous 0.03, web 0.03, websit 0.03, wks 0.03, acl
    0.03, agency 0.03, artefact 0.03, bind 0.03, bit 0.03, branch 0.03, built 0.03, click 0.03, cod 0.03,
    confirmation 0.03, even 0.03, forward 0.03, interfac 0.03, left 0.03, let 0.03, liv 0.03, possibl 0.03,
    postcod 0.03, prefix 0.03, pric 0.03, pump 0.03, schedul 0.03, schema 0.03, secur 0.03, staff 0.03, stand
    0.03, standard 0.03, tel 0.03, trigger 0.03, verification 0.03, vm 0.03, warn 0.03, workflow 0.03,
    connection 0.03, credential 0.03, global 0.03, plugin 0.03, slow 0.03, university 0.03, address 0.02, again
    0.02, agreement 0.02, ai 0.02, approv 0.02, auth 0.02, bought 0.02, broker 0.02, car 0.02, children 0.02,
    clerk 0.02, com 0.02, dark 0.02, db 0.02, declar 0.02, enter 0.02, ever 0.02, expect 0.02, ext 0.02, fail
    0.02, failur 0.02, four 0.02, fraud 0.02, h1 0.02, hand 0.02, handl 0.02, index 0.02, layer 0.02, leav 0.02,
    local 0.02, map 0.02, mark 0.02, mobil 0.02, modul 0.02, night 0.02, party 0.02, password 0.02, position
    0.02, product 0.02, quot 0.02, reach 0.02, s3 0.02, separat 0.02, servic 0.02, supplier 0.02, themselv 0.02,
    tier 0.02, train 0.02, uid 0.02, wiki 0.02, within 0.02, analyst 0.02, bi 0.02, decision 0.02, delay 0.02,
    dynamic 0.02, embed 0.02, factory 0.02, featur 0.02, found 0.02, garag 0.02, gift 0.02, iban 0.02, id 0.02,
    ifram 0.02, inc 0.02, incl 0.02, loan 0.02, longer 0.02, manual 0.02, mb 0.02, medication 0.02, mix 0.02,
    mod 0.02, org 0.02, pass 0.02, pilot 0.02, questionnair 0.02, random 0.02, registration 0.02, researcher
    0.02, runner 0.02, siz 0.02, slot 0.02, somebody 0.02, sprint 0.02, stack 0.02, storag 0.02, summer 0.02,
    switch 0.02, total 0.02, ttl 0.02, upstream 0.02, we'd 0.02, column 0.02, expir 0.02, intranet 0.02, manager
    0.02, moderator 0.02, remember 0.02, point 0.02, android 0.01, another 0.01, backend 0.01, becom 0.01,
    belong 0.01, bil 0.01, browser 0.01, central 0.01, choos 0.01, connector 0.01, consent 0.01, consol 0.01,
    contact 0.01, context 0.01, dag 0.01, default 0.01, dev 0.01, doctor 0.01, driv 0.01, edg 0.01, facility
    0.01, feed 0.01, format 0.01, go 0.01, grpc 0.01, guest 0.01, holder 0.01, host 0.01, i'm 0.01, install
    0.01, insuranc 0.01, join 0.01, k8s 0.01, ledger 0.01, lik 0.01, long 0.01, migration 0.01, mount 0.01, ms
    0.01, national 0.01, november 0.01, program 0.01, proposal 0.01, receiv 0.01, remot 0.01, roll 0.01, sal
    0.01, scanner 0.01, shown 0.01, sit 0.01, support 0.01, system 0.01, teacher 0.01, timetabl 0.01, top 0.01,
    vpn 0.01, well 0.01, workload 0.01, admission 0.01, amount 0.01, anonymous 0.01, anyon 0.01, behind 0.01,
    bounty 0.01, business 0.01, buy 0.01, can't 0.01, cdn 0.01, charg 0.01, citizen 0.01, complain 0.01,
    endpoint 0.01, entry 0.01, exchang 0.01, firewall 0.01, fw 0.01, googl 0.01, ins 0.01, io 0.01, kernel 0.01,
    kubernet 0.01, law 0.01, learn 0.01, lif 0.01, mad 0.01, maker 0.01, memory 0.01, mfa 0.01, miss 0.01,
    monday 0.01, nod 0.01, oauth 0.01, often 0.01, performanc 0.01, permit 0.01, pharmacy 0.01, pol 0.01, print
    0.01, processor 0.01, provision 0.01, public 0.01, rang 0.01, rbac 0.01, register 0.01, resolver 0.01, skip
    0.01, smart 0.01, social 0.01, sql 0.01, term 0.01, thread 0.01, tru 0.01, unlock 0.01, wav 0.01, wip 0.01,
    workspac 0.01, bearer 0.01, comment 0.01, custom 0.01, publisher 0.01, render 0.01, replica 0.01, respons
    0.01, rollout 0.01, til 0.01, caus 0.01, hotel 0.01, optional 0.01, agr -0.01, alarm -0.01, anyth -0.01, ask
    -0.01, bank -0.01, beta -0.01, budget -0.01, bulk -0.01, cach -0.01, calendar -0.01, community -0.01, e2e
    -0.01, evaluat -0.01, exactly -0.01, extra -0.01, federation -0.01, freez -0.01, grid -0.01, hash -0.01,
    history -0.01, hospital -0.01, iot -0.01, jun -0.01, last -0.01, lock -0.01, many -0.01, motor -0.01, mtl
    -0.01, new -0.01, offlin -0.01, onlin -0.01, operation -0.01, origin -0.01, pair -0.01, parcel -0.01, patch
    -0.01, payment -0.01, peopl -0.01, period -0.01, profil -0.01, protection -0.01, provider -0.01, reader
    -0.01, receipt -0.01, regulator -0.01, replac -0.01, repo -0.01, repository -0.01, retir -0.01, rewrit
    -0.01, saa -0.01, saf -0.01, statement -0.01, stop -0.01, subscription -0.01, supply -0.01, ten -0.01, third
    -0.01, thre -0.01, upload -0.01, version -0.01, wallet -0.01, warm -0.01, whol -0.01, accept -0.01, approx
    -0.01, arriv -0.01, attachment -0.01, avatar -0.01, bound -0.01, bus -0.01, catalogu -0.01, clinic -0.01,
    cve -0.01, dead -0.01, deal -0.01, dependency -0.01, deriv -0.01, detail -0.01, dump -0.01, february -0.01,
    fhir -0.01, fin -0.01, flow -0.01, function -0.01, gon -0.01, got -0.01, handbook -0.01, hid -0.01, him
    -0.01, ids -0.01, inform -0.01, ingestion -0.01, kil -0.01, length -0.01, level -0.01, location -0.01,
    nightly -0.01, pc -0.01, privat -0.01, redis -0.01, resourc -0.01, scan -0.01, short -0.01, station -0.01,
    step -0.01, storefront -0.01, tap -0.01, track -0.01, widget -0.01, wifi -0.01, zip -0.01, cooky -0.01,
    empty -0.01, fak -0.01, january -0.01, trac -0.01, sampl -0.01, legacy -0.01, accountant -0.02, action
    -0.02, back -0.02, between -0.02, birth -0.02, block -0.02, builder -0.02, cannot -0.02, clear -0.02,
    colleagu -0.02, commit -0.02, council -0.02, diff -0.02, disput -0.02, every -0.02, fre -0.02, full -0.02,
    generat -0.02, health -0.02, hook -0.02, ingest -0.02, kms -0.02, know -0.02, market -0.02, meter -0.02,
    method -0.02, model -0.02, otherwis -0.02, protocol -0.02, publish -0.02, refactor -0.02, request -0.02,
    rollback -0.02, sandbox -0.02, sent -0.02, sery -0.02, sheet -0.02, shell -0.02, terraform -0.02, transfer
    -0.02, turn -0.02, valid -0.02, vehicl -0.02, visual -0.02, way -0.02, webhook -0.02, zon -0.02, activ
    -0.02, age -0.02, appointment -0.02, book -0.02, bring -0.02, bump -0.02, camera -0.02, cancel -0.02,
    channel -0.02, config -0.02, convert -0.02, cooki -0.02, demand -0.02, deny -0.02, dur -0.02, enforc -0.02,
    exampl -0.02, factor -0.02, finish -0.02, forum -0.02, gdpr -0.02, goe -0.02, green -0.02, hit -0.02, hot
    -0.02, household -0.02, iam -0.02, inbox -0.02, insid -0.02, installer -0.02, internet -0.02, launch -0.02,
    lint -0.02, loyalty -0.02, member -0.02, metadata -0.02, mov -0.02, notification -0.02, offer -0.02, onboard
    -0.02, park -0.02, pars -0.02, pay -0.02, payroll -0.02, picker -0.02, play -0.02, prefer -0.02, prometheus
    -0.02, purg -0.02, qr -0.02, rais -0.02, raw -0.02, renewal -0.02, restrict -0.02, rfc -0.02, ring -0.02,
    sav -0.02, sector -0.02, seed -0.02, suit -0.02, survey -0.02, sync -0.02, tag -0.02, tell -0.02, terminal
    -0.02, tester -0.02, try -0.02, volum -0.02, whatever -0.02, win -0.02, wrong -0.02, cours -0.02, duration
    -0.02, fram -0.02, hr -0.02, lost -0.02, officer -0.02, permission -0.02, prompt -0.02, quality -0.02, retry
    -0.02, transaction -0.02, visit -0.02, runbook -0.02, against -0.03, around -0.03, basket -0.03, break
    -0.03, bundl -0.03, ca -0.03, card -0.03, certificat -0.03, corporat -0.03, cut -0.03, developer -0.03,
    directly -0.03, firmwar -0.03, flag -0.03, frontend -0.03, glass -0.03, hold -0.03, hour -0.03, hsm -0.03,
    html -0.03, identity -0.03, import -0.03, incident -0.03, invoic -0.03, jwk -0.03, mask -0.03, merchant
    -0.03, month -0.03, option -0.03, passkey -0.03, pki -0.03, rotation -0.03, run -0.03, rust -0.03, security
    -0.03, sender -0.03, speak -0.03, supervisor -0.03, tabl -0.03, user -0.03, vpc -0.03, ward -0.03, year
    -0.03, actor -0.03, ad -0.03, analytic -0.03, appear -0.03, authorization -0.03, backup -0.03, behaviour
    -0.03, clean -0.03, collector -0.03, contractor -0.03, crm -0.03, crypto -0.03, csv -0.03, debug -0.03,
    delet -0.03, description -0.03, design -0.03, directory -0.03, eu -0.03, fresh -0.03, json -0.03, languag
    -0.03, lib -0.03, mirror -0.03, monitor -0.03, monthly -0.03, morn -0.03, object -0.03, pickup -0.03, plain
    -0.03, production -0.03, q2 -0.03, queu -0.03, reason -0.03, redirect -0.03, refresh -0.03, reminder -0.03,
    renew -0.03, resident -0.03, rewritten -0.03, round -0.03, sec -0.03, sha -0.03, signer -0.03, sso -0.03,
    tech -0.03, upgrad -0.03, verify -0.03, whoever -0.03, recovery -0.03, visibl -0.03, abus -0.03, second
    -0.03, allow -0.04, burn -0.04, compar -0.04, country -0.04, crash -0.04, dat -0.04, disappear -0.04, idp
    -0.04, instanc -0.04, ip -0.04, legal -0.04, max -0.04, moderation -0.04, nurs -0.04, objectiv -0.04, oidc
    -0.04, order -0.04, path -0.04, phon -0.04, pick -0.04, pipelin -0.04, pull -0.04, regulatory -0.04, revok
    -0.04, scor -0.04, set -0.04, show -0.04, start -0.04, stock -0.04, ticket -0.04, vault -0.04, worker -0.04,
    alway -0.04, anybody -0.04, attach -0.04, batch -0.04, bug -0.04, chain -0.04, courier -0.04, encryption
    -0.04, growth -0.04, introduc -0.04, issuer -0.04, kb -0.04, kiosk -0.04, ml -0.04, notic -0.04, older
    -0.04, output -0.04, pdf -0.04, plat -0.04, reset -0.04, retention -0.04, rotat -0.04, row -0.04, schem
    -0.04, sid -0.04, static -0.04, strip -0.04, sub -0.04, took -0.04, activity -0.04, basic -0.04, disk -0.04,
    saml -0.04, cam -0.04, balanc -0.05, call -0.05, class -0.05, cleanup -0.05, consumer -0.05, devic -0.05,
    display -0.05, editor -0.05, everybody -0.05, integration -0.05, number -0.05, remov -0.05, sms -0.05,
    status -0.05, stor -0.05, admin -0.05, authorisation -0.05, body -0.05, comput -0.05, counter -0.05, encrypt
    -0.05, gam -0.05, gat -0.05, report -0.05, sdk -0.05, seat -0.05, serv -0.05, tls -0.05, topic -0.05, tre
    -0.05, split -0.05, twic -0.05, confirm -0.06, dispatch -0.06, fetch -0.06, http -0.06, kafka -0.06, ship
    -0.06, vendor -0.06, cms -0.06, content -0.06, edit -0.06, event -0.06, first -0.06, ops -0.06, real -0.06,
    renam -0.06, signatur -0.06, ux -0.06, fallback -0.06, visitor -0.06, known -0.06, script -0.07, tool -0.07,
    url -0.07, player -0.07, privacy -0.07, rat -0.07, pin -0.07, plus -0.07, domain -0.08, export -0.08, match
    -0.08, dns -0.08, login -0.1, library -0.1, post -0.1, send -0.13, key -0.16`),
  /** On top of it where the summary says them. */
  inSummary: pointsOfWords(`
    read 0.11, privat 0.1, customer 0.09, team 0.07, index 0.07, run 0.07, build 0.06, client 0.06, credential
    0.06, school 0.06, updat 0.06, look 0.06, nod 0.06, id 0.06, assistant 0.05, board 0.05, pupil 0.05, search
    0.05, tim 0.05, remot 0.04, set 0.04, deploy 0.04, document 0.04, insid 0.04, rol 0.04, shop 0.04, internal
    0.04, account 0.03, repo 0.03, till 0.03, voic 0.03, warehous 0.03, application 0.03, archiv 0.03, between
    0.03, get 0.03, mobil 0.03, offic 0.03, patient 0.03, pod 0.03, public 0.03, show 0.03, supplier 0.03,
    support 0.03, teacher 0.03, plug 0.03, research 0.03, open 0.02, packag 0.02, portal 0.02, report 0.02,
    script 0.02, through 0.02, vendor 0.02, centr 0.02, ci 0.02, contact 0.02, default 0.02, enforc 0.02, hand
    0.02, ins 0.02, load 0.02, plugin 0.02, pric 0.02, pump 0.02, quot 0.02, runner 0.02, use 0.02, user 0.02,
    secret 0.02, book 0.01, cloud 0.01, dat 0.01, edg 0.01, partner 0.01, replac 0.01, servic 0.01, shar 0.01,
    tak 0.01, token 0.01, add 0.01, ai 0.01, ask 0.01, bot 0.01, business 0.01, cach 0.01, chat 0.01, claim
    0.01, gift 0.01, lock 0.01, namespac 0.01, network 0.01, next 0.01, pipelin 0.01, point 0.01, releas 0.01,
    request 0.01, restrict 0.01, schedul 0.01, status 0.01, storag 0.01, worker 0.01, fix 0.01, smart 0.01, stor
    0.01, vault 0.01, app -0.01, bank -0.01, identity -0.01, let -0.01, limit -0.01, mod -0.01, remov -0.01,
    start -0.01, two -0.01, address -0.01, agent -0.01, back -0.01, backup -0.01, certificat -0.01, column
    -0.01, consol -0.01, courier -0.01, desktop -0.01, download -0.01, end -0.01, guest -0.01, import -0.01, liv
    -0.01, member -0.01, number -0.01, park -0.01, payment -0.01, platform -0.01, profil -0.01, provider -0.01,
    push -0.01, q3 -0.01, registry -0.01, sdk -0.01, second -0.01, session -0.01, stop -0.01, swap -0.01, ui
    -0.01, webhook -0.01, workspac -0.01, db -0.01, flag -0.01, short -0.01, third -0.01, ward -0.01, access
    -0.02, block -0.02, car -0.02, okr -0.02, parcel -0.02, split -0.02, again -0.02, cluster -0.02, event
    -0.02, firmwar -0.02, gat -0.02, level -0.02, meter -0.02, owner -0.02, policy -0.02, project -0.02, scan
    -0.02, server -0.02, sms -0.02, stock -0.02, themselv -0.02, timetabl -0.02, authorization -0.02, crash
    -0.02, letter -0.02, photo -0.02, rat -0.02, ship -0.02, staff -0.02, switch -0.02, channel -0.02, fre
    -0.02, every -0.03, host -0.03, kms -0.03, passkey -0.03, sit -0.03, checkout -0.03, city -0.03, delet
    -0.03, encrypt -0.03, export -0.03, kiosk -0.03, login -0.03, mask -0.03, model -0.03, pay -0.03, query
    -0.03, tls -0.03, tool -0.03, upload -0.03, wait -0.03, writ -0.03, health -0.03, send -0.03, kafka -0.04,
    key -0.04, job -0.04, pdf -0.04, permission -0.04, security -0.04, url -0.04, cod -0.05, allow -0.05,
    library -0.05, modul -0.05, saml -0.05, ticket -0.05, new -0.06, order -0.06, renam -0.06, room -0.06, phon
    -0.07`),
};
