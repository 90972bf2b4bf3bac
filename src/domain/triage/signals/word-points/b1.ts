/** Words by their stems and what they add to authentication: fitted over the open labelled cases, strongest first. */
import { pointsOfWords } from './points-of-words.ts';

export const b1Words = {
  said: pointsOfWords(`
    get 0.15, year 0.15, reader 0.12, server 0.12, status 0.12, interfac 0.12, peopl 0.11, member 0.11, squad
    0.11, hmac 0.1, hour 0.1, key 0.1, sms 0.1, supplier 0.1, want 0.1, ops 0.1, back 0.09, employe 0.09, offic
    0.09, password 0.09, post 0.09, somebody 0.09, api 0.08, bank 0.08, cal 0.08, daily 0.08, digit 0.08,
    firmwar 0.08, group 0.08, harden 0.08, support 0.08, talk 0.08, wrong 0.08, half 0.08, access 0.07, address
    0.07, app 0.07, backend 0.07, hand 0.07, infra 0.07, network 0.07, payment 0.07, pupil 0.07, servic 0.07,
    sit 0.07, system 0.07, webhook 0.07, anonymous 0.07, can't 0.07, cod 0.07, metric 0.07, acquirer 0.06, block
    0.06, budget 0.06, class 0.06, limit 0.06, mobil 0.06, objectiv 0.06, phon 0.06, pki 0.06, remot 0.06,
    router 0.06, school 0.06, supervisor 0.06, teacher 0.06, trust 0.06, worker 0.06, accept 0.06, cost 0.06,
    internet 0.06, library 0.06, liv 0.06, minut 0.06, pdf 0.06, secur 0.06, small 0.06, hr 0.06, big 0.05,
    confirm 0.05, contract 0.05, creat 0.05, gateway 0.05, giv 0.05, iot 0.05, mark 0.05, match 0.05, month
    0.05, open 0.05, operator 0.05, passkey 0.05, platform 0.05, purchas 0.05, typ 0.05, behind 0.05, cert 0.05,
    contractor 0.05, department 0.05, even 0.05, exchang 0.05, gam 0.05, garag 0.05, ifram 0.05, loan 0.05,
    metadata 0.05, offer 0.05, programm 0.05, ring 0.05, unlock 0.05, written 0.05, partner 0.05, agreement
    0.04, autumn 0.04, birth 0.04, broker 0.04, browser 0.04, cas 0.04, child 0.04, children 0.04, client 0.04,
    contact 0.04, controller 0.04, decid 0.04, deploy 0.04, end 0.04, everyth 0.04, fetch 0.04, frontend 0.04,
    hook 0.04, instanc 0.04, integration 0.04, internal 0.04, ip 0.04, jwk 0.04, lead 0.04, long 0.04,
    maintainer 0.04, mtl 0.04, night 0.04, offlin 0.04, provider 0.04, reach 0.04, sent 0.04, set 0.04, spr
    0.04, themselv 0.04, thre 0.04, top 0.04, url 0.04, v1 0.04, v2 0.04, valid 0.04, wallet 0.04, week 0.04, ad
    0.04, body 0.04, caller 0.04, cli 0.04, deriv 0.04, factory 0.04, gon 0.04, lif 0.04, loyalty 0.04, merg
    0.04, mod 0.04, pass 0.04, pc 0.04, postcod 0.04, queu 0.04, register 0.04, renew 0.04, research 0.04,
    restor 0.04, restrict 0.04, shift 0.04, wifi 0.04, lost 0.04, manager 0.04, saml 0.04, against 0.03, approv
    0.03, auth 0.03, connector 0.03, customer 0.03, dev 0.03, document 0.03, e2e 0.03, everybody 0.03, facility
    0.03, feed 0.03, four 0.03, fraud 0.03, freez 0.03, grid 0.03, guest 0.03, h2 0.03, hospital 0.03, laptop
    0.03, los 0.03, new 0.03, period 0.03, port 0.03, q3 0.03, reachabl 0.03, record 0.03, roll 0.03, sandbox
    0.03, stat 0.03, ticket 0.03, warehous 0.03, wiki 0.03, workload 0.03, anyon 0.03, bind 0.03, crm 0.03,
    directory 0.03, dynamic 0.03, entry 0.03, gat 0.03, grafana 0.03, green 0.03, kubernet 0.03, law 0.03, learn
    0.03, onboard 0.03, pleas 0.03, pol 0.03, pric 0.03, print 0.03, propos 0.03, provision 0.03, report 0.03,
    reset 0.03, smart 0.03, sub 0.03, timestamp 0.03, try 0.03, vm 0.03, workspac 0.03, credential 0.03, damag
    0.03, plugin 0.03, tablet 0.03, university 0.03, visitor 0.03, hotel 0.03, accountant 0.02, again 0.02,
    allow 0.02, around 0.02, basket 0.02, belong 0.02, board 0.02, box 0.02, calendar 0.02, card 0.02,
    certificat 0.02, claim 0.02, company 0.02, dag 0.02, devic 0.02, engin 0.02, enter 0.02, family 0.02, firm
    0.02, fleet 0.02, grant 0.02, grpc 0.02, human 0.02, issu 0.02, licenc 0.02, light 0.02, manag 0.02, method
    0.02, okr 0.02, onlin 0.02, operation 0.02, packag 0.02, pick 0.02, product 0.02, push 0.02, q4 0.02, quot
    0.02, receiv 0.02, regulator 0.02, request 0.02, rest 0.02, ship 0.02, shown 0.02, six 0.02, softwar 0.02,
    speak 0.02, straight 0.02, throttl 0.02, transfer 0.02, trip 0.02, wks 0.02, activ 0.02, afterward 0.02,
    append 0.02, bi 0.02, branch 0.02, business 0.02, cancel 0.02, checkout 0.02, click 0.02, config 0.02,
    confirmation 0.02, deliver 0.02, dns 0.02, e.g 0.02, expiry 0.02, factor 0.02, fhir 0.02, forward 0.02,
    found 0.02, fresh 0.02, fw 0.02, household 0.02, iam 0.02, inbox 0.02, itself 0.02, mad 0.02, miss 0.02,
    morn 0.02, observability 0.02, outsid 0.02, owner 0.02, paid 0.02, parallel 0.02, pentest 0.02, pilot 0.02,
    postgr 0.02, query 0.02, refus 0.02, registration 0.02, requir 0.02, restart 0.02, retail 0.02, rul 0.02,
    short 0.02, sid 0.02, stand 0.02, suit 0.02, survey 0.02, task 0.02, tell 0.02, ttl 0.02, variabl 0.02, wav
    0.02, account 0.02, custom 0.02, plus 0.02, recovery 0.02, cam 0.02, optional 0.02, sampl 0.02, another
    0.01, answer 0.01, balanc 0.01, between 0.01, burn 0.01, car 0.01, commit 0.01, control 0.01, council 0.01,
    directly 0.01, enterpris 0.01, eur 0.01, expect 0.01, expos 0.01, ext 0.01, federation 0.01, filter 0.01,
    identity 0.01, idp 0.01, ingest 0.01, join 0.01, legal 0.01, management 0.01, migrat 0.01, national 0.01,
    number 0.01, oidc 0.01, ok 0.01, onc 0.01, order 0.01, parcel 0.01, party 0.01, pipelin 0.01, protocol 0.01,
    repository 0.01, s3 0.01, salary 0.01, say 0.01, secret 0.01, sery 0.01, shop 0.01, stag 0.01, start 0.01,
    still 0.01, stock 0.01, tak 0.01, third 0.01, timetabl 0.01, together 0.01, websit 0.01, well 0.01, alon
    0.01, anybody 0.01, application 0.01, approx 0.01, away 0.01, bus 0.01, carrier 0.01, catalogu 0.01, centr
    0.01, charg 0.01, chart 0.01, clos 0.01, command 0.01, competitor 0.01, complaint 0.01, counter 0.01, delet
    0.01, direct 0.01, draft 0.01, embed 0.01, february 0.01, fix 0.01, googl 0.01, handler 0.01, introduc 0.01,
    kubelet 0.01, lab 0.01, location 0.01, longer 0.01, maker 0.01, manual 0.01, membership 0.01, ministry 0.01,
    mix 0.01, monday 0.01, net 0.01, nin 0.01, park 0.01, pay 0.01, payload 0.01, picker 0.01, practic 0.01,
    pump 0.01, python 0.01, rbac 0.01, reason 0.01, redirect 0.01, refund 0.01, reminder 0.01, researcher 0.01,
    schedul 0.01, signer 0.01, social 0.01, sort 0.01, sprint 0.01, sql 0.01, standard 0.01, storefront 0.01,
    summer 0.01, total 0.01, verify 0.01, viewer 0.01, wait 0.01, watch 0.01, weekly 0.01, window 0.01,
    condition 0.01, fallback 0.01, intranet 0.01, moderator 0.01, pin 0.01, respons 0.01, visit 0.01, known
    0.01, action -0.01, add -0.01, ai -0.01, apply -0.01, architectur -0.01, becom -0.01, beta -0.01, bought
    -0.01, brand -0.01, bridg -0.01, central -0.01, corporat -0.01, cover -0.01, cross -0.01, dark -0.01, depot
    -0.01, dept -0.01, desk -0.01, developer -0.01, disappear -0.01, dispatch -0.01, disput -0.01, door -0.01,
    egress -0.01, every -0.01, exactly -0.01, extra -0.01, failur -0.01, go -0.01, handl -0.01, happen -0.01,
    hom -0.01, host -0.01, hsm -0.01, http -0.01, invoic -0.01, isolation -0.01, jun -0.01, kill -0.01, ledger
    -0.01, lock -0.01, many -0.01, march -0.01, media -0.01, migration -0.01, money -0.01, motor -0.01, multi
    -0.01, nurs -0.01, pair -0.01, panel -0.01, plug -0.01, portal -0.01, proposal -0.01, q1 -0.01, quarter
    -0.01, refactor -0.01, region -0.01, retir -0.01, revok -0.01, root -0.01, rotation -0.01, rust -0.01,
    scheduler -0.01, scor -0.01, script -0.01, sender -0.01, sheet -0.01, stop -0.01, stor -0.01, terraform
    -0.01, tick -0.01, token -0.01, uid -0.01, var -0.01, vendor -0.01, vpc -0.01, warm -0.01, way -0.01, web
    -0.01, weekend -0.01, whether -0.01, whol -0.01, acl -0.01, admin -0.01, age -0.01, appear -0.01, attachment
    -0.01, auto -0.01, below -0.01, bit -0.01, buy -0.01, candidat -0.01, channel -0.01, clon -0.01, courier
    -0.01, cve -0.01, deal -0.01, detail -0.01, dump -0.01, environment -0.01, exempt -0.01, fork -0.01, front
    -0.01, gb -0.01, gift -0.01, goe -0.01, hint -0.01, ids -0.01, ingestion -0.01, insid -0.01, installer
    -0.01, issuer -0.01, json -0.01, kernel -0.01, kil -0.01, kiosk -0.01, lat -0.01, let -0.01, lint -0.01,
    listener -0.01, medication -0.01, middlewar -0.01, mirror -0.01, notification -0.01, pickup -0.01, play
    -0.01, possibl -0.01, prefix -0.01, public -0.01, pul -0.01, purg -0.01, renam -0.01, resolv -0.01,
    retention -0.01, rfc -0.01, runner -0.01, sec -0.01, send -0.01, signatur -0.01, siz -0.01, slot -0.01,
    switch -0.01, sync -0.01, tag -0.01, tel -0.01, terminal -0.01, took -0.01, volunteer -0.01, warn -0.01,
    we'd -0.01, wip -0.01, zip -0.01, basic -0.01, bearer -0.01, cooky -0.01, fram -0.01, global -0.01, hang
    -0.01, invitation -0.01, officer -0.01, pan -0.01, patient -0.01, permission -0.01, prompt -0.01, remember
    -0.01, trac -0.01, transaction -0.01, abus -0.01, caus -0.01, kubectl -0.01, archiv -0.02, area -0.02, ask
    -0.02, attribut -0.02, auditor -0.02, cannot -0.02, choos -0.02, ci -0.02, community -0.02, connect -0.02,
    consumer -0.02, container -0.02, declar -0.02, desktop -0.02, diff -0.02, display -0.02, domain -0.02, driv
    -0.02, drop -0.02, emergency -0.02, engineer -0.02, ever -0.02, export -0.02, generat -0.02, import -0.02,
    kafka -0.02, kind -0.02, leav -0.02, marketplac -0.02, medical -0.02, nativ -0.02, parent -0.02, payout
    -0.02, process -0.02, program -0.02, project -0.02, protection -0.02, releas -0.02, replay -0.02, repo
    -0.02, rollback -0.02, runtim -0.02, safety -0.02, scanner -0.02, statement -0.02, street -0.02, ten -0.02,
    told -0.02, tool -0.02, visual -0.02, vpn -0.02, zon -0.02, analyst -0.02, anyway -0.02, arriv -0.02, audit
    -0.02, authorization -0.02, backup -0.02, bas -0.02, binary -0.02, bot -0.02, bring -0.02, bump -0.02,
    category -0.02, chain -0.02, citizen -0.02, clinic -0.02, contributor -0.02, cooki -0.02, crypto -0.02, csv
    -0.02, debug -0.02, demand -0.02, deny -0.02, description -0.02, download -0.02, driver -0.02, enforc -0.02,
    fin -0.02, finish -0.02, forum -0.02, hid -0.02, hit -0.02, hot -0.02, inform -0.02, initiat -0.02, io
    -0.02, jump -0.02, leak -0.02, left -0.02, ml -0.02, monitor -0.02, monthly -0.02, notic -0.02, oauth -0.02,
    often -0.02, older -0.02, pars -0.02, payroll -0.02, ping -0.02, plain -0.02, processor -0.02, production
    -0.02, prometheus -0.02, qr -0.02, red -0.02, redis -0.02, rewritten -0.02, rid -0.02, room -0.02, rotat
    -0.02, round -0.02, schema -0.02, sdk -0.02, section -0.02, sector -0.02, skip -0.02, staff -0.02, swap
    -0.02, tech -0.02, tester -0.02, thread -0.02, tre -0.02, trigger -0.02, ux -0.02, validat -0.02, valu
    -0.02, volum -0.02, win -0.02, cours -0.02, duration -0.02, empty -0.02, expir -0.02, fak -0.02, january
    -0.02, letter -0.02, neighbour -0.02, quality -0.02, replica -0.02, rollout -0.02, slow -0.02, split -0.02,
    til -0.02, alarm -0.03, android -0.03, anyth -0.03, bil -0.03, break -0.03, city -0.03, compar -0.03,
    consent -0.03, context -0.03, conversation -0.03, country -0.03, crash -0.03, editor -0.03, fail -0.03, fre
    -0.03, git -0.03, given -0.03, glass -0.03, h1 -0.03, hold -0.03, holder -0.03, i'm -0.03, install -0.03,
    layer -0.03, llm -0.03, load -0.03, machin -0.03, master -0.03, max -0.03, merchant -0.03, modul -0.03, opt
    -0.03, os -0.03, otherwis -0.03, pod -0.03, readabl -0.03, receiver -0.03, separat -0.03, several -0.03,
    shell -0.03, supply -0.03, tax -0.03, vault -0.03, voic -0.03, ward -0.03, alert -0.03, book -0.03, clean
    -0.03, collector -0.03, complain -0.03, dead -0.03, dependency -0.03, edit -0.03, flow -0.03, got -0.03,
    grey -0.03, handbook -0.03, inc -0.03, ins -0.03, kb -0.03, length -0.03, level -0.03, mfa -0.03, nightly
    -0.03, plat -0.03, prefer -0.03, preview -0.03, prs -0.03, q2 -0.03, rais -0.03, random -0.03, rang -0.03,
    real -0.03, recipient -0.03, refresh -0.03, regex -0.03, schem -0.03, search -0.03, seed -0.03, sha -0.03,
    static -0.03, term -0.03, topic -0.03, use -0.03, widget -0.03, collect -0.03, disk -0.03, hous -0.03, retry
    -0.03, twic -0.03, agent -0.04, approval -0.04, cleanup -0.04, clear -0.04, contain -0.04, dat -0.04, db
    -0.04, evaluat -0.04, flag -0.04, health -0.04, incident -0.04, instal -0.04, kms -0.04, know -0.04, last
    -0.04, lik -0.04, local -0.04, map -0.04, market -0.04, model -0.04, ms -0.04, option -0.04, origin -0.04,
    position -0.04, read -0.04, receipt -0.04, shar -0.04, sre -0.04, stream -0.04, till -0.04, turn -0.04, wrap
    -0.04, alway -0.04, amount -0.04, authorisation -0.04, cdn -0.04, cms -0.04, count -0.04, deployment -0.04,
    dot -0.04, financ -0.04, find -0.04, iban -0.04, manifest -0.04, mb -0.04, output -0.04, pictur -0.04, prod
    -0.04, rout -0.04, serv -0.04, storag -0.04, track -0.04, tru -0.04, ui -0.04, walk -0.04, js -0.04,
    namespac -0.04, ran -0.04, render -0.04, visibl -0.04, runbook -0.04, bundl -0.05, com -0.05, env -0.05,
    full -0.05, index -0.05, insuranc -0.05, k8s -0.05, next -0.05, photo -0.05, remov -0.05, rewrit -0.05, saa
    -0.05, sal -0.05, security -0.05, session -0.05, train -0.05, author -0.05, bug -0.05, build -0.05,
    encryption -0.05, everyon -0.05, exampl -0.05, featur -0.05, him -0.05, person -0.05, press -0.05, rat
    -0.05, raw -0.05, scan -0.05, stack -0.05, strip -0.05, target -0.05, tls -0.05, updat -0.05, publisher
    -0.05, bucket -0.06, cluster -0.06, hash -0.06, history -0.06, invit -0.06, policy -0.06, replac -0.06, run
    -0.06, through -0.06, tim -0.06, version -0.06, design -0.06, encrypt -0.06, upgrad -0.06, second -0.06,
    cach -0.07, edg -0.07, re -0.07, content -0.07, delivery -0.07, eu -0.07, ios -0.07, object -0.07, privat
    -0.07, row -0.07, login -0.08, publish -0.08, registry -0.08, tenant -0.08, privacy -0.08, memory -0.09,
    default -0.1, tabl -0.1`),
  /** On top of it where the summary says them. */
  inSummary: pointsOfWords(`
    phon 0.12, open 0.08, customer 0.07, start 0.07, account 0.06, partner 0.06, school 0.06, login 0.06,
    password 0.06, passkey 0.05, deploy 0.05, minut 0.05, offic 0.05, status 0.05, system 0.05, set 0.04, back
    0.04, consol 0.04, read 0.04, sms 0.04, supplier 0.04, webhook 0.04, year 0.04, research 0.04, two 0.03,
    checkout 0.03, hand 0.03, query 0.03, rol 0.03, themselv 0.03, fix 0.03, secret 0.03, send 0.03, staff 0.03,
    stor 0.03, vault 0.03, block 0.02, build 0.02, endpoint 0.02, remot 0.02, tak 0.02, warehous 0.02, agent
    0.02, api 0.02, application 0.02, broker 0.02, certificat 0.02, delet 0.02, firmwar 0.02, gat 0.02, get
    0.02, library 0.02, park 0.02, pipelin 0.02, platform 0.02, pupil 0.02, record 0.02, releas 0.02, saml 0.02,
    server 0.02, support 0.02, wallet 0.02, workspac 0.02, db 0.02, internal 0.02, admin 0.02, access 0.01, app
    0.01, backend 0.01, cod 0.01, every 0.01, host 0.01, okr 0.01, party 0.01, remov 0.01, script 0.01, through
    0.01, again 0.01, between 0.01, business 0.01, ci 0.01, doctor 0.01, guest 0.01, invoic 0.01, owner 0.01,
    pay 0.01, plugin 0.01, profil 0.01, project 0.01, pump 0.01, second 0.01, stock 0.01, teacher 0.01, url
    0.01, company 0.01, health 0.01, plug 0.01, room 0.01, smart 0.01, third 0.01, wrong 0.01, client -0.01,
    cloud -0.01, dat -0.01, edg -0.01, filter -0.01, kafka -0.01, key -0.01, let -0.01, parcel -0.01, product
    -0.01, proxy -0.01, replac -0.01, repo -0.01, split -0.01, add -0.01, archiv -0.01, board -0.01, chat -0.01,
    city -0.01, default -0.01, drop -0.01, end -0.01, enforc -0.01, export -0.01, gateway -0.01, gift -0.01,
    http -0.01, import -0.01, kiosk -0.01, load -0.01, lock -0.01, map -0.01, member -0.01, meter -0.01,
    namespac -0.01, permission -0.01, pric -0.01, public -0.01, publish -0.01, renam -0.01, schedul -0.01, sdk
    -0.01, show -0.01, storag -0.01, swap -0.01, ticket -0.01, tim -0.01, timetabl -0.01, tool -0.01, typ -0.01,
    wait -0.01, authorization -0.01, crash -0.01, letter -0.01, rat -0.01, channel -0.01, container -0.02,
    credential -0.02, devic -0.02, kms -0.02, packag -0.02, portal -0.02, vendor -0.02, allow -0.02, ask -0.02,
    backup -0.02, bring -0.02, colleagu -0.02, contact -0.02, desktop -0.02, document -0.02, job -0.02, level
    -0.02, mask -0.02, mobil -0.02, model -0.02, modul -0.02, nod -0.02, pdf -0.02, provider -0.02, q3 -0.02,
    registry -0.02, security -0.02, session -0.02, stop -0.02, tls -0.02, use -0.02, web -0.02, id -0.02, privat
    -0.02, production -0.02, ship -0.02, switch -0.02, fre -0.02, book -0.03, mov -0.03, new -0.03, shar -0.03,
    team -0.03, address -0.03, cach -0.03, centr -0.03, encrypt -0.03, event -0.03, ins -0.03, liv -0.03, look
    -0.03, patient -0.03, user -0.03, flag -0.03, photo -0.03, servic -0.04, leav -0.04, network -0.04, pod
    -0.04, ui -0.04, token -0.05, call -0.05, card -0.05, run -0.06`),
};
