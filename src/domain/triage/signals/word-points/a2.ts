/** Words by their stems and what they add to new infrastructure: fitted over the open labelled cases, strongest first. */
import { pointsOfWords } from './points-of-words.ts';

export const a2Words = {
  said: pointsOfWords(`
    new 0.24, cloud 0.18, host 0.17, tool 0.16, year 0.15, company 0.14, contract 0.14, supplier 0.14, pay 0.14,
    ai 0.13, send 0.13, connect 0.12, end 0.12, go 0.12, q4 0.12, scan 0.12, alarm 0.1, customer 0.1, instanc
    0.1, kafka 0.1, servic 0.1, stream 0.1, thre 0.1, centr 0.1, checkout 0.1, eu 0.1, maker 0.1, programm 0.1,
    car 0.09, agent 0.08, between 0.08, decid 0.08, domain 0.08, driv 0.08, every 0.08, network 0.08, peopl
    0.08, runtim 0.08, stor 0.08, agency 0.08, build 0.08, download 0.08, budget 0.07, ci 0.07, control 0.07,
    dept 0.07, get 0.07, phon 0.07, session 0.07, speak 0.07, wallet 0.07, camera 0.07, languag 0.07, pictur
    0.07, small 0.07, tag 0.07, updat 0.07, agreement 0.06, app 0.06, choos 0.06, compar 0.06, desktop 0.06,
    firm 0.06, hsm 0.06, hub 0.06, infra 0.06, install 0.06, key 0.06, photo 0.06, proxy 0.06, region 0.06, sit
    0.06, softwar 0.06, append 0.06, auto 0.06, chain 0.06, chat 0.06, click 0.06, exampl 0.06, goe 0.06, morn
    0.06, offer 0.06, ops 0.06, pharmacy 0.06, pilot 0.06, public 0.06, pump 0.06, red 0.06, room 0.06, schem
    0.06, smart 0.06, consumer 0.05, country 0.05, crash 0.05, dark 0.05, engineer 0.05, laptop 0.05, leav 0.05,
    lock 0.05, next 0.05, number 0.05, option 0.05, paper 0.05, scor 0.05, sms 0.05, start 0.05, stat 0.05, till
    0.05, trust 0.05, writ 0.05, afterward 0.05, arriv 0.05, buy 0.05, decision 0.05, department 0.05, growth
    0.05, kubernet 0.05, memory 0.05, register 0.05, static 0.05, summer 0.05, tel 0.05, topic 0.05, verify
    0.05, video 0.05, walk 0.05, wifi 0.05, written 0.05, archiv 0.04, auth 0.04, box 0.04, connector 0.04,
    council 0.04, databas 0.04, door 0.04, egress 0.04, facility 0.04, full 0.04, hour 0.04, http 0.04, instal
    0.04, internal 0.04, match 0.04, media 0.04, operator 0.04, party 0.04, platform 0.04, program 0.04, pupil
    0.04, quot 0.04, replac 0.04, talk 0.04, trial 0.04, version 0.04, anybody 0.04, confirmation 0.04, dns
    0.04, even 0.04, id 0.04, ins 0.04, internet 0.04, introduc 0.04, itself 0.04, manual 0.04, mb 0.04, nightly
    0.04, oauth 0.04, outsid 0.04, payroll 0.04, redis 0.04, research 0.04, shift 0.04, ttl 0.04, widget 0.04,
    answer 0.03, assistant 0.03, basket 0.03, becom 0.03, calendar 0.03, consent 0.03, cross 0.03, dag 0.03,
    deploy 0.03, developer 0.03, devic 0.03, employe 0.03, external 0.03, grpc 0.03, hold 0.03, human 0.03,
    ingest 0.03, insuranc 0.03, invit 0.03, limit 0.03, llm 0.03, manag 0.03, market 0.03, marketplac 0.03,
    migration 0.03, november 0.03, nurs 0.03, objectiv 0.03, order 0.03, origin 0.03, parent 0.03, payment 0.03,
    project 0.03, purchas 0.03, reach 0.03, registry 0.03, remot 0.03, replay 0.03, run 0.03, saa 0.03,
    scheduler 0.03, sent 0.03, server 0.03, sre 0.03, system 0.03, vendor 0.03, voic 0.03, wks 0.03, actor 0.03,
    automatically 0.03, below 0.03, cancel 0.03, cert 0.03, command 0.03, complaint 0.03, contractor 0.03, cost
    0.03, dump 0.03, financ 0.03, flow 0.03, googl 0.03, hit 0.03, json 0.03, kb 0.03, law 0.03, medication
    0.03, monday 0.03, park 0.03, pdf 0.03, plat 0.03, qr 0.03, registration 0.03, renam 0.03, reset 0.03, ring
    0.03, search 0.03, storag 0.03, total 0.03, try 0.03, validat 0.03, architectur 0.02, area 0.02, birth 0.02,
    board 0.02, builder 0.02, children 0.02, context 0.02, controller 0.02, fleet 0.02, git 0.02, grid 0.02,
    hook 0.02, i'm 0.02, jwt 0.02, long 0.02, maintenanc 0.02, many 0.02, master 0.02, medical 0.02, meter 0.02,
    money 0.02, nativ 0.02, pipelin 0.02, pki 0.02, provider 0.02, publish 0.02, push 0.02, retir 0.02, root
    0.02, safety 0.02, separat 0.02, subscription 0.02, supply 0.02, themselv 0.02, third 0.02, tim 0.02, turn
    0.02, var 0.02, vault 0.02, vpn 0.02, want 0.02, warm 0.02, activ 0.02, age 0.02, alon 0.02, authorisation
    0.02, branch 0.02, bus 0.02, channel 0.02, chart 0.02, crypto 0.02, csv 0.02, deriv 0.02, dot 0.02, encrypt
    0.02, exchang 0.02, fork 0.02, forward 0.02, front 0.02, gam 0.02, inbox 0.02, inc 0.02, initiat 0.02, io
    0.02, lib 0.02, lif 0.02, longer 0.02, mirror 0.02, net 0.02, often 0.02, older 0.02, onboard 0.02, pars
    0.02, pass 0.02, ping 0.02, postgr 0.02, propos 0.02, rang 0.02, refund 0.02, reminder 0.02, retail 0.02,
    schedul 0.02, schema 0.02, sdk 0.02, sql 0.02, stand 0.02, tap 0.02, thing 0.02, tre 0.02, txt 0.02, ux
    0.02, vm 0.02, we'd 0.02, win 0.02, against 0.01, around 0.01, autumn 0.01, back 0.01, beta 0.01, bil 0.01,
    bought 0.01, broker 0.01, bucket 0.01, bulk 0.01, card 0.01, carry 0.01, central 0.01, child 0.01, com 0.01,
    commit 0.01, consol 0.01, conversation 0.01, dat 0.01, declar 0.01, directly 0.01, document 0.01, ext 0.01,
    federation 0.01, fetch 0.01, format 0.01, fre 0.01, glass 0.01, group 0.01, h2 0.01, hand 0.01, holder 0.01,
    html 0.01, identity 0.01, integration 0.01, isolation 0.01, kms 0.01, layer 0.01, lik 0.01, local 0.01,
    machin 0.01, maintainer 0.01, management 0.01, map 0.01, march 0.01, mask 0.01, offlin 0.01, os 0.01,
    otherwis 0.01, packag 0.01, pair 0.01, plug 0.01, pull 0.01, quarter 0.01, re 0.01, reachabl 0.01, reader
    0.01, receipt 0.01, receiver 0.01, refactor 0.01, repository 0.01, request 0.01, rewrit 0.01, rust 0.01,
    shop 0.01, spr 0.01, statement 0.01, tak 0.01, tax 0.01, team 0.01, throttl 0.01, token 0.01, train 0.01,
    trip 0.01, way 0.01, week 0.01, weekend 0.01, analytic 0.01, appear 0.01, appointment 0.01, approx 0.01,
    binary 0.01, book 0.01, bump 0.01, cdn 0.01, charg 0.01, citizen 0.01, clinic 0.01, cod 0.01, crm 0.01,
    delet 0.01, deliver 0.01, design 0.01, draft 0.01, event 0.01, factor 0.01, find 0.01, garag 0.01, installer
    0.01, jump 0.01, lat 0.01, launch 0.01, membership 0.01, merg 0.01, ministry 0.01, nin 0.01, notic 0.01,
    notification 0.01, pc 0.01, pickup 0.01, player 0.01, pol 0.01, practic 0.01, query 0.01, refresh 0.01,
    researcher 0.01, resourc 0.01, restrict 0.01, round 0.01, runner 0.01, seed 0.01, seen 0.01, skip 0.01, sort
    0.01, sso 0.01, staff 0.01, standard 0.01, sub 0.01, survey 0.01, task 0.01, took 0.01, variabl 0.01, wait
    0.01, whatever 0.01, accountant -0.01, action -0.01, address -0.01, agr -0.01, anyth -0.01, bundl -0.01, ca
    -0.01, cannot -0.01, cas -0.01, clear -0.01, colleagu -0.01, confirm -0.01, contain -0.01, cor -0.01,
    disappear -0.01, editor -0.01, ever -0.01, everyth -0.01, expect -0.01, extra -0.01, failur -0.01, firmwar
    -0.01, frontend -0.01, given -0.01, good -0.01, handl -0.01, happen -0.01, health -0.01, idp -0.01, index
    -0.01, iot -0.01, issu -0.01, kill -0.01, lead -0.01, legal -0.01, licenc -0.01, mount -0.01, ms -0.01,
    night -0.01, offic -0.01, product -0.01, regulator -0.01, releas -0.01, rollback -0.01, router -0.01, sal
    -0.01, scanner -0.01, school -0.01, shell -0.01, stop -0.01, straight -0.01, told -0.01, uid -0.01, url
    -0.01, vehicl -0.01, vpc -0.01, wiki -0.01, workload -0.01, anonymous -0.01, attachment -0.01, author -0.01,
    avatar -0.01, away -0.01, bi -0.01, bounty -0.01, business -0.01, candidat -0.01, catalogu -0.01, convert
    -0.01, count -0.01, courier -0.01, dead -0.01, deployment -0.01, detail -0.01, direct -0.01, driver -0.01,
    dynamic -0.01, edit -0.01, exempt -0.01, finish -0.01, gat -0.01, got -0.01, grey -0.01, handbook -0.01, hid
    -0.01, him -0.01, hint -0.01, hot -0.01, iban -0.01, ifram -0.01, ios -0.01, kil -0.01, kubelet -0.01, leak
    -0.01, length -0.01, lint -0.01, loan -0.01, main -0.01, manifest -0.01, mfa -0.01, miss -0.01, monthly
    -0.01, mov -0.01, performanc -0.01, play -0.01, possibl -0.01, prefer -0.01, prometheus -0.01, purg -0.01,
    random -0.01, raw -0.01, rbac -0.01, refus -0.01, renewal -0.01, requir -0.01, resident -0.01, resolver
    -0.01, rid -0.01, seat -0.01, section -0.01, short -0.01, sourc -0.01, station -0.01, storefront -0.01, term
    -0.01, tester -0.01, tls -0.01, track -0.01, upstream -0.01, volunteer -0.01, wav -0.01, weekly -0.01, wip
    -0.01, workflow -0.01, zip -0.01, acquirer -0.02, again -0.02, apply -0.02, auditor -0.02, bank -0.02, brand
    -0.02, burn -0.02, certificat -0.02, claim -0.02, client -0.02, community -0.02, container -0.02, cover
    -0.02, cut -0.02, daily -0.02, desk -0.02, dev -0.02, doctor -0.02, edg -0.02, everybody -0.02, exactly
    -0.02, export -0.02, hom -0.02, incident -0.02, job -0.02, light -0.02, method -0.02, mobil -0.02, modul
    -0.02, mtl -0.02, multi -0.02, oidc -0.02, okr -0.02, operation -0.02, parcel -0.02, passkey -0.02, period
    -0.02, pool -0.02, process -0.02, q1 -0.02, roll -0.02, salary -0.02, secret -0.02, sheet -0.02, six -0.02,
    stag -0.02, stock -0.02, supervisor -0.02, teacher -0.02, terraform -0.02, tier -0.02, timetabl -0.02,
    together -0.02, typ -0.02, v2 -0.02, visual -0.02, whol -0.02, worker -0.02, wrap -0.02, zon -0.02, acl
    -0.02, ad -0.02, admission -0.02, alert -0.02, application -0.02, artefact -0.02, audit -0.02, behind -0.02,
    bit -0.02, body -0.02, bot -0.02, bound -0.02, bring -0.02, built -0.02, caller -0.02, category -0.02, clos
    -0.02, cms -0.02, collector -0.02, complain -0.02, contributor -0.02, cve -0.02, deal -0.02, demand -0.02,
    dependency -0.02, dur -0.02, embed -0.02, encryption -0.02, everyon -0.02, february -0.02, fhir -0.02, fin
    -0.02, first -0.02, fw -0.02, gdpr -0.02, gift -0.02, gon -0.02, grafana -0.02, iam -0.02, ignor -0.02, incl
    -0.02, inform -0.02, ingestion -0.02, kernel -0.02, kiosk -0.02, left -0.02, look -0.02, loyalty -0.02,
    middlewar -0.02, mix -0.02, org -0.02, output -0.02, payload -0.02, postcod -0.02, prefix -0.02, press
    -0.02, processor -0.02, provision -0.02, prs -0.02, pul -0.02, python -0.02, q2 -0.02, renew -0.02, restart
    -0.02, restor -0.02, retention -0.02, rewritten -0.02, sav -0.02, sha -0.02, slot -0.02, social -0.02, swap
    -0.02, tech -0.02, tell -0.02, unlock -0.02, window -0.02, approv -0.03, approval -0.03, attribut -0.03,
    backend -0.03, class -0.03, cleanup -0.03, contact -0.03, digit -0.03, eur -0.03, evaluat -0.03, expos
    -0.03, fail -0.03, family -0.03, filter -0.03, generat -0.03, giv -0.03, grant -0.03, h1 -0.03, history
    -0.03, import -0.03, jun -0.03, los -0.03, mark -0.03, migrat -0.03, model -0.03, moderation -0.03, onc
    -0.03, policy -0.03, protection -0.03, read -0.03, result -0.03, risk -0.03, shar -0.03, status -0.03,
    tenant -0.03, v1 -0.03, webhook -0.03, within -0.03, anyway -0.03, bas -0.03, batch -0.03, bind -0.03,
    carrier -0.03, clean -0.03, counter -0.03, debug -0.03, delay -0.03, deny -0.03, directory -0.03, e.g -0.03,
    enabl -0.03, endpoint -0.03, environment -0.03, expiry -0.03, fix -0.03, found -0.03, function -0.03, green
    -0.03, handler -0.03, household -0.03, interfac -0.03, learn -0.03, metadata -0.03, minut -0.03, mod -0.03,
    owner -0.03, paid -0.03, picker -0.03, pleas -0.03, print -0.03, privat -0.03, prod -0.03, queu -0.03, rat
    -0.03, recipient -0.03, ref -0.03, resolv -0.03, rout -0.03, row -0.03, sec -0.03, sector -0.03, serv -0.03,
    sid -0.03, signer -0.03, somebody -0.03, sprint -0.03, squad -0.03, stack -0.03, strip -0.03, terminal
    -0.03, thread -0.03, upgrad -0.03, verification -0.03, viewer -0.03, volum -0.03, access -0.04, another
    -0.04, big -0.04, browser -0.04, city -0.04, cluster -0.04, db -0.04, enter -0.04, enterpris -0.04, fraud
    -0.04, ip -0.04, patch -0.04, pod -0.04, position -0.04, proposal -0.04, repo -0.04, rest -0.04, return
    -0.04, sender -0.04, ship -0.04, tick -0.04, websit -0.04, admin -0.04, amount -0.04, analyst -0.04,
    authorization -0.04, backup -0.04, behaviour -0.04, clon -0.04, competitor -0.04, comput -0.04, config
    -0.04, content -0.04, cooki -0.04, description -0.04, enforc -0.04, factory -0.04, featur -0.04, firewall
    -0.04, fresh -0.04, ids -0.04, issuer -0.04, lab -0.04, level -0.04, location -0.04, member -0.04, metric
    -0.04, ml -0.04, monitor -0.04, object -0.04, parallel -0.04, pentest -0.04, permit -0.04, plain -0.04, pric
    -0.04, rais -0.04, redirect -0.04, regex -0.04, rfc -0.04, secur -0.04, suit -0.04, sync -0.04, target
    -0.04, timestamp -0.04, trigger -0.04, tru -0.04, ui -0.04, valu -0.04, workspac -0.04, wrong -0.04, ask
    -0.05, engin -0.05, env -0.05, harden -0.05, join -0.05, jwk -0.05, kid -0.05, mak -0.05, max -0.05, ok
    -0.05, q3 -0.05, receiv -0.05, record -0.05, several -0.05, accept -0.05, alway -0.05, attach -0.05, bug
    -0.05, cli -0.05, forum -0.05, library -0.05, listener -0.05, observability -0.05, questionnair -0.05, real
    -0.05, rul -0.05, signatur -0.05, watch -0.05, whoever -0.05, allow -0.06, belong -0.06, cal -0.06, invoic
    -0.06, login -0.06, port -0.06, portal -0.06, shown -0.06, warehous -0.06, mad -0.06, preview -0.06, privacy
    -0.06, production -0.06, reason -0.06, rotat -0.06, step -0.06, switch -0.06, warn -0.06, drop -0.07, guest
    -0.07, last -0.07, password -0.07, set -0.07, tabl -0.07, anyon -0.07, insid -0.07, liv -0.07, nod -0.07,
    person -0.07, api -0.08, block -0.08, k8s -0.08, remov -0.08, say -0.08, security -0.08, ticket -0.08, user
    -0.08, valid -0.08, web -0.08, can't -0.08, delivery -0.08, entry -0.08, gb -0.08, let -0.08, rol -0.08, siz
    -0.08, use -0.08, add -0.09, call -0.09, flag -0.09, gateway -0.09, profil -0.09, post -0.09, two -0.1,
    report -0.1`),
  /** On top of it where the summary says them. */
  inSummary: pointsOfWords(`
    pay 0.13, phon 0.12, checkout 0.11, host 0.1, kafka 0.08, cloud 0.07, servic 0.07, tool 0.07, agent 0.06,
    peopl 0.06, pump 0.06, session 0.06, school 0.05, updat 0.05, map 0.05, provider 0.05, publish 0.05, storag
    0.05, identity 0.04, proxy 0.04, replac 0.04, till 0.04, vendor 0.04, ai 0.04, archiv 0.04, centr 0.04, chat
    0.04, dark 0.04, ins 0.04, park 0.04, push 0.04, schedul 0.04, search 0.04, book 0.03, hand 0.03, job 0.03,
    run 0.03, server 0.03, status 0.03, assistant 0.02, car 0.02, filter 0.02, mov 0.02, product 0.02, remot
    0.02, again 0.02, desktop 0.02, end 0.02, event 0.02, library 0.02, look 0.02, patient 0.02, pdf 0.02,
    platform 0.02, query 0.02, registry 0.02, request 0.02, scan 0.02, wallet 0.02, worker 0.02, year 0.02, edg
    0.01, every 0.01, kms 0.01, new 0.01, portal 0.01, document 0.01, number 0.01, payment 0.01, pipelin 0.01,
    plugin 0.01, public 0.01, runner 0.01, second 0.01, shop 0.01, sms 0.01, url 0.01, access -0.01, backend
    -0.01, endpoint -0.01, limit -0.01, mod -0.01, nightly -0.01, open -0.01, parcel -0.01, remov -0.01, split
    -0.01, tak -0.01, address -0.01, allow -0.01, back -0.01, bot -0.01, business -0.01, cach -0.01, card -0.01,
    claim -0.01, column -0.01, consol -0.01, contact -0.01, courier -0.01, delet -0.01, drop -0.01, enforc
    -0.01, export -0.01, gat -0.01, gift -0.01, import -0.01, kiosk -0.01, leav -0.01, level -0.01, liv -0.01,
    lock -0.01, mask -0.01, meter -0.01, minut -0.01, mobil -0.01, modul -0.01, next -0.01, order -0.01,
    permission -0.01, policy -0.01, pric -0.01, pupil -0.01, q3 -0.01, record -0.01, renam -0.01, restrict
    -0.01, rol -0.01, saml -0.01, sdk -0.01, swap -0.01, system -0.01, teacher -0.01, themselv -0.01, timetabl
    -0.01, ui -0.01, wait -0.01, block -0.02, build -0.02, customer -0.02, dat -0.02, okr -0.02, passkey -0.02,
    shar -0.02, start -0.02, token -0.02, warehous -0.02, add -0.02, application -0.02, ask -0.02, board -0.02,
    broker -0.02, call -0.02, ci -0.02, city -0.02, colleagu -0.02, download -0.02, firmwar -0.02, gateway
    -0.02, guest -0.02, http -0.02, index -0.02, load -0.02, member -0.02, network -0.02, owner -0.02, pod
    -0.02, point -0.02, project -0.02, quot -0.02, releas -0.02, stop -0.02, supplier -0.02, ticket -0.02, typ
    -0.02, web -0.02, webhook -0.02, workspac -0.02, writ -0.02, app -0.03, bank -0.03, client -0.03, let -0.03,
    packag -0.03, partner -0.03, backup -0.03, between -0.03, certificat -0.03, default -0.03, deploy -0.03,
    doctor -0.03, encrypt -0.03, login -0.03, model -0.03, nod -0.03, offic -0.03, profil -0.03, security -0.03,
    stock -0.03, tls -0.03, use -0.03, container -0.04, credential -0.04, report -0.04, sit -0.04, cluster
    -0.04, engin -0.04, get -0.04, insid -0.04, invoic -0.04, namespac -0.04, show -0.04, tim -0.04, upload
    -0.04, user -0.04, bring -0.05, support -0.05, account -0.06, set -0.06, api -0.06, key -0.07, team -0.07,
    password -0.07, two -0.08, read -0.08`),
};
