/** Words by their stems and what they add to risk: fitted over the open labelled cases, strongest first. */
import { pointsOfWords } from './points-of-words.ts';

export const riskWords = {
  said: pointsOfWords(`
    shop 0.12, first 0.11, pay 0.11, env 0.1, host 0.1, proposal 0.1, backend 0.09, cal 0.09, dev 0.09, fetch
    0.09, http 0.09, instal 0.09, shar 0.09, between 0.08, editor 0.08, limit 0.08, run 0.08, amount 0.08,
    checkout 0.08, contributor 0.08, kb 0.08, minut 0.08, preview 0.08, point 0.08, address 0.07, builder 0.07,
    customer 0.07, e2e 0.07, last 0.07, number 0.07, stor 0.07, url 0.07, want 0.07, web 0.07, agency 0.07, fork
    0.07, level 0.07, mad 0.07, merg 0.07, post 0.07, print 0.07, updat 0.07, wait 0.07, zip 0.07, comment 0.07,
    allow 0.06, app 0.06, ask 0.06, clear 0.06, doctor 0.06, edg 0.06, enter 0.06, format 0.06, hash 0.06, long
    0.06, market 0.06, origin 0.06, proxy 0.06, speak 0.06, themselv 0.06, ticket 0.06, auto 0.06, automatically
    0.06, incl 0.06, json 0.06, monthly 0.06, person 0.06, production 0.06, reminder 0.06, rul 0.06, seat 0.06,
    target 0.06, hous 0.06, neighbour 0.06, recovery 0.06, action 0.05, apply 0.05, assistant 0.05, back 0.05,
    balanc 0.05, car 0.05, context 0.05, cor 0.05, flag 0.05, git 0.05, hook 0.05, hour 0.05, instanc 0.05, iot
    0.05, many 0.05, model 0.05, money 0.05, operator 0.05, receiv 0.05, repository 0.05, return 0.05, ship
    0.05, team 0.05, transfer 0.05, user 0.05, week 0.05, alon 0.05, cod 0.05, config 0.05, exchang 0.05, featur
    0.05, gift 0.05, internet 0.05, itself 0.05, press 0.05, raw 0.05, refresh 0.05, rewritten 0.05, unlock
    0.05, cours 0.05, custom 0.05, autumn 0.04, browser 0.04, card 0.04, crash 0.04, deploy 0.04, engin 0.04,
    everyth 0.04, install 0.04, join 0.04, know 0.04, migration 0.04, new 0.04, next 0.04, november 0.04,
    objectiv 0.04, operation 0.04, parcel 0.04, reach 0.04, releas 0.04, remov 0.04, servic 0.04, tax 0.04,
    valid 0.04, afterward 0.04, audit 0.04, author 0.04, book 0.04, bring 0.04, can't 0.04, clon 0.04, complain
    0.04, complaint 0.04, cost 0.04, debug 0.04, dur 0.04, e.g 0.04, edit 0.04, gam 0.04, goe 0.04, main 0.04,
    owner 0.04, paid 0.04, propos 0.04, rbac 0.04, real 0.04, send 0.04, shift 0.04, signer 0.04, small 0.04,
    sprint 0.04, try 0.04, window 0.04, workspac 0.04, written 0.04, activity 0.04, connection 0.04, fram 0.04,
    intranet 0.04, ran 0.04, respons 0.04, cam 0.04, ai 0.03, approval 0.03, area 0.03, belong 0.03, beta 0.03,
    big 0.03, box 0.03, child 0.03, choos 0.03, class 0.03, connector 0.03, controller 0.03, digit 0.03,
    disappear 0.03, expos 0.03, history 0.03, kind 0.03, login 0.03, machin 0.03, maintainer 0.03, marketplac
    0.03, mobil 0.03, ms 0.03, ok 0.03, process 0.03, product 0.03, push 0.03, q1 0.03, reader 0.03, rollback
    0.03, scor 0.03, script 0.03, sms 0.03, ten 0.03, third 0.03, together 0.03, turn 0.03, voic 0.03, vpn 0.03,
    writ 0.03, anyon 0.03, avatar 0.03, bit 0.03, competitor 0.03, contractor 0.03, crm 0.03, delivery 0.03,
    endpoint 0.03, forum 0.03, garag 0.03, inbox 0.03, left 0.03, manifest 0.03, mb 0.03, mfa 0.03, morn 0.03,
    prod 0.03, query 0.03, register 0.03, room 0.03, scan 0.03, sha 0.03, sid 0.03, signatur 0.03, tag 0.03,
    took 0.03, topic 0.03, txt 0.03, fak 0.03, manager 0.03, pin 0.03, visibl 0.03, optional 0.03, android 0.02,
    archiv 0.02, bank 0.02, brand 0.02, broker 0.02, budget 0.02, bundl 0.02, cach 0.02, cas 0.02, consol 0.02,
    container 0.02, contract 0.02, creat 0.02, desktop 0.02, devic 0.02, directly 0.02, display 0.02, driv 0.02,
    egress 0.02, employe 0.02, enterpris 0.02, expect 0.02, ext 0.02, failur 0.02, family 0.02, get 0.02, given
    0.02, glass 0.02, good 0.02, grant 0.02, key 0.02, ledger 0.02, los 0.02, master 0.02, medical 0.02, meter
    0.02, oidc 0.02, onc 0.02, onlin 0.02, open 0.02, packag 0.02, panel 0.02, paper 0.02, patch 0.02, payment
    0.02, payout 0.02, pod 0.02, publish 0.02, pupil 0.02, reachabl 0.02, receipt 0.02, request 0.02, rotation
    0.02, sal 0.02, secret 0.02, sender 0.02, sent 0.02, set 0.02, several 0.02, shown 0.02, stat 0.02, straight
    0.02, stream 0.02, subscription 0.02, tak 0.02, talk 0.02, tenant 0.02, trust 0.02, typ 0.02, version 0.02,
    well 0.02, within 0.02, actor 0.02, artefact 0.02, attach 0.02, away 0.02, chain 0.02, charg 0.02,
    confirmation 0.02, dependency 0.02, deriv 0.02, eu 0.02, exampl 0.02, finish 0.02, function 0.02, fw 0.02,
    gb 0.02, got 0.02, grafana 0.02, green 0.02, id 0.02, inc 0.02, kil 0.02, learn 0.02, let 0.02, loan 0.02,
    outsid 0.02, pass 0.02, play 0.02, player 0.02, pleas 0.02, python 0.02, renewal 0.02, report 0.02, restor
    0.02, rotat 0.02, schem 0.02, short 0.02, smart 0.02, sql 0.02, storag 0.02, storefront 0.02, strip 0.02,
    timestamp 0.02, track 0.02, ux 0.02, variabl 0.02, we'd 0.02, half 0.02, remember 0.02, tablet 0.02, abus
    0.02, second 0.02, acquirer 0.01, answer 0.01, auditor 0.01, auth 0.01, becom 0.01, board 0.01, bought 0.01,
    calendar 0.01, certificat 0.01, children 0.01, community 0.01, company 0.01, control 0.01, council 0.01,
    country 0.01, decid 0.01, depot 0.01, developer 0.01, dispatch 0.01, emergency 0.01, filter 0.01, firm 0.01,
    fiv 0.01, gateway 0.01, grid 0.01, grpc 0.01, hsm 0.01, html 0.01, identity 0.01, ingest 0.01, ip 0.01,
    legal 0.01, licenc 0.01, load 0.01, maintenanc 0.01, mak 0.01, march 0.01, media 0.01, method 0.01, national
    0.01, opt 0.01, pair 0.01, period 0.01, pool 0.01, purchas 0.01, re 0.01, record 0.01, runtim 0.01, salary
    0.01, session 0.01, show 0.01, start 0.01, street 0.01, supervisor 0.01, support 0.01, teacher 0.01, tool
    0.01, top 0.01, train 0.01, trip 0.01, vpc 0.01, warm 0.01, webhook 0.01, websit 0.01, weekend 0.01, worker
    0.01, workload 0.01, ad 0.01, application 0.01, appointment 0.01, binary 0.01, bot 0.01, buy 0.01, camera
    0.01, category 0.01, crypto 0.01, decision 0.01, deliver 0.01, draft 0.01, encrypt 0.01, encryption 0.01,
    entry 0.01, even 0.01, handler 0.01, hint 0.01, hot 0.01, ins 0.01, ios 0.01, jump 0.01, lab 0.01, languag
    0.01, leak 0.01, length 0.01, lif 0.01, listener 0.01, member 0.01, metadata 0.01, mix 0.01, notic 0.01,
    often 0.01, pars 0.01, practic 0.01, prs 0.01, pul 0.01, ref 0.01, restrict 0.01, rfc 0.01, ring 0.01, round
    0.01, serv 0.01, siz 0.01, skip 0.01, social 0.01, squad 0.01, standard 0.01, static 0.01, station 0.01, tel
    0.01, tester 0.01, tre 0.01, trigger 0.01, tru 0.01, ui 0.01, use 0.01, validat 0.01, video 0.01, viewer
    0.01, volum 0.01, volunteer 0.01, whoever 0.01, win 0.01, wip 0.01, workflow 0.01, act 0.01, basic 0.01,
    condition 0.01, hang 0.01, letter 0.01, partner 0.01, permission 0.01, publisher 0.01, saml 0.01, university
    0.01, visit 0.01, visitor 0.01, agent -0.01, anyth -0.01, approv -0.01, bulk -0.01, cannot -0.01, central
    -0.01, city -0.01, cleanup -0.01, cloud -0.01, connect -0.01, consumer -0.01, contact -0.01, cross -0.01,
    dag -0.01, dark -0.01, declar -0.01, document -0.01, end -0.01, eur -0.01, everybody -0.01, exactly -0.01,
    export -0.01, federation -0.01, firmwar -0.01, handl -0.01, health -0.01, holder -0.01, hospital -0.01, i'm
    -0.01, infra -0.01, kid -0.01, laptop -0.01, light -0.01, llm -0.01, map -0.01, match -0.01, month -0.01,
    mtl -0.01, night -0.01, nurs -0.01, offlin -0.01, otherwis -0.01, passkey -0.01, pick -0.01, pipelin -0.01,
    plug -0.01, protection -0.01, protocol -0.01, q3 -0.01, region -0.01, roll -0.01, saf -0.01, safety -0.01,
    sandbox -0.01, say -0.01, shell -0.01, six -0.01, status -0.01, stop -0.01, supplier -0.01, tabl -0.01,
    throttl -0.01, tim -0.01, told -0.01, v1 -0.01, vehicl -0.01, way -0.01, whol -0.01, wks -0.01, zon -0.01,
    admin -0.01, anonymous -0.01, backup -0.01, below -0.01, bi -0.01, body -0.01, cancel -0.01, chat -0.01,
    citizen -0.01, cli -0.01, clinic -0.01, clos -0.01, content -0.01, count -0.01, counter -0.01, cve -0.01,
    deal -0.01, delay -0.01, demand -0.01, description -0.01, detail -0.01, download -0.01, dump -0.01, dynamic
    -0.01, environment -0.01, expiry -0.01, factory -0.01, fin -0.01, firewall -0.01, forward -0.01, front
    -0.01, gdpr -0.01, googl -0.01, him -0.01, ifram -0.01, initiat -0.01, installer -0.01, kubelet -0.01,
    kubernet -0.01, lat -0.01, law -0.01, lib -0.01, lint -0.01, location -0.01, longer -0.01, medication -0.01,
    notification -0.01, observability -0.01, park -0.01, payload -0.01, payroll -0.01, permit -0.01, picker
    -0.01, pilot -0.01, plain -0.01, pol -0.01, postcod -0.01, postgr -0.01, prometheus -0.01, rais -0.01,
    reason -0.01, registration -0.01, renam -0.01, resident -0.01, retail -0.01, rid -0.01, rol -0.01, runner
    -0.01, schedul -0.01, search -0.01, sector -0.01, seen -0.01, sort -0.01, tell -0.01, tls -0.01, ttl -0.01,
    wrong -0.01, collect -0.01, credential -0.01, disk -0.01, duration -0.01, invitation -0.01, render -0.01,
    trac -0.01, caus -0.01, accountant -0.02, another -0.02, attribut -0.02, basket -0.02, break -0.02, bridg
    -0.02, claim -0.02, clerk -0.02, cluster -0.02, corporat -0.02, daily -0.02, dat -0.02, db -0.02, diff
    -0.02, external -0.02, extra -0.02, fail -0.02, fre -0.02, guest -0.02, hmac -0.02, hub -0.02, idp -0.02,
    issu -0.02, jun -0.02, local -0.02, party -0.02, photo -0.02, pki -0.02, replac -0.02, replay -0.02, repo
    -0.02, revok -0.02, rewrit -0.02, router -0.02, school -0.02, spr -0.02, sre -0.02, supply -0.02, system
    -0.02, v2 -0.02, admission -0.02, analyst -0.02, append -0.02, authorisation -0.02, authorization -0.02,
    bump -0.02, bus -0.02, catalogu -0.02, cert -0.02, command -0.02, deny -0.02, design -0.02, embed -0.02,
    february -0.02, fhir -0.02, fix -0.02, flow -0.02, gat -0.02, grey -0.02, iban -0.02, ignor -0.02, inform
    -0.02, issuer -0.02, kiosk -0.02, middlewar -0.02, ministry -0.02, nightly -0.02, onboard -0.02, performanc
    -0.02, pickup -0.02, plat -0.02, possibl -0.02, prefix -0.02, programm -0.02, public -0.02, purg -0.02,
    redirect -0.02, refund -0.02, renew -0.02, researcher -0.02, resourc -0.02, schema -0.02, sdk -0.02,
    somebody -0.02, sourc -0.02, step -0.02, sub -0.02, survey -0.02, tap -0.02, task -0.02, total -0.02, upgrad
    -0.02, vm -0.02, widget -0.02, account -0.02, january -0.02, lost -0.02, officer -0.02, patient -0.02,
    replica -0.02, rollout -0.02, twic -0.02, runbook -0.02, add -0.03, agreement -0.03, alarm -0.03, com -0.03,
    four -0.03, freez -0.03, generat -0.03, k8s -0.03, lead -0.03, manag -0.03, moderation -0.03, order -0.03,
    path -0.03, phon -0.03, quot -0.03, readabl -0.03, registry -0.03, result -0.03, server -0.03, statement
    -0.03, terraform -0.03, thre -0.03, till -0.03, timetabl -0.03, two -0.03, ward -0.03, whether -0.03, wiki
    -0.03, wrap -0.03, appear -0.03, arriv -0.03, attachment -0.03, bas -0.03, behind -0.03, bind -0.03, bug
    -0.03, build -0.03, business -0.03, chart -0.03, click -0.03, cms -0.03, convert -0.03, csv -0.03,
    department -0.03, enabl -0.03, event -0.03, fresh -0.03, hit -0.03, iam -0.03, kernel -0.03, loyalty -0.03,
    memory -0.03, metric -0.03, mod -0.03, mov -0.03, nin -0.03, pharmacy -0.03, pric -0.03, privat -0.03,
    provision -0.03, queu -0.03, red -0.03, research -0.03, rout -0.03, sec -0.03, section -0.03, seed -0.03,
    slot -0.03, stack -0.03, suit -0.03, swap -0.03, verification -0.03, wifi -0.03, bearer -0.03, cooky -0.03,
    damag -0.03, fallback -0.03, global -0.03, hr -0.03, namespac -0.03, pan -0.03, sampl -0.03, legacy -0.03,
    bucket -0.04, ca -0.04, consent -0.04, cut -0.04, drop -0.04, ever -0.04, full -0.04, incident -0.04, invoic
    -0.04, isolation -0.04, mount -0.04, read -0.04, regulator -0.04, regulatory -0.04, root -0.04, s3 -0.04,
    saa -0.04, sit -0.04, still -0.04, upload -0.04, age -0.04, analytic -0.04, behaviour -0.04, bound -0.04,
    dns -0.04, found -0.04, introduc -0.04, library -0.04, membership -0.04, nod -0.04, older -0.04, output
    -0.04, pictur -0.04, resolv -0.04, resolver -0.04, retention -0.04, sso -0.04, switch -0.04, term -0.04,
    verify -0.04, walk -0.04, wav -0.04, slow -0.04, known -0.04, domain -0.05, fraud -0.05, frontend -0.05,
    kafka -0.05, network -0.05, os -0.05, platform -0.05, portal -0.05, q4 -0.05, receiver -0.05, scanner -0.05,
    security -0.05, stock -0.05, vendor -0.05, visual -0.05, acl -0.05, bounty -0.05, caller -0.05, direct
    -0.05, driver -0.05, financ -0.05, household -0.05, insid -0.05, monitor -0.05, q2 -0.05, rang -0.05,
    restart -0.05, row -0.05, plugin -0.05, split -0.05, access -0.06, against -0.06, call -0.06, compar -0.06,
    hand -0.06, job -0.06, kms -0.06, modul -0.06, port -0.06, profil -0.06, separat -0.06, warehous -0.06,
    batch -0.06, enforc -0.06, ml -0.06, pdf -0.06, group -0.07, h2 -0.07, hom -0.07, okr -0.07, policy -0.07,
    quarter -0.07, vault -0.07, year -0.07, ops -0.07, pentest -0.07, valu -0.07, internal -0.08, remot -0.08,
    object -0.08, privacy -0.08, refus -0.08, delet -0.09, harden -0.11, find -0.11`),
  /** On top of it where the summary says them. */
  inSummary: pointsOfWords(`
    updat 0.1, server 0.08, app 0.07, customer 0.07, set 0.07, team 0.07, liv 0.07, phon 0.07, cod 0.06, back
    0.06, provider 0.06, replac 0.05, again 0.05, encrypt 0.05, car 0.04, cloud 0.04, devic 0.04, new 0.04,
    allow 0.04, archiv 0.04, bring 0.04, minut 0.04, pupil 0.04, ticket 0.04, short 0.04, assistant 0.03, edg
    0.03, mod 0.03, shar 0.03, between 0.03, doctor 0.03, gat 0.03, gift 0.03, level 0.03, member 0.03, point
    0.03, shop 0.03, url 0.03, crash 0.03, group 0.03, production 0.03, room 0.03, block 0.02, container 0.02,
    parcel 0.02, report 0.02, sit 0.02, voic 0.02, add 0.02, broker 0.02, card 0.02, chat 0.02, deploy 0.02,
    desktop 0.02, engin 0.02, get 0.02, map 0.02, mobil 0.02, network 0.02, password 0.02, pay 0.02, peopl 0.02,
    pod 0.02, record 0.02, rol 0.02, run 0.02, themselv 0.02, worker 0.02, flag 0.02, plug 0.02, ship 0.02,
    build 0.01, client 0.01, host 0.01, key 0.01, open 0.01, product 0.01, repo 0.01, school 0.01, application
    0.01, bot 0.01, checkout 0.01, cluster 0.01, document 0.01, end 0.01, guest 0.01, ins 0.01, meter 0.01,
    model 0.01, next 0.01, offic 0.01, public 0.01, q3 0.01, request 0.01, saml 0.01, status 0.01, storag 0.01,
    ui 0.01, upload 0.01, db 0.01, fix 0.01, research 0.01, smart 0.01, ward 0.01, admin 0.01, access -0.01,
    control -0.01, credential -0.01, filter -0.01, limit -0.01, mov -0.01, passkey -0.01, ai -0.01, board -0.01,
    certificat -0.01, colleagu -0.01, consol -0.01, firmwar -0.01, hand -0.01, job -0.01, lock -0.01, login
    -0.01, look -0.01, mask -0.01, permission -0.01, plugin -0.01, pric -0.01, profil -0.01, read -0.01, releas
    -0.01, runner -0.01, scan -0.01, security -0.01, session -0.01, stock -0.01, teacher -0.01, web -0.01,
    workspac -0.01, id -0.01, letter -0.01, rat -0.01, staff -0.01, wrong -0.01, bank -0.02, book -0.02, every
    -0.02, kms -0.02, let -0.02, packag -0.02, party -0.02, remov -0.02, till -0.02, two -0.02, vendor -0.02,
    business -0.02, cach -0.02, ci -0.02, city -0.02, drop -0.02, index -0.02, insid -0.02, leav -0.02, load
    -0.02, owner -0.02, patient -0.02, pipelin -0.02, policy -0.02, project -0.02, pump -0.02, push -0.02,
    registry -0.02, schedul -0.02, sms -0.02, stop -0.02, authorization -0.02, health -0.02, send -0.02, switch
    -0.02, third -0.02, channel -0.02, account -0.03, dat -0.03, endpoint -0.03, kafka -0.03, partner -0.03,
    portal -0.03, script -0.03, through -0.03, warehous -0.03, agent -0.03, api -0.03, ask -0.03, contact -0.03,
    delet -0.03, download -0.03, import -0.03, kiosk -0.03, modul -0.03, nod -0.03, number -0.03, pdf -0.03,
    platform -0.03, quot -0.03, sdk -0.03, second -0.03, support -0.03, swap -0.03, system -0.03, tim -0.03, tls
    -0.03, writ -0.03, company -0.03, driver -0.03, stor -0.03, vault -0.03, backend -0.04, okr -0.04, token
    -0.04, enforc -0.04, library -0.04, secret -0.04, servic -0.05, split -0.05, order -0.05, show -0.05, user
    -0.05, default -0.06, search -0.06, privat -0.07`),
};
