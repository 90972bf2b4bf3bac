/** Words by their stems and what they add to cryptography: fitted over the open labelled cases, strongest first. */
import { pointsOfWords } from './points-of-words.ts';

export const b3Words = {
  said: pointsOfWords(`
    week 0.11, wallet 0.1, certificat 0.09, fetch 0.09, shop 0.09, phon 0.08, android 0.07, ca 0.07, key 0.07,
    order 0.07, start 0.07, chain 0.07, cod 0.07, wifi 0.07, app 0.06, balanc 0.06, bank 0.06, hmac 0.06, issu
    0.06, new 0.06, sender 0.06, version 0.06, want 0.06, sdk 0.06, bil 0.05, contract 0.05, edg 0.05, go 0.05,
    method 0.05, network 0.05, os 0.05, proxy 0.05, quarter 0.05, sit 0.05, bind 0.05, deriv 0.05, factory 0.05,
    id 0.05, inbox 0.05, q2 0.05, renew 0.05, another 0.04, autumn 0.04, back 0.04, block 0.04, cal 0.04, carry
    0.04, compar 0.04, devic 0.04, every 0.04, everyth 0.04, gateway 0.04, month 0.04, onlin 0.04, pair 0.04,
    payment 0.04, q3 0.04, receiver 0.04, region 0.04, router 0.04, server 0.04, supply 0.04, url 0.04, webhook
    0.04, body 0.04, carrier 0.04, centr 0.04, decision 0.04, front 0.04, gam 0.04, public 0.04, resident 0.04,
    scan 0.04, signatur 0.04, small 0.04, somebody 0.04, stack 0.04, tell 0.04, plus 0.04, recovery 0.04, access
    0.03, birth 0.03, budget 0.03, cannot 0.03, cloud 0.03, company 0.03, consent 0.03, crash 0.03, creat 0.03,
    dept 0.03, editor 0.03, federation 0.03, fraud 0.03, harden 0.03, hash 0.03, hsm 0.03, identity 0.03,
    install 0.03, jwt 0.03, know 0.03, laptop 0.03, licenc 0.03, login 0.03, merchant 0.03, next 0.03, paper
    0.03, party 0.03, replac 0.03, sent 0.03, show 0.03, stream 0.03, supervisor 0.03, ten 0.03, tool 0.03,
    trust 0.03, actor 0.03, branch 0.03, cert 0.03, checkout 0.03, eu 0.03, exampl 0.03, exchang 0.03, first
    0.03, function 0.03, garag 0.03, gon 0.03, googl 0.03, household 0.03, ios 0.03, library 0.03, liv 0.03,
    look 0.03, loyalty 0.03, mod 0.03, parallel 0.03, pay 0.03, pilot 0.03, pol 0.03, post 0.03, postgr 0.03,
    programm 0.03, qr 0.03, rais 0.03, refund 0.03, smart 0.03, upgrad 0.03, window 0.03, account 0.03, partner
    0.03, sampl 0.03, abov 0.02, acquirer 0.02, approv 0.02, basket 0.02, broker 0.02, claim 0.02, com 0.02,
    connect 0.02, connector 0.02, contact 0.02, control 0.02, council 0.02, dat 0.02, desk 0.02, developer 0.02,
    digit 0.02, end 0.02, fiv 0.02, flag 0.02, hom 0.02, hook 0.02, http 0.02, infra 0.02, iot 0.02, jun 0.02,
    load 0.02, management 0.02, medical 0.02, model 0.02, national 0.02, november 0.02, operation 0.02, pipelin
    0.02, pki 0.02, q1 0.02, q4 0.02, reader 0.02, regulator 0.02, regulatory 0.02, rest 0.02, sre 0.02, support
    0.02, themselv 0.02, third 0.02, tim 0.02, told 0.02, user 0.02, year 0.02, activ 0.02, age 0.02, agency
    0.02, binary 0.02, book 0.02, bound 0.02, built 0.02, buy 0.02, camera 0.02, channel 0.02, citizen 0.02, cli
    0.02, comput 0.02, deliver 0.02, encrypt 0.02, endpoint 0.02, found 0.02, gift 0.02, listener 0.02, mad
    0.02, miss 0.02, nightly 0.02, paid 0.02, park 0.02, pharmacy 0.02, postcod 0.02, recipient 0.02, restor
    0.02, retail 0.02, seat 0.02, secur 0.02, send 0.02, serv 0.02, social 0.02, suit 0.02, terminal 0.02, updat
    0.02, video 0.02, walk 0.02, wav 0.02, written 0.02, bearer 0.02, column 0.02, officer 0.02, quality 0.02,
    tablet 0.02, til 0.02, trac 0.02, transaction 0.02, agr 0.01, agreement 0.01, alarm 0.01, answer 0.01,
    between 0.01, board 0.01, bought 0.01, bundl 0.01, call 0.01, car 0.01, card 0.01, central 0.01, confirm
    0.01, consol 0.01, container 0.01, customer 0.01, daily 0.01, declar 0.01, emergency 0.01, employe 0.01, env
    0.01, eur 0.01, fail 0.01, feed 0.01, four 0.01, freez 0.01, frontend 0.01, get 0.01, guest 0.01, hand 0.01,
    host 0.01, human 0.01, index 0.01, invoic 0.01, kill 0.01, kms 0.01, ledger 0.01, limit 0.01, lock 0.01,
    many 0.01, market 0.01, meter 0.01, moderation 0.01, ms 0.01, mtl 0.01, packag 0.01, program 0.01, project
    0.01, purchas 0.01, quot 0.01, releas 0.01, remot 0.01, replay 0.01, return 0.01, roll 0.01, rollback 0.01,
    saa 0.01, sal 0.01, several 0.01, subscription 0.01, supplier 0.01, system 0.01, till 0.01, together 0.01,
    trial 0.01, typ 0.01, v1 0.01, web 0.01, wiki 0.01, wrap 0.01, accept 0.01, alon 0.01, anybody 0.01, anyon
    0.01, append 0.01, artefact 0.01, auto 0.01, automatically 0.01, avatar 0.01, behaviour 0.01, bi 0.01, charg
    0.01, clean 0.01, contractor 0.01, convert 0.01, courier 0.01, delet 0.01, direct 0.01, dns 0.01, draft
    0.01, environment 0.01, fin 0.01, financ 0.01, find 0.01, flow 0.01, forward 0.01, fresh 0.01, gat 0.01, goe
    0.01, got 0.01, growth 0.01, ifram 0.01, ins 0.01, internet 0.01, kb 0.01, kubelet 0.01, length 0.01, manual
    0.01, minut 0.01, nin 0.01, notic 0.01, onboard 0.01, pass 0.01, payload 0.01, pentest 0.01, permit 0.01,
    pictur 0.01, plat 0.01, play 0.01, pump 0.01, query 0.01, queu 0.01, rat 0.01, renewal 0.01, report 0.01,
    resolv 0.01, resolver 0.01, round 0.01, seed 0.01, sid 0.01, slot 0.01, standard 0.01, sync 0.01, timestamp
    0.01, tls 0.01, total 0.01, ttl 0.01, validat 0.01, warn 0.01, we'd 0.01, wrong 0.01, act 0.01, activity
    0.01, comment 0.01, condition 0.01, custom 0.01, duration 0.01, hang 0.01, hr 0.01, visitor 0.01, cam 0.01,
    hotel 0.01, runbook 0.01, again -0.01, against -0.01, allow -0.01, apply -0.01, approval -0.01, area -0.01,
    assistant -0.01, break -0.01, browser -0.01, calendar -0.01, cas -0.01, children -0.01, clerk -0.01, client
    -0.01, context -0.01, conversation -0.01, cor -0.01, corporat -0.01, country -0.01, cross -0.01, dag -0.01,
    databas -0.01, decid -0.01, depot -0.01, desktop -0.01, diff -0.01, directly -0.01, disappear -0.01,
    dispatch -0.01, display -0.01, disput -0.01, driv -0.01, egress -0.01, evaluat -0.01, external -0.01, extra
    -0.01, fleet -0.01, fre -0.01, generat -0.01, good -0.01, hold -0.01, holder -0.01, hour -0.01, html -0.01,
    hub -0.01, i'm -0.01, idp -0.01, ingest -0.01, instanc -0.01, insuranc -0.01, integration -0.01, invit
    -0.01, join -0.01, kafka -0.01, kind -0.01, legal -0.01, light -0.01, llm -0.01, los -0.01, maintenanc
    -0.01, mak -0.01, march -0.01, mask -0.01, master -0.01, media -0.01, migrat -0.01, multi -0.01, nativ
    -0.01, number -0.01, ok -0.01, okr -0.01, onc -0.01, panel -0.01, parcel -0.01, passkey -0.01, patch -0.01,
    payout -0.01, policy -0.01, position -0.01, profil -0.01, pupil -0.01, push -0.01, receiv -0.01, record
    -0.01, request -0.01, retir -0.01, rewrit -0.01, root -0.01, school -0.01, scor -0.01, sery -0.01, shar
    -0.01, shell -0.01, six -0.01, sms -0.01, softwar -0.01, speak -0.01, stat -0.01, statement -0.01, straight
    -0.01, thre -0.01, timetabl -0.01, trip -0.01, v2 -0.01, vehicl -0.01, vendor -0.01, voic -0.01, vpc -0.01,
    warm -0.01, weekend -0.01, well -0.01, admission -0.01, afterward -0.01, analyst -0.01, anyway -0.01, appear
    -0.01, author -0.01, authorization -0.01, batch -0.01, below -0.01, bring -0.01, bug -0.01, build -0.01, bus
    -0.01, caller -0.01, can't -0.01, catalogu -0.01, category -0.01, click -0.01, clinic -0.01, clon -0.01,
    collector -0.01, complaint -0.01, cooki -0.01, cost -0.01, counter -0.01, crm -0.01, deal -0.01, debug
    -0.01, deny -0.01, department -0.01, directory -0.01, dot -0.01, dur -0.01, edit -0.01, embed -0.01, enforc
    -0.01, factor -0.01, fhir -0.01, finish -0.01, firewall -0.01, handler -0.01, him -0.01, hint -0.01, iam
    -0.01, iban -0.01, ids -0.01, inc -0.01, incl -0.01, inform -0.01, ingestion -0.01, initiat -0.01, interfac
    -0.01, kubernet -0.01, languag -0.01, lat -0.01, level -0.01, location -0.01, main -0.01, manifest -0.01,
    medication -0.01, memory -0.01, merg -0.01, mirror -0.01, ml -0.01, monitor -0.01, morn -0.01, pc -0.01,
    person -0.01, possibl -0.01, practic -0.01, press -0.01, print -0.01, privacy -0.01, prometheus -0.01,
    propos -0.01, provision -0.01, prs -0.01, pul -0.01, purg -0.01, rbac -0.01, redis -0.01, refus -0.01, regex
    -0.01, registration -0.01, research -0.01, researcher -0.01, restrict -0.01, retention -0.01, rid -0.01,
    ring -0.01, schedul -0.01, search -0.01, sec -0.01, seen -0.01, short -0.01, signer -0.01, siz -0.01, skip
    -0.01, sort -0.01, sourc -0.01, sprint -0.01, sso -0.01, step -0.01, storag -0.01, strip -0.01, summer
    -0.01, survey -0.01, term -0.01, tester -0.01, thing -0.01, thread -0.01, took -0.01, track -0.01, tre
    -0.01, try -0.01, txt -0.01, verification -0.01, viewer -0.01, vm -0.01, wait -0.01, cooky -0.01, cours
    -0.01, damag -0.01, disk -0.01, empty -0.01, expir -0.01, intranet -0.01, january -0.01, neighbour -0.01,
    remember -0.01, render -0.01, rollout -0.01, slow -0.01, split -0.01, twic -0.01, visibl -0.01, abus -0.01,
    optional -0.01, second -0.01, legacy -0.01, action -0.02, add -0.02, archiv -0.02, ask -0.02, backend -0.02,
    bulk -0.02, burn -0.02, ci -0.02, colleagu -0.02, controller -0.02, cut -0.02, db -0.02, doctor -0.02, door
    -0.02, enter -0.02, everybody -0.02, exactly -0.02, family -0.02, filter -0.02, full -0.02, given -0.02,
    grant -0.02, history -0.02, jwk -0.02, manag -0.02, match -0.02, max -0.02, modul -0.02, money -0.02, mount
    -0.02, night -0.02, offic -0.02, offlin -0.02, origin -0.02, otherwis -0.02, peopl -0.02, pool -0.02, port
    -0.02, process -0.02, proposal -0.02, revok -0.02, scanner -0.02, scheduler -0.02, session -0.02, ship
    -0.02, terraform -0.02, tick -0.02, tier -0.02, turn -0.02, two -0.02, warehous -0.02, whether -0.02, within
    -0.02, writ -0.02, xml -0.02, admin -0.02, alert -0.02, appointment -0.02, arriv -0.02, attachment -0.02,
    authorisation -0.02, chart -0.02, clos -0.02, command -0.02, config -0.02, cve -0.02, dead -0.02, deployment
    -0.02, description -0.02, download -0.02, driver -0.02, dynamic -0.02, encryption -0.02, even -0.02,
    handbook -0.02, hot -0.02, insid -0.02, kil -0.02, lab -0.02, leak -0.02, let -0.02, maker -0.02, mb -0.02,
    membership -0.02, middlewar -0.02, nod -0.02, oauth -0.02, output -0.02, outsid -0.02, owner -0.02,
    performanc -0.02, pickup -0.02, ping -0.02, plain -0.02, pleas -0.02, python -0.02, rang -0.02, raw -0.02,
    requir -0.02, reset -0.02, restart -0.02, rout -0.02, rul -0.02, schem -0.02, tag -0.02, tap -0.02, task
    -0.02, topic -0.02, upstream -0.02, ux -0.02, valu -0.02, workflow -0.02, half -0.02, lost -0.02, pan -0.02,
    permission -0.02, plugin -0.02, university -0.02, kubectl -0.02, point -0.02, anyth -0.03, api -0.03, big
    -0.03, cach -0.03, cleanup -0.03, dev -0.03, engin -0.03, engineer -0.03, enterpris -0.03, group -0.03, h1
    -0.03, h2 -0.03, hospital -0.03, layer -0.03, leav -0.03, lik -0.03, long -0.03, machin -0.03, open -0.03,
    operator -0.03, opt -0.03, pod -0.03, provider -0.03, read -0.03, remov -0.03, rotation -0.03, saf -0.03,
    security -0.03, stop -0.03, tenant -0.03, token -0.03, upload -0.03, zon -0.03, alway -0.03, away -0.03, bas
    -0.03, bot -0.03, chat -0.03, content -0.03, delivery -0.03, february -0.03, gb -0.03, jump -0.03, metadata
    -0.03, mfa -0.03, object -0.03, random -0.03, ref -0.03, refresh -0.03, reminder -0.03, rol -0.03, row
    -0.03, runner -0.03, sav -0.03, sector -0.03, squad -0.03, ui -0.03, wip -0.03, credential -0.03, letter
    -0.03, namespac -0.03, prompt -0.03, ai -0.04, bucket -0.04, cluster -0.04, drop -0.04, local -0.04, mobil
    -0.04, oidc -0.04, password -0.04, say -0.04, script -0.04, secret -0.04, through -0.04, behind -0.04, cdn
    -0.04, entry -0.04, org -0.04, prefix -0.04, connection -0.04, patient -0.04, auth -0.05, job -0.05,
    platform -0.05, registry -0.05, repo -0.05, servic -0.05, set -0.05, worker -0.05, workload -0.05, issuer
    -0.05, itself -0.05, swap -0.05, workspac -0.05, k8s -0.06, last -0.06, path -0.06, use -0.06, tabl -0.07,
    mov -0.07, map -0.08, run -0.08, vault -0.08`),
  /** On top of it where the summary says them. */
  inSummary: pointsOfWords(`
    certificat 0.08, app 0.07, wallet 0.07, shop 0.06, new 0.05, phon 0.05, server 0.05, mod 0.04, tls 0.04, cod
    0.03, packag 0.03, servic 0.03, start 0.03, till 0.03, back 0.03, between 0.03, default 0.03, encrypt 0.03,
    end 0.03, get 0.03, next 0.03, pay 0.03, pipelin 0.03, read 0.03, scan 0.03, tim 0.03, id 0.03, bank 0.02,
    identity 0.02, party 0.02, report 0.02, token 0.02, updat 0.02, vendor 0.02, address 0.02, centr 0.02, gat
    0.02, gift 0.02, index 0.02, meter 0.02, park 0.02, profil 0.02, sdk 0.02, system 0.02, web 0.02, crash
    0.02, third 0.02, endpoint 0.01, every 0.01, product 0.01, proxy 0.01, tak 0.01, broker 0.01, cach 0.01,
    card 0.01, checkout 0.01, contact 0.01, enforc 0.01, hand 0.01, http 0.01, ins 0.01, load 0.01, password
    0.01, peopl 0.01, platform 0.01, provider 0.01, pump 0.01, query 0.01, releas 0.01, themselv 0.01, ticket
    0.01, tool 0.01, webhook 0.01, group 0.01, health 0.01, production 0.01, smart 0.01, staff 0.01, access
    -0.01, account -0.01, block -0.01, book -0.01, client -0.01, dat -0.01, devic -0.01, edg -0.01, host -0.01,
    kafka -0.01, kms -0.01, parcel -0.01, partner -0.01, passkey -0.01, remot -0.01, repo -0.01, school -0.01,
    script -0.01, set -0.01, sit -0.01, split -0.01, again -0.01, ai -0.01, allow -0.01, api -0.01, application
    -0.01, ask -0.01, bot -0.01, chat -0.01, ci -0.01, city -0.01, claim -0.01, colleagu -0.01, consol -0.01,
    courier -0.01, deploy -0.01, document -0.01, engin -0.01, event -0.01, export -0.01, firmwar -0.01, guest
    -0.01, invoic -0.01, job -0.01, leav -0.01, level -0.01, liv -0.01, mask -0.01, member -0.01, minut -0.01,
    owner -0.01, pdf -0.01, pric -0.01, publish -0.01, q3 -0.01, record -0.01, search -0.01, security -0.01,
    show -0.01, sms -0.01, stop -0.01, supplier -0.01, support -0.01, teacher -0.01, upload -0.01, url -0.01,
    user -0.01, worker -0.01, workspac -0.01, writ -0.01, authorization -0.01, company -0.01, db -0.01, driver
    -0.01, internal -0.01, photo -0.01, room -0.01, send -0.01, stor -0.01, admin -0.01, cloud -0.02, team
    -0.02, agent -0.02, delet -0.02, insid -0.02, map -0.02, modul -0.02, network -0.02, nod -0.02, number
    -0.02, order -0.02, push -0.02, registry -0.02, letter -0.02, ship -0.02, short -0.02, vault -0.02, build
    -0.03, key -0.03, let -0.03, mov -0.03, download -0.03, drop -0.03, model -0.03, patient -0.03, swap -0.03,
    secret -0.03, credential -0.04, cluster -0.04, login -0.05`),
};
