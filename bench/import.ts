/**
 * `npm run bench:import [-- rows]`: measures how fast 100,000 dockets are imported, and compares it with D1
 * batches that insert the same rows into the same table. It also measures the memory of workerd. Both ways run
 * one after the other on local D1. It reads /proc, so it runs on Linux only.
 *
 * Both processes also contain the simulator of D1, whose page cache grows with the database.
 *
 * @module
 */
import { createLocalWorker, type LocalWorker } from "../scripts/local-worker.ts";
import { columnFields } from "../src/dockets/declaration/fields.ts";
import { columnName } from "../src/dockets/declaration/indexes.ts";
import { dockets } from "../src/dockets/declaration/resources.ts";
import { asMegabytes, residentBytes } from "./process-memory.ts";

const total = Number(process.argv[2] ?? 100_000);
/** Rows per request to the minimal Worker. Each request runs one batch of prepared INSERTs. */
const bareBatch = 100;
/** Rows per chunk of the body of the import. */
const chunk = 500;

const email = "bench@example.com";
const moment = Date.UTC(2026, 0, 1);
const day = 86_400_000;
const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** A docket as the API presents it. Only the ids are in order. */
function makeDocket(id: number) {
  const shuffled = (id * 7919) % total;
  const created = moment - shuffled * 60_000;
  const filed = dateOf(created - (shuffled % 400) * day);
  return {
    id,
    court: "nysd",
    date_created: new Date(created).toISOString(),
    date_modified: new Date(created + day).toISOString(),
    source: 1,
    date_filed: shuffled % 20 === 0 ? null : filed,
    date_terminated: shuffled % 2 === 0 ? null : filed,
    date_last_filing: shuffled % 3 === 0 ? null : filed,
    date_argued: null,
    date_blocked: null,
    case_name: `Plaintiff ${shuffled} v. Some Company of the Bench, Inc.`,
    case_name_short: "Some Company",
    case_name_full: "",
    slug: `plaintiff-${shuffled}-v-some-company-of-the-bench-inc`,
    docket_number: `1:24-cv-${String(shuffled).padStart(5, "0")}`,
    docket_number_core: `24${String(shuffled).padStart(5, "0")}`,
    pacer_case_id: String(500_000 + shuffled),
    cause: "42:1983 Civil Rights Act",
    nature_of_suit: "440 Civil Rights: Other",
    jury_demand: "None",
    jurisdiction_type: "Federal Question",
    assigned_to_str: "Judge of the Bench",
    referred_to_str: "",
    blocked: false,
  };
}

const court = {
  id: "nysd",
  short_name: "S.D. New York",
  full_name: "District Court, S.D. New York",
  citation_string: "S.D.N.Y.",
  jurisdiction: "FD",
  position: 1,
  in_use: true,
};

/** The values of the columns of a docket, as a hand-written statement binds them. */
function bareRow(id: number): unknown[] {
  const docket: Record<string, unknown> = makeDocket(id);
  return columnFields(dockets.fields).map(([name, { kind, initial }]) => {
    const value = docket[name] ?? initial ?? null;
    if (kind === "time") return value === null ? null : Date.parse(String(value)) * 1000;
    return kind === "boolean" ? Number(value) : value;
  });
}

/** A body that is generated while it is sent. */
function bodyOf(onRow: (id: number) => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let id = 1;
  return new ReadableStream({
    pull(controller) {
      if (id > total) return controller.close();
      const lines: string[] = [];
      for (const last = Math.min(total, id + chunk - 1); id <= last; id += 1) {
        lines.push(`${JSON.stringify(makeDocket(id))}\n`);
      }
      onRow(id);
      controller.enqueue(encoder.encode(lines.join("")));
    },
  });
}

async function expectOk(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}

const post = async (url: string, body: object) =>
  expectOk(
    await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    }),
  );

/** Creates an account, and verifies its address: an administrator needs a verified one. */
async function signUp(origin: string): Promise<string> {
  const password = "a long password";
  await post(`${origin}/api/auth/sign-up/email`, {
    name: "Bench",
    username: "bench",
    email,
    password,
  });
  const mailbox = (await expectOk(await fetch(`${origin}/dev/mailbox`))) as {
    messages: { text: string }[];
  };
  for (const { text } of mailbox.messages) {
    const [url] = /https?:\/\/\S+/.exec(text) ?? [];
    if (url !== undefined) await fetch(url, { redirect: "manual" });
  }
  const session = await post(`${origin}/api/auth/sign-in/email`, { email, password });
  return (session as { token: string }).token;
}

/** Measures the rows per second of the import endpoint, and the resident bytes meanwhile. */
async function importAll(worker: LocalWorker) {
  const token = await signUp(worker.origin);
  const send = async (resource: string, body: BodyInit) =>
    expectOk(
      await fetch(`${worker.origin}/api/rest/v4/import/${resource}`, {
        method: "POST",
        headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/x-ndjson" },
        body,
        duplex: "half",
      } as RequestInit),
    );
  await send("courts", JSON.stringify(court));
  const memory = [residentBytes()];
  let next = total / 4;
  const start = performance.now();
  const account = (await send(
    "dockets",
    bodyOf((id) => {
      if (id < next) return;
      next += total / 4;
      memory.push(residentBytes());
    }),
  )) as { written: number };
  const seconds = (performance.now() - start) / 1000;
  if (account.written !== total) throw new Error(JSON.stringify(account));
  return { rate: total / seconds, memory };
}

/** Measures the same for requests that each run one batch of INSERTs. */
async function insertAll(worker: LocalWorker) {
  const send = async (body: object) =>
    expectOk(await fetch(worker.origin, { method: "POST", body: JSON.stringify(body) }));
  await send({
    table: "courts",
    columns: ["id", "jurisdiction", "position", "date_modified"],
    rows: [["nysd", "FD", 1, moment]],
  });
  const columns = columnFields(dockets.fields).map(([name, field]) => columnName(name, field));
  const memory = [residentBytes()];
  const start = performance.now();
  for (let from = 1; from <= total; from += bareBatch) {
    if (from > (memory.length * total) / 4) memory.push(residentBytes());
    const rows = Array.from({ length: bareBatch }, (_, index) => bareRow(from + index));
    await send({ table: dockets.table, columns, rows });
  }
  const seconds = (performance.now() - start) / 1000;
  return { rate: total / seconds, memory: [...memory, residentBytes()] };
}

async function withWorker<T>(
  variables: Readonly<Record<string, string>>,
  config: string,
  run: (worker: LocalWorker) => Promise<T>,
): Promise<T> {
  const worker = await createLocalWorker({ variables: () => variables, config });
  try {
    await worker.start();
    return await run(worker);
  } finally {
    await worker.remove();
  }
}

const format = (value: number) => value.toLocaleString("en-GB", { maximumFractionDigits: 0 });
const show = ({ rate, memory }: { readonly rate: number; readonly memory: readonly number[] }) =>
  `${format(rate)} rows/s; memory at 0, 25, 50, 75, 100 %: ${memory.map(asMegabytes).join(", ")}`;

const bare = await withWorker({}, "bench/bare-import.toml", insertAll);
console.log(`Batches of ${bareBatch} INSERTs: ${show(bare)}`);
const ours = await withWorker(
  { ADMIN_EMAILS: email, DEV_MAILBOX: "on" },
  "wrangler.toml",
  importAll,
);
console.log(`Import: ${show(ours)}`);
const ratio = ours.rate / bare.rate;
console.log(`The import is ${ratio.toFixed(2)} times as fast (the goal is 0.60 or more).`);
if (ratio < 0.6) process.exitCode = 1;
