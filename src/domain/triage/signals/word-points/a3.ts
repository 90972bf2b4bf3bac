/** Words by their stems and what they add to new callers: fitted over the open labelled cases, strongest first. */
import { pointsOfWords } from './points-of-words.ts';

export const a3Words = {
  said: pointsOfWords(`
    partner 0.16, api 0.15, cor 0.14, open 0.14, peopl 0.13, tool 0.13, year 0.13, endpoint 0.13, hour 0.11,
    servic 0.11, interfac 0.11, squad 0.11, hom 0.1, softwar 0.1, status 0.1, cod 0.1, collector 0.1, let 0.1,
    account 0.1, depot 0.09, group 0.09, limit 0.09, push 0.09, receiv 0.09, themselv 0.09, anybody 0.09, clean
    0.09, ops 0.09, browser 0.08, container 0.08, fetch 0.08, jwt 0.08, protocol 0.08, remot 0.08, say 0.08,
    contractor 0.08, queu 0.08, timestamp 0.08, car 0.07, consent 0.07, contract 0.07, customer 0.07, health
    0.07, jwk 0.07, thre 0.07, top 0.07, want 0.07, pol 0.07, programm 0.07, app 0.06, dev 0.06, every 0.06, ext
    0.06, facility 0.06, http 0.06, install 0.06, new 0.06, order 0.06, position 0.06, provider 0.06, read 0.06,
    through 0.06, wallet 0.06, activ 0.06, directory 0.06, observability 0.06, park 0.06, provision 0.06, room
    0.06, small 0.06, pan 0.06, backend 0.05, balanc 0.05, becom 0.05, bulk 0.05, call 0.05, client 0.05,
    directly 0.05, display 0.05, failur 0.05, four 0.05, giv 0.05, grpc 0.05, hmac 0.05, hook 0.05, iot 0.05,
    method 0.05, number 0.05, payment 0.05, proxy 0.05, pull 0.05, receiver 0.05, sender 0.05, stor 0.05, talk
    0.05, tier 0.05, tim 0.05, v2 0.05, webhook 0.05, arriv 0.05, catalogu 0.05, checkout 0.05, demand 0.05,
    fhir 0.05, grafana 0.05, handler 0.05, household 0.05, internet 0.05, kiosk 0.05, mad 0.05, monitor 0.05, pc
    0.05, postcod 0.05, qr 0.05, query 0.05, fallback 0.05, address 0.04, bought 0.04, controller 0.04, decid
    0.04, desktop 0.04, export 0.04, family 0.04, feed 0.04, fre 0.04, get 0.04, human 0.04, internal 0.04, key
    0.04, laptop 0.04, licenc 0.04, manag 0.04, mtl 0.04, network 0.04, offic 0.04, oidc 0.04, pick 0.04, reach
    0.04, result 0.04, shell 0.04, start 0.04, throttl 0.04, transfer 0.04, trust 0.04, upload 0.04, valid 0.04,
    warehous 0.04, web 0.04, well 0.04, worker 0.04, admin 0.04, department 0.04, draft 0.04, driver 0.04,
    expiry 0.04, fresh 0.04, gat 0.04, inbox 0.04, issuer 0.04, lat 0.04, launch 0.04, look 0.04, pass 0.04, pdf
    0.04, post 0.04, random 0.04, register 0.04, signatur 0.04, total 0.04, whatever 0.04, around 0.03, birth
    0.03, card 0.03, connect 0.03, connector 0.03, consol 0.03, daily 0.03, document 0.03, engin 0.03, external
    0.03, fraud 0.03, given 0.03, instal 0.03, ip 0.03, k8s 0.03, kill 0.03, mark 0.03, max 0.03, offlin 0.03,
    operation 0.03, paper 0.03, phon 0.03, pool 0.03, port 0.03, q4 0.03, reachabl 0.03, regulatory 0.03, revok
    0.03, sery 0.03, ship 0.03, straight 0.03, team 0.03, websit 0.03, authorisation 0.03, book 0.03, business
    0.03, delivery 0.03, featur 0.03, gift 0.03, law 0.03, learn 0.03, location 0.03, outsid 0.03, pric 0.03,
    print 0.03, pump 0.03, rat 0.03, refresh 0.03, restart 0.03, stand 0.03, summer 0.03, switch 0.03,
    verification 0.03, win 0.03, workspac 0.03, bearer 0.03, damag 0.03, half 0.03, neighbour 0.03, plugin 0.03,
    plus 0.03, transaction 0.03, university 0.03, again 0.02, approv 0.02, ask 0.02, belong 0.02, bil 0.02,
    broker 0.02, budget 0.02, burn 0.02, carry 0.02, certificat 0.02, dispatch 0.02, editor 0.02, firm 0.02, fiv
    0.02, fleet 0.02, format 0.02, good 0.02, grant 0.02, grid 0.02, hash 0.02, ingest 0.02, integration 0.02,
    invoic 0.02, issu 0.02, kid 0.02, light 0.02, management 0.02, market 0.02, nativ 0.02, okr 0.02, onc 0.02,
    origin 0.02, protection 0.02, publish 0.02, quarter 0.02, quot 0.02, record 0.02, runtim 0.02, safety 0.02,
    school 0.02, sit 0.02, stop 0.02, system 0.02, trip 0.02, url 0.02, var 0.02, vault 0.02, version 0.02,
    whether 0.02, wks 0.02, zon 0.02, approx 0.02, bas 0.02, behind 0.02, below 0.02, body 0.02, cancel 0.02,
    cdn 0.02, centr 0.02, click 0.02, command 0.02, confirmation 0.02, courier 0.02, deal 0.02, decision 0.02,
    delay 0.02, encryption 0.02, everyon 0.02, fin 0.02, first 0.02, garag 0.02, gon 0.02, hot 0.02, iam 0.02,
    ifram 0.02, ingestion 0.02, initiat 0.02, ins 0.02, insid 0.02, io 0.02, lab 0.02, length 0.02, lint 0.02,
    loan 0.02, medication 0.02, memory 0.02, notification 0.02, offer 0.02, onboard 0.02, paid 0.02, plat 0.02,
    processor 0.02, prod 0.02, prometheus 0.02, refund 0.02, registration 0.02, resolv 0.02, ring 0.02, seat
    0.02, sso 0.02, sub 0.02, swap 0.02, tell 0.02, terminal 0.02, trigger 0.02, updat 0.02, validat 0.02,
    verify 0.02, wifi 0.02, written 0.02, condition 0.02, cours 0.02, hr 0.02, january 0.02, visitor 0.02, alarm
    0.01, between 0.01, big 0.01, board 0.01, cas 0.01, claim 0.01, clear 0.01, clerk 0.01, council 0.01, cross
    0.01, dark 0.01, db 0.01, deploy 0.01, developer 0.01, digit 0.01, doctor 0.01, enterpris 0.01, everybody
    0.01, firmwar 0.01, holder 0.01, idp 0.01, instanc 0.01, lead 0.01, long 0.01, los 0.01, meter 0.01, motor
    0.01, multi 0.01, nurs 0.01, operator 0.01, os 0.01, party 0.01, plug 0.01, program 0.01, purchas 0.01,
    return 0.01, rotation 0.01, saf 0.01, scheduler 0.01, server 0.01, stat 0.01, supervisor 0.01, supplier
    0.01, teacher 0.01, timetabl 0.01, typ 0.01, v1 0.01, vpn 0.01, way 0.01, week 0.01, whol 0.01, workload
    0.01, age 0.01, alert 0.01, bound 0.01, camera 0.01, carrier 0.01, complaint 0.01, count 0.01, deliver 0.01,
    deployment 0.01, enabl 0.01, entry 0.01, even 0.01, exampl 0.01, exchang 0.01, february 0.01, forward 0.01,
    inform 0.01, installer 0.01, kubelet 0.01, left 0.01, manifest 0.01, metadata 0.01, metric 0.01, miss 0.01,
    monday 0.01, net 0.01, nightly 0.01, older 0.01, pars 0.01, pleas 0.01, prefix 0.01, reason 0.01, recipient
    0.01, renew 0.01, resident 0.01, resolver 0.01, resourc 0.01, rewritten 0.01, schem 0.01, sdk 0.01, sec
    0.01, seed 0.01, short 0.01, standard 0.01, station 0.01, storag 0.01, suit 0.01, task 0.01, variabl 0.01,
    viewer 0.01, connection 0.01, custom 0.01, disk 0.01, duration 0.01, manager 0.01, officer 0.01, recovery
    0.01, tablet 0.01, trac 0.01, acquirer -0.01, against -0.01, ai -0.01, answer -0.01, apply -0.01,
    architectur -0.01, autumn -0.01, box -0.01, cal -0.01, cleanup -0.01, cluster -0.01, company -0.01, contain
    -0.01, control -0.01, conversation -0.01, desk -0.01, diff -0.01, emergency -0.01, engineer -0.01, evaluat
    -0.01, extra -0.01, freez -0.01, frontend -0.01, glass -0.01, hand -0.01, hsm -0.01, incident -0.01,
    insuranc -0.01, isolation -0.01, kind -0.01, layer -0.01, legal -0.01, load -0.01, local -0.01, maintainer
    -0.01, map -0.01, master -0.01, medical -0.01, mobil -0.01, moderation -0.01, national -0.01, night -0.01,
    november -0.01, pair -0.01, panel -0.01, pipelin -0.01, process -0.01, profil -0.01, proposal -0.01, reader
    -0.01, refactor -0.01, region -0.01, registry -0.01, regulator -0.01, remov -0.01, router -0.01, salary
    -0.01, sandbox -0.01, scanner -0.01, secret -0.01, security -0.01, sheet -0.01, shown -0.01, speak -0.01,
    statement -0.01, stock -0.01, subscription -0.01, terraform -0.01, told -0.01, trial -0.01, uid -0.01, ward
    -0.01, warm -0.01, wiki -0.01, within -0.01, actor -0.01, anonymous -0.01, batch -0.01, behaviour -0.01,
    binary -0.01, bit -0.01, branch -0.01, build -0.01, bump -0.01, bus -0.01, candidat -0.01, citizen -0.01,
    clinic -0.01, clon -0.01, clos -0.01, convert -0.01, csv -0.01, cve -0.01, dead -0.01, debug -0.01,
    dependency -0.01, deriv -0.01, detail -0.01, dns -0.01, dump -0.01, e.g -0.01, environment -0.01, exempt
    -0.01, factor -0.01, firewall -0.01, function -0.01, googl -0.01, got -0.01, handbook -0.01, hid -0.01, hit
    -0.01, ids -0.01, ignor -0.01, introduc -0.01, ios -0.01, json -0.01, kernel -0.01, liv -0.01, longer -0.01,
    manual -0.01, member -0.01, middlewar -0.01, mirror -0.01, mix -0.01, monthly -0.01, morn -0.01, mov -0.01,
    nin -0.01, notic -0.01, ping -0.01, possibl -0.01, postgr -0.01, practic -0.01, prefer -0.01, public -0.01,
    pul -0.01, purg -0.01, python -0.01, rais -0.01, rbac -0.01, redis -0.01, renam -0.01, renewal -0.01,
    research -0.01, reset -0.01, restor -0.01, rfc -0.01, schema -0.01, section -0.01, secur -0.01, serv -0.01,
    smart -0.01, social -0.01, sourc -0.01, storefront -0.01, tech -0.01, tru -0.01, upgrad -0.01, upstream
    -0.01, video -0.01, vm -0.01, volum -0.01, weekly -0.01, wip -0.01, wrong -0.01, activity -0.01, basic
    -0.01, comment -0.01, credential -0.01, empty -0.01, expir -0.01, fak -0.01, fram -0.01, global -0.01, hous
    -0.01, invitation -0.01, permission -0.01, pin -0.01, publisher -0.01, quality -0.01, replica -0.01, saml
    -0.01, slow -0.01, abov -0.02, action -0.02, agent -0.02, allow -0.02, android -0.02, another -0.02, back
    -0.02, basket -0.02, brand -0.02, central -0.02, child -0.02, city -0.02, class -0.02, com -0.02, confirm
    -0.02, contact -0.02, context -0.02, crash -0.02, cut -0.02, disappear -0.02, door -0.02, driv -0.02, e2e
    -0.02, egress -0.02, employe -0.02, end -0.02, gateway -0.02, git -0.02, h2 -0.02, hub -0.02, i'm -0.02,
    lock -0.02, mak -0.02, mask -0.02, match -0.02, merchant -0.02, month -0.02, next -0.02, passkey -0.02,
    patch -0.02, pki -0.02, pod -0.02, product -0.02, pupil -0.02, q3 -0.02, replay -0.02, rest -0.02, rust
    -0.02, s3 -0.02, script -0.02, several -0.02, shop -0.02, spr -0.02, sre -0.02, stream -0.02, tak -0.02, tax
    -0.02, tick -0.02, visual -0.02, weekend -0.02, wrap -0.02, writ -0.02, acl -0.02, admission -0.02,
    afterward -0.02, agency -0.02, alway -0.02, amount -0.02, anyon -0.02, appear -0.02, artefact -0.02, auto
    -0.02, backup -0.02, bounty -0.02, built -0.02, chain -0.02, config -0.02, contributor -0.02, crm -0.02, dot
    -0.02, download -0.02, embed -0.02, encrypt -0.02, eu -0.02, event -0.02, fork -0.02, front -0.02, gam
    -0.02, gb -0.02, gdpr -0.02, goe -0.02, grey -0.02, id -0.02, level -0.02, library -0.02, lif -0.02, loyalty
    -0.02, mb -0.02, membership -0.02, mfa -0.02, ml -0.02, oauth -0.02, payroll -0.02, pentest -0.02, pilot
    -0.02, play -0.02, production -0.02, propos -0.02, prs -0.02, questionnair -0.02, regex -0.02, reminder
    -0.02, researcher -0.02, retention -0.02, runner -0.02, schedul -0.02, seen -0.02, sha -0.02, signer -0.02,
    siz -0.02, skip -0.02, sprint -0.02, sql -0.02, static -0.02, strip -0.02, tap -0.02, tel -0.02, tester
    -0.02, thread -0.02, track -0.02, tre -0.02, try -0.02, ttl -0.02, txt -0.02, unlock -0.02, wav -0.02,
    whoever -0.02, zip -0.02, act -0.02, collect -0.02, cooky -0.02, hang -0.02, intranet -0.02, namespac -0.02,
    ran -0.02, retry -0.02, split -0.02, til -0.02, twic -0.02, access -0.03, agreement -0.03, anyth -0.03,
    approval -0.03, archiv -0.03, auditor -0.03, auth -0.03, ca -0.03, cannot -0.03, children -0.03, dat -0.03,
    devic -0.03, edg -0.03, env -0.03, ever -0.03, everyth -0.03, exactly -0.03, filter -0.03, flag -0.03, job
    -0.03, join -0.03, jun -0.03, kafka -0.03, leav -0.03, ledger -0.03, llm -0.03, march -0.03, marketplac
    -0.03, mount -0.03, ms -0.03, portal -0.03, readabl -0.03, releas -0.03, root -0.03, run -0.03, saa -0.03,
    sal -0.03, six -0.03, stag -0.03, still -0.03, street -0.03, supply -0.03, tenant -0.03, train -0.03, turn
    -0.03, two -0.03, user -0.03, xml -0.03, ad -0.03, analyst -0.03, appointment -0.03, attach -0.03,
    automatically -0.03, caller -0.03, channel -0.03, cli -0.03, competitor -0.03, complain -0.03, delet -0.03,
    description -0.03, design -0.03, dur -0.03, edit -0.03, enforc -0.03, financ -0.03, forum -0.03, him -0.03,
    iban -0.03, inc -0.03, incl -0.03, itself -0.03, lib -0.03, parallel -0.03, pay -0.03, plain -0.03, player
    -0.03, press -0.03, preview -0.03, rang -0.03, redirect -0.03, report -0.03, restrict -0.03, sector -0.03,
    stack -0.03, step -0.03, tag -0.03, term -0.03, thing -0.03, ux -0.03, lost -0.03, moderator -0.03, remember
    -0.03, visit -0.03, assistant -0.04, bank -0.04, break -0.04, cach -0.04, choos -0.04, cloud -0.04, colleagu
    -0.04, community -0.04, consumer -0.04, databas -0.04, drop -0.04, expect -0.04, guest -0.04, html -0.04,
    infra -0.04, many -0.04, objectiv -0.04, parent -0.04, payout -0.04, policy -0.04, project -0.04, re -0.04,
    replac -0.04, risk -0.04, shar -0.04, token -0.04, vendor -0.04, accept -0.04, author -0.04, bot -0.04,
    bring -0.04, bug -0.04, cert -0.04, comput -0.04, content -0.04, cooki -0.04, crypto -0.04, find -0.04, fix
    -0.04, kubernet -0.04, languag -0.04, listener -0.04, main -0.04, minut -0.04, org -0.04, payload -0.04, raw
    -0.04, rul -0.04, sav -0.04, target -0.04, valu -0.04, walk -0.04, column -0.04, js -0.04, letter -0.04,
    prompt -0.04, respons -0.04, ci -0.05, cover -0.05, default -0.05, disput -0.05, domain -0.05, fail -0.05,
    happen -0.05, host -0.05, identity -0.05, invit -0.05, model -0.05, modul -0.05, money -0.05, opt -0.05,
    packag -0.05, q1 -0.05, rewrit -0.05, scor -0.05, set -0.05, tabl -0.05, together -0.05, voic -0.05, audit
    -0.05, away -0.05, chat -0.05, deny -0.05, direct -0.05, mod -0.05, output -0.05, performanc -0.05, person
    -0.05, red -0.05, refus -0.05, requir -0.05, row -0.05, search -0.05, staff -0.05, volunteer -0.05, wait
    -0.05, window -0.05, patient -0.05, render -0.05, rollout -0.05, add -0.06, area -0.06, compar -0.06, go
    -0.06, index -0.06, last -0.06, media -0.06, migration -0.06, roll -0.06, merg -0.06, privacy -0.06, privat
    -0.06, topic -0.06, visibl -0.06, full -0.07, generat -0.07, harden -0.07, history -0.07, path -0.07, show
    -0.07, support -0.07, authorization -0.07, charg -0.07, owner -0.07, tls -0.07, warn -0.07, widget -0.07,
    hold -0.08, request -0.08, anyway -0.08, bind -0.08, login -0.09, ticket -0.09`),
  /** On top of it where the summary says them. */
  inSummary: pointsOfWords(`
    app 0.1, endpoint 0.1, partner 0.08, health 0.08, let 0.07, card 0.07, number 0.07, read 0.07, tool 0.07,
    backend 0.06, open 0.06, ask 0.06, second 0.06, car 0.05, through 0.05, get 0.05, kiosk 0.05, nod 0.05, park
    0.05, themselv 0.05, photo 0.05, container 0.04, identity 0.04, gift 0.04, phon 0.04, status 0.04, room
    0.04, stor 0.04, bank 0.03, every 0.03, ci 0.03, engin 0.03, job 0.03, pod 0.03, point 0.03, push 0.03,
    schedul 0.03, swap 0.03, ui 0.03, webhook 0.03, plug 0.03, credential 0.02, remot 0.02, remov 0.02, start
    0.02, updat 0.02, vendor 0.02, board 0.02, business 0.02, checkout 0.02, cluster 0.02, ins 0.02, login 0.02,
    payment 0.02, peopl 0.02, platform 0.02, pric 0.02, pump 0.02, run 0.02, server 0.02, storag 0.02, system
    0.02, use 0.02, wallet 0.02, web 0.02, db 0.02, research 0.02, short 0.02, block 0.01, control 0.01, host
    0.01, party 0.01, replac 0.01, sit 0.01, tak 0.01, address 0.01, ai 0.01, application 0.01, cach 0.01, city
    0.01, claim 0.01, courier 0.01, deploy 0.01, desktop 0.01, doctor 0.01, drop 0.01, export 0.01, hand 0.01,
    insid 0.01, load 0.01, plugin 0.01, profil 0.01, provider 0.01, workspac 0.01, authorization 0.01, driver
    0.01, staff 0.01, third 0.01, vault 0.01, build -0.01, cloud -0.01, edg -0.01, kms -0.01, product -0.01,
    report -0.01, school -0.01, script -0.01, servic -0.01, split -0.01, till -0.01, agent -0.01, archiv -0.01,
    backup -0.01, bot -0.01, delet -0.01, enforc -0.01, event -0.01, firmwar -0.01, index -0.01, level -0.01,
    mask -0.01, modul -0.01, offic -0.01, order -0.01, permission -0.01, policy -0.01, public -0.01, q3 -0.01,
    record -0.01, registry -0.01, releas -0.01, renam -0.01, restrict -0.01, rol -0.01, runner -0.01, scan
    -0.01, sdk -0.01, security -0.01, sms -0.01, tim -0.01, typ -0.01, upload -0.01, company -0.01, crash -0.01,
    fix -0.01, flag -0.01, internal -0.01, letter -0.01, picker -0.01, privat -0.01, rat -0.01, send -0.01, ship
    -0.01, smart -0.01, switch -0.01, ward -0.01, account -0.02, customer -0.02, dat -0.02, kafka -0.02, mov
    -0.02, new -0.02, passkey -0.02, repo -0.02, set -0.02, team -0.02, add -0.02, between -0.02, bring -0.02,
    centr -0.02, colleagu -0.02, contact -0.02, download -0.02, invoic -0.02, leav -0.02, minut -0.02, mobil
    -0.02, namespac -0.02, network -0.02, next -0.02, patient -0.02, pupil -0.02, show -0.02, supplier -0.02,
    teacher -0.02, ticket -0.02, url -0.02, year -0.02, group -0.02, production -0.02, secret -0.02, access
    -0.03, assistant -0.03, cod -0.03, devic -0.03, limit -0.03, parcel -0.03, token -0.03, allow -0.03, api
    -0.03, broker -0.03, chat -0.03, default -0.03, document -0.03, guest -0.03, lock -0.03, look -0.03, member
    -0.03, model -0.03, owner -0.03, pdf -0.03, project -0.03, shop -0.03, stop -0.03, support -0.03, user
    -0.03, id -0.03, voic -0.04, certificat -0.04, end -0.04, request -0.04, session -0.04, client -0.05, key
    -0.05, encrypt -0.05, password -0.05, gateway -0.06, tls -0.06`),
};
