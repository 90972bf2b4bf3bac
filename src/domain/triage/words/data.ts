/** Sensitive data by class, and what happens to data. */
import { words } from './words.ts';

export const dataWords = {
  /** Personal data, in words that hardly mean anything else. */
  personal: words(
    `personal data, personal information, pii, personally identifiable, gdpr, ccpa, data subject, dsar, e mail address, e mail addresses, email address, email addresses, recipient address, recipient name, recipients, phone number, phone numbers, mobile number, postal address, home address, date of birth, birth date, passport, passports, national id, ssn, social security, tax id, id document, id documents, document number, id card, identity document, identity documents, drivers license, driving licence, real name, full name, name and address, name and email, name and phone, ip address, ip addresses, visitors' ip, reader's ip, device id, device token, device tokens, advertising id, idfa, gaid, customer data, customer's data, customers' data, customer record, customer records, duplicate customer, customer export, customer dump, user data, user record, user records, user profile, user profiles, user behaviour, user behavior, behaviour data, customers' behaviour, browsing history, purchase history, order history, search history, viewing history, crm, contact details, contact list, address book, cv, cvs, applicants, employee data, employee records, employees incl, hr data, hr system, hr db, salary, salaries, payroll, demographic*, ethnicity, religion, sexual orientation, gender, immigration, criminal record, benefits, credit score, credit limit, survey responses, personal details, identity data, kyc, guest list, attendees, voters, data about users, analytics events, clickstream, user analytics, session replay, heatmap, recorded sessions, call recording, call recordings, phone calls, pupils, customer ids, user directory, production data, copy of production, customer events, crash dumps, request bodies, bodies and headers, headers and bodies, erases profile, delete their account, delete my account, delete account, account deletion, right to erasure, right to be forgotten, data export, export my data`,
  ),
  /** Words for personal things that need company to count. */
  'personal-weak': words(
    `time zone, local time, e mail, email, emails, name, names, phone, phones, address, addresses, birthday, age, user id, user ids, profile, profiles, cookie id, contacts, contact, subscribers, tracking, telemetry, ip, ips, households, loyalty, nationality, picture, pictures, avatar, avatars, history, behaviour, behavior, interests, preferences, audience, leads, prospects, members' data, customer, customers, employees, recipient, employee, candidates, participants, persons, people, amount, identity, saved pages, bookmarks, orders, order database, votes, attendance, grade, absence, calls, transcript, transcripts, recorded`,
  ),
  health: words(
    `health data, health record, health records, health insurance, medical, patient, patients, clinical, diagnosis, diagnoses, prescription, prescriptions, hospital, hospitals, clinic, clinics, hipaa, lab result, lab results, therapy, fertility, menstrual, mental health, symptoms, blood, glucose, heart rate, medication, phi, ehr, emr, fhir, hl7, dicom, disability, special needs, insurance claim, insurance claims, claims portal, vaccination, genetic, dna, sick leave, doctor, nurse, ward, wards`,
  ),
  payment: words(
    `card number, card numbers, card data, cardholder, card details, store the cards, stored cards, credit card, debit card, pan, cvc, cvv, iban, ibans, bank account, bank accounts, bank details, account number, account numbers, account balance, pci, pci dss, direct debit, payment data, payment details, payment method, payment methods, payment token, payment uid, card token, clear pan, financial data, bank statement, bank statements, transaction history, suspicious transactions, tax papers, tax returns, payslip, payslips, last transactions`,
  ),
  secrets: words(
    `secret, secrets, password, passwords, credentials, api keys, private keys, access tokens, saved passwords, login records, recovery key, recovery keys, message keys, session keys, encryption keys, connection string, connection strings, environment variables, env vars, env files, ssh keys, service account key, kubeconfig, seed phrase, mnemonic, wallet keys, password vault, password manager, bot secrets, session token, session cookie, cookies, password hashes`,
  ),
  location: words(
    `location, locations, geolocat*, gps, coordinates, whereabouts, live location, position of, route history, trip history, trips, latitude, geofence, geofencing, geofenced, background location, home location, journey, journeys, check ins`,
  ),
  'private-content': words(
    `message text, private message, private messages, chat history, direct message, direct messages, dm, dms, private file, private files, private content, private data, private room, private rooms, attachment, attachments, photos, photo, recording, recordings, meeting notes, mailbox, inbox, conversation, conversations, document text, document content, contents of, scanned, private documents, uploaded files, customer files, files of, calendar, calendars, search queries, prompts, read receipt, read receipts, presence, online status, last seen, read state, typing indicator, is typing, support tickets, screen recording, user's screen, user screen, clipboard, private repository, private repositories, private package, private posts, private history, interview recordings, letters, medical letters, selected text, browsing, current url, open documents, messages, message, chat, notes, documents, voice`,
  ),
  biometric: words(
    `biometric template, biometric templates, biometric data, biometrics, face recognition, facial recognition, face template, face templates, faceprint, fingerprints, voiceprint, voice print, iris, liveness, selfie, selfies, photograph passport`,
  ),
  children: words(
    `child, children, children's, minors, pupils, pupil, students, student, kids, kid, parental, schools, under 13, under 16, coppa`,
  ),
  unpublished: words(
    `unpublished, embargoed, embargo, unreleased, not yet public, vulnerability data, vulnerability findings, scan result, scan results, image scan, security findings, earnings, revenue figures, forecast, cost prices, margins, merger, acquisition, trade secret, trade secrets, pricing data, audit log, audit logs, audit events, audit trail, confidential, restricted record, restricted records, restricted files, restricted data, classified, registry token, private package registry, internal ids, system logs, node logs, logs may contain, application logs, production logs, log retention, access log, database dump, db dump, dumps of, core dump, core dumps, heap dump, heap dumps, crash dump, crash dumps, memory dump, production databases, production database, order database, intranet, request body, api server logs, journald, swap`,
  ),
  privacy: words(`privacy, gdpr, dsgvo, ccpa, data protection, dpo, compliance, pii`),
  /** General words for data that only count with people beside them. */
  record: words(
    `data, record, records, rows, profile, history, log, logs, events, payload, body, bodies, files, documents, content, details, information, dataset, dump, copy`,
  ),
  people: words(
    `user, users, customer, customers, citizen, citizens, employee, employees, staff, merchant, merchants, host, hosts, patient, patients, subscriber, subscribers, participant, participants, people, buyer, buyers, seller, sellers, tenant, tenants, booker, consumer, consumers, applicant, applicants, donor, driver, drivers, student, students, worker, workers, shopper, shoppers, recipient, recipients, resident, residents, passenger, passengers, teacher, teachers, supervisors, agents`,
  ),
  /** Data gets to somebody or somewhere. */
  'flow-out': words(
    `send, sent, forward, transmit, transfer, share, sharing, export, download, downloadable, expose, publish, return, include, add to the payload, webhook payload, payload, show, shown, display, visible, visibility, see, sees, view, reveal, disclose, disclosure, leak, push, push notification, sync, synchronise, synchronize, stream, streamed, feed, report, csv, excel, spreadsheet, give access, read access, access to, query, hand over, passes, goes in, goes to, go to, flow, flows, sends, route through, relay, receipts, proxied, serialised, serialized, read, reads, searchable, listen, deliver, delivered, tell, read out, get, gets, go out, go via, notifies, hide, hidden, masked`,
  ),
  /** Data is kept, copied, or its keeping changes. */
  'flow-store': words(
    `store, stored, stores, storage, persist, save, saved, keep, kept, keeps, retain, retention, retention period, delete, deleted, deletion, erase, erases, erasure, purge, anonymise, anonymize, anonymised, pseudonymise, pseudonymize, pseudonymised, copy, copies, copied, replicate, replica, replication, back up, backup, backups, archive, cached, embeddings, vector index, warehouse, data lake, log, logged, logging, collect, collected, collection, capture, captured, record, recorded, track, import, imported, ingest, ingestion, migrate, migrates, migration, move, moved, dump, snapshot, save in, write to, writing, train on, training data, mirror, mask, masking, redact, in clear, plain text, plaintext, in the clear, wipe, merge, merges, photograph, linked, look up, looked up`,
  ),
  /** A new reader, in words that imply it. */
  'new-reader': words(
    `csv export, bulk export, export, sharing, visible to, visible for, forward, send to, sent to, integration with, third party, vendor, vendors, partner, partners, warehouse, data lake, analytics, llm, openai, ai assistant, webhook payload, support staff, support agents, support team, customer service, access to, give access, read access, reports, replicate, federated, subscribers, agency, contractor, contractors, ministry, authority, regulator, regulators, supervisors, family member, teachers, outsourcing, external agent, recipient, other participants, assistant, everyone, anybody, whoever, qa, finance, marketing, data team, siem, second cloud, ad server, collector`,
  ),
};
