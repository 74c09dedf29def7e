/**
 * Prepared statements: statements that are built and compiled once and then run with other values.
 *
 * @module
 */
import { compile } from "./compile.ts";
import type { Statement } from "./database.ts";
import type { UserId } from "./ids.ts";

/**
 * A placeholder for the id of a user in a statement that is being prepared. No other parameter can have this value,
 * because clients can send only integers to the feeds.
 */
export const anyUser = -0.8414709848078965 as UserId;

const mark = String(anyUser);

/** The same statement, compiled. */
export function prepare<Row>(statement: Statement<Row>): Statement<Row> {
  return { ...statement, compiled: compile(statement.sql) };
}

/** Makes a statement for a user. */
export type PreparedStatement<Row> = (user: UserId) => Statement<Row>;

/**
 * Prepares a statement that was built for {@link anyUser}.
 *
 * @throws TypeError when the id is part of the text or of another parameter, where it cannot be replaced.
 */
export function prepareForUsers<Row>(statement: Statement<Row>): PreparedStatement<Row> {
  const { text, parameters } = compile(statement.sql);
  const others = parameters.filter((value) => value !== anyUser);
  if ([text, ...others].some((value) => String(value).includes(mark))) {
    throw new TypeError("the user's id must be a separate parameter");
  }
  return (user) => ({
    ...statement,
    compiled: { text, parameters: parameters.map((value) => (value === anyUser ? user : value)) },
  });
}
