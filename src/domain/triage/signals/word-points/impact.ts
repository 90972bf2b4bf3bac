/** Words by their stems and what they add to impact: fitted over the open labelled cases, strongest first. */
import { pointsOfWords } from './points-of-words.ts';

export const impactWords = {
  said: pointsOfWords(`
    machin 0.12, back 0.09, backend 0.09, cost 0.09, first 0.09, card 0.08, payment 0.08, releas 0.08, shop
    0.08, tenant 0.08, themselv 0.08, prod 0.08, cal 0.07, central 0.07, connector 0.07, controller 0.07, index
    0.07, ship 0.07, attach 0.07, config 0.07, between 0.06, cloud 0.06, cluster 0.06, directly 0.06, engin
    0.06, env 0.06, expos 0.06, limit 0.06, match 0.06, november 0.06, packag 0.06, stag 0.06, authorization
    0.06, let 0.06, metadata 0.06, person 0.06, sdk 0.06, target 0.06, wait 0.06, written 0.06, ran 0.06,
    acquirer 0.05, action 0.05, app 0.05, assistant 0.05, autumn 0.05, bank 0.05, brand 0.05, consol 0.05,
    control 0.05, cor 0.05, engineer 0.05, family 0.05, given 0.05, hub 0.05, identity 0.05, join 0.05, load
    0.05, los 0.05, marketplac 0.05, opt 0.05, proposal 0.05, roll 0.05, run 0.05, script 0.05, sery 0.05,
    softwar 0.05, stor 0.05, two 0.05, voic 0.05, want 0.05, chain 0.05, contributor 0.05, debug 0.05, download
    0.05, garag 0.05, gon 0.05, itself 0.05, library 0.05, main 0.05, preview 0.05, refus 0.05, room 0.05, rul
    0.05, siz 0.05, smart 0.05, squad 0.05, storag 0.05, tru 0.05, valu 0.05, account 0.05, cours 0.05, recovery
    0.05, saml 0.05, point 0.05, carry 0.04, declar 0.04, desktop 0.04, doctor 0.04, door 0.04, every 0.04,
    fleet 0.04, format 0.04, gateway 0.04, hold 0.04, instal 0.04, key 0.04, maintainer 0.04, pod 0.04, position
    0.04, process 0.04, proxy 0.04, pull 0.04, saf 0.04, sal 0.04, several 0.04, speak 0.04, support 0.04, tim
    0.04, transfer 0.04, week 0.04, within 0.04, avatar 0.04, bit 0.04, build 0.04, comput 0.04, courier 0.04,
    deal 0.04, delivery 0.04, exchang 0.04, fork 0.04, found 0.04, goe 0.04, inc 0.04, liv 0.04, merg 0.04,
    nightly 0.04, pass 0.04, pay 0.04, pul 0.04, schem 0.04, strip 0.04, sync 0.04, thread 0.04, viewer 0.04,
    workflow 0.04, comment 0.04, custom 0.04, js 0.04, visit 0.04, second 0.04, address 0.03, again 0.03,
    android 0.03, apply 0.03, architectur 0.03, block 0.03, box 0.03, claim 0.03, country 0.03, cover 0.03,
    developer 0.03, driv 0.03, everyth 0.03, ext 0.03, h1 0.03, hom 0.03, hsm 0.03, http 0.03, instanc 0.03,
    invit 0.03, invoic 0.03, layer 0.03, light 0.03, maintenanc 0.03, market 0.03, onc 0.03, operation 0.03,
    origin 0.03, otherwis 0.03, parcel 0.03, phon 0.03, protocol 0.03, replac 0.03, server 0.03, servic 0.03,
    start 0.03, stat 0.03, straight 0.03, street 0.03, supply 0.03, thre 0.03, tier 0.03, together 0.03, turn
    0.03, upload 0.03, valid 0.03, well 0.03, automatically 0.03, bind 0.03, bounty 0.03, cancel 0.03, candidat
    0.03, charg 0.03, competitor 0.03, complain 0.03, contractor 0.03, crm 0.03, crypto 0.03, dot 0.03,
    environment 0.03, fresh 0.03, handler 0.03, hot 0.03, ifram 0.03, ins 0.03, kb 0.03, listener 0.03, mb 0.03,
    minut 0.03, mirror 0.03, object 0.03, onboard 0.03, paid 0.03, parallel 0.03, pars 0.03, prefer 0.03, query
    0.03, retention 0.03, sec 0.03, skip 0.03, switch 0.03, unlock 0.03, upgrad 0.03, upstream 0.03, whatever
    0.03, partner 0.03, pin 0.03, visibl 0.03, cam 0.03, agent 0.02, allow 0.02, archiv 0.02, becom 0.02, bucket
    0.02, builder 0.02, connect 0.02, contain 0.02, customer 0.02, decid 0.02, disput 0.02, employe 0.02,
    enterpris 0.02, external 0.02, feed 0.02, filter 0.02, firm 0.02, fraud 0.02, full 0.02, happen 0.02, holder
    0.02, hour 0.02, install 0.02, jwt 0.02, kill 0.02, kind 0.02, licenc 0.02, manag 0.02, march 0.02, medical
    0.02, meter 0.02, money 0.02, ms 0.02, next 0.02, operator 0.02, peopl 0.02, pipelin 0.02, pool 0.02,
    project 0.02, provider 0.02, reach 0.02, repo 0.02, repository 0.02, retir 0.02, rollback 0.02, runtim 0.02,
    s3 0.02, third 0.02, token 0.02, train 0.02, trust 0.02, url 0.02, vpn 0.02, zon 0.02, agency 0.02, approx
    0.02, attachment 0.02, backup 0.02, bas 0.02, bug 0.02, can't 0.02, channel 0.02, chat 0.02, cli 0.02, delet
    0.02, deny 0.02, direct 0.02, dur 0.02, e.g 0.02, february 0.02, flow 0.02, function 0.02, fw 0.02, gam
    0.02, hit 0.02, iam 0.02, incl 0.02, insid 0.02, jump 0.02, level 0.02, location 0.02, look 0.02, morn 0.02,
    older 0.02, park 0.02, player 0.02, practic 0.02, print 0.02, privat 0.02, pump 0.02, purg 0.02, recipient
    0.02, register 0.02, reminder 0.02, round 0.02, sha 0.02, short 0.02, stand 0.02, station 0.02, sub 0.02,
    tls 0.02, trigger 0.02, txt 0.02, watch 0.02, wav 0.02, win 0.02, wip 0.02, zip 0.02, intranet 0.02, rollout
    0.02, til 0.02, access 0.01, approv 0.01, balanc 0.01, board 0.01, broker 0.01, child 0.01, clear 0.01,
    commit 0.01, contact 0.01, conversation 0.01, creat 0.01, daily 0.01, dark 0.01, devic 0.01, disappear 0.01,
    domain 0.01, edg 0.01, emergency 0.01, enter 0.01, evaluat 0.01, flag 0.01, freez 0.01, grant 0.01, grid
    0.01, group 0.01, history 0.01, human 0.01, idp 0.01, incident 0.01, insuranc 0.01, iot 0.01, leav 0.01,
    ledger 0.01, legal 0.01, llm 0.01, management 0.01, map 0.01, modul 0.01, month 0.01, multi 0.01, new 0.01,
    offlin 0.01, onlin 0.01, open 0.01, order 0.01, parent 0.01, party 0.01, patch 0.01, path 0.01, payout 0.01,
    platform 0.01, plug 0.01, policy 0.01, protection 0.01, purchas 0.01, push 0.01, quarter 0.01, re 0.01,
    receipt 0.01, region 0.01, registry 0.01, request 0.01, rest 0.01, return 0.01, revok 0.01, risk 0.01, rust
    0.01, sandbox 0.01, sent 0.01, session 0.01, shar 0.01, six 0.01, sre 0.01, subscription 0.01, supplier
    0.01, terraform 0.01, tick 0.01, ticket 0.01, uid 0.01, var 0.01, wallet 0.01, websit 0.01, wiki 0.01, acl
    0.01, admin 0.01, admission 0.01, analyst 0.01, append 0.01, auto 0.01, centr 0.01, checkout 0.01, complaint
    0.01, confirmation 0.01, content 0.01, cve 0.01, dead 0.01, deployment 0.01, deriv 0.01, entry 0.01, exampl
    0.01, exempt 0.01, factor 0.01, factory 0.01, fhir 0.01, forward 0.01, front 0.01, gdpr 0.01, green 0.01,
    iban 0.01, ids 0.01, installer 0.01, issuer 0.01, lab 0.01, languag 0.01, lat 0.01, lif 0.01, member 0.01,
    ministry 0.01, nin 0.01, notic 0.01, ops 0.01, pc 0.01, ping 0.01, plat 0.01, play 0.01, prefix 0.01,
    processor 0.01, production 0.01, prs 0.01, python 0.01, rais 0.01, raw 0.01, redirect 0.01, registration
    0.01, resident 0.01, rid 0.01, ring 0.01, rotat 0.01, scan 0.01, sector 0.01, serv 0.01, somebody 0.01, sql
    0.01, stack 0.01, summer 0.01, swap 0.01, term 0.01, terminal 0.01, thing 0.01, topic 0.01, track 0.01, try
    0.01, updat 0.01, video 0.01, walk 0.01, window 0.01, act 0.01, fallback 0.01, hang 0.01, hous 0.01, letter
    0.01, lost 0.01, moderator 0.01, neighbour 0.01, patient 0.01, plugin 0.01, respons 0.01, slow 0.01,
    transaction 0.01, anyth -0.01, approval -0.01, area -0.01, browser -0.01, ca -0.01, car -0.01, colleagu
    -0.01, corporat -0.01, council -0.01, crash -0.01, cross -0.01, dag -0.01, dat -0.01, db -0.01, depot -0.01,
    desk -0.01, dev -0.01, diff -0.01, dispatch -0.01, editor -0.01, facility -0.01, federation -0.01, guest
    -0.01, import -0.01, isolation -0.01, jwk -0.01, kid -0.01, local -0.01, lock -0.01, long -0.01, mark -0.01,
    mask -0.01, master -0.01, merchant -0.01, moderation -0.01, okr -0.01, option -0.01, paper -0.01, pki -0.01,
    product -0.01, publish -0.01, pupil -0.01, regulator -0.01, remov -0.01, replay -0.01, result -0.01,
    rotation -0.01, scheduler -0.01, scor -0.01, separat -0.01, sheet -0.01, show -0.01, status -0.01, stock
    -0.01, tabl -0.01, team -0.01, told -0.01, tool -0.01, user -0.01, vendor -0.01, vpc -0.01, warm -0.01, whol
    -0.01, worker -0.01, ad -0.01, alert -0.01, alon -0.01, amount -0.01, anonymous -0.01, artefact -0.01, batch
    -0.01, book -0.01, business -0.01, clean -0.01, collector -0.01, counter -0.01, csv -0.01, demand -0.01, dns
    -0.01, embed -0.01, eu -0.01, event -0.01, firewall -0.01, fix -0.01, got -0.01, grey -0.01, ingestion
    -0.01, interfac -0.01, ios -0.01, kil -0.01, learn -0.01, left -0.01, length -0.01, maker -0.01, manifest
    -0.01, medication -0.01, membership -0.01, ml -0.01, monday -0.01, owner -0.01, picker -0.01, plain -0.01,
    pleas -0.01, postgr -0.01, propos -0.01, random -0.01, reason -0.01, redis -0.01, report -0.01, research
    -0.01, runner -0.01, schedul -0.01, slot -0.01, sort -0.01, sprint -0.01, sso -0.01, storefront -0.01, tag
    -0.01, tech -0.01, timestamp -0.01, took -0.01, ui -0.01, variabl -0.01, vm -0.01, volum -0.01, workspac
    -0.01, wrong -0.01, basic -0.01, column -0.01, connection -0.01, duration -0.01, expir -0.01, officer -0.01,
    publisher -0.01, remember -0.01, tablet -0.01, university -0.01, abus -0.01, known -0.01, kubectl -0.01,
    optional -0.01, runbook -0.01, legacy -0.01, add -0.02, agreement -0.02, alarm -0.02, another -0.02, auth
    -0.02, bil -0.02, bridg -0.02, bundl -0.02, cach -0.02, ci -0.02, cleanup -0.02, community -0.02, drop
    -0.02, ever -0.02, fail -0.02, fetch -0.02, fiv -0.02, git -0.02, giv -0.02, good -0.02, grpc -0.02, h2
    -0.02, hand -0.02, health -0.02, host -0.02, html -0.02, integration -0.02, know -0.02, login -0.02, mak
    -0.02, migrat -0.02, migration -0.02, mtl -0.02, national -0.02, objectiv -0.02, offic -0.02, reader -0.02,
    remot -0.02, sender -0.02, stop -0.02, stream -0.02, timetabl -0.02, trip -0.02, v1 -0.02, vault -0.02,
    version -0.02, warehous -0.02, weekend -0.02, whether -0.02, afterward -0.02, anybody -0.02, anyon -0.02,
    appear -0.02, application -0.02, arriv -0.02, body -0.02, bot -0.02, branch -0.02, bring -0.02, built -0.02,
    bump -0.02, camera -0.02, carrier -0.02, category -0.02, convert -0.02, cooki -0.02, decision -0.02, delay
    -0.02, design -0.02, directory -0.02, dynamic -0.02, enforc -0.02, expiry -0.02, fin -0.02, financ -0.02,
    forum -0.02, gat -0.02, grafana -0.02, kubelet -0.02, kubernet -0.02, lib -0.02, lint -0.02, loan -0.02,
    manual -0.02, monitor -0.02, often -0.02, org -0.02, payload -0.02, performanc -0.02, pol -0.02, possibl
    -0.02, postcod -0.02, programm -0.02, provision -0.02, public -0.02, qr -0.02, renam -0.02, renew -0.02,
    renewal -0.02, restrict -0.02, rewritten -0.02, seat -0.02, standard -0.02, tap -0.02, task -0.02, tell
    -0.02, total -0.02, use -0.02, ux -0.02, validat -0.02, verification -0.02, volunteer -0.02, warn -0.02,
    whoever -0.02, widget -0.02, cooky -0.02, half -0.02, namespac -0.02, permission -0.02, render -0.02,
    replica -0.02, visitor -0.02, sampl -0.02, abov -0.03, basket -0.03, birth -0.03, break -0.03, burn -0.03,
    cannot -0.03, cas -0.03, com -0.03, company -0.03, consumer -0.03, databas -0.03, default -0.03, everybody
    -0.03, four -0.03, hash -0.03, job -0.03, jun -0.03, many -0.03, model -0.03, night -0.03, number -0.03, ok
    -0.03, pair -0.03, panel -0.03, password -0.03, profil -0.03, q1 -0.03, q3 -0.03, q4 -0.03, reachabl -0.03,
    read -0.03, rewrit -0.03, router -0.03, scanner -0.03, secret -0.03, security -0.03, set -0.03, tak -0.03,
    talk -0.03, visual -0.03, way -0.03, web -0.03, webhook -0.03, behaviour -0.03, below -0.03, bus -0.03, cert
    -0.03, chart -0.03, cms -0.03, deliver -0.03, dependency -0.03, detail -0.03, driver -0.03, encryption
    -0.03, endpoint -0.03, everyon -0.03, featur -0.03, growth -0.03, hid -0.03, introduc -0.03, io -0.03,
    memory -0.03, mod -0.03, nod -0.03, observability -0.03, payroll -0.03, pdf -0.03, prometheus -0.03, refund
    -0.03, resolv -0.03, restart -0.03, retail -0.03, rol -0.03, schema -0.03, signatur -0.03, signer -0.03,
    small -0.03, staff -0.03, step -0.03, tel -0.03, weekly -0.03, wifi -0.03, disk -0.03, fak -0.03, invitation
    -0.03, manager -0.03, quality -0.03, split -0.03, against -0.04, city -0.04, e2e -0.04, end -0.04, eur
    -0.04, exactly -0.04, export -0.04, frontend -0.04, go -0.04, handl -0.04, hook -0.04, issu -0.04, network
    -0.04, saa -0.04, school -0.04, shown -0.04, still -0.04, ward -0.04, workload -0.04, analytic -0.04, behind
    -0.04, cdn -0.04, citizen -0.04, clinic -0.04, clos -0.04, cod -0.04, command -0.04, count -0.04, department
    -0.04, find -0.04, leak -0.04, metric -0.04, offer -0.04, pentest -0.04, q2 -0.04, regex -0.04, rout -0.04,
    send -0.04, social -0.04, survey -0.04, damag -0.04, prompt -0.04, answer -0.05, compar -0.05, cut -0.05,
    harden -0.05, hospital -0.05, infra -0.05, ip -0.05, kms -0.05, lead -0.05, max -0.05, shell -0.05, sms
    -0.05, spr -0.05, accept -0.05, age -0.05, miss -0.05, output -0.05, pric -0.05, queu -0.05, red -0.05,
    credential -0.05, ask -0.06, call -0.06, fre -0.06, k8s -0.06, media -0.06, mobil -0.06, os -0.06, photo
    -0.06, till -0.06, finish -0.06, mov -0.06, notification -0.06, privacy -0.06, real -0.06, collect -0.06,
    client -0.07, internal -0.07, port -0.07, quot -0.07, typ -0.08, sav -0.08, anyway -0.09, pictur -0.09`),
  /** On top of it where the summary says them. */
  inSummary: pointsOfWords(`
    customer 0.08, get 0.08, liv 0.07, updat 0.05, vendor 0.05, phon 0.05, saml 0.05, internal 0.05, assistant
    0.04, edg 0.04, team 0.04, through 0.04, token 0.04, voic 0.04, address 0.04, between 0.04, chat 0.04,
    doctor 0.04, index 0.04, record 0.04, server 0.04, build 0.03, container 0.03, devic 0.03, identity 0.03,
    key 0.03, servic 0.03, again 0.03, allow 0.03, back 0.03, broker 0.03, courier 0.03, desktop 0.03, ins 0.03,
    insid 0.03, invoic 0.03, meter 0.03, number 0.03, public 0.03, request 0.03, ticket 0.03, ship 0.03, smart
    0.03, cloud 0.02, every 0.02, kafka 0.02, mod 0.02, parcel 0.02, report 0.02, set 0.02, sit 0.02, delet
    0.02, engin 0.02, event 0.02, export 0.02, firmwar 0.02, login 0.02, member 0.02, password 0.02, patient
    0.02, platform 0.02, project 0.02, releas 0.02, second 0.02, support 0.02, plug 0.02, short 0.02, app 0.01,
    car 0.01, cod 0.01, control 0.01, filter 0.01, new 0.01, nightly 0.01, packag 0.01, party 0.01, replac 0.01,
    tak 0.01, agent 0.01, api 0.01, cach 0.01, centr 0.01, gat 0.01, guest 0.01, mask 0.01, order 0.01, park
    0.01, peopl 0.01, pipelin 0.01, pod 0.01, provider 0.01, pump 0.01, shop 0.01, storag 0.01, teacher 0.01,
    themselv 0.01, ui 0.01, url 0.01, web 0.01, workspac 0.01, authorization 0.01, company 0.01, crash 0.01, db
    0.01, letter 0.01, room 0.01, send 0.01, switch 0.01, third 0.01, wrong 0.01, block -0.01, client -0.01, dat
    -0.01, let -0.01, ai -0.01, business -0.01, ci -0.01, column -0.01, consol -0.01, dark -0.01, default -0.01,
    download -0.01, kiosk -0.01, library -0.01, look -0.01, map -0.01, mobil -0.01, modul -0.01, namespac -0.01,
    network -0.01, offic -0.01, owner -0.01, pdf -0.01, plugin -0.01, policy -0.01, pupil -0.01, query -0.01,
    runner -0.01, scan -0.01, schedul -0.01, stock -0.01, tls -0.01, typ -0.01, wallet -0.01, writ -0.01, fix
    -0.01, health -0.01, picker -0.01, production -0.01, staff -0.01, admin -0.01, channel -0.01, backend -0.02,
    book -0.02, credential -0.02, mov -0.02, partner -0.02, remot -0.02, remov -0.02, school -0.02, script
    -0.02, shar -0.02, till -0.02, two -0.02, warehous -0.02, application -0.02, board -0.02, call -0.02,
    checkout -0.02, cluster -0.02, document -0.02, gateway -0.02, gift -0.02, import -0.02, leav -0.02, nod
    -0.02, payment -0.02, restrict -0.02, run -0.02, sdk -0.02, swap -0.02, system -0.02, timetabl -0.02, upload
    -0.02, webhook -0.02, worker -0.02, group -0.02, rat -0.02, ward -0.02, fre -0.02, access -0.03, account
    -0.03, kms -0.03, product -0.03, bot -0.03, load -0.03, point -0.03, pric -0.03, tim -0.03, use -0.03, year
    -0.03, id -0.03, privat -0.03, secret -0.03, stor -0.03, vault -0.03, endpoint -0.04, split -0.04, add
    -0.04, ask -0.04, city -0.04, end -0.04, read -0.04, registry -0.04, session -0.04, show -0.04, tool -0.04,
    user -0.04, okr -0.05, enforc -0.05, lock -0.05, security -0.05, sms -0.05, push -0.06, quot -0.06, driver
    -0.06`),
};
