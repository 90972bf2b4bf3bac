/** Words by their stems and what they add to a history of vulnerabilities: fitted over the open labelled cases, strongest first. */
import { pointsOfWords } from './points-of-words.ts';

export const dWords = {
  said: pointsOfWords(`
    fix 0.09, refus 0.09, hour 0.08, new 0.08, path 0.08, year 0.07, set 0.06, shar 0.06, thre 0.06, bug 0.06,
    clinic 0.06, gift 0.06, plus 0.06, ran 0.06, api 0.05, cas 0.05, colleagu 0.05, incident 0.05, kms 0.05,
    media 0.05, number 0.05, show 0.05, upload 0.05, bounty 0.05, forum 0.05, incl 0.05, older 0.05, pleas 0.05,
    rul 0.05, somebody 0.05, took 0.05, valu 0.05, visitor 0.05, cam 0.05, again 0.04, answer 0.04, card 0.04,
    contact 0.04, customer 0.04, fraud 0.04, get 0.04, hom 0.04, last 0.04, leav 0.04, mask 0.04, migration
    0.04, portal 0.04, releas 0.04, remov 0.04, typ 0.04, worker 0.04, accept 0.04, delivery 0.04, event 0.04,
    found 0.04, inc 0.04, pictur 0.04, post 0.04, privacy 0.04, siz 0.04, manager 0.04, agent 0.03, becom 0.03,
    everybody 0.03, full 0.03, giv 0.03, harden 0.03, limit 0.03, money 0.03, onc 0.03, policy 0.03, program
    0.03, read 0.03, replac 0.03, scor 0.03, script 0.03, support 0.03, tak 0.03, tenant 0.03, ticket 0.03,
    wallet 0.03, webhook 0.03, xml 0.03, amount 0.03, appointment 0.03, bring 0.03, checkout 0.03, complain
    0.03, detail 0.03, directory 0.03, environment 0.03, front 0.03, gat 0.03, hid 0.03, loan 0.03, maker 0.03,
    print 0.03, serv 0.03, staff 0.03, stand 0.03, step 0.03, variabl 0.03, january 0.03, neighbour 0.03,
    patient 0.03, prompt 0.03, kubectl 0.03, allow 0.02, apply 0.02, balanc 0.02, basket 0.02, birth 0.02, board
    0.02, bought 0.02, bundl 0.02, central 0.02, child 0.02, cleanup 0.02, community 0.02, compar 0.02, consol
    0.02, control 0.02, cover 0.02, deploy 0.02, diff 0.02, display 0.02, engin 0.02, engineer 0.02, everyth
    0.02, import 0.02, invoic 0.02, know 0.02, load 0.02, max 0.02, method 0.02, network 0.02, november 0.02, ok
    0.02, packag 0.02, pipelin 0.02, platform 0.02, proposal 0.02, protection 0.02, q1 0.02, q4 0.02, region
    0.02, shop 0.02, sms 0.02, spr 0.02, token 0.02, ward 0.02, websit 0.02, avatar 0.02, branch 0.02, counter
    0.02, department 0.02, design 0.02, endpoint 0.02, flow 0.02, forward 0.02, got 0.02, ids 0.02, json 0.02,
    left 0.02, level 0.02, manifest 0.02, object 0.02, paid 0.02, pc 0.02, prefix 0.02, preview 0.02, privat
    0.02, prs 0.02, pump 0.02, random 0.02, regex 0.02, restor 0.02, ring 0.02, scan 0.02, search 0.02, seat
    0.02, signer 0.02, small 0.02, social 0.02, storag 0.02, ttl 0.02, use 0.02, workspac 0.02, written 0.02,
    account 0.02, collect 0.02, condition 0.02, custom 0.02, fak 0.02, namespac 0.02, caus 0.02, action 0.01,
    address 0.01, approv 0.01, area 0.01, auth 0.01, autumn 0.01, block 0.01, browser 0.01, burn 0.01, cach
    0.01, connect 0.01, container 0.01, declar 0.01, disappear 0.01, employe 0.01, eur 0.01, extra 0.01, failur
    0.01, format 0.01, frontend 0.01, grid 0.01, hand 0.01, happen 0.01, history 0.01, index 0.01, job 0.01,
    legal 0.01, lik 0.01, lock 0.01, login 0.01, maintainer 0.01, many 0.01, march 0.01, market 0.01, match
    0.01, offic 0.01, operation 0.01, patch 0.01, pod 0.01, process 0.01, profil 0.01, purchas 0.01, re 0.01,
    reach 0.01, readabl 0.01, receiver 0.01, request 0.01, return 0.01, sandbox 0.01, scanner 0.01, scheduler
    0.01, sre 0.01, ten 0.01, third 0.01, through 0.01, till 0.01, together 0.01, told 0.01, train 0.01, two
    0.01, url 0.01, var 0.01, version 0.01, want 0.01, alert 0.01, alon 0.01, anonymous 0.01, anyon 0.01,
    application 0.01, audit 0.01, auto 0.01, backup 0.01, bind 0.01, build 0.01, can't 0.01, candidat 0.01,
    collector 0.01, content 0.01, contributor 0.01, cooki 0.01, csv 0.01, delay 0.01, delet 0.01, deny 0.01,
    dependency 0.01, dot 0.01, edit 0.01, enforc 0.01, even 0.01, february 0.01, financ 0.01, fork 0.01,
    function 0.01, gam 0.01, growth 0.01, handler 0.01, hot 0.01, id 0.01, inform 0.01, insid 0.01, kubernet
    0.01, lif 0.01, loyalty 0.01, mad 0.01, mb 0.01, metadata 0.01, ml 0.01, mod 0.01, monday 0.01, mov 0.01,
    outsid 0.01, pdf 0.01, pentest 0.01, production 0.01, public 0.01, queu 0.01, rais 0.01, rang 0.01, redis
    0.01, register 0.01, registration 0.01, report 0.01, resolv 0.01, resolver 0.01, rfc 0.01, short 0.01, skip
    0.01, strip 0.01, sub 0.01, tag 0.01, tap 0.01, thread 0.01, timestamp 0.01, try 0.01, updat 0.01, upstream
    0.01, vm 0.01, volum 0.01, walk 0.01, warn 0.01, whatever 0.01, whoever 0.01, wrong 0.01, cooky 0.01, damag
    0.01, empty 0.01, half 0.01, pin 0.01, render 0.01, rollout 0.01, visit 0.01, acquirer -0.01, add -0.01,
    against -0.01, agr -0.01, ai -0.01, another -0.01, anyth -0.01, approval -0.01, architectur -0.01, archiv
    -0.01, around -0.01, ask -0.01, auditor -0.01, back -0.01, big -0.01, break -0.01, bridg -0.01, budget
    -0.01, cal -0.01, cannot -0.01, children -0.01, choos -0.01, city -0.01, clerk -0.01, consumer -0.01,
    context -0.01, controller -0.01, conversation -0.01, cor -0.01, crash -0.01, cross -0.01, cut -0.01, daily
    -0.01, default -0.01, depot -0.01, desktop -0.01, dev -0.01, dispatch -0.01, doctor -0.01, domain -0.01,
    door -0.01, drop -0.01, edg -0.01, egress -0.01, emergency -0.01, evaluat -0.01, ever -0.01, external -0.01,
    facility -0.01, family -0.01, federation -0.01, feed -0.01, fetch -0.01, filter -0.01, fiv -0.01, freez
    -0.01, git -0.01, given -0.01, glass -0.01, good -0.01, grant -0.01, handl -0.01, hmac -0.01, hook -0.01,
    hsm -0.01, http -0.01, i'm -0.01, ingest -0.01, instanc -0.01, insuranc -0.01, internal -0.01, join -0.01,
    kafka -0.01, kid -0.01, kind -0.01, lead -0.01, licenc -0.01, light -0.01, machin -0.01, manag -0.01,
    management -0.01, mark -0.01, master -0.01, medical -0.01, meter -0.01, mobil -0.01, moderation -0.01, mount
    -0.01, ms -0.01, national -0.01, nativ -0.01, next -0.01, nurs -0.01, offlin -0.01, oidc -0.01, onlin -0.01,
    operator -0.01, option -0.01, order -0.01, pair -0.01, panel -0.01, party -0.01, passkey -0.01, payout
    -0.01, phon -0.01, pick -0.01, port -0.01, position -0.01, provider -0.01, proxy -0.01, pull -0.01, reachabl
    -0.01, receipt -0.01, regulator -0.01, regulatory -0.01, repository -0.01, result -0.01, risk -0.01, roll
    -0.01, rollback -0.01, rotation -0.01, router -0.01, run -0.01, runtim -0.01, rust -0.01, s3 -0.01, saa
    -0.01, safety -0.01, sal -0.01, school -0.01, sent -0.01, separat -0.01, servic -0.01, sery -0.01, several
    -0.01, ship -0.01, softwar -0.01, speak -0.01, stock -0.01, stop -0.01, straight -0.01, stream -0.01, street
    -0.01, subscription -0.01, supplier -0.01, supply -0.01, talk -0.01, tax -0.01, terraform -0.01, themselv
    -0.01, throttl -0.01, tick -0.01, tier -0.01, timetabl -0.01, top -0.01, transfer -0.01, trip -0.01, trust
    -0.01, v1 -0.01, v2 -0.01, valid -0.01, vehicl -0.01, vendor -0.01, vpc -0.01, vpn -0.01, warm -0.01, way
    -0.01, weekend -0.01, whether -0.01, whol -0.01, wiki -0.01, wks -0.01, actor -0.01, admin -0.01, admission
    -0.01, afterward -0.01, age -0.01, analyst -0.01, analytic -0.01, anybody -0.01, anyway -0.01, appear -0.01,
    approx -0.01, arriv -0.01, artefact -0.01, attachment -0.01, author -0.01, automatically -0.01, batch -0.01,
    behaviour -0.01, binary -0.01, body -0.01, bot -0.01, bump -0.01, bus -0.01, catalogu -0.01, category -0.01,
    cdn -0.01, cert -0.01, charg -0.01, citizen -0.01, cli -0.01, click -0.01, cms -0.01, cod -0.01, command
    -0.01, comput -0.01, config -0.01, confirmation -0.01, contractor -0.01, cost -0.01, count -0.01, courier
    -0.01, crm -0.01, crypto -0.01, cve -0.01, decision -0.01, deliver -0.01, demand -0.01, deployment -0.01,
    deriv -0.01, direct -0.01, dns -0.01, draft -0.01, dur -0.01, dynamic -0.01, embed -0.01, eu -0.01, exampl
    -0.01, exchang -0.01, exempt -0.01, expiry -0.01, factor -0.01, fhir -0.01, fin -0.01, find -0.01, finish
    -0.01, firewall -0.01, garag -0.01, gb -0.01, gdpr -0.01, green -0.01, grey -0.01, hint -0.01, household
    -0.01, iban -0.01, ignor -0.01, inbox -0.01, introduc -0.01, ios -0.01, issuer -0.01, itself -0.01, kernel
    -0.01, kiosk -0.01, kubelet -0.01, lab -0.01, languag -0.01, lat -0.01, launch -0.01, length -0.01, let
    -0.01, lint -0.01, location -0.01, metric -0.01, ministry -0.01, monitor -0.01, morn -0.01, net -0.01, nin
    -0.01, nod -0.01, notic -0.01, observability -0.01, often -0.01, ops -0.01, output -0.01, parallel -0.01,
    park -0.01, pass -0.01, pay -0.01, payload -0.01, payroll -0.01, performanc -0.01, permit -0.01, person
    -0.01, picker -0.01, postgr -0.01, practic -0.01, programm -0.01, raw -0.01, reason -0.01, recipient -0.01,
    ref -0.01, refund -0.01, renam -0.01, renew -0.01, research -0.01, retention -0.01, rewritten -0.01, round
    -0.01, schedul -0.01, schem -0.01, schema -0.01, section -0.01, shift -0.01, slot -0.01, sprint -0.01, sql
    -0.01, stack -0.01, standard -0.01, static -0.01, storefront -0.01, summer -0.01, target -0.01, task -0.01,
    tech -0.01, tel -0.01, tell -0.01, terminal -0.01, tester -0.01, thing -0.01, topic -0.01, total -0.01, tre
    -0.01, trigger -0.01, upgrad -0.01, ux -0.01, validat -0.01, wav -0.01, we'd -0.01, window -0.01, workflow
    -0.01, activity -0.01, basic -0.01, comment -0.01, connection -0.01, fallback -0.01, hr -0.01, officer
    -0.01, partner -0.01, plugin -0.01, publisher -0.01, quality -0.01, recovery -0.01, remember -0.01, saml
    -0.01, split -0.01, trac -0.01, twic -0.01, visibl -0.01, known -0.01, optional -0.01, runbook -0.01, alarm
    -0.02, assistant -0.02, box -0.02, broker -0.02, bucket -0.02, ca -0.02, calendar -0.02, carry -0.02, claim
    -0.02, clear -0.02, cloud -0.02, consent -0.02, contain -0.02, contract -0.02, council -0.02, creat -0.02,
    dat -0.02, databas -0.02, decid -0.02, document -0.02, enterpris -0.02, export -0.02, flag -0.02, group
    -0.02, guest -0.02, h1 -0.02, h2 -0.02, hash -0.02, hold -0.02, host -0.02, hub -0.02, human -0.02, identity
    -0.02, issu -0.02, jwt -0.02, ledger -0.02, llm -0.02, los -0.02, mak -0.02, marketplac -0.02, merchant
    -0.02, modul -0.02, month -0.02, okr -0.02, opt -0.02, paper -0.02, parcel -0.02, parent -0.02, password
    -0.02, payment -0.02, push -0.02, q3 -0.02, quarter -0.02, reader -0.02, remot -0.02, revok -0.02, say
    -0.02, shown -0.02, status -0.02, team -0.02, tim -0.02, vault -0.02, warehous -0.02, web -0.02, well -0.02,
    within -0.02, zon -0.02, ad -0.02, alway -0.02, bas -0.02, book -0.02, carrier -0.02, centr -0.02, channel
    -0.02, chart -0.02, dead -0.02, download -0.02, driver -0.02, entry -0.02, goe -0.02, internet -0.02, jump
    -0.02, leak -0.02, liv -0.02, look -0.02, mfa -0.02, pickup -0.02, pric -0.02, python -0.02, q2 -0.02, real
    -0.02, rout -0.02, row -0.02, send -0.02, sha -0.02, signatur -0.02, smart -0.02, squad -0.02, swap -0.02,
    sync -0.02, term -0.02, track -0.02, unlock -0.02, wait -0.02, expir -0.02, hous -0.02, letter -0.02, lost
    -0.02, permission -0.02, android -0.03, backend -0.03, between -0.03, bil -0.03, certificat -0.03, com
    -0.03, company -0.03, devic -0.03, end -0.03, gateway -0.03, invit -0.03, k8s -0.03, long -0.03, peopl
    -0.03, pool -0.03, record -0.03, registry -0.03, security -0.03, session -0.03, start -0.03, stat -0.03,
    stor -0.03, system -0.03, voic -0.03, writ -0.03, chain -0.03, chat -0.03, handbook -0.03, minut -0.03,
    reset -0.03, rol -0.03, sdk -0.03, tls -0.03, verify -0.03, credential -0.03, tablet -0.03, client -0.04, go
    -0.04, map -0.04, model -0.04, objectiv -0.04, product -0.04, tabl -0.04, tool -0.04, open -0.05, server
    -0.05, user -0.05, first -0.05, access -0.06, every -0.06, key -0.06, switch -0.06`),
  /** On top of it where the summary says them. */
  inSummary: pointsOfWords(`
    tak 0.05, card 0.05, gift 0.05, cluster 0.04, ticket 0.04, secret 0.04, staff 0.04, remov 0.03, replac 0.03,
    shar 0.03, again 0.03, board 0.03, consol 0.03, deploy 0.03, import 0.03, invoic 0.03, mask 0.03, mobil
    0.03, policy 0.03, sms 0.03, upload 0.03, cod 0.02, limit 0.02, address 0.02, back 0.02, backup 0.02, bring
    0.02, contact 0.02, gat 0.02, leav 0.02, network 0.02, pipelin 0.02, platform 0.02, pod 0.02, public 0.02,
    pump 0.02, support 0.02, ward 0.02, customer 0.01, kms 0.01, nightly 0.01, repo 0.01, team 0.01, allow 0.01,
    bot 0.01, delet 0.01, firmwar 0.01, index 0.01, insid 0.01, job 0.01, load 0.01, lock 0.01, member 0.01,
    number 0.01, offic 0.01, order 0.01, pdf 0.01, pupil 0.01, request 0.01, system 0.01, url 0.01, use 0.01,
    webhook 0.01, id 0.01, photo 0.01, privat 0.01, rat 0.01, fre 0.01, backend -0.01, bank -0.01, book -0.01,
    client -0.01, container -0.01, credential -0.01, dat -0.01, devic -0.01, edg -0.01, every -0.01, key -0.01,
    let -0.01, mod -0.01, mov -0.01, okr -0.01, packag -0.01, partner -0.01, passkey -0.01, sit -0.01, split
    -0.01, start -0.01, through -0.01, token -0.01, two -0.01, updat -0.01, vendor -0.01, voic -0.01, add -0.01,
    agent -0.01, application -0.01, between -0.01, cach -0.01, call -0.01, centr -0.01, ci -0.01, city -0.01,
    column -0.01, download -0.01, event -0.01, export -0.01, gateway -0.01, guest -0.01, http -0.01, level
    -0.01, liv -0.01, meter -0.01, modul -0.01, nod -0.01, owner -0.01, patient -0.01, pay -0.01, pric -0.01,
    profil -0.01, publish -0.01, push -0.01, query -0.01, registry -0.01, releas -0.01, renam -0.01, sdk -0.01,
    search -0.01, security -0.01, session -0.01, shop -0.01, stock -0.01, storag -0.01, swap -0.01, tim -0.01,
    tool -0.01, user -0.01, wait -0.01, year -0.01, company -0.01, crash -0.01, db -0.01, driver -0.01,
    production -0.01, room -0.01, smart -0.01, stor -0.01, switch -0.01, channel -0.01, account -0.02, assistant
    -0.02, cloud -0.02, host -0.02, open -0.02, parcel -0.02, portal -0.02, product -0.02, model -0.02, password
    -0.02, phon -0.02, read -0.02, run -0.02, app -0.03`),
};
