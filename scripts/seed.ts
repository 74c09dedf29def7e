/**
 * `node scripts/seed.ts [state folder]`: writes the demo data into the local database, once.
 *
 * The process can be killed at any moment and started again: ids are the same in every run, existing rows
 * stay as they are, and triggers count only rows that are inserted. After the last batch of a part, a marker
 * is written into the folder of the database. Therefore the data is written again if the folder is deleted, and a
 * post that a user deletes does not come back.
 *
 * @module
 */
import { join, resolve } from "node:path";
import { hashPassword } from "../src/accounts/passwords/password-hash.ts";
import { columnFields } from "../src/dockets/declaration/fields.ts";
import { columnName } from "../src/dockets/declaration/indexes.ts";
import { type Resource, resources } from "../src/dockets/declaration/resources.ts";
import { buildAssets } from "./assets.ts";
import { demoCourts } from "./demo-courts.ts";
import { demoPassword, makeDemoData } from "./demo-data.ts";
import { type DemoRow, makeDemoDockets } from "./demo-dockets.ts";
import {
  type DemoPart,
  defaultStateFolder,
  markSeeded,
  missingParts,
  quietEnvironment,
  repositoryFolder,
} from "./local-state.ts";

/** Rows per statement. This is far below D1's limit of 2 MB for a parameter, and small enough to show progress. */
const batchSize = 1_000;

/** Rows as JSON arrays, and the statements that insert them into a table. */
interface Load {
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Each statement takes the rows of a batch as its only parameter. The statements of a batch are one transaction. */
  readonly statements: readonly string[];
}

const insertPeople = `
  INSERT INTO users (email, email_verified, username, display_username, name, bio, created_at, updated_at)
  SELECT value ->> 0, 1, value ->> 1, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 4
  FROM json_each(?1) WHERE true ORDER BY key ON CONFLICT DO NOTHING`;

/** `issuer` has the value that better-auth gives to password accounts (createLocalAccountIssuer). */
const insertAccounts = `
  INSERT INTO accounts (account_id, provider_id, issuer, user_id, password, created_at, updated_at)
  SELECT CAST(users.id AS TEXT), 'credential', 'local:credential', users.id, value ->> 5,
    users.created_at, users.updated_at
  FROM json_each(?1) CROSS JOIN users ON users.email = value ->> 0
  WHERE NOT EXISTS (SELECT 1 FROM accounts WHERE accounts.user_id = users.id)`;

const insertFollows = `
  INSERT INTO follows (id, follower_id, followee_id)
  SELECT value ->> 0, follower.id, followee.id
  FROM json_each(?1)
  CROSS JOIN users AS follower ON follower.email = value ->> 1
  CROSS JOIN users AS followee ON followee.email = value ->> 2
  WHERE true ON CONFLICT DO NOTHING`;

const insertPosts = `
  INSERT INTO posts (id, author_id, body, privacy, created_at, edited_at)
  SELECT value ->> 0, users.id, value ->> 2, value ->> 3, value ->> 4, value ->> 5
  FROM json_each(?1) CROSS JOIN users ON users.email = value ->> 1
  WHERE true ON CONFLICT DO NOTHING`;

const insertComments = `
  INSERT INTO comments (id, post_id, author_id, body, created_at)
  SELECT value ->> 0, posts.id, users.id, value ->> 3, value ->> 4
  FROM json_each(?1)
  CROSS JOIN posts ON posts.id = value ->> 1
  CROSS JOIN users ON users.email = value ->> 2
  WHERE true ON CONFLICT DO NOTHING`;

const insertLikes = `
  INSERT INTO likes (id, post_id, user_id)
  SELECT value ->> 0, posts.id, users.id
  FROM json_each(?1)
  CROSS JOIN posts ON posts.id = value ->> 1
  CROSS JOIN users ON users.email = value ->> 2
  WHERE true ON CONFLICT DO NOTHING`;

/** The rows of a resource, by its declaration. Rows whose references do not exist are left out. */
function loadResource({ table, fields }: Resource, rows: readonly DemoRow[]): Load {
  // The demo data leaves out members with their default value.
  const declared = columnFields(fields).filter(
    ([name]) => rows[0] !== undefined && name in rows[0],
  );
  const columns = declared.map(([name, field]) => columnName(name, field));
  const values = declared.map(([, { kind }], index) =>
    kind === "real" ? `CAST(value ->> ${index} AS REAL)` : `value ->> ${index}`,
  );
  const conditions = declared.flatMap(([, { references }], index) =>
    references === null
      ? []
      : `EXISTS (SELECT 1 FROM ${resources[references].table} WHERE id = value ->> ${index})`,
  );
  const condition = ["true", ...conditions].join(" AND ");
  return {
    rows: rows.map((row) => declared.map(([name]) => row[name] ?? null)),
    statements: [
      `INSERT INTO ${table} (${columns.join(", ")}) SELECT ${values.join(", ")} FROM json_each(?1) WHERE ${condition} ON CONFLICT DO NOTHING`,
    ],
  };
}

/** The tables in an order in which rows come after the rows that they refer to. */
function planDockets(): Load[] {
  const { dockets, entries, documents } = makeDemoDockets();
  return [
    loadResource(
      resources.courts,
      demoCourts.map((court) => ({ ...court })),
    ),
    loadResource(resources.dockets, dockets),
    loadResource(resources["docket-entries"], entries),
    loadResource(resources["recap-documents"], documents),
  ];
}

/** The tables in an order in which rows come after the rows that they refer to. */
function planSocial(passwordHash: string): Load[] {
  const { people, follows, posts, comments, likes } = makeDemoData();
  return [
    {
      rows: people.map((person) => [
        person.email,
        person.username,
        person.name,
        person.bio,
        person.createdAt,
        passwordHash,
      ]),
      statements: [insertPeople, insertAccounts],
    },
    {
      rows: follows.map(({ id, follower, followee }) => [id, follower, followee]),
      statements: [insertFollows],
    },
    {
      rows: posts.map(({ id, author, body, privacy, createdAt, editedAt }) => [
        id,
        author,
        body,
        privacy,
        createdAt,
        editedAt,
      ]),
      statements: [insertPosts],
    },
    {
      rows: comments.map(({ id, postId, author, body, createdAt }) => [
        id,
        postId,
        author,
        body,
        createdAt,
      ]),
      statements: [insertComments],
    },
    { rows: likes.map(({ id, postId, user }) => [id, postId, user]), statements: [insertLikes] },
  ];
}

const plans = {
  social: async () => planSocial(await hashPassword(demoPassword)),
  dockets: async () => planDockets(),
} as const satisfies Record<DemoPart, () => Promise<Load[]>>;

/**
 * Writes a part of the demo data. Existing rows stay as they are.
 *
 * @param report is called after every batch with the number of rows written so far and the number of all rows.
 * @throws Error if the tables are missing. Apply the migrations first.
 */
export async function seedDemoData(
  database: D1Database,
  part: DemoPart,
  report: (done: number, total: number) => void,
): Promise<void> {
  const loads = await plans[part]();
  const total = loads.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { rows, statements } of loads) {
    for (let from = 0; from < rows.length; from += batchSize) {
      const batch = rows.slice(from, from + batchSize);
      const json = JSON.stringify(batch);
      await database.batch(statements.map((text) => database.prepare(text).bind(json)));
      done += batch.length;
      report(done, total);
    }
  }
}

function showProgress(done: number, total: number): void {
  const percent = Math.floor((100 * done) / total);
  if (process.stdout.isTTY) process.stdout.write(`\r  ${percent} % of ${total} rows`);
  if (done === total) {
    process.stdout.write(process.stdout.isTTY ? "\n" : `  ${total} rows\n`);
  }
}

async function main(stateFolder: string): Promise<void> {
  const parts = await missingParts(stateFolder);
  if (parts.length === 0) return;
  Object.assign(process.env, quietEnvironment);
  await buildAssets();
  // Loading wrangler takes a second, so it is loaded only if there is something to write.
  const { getPlatformProxy } = await import("wrangler");
  const { env, dispose } = await getPlatformProxy<{ DB: D1Database }>({
    configPath: join(repositoryFolder, "wrangler.toml"),
    persist: { path: join(stateFolder, "v3") },
  });
  try {
    for (const part of parts) {
      await seedDemoData(env.DB, part, showProgress);
      await markSeeded(stateFolder, part);
    }
  } finally {
    await dispose();
  }
}

if (import.meta.main) await main(resolve(process.argv[2] ?? defaultStateFolder));
