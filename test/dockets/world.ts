/**
 * Rows for tests of dockets, made inside SQLite.
 *
 * @module
 */
import { env } from "../harness.ts";

export const run = (text: string, ...values: unknown[]) =>
  env.DB.prepare(text)
    .bind(...values)
    .run();

const courts = ["scotus", "ca1", "ca9", "nysd", "cand"];

/** Five courts: one of appeals of each kind, and two districts. */
export async function makeCourts(): Promise<void> {
  await env.DB.batch(
    courts.map((id, index) =>
      env.DB.prepare(
        "INSERT INTO courts (id, short_name, full_name, jurisdiction, position, in_use, start_date, end_date, date_modified) VALUES (?1, ?1, 'Court ' || ?1, ?2, ?3, 1, ?4, NULL, ?5 * 1000)",
      ).bind(id, index < 3 ? "F" : "FD", index + 0.5, index === 0 ? null : "1891-03-03", index),
    ),
  );
}

const numbers = (count: number) =>
  `WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count})`;

/**
 * Dockets with ids from 10 to ten times `count`, spread over every order: three in ten without a
 * date of any kind, one in twenty on one day, and half of them in one court.
 */
export async function makeDockets(count: number): Promise<void> {
  const day = (factor: number) =>
    `CASE WHEN (n * ${factor}) % 10 < 3 THEN NULL WHEN (n * ${factor}) % 20 = 7 THEN '2015-05-05' ELSE date('1990-01-01', '+' || ((n * ${factor} * 31) % 12000) || ' days') END`;
  await run(
    `INSERT INTO dockets (id, court_id, date_created, date_modified, date_filed, date_terminated, date_last_filing, date_argued, date_blocked, case_name, slug, docket_number, pacer_case_id, nature_of_suit)
     ${numbers(count)} SELECT n * 10, CASE WHEN n % 2 THEN 'scotus' WHEN n % 3 = 0 THEN 'ca9' WHEN n % 3 = 1 THEN 'nysd' ELSE 'cand' END,
     1500000000000000 + (n * 7919 % ${count}) / 3 * 1000, 1600000000000000 + (n * 104729 % ${count}) / 7 * 1000,
     ${day(1)}, ${day(3)}, ${day(7)}, ${day(9)}, ${day(11)},
     CASE WHEN n % 20 = 1 THEN 'Doe v. Roe' ELSE 'Case ' || (n * 7919 % ${count}) END, 'case-' || n, '1:' || (n / 4), CASE WHEN n % 5 THEN 'p' || (n / 3) END, CASE WHEN n % 9 THEN 'Civil' ELSE '' END FROM numbers`,
  );
}

/** Entries of dockets 10 and 20, half each; three in ten without a number. */
export async function makeEntries(count: number): Promise<void> {
  await run(
    `INSERT INTO docket_entries (id, docket_id, date_created, date_modified, date_filed, entry_number, recap_sequence_number, description)
     ${numbers(count)} SELECT n, CASE WHEN n % 2 THEN 10 ELSE 20 END, 1500000000000000 + n / 3 * 1000, 1600000000000000 + (n * 7919 % ${count}) / 5 * 1000,
     CASE WHEN n % 10 < 3 THEN NULL ELSE date('2020-01-01', '+' || (n * 31 % 600) || ' days') END,
     CASE WHEN n * 7 % 10 < 3 THEN NULL ELSE 4294967296 + n * 7919 % ${count} END,
     date('2020-01-01', '+' || (n * 7919 % 40) || ' days') || '.' || printf('%03d', n * 7919 % 1200), 'Entry ' || n FROM numbers`,
  );
}

/** Documents: half of them of entry 1, the others of one entry each. */
export async function makeDocuments(count: number): Promise<void> {
  await run(
    `INSERT INTO recap_documents (id, docket_entry_id, date_created, date_modified, date_upload, document_type, document_number, attachment_number, pacer_doc_id, is_available, page_count)
     ${numbers(count)} SELECT n, CASE WHEN n % 2 THEN 1 ELSE n END, 1500000000000000 + n / 3 * 1000, 1600000000000000 + (n * 7919 % ${count}) / 5 * 1000,
     CASE WHEN n % 10 < 3 THEN NULL ELSE 1550000000000000 + n * 31 % ${count} * 1000 END, 1 + n % 2,
     CASE WHEN n % 7 THEN '' || (n * 7919 % ${count}) ELSE 'A' || n END, CASE WHEN n % 3 THEN n % 40 END, 'doc' || n, CASE n % 3 WHEN 0 THEN 0 WHEN 1 THEN 1 END,
     CASE WHEN n % 10 < 4 THEN NULL ELSE n * 13 % 90 END FROM numbers`,
  );
}
