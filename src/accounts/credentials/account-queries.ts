/**
 * Users and their passwords in SQL.
 *
 * better-auth, whose tables these are, would write a user, its account and its session one after the
 * other. D1 has no transactions over several requests, so a failure in between would leave a user whose
 * name is taken and who has no password. Here, each change is one batch, which is atomic.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { type Database, type Statement, statement } from "../../db/database.ts";
import type { UserId } from "../../db/ids.ts";
import type { AccountUser } from "../present.ts";
import { accountUserColumns, accountUserStatement } from "../sessions/session-queries.ts";
import { accounts, users } from "../tables.ts";

/** better-auth's names for an account with a password (`createLocalAccountIssuer` of its core). */
const credential = { provider: "credential", issuer: "local:credential" } as const;

/** A user to make. */
export interface NewUser {
  readonly name: string;
  /** In the letter case of the owner's choice. It is stored in lower case, too. */
  readonly username: string;
  /** As `normalizeEmail` spells it. */
  readonly email: string;
  readonly passwordHash: string;
}

/**
 * The statements that make a user with a password. They find the id of the new user by the username.
 *
 * @param emailVerified whether the owner has shown that the address is theirs.
 * @param condition holds when the user is to be made.
 * @param now Unix milliseconds.
 */
export function insertUser(
  user: NewUser,
  emailVerified: boolean,
  condition: SQL,
  now: number,
): readonly [Statement<unknown>, Statement<unknown>, Statement<AccountUser>] {
  const { name, email, passwordHash } = user;
  const username = user.username.toLowerCase();
  return [
    statement(
      sql`INSERT INTO ${users} (name, email, email_verified, username, display_username, created_at, updated_at) SELECT ${name}, ${email}, ${emailVerified ? 1 : 0}, ${username}, ${user.username}, ${now}, ${now} WHERE ${condition}`,
    ),
    statement(
      sql`INSERT INTO ${accounts} (account_id, provider_id, issuer, user_id, password, created_at, updated_at) SELECT CAST(id AS TEXT), ${credential.provider}, ${credential.issuer}, id, ${passwordHash}, ${now}, ${now} FROM ${users} WHERE username = ${username} AND changes() = 1`,
    ),
    accountUserStatement(
      sql`SELECT ${accountUserColumns} FROM ${users} WHERE username = ${username} AND ${condition}`,
    ),
  ];
}

/** Whether an error says that a username or an e-mail address is taken. */
export function isUserConflict(error: unknown): boolean {
  return error instanceof Error && /UNIQUE constraint failed: users\./.test(error.message);
}

/** Which of two unique values belong to a user already. */
export interface Taken {
  readonly username: boolean;
  readonly email: boolean;
}

/** Whether a username, in lower case, and an e-mail address are taken. */
export async function findTaken(db: Database, username: string, email: string): Promise<Taken> {
  const { rows } = await db.run(
    statement<{ username: number; email: number }>(
      sql`SELECT EXISTS (SELECT 1 FROM ${users} WHERE username = ${username}) AS username, EXISTS (SELECT 1 FROM ${users} WHERE email = ${email}) AS email`,
    ),
  );
  const [row] = rows;
  return { username: row?.username === 1, email: row?.email === 1 };
}

/** A user and the hash of the password; null when the account has no password. */
interface UserWithPassword {
  readonly user: AccountUser;
  readonly passwordHash: string | null;
}

/** A statement that answers the user that a condition selects, with the hash of the password. */
export function userWithPassword(condition: SQL): Statement<UserWithPassword> {
  const users_ = accountUserStatement(
    sql`SELECT ${accountUserColumns}, ${accounts.password} AS "passwordHash" FROM ${users} LEFT JOIN ${accounts} ON ${accounts.userId} = ${users.id} AND provider_id = ${credential.provider} WHERE ${condition}`,
  );
  return {
    sql: users_.sql,
    decode: (raw) => {
      const { passwordHash, ...rest } = raw;
      const user = users_.decode?.(rest) ?? (rest as unknown as AccountUser);
      return { user, passwordHash: (passwordHash ?? null) as string | null };
    },
  };
}

/** The condition that a user's password still has this hash. */
export function hasPassword(userId: SQL | UserId, passwordHash: string): SQL {
  return sql`EXISTS (SELECT 1 FROM ${accounts} WHERE user_id = ${userId} AND provider_id = ${credential.provider} AND password = ${passwordHash})`;
}

/** A statement that replaces a password, if it is still the one that was checked. */
export function replacePassword(
  userId: UserId,
  before: string,
  after: string,
  condition: SQL,
  now: number,
): Statement<unknown> {
  return statement(
    sql`UPDATE ${accounts} SET password = ${after}, updated_at = ${now} WHERE user_id = ${userId} AND provider_id = ${credential.provider} AND password = ${before} AND ${condition}`,
  );
}
