/** Words by their stems and what they add to scope: fitted over the open labelled cases, strongest first. */
import { pointsOfWords } from './points-of-words.ts';

export const scopeWords = {
  said: pointsOfWords(`
    week 0.1, cor 0.06, shown 0.06, app 0.05, hand 0.05, map 0.05, onc 0.05, server 0.05, first 0.05, ask 0.04,
    client 0.04, end 0.04, guest 0.04, install 0.04, mak 0.04, okr 0.04, onlin 0.04, paper 0.04, record 0.04,
    repo 0.04, ship 0.04, still 0.04, stor 0.04, together 0.04, url 0.04, valid 0.04, version 0.04, year 0.04,
    attach 0.04, deny 0.04, iban 0.04, main 0.04, person 0.04, sid 0.04, ui 0.04, account 0.04, js 0.04,
    recovery 0.04, address 0.03, between 0.03, birth 0.03, brand 0.03, card 0.03, cloud 0.03, compar 0.03, decid
    0.03, depot 0.03, evaluat 0.03, everyth 0.03, firmwar 0.03, get 0.03, history 0.03, identity 0.03, kafka
    0.03, kill 0.03, kms 0.03, know 0.03, local 0.03, lock 0.03, match 0.03, model 0.03, motor 0.03, november
    0.03, order 0.03, packag 0.03, pair 0.03, phon 0.03, portal 0.03, position 0.03, replay 0.03, rest 0.03,
    rewrit 0.03, scheduler 0.03, security 0.03, straight 0.03, stream 0.03, supply 0.03, team 0.03, tenant 0.03,
    tim 0.03, token 0.03, turn 0.03, visual 0.03, wks 0.03, anyon 0.03, authorization 0.03, buy 0.03, chain
    0.03, chat 0.03, checkout 0.03, expiry 0.03, fix 0.03, fresh 0.03, id 0.03, let 0.03, look 0.03, mad 0.03,
    monitor 0.03, nightly 0.03, object 0.03, ops 0.03, pay 0.03, propos 0.03, room 0.03, sdk 0.03, sec 0.03,
    topic 0.03, updat 0.03, walk 0.03, warn 0.03, workspac 0.03, attribut 0.02, belong 0.02, beta 0.02, break
    0.02, carry 0.02, central 0.02, child 0.02, children 0.02, commit 0.02, community 0.02, consumer 0.02,
    context 0.02, controller 0.02, cross 0.02, customer 0.02, cut 0.02, declar 0.02, desktop 0.02, disput 0.02,
    doctor 0.02, document 0.02, e2e 0.02, edg 0.02, enterpris 0.02, expect 0.02, family 0.02, fetch 0.02, fleet
    0.02, fraud 0.02, git 0.02, holder 0.02, hook 0.02, hub 0.02, i'm 0.02, import 0.02, issu 0.02, join 0.02,
    jwt 0.02, kind 0.02, laptop 0.02, ledger 0.02, licenc 0.02, limit 0.02, maintenanc 0.02, mark 0.02,
    marketplac 0.02, merchant 0.02, method 0.02, mobil 0.02, mount 0.02, nativ 0.02, open 0.02, origin 0.02,
    parent 0.02, payment 0.02, project 0.02, proposal 0.02, provider 0.02, readabl 0.02, refactor 0.02, request
    0.02, root 0.02, scanner 0.02, school 0.02, servic 0.02, session 0.02, shar 0.02, shell 0.02, start 0.02,
    supplier 0.02, support 0.02, thre 0.02, till 0.02, timetabl 0.02, transfer 0.02, upload 0.02, v1 0.02, want
    0.02, web 0.02, whol 0.02, build 0.02, charg 0.02, command 0.02, deployment 0.02, description 0.02, direct
    0.02, driver 0.02, dump 0.02, encryption 0.02, enforc 0.02, eu 0.02, event 0.02, fhir 0.02, firewall 0.02,
    fw 0.02, gat 0.02, gon 0.02, inform 0.02, json 0.02, kb 0.02, launch 0.02, level 0.02, liv 0.02, manifest
    0.02, mb 0.02, memory 0.02, mod 0.02, offer 0.02, often 0.02, older 0.02, pentest 0.02, player 0.02, press
    0.02, privat 0.02, production 0.02, redis 0.02, resident 0.02, rotat 0.02, siz 0.02, skip 0.02, station
    0.02, storefront 0.02, swap 0.02, video 0.02, column 0.02, cooky 0.02, pan 0.02, replica 0.02, rollout 0.02,
    saml 0.02, twic 0.02, visibl 0.02, abus 0.02, runbook 0.02, abov 0.01, against 0.01, agent 0.01, anyth 0.01,
    api 0.01, around 0.01, bil 0.01, browser 0.01, budget 0.01, burn 0.01, car 0.01, cas 0.01, choos 0.01, class
    0.01, clerk 0.01, com 0.01, consol 0.01, conversation 0.01, corporat 0.01, cover 0.01, dept 0.01, desk 0.01,
    developer 0.01, door 0.01, driv 0.01, editor 0.01, engin 0.01, ever 0.01, failur 0.01, firm 0.01, four 0.01,
    freez 0.01, frontend 0.01, gateway 0.01, generat 0.01, group 0.01, grpc 0.01, hash 0.01, health 0.01, host
    0.01, hsm 0.01, http 0.01, index 0.01, ingest 0.01, invoic 0.01, job 0.01, last 0.01, los 0.01, machin 0.01,
    march 0.01, medical 0.01, moderation 0.01, modul 0.01, objectiv 0.01, ok 0.01, operation 0.01, option 0.01,
    otherwis 0.01, parcel 0.01, party 0.01, passkey 0.01, payout 0.01, peopl 0.01, platform 0.01, plug 0.01,
    product 0.01, pupil 0.01, purchas 0.01, q1 0.01, q3 0.01, q4 0.01, quot 0.01, reach 0.01, receiv 0.01,
    receiver 0.01, regulatory 0.01, revok 0.01, rollback 0.01, runtim 0.01, s3 0.01, saf 0.01, safety 0.01,
    sender 0.01, sit 0.01, statement 0.01, street 0.01, system 0.01, tabl 0.01, tak 0.01, teacher 0.01,
    terraform 0.01, through 0.01, trip 0.01, typ 0.01, uid 0.01, v2 0.01, vehicl 0.01, voic 0.01, vpn 0.01,
    wallet 0.01, warehous 0.01, way 0.01, webhook 0.01, well 0.01, wiki 0.01, wrap 0.01, xml 0.01, accept 0.01,
    acl 0.01, admin 0.01, admission 0.01, age 0.01, agency 0.01, alon 0.01, anybody 0.01, application 0.01,
    attachment 0.01, authorisation 0.01, auto 0.01, bas 0.01, behaviour 0.01, behind 0.01, below 0.01, bind
    0.01, caller 0.01, catalogu 0.01, cli 0.01, click 0.01, clon 0.01, contributor 0.01, convert 0.01, count
    0.01, deriv 0.01, e.g 0.01, enabl 0.01, encrypt 0.01, even 0.01, exchang 0.01, featur 0.01, front 0.01,
    function 0.01, gam 0.01, garag 0.01, green 0.01, ignor 0.01, ingestion 0.01, ins 0.01, insid 0.01, interfac
    0.01, jump 0.01, kernel 0.01, lab 0.01, languag 0.01, learn 0.01, lib 0.01, loyalty 0.01, manual 0.01,
    member 0.01, middlewar 0.01, mix 0.01, ml 0.01, morn 0.01, mov 0.01, nin 0.01, output 0.01, paid 0.01, plain
    0.01, play 0.01, postgr 0.01, processor 0.01, pump 0.01, python 0.01, rais 0.01, random 0.01, raw 0.01,
    recipient 0.01, refund 0.01, register 0.01, renam 0.01, research 0.01, resolver 0.01, restrict 0.01, rfc
    0.01, rid 0.01, runner 0.01, scan 0.01, schem 0.01, schema 0.01, sector 0.01, seed 0.01, serv 0.01, shift
    0.01, short 0.01, slot 0.01, small 0.01, somebody 0.01, sort 0.01, sourc 0.01, sprint 0.01, squad 0.01,
    storag 0.01, sync 0.01, thing 0.01, track 0.01, tre 0.01, trigger 0.01, upgrad 0.01, upstream 0.01, use
    0.01, whatever 0.01, written 0.01, act 0.01, fram 0.01, moderator 0.01, neighbour 0.01, permission 0.01,
    plugin 0.01, publisher 0.01, quality 0.01, split 0.01, university 0.01, cam 0.01, hotel 0.01, optional 0.01,
    point 0.01, acquirer -0.01, again -0.01, another -0.01, approval -0.01, back -0.01, becom -0.01, box -0.01,
    broker -0.01, cach -0.01, cannot -0.01, certificat -0.01, company -0.01, connect -0.01, consent -0.01,
    contact -0.01, container -0.01, council -0.01, creat -0.01, dag -0.01, db -0.01, default -0.01, deploy
    -0.01, devic -0.01, diff -0.01, dispatch -0.01, domain -0.01, egress -0.01, env -0.01, every -0.01,
    everybody -0.01, exactly -0.01, expos -0.01, extra -0.01, feed -0.01, glass -0.01, good -0.01, grant -0.01,
    h1 -0.01, happen -0.01, hom -0.01, incident -0.01, instanc -0.01, invit -0.01, ip -0.01, k8s -0.01, many
    -0.01, meter -0.01, migration -0.01, ms -0.01, night -0.01, os -0.01, period -0.01, photo -0.01, pipelin
    -0.01, pool -0.01, port -0.01, program -0.01, publish -0.01, quarter -0.01, region -0.01, registry -0.01,
    rotation -0.01, router -0.01, saa -0.01, separat -0.01, sery -0.01, set -0.01, softwar -0.01, stag -0.01,
    stat -0.01, stock -0.01, stop -0.01, tax -0.01, third -0.01, throttl -0.01, trial -0.01, trust -0.01, two
    -0.01, vault -0.01, ward -0.01, weekend -0.01, workload -0.01, actor -0.01, afterward -0.01, alert -0.01,
    alway -0.01, analytic -0.01, append -0.01, appointment -0.01, arriv -0.01, author -0.01, automatically
    -0.01, backup -0.01, bi -0.01, binary -0.01, bit -0.01, body -0.01, bound -0.01, branch -0.01, camera -0.01,
    channel -0.01, clean -0.01, cod -0.01, competitor -0.01, complaint -0.01, config -0.01, contractor -0.01,
    crm -0.01, crypto -0.01, csv -0.01, debug -0.01, decision -0.01, deliver -0.01, delivery -0.01, demand
    -0.01, dns -0.01, endpoint -0.01, finish -0.01, forum -0.01, found -0.01, gift -0.01, got -0.01, grafana
    -0.01, grey -0.01, ifram -0.01, inbox -0.01, initiat -0.01, installer -0.01, internet -0.01, introduc -0.01,
    io -0.01, ios -0.01, lat -0.01, law -0.01, loan -0.01, merg -0.01, mirror -0.01, monthly -0.01, notification
    -0.01, observability -0.01, onboard -0.01, outsid -0.01, owner -0.01, payload -0.01, pdf -0.01, pharmacy
    -0.01, pilot -0.01, ping -0.01, post -0.01, pric -0.01, prod -0.01, prometheus -0.01, q2 -0.01, rang -0.01,
    reason -0.01, ref -0.01, refus -0.01, resolv -0.01, resourc -0.01, restor -0.01, rol -0.01, row -0.01,
    search -0.01, seat -0.01, section -0.01, signer -0.01, standard -0.01, strip -0.01, suit -0.01, tag -0.01,
    task -0.01, terminal -0.01, unlock -0.01, validat -0.01, viewer -0.01, volum -0.01, volunteer -0.01, wav
    -0.01, weekly -0.01, workflow -0.01, wrong -0.01, zip -0.01, condition -0.01, cours -0.01, credential -0.01,
    custom -0.01, empty -0.01, global -0.01, half -0.01, hr -0.01, intranet -0.01, invitation -0.01, january
    -0.01, lost -0.01, plus -0.01, prompt -0.01, respons -0.01, transaction -0.01, visit -0.01, known -0.01,
    second -0.01, legacy -0.01, access -0.02, alarm -0.02, apply -0.02, approv -0.02, archiv -0.02, area -0.02,
    block -0.02, bought -0.02, cal -0.02, call -0.02, colleagu -0.02, confirm -0.02, dat -0.02, display -0.02,
    employe -0.02, enter -0.02, grid -0.02, handl -0.02, infra -0.02, instal -0.02, lead -0.02, lik -0.02, load
    -0.02, maintainer -0.02, market -0.02, mtl -0.02, network -0.02, offic -0.02, panel -0.02, path -0.02, pki
    -0.02, policy -0.02, protection -0.02, protocol -0.02, re -0.02, reachabl -0.02, remov -0.02, roll -0.02,
    salary -0.02, script -0.02, sent -0.02, show -0.02, status -0.02, ticket -0.02, train -0.02, websit -0.02,
    activ -0.02, ad -0.02, anonymous -0.02, anyway -0.02, artefact -0.02, audit -0.02, book -0.02, bot -0.02,
    built -0.02, business -0.02, category -0.02, cert -0.02, complain -0.02, content -0.02, dead -0.02, detail
    -0.02, directory -0.02, dynamic -0.02, entry -0.02, exempt -0.02, factory -0.02, financ -0.02, find -0.02,
    gb -0.02, ids -0.02, incl -0.02, itself -0.02, kiosk -0.02, kubelet -0.02, kubernet -0.02, left -0.02,
    location -0.02, membership -0.02, net -0.02, oauth -0.02, park -0.02, performanc -0.02, pictur -0.02, pleas
    -0.02, pol -0.02, possibl -0.02, public -0.02, questionnair -0.02, queu -0.02, regex -0.02, reminder -0.02,
    report -0.02, schedul -0.02, stack -0.02, step -0.02, target -0.02, try -0.02, ttl -0.02, ux -0.02, activity
    -0.02, collect -0.02, fak -0.02, fallback -0.02, manager -0.02, pin -0.02, tablet -0.02, kubectl -0.02, add
    -0.03, auth -0.03, claim -0.03, contain -0.03, export -0.03, fre -0.03, full -0.03, harden -0.03, kid -0.03,
    long -0.03, number -0.03, profil -0.03, read -0.03, say -0.03, secret -0.03, sre -0.03, writ -0.03, away
    -0.03, bring -0.03, centr -0.03, issuer -0.03, metric -0.03, minut -0.03, miss -0.03, monday -0.03, print
    -0.03, pul -0.03, qr -0.03, real -0.03, renew -0.03, renewal -0.03, sav -0.03, sso -0.03, staff -0.03,
    variabl -0.03, verify -0.03, window -0.03, til -0.03, digit -0.04, engineer -0.04, operator -0.04, pod
    -0.04, releas -0.04, shop -0.04, environment -0.04, programm -0.04, retail -0.04, dev -0.06`),
  /** On top of it where the summary says them. */
  inSummary: pointsOfWords(`
    customer 0.06, app 0.03, kafka 0.03, liv 0.03, patient 0.03, pay 0.03, phon 0.03, record 0.03, short 0.03,
    endpoint 0.02, replac 0.02, script 0.02, token 0.02, application 0.02, checkout 0.02, ci 0.02, doctor 0.02,
    encrypt 0.02, event 0.02, firmwar 0.02, hand 0.02, http 0.02, pod 0.02, point 0.02, saml 0.02, security
    0.02, id 0.02, research 0.02, send 0.02, ship 0.02, channel 0.02, bank 0.01, build 0.01, car 0.01, container
    0.01, filter 0.01, key 0.01, kms 0.01, let 0.01, okr 0.01, packag 0.01, parcel 0.01, partner 0.01, party
    0.01, passkey 0.01, school 0.01, sit 0.01, two 0.01, updat 0.01, voic 0.01, again 0.01, backup 0.01, courier
    0.01, deploy 0.01, document 0.01, download 0.01, drop 0.01, ins 0.01, insid 0.01, job 0.01, level 0.01, look
    0.01, map 0.01, model 0.01, permission 0.01, project 0.01, pump 0.01, q3 0.01, query 0.01, quot 0.01,
    request 0.01, restrict 0.01, runner 0.01, session 0.01, sms 0.01, storag 0.01, supplier 0.01, swap 0.01,
    ticket 0.01, ui 0.01, workspac 0.01, authorization 0.01, plug 0.01, production 0.01, stor 0.01, third 0.01,
    ward 0.01, access -0.01, block -0.01, dat -0.01, devic -0.01, host -0.01, limit -0.01, new -0.01, nightly
    -0.01, open -0.01, portal -0.01, product -0.01, remot -0.01, remov -0.01, report -0.01, set -0.01, team
    -0.01, through -0.01, ai -0.01, archiv -0.01, bot -0.01, business -0.01, city -0.01, delet -0.01, export
    -0.01, gateway -0.01, get -0.01, gift -0.01, invoic -0.01, kiosk -0.01, library -0.01, load -0.01, lock
    -0.01, mask -0.01, member -0.01, meter -0.01, mobil -0.01, next -0.01, owner -0.01, park -0.01, password
    -0.01, pipelin -0.01, platform -0.01, pric -0.01, public -0.01, publish -0.01, read -0.01, scan -0.01,
    schedul -0.01, sdk -0.01, second -0.01, server -0.01, status -0.01, tool -0.01, use -0.01, user -0.01,
    webhook -0.01, worker -0.01, year -0.01, company -0.01, crash -0.01, internal -0.01, letter -0.01, rat
    -0.01, smart -0.01, admin -0.01, book -0.02, cod -0.02, mov -0.02, till -0.02, vendor -0.02, agent -0.02,
    api -0.02, back -0.02, cach -0.02, cluster -0.02, leav -0.02, offic -0.02, policy -0.02, profil -0.02,
    releas -0.02, rol -0.02, shop -0.02, teacher -0.02, fre -0.02, account -0.03, client -0.03, bring -0.03,
    call -0.03, certificat -0.03, colleagu -0.03, push -0.03, secret -0.03, switch -0.04, nod -0.05`),
};
