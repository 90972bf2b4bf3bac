/** Words by their stems and what they add to a project of a quarter: fitted over the open labelled cases, strongest first. */
import { pointsOfWords } from './points-of-words.ts';

export const a1Words = {
  said: pointsOfWords(`
    year 0.09, app 0.06, cor 0.06, customer 0.06, end 0.06, get 0.06, support 0.06, cas 0.05, address 0.04,
    cloud 0.04, decid 0.04, host 0.04, identity 0.04, okr 0.04, order 0.04, pool 0.04, portal 0.04, q3 0.04,
    region 0.04, remot 0.04, run 0.04, team 0.04, agent 0.03, between 0.03, bil 0.03, client 0.03, com 0.03,
    company 0.03, consol 0.03, control 0.03, cross 0.03, db 0.03, fleet 0.03, frontend 0.03, gateway 0.03, grpc
    0.03, hold 0.03, hub 0.03, instanc 0.03, many 0.03, meter 0.03, network 0.03, objectiv 0.03, product 0.03,
    read 0.03, record 0.03, replac 0.03, root 0.03, scheduler 0.03, school 0.03, sit 0.03, trip 0.03, two 0.03,
    v2 0.03, want 0.03, warehous 0.03, whol 0.03, action 0.02, api 0.02, archiv 0.02, area 0.02, back 0.02,
    backend 0.02, balanc 0.02, bank 0.02, beta 0.02, board 0.02, box 0.02, brand 0.02, bridg 0.02, budget 0.02,
    bundl 0.02, cach 0.02, call 0.02, car 0.02, child 0.02, choos 0.02, connector 0.02, contact 0.02, context
    0.02, contract 0.02, controller 0.02, conversation 0.02, cut 0.02, default 0.02, devic 0.02, directly 0.02,
    document 0.02, edg 0.02, engin 0.02, external 0.02, federation 0.02, fetch 0.02, firm 0.02, giv 0.02, given
    0.02, group 0.02, h2 0.02, http 0.02, instal 0.02, internal 0.02, jwk 0.02, jwt 0.02, key 0.02, kind 0.02,
    layer 0.02, licenc 0.02, llm 0.02, lock 0.02, machin 0.02, mak 0.02, management 0.02, mark 0.02, mobil 0.02,
    modul 0.02, month 0.02, motor 0.02, multi 0.02, nativ 0.02, next 0.02, offic 0.02, ok 0.02, pair 0.02, paper
    0.02, parent 0.02, party 0.02, payment 0.02, platform 0.02, policy 0.02, pupil 0.02, q4 0.02, quarter 0.02,
    re 0.02, reach 0.02, rewrit 0.02, rollback 0.02, safety 0.02, say 0.02, servic 0.02, shar 0.02, stat 0.02,
    subscription 0.02, teacher 0.02, tenant 0.02, themselv 0.02, thre 0.02, tim 0.02, timetabl 0.02, together
    0.02, token 0.02, vehicl 0.02, voic 0.02, vpn 0.02, warm 0.02, worker 0.02, abov 0.01, access 0.01,
    accountant 0.01, acquirer 0.01, against 0.01, agreement 0.01, ai 0.01, alarm 0.01, allow 0.01, android 0.01,
    answer 0.01, apply 0.01, approv 0.01, approval 0.01, architectur 0.01, assistant 0.01, attribut 0.01,
    auditor 0.01, auth 0.01, autumn 0.01, basket 0.01, becom 0.01, belong 0.01, big 0.01, break 0.01, bucket
    0.01, bulk 0.01, ca 0.01, calendar 0.01, card 0.01, carry 0.01, central 0.01, certificat 0.01, children
    0.01, clear 0.01, clerk 0.01, community 0.01, compar 0.01, connect 0.01, consent 0.01, consumer 0.01,
    contain 0.01, corporat 0.01, council 0.01, country 0.01, cover 0.01, crash 0.01, dag 0.01, daily 0.01, dark
    0.01, databas 0.01, declar 0.01, depot 0.01, dept 0.01, desk 0.01, disappear 0.01, disput 0.01, domain 0.01,
    door 0.01, driv 0.01, drop 0.01, e2e 0.01, emergency 0.01, employe 0.01, engineer 0.01, evaluat 0.01, ever
    0.01, everybody 0.01, everyth 0.01, exactly 0.01, expect 0.01, export 0.01, expos 0.01, ext 0.01, extra
    0.01, facility 0.01, failur 0.01, family 0.01, filter 0.01, four 0.01, fraud 0.01, freez 0.01, glass 0.01,
    go 0.01, h1 0.01, handl 0.01, happen 0.01, health 0.01, history 0.01, holder 0.01, hom 0.01, hospital 0.01,
    hsm 0.01, html 0.01, human 0.01, i'm 0.01, idp 0.01, import 0.01, install 0.01, insuranc 0.01, integration
    0.01, invit 0.01, isolation 0.01, issu 0.01, join 0.01, jun 0.01, kafka 0.01, kill 0.01, kms 0.01, know
    0.01, laptop 0.01, ledger 0.01, light 0.01, lik 0.01, limit 0.01, load 0.01, maintenanc 0.01, manag 0.01,
    map 0.01, march 0.01, marketplac 0.01, master 0.01, media 0.01, merchant 0.01, migration 0.01, model 0.01,
    money 0.01, mount 0.01, ms 0.01, national 0.01, new 0.01, night 0.01, november 0.01, offlin 0.01, oidc 0.01,
    onc 0.01, onlin 0.01, operation 0.01, option 0.01, origin 0.01, os 0.01, packag 0.01, panel 0.01, passkey
    0.01, payout 0.01, peopl 0.01, period 0.01, pick 0.01, pki 0.01, plug 0.01, position 0.01, project 0.01,
    protection 0.01, proxy 0.01, publish 0.01, push 0.01, quot 0.01, reachabl 0.01, readabl 0.01, receiver 0.01,
    refactor 0.01, regulator 0.01, regulatory 0.01, replay 0.01, request 0.01, rest 0.01, retir 0.01, risk 0.01,
    rotation 0.01, router 0.01, runtim 0.01, rust 0.01, s3 0.01, saa 0.01, saf 0.01, sal 0.01, sandbox 0.01,
    scanner 0.01, sender 0.01, sent 0.01, separat 0.01, server 0.01, several 0.01, shell 0.01, ship 0.01, shop
    0.01, shown 0.01, softwar 0.01, speak 0.01, spr 0.01, sre 0.01, stag 0.01, start 0.01, statement 0.01, still
    0.01, stock 0.01, stop 0.01, stream 0.01, street 0.01, supervisor 0.01, supplier 0.01, supply 0.01, system
    0.01, tabl 0.01, talk 0.01, ten 0.01, terraform 0.01, third 0.01, through 0.01, till 0.01, top 0.01, train
    0.01, transfer 0.01, trial 0.01, trust 0.01, turn 0.01, uid 0.01, upload 0.01, user 0.01, v1 0.01, vendor
    0.01, version 0.01, visual 0.01, vpc 0.01, wallet 0.01, well 0.01, whether 0.01, within 0.01, workload 0.01,
    wrap 0.01, writ 0.01, xml 0.01, zon 0.01, add -0.01, again -0.01, agr -0.01, another -0.01, anyth -0.01,
    around -0.01, ask -0.01, birth -0.01, block -0.01, bought -0.01, broker -0.01, browser -0.01, builder -0.01,
    burn -0.01, cal -0.01, cannot -0.01, ci -0.01, city -0.01, claim -0.01, class -0.01, cleanup -0.01, colleagu
    -0.01, commit -0.01, confirm -0.01, container -0.01, dat -0.01, deploy -0.01, desktop -0.01, dev -0.01,
    developer -0.01, diff -0.01, digit -0.01, dispatch -0.01, display -0.01, doctor -0.01, editor -0.01, egress
    -0.01, enter -0.01, enterpris -0.01, env -0.01, eur -0.01, every -0.01, fail -0.01, feed -0.01, firmwar
    -0.01, fiv -0.01, flag -0.01, fre -0.01, full -0.01, git -0.01, good -0.01, grant -0.01, grid -0.01, guest
    -0.01, hand -0.01, harden -0.01, hmac -0.01, hour -0.01, incident -0.01, index -0.01, infra -0.01, ingest
    -0.01, invoic -0.01, iot -0.01, ip -0.01, job -0.01, k8s -0.01, kid -0.01, last -0.01, lead -0.01, leav
    -0.01, legal -0.01, local -0.01, login -0.01, long -0.01, los -0.01, maintainer -0.01, market -0.01, mask
    -0.01, match -0.01, medical -0.01, method -0.01, migrat -0.01, moderation -0.01, mtl -0.01, nurs -0.01,
    operator -0.01, opt -0.01, otherwis -0.01, parcel -0.01, password -0.01, patch -0.01, path -0.01, photo
    -0.01, pipelin -0.01, pod -0.01, port -0.01, profil -0.01, proposal -0.01, protocol -0.01, provider -0.01,
    pull -0.01, purchas -0.01, q1 -0.01, reader -0.01, receipt -0.01, receiv -0.01, registry -0.01, repository
    -0.01, result -0.01, return -0.01, revok -0.01, roll -0.01, salary -0.01, script -0.01, sery -0.01, session
    -0.01, sheet -0.01, six -0.01, sms -0.01, status -0.01, stor -0.01, straight -0.01, tak -0.01, tax -0.01,
    throttl -0.01, tick -0.01, ticket -0.01, tier -0.01, told -0.01, valid -0.01, var -0.01, vault -0.01, ward
    -0.01, way -0.01, web -0.01, webhook -0.01, websit -0.01, weekend -0.01, wks -0.01, cluster -0.02, format
    -0.02, generat -0.02, hash -0.02, hook -0.02, max -0.02, number -0.02, open -0.02, phon -0.02, process
    -0.02, program -0.02, releas -0.02, remov -0.02, repo -0.02, scor -0.02, secret -0.02, security -0.02, set
    -0.02, show -0.02, tool -0.02, url -0.02, wiki -0.02, creat -0.03, typ -0.03, week -0.08`),
  /** On top of it where the summary says them. */
  inSummary: pointsOfWords(`
    app 0.04, customer 0.04, replac 0.03, build 0.02, devic 0.02, product 0.02, remot 0.02, school 0.02, voic
    0.02, assistant 0.01, backend 0.01, car 0.01, cloud 0.01, control 0.01, edg 0.01, filter 0.01, host 0.01,
    identity 0.01, kafka 0.01, key 0.01, kms 0.01, mod 0.01, nightly 0.01, packag 0.01, party 0.01, passkey
    0.01, portal 0.01, proxy 0.01, script 0.01, servic 0.01, sit 0.01, split 0.01, start 0.01, team 0.01, till
    0.01, updat 0.01, vendor 0.01, warehous 0.01, access -0.01, account -0.01, bank -0.01, block -0.01, book
    -0.01, client -0.01, cod -0.01, container -0.01, credential -0.01, dat -0.01, endpoint -0.01, every -0.01,
    let -0.01, limit -0.01, mov -0.01, open -0.01, parcel -0.01, remov -0.01, repo -0.01, report -0.01, set
    -0.01, shar -0.01, tak -0.01, through -0.01, token -0.01, two -0.01, okr -0.02, partner -0.02, new -0.03`),
};
